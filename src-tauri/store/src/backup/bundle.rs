//! The files beside the database, one behind another in a section of their own: each with its name, its length, its bytes.

use std::fs::File;
use std::io::{Error, Read as _, Result as IoResult, Write as _};
use std::path::{Path, PathBuf};

use blake3::{Hash, Hasher};

use super::BackupFault;
use super::pour::forget_cache;
use crate::StoreFault;
use crate::files::{FOLDER, Stored, is_name};
use crate::open::sync_dir;

const NAME: usize = 64;
/// What stands before the bytes of a file: its name, and its length as eight bytes.
const HEAD: usize = NAME + 8;
const BLOCK: usize = 1 << 20;

/// How many bytes the section takes.
pub(super) fn length(files: &[Stored]) -> u64 {
    files.iter().map(|file| HEAD as u64 + file.length).sum()
}

/// Reads all files into a section and gives its hash.
pub(super) fn pack(
    files: &[Stored],
    mut put: impl FnMut(&[u8]) -> Result<(), BackupFault>,
) -> Result<Hash, BackupFault> {
    let (mut hasher, mut block) = (Hasher::new(), vec![0; BLOCK]);
    let mut take = |bytes: &[u8]| {
        hasher.update(bytes);
        put(bytes)
    };
    for file in files {
        take(file.name.as_bytes())?;
        take(&file.length.to_le_bytes())?;
        let mut source = File::open(&file.path).map_err(StoreFault::from)?;
        let mut left = file.length;
        while left > 0 {
            let room = &mut block[..usize::try_from(left).unwrap_or(BLOCK).min(BLOCK)];
            source.read_exact(room).map_err(StoreFault::from)?;
            take(room)?;
            left -= room.len() as u64;
        }
    }
    Ok(hasher.finalize())
}

/// Takes a section apart into files again, as its bytes come by.
pub(super) struct Unpacked {
    folder: PathBuf,
    head: Vec<u8>,
    file: Option<Copied>,
    done: Vec<(PathBuf, Hash)>,
}

/// A file that is being written.
struct Copied {
    path: PathBuf,
    file: File,
    left: u64,
    hasher: Hasher,
}

impl Unpacked {
    pub(super) fn into_dir(dir: &Path) -> IoResult<Self> {
        let folder = dir.join(FOLDER);
        std::fs::create_dir(&folder)?;
        Ok(Self { folder, head: Vec::with_capacity(HEAD), file: None, done: Vec::new() })
    }

    /// Takes the next bytes.
    pub(super) fn take(&mut self, mut bytes: &[u8], fault: &impl Fn(&Error) -> BackupFault) -> Result<(), BackupFault> {
        while !bytes.is_empty() {
            let Some(copied) = &mut self.file else {
                let (head, rest) = bytes.split_at(bytes.len().min(HEAD - self.head.len()));
                self.head.extend_from_slice(head);
                bytes = rest;
                if self.head.len() == HEAD {
                    self.begin(fault)?;
                }
                continue;
            };
            let size = usize::try_from(copied.left).unwrap_or(usize::MAX).min(bytes.len());
            let (now, rest) = bytes.split_at(size);
            copied.file.write_all(now).map_err(|error| fault(&error))?;
            copied.hasher.update(now);
            copied.left -= size as u64;
            bytes = rest;
            self.end_if_whole(fault)?;
        }
        Ok(())
    }

    fn begin(&mut self, fault: &impl Fn(&Error) -> BackupFault) -> Result<(), BackupFault> {
        let (name, length) = self.head.split_at(NAME);
        let name = std::str::from_utf8(name).ok().filter(|name| is_name(name)).ok_or(BackupFault::Damaged)?;
        let length = <[u8; 8]>::try_from(length).map_err(|_| BackupFault::Damaged)?;
        let path = self.folder.join(name);
        let file = File::create_new(&path).map_err(|error| fault(&error))?;
        self.file = Some(Copied { path, file, left: u64::from_le_bytes(length), hasher: Hasher::new() });
        self.head.clear();
        self.end_if_whole(fault)
    }

    fn end_if_whole(&mut self, fault: &impl Fn(&Error) -> BackupFault) -> Result<(), BackupFault> {
        if self.file.as_ref().is_some_and(|copied| copied.left == 0)
            && let Some(copied) = self.file.take()
        {
            copied.file.sync_all().map_err(|error| fault(&error))?;
            forget_cache(&copied.file);
            self.done.push((copied.path, copied.hasher.finalize()));
        }
        Ok(())
    }

    /// Reads back what was written. `tick` hears of each file's bytes.
    pub(super) fn finish(self, mut tick: impl FnMut(u64) -> Result<(), BackupFault>) -> Result<(), BackupFault> {
        if self.file.is_some() || !self.head.is_empty() {
            return Err(BackupFault::Damaged);
        }
        for (path, expected) in self.done {
            let mut hasher = Hasher::new();
            let mut file = File::open(&path).map_err(StoreFault::from)?;
            let read = std::io::copy(&mut file, &mut hasher).map_err(StoreFault::from)?;
            if hasher.finalize() != expected {
                return Err(StoreFault::Io { what: "what was read back is not what was written".to_owned() }.into());
            }
            tick(read)?;
        }
        Ok(sync_dir(&self.folder)?)
    }
}
