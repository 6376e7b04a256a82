//! The database key, sealed to somebody's public key (HPKE, RFC 9180), so that a new one can be sealed without their secret.
//!
//! Whoever can write the key file could put a public key of their own into it and wait for the next change of the key. So
//! each is vouched for under the database key, and a change of the key looks at that first.

use hkdf::Hkdf;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable as _, Kem as _, OpModeR, OpModeS, Serializable as _, single_shot_open, single_shot_seal};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::{Zeroize as _, Zeroizing};

use super::hex::{bytes, hex};
use super::{KeyFault, KeySheet};
use crate::{DbKey, StoreFault};

type Kem = X25519HkdfSha256;
type PrivateKey = <Kem as hpke::Kem>::PrivateKey;
type PublicKey = <Kem as hpke::Kem>::PublicKey;
type Encapped = <Kem as hpke::Kem>::EncappedKey;

/// A fresh private key, or one that follows from a secret of at least 32 bytes.
pub(super) struct Pair {
    private: PrivateKey,
    public: PublicKey,
}

impl Pair {
    pub(super) fn generate() -> Self {
        let (private, public) = Kem::gen_keypair();
        Self { private, public }
    }

    pub(super) fn of_secret(what: &str, secret: &[u8]) -> Result<Self, KeyFault> {
        let (private, public) = Kem::derive_keypair(&*derived(secret, what.as_bytes())?);
        Ok(Self { private, public })
    }

    pub(super) fn of_private(bytes: &[u8]) -> Result<Self, KeyFault> {
        let private = PrivateKey::from_bytes(bytes).map_err(|_| KeyFault::Damaged)?;
        let public = Kem::sk_to_pk(&private);
        Ok(Self { private, public })
    }

    pub(super) fn private(&self) -> Zeroizing<[u8; 32]> {
        let mut bytes = Zeroizing::new([0; 32]);
        self.private.write_exact(&mut *bytes);
        bytes
    }

    pub(super) fn public(&self) -> String {
        hex(&self.public.to_bytes())
    }
}

/// The database key under a public key. Bytes are written as hexadecimal text.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Wrap {
    public_key: String,
    encapsulated: String,
    sealed: String,
    vouched: String,
}

impl Wrap {
    /// `holder` is everything that is not secret about the one who holds the private key.
    pub(super) fn seal(key: &DbKey, holder: &[u8], public: &str) -> Result<Self, KeyFault> {
        let recipient = PublicKey::from_bytes(&bytes(public)?).map_err(|_| KeyFault::Damaged)?;
        let info = info(&KeySheet::id_of(key), holder);
        let sealed = single_shot_seal::<ChaCha20Poly1305, HkdfSha256, Kem>(
            &OpModeS::Base,
            &recipient,
            &info,
            key.bytes(),
            public.as_bytes(),
        );
        let (encapsulated, sealed) = sealed.map_err(|_| StoreFault::mistake("a seal failed"))?;
        Ok(Self {
            public_key: public.to_owned(),
            encapsulated: hex(&encapsulated.to_bytes()),
            sealed: hex(&sealed),
            vouched: vouch(key, holder, public)?,
        })
    }

    /// Whether this is the holder's public key.
    pub(super) fn is_of(&self, pair: &Pair) -> bool {
        self.public_key == pair.public()
    }

    pub(super) fn public(&self) -> &str {
        &self.public_key
    }

    /// The key, for the holder of the private key.
    pub(super) fn open(&self, key_id: &str, holder: &[u8], pair: &Pair) -> Result<DbKey, KeyFault> {
        let encapsulated = Encapped::from_bytes(&bytes(&self.encapsulated)?).map_err(|_| KeyFault::Damaged)?;
        // The holder's secret was right, so whatever does not open is damaged.
        let opened = single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
            &OpModeR::Base,
            &pair.private,
            &encapsulated,
            &info(key_id, holder),
            &bytes(&self.sealed)?,
            self.public_key.as_bytes(),
        );
        let opened = Zeroizing::new(opened.map_err(|_| KeyFault::Damaged)?);
        let mut key = <[u8; 32]>::try_from(opened.as_slice()).map_err(|_| KeyFault::Damaged)?;
        let opened = DbKey::from_bytes(key);
        key.zeroize();
        self.stands(&opened, holder)?;
        Ok(opened)
    }

    /// The new key to the same public key.
    pub(super) fn renewed(&self, old: &DbKey, new: &DbKey, holder: &[u8]) -> Result<Self, KeyFault> {
        self.stands(old, holder)?;
        Self::seal(new, holder, &self.public_key)
    }

    fn stands(&self, key: &DbKey, holder: &[u8]) -> Result<(), KeyFault> {
        if self.vouched == vouch(key, holder, &self.public_key)? { Ok(()) } else { Err(KeyFault::Damaged) }
    }
}

fn info(key_id: &str, holder: &[u8]) -> Vec<u8> {
    [b"peyvand wrap 2\n".as_slice(), key_id.as_bytes(), b"\n", holder].concat()
}

fn vouch(key: &DbKey, holder: &[u8], public: &str) -> Result<String, KeyFault> {
    let text = [b"peyvand vouch 2\n".as_slice(), public.as_bytes(), b"\n", holder].concat();
    Ok(hex(&*derived(key.bytes(), &text)?))
}

fn derived(secret: &[u8], what: &[u8]) -> Result<Zeroizing<[u8; 32]>, KeyFault> {
    let mut out = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, secret)
        .expand(what, &mut *out)
        .map_err(|_| StoreFault::mistake("a derivation failed"))?;
    Ok(out)
}
