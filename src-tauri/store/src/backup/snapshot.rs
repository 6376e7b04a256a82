//! A picture of a practice at one moment: the file stands still while people go on working.
//!
//! A raw copy of a database that is in use is unsound in general. Here it is sound: this process has the only connection
//! (the folder's lock, and the engine's exclusive one), the log was brought into the file whole and flushed, and while the
//! hold lives no checkpoint is run by anybody, so that every write stays in the log and the file does not change by a byte.

use peyvand_kit::Instant;
use rusqlite::wal::CheckpointMode;

use super::open::identity;
use super::seals::PAGE;
use super::trailer::Plain;
use super::{BackupAbout, BackupFault, Count, Manifest, bundle};
use crate::files::{Stored, stored};
use crate::lock::Hold;
use crate::open::NAME;
use crate::{DbKey, Heads, KeySheet, Store, StoreFault};

/// A practice's file as it was at one moment, ready to be copied wherever. As long as it lives the file stands still, and
/// its log grows. Its clones are the same picture: one goes to each place.
#[derive(Debug, Clone)]
pub struct Snapshot {
    pub(super) hold: Hold,
    pub(super) length: u64,
    pub(super) key: DbKey,
    pub(super) face: Option<Vec<u8>>,
    /// The files beside the database. They never change; those that come later are not of this moment.
    pub(super) files: Vec<Stored>,
    pub(super) count: Option<Count>,
    /// What everybody may read; the sections are not placed yet.
    pub(super) plain: Plain,
    /// What is sealed; the hashes and the counts are not known yet.
    pub(super) manifest: Manifest,
}

impl Store {
    /// The practice's identity: the id of its journal's first act. None: nobody has done anything yet.
    ///
    /// # Errors
    /// Only faults.
    pub fn identity(&self) -> Result<Option<String>, StoreFault> {
        identity(self.read())
    }

    /// Takes a picture of the practice. It takes as long as a checkpoint.
    ///
    /// # Errors
    /// [`StoreFault::InUse`] while another picture lives, [`StoreFault::ActsMissing`] while acts are missing, and faults.
    pub fn snapshot(&mut self, about: BackupAbout) -> Result<Snapshot, BackupFault> {
        self.ready()?;
        if self.lock.is_held() {
            // What was written since the other picture stands in the log, and may not go into the file now.
            return Err(StoreFault::InUse.into());
        }
        let done = self.empty_log(CheckpointMode::TRUNCATE)?;
        if !done.is_complete() {
            return Err(StoreFault::Io { what: format!("{} of {} pages moved", done.moved, done.in_log) }.into());
        }
        let hold = self.lock.hold(NAME)?;
        let length = self.file_length(&hold)?;
        let files = stored(self.lock.dir())?;
        let made_at = self.clock.now();
        let sheet = KeySheet::of_dir(self.lock.dir())?;
        if !sheet.is_of(&self.key) {
            // Such a backup would be whole, and no password would ever open it.
            return Err(StoreFault::Damaged { what: "the key file is another practice's".to_owned() }.into());
        }
        let sheet = sheet.to_bytes()?;
        let plain = Plain {
            made_at: made_at.ms(),
            practice: self.identity()?.ok_or(StoreFault::NoSuchAct)?,
            language: about.language,
            is_sample: about.is_sample,
            schema: self.author.schema,
            app: self.author.app.clone(),
            keys: String::from_utf8(sheet).map_err(|_| BackupFault::Damaged)?,
            sections: Vec::new(),
        };
        let last_at = self.read().count("SELECT coalesce(max(at), 0) FROM op", ())?;
        let manifest = Manifest {
            practice_name: about.practice_name,
            device: self.author.device.clone(),
            heads: Heads::of(self.read())?,
            ops: self.read().count("SELECT count(*) FROM op", ())?.cast_unsigned(),
            last_at,
            schema: self.author.schema,
            app: self.author.app.clone(),
            patients: None,
            appointments: None,
            hashes: Vec::new(),
        };
        Ok(Snapshot {
            hold,
            length,
            key: self.key.clone(),
            face: about.face,
            files,
            count: about.count,
            plain,
            manifest,
        })
    }

    /// The file's length, which is what its own first page says.
    fn file_length(&self, hold: &Hold) -> Result<u64, StoreFault> {
        let said = self.read().count("PRAGMA page_count", ())?.cast_unsigned() * PAGE as u64;
        let found = hold.database().metadata()?.len();
        if found == said {
            return Ok(said);
        }
        Err(StoreFault::Damaged { what: format!("the file has {found} bytes, not {said}") })
    }
}

impl Snapshot {
    /// The moment of which it is a picture.
    pub fn made_at(&self) -> Instant {
        Instant::from_ms(self.plain.made_at)
    }

    /// What is sealed in it.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// About how many bytes its backup takes.
    pub fn bytes(&self) -> u64 {
        self.length + bundle::length(&self.files)
    }
}
