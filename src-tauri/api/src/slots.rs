//! The slots of the key file: opened by passwords that wait after wrong tries, and taken away from who has left.

use crate::founding::of_key;
use crate::tries::{Door, Tries};
use peyvand_core::staff::Means;
use peyvand_core::{Refusal, Result};
use peyvand_kit::Instant;
use peyvand_store::{Cost, DbKey, KeyFault, KeyFile};
use std::path::Path;

/// The key, for who knows a login's password.
///
/// # Errors
/// `session-wrong-password`, `session-wait`, and faults of the key file.
pub(crate) fn open(tries: &mut Tries, dir: &Path, now: Instant, login: &str, password: &str) -> Result<DbKey> {
    // All logins that nobody has are one door, so that no list of them grows in the file.
    let is_known = KeyFile::logins(dir).map_err(of_key)?.iter().any(|known| known == login);
    let door = Door { means: Means::Password, login: if is_known { login } else { "" } };
    tries.ensure_open(dir, now, door)?;
    match KeyFile::open(dir, login, password) {
        Ok(key) => {
            tries.right(dir, door);
            Ok(key)
        }
        Err(KeyFault::NoSuchLogin | KeyFault::WrongPassword) => {
            tries.wrong(dir, now, door);
            Err(Refusal::SessionWrongPassword.into())
        }
        Err(fault) => Err(of_key(fault)),
    }
}

/// Gives a login a password, in place of the one it had.
///
/// # Errors
/// Faults of the key file.
pub(crate) fn seal(dir: &Path, key: &DbKey, login: &str, password: &str, is_light: bool) -> Result<()> {
    KeyFile::add_slot(dir, key, login, password, cost(is_light)).map_err(of_key)
}

/// What a password costs: the least where it keeps no secret, as in the sample clinic and in proofs.
pub(crate) fn cost(is_light: bool) -> Cost {
    if is_light { Cost::LEAST } else { Cost::here() }
}

/// Takes away the slot of somebody who has left. The last slot stays: without it nobody could open the practice again.
///
/// # Errors
/// Faults of the key file.
pub(crate) fn drop_slot(dir: &Path, login: &str) -> Result<()> {
    match KeyFile::remove_slot(dir, login) {
        Ok(()) | Err(KeyFault::NoSuchLogin | KeyFault::LastSlot) => Ok(()),
        Err(fault) => Err(of_key(fault)),
    }
}

/// Takes away every slot whose login is not of those who are to come in.
///
/// # Errors
/// Faults of the key file.
pub(crate) fn keep_only(dir: &Path, is_wanted: impl Fn(&str) -> bool) -> Result<()> {
    let logins = KeyFile::logins(dir).map_err(of_key)?;
    logins.iter().filter(|login| !is_wanted(login)).try_for_each(|login| drop_slot(dir, login))
}
