//! What a key file says, wherever it is kept: in the practice's folder, or in a backup.

use std::path::Path;

use peyvand_kit::Instant;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::copy::Copies;
use super::cost::Cost;
use super::hex::hex;
use super::slot::{RecoverySlot, Slot};
use super::{KeyFault, RecoveryKey};
use crate::DbKey;

/// A key file as it stands: the database key for each person's password, and for the recovery key. It tells no secret.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeySheet {
    version: u32,
    /// Counts the changes: of two whole copies the greater holds.
    pub(super) turn: u64,
    /// Tells keys apart without telling the key.
    key_id: String,
    slots: Vec<Slot>,
    recovery: Option<RecoverySlot>,
    /// When the practice got this key in place of another; None: it has its first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    renewed_at: Option<i64>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    keys: KeySheet,
    checksum: String,
}

const VERSION: u32 = 2;

impl KeySheet {
    /// The key file of a practice's folder, from the newer of its whole copies.
    ///
    /// # Errors
    /// [`KeyFault::Damaged`], [`KeyFault::Missing`].
    pub fn of_dir(dir: &Path) -> Result<Self, KeyFault> {
        crate::settle(dir)?;
        Copies::read(dir)
    }

    /// Writes the sheet into a folder as its key file, twice.
    ///
    /// # Errors
    /// Faults of the disk.
    pub fn put_into(&self, dir: &Path) -> Result<(), KeyFault> {
        Copies::write(dir, &self.to_bytes()?)
    }

    /// The sheet as bytes, with a checksum.
    ///
    /// # Errors
    /// Only mistakes in the program.
    pub fn to_bytes(&self) -> Result<Vec<u8>, KeyFault> {
        let sealed = Sealed { checksum: self.checksum()?, keys: self.clone() };
        serde_json::to_vec_pretty(&sealed).map_err(|_| KeyFault::Damaged)
    }

    /// Reads what [`KeySheet::to_bytes`] wrote.
    ///
    /// # Errors
    /// [`KeyFault::Damaged`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, KeyFault> {
        let sealed: Sealed = serde_json::from_slice(bytes).map_err(|_| KeyFault::Damaged)?;
        if sealed.keys.version != VERSION || sealed.checksum != sealed.keys.checksum()? {
            return Err(KeyFault::Damaged);
        }
        Ok(sealed.keys)
    }

    /// The key, for one who has a login and its password.
    ///
    /// # Errors
    /// [`KeyFault::NoSuchLogin`], [`KeyFault::WrongPassword`], [`KeyFault::Damaged`].
    pub fn open(&self, login: &str, password: &str) -> Result<DbKey, KeyFault> {
        let Some(slot) = self.slot(login) else {
            // As much work as a wrong password of a neighbour.
            let like = self.slots.iter().map(Slot::cost).filter(|cost| cost.is_fair()).max_by_key(|cost| cost.work());
            like.unwrap_or(Cost::LEAST).stretch(password, &[0; 16])?;
            return Err(KeyFault::NoSuchLogin);
        };
        slot.open(&self.key_id, password)
    }

    /// The key, for one who has the recovery key.
    ///
    /// # Errors
    /// [`KeyFault::NoRecovery`], [`KeyFault::WrongPassword`] for another recovery key, [`KeyFault::Damaged`].
    pub fn open_recovery(&self, recovery: &RecoveryKey) -> Result<DbKey, KeyFault> {
        self.recovery.as_ref().ok_or(KeyFault::NoRecovery)?.open(&self.key_id, recovery)
    }

    /// The logins that have a slot, in the order in which they came.
    pub fn logins(&self) -> Vec<String> {
        self.slots.iter().map(|slot| slot.login.clone()).collect()
    }

    /// Whether a recovery key opens it.
    pub fn has_recovery(&self) -> bool {
        self.recovery.is_some()
    }

    /// Whether this is the key that the sheet wraps.
    pub fn is_of(&self, key: &DbKey) -> bool {
        self.key_id == Self::id_of(key)
    }

    /// When the practice got this key in place of another; None: it has its first.
    pub fn renewed_at(&self) -> Option<Instant> {
        self.renewed_at.map(Instant::from_ms)
    }

    /// The sheet for a new key: everybody's password and the recovery key open it as before.
    pub(crate) fn renewed(&self, old: &DbKey, new: &DbKey, now: Instant) -> Result<Self, KeyFault> {
        let slots = self.slots.iter().map(|slot| slot.renewed(old, new));
        Ok(Self {
            version: VERSION,
            turn: self.turn + 1,
            key_id: Self::id_of(new),
            slots: slots.collect::<Result<_, _>>()?,
            recovery: self.recovery.as_ref().map(|slot| slot.renewed(old, new)).transpose()?,
            renewed_at: Some(now.ms()),
        })
    }

    pub(super) fn new(key: &DbKey) -> Self {
        Self {
            version: VERSION,
            turn: 1,
            key_id: Self::id_of(key),
            slots: Vec::new(),
            recovery: None,
            renewed_at: None,
        }
    }

    pub(super) fn id_of(key: &DbKey) -> String {
        let mut hasher = Sha256::new_with_prefix(b"peyvand key id 1");
        hasher.update(key.bytes());
        hex(&hasher.finalize()[..16])
    }

    pub(super) fn cost_of(&self, login: &str) -> Option<Cost> {
        self.slot(login).map(Slot::cost)
    }

    pub(super) fn put_slot(&mut self, key: &DbKey, login: &str, password: &str, cost: Cost) -> Result<(), KeyFault> {
        let fresh = Slot::seal(key, login, password, cost)?;
        match self.slots.iter_mut().find(|slot| slot.login == login) {
            Some(slot) => *slot = fresh,
            None => self.slots.push(fresh),
        }
        Ok(())
    }

    pub(super) fn put_recovery(&mut self, key: &DbKey, recovery: &RecoveryKey) -> Result<(), KeyFault> {
        self.recovery = Some(RecoverySlot::seal(key, recovery)?);
        Ok(())
    }

    pub(super) fn remove_slot(&mut self, login: &str) -> Result<(), KeyFault> {
        let before = self.slots.len();
        self.slots.retain(|slot| slot.login != login);
        if self.slots.len() == before {
            return Err(KeyFault::NoSuchLogin);
        }
        if self.slots.is_empty() {
            return Err(KeyFault::LastSlot);
        }
        Ok(())
    }

    fn slot(&self, login: &str) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.login == login)
    }

    fn checksum(&self) -> Result<String, KeyFault> {
        let text = serde_json::to_vec(self).map_err(|_| KeyFault::Damaged)?;
        Ok(hex(&Sha256::digest(text)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Cost, KeyFault, KeySheet};
    use crate::{DbKey, RecoveryKey};

    fn sheet(key: &DbKey) -> KeySheet {
        let mut sheet = KeySheet::new(key);
        sheet.put_slot(key, "sara", "one", Cost::LEAST).unwrap();
        sheet.put_recovery(key, &RecoveryKey::generate()).unwrap();
        sheet
    }

    /// Whoever can write the file could put a public key of their own in, and wait for a new key to be sealed to it.
    #[test]
    fn a_public_key_that_was_slipped_in_gets_no_new_key() {
        let (key, theirs, new) = (DbKey::generate(), DbKey::generate(), DbKey::generate());
        let (whole, forged) = (sheet(&key), sheet(&theirs));
        let now = peyvand_kit::Instant::from_ms(1);
        assert!(whole.renewed(&key, &new, now).unwrap().is_of(&new));
        let slot = KeySheet { slots: forged.slots.clone(), ..whole.clone() };
        let recovery = KeySheet { recovery: forged.recovery.clone(), ..whole.clone() };
        for sheet in [slot, recovery] {
            assert!(matches!(sheet.renewed(&key, &new, now), Err(KeyFault::Damaged)));
        }
        assert!(matches!(KeySheet { slots: forged.slots, ..whole }.open("sara", "one"), Err(KeyFault::Damaged)));
    }
}
