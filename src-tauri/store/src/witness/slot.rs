//! One slot of the witness: its length, a nonce, and what was seen, sealed.

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use sha2::{Digest, Sha256};

use crate::{DbKey, Head, StoreFault};

pub(super) const SLOT: usize = 4096;
const LENGTH: usize = 2;
const NONCE: usize = 24;
/// Turn, operations, time.
const FIXED: usize = 3 * 8;
/// Tag, number, hash.
const SERIES: usize = 16 + 8 + 32;

/// A series by a digest of its device's name: all are of one length.
pub(super) type Tag = [u8; 16];

/// How far the journal had come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    /// Counts the writes of the witness: the greater of two slots holds.
    pub(super) turn: u64,
    /// Operations in the journal.
    pub(super) ops: i64,
    /// When the last of them was done.
    pub(super) at: i64,
    /// Where each series stood, the one that moved last at the end.
    pub(super) heads: Vec<(Tag, Head)>,
}

impl Seen {
    /// A series went on.
    pub(super) fn moved(&mut self, series: Tag, head: Head) {
        match self.heads.iter().position(|(known, _)| *known == series) {
            Some(at) => self.heads[at..].rotate_left(1),
            None if self.heads.len() < super::SERIES_MOST => self.heads.push((series, head.clone())),
            None => self.heads.rotate_left(1),
        }
        if let Some(last) = self.heads.last_mut() {
            *last = (series, head);
        }
    }

    /// The slot as it is written.
    pub(super) fn sealed(&self, seal: &XChaCha20Poly1305) -> Result<Vec<u8>, StoreFault> {
        let mut nonce = [0; NONCE];
        rand::fill(&mut nonce);
        let sealed = seal.encrypt(&XNonce::from(nonce), &*self.to_bytes());
        let sealed = sealed.map_err(|_| StoreFault::mistake("a seal failed"))?;
        let length = u16::try_from(sealed.len()).map_err(|_| StoreFault::mistake("a witness that is too long"))?;
        Ok([&length.to_le_bytes()[..], &nonce, &sealed].concat())
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(FIXED + SERIES * self.heads.len());
        for number in [self.turn.cast_signed(), self.ops, self.at] {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        for (series, head) in &self.heads {
            bytes.extend_from_slice(series);
            bytes.extend_from_slice(&head.seq.to_le_bytes());
            bytes.extend_from_slice(&head.hash);
        }
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let number = |at: usize| Some(i64::from_le_bytes(bytes.get(8 * at..8 * at + 8)?.try_into().ok()?));
        let series = |one: &[u8]| {
            let seq = u64::from_le_bytes(one.get(16..24)?.try_into().ok()?);
            Some((one.get(..16)?.try_into().ok()?, Head { seq, hash: one.get(24..)?.try_into().ok()? }))
        };
        let heads = bytes.get(FIXED..)?.chunks_exact(SERIES).map(series).collect::<Option<_>>()?;
        Some(Self { turn: number(0)?.cast_unsigned(), ops: number(1)?, at: number(2)?, heads })
    }
}

pub(super) fn tag(device: &str) -> Tag {
    let digest: [u8; 32] = Sha256::digest(device).into();
    std::array::from_fn(|at| digest[at])
}

/// The witness has a key of its own, derived from the practice's.
pub(super) fn seal(key: &DbKey) -> XChaCha20Poly1305 {
    let mut hasher = Sha256::new_with_prefix(b"peyvand witness 2");
    hasher.update(key.bytes());
    XChaCha20Poly1305::new(&hasher.finalize())
}

pub(super) fn newest(seal: &XChaCha20Poly1305, bytes: &[u8]) -> Option<Seen> {
    bytes.chunks(SLOT).filter_map(|slot| open(seal, slot)).max_by_key(|seen| seen.turn)
}

fn open(seal: &XChaCha20Poly1305, slot: &[u8]) -> Option<Seen> {
    let (length, rest) = slot.split_at_checked(LENGTH)?;
    let (nonce, rest) = rest.split_at_checked(NONCE)?;
    let length = usize::from(u16::from_le_bytes(length.try_into().ok()?));
    let nonce: [u8; NONCE] = nonce.try_into().ok()?;
    Seen::from_bytes(&seal.decrypt(&XNonce::from(nonce), rest.get(..length)?).ok()?)
}
