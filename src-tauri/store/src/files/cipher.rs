//! How a file is encrypted: in chunks, each authenticated in its place (STREAM over XChaCha20-Poly1305), with keys derived
//! from the practice's. The content's hash stands encrypted before it, so that a file tells its holder of the key what it is.

use aead_stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::aead::Payload;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{content_hash, hex};
use crate::{DbKey, StoreFault};

/// How every file begins, in the clear; each chunk is bound to it.
const MARK: &[u8; 8] = b"PEYVFIL1";
/// The random part of what each chunk is encrypted with.
const NONCE: usize = 19;
const CHUNK: usize = 64 << 10;
const SEAL: usize = 16;
/// A hash as it is written.
const HASH: usize = 64;

type Cipher = XChaCha20Poly1305;

/// What files are named and encrypted by.
#[derive(Clone)]
pub(crate) struct Keys {
    names: Zeroizing<[u8; 32]>,
    contents: Zeroizing<[u8; 32]>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(…)")
    }
}

impl Keys {
    pub(crate) fn of(key: &DbKey) -> Self {
        let derived = |purpose: &[u8]| {
            let mut bytes = Zeroizing::new([0; 32]);
            let outcome = Hkdf::<Sha256>::new(None, key.bytes()).expand(purpose, &mut *bytes);
            outcome.expect("32 bytes are never too many");
            bytes
        };
        Self { names: derived(b"peyvand file names 1"), contents: derived(b"peyvand file contents 1") }
    }

    /// The name of the file whose content has this hash.
    pub(crate) fn name(&self, hash: &str) -> String {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&*self.names).expect("a key of any length is taken");
        mac.update(hash.as_bytes());
        hex(&mac.finalize().into_bytes())
    }

    /// A content as it stands on the disk.
    pub(crate) fn seal(&self, hash: &str, content: &[u8]) -> Result<Vec<u8>, StoreFault> {
        let mut nonce = [0; NONCE];
        rand::fill(&mut nonce);
        let mut stream = EncryptorBE32::<Cipher>::from_aead(self.cipher(), &nonce.into());
        let plain = Zeroizing::new([hash.as_bytes(), content].concat());
        let mut sealed = Vec::with_capacity(MARK.len() + NONCE + plain.len() + SEAL * (plain.len() / CHUNK + 1));
        sealed.extend_from_slice(MARK);
        sealed.extend_from_slice(&nonce);
        let mut chunks = plain.chunks(CHUNK).map(|chunk| Payload { msg: chunk, aad: MARK }).peekable();
        while let Some(chunk) = chunks.next() {
            let fault = |_| StoreFault::mistake("a file is too large to be encrypted");
            if chunks.peek().is_none() {
                sealed.extend(stream.encrypt_last(chunk).map_err(fault)?);
                break;
            }
            sealed.extend(stream.encrypt_next(chunk).map_err(fault)?);
        }
        Ok(sealed)
    }

    /// The hash and the content of what stands on the disk. None: it is not whole, or not under this key.
    pub(crate) fn open(&self, sealed: &[u8]) -> Option<(String, Vec<u8>)> {
        let sealed = sealed.strip_prefix(MARK)?;
        let (nonce, sealed) = sealed.split_at_checked(NONCE)?;
        let nonce = <[u8; NONCE]>::try_from(nonce).ok()?;
        let mut stream = DecryptorBE32::<Cipher>::from_aead(self.cipher(), &nonce.into());
        let mut plain = Vec::with_capacity(sealed.len());
        let mut chunks = sealed.chunks(CHUNK + SEAL).map(|chunk| Payload { msg: chunk, aad: MARK }).peekable();
        loop {
            let chunk = chunks.next()?;
            if chunks.peek().is_none() {
                plain.extend(stream.decrypt_last(chunk).ok()?);
                break;
            }
            plain.extend(stream.decrypt_next(chunk).ok()?);
        }
        let content = plain.split_off(plain.len().min(HASH));
        let hash = String::from_utf8(plain).ok()?;
        (content_hash(&content) == hash).then_some((hash, content))
    }

    fn cipher(&self) -> Cipher {
        Cipher::new((&*self.contents).into())
    }
}

#[cfg(test)]
mod tests {
    use super::{CHUNK, HASH, Keys, MARK, NONCE, content_hash};
    use crate::DbKey;

    fn keys(byte: u8) -> Keys {
        Keys::of(&DbKey::from_bytes([byte; 32]))
    }

    #[test]
    fn what_was_sealed_opens_at_every_length_and_under_its_key_alone() {
        for length in [0, 1, CHUNK - HASH - 1, CHUNK - HASH, CHUNK - HASH + 1, CHUNK * 3, CHUNK * 3 + 17] {
            let content = vec![7; length];
            let hash = content_hash(&content);
            let sealed = keys(1).seal(&hash, &content).expect("it is small");
            assert_eq!(keys(1).open(&sealed), Some((hash.clone(), content)), "{length}");
            assert_eq!(keys(2).open(&sealed), None);
            assert_ne!(keys(1).name(&hash), keys(2).name(&hash));
            assert_ne!(keys(1).name(&hash), hash);
        }
    }

    #[test]
    fn a_cut_a_flip_and_chunks_in_another_order_are_seen() {
        let content: Vec<u8> = (0..CHUNK * 3).map(|at| u8::try_from(at % 251).expect("small")).collect();
        let sealed = keys(1).seal(&content_hash(&content), &content).expect("it is small");
        for at in (0..sealed.len()).step_by(997) {
            let mut flipped = sealed.clone();
            flipped[at] ^= 1;
            assert!(keys(1).open(&flipped).is_none() && keys(1).open(&sealed[..at]).is_none(), "{at}");
        }
        let start = MARK.len() + NONCE;
        let (one, two) = (start..start + CHUNK + 16, start + CHUNK + 16..start + 2 * (CHUNK + 16));
        let swapped = [&sealed[..start], &sealed[two.clone()], &sealed[one], &sealed[two.end..]].concat();
        assert!(keys(1).open(&swapped).is_none());
    }
}
