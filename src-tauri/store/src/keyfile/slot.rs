//! One person's slot: Argon2id makes a key from the password, an AEAD seals the person's private key under it, and the
//! database key is sealed to their public key. Everything in the slot that is not secret is authenticated with both.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::cost::{Cost, LANES};
use super::hex::{bytes, hex};
use super::wrap::{Pair, Wrap};
use super::{KeyFault, RecoveryKey};
use crate::{DbKey, StoreFault};

/// A login, its private key under its password, and the database key for it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Slot {
    pub(super) login: String,
    kdf: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
    nonce: String,
    private_key: String,
    wrap: Wrap,
}

const KDF: &str = "argon2id";

impl Slot {
    pub(super) fn seal(key: &DbKey, login: &str, password: &str, cost: Cost) -> Result<Self, KeyFault> {
        let (mut salt, mut nonce) = ([0; 16], [0; 24]);
        rand::fill(&mut salt);
        rand::fill(&mut nonce);
        let pair = Pair::generate();
        let holder = holder(login, KDF, cost, LANES, &hex(&salt));
        let payload = Payload { msg: &*pair.private(), aad: &sealed_with(&holder, &pair.public()) };
        let sealed = cipher(&*cost.stretch(password, &salt)?).encrypt(&XNonce::from(nonce), payload);
        Ok(Self {
            login: login.to_owned(),
            kdf: KDF.to_owned(),
            memory_kib: cost.memory_kib,
            passes: cost.passes,
            lanes: LANES,
            salt: hex(&salt),
            nonce: hex(&nonce),
            private_key: hex(&sealed.map_err(|_| StoreFault::mistake("a seal failed"))?),
            wrap: Wrap::seal(key, &holder, &pair.public())?,
        })
    }

    pub(super) fn open(&self, key_id: &str, password: &str) -> Result<DbKey, KeyFault> {
        if self.kdf != KDF || self.lanes != LANES || !self.cost().is_fair() {
            return Err(KeyFault::Damaged);
        }
        let nonce: [u8; 24] = bytes(&self.nonce)?.try_into().map_err(|_| KeyFault::Damaged)?;
        let sealed = bytes(&self.private_key)?;
        let holder = self.holder();
        let payload = Payload { msg: &sealed, aad: &sealed_with(&holder, self.wrap.public()) };
        let cipher = cipher(&*self.cost().stretch(password, &bytes(&self.salt)?)?);
        // The file's checksum held, so it is the password that does not fit.
        let private = cipher.decrypt(&XNonce::from(nonce), payload).map_err(|_| KeyFault::WrongPassword)?;
        let pair = Pair::of_private(&Zeroizing::new(private))?;
        if !self.wrap.is_of(&pair) {
            return Err(KeyFault::Damaged);
        }
        self.wrap.open(key_id, &holder, &pair)
    }

    /// The slot for a new key: neither the password nor the private key is needed.
    pub(super) fn renewed(&self, old: &DbKey, new: &DbKey) -> Result<Self, KeyFault> {
        Ok(Self { wrap: self.wrap.renewed(old, new, &self.holder())?, ..self.clone() })
    }

    pub(super) fn cost(&self) -> Cost {
        Cost { memory_kib: self.memory_kib, passes: self.passes }
    }

    fn holder(&self) -> Vec<u8> {
        holder(&self.login, &self.kdf, self.cost(), self.lanes, &self.salt)
    }
}

/// Everything that must not be changed without the password; each part on a line of its own, and the login last.
fn holder(login: &str, kdf: &str, cost: Cost, lanes: u32, salt: &str) -> Vec<u8> {
    let Cost { memory_kib, passes } = cost;
    format!("slot\n{kdf}\n{memory_kib}\n{passes}\n{lanes}\n{salt}\n{login}").into_bytes()
}

fn sealed_with(holder: &[u8], public: &str) -> Vec<u8> {
    [b"peyvand private 2\n".as_slice(), public.as_bytes(), b"\n", holder].concat()
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.into())
}

/// The slot of the recovery key: its private key follows from the 150 random bits, which need no slow hash.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct RecoverySlot(Wrap);

const HOLDER: &[u8] = b"recovery";

impl RecoverySlot {
    pub(super) fn seal(key: &DbKey, recovery: &RecoveryKey) -> Result<Self, KeyFault> {
        Ok(Self(Wrap::seal(key, HOLDER, &pair_of(recovery)?.public())?))
    }

    pub(super) fn open(&self, key_id: &str, recovery: &RecoveryKey) -> Result<DbKey, KeyFault> {
        let pair = pair_of(recovery)?;
        if !self.0.is_of(&pair) {
            return Err(KeyFault::WrongPassword);
        }
        self.0.open(key_id, HOLDER, &pair)
    }

    pub(super) fn renewed(&self, old: &DbKey, new: &DbKey) -> Result<Self, KeyFault> {
        Ok(Self(self.0.renewed(old, new, HOLDER)?))
    }
}

fn pair_of(recovery: &RecoveryKey) -> Result<Pair, KeyFault> {
    Pair::of_secret("peyvand recovery 2", recovery.secret())
}
