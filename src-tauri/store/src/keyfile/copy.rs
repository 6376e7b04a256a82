//! The two copies of the key file on the disk.

use std::fs::File;
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::KeyFault;
use super::slot::{Slot, hex};
use crate::open::sync_dir;
use crate::{DbKey, StoreFault};

/// In the order in which they are written.
const NAMES: [&str; 2] = ["keys.json", "keys.b.json"];

/// What a key file says.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Keys {
    version: u32,
    /// Counts the changes: of two whole copies the greater holds.
    turn: u64,
    /// Tells keys apart without telling the key.
    pub(crate) key_id: String,
    pub(crate) slots: Vec<Slot>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    keys: Keys,
    checksum: String,
}

impl Keys {
    pub(crate) fn of(key: &DbKey) -> Self {
        let mut hasher = Sha256::new_with_prefix(b"peyvand key id 1");
        hasher.update(key.bytes());
        Self { version: 1, turn: 0, key_id: hex(&hasher.finalize()[..16]), slots: Vec::new() }
    }

    fn checksum(&self) -> Result<String, KeyFault> {
        let text = serde_json::to_vec(self).map_err(|_| KeyFault::Damaged)?;
        Ok(hex(&Sha256::digest(text)))
    }
}

pub(crate) struct Copies;

impl Copies {
    pub(crate) fn exist(dir: &Path) -> Result<bool, KeyFault> {
        for name in NAMES {
            if dir.join(name).try_exists().map_err(StoreFault::from)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The newer of the whole copies.
    pub(crate) fn read(dir: &Path) -> Result<Keys, KeyFault> {
        let mut fault = KeyFault::Missing;
        let mut newest: Option<Keys> = None;
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
    pub(crate) fn write(dir: &Path, keys: &mut Keys) -> Result<(), KeyFault> {
        keys.turn += 1;
        let sheet = Sheet { checksum: keys.checksum()?, keys: keys.clone() };
        let text = serde_json::to_vec_pretty(&sheet).map_err(|_| KeyFault::Damaged)?;
        for name in NAMES {
            replace(dir, name, &text)?;
        }
        Ok(())
    }
}

fn read_one(path: &Path) -> Result<Keys, KeyFault> {
    let text = match std::fs::read(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(KeyFault::Missing),
        Err(error) => return Err(StoreFault::from(error).into()),
    };
    let sheet: Sheet = serde_json::from_slice(&text).map_err(|_| KeyFault::Damaged)?;
    if sheet.keys.version != 1 || sheet.checksum != sheet.keys.checksum()? {
        return Err(KeyFault::Damaged);
    }
    Ok(sheet.keys)
}

/// Puts a file in another's place: beside it, flushed, renamed, and the folder flushed.
fn replace(dir: &Path, name: &str, text: &[u8]) -> Result<(), StoreFault> {
    let part = dir.join(format!("{name}.part"));
    let mut file = File::create(&part)?;
    file.write_all(text)?;
    file.sync_all()?;
    drop(file);
    std::fs::rename(&part, dir.join(name))?;
    sync_dir(dir)
}
