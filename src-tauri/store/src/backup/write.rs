//! A backup is made: written beside, flushed, read back and checked, and only then given its name.

use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use peyvand_kit::Instant;

use super::flush::Flusher;
use super::pour::{Meter, Source, forget_cache};
use super::trailer::{DATABASE, FACE, FILES, Plain, Section, Trailer};
use super::{BackupFault, BackupFile, Counts, Manifest, Phase, Secret, Snapshot, Watch, bundle, name};
use crate::connect::in_place;
use crate::open::flush_dir;
use crate::{DbKey, StoreFault};

/// Room that is left free for others.
pub(super) const MARGIN: u64 = 8 << 20;

/// A backup that was made and read back.
#[derive(Debug, Clone)]
pub struct BackupMade {
    /// Where it is.
    pub path: PathBuf,
    /// Its name.
    pub file_name: String,
    /// Its size.
    pub bytes: u64,
    /// The moment of which it is a picture.
    pub made_at: Instant,
    /// What is sealed in it.
    pub manifest: Manifest,
    pub(super) practice: String,
    pub(super) key: DbKey,
}

impl Snapshot {
    /// Writes the backup into a folder, reads it back, and gives it its name. What fails leaves nothing behind, as far as
    /// the folder is still there.
    ///
    /// # Errors
    /// Everything that a medium can do; the backups that are there already are never touched.
    pub fn write(self, folder: &Path, watch: Watch) -> Result<BackupMade, BackupFault> {
        let mut part = Part::begin(folder, &name::stem(&self.plain.practice, self.made_at()), self.needed())?;
        let manifest = self.copy(&mut part, watch)?;
        let Self { key, hold, plain, .. } = self;
        // Everything is copied: the practice's own file may move on.
        drop(hold);
        forget_cache(&part.file);
        read_back(&part.path, &key, watch)?;
        let path = part.finish()?;
        let (file_name, bytes) = (std::mem::take(&mut part.name), part.written);
        let made_at = Instant::from_ms(plain.made_at);
        Ok(BackupMade { path, file_name, bytes, made_at, manifest, practice: plain.practice, key })
    }

    fn needed(&self) -> u64 {
        self.bytes() + self.face.as_ref().map_or(0, |face| face.len() as u64) + MARGIN
    }

    /// Counts what is in the copy, which opens in place already. What can't be counted is left out: the backup is whole all
    /// the same, or its reading back will tell.
    fn counts(&self, copy: &Path) -> Option<Counts> {
        let count = self.count?;
        in_place(copy, &self.key).and_then(|read| count(&read)).ok()
    }

    /// Copies the file, and checks the seal of every page on the way: what is sound here and is read back byte for byte is
    /// sound in the backup.
    fn copy(&self, part: &mut Part, watch: Watch) -> Result<Manifest, BackupFault> {
        let source = Source { file: self.hold.database(), offset: 0, length: self.length, is_live: true };
        let mut meter = Meter::new(Phase::Copying, self.bytes(), watch);
        let database = source.pour(
            Some(&source.seals(&self.key)?),
            |error| StoreFault::Io { what: error.to_string() }.into(),
            |block| {
                part.put(block)?;
                meter.more(block.len() as u64)
            },
        )?;
        if !database.is_sealed {
            return Err(StoreFault::Damaged { what: "a page's seal is broken".to_owned() }.into());
        }
        let mut sections = vec![Section { name: DATABASE.to_owned(), offset: 0, length: self.length }];
        let mut hashes = vec![database.hash.to_string()];
        if let Some(face) = &self.face {
            part.put(face)?;
            sections.push(Section { name: FACE.to_owned(), offset: self.length, length: face.len() as u64 });
            hashes.push(blake3::hash(face).to_string());
        }
        if !self.files.is_empty() {
            let (offset, length) = (part.written, bundle::length(&self.files));
            let hash = bundle::pack(&self.files, |block| {
                part.put(block)?;
                meter.more(block.len() as u64)
            })?;
            sections.push(Section { name: FILES.to_owned(), offset, length });
            hashes.push(hash.to_string());
        }
        let counts = self.counts(&part.path);
        let patients = counts.map(|counts| counts.patients);
        let appointments = counts.map(|counts| counts.appointments);
        let manifest = Manifest { hashes, patients, appointments, ..self.manifest.clone() };
        let plain = Plain { sections, ..self.plain.clone() };
        part.put(&Trailer::seal(plain, &manifest, &self.key)?.to_bytes())?;
        part.flush()?;
        Ok(manifest)
    }
}

/// Reads the file as anybody would who wants it back: from the medium, and through its end.
fn read_back(path: &Path, key: &DbKey, watch: Watch) -> Result<(), BackupFault> {
    let outcome = BackupFile::open(path, Secret::Key(key)).and_then(|open| open.compare(None, watch));
    outcome.map(drop).map_err(|fault| match fault {
        BackupFault::Cut | BackupFault::Damaged | BackupFault::NotOne | BackupFault::WrongSecret => {
            BackupFault::ReadBack
        }
        BackupFault::FolderMissing => BackupFault::Gone,
        fault => fault,
    })
}

/// A backup in the making.
struct Part {
    folder: PathBuf,
    /// Where it is now.
    path: PathBuf,
    /// The name that it will have.
    name: String,
    file: File,
    needed: u64,
    written: u64,
    flusher: Flusher,
    is_finished: bool,
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.is_finished {
            // Where the folder is gone there is nothing to take away; what stays is called what it is, and goes later.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

impl Part {
    /// Begins a file under a name that is free; nobody else can begin one under the same name.
    fn begin(folder: &Path, stem: &str, needed: u64) -> Result<Self, BackupFault> {
        if !folder.is_dir() {
            return Err(BackupFault::FolderMissing);
        }
        let free = fs4::available_space(folder).map_err(|error| BackupFault::at_first(&error))?;
        if free < needed {
            return Err(BackupFault::NoRoom { needed, free });
        }
        for copy in 1.. {
            let name = name::whole(stem, copy);
            if folder.join(&name).try_exists().map_err(|error| BackupFault::at_first(&error))? {
                continue;
            }
            let path = folder.join(format!("{name}.part"));
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(file) => {
                    let flusher = Flusher::of(&file).map_err(|error| BackupFault::at_first(&error))?;
                    let folder = folder.to_owned();
                    return Ok(Self { folder, path, name, file, needed, written: 0, flusher, is_finished: false });
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(BackupFault::at_first(&error)),
            }
        }
        unreachable!("one of the names is free")
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), BackupFault> {
        let outcome = self.file.write_all(bytes).and_then(|()| self.flusher.written(bytes.len() as u64));
        outcome.map_err(|error| self.fault(&error))?;
        self.written += bytes.len() as u64;
        Ok(())
    }

    fn flush(&mut self) -> Result<(), BackupFault> {
        let outcome = self.flusher.end().and_then(|()| self.file.sync_all());
        outcome.map_err(|error| self.fault(&error))
    }

    fn fault(&self, error: &Error) -> BackupFault {
        BackupFault::writing(error, &self.folder, self.needed)
    }

    /// Gives the file its name.
    fn finish(&mut self) -> Result<PathBuf, BackupFault> {
        let path = self.folder.join(&self.name);
        std::fs::rename(&self.path, &path).map_err(|error| self.fault(&error))?;
        self.is_finished = true;
        match flush_dir(&self.folder) {
            // Some file systems of sticks can't flush a folder; they write names at once.
            Err(error) if !matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
                Err(self.fault(&error))
            }
            _ => Ok(path),
        }
    }
}
