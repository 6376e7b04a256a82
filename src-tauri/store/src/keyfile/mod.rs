//! The key file: the database key, sealed to the public key of each person, whose private key is under their password, and
//! to that of the recovery key.
//!
//! It is written twice, as `keys.json` and then `keys.b.json`, each with a checksum: while one is being written the other
//! is whole. A damaged copy is left as it is until the next change, and the other one opens.

mod copy;
mod cost;
mod hex;
mod recovery;
mod sheet;
mod slot;
mod wrap;

use std::path::Path;
use std::time::Duration;

use copy::Copies;
pub use cost::Cost;
pub use recovery::{Mistyped, RecoveryKey};
pub use sheet::KeySheet;

use crate::{DbKey, StoreFault};

/// Why a key file gives no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyFault {
    /// Nobody has this login. It takes as long to say so as for a wrong password.
    #[error("no such login")]
    NoSuchLogin,
    /// The password is not this login's, or the recovery key is not this practice's.
    #[error("wrong password")]
    WrongPassword,
    /// The practice has no recovery key.
    #[error("there is no recovery key")]
    NoRecovery,
    /// The last slot may not go: nobody could open the practice again.
    #[error("the last slot stays")]
    LastSlot,
    /// The key is another practice's.
    #[error("the key is another practice's")]
    OtherKey,
    /// Both copies of the key file are damaged. They are left as they are.
    #[error("both copies of the key file are damaged")]
    Damaged,
    /// There is no key file.
    #[error("there is no key file")]
    Missing,
    /// There is a key file already.
    #[error("there is a key file already")]
    AlreadyThere,
    /// Somebody called it off.
    #[error("called off")]
    Canceled,
    /// The disk failed.
    #[error(transparent)]
    Store(#[from] StoreFault),
}

/// The key file of a practice's folder.
pub struct KeyFile;

impl KeyFile {
    /// Makes the key file of a new practice with a slot for each login and its password, and gives the fresh key.
    ///
    /// # Errors
    /// [`KeyFault::AlreadyThere`] when the folder has one.
    pub fn create(dir: &Path, people: &[(&str, &str)], cost: Cost) -> Result<DbKey, KeyFault> {
        std::fs::create_dir_all(dir).map_err(StoreFault::from)?;
        if Copies::exist(dir)? {
            return Err(KeyFault::AlreadyThere);
        }
        let key = DbKey::generate();
        let mut sheet = KeySheet::new(&key);
        for (login, password) in people {
            sheet.put_slot(&key, login, password, cost)?;
        }
        sheet.put_into(dir)?;
        Ok(key)
    }

    /// The key, for one who has a login and its password.
    ///
    /// # Errors
    /// [`KeyFault::NoSuchLogin`], [`KeyFault::WrongPassword`], [`KeyFault::Damaged`], [`KeyFault::Missing`].
    pub fn open(dir: &Path, login: &str, password: &str) -> Result<DbKey, KeyFault> {
        KeySheet::of_dir(dir)?.open(login, password)
    }

    /// Gives a login a password, in place of the one it had.
    ///
    /// # Errors
    /// [`KeyFault::OtherKey`] when `key` is not the one that the file wraps.
    pub fn add_slot(dir: &Path, key: &DbKey, login: &str, password: &str, cost: Cost) -> Result<(), KeyFault> {
        change(dir, Some(key), |sheet| sheet.put_slot(key, login, password, cost))
    }

    /// Seals a login's slot anew where this computer can bear clearly more than it costs, and says whether it did.
    /// To be called with the password that has just opened it, and how long that took: only where that was quick is
    /// the computer measured, which takes time of its own.
    ///
    /// # Errors
    /// As [`KeyFile::open`], and [`KeyFault::OtherKey`].
    pub fn strengthen(dir: &Path, key: &DbKey, login: &str, password: &str, took: Duration) -> Result<bool, KeyFault> {
        if took >= cost::ENOUGH {
            return Ok(false);
        }
        strengthen_to(dir, key, login, password, Cost::here())
    }

    /// Takes a login's slot away.
    ///
    /// # Errors
    /// [`KeyFault::NoSuchLogin`], [`KeyFault::LastSlot`].
    pub fn remove_slot(dir: &Path, login: &str) -> Result<(), KeyFault> {
        change(dir, None, |sheet| sheet.remove_slot(login))
    }

    /// The logins that have a slot, in the order in which they came.
    ///
    /// # Errors
    /// [`KeyFault::Damaged`], [`KeyFault::Missing`].
    pub fn logins(dir: &Path) -> Result<Vec<String>, KeyFault> {
        Ok(KeySheet::of_dir(dir)?.logins())
    }

    /// Sets the recovery key, in place of the one before: that one opens nothing any more but older backups.
    ///
    /// # Errors
    /// [`KeyFault::OtherKey`] when `key` is not the one that the file wraps.
    pub fn set_recovery(dir: &Path, key: &DbKey, recovery: &RecoveryKey) -> Result<(), KeyFault> {
        change(dir, Some(key), |sheet| sheet.put_recovery(key, recovery))
    }

    /// The key, for one who has the recovery key.
    ///
    /// # Errors
    /// [`KeyFault::NoRecovery`], [`KeyFault::WrongPassword`], [`KeyFault::Damaged`], [`KeyFault::Missing`].
    pub fn open_recovery(dir: &Path, recovery: &RecoveryKey) -> Result<DbKey, KeyFault> {
        KeySheet::of_dir(dir)?.open_recovery(recovery)
    }

    /// Whether a recovery key opens the practice.
    ///
    /// # Errors
    /// [`KeyFault::Damaged`], [`KeyFault::Missing`].
    pub fn has_recovery(dir: &Path) -> Result<bool, KeyFault> {
        Ok(KeySheet::of_dir(dir)?.has_recovery())
    }
}

fn strengthen_to(dir: &Path, key: &DbKey, login: &str, password: &str, here: Cost) -> Result<bool, KeyFault> {
    let sheet = KeySheet::of_dir(dir)?;
    let cost = sheet.cost_of(login).ok_or(KeyFault::NoSuchLogin)?;
    if !cost.is_well_below(here) {
        return Ok(false);
    }
    // A password that does not open the slot must not become the one that does.
    sheet.open(login, password)?;
    KeyFile::add_slot(dir, key, login, password, here)?;
    Ok(true)
}

/// Changes the key file of a folder; `key`, where one is given, must be the one that it wraps.
fn change(
    dir: &Path,
    key: Option<&DbKey>,
    f: impl FnOnce(&mut KeySheet) -> Result<(), KeyFault>,
) -> Result<(), KeyFault> {
    let mut sheet = KeySheet::of_dir(dir)?;
    if key.is_some_and(|key| !sheet.is_of(key)) {
        return Err(KeyFault::OtherKey);
    }
    f(&mut sheet)?;
    sheet.turn += 1;
    sheet.put_into(dir)
}

#[cfg(test)]
mod tests {
    use super::{Cost, KeyFault, KeyFile, KeySheet, strengthen_to};

    #[test]
    fn a_slot_is_strengthened_only_by_its_own_password_and_never_lowered() {
        let dir = tempfile::tempdir().unwrap();
        let dir = dir.path();
        let key = KeyFile::create(dir, &[("sara", "one"), ("omid", "two")], Cost::LEAST).unwrap();
        let cost = |login| KeySheet::of_dir(dir).unwrap().cost_of(login).unwrap();
        let more = Cost { passes: 4, ..Cost::LEAST };
        assert!(matches!(strengthen_to(dir, &key, "sara", "two", more), Err(KeyFault::WrongPassword)));
        assert_eq!(cost("sara"), Cost::LEAST);
        assert!(strengthen_to(dir, &key, "sara", "one", more).unwrap());
        assert_eq!((cost("sara"), cost("omid")), (more, Cost::LEAST));
        for here in [more, Cost::LEAST] {
            assert!(!strengthen_to(dir, &key, "sara", "one", here).unwrap());
        }
        assert_eq!(cost("sara"), more);
        // What was slow to open is dear enough, whatever the computer could bear when nothing else runs on it.
        assert!(!KeyFile::strengthen(dir, &key, "omid", "two", super::cost::ENOUGH).unwrap());
        assert_eq!(cost("omid"), Cost::LEAST);
        KeyFile::open(dir, "sara", "one").unwrap();
        assert!(matches!(KeyFile::open(dir, "sara", "two"), Err(KeyFault::WrongPassword)));
    }
}
