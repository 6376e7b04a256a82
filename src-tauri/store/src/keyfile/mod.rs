//! The key file: the database key, wrapped once for each person's password.
//!
//! It is written twice, as `keys.json` and then `keys.b.json`, each with a checksum: while one is being written the other
//! is whole. A damaged copy is left as it is until the next change, and the other one opens.

mod copy;
mod slot;

use std::path::Path;

use copy::{Copies, Keys};
use slot::Slot;

use crate::{DbKey, StoreFault};

/// Why a key file gives no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyFault {
    /// Nobody has this login. It takes as long to say so as for a wrong password.
    #[error("no such login")]
    NoSuchLogin,
    /// The password is not this login's.
    #[error("wrong password")]
    WrongPassword,
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
    /// The disk failed.
    #[error(transparent)]
    Store(#[from] StoreFault),
}

/// The key file of a practice's folder.
pub struct KeyFile;

impl KeyFile {
    /// Makes the key file of a new practice with a slot for each login, and gives the fresh key.
    ///
    /// # Errors
    /// [`KeyFault::AlreadyThere`] when the folder has one.
    pub fn create(dir: &Path, people: &[(&str, &str)]) -> Result<DbKey, KeyFault> {
        std::fs::create_dir_all(dir).map_err(StoreFault::from)?;
        if Copies::exist(dir)? {
            return Err(KeyFault::AlreadyThere);
        }
        let key = DbKey::generate();
        let mut keys = Keys::of(&key);
        for (login, password) in people {
            keys.slots.push(Slot::seal(&key, &keys.key_id, login, password)?);
        }
        Copies::write(dir, &mut keys)?;
        Ok(key)
    }

    /// The key, for one who has a login and its password.
    ///
    /// # Errors
    /// [`KeyFault::NoSuchLogin`], [`KeyFault::WrongPassword`], [`KeyFault::Damaged`], [`KeyFault::Missing`].
    pub fn open(dir: &Path, login: &str, password: &str) -> Result<DbKey, KeyFault> {
        let keys = Copies::read(dir)?;
        let Some(slot) = keys.slots.iter().find(|slot| slot.login == login) else {
            Slot::spend_time(password)?;
            return Err(KeyFault::NoSuchLogin);
        };
        slot.open(&keys.key_id, password)
    }

    /// Gives a login a password, in place of the one it had.
    ///
    /// # Errors
    /// [`KeyFault::OtherKey`] when `key` is not the one that the file wraps.
    pub fn add_slot(dir: &Path, key: &DbKey, login: &str, password: &str) -> Result<(), KeyFault> {
        let mut keys = Copies::read(dir)?;
        if keys.key_id != Keys::of(key).key_id {
            return Err(KeyFault::OtherKey);
        }
        let fresh = Slot::seal(key, &keys.key_id, login, password)?;
        match keys.slots.iter_mut().find(|slot| slot.login == login) {
            Some(slot) => *slot = fresh,
            None => keys.slots.push(fresh),
        }
        Copies::write(dir, &mut keys)
    }

    /// Takes a login's slot away.
    ///
    /// # Errors
    /// [`KeyFault::NoSuchLogin`], [`KeyFault::LastSlot`].
    pub fn remove_slot(dir: &Path, login: &str) -> Result<(), KeyFault> {
        let mut keys = Copies::read(dir)?;
        let before = keys.slots.len();
        keys.slots.retain(|slot| slot.login != login);
        if keys.slots.len() == before {
            return Err(KeyFault::NoSuchLogin);
        }
        if keys.slots.is_empty() {
            return Err(KeyFault::LastSlot);
        }
        Copies::write(dir, &mut keys)
    }

    /// The logins that have a slot, in the order in which they came.
    ///
    /// # Errors
    /// [`KeyFault::Damaged`], [`KeyFault::Missing`].
    pub fn logins(dir: &Path) -> Result<Vec<String>, KeyFault> {
        Ok(Copies::read(dir)?.slots.into_iter().map(|slot| slot.login).collect())
    }
}
