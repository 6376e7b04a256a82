//! One person's wrapping of the key: Argon2id makes a key from the password, and an AEAD seals the database key under it.
//! Everything in the slot that is not secret is authenticated with it.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::KeyFault;
use crate::{DbKey, StoreFault};

/// The least that is accepted: 64 MiB, three passes, one lane (more lanes bring nothing on one thread).
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;
/// What a damaged or hostile file may ask for at most, so that opening it can't exhaust the machine.
const MEMORY_MOST_KIB: u32 = 1024 * 1024;
const PASSES_MOST: u32 = 16;

/// A login and the database key under its password. Bytes are written as hexadecimal text.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Slot {
    pub(crate) login: String,
    kdf: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
    nonce: String,
    sealed: String,
}

const KDF: &str = "argon2id";

impl Slot {
    pub(crate) fn seal(key: &DbKey, key_id: &str, login: &str, password: &str) -> Result<Self, KeyFault> {
        let (mut salt, mut nonce) = ([0; 16], [0; 24]);
        rand::fill(&mut salt);
        rand::fill(&mut nonce);
        let mut slot = Self {
            login: login.to_owned(),
            kdf: KDF.to_owned(),
            memory_kib: MEMORY_KIB,
            passes: PASSES,
            lanes: LANES,
            salt: hex(&salt),
            nonce: hex(&nonce),
            sealed: String::new(),
        };
        let payload = Payload { msg: key.bytes(), aad: &slot.header(key_id) };
        let sealed = slot.cipher(password)?.encrypt(&XNonce::from(nonce), payload);
        slot.sealed = hex(&sealed.map_err(|_| StoreFault::mistake("a seal failed"))?);
        Ok(slot)
    }

    pub(crate) fn open(&self, key_id: &str, password: &str) -> Result<DbKey, KeyFault> {
        let nonce: [u8; 24] = bytes(&self.nonce)?.try_into().map_err(|_| KeyFault::Damaged)?;
        let sealed = bytes(&self.sealed)?;
        let payload = Payload { msg: &sealed, aad: &self.header(key_id) };
        // The file's checksum held, so it is the password that does not fit.
        let opened =
            self.cipher(password)?.decrypt(&XNonce::from(nonce), payload).map_err(|_| KeyFault::WrongPassword)?;
        let mut opened = Zeroizing::new(opened);
        let key = <[u8; 32]>::try_from(opened.as_slice()).map_err(|_| KeyFault::Damaged)?;
        opened.zeroize();
        Ok(DbKey::from_bytes(key))
    }

    /// Does the work of a wrong password, for a login that does not exist.
    pub(crate) fn spend_time(password: &str) -> Result<(), KeyFault> {
        stretch(password, &[0; 16], MEMORY_KIB, PASSES, LANES).map(|_| ())
    }

    /// Everything that must not be changed without the password; each part on a line of its own.
    fn header(&self, key_id: &str) -> Vec<u8> {
        let Self { login, kdf, memory_kib, passes, lanes, salt, .. } = self;
        format!("peyvand slot 1\n{key_id}\n{kdf}\n{memory_kib}\n{passes}\n{lanes}\n{salt}\n{login}").into_bytes()
    }

    fn cipher(&self, password: &str) -> Result<XChaCha20Poly1305, KeyFault> {
        let is_fair = self.memory_kib <= MEMORY_MOST_KIB && self.passes <= PASSES_MOST && self.lanes <= 8;
        if self.kdf != KDF || self.memory_kib < MEMORY_KIB || self.passes < PASSES || !is_fair {
            return Err(KeyFault::Damaged);
        }
        let key = stretch(password, &bytes(&self.salt)?, self.memory_kib, self.passes, self.lanes)?;
        Ok(XChaCha20Poly1305::new((&*key).into()))
    }
}

fn stretch(
    password: &str,
    salt: &[u8],
    memory_kib: u32,
    passes: u32,
    lanes: u32,
) -> Result<Zeroizing<[u8; 32]>, KeyFault> {
    let params = Params::new(memory_kib, passes, lanes, Some(32)).map_err(|_| KeyFault::Damaged)?;
    let mut key = Zeroizing::new([0; 32]);
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon.hash_password_into(password.as_bytes(), salt, &mut *key).map_err(|_| KeyFault::Damaged)?;
    Ok(key)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(hex: &str) -> Result<Vec<u8>, KeyFault> {
    let digits = hex.as_bytes();
    if !digits.len().is_multiple_of(2) || !digits.is_ascii() {
        return Err(KeyFault::Damaged);
    }
    let pairs = (0..hex.len()).step_by(2);
    pairs.map(|at| u8::from_str_radix(&hex[at..at + 2], 16).map_err(|_| KeyFault::Damaged)).collect()
}
