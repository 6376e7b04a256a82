//! A backup that is open: the database in place, read-only, and what was sealed with it.

use std::fs::File;
use std::path::{Path, PathBuf};

use peyvand_kit::Instant;

use super::trailer::Trailer;
use super::{BackupFault, Manifest};
use crate::connect::{APPLICATION, in_place};
use crate::{DbKey, Heads, KeySheet, Read, RecoveryKey, StoreFault, migrate};

/// What opens a backup.
#[derive(Debug, Clone, Copy)]
pub enum Secret<'s> {
    /// Somebody's login and password, as they were when it was made.
    Password {
        /// The login.
        login: &'s str,
        /// The password.
        password: &'s str,
    },
    /// The recovery key of that time.
    Recovery(&'s RecoveryKey),
    /// The key of the practice's file.
    Key(&'s DbKey),
}

/// A backup that is open. Nothing is written, neither in it nor beside it.
pub struct OpenBackup {
    pub(super) path: PathBuf,
    pub(super) file: File,
    pub(super) trailer: Trailer,
    pub(super) manifest: Manifest,
    pub(super) sheet: KeySheet,
    pub(super) key: DbKey,
    read: Read,
}

impl OpenBackup {
    pub(super) fn unlock(path: &Path, file: File, trailer: Trailer, secret: Secret) -> Result<Self, BackupFault> {
        let sheet = KeySheet::from_bytes(trailer.plain.keys.as_bytes())?;
        let (key, is_of_sheet) = match secret {
            Secret::Password { login, password } => (sheet.open(login, password)?, true),
            Secret::Recovery(recovery) => (sheet.open_recovery(recovery)?, true),
            Secret::Key(key) => (key.clone(), false),
        };
        let mismatch = if is_of_sheet { BackupFault::Damaged } else { BackupFault::WrongSecret };
        let manifest = trailer.open(&key).ok_or(mismatch)?;
        let read = in_place(path, &key).map_err(BackupFault::in_place)?;
        let open = Self { path: path.to_owned(), file, trailer, manifest, sheet, key, read };
        open.ensure_described().map_err(BackupFault::in_place)?;
        Ok(open)
    }

    /// What was sealed in it.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The moment of which it is a picture.
    pub fn made_at(&self) -> Instant {
        Instant::from_ms(self.trailer.plain.made_at)
    }

    /// The practice's identity.
    pub fn practice(&self) -> &str {
        &self.trailer.plain.practice
    }

    /// The handle for questions to the database in it.
    pub fn read(&self) -> &Read {
        &self.read
    }

    /// That it is of the practice with this identity.
    ///
    /// # Errors
    /// [`BackupFault::OtherPractice`].
    pub fn ensure_of(&self, practice: &str) -> Result<(), BackupFault> {
        if self.practice() == practice { Ok(()) } else { Err(BackupFault::OtherPractice) }
    }

    /// That the database is the one that the manifest speaks of.
    fn ensure_described(&self) -> Result<(), StoreFault> {
        describes(&self.read, &self.manifest, self.practice())
    }
}

/// That a database is the one that a manifest speaks of.
pub(super) fn describes(read: &Read, manifest: &Manifest, practice: &str) -> Result<(), StoreFault> {
    let application: i64 = read.one("PRAGMA application_id", (), |row| row.get(0))?;
    let is_it = application == APPLICATION
        && migrate::number(&read.conn)? == manifest.schema
        && Heads::of(read)? == manifest.heads
        && identity(read)?.as_deref() == Some(practice);
    if is_it { Ok(()) } else { Err(StoreFault::Damaged { what: "not the database that was described".to_owned() }) }
}

/// The id of the journal's first act.
pub(super) fn identity(read: &Read) -> Result<Option<String>, StoreFault> {
    read.maybe("SELECT id FROM op ORDER BY no LIMIT 1", (), |row| row.get("id"))
}
