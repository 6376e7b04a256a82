//! A backup is put back: copied beside the practice, checked there, made a device of its own, and then swapped in.

use std::fs::File;
use std::io::{Error, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use peyvand_kit::{Clock, Instant};
use rusqlite::wal::CheckpointMode;
use rusqlite::{OpenFlags, named_params};

use super::bundle::Unpacked;
use super::open::describes;
use super::pour::{Meter, Source, forget_cache};
use super::trailer::{DATABASE, FILES, Section};
use super::write::MARGIN;
use super::{BackupFault, OpenBackup, Phase, Watch};
use crate::connect::connect;
use crate::open::NAME;
use crate::swap::{Aside, Swap};
use crate::witness::Witness;
use crate::{Read, Schema, StoreFault, layout, migrate};

/// A backup that was put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PutBack {
    /// Where the files are that were there before; None where there were none.
    pub aside: Option<PathBuf>,
    /// The device that the copy is.
    pub device: String,
    /// The moment of the backup.
    pub made_at: Instant,
}

impl OpenBackup {
    /// Puts the backup into the folder of a closed practice, or into a new one. What was there is kept aside. Until
    /// everything is copied and checked, nothing that was there is touched.
    ///
    /// # Errors
    /// [`BackupFault::Newer`] when `schema` is older than the backup's; everything that a medium and a disk can do.
    pub fn put_back(self, dir: &Path, schema: &Schema, clock: &Clock, watch: Watch) -> Result<PutBack, BackupFault> {
        let (found, known) = (self.manifest.schema, migrate::newest(schema)?);
        if found > known {
            return Err(BackupFault::Newer { found, known });
        }
        let staging = Swap::begin(dir)?;
        self.copy_into(staging.path(), watch)?;
        let device = self.adopt(staging.path(), clock)?;
        self.sheet.put_into(staging.path())?;
        let aside = staging.commit(Aside::Keep, clock)?;
        Ok(PutBack { aside, device, made_at: self.made_at() })
    }

    /// Copies the sections into a folder as files, against their hashes and seals, and reads back what was written.
    fn copy_into(&self, dir: &Path, watch: Watch) -> Result<(), BackupFault> {
        let (needed, free) = (self.length() + MARGIN, fs4::available_space(dir).map_err(StoreFault::from)?);
        if free < needed {
            return Err(BackupFault::NoRoom { needed, free });
        }
        let fault = |error: &Error| match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => BackupFault::NoRoom { needed, free: 0 },
            _ => BackupFault::Store(StoreFault::Io { what: error.to_string() }),
        };
        let seals = self.seals()?;
        let mut copying = Meter::new(Phase::Copying, self.length(), watch);
        let mut checking = Meter::new(Phase::Checking, self.length(), watch);
        for (section, expected) in self.trailer.plain.sections.iter().zip(&self.manifest.hashes) {
            if section.name == FILES {
                self.unpack(section, expected, dir, &fault, (&mut copying, &mut checking))?;
                continue;
            }
            let path = dir.join(&section.name);
            let mut file = File::create_new(&path).map_err(|error| fault(&error))?;
            let seals = (section.name == DATABASE).then_some(&seals);
            let read = self.source(section).pour(seals, BackupFault::reading, |block| {
                file.write_all(block).map_err(|error| fault(&error))?;
                copying.more(block.len() as u64)
            })?;
            if read.hash.to_string() != *expected || !read.is_sealed {
                return Err(BackupFault::Damaged);
            }
            file.sync_all().map_err(|error| fault(&error))?;
            forget_cache(&file);
            let file = File::open(&path).map_err(|error| fault(&error))?;
            let copy = Source { file: &file, offset: 0, length: section.length, is_live: false };
            let written = copy.pour(None, fault, |block| checking.more(block.len() as u64))?;
            if written.hash != read.hash {
                return Err(StoreFault::Io { what: "what was read back is not what was written".to_owned() }.into());
            }
        }
        Ok(())
    }

    /// Puts the files beside the database back, each under its name, and reads them back.
    fn unpack(
        &self,
        section: &Section,
        expected: &str,
        dir: &Path,
        fault: &impl Fn(&Error) -> BackupFault,
        (copying, checking): (&mut Meter, &mut Meter),
    ) -> Result<(), BackupFault> {
        let mut unpacked = Unpacked::into_dir(dir).map_err(|error| fault(&error))?;
        let read = self.source(section).pour(None, BackupFault::reading, |block| {
            unpacked.take(block, fault)?;
            copying.more(block.len() as u64)
        })?;
        if read.hash.to_string() != *expected {
            return Err(BackupFault::Damaged);
        }
        unpacked.finish(|bytes| checking.more(bytes))
    }

    /// Makes the copy a device of its own that knows where it comes from. Gives the device's name.
    fn adopt(&self, dir: &Path, clock: &Clock) -> Result<String, StoreFault> {
        let read = Read { conn: connect(&dir.join(NAME), &self.key, OpenFlags::SQLITE_OPEN_READ_WRITE)? };
        describes(&read, &self.manifest, self.practice())?;
        layout::recognize(&read.conn)?;
        layout::bring(&read.conn)?;
        let device = peyvand_kit::new_uuid(clock);
        let columns = named_params! {
            ":id": device, ":at": clock.now().ms(), ":from": self.made_at().ms(), ":before": self.manifest.device,
        };
        read.conn.execute(include_str!("adopt.sql"), columns)?;
        Witness::begin(dir, &self.key, &read)?;
        let (in_log, moved) = read.conn.wal_checkpoint_v2(Some("main"), CheckpointMode::TRUNCATE)?;
        if in_log != moved {
            return Err(StoreFault::Io { what: format!("{moved} of {in_log} pages moved") });
        }
        read.conn.close().map_err(|(_, error)| error)?;
        // Empty by now.
        match std::fs::remove_file(dir.join(format!("{NAME}-wal"))) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            _ => Ok(device),
        }
    }
}
