//! The key file: the database key, wrapped once for each person's password.

use std::path::Path;

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

fn unready() -> KeyFault {
    KeyFault::Store(StoreFault::mistake("under construction"))
}

/// The key file of a practice's folder.
pub struct KeyFile;

impl KeyFile {
    /// Makes the key file of a new practice with a slot for each login, and gives the fresh key.
    ///
    /// # Errors
    /// [`KeyFault::AlreadyThere`] when the folder has one.
    pub fn create(dir: &Path, people: &[(&str, &str)]) -> Result<DbKey, KeyFault> {
        let _ = (dir, people);
        Err(unready())
    }

    /// The key, for one who has a login and its password.
    ///
    /// # Errors
    /// [`KeyFault::NoSuchLogin`], [`KeyFault::WrongPassword`], [`KeyFault::Damaged`], [`KeyFault::Missing`].
    pub fn open(dir: &Path, login: &str, password: &str) -> Result<DbKey, KeyFault> {
        let _ = (dir, login, password);
        Err(unready())
    }

    /// Gives a login a password, in place of the one it had.
    ///
    /// # Errors
    /// [`KeyFault::OtherKey`] when `key` is not the one that the file wraps.
    pub fn add_slot(dir: &Path, key: &DbKey, login: &str, password: &str) -> Result<(), KeyFault> {
        let _ = (dir, key, login, password);
        Err(unready())
    }

    /// Takes a login's slot away.
    ///
    /// # Errors
    /// [`KeyFault::NoSuchLogin`], [`KeyFault::LastSlot`].
    pub fn remove_slot(dir: &Path, login: &str) -> Result<(), KeyFault> {
        let _ = (dir, login);
        Err(unready())
    }

    /// The logins that have a slot, in the order in which they came.
    ///
    /// # Errors
    /// [`KeyFault::Damaged`], [`KeyFault::Missing`].
    pub fn logins(dir: &Path) -> Result<Vec<String>, KeyFault> {
        let _ = dir;
        Err(unready())
    }
}
