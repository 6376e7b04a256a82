//! A backup from outside: what can be told of a file without a key.

use std::fs::File;
use std::path::{Path, PathBuf};

use peyvand_kit::Instant;

use super::open::{OpenBackup, Secret};
use super::trailer::Trailer;
use super::{BackupFault, name};
use crate::KeySheet;

/// The way to a backup file.
pub struct BackupFile;

/// A backup as it looks from outside.
#[derive(Debug, Clone)]
pub struct Glance {
    /// Where it is.
    pub path: PathBuf,
    /// Its name.
    pub file_name: String,
    /// Its size.
    pub bytes: u64,
    /// The moment of which it is a picture.
    pub made_at: Instant,
    /// The practice's identity, as [`crate::Store::identity`] gives it.
    pub practice: String,
    /// The tag of its language.
    pub language: String,
    /// Whether it is the sample clinic.
    pub is_sample: bool,
    /// The number of its schema.
    pub schema: u32,
    /// The program that made it.
    pub app: String,
    /// The logins whose passwords open it.
    pub logins: Vec<String>,
    /// Whether a recovery key opens it.
    pub has_recovery: bool,
}

impl BackupFile {
    /// Looks at a file from outside. Its end is whole when this succeeds; its bytes are not read.
    ///
    /// # Errors
    /// [`BackupFault::NotOne`], [`BackupFault::Cut`], [`BackupFault::Damaged`], [`BackupFault::Newer`].
    pub fn look(path: &Path) -> Result<Glance, BackupFault> {
        let (file, trailer) = Self::read(path)?;
        let sheet = KeySheet::from_bytes(trailer.plain.keys.as_bytes())?;
        let plain = trailer.plain;
        Ok(Glance {
            path: path.to_owned(),
            file_name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            bytes: file.metadata().map_err(|error| BackupFault::reading(&error))?.len(),
            made_at: Instant::from_ms(plain.made_at),
            practice: plain.practice,
            language: plain.language,
            is_sample: plain.is_sample,
            schema: plain.schema,
            app: plain.app,
            logins: sheet.logins(),
            has_recovery: sheet.has_recovery(),
        })
    }

    /// Opens a backup in place, for one who has a secret of it. Nothing is written anywhere.
    ///
    /// # Errors
    /// As [`BackupFile::look`], and [`BackupFault::WrongSecret`].
    pub fn open(path: &Path, secret: Secret) -> Result<OpenBackup, BackupFault> {
        let (file, trailer) = Self::read(path)?;
        OpenBackup::unlock(path, file, trailer, secret)
    }

    fn read(path: &Path) -> Result<(File, Trailer), BackupFault> {
        let file = File::open(path).map_err(|error| BackupFault::at_first_read(&error))?;
        if !file.metadata().map_err(|error| BackupFault::reading(&error))?.is_file() {
            return Err(BackupFault::NotOne);
        }
        match Trailer::read(&file) {
            Ok(trailer) => Ok((file, trailer)),
            // Without its end a backup looks like nothing at all: only its name tells.
            Err(BackupFault::NotOne) if name::claims(path) => Err(BackupFault::Cut),
            Err(fault) => Err(fault),
        }
    }
}
