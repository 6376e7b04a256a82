//! The two copies of the key file on the disk.

use std::fs::File;
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use super::{KeyFault, KeySheet};
use crate::StoreFault;
use crate::open::sync_dir;

/// In the order in which they are written.
const NAMES: [&str; 2] = ["keys.json", "keys.b.json"];

pub(super) struct Copies;

impl Copies {
    pub(super) fn exist(dir: &Path) -> Result<bool, KeyFault> {
        for name in NAMES {
            if dir.join(name).try_exists().map_err(StoreFault::from)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The newer of the whole copies.
    pub(super) fn read(dir: &Path) -> Result<KeySheet, KeyFault> {
        let mut fault = KeyFault::Missing;
        let mut newest: Option<KeySheet> = None;
        for name in NAMES {
            match read_one(&dir.join(name)) {
                Ok(keys) if newest.as_ref().is_none_or(|newest| keys.turn > newest.turn) => newest = Some(keys),
                Ok(_) | Err(KeyFault::Missing) => {}
                Err(error) => fault = error,
            }
        }
        newest.ok_or(fault)
    }

    /// Writes both copies, one after the other, each whole or not at all.
    pub(super) fn write(dir: &Path, bytes: &[u8]) -> Result<(), KeyFault> {
        for name in NAMES {
            replace(dir, name, bytes)?;
        }
        Ok(())
    }
}

fn read_one(path: &Path) -> Result<KeySheet, KeyFault> {
    match std::fs::read(path) {
        Ok(bytes) => KeySheet::from_bytes(&bytes),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(KeyFault::Missing),
        Err(error) => Err(StoreFault::from(error).into()),
    }
}

/// Puts a file in another's place: beside it, flushed, renamed, and the folder flushed.
fn replace(dir: &Path, name: &str, bytes: &[u8]) -> Result<(), StoreFault> {
    let part = dir.join(format!("{name}.part"));
    let mut file = File::create(&part)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    std::fs::rename(&part, dir.join(name))?;
    sync_dir(dir)
}
