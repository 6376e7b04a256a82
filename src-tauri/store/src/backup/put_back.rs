//! A backup is put back: copied beside the practice, checked there, made a device of its own, and then swapped in.

use std::fs::File;
use std::io::{Error, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use peyvand_kit::{Clock, Instant};
use rusqlite::wal::CheckpointMode;
use rusqlite::{OpenFlags, named_params};

use super::open::describes;
use super::pour::{Meter, forget_cache};
use super::verify::Engine;
use super::write::MARGIN;
use super::{BackupFault, Depth, OpenBackup, Phase, Watch};
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

    /// Copies the sections into a folder as files, against their hashes, and has the engine look at the database.
    fn copy_into(&self, dir: &Path, watch: Watch) -> Result<(), BackupFault> {
        let sections = &self.trailer.plain.sections;
        let all = sections.iter().map(|section| section.length).sum::<u64>();
        let (needed, free) = (all + MARGIN, fs4::available_space(dir).map_err(StoreFault::from)?);
        if free < needed {
            return Err(BackupFault::NoRoom { needed, free });
        }
        let fault = |error: &Error| match error.kind() {
            ErrorKind::StorageFull => BackupFault::NoRoom { needed, free: 0 },
            _ => BackupFault::Store(StoreFault::Io { what: error.to_string() }),
        };
        let mut meter = Meter::new(Phase::Copying, all, watch);
        for (section, expected) in sections.iter().zip(&self.manifest.hashes) {
            let mut file = File::create_new(dir.join(&section.name)).map_err(|error| fault(&error))?;
            let hash = self.source(section).pour(BackupFault::reading, |block| {
                file.write_all(block).map_err(|error| fault(&error))?;
                meter.more(block.len() as u64)
            })?;
            if hash.to_string() != *expected {
                return Err(BackupFault::Damaged);
            }
            file.sync_all().map_err(|error| fault(&error))?;
            forget_cache(&file);
        }
        let engine = Engine::start(&dir.join(NAME), &self.key, self.pages()?, Depth::Written);
        Ok(engine.wait(&mut Meter::new(Phase::Checking, all, watch))??)
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
