//! Files beside the database: pictures and documents, each encrypted, under a name that tells nothing without the key.
//!
//! A file is known by the hash of its content and never changes: it is written beside, flushed, and renamed, before the row
//! that speaks of it is committed. So whatever a row speaks of is there, and what a cut left without a row harms nobody.

mod cipher;
mod folder;

use std::fs::{File, create_dir_all};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

pub(crate) use cipher::Keys;
pub(crate) use folder::{Stored, is_name, stored, take_over};

use crate::open::sync_dir;
use crate::{DbKey, Store, StoreFault};

/// The folder in a practice's folder.
pub(crate) const FOLDER: &str = "files";
/// How a file in the making ends.
const PART: &str = ".part";

/// Why a file can't be had.
#[derive(Debug, thiserror::Error)]
pub enum FileFault {
    /// It is not there.
    #[error("the file is not there")]
    Missing,
    /// It is not what was written.
    #[error("the file is damaged")]
    Damaged,
    /// The disk failed.
    #[error(transparent)]
    Store(#[from] StoreFault),
}

/// The files of an open practice.
#[derive(Debug, Clone)]
pub struct Files {
    practice: PathBuf,
    keys: Keys,
}

impl Store {
    /// The files beside the database.
    pub fn files(&self) -> Files {
        Files::of(self.lock.dir(), &self.key)
    }
}

/// The hash by which a content is known.
pub fn content_hash(content: &[u8]) -> String {
    hex(&Sha256::digest(content))
}

impl Files {
    pub(crate) fn of(practice: &Path, key: &DbKey) -> Self {
        Self { practice: practice.to_owned(), keys: Keys::of(key) }
    }

    /// Keeps a content, and gives its hash. It is on the disk when this returns. What is there already is not written again,
    /// unless it is damaged.
    ///
    /// # Errors
    /// Faults of the disk.
    pub fn put(&self, content: &[u8]) -> Result<String, StoreFault> {
        let hash = content_hash(content);
        match self.get(&hash) {
            Ok(_) => return Ok(hash),
            Err(FileFault::Missing | FileFault::Damaged) => {}
            Err(FileFault::Store(fault)) => return Err(fault),
        }
        let folder = self.practice.join(FOLDER);
        if !folder.is_dir() {
            create_dir_all(&folder)?;
            sync_dir(&self.practice)?;
        }
        write(&folder, &self.keys.name(&hash), &self.keys.seal(&hash, content)?)?;
        sync_dir(&folder)?;
        Ok(hash)
    }

    /// The content with this hash, every byte of it looked at.
    ///
    /// # Errors
    /// [`FileFault`].
    pub fn get(&self, hash: &str) -> Result<Vec<u8>, FileFault> {
        let path = self.practice.join(FOLDER).join(self.keys.name(hash));
        let sealed = match std::fs::read(path) {
            Ok(sealed) => sealed,
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(FileFault::Missing),
            Err(error) => return Err(StoreFault::from(error).into()),
        };
        let (known_as, content) = self.keys.open(&sealed).ok_or(FileFault::Damaged)?;
        if known_as == hash { Ok(content) } else { Err(FileFault::Damaged) }
    }
}

/// Writes a file beside, flushes it, and gives it its name. The folder is flushed by who writes the last one.
fn write(folder: &Path, name: &str, sealed: &[u8]) -> Result<(), StoreFault> {
    let part = folder.join(format!("{name}{PART}"));
    let mut file = File::create(&part)?;
    file.write_all(sealed)?;
    file.sync_all()?;
    Ok(std::fs::rename(&part, folder.join(name))?)
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)]))
        .collect()
}
