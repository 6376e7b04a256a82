//! The witness: a small file beside the database that knows how far the journal had come.
//!
//! A log that was deleted or cut, or an older copy of the file, looks whole to the engine. The witness knows better: what it
//! saw was in the file once. It holds two sealed slots that are written in turn, so that a torn one leaves the other.
//!
//! It is written after each commit without a flush of its own, so that a save costs one flush and not two. When a process is
//! killed it is exact. After a power cut it may be older than the journal, which is no alarm; it can never be newer, as a
//! commit is on the disk before the witness hears of it. It is flushed with each checkpoint and at close.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Seek, SeekFrom, Write as _};
use std::path::Path;

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use peyvand_kit::Instant;
use rusqlite::named_params;
use sha2::{Digest, Sha256};

use crate::journal::Position;
use crate::{DbKey, Read, StoreFault};

const NAME: &str = "witness";
const SLOT: usize = 256;
const NONCE: usize = 24;
const TAG: usize = 16;
/// Turn, operations, number, time, hash; the device's name follows to the end of the text.
const FIXED: usize = 4 * 8 + 32;

/// How far the journal had come.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seen {
    /// Counts the writes of the witness: the greater of two slots holds.
    turn: u64,
    /// Operations in the journal.
    ops: i64,
    device: String,
    seq: u64,
    hash: [u8; 32],
    at: i64,
}

/// Acts that were saved and are not in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// How many, at least.
    pub acts: u64,
    /// When the last of them was saved.
    pub last_at: Instant,
}

pub(crate) struct Witness {
    file: File,
    seal: XChaCha20Poly1305,
    seen: Option<Seen>,
}

impl Witness {
    /// Opens the witness of a folder and reads what it knows. Whatever does not open under the key counts as not there.
    pub(crate) fn open(dir: &Path, key: &DbKey) -> Result<Self, StoreFault> {
        let mut file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(dir.join(NAME))?;
        let seal = seal(key);
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let seen = newest(&seal, &bytes);
        Ok(Self { file, seal, seen })
    }

    /// Whether this key is the one that the folder's witness was written with; None when there is nothing to tell by.
    pub(crate) fn knows_key(dir: &Path, key: &DbKey) -> Option<bool> {
        let bytes = std::fs::read(dir.join(NAME)).ok()?;
        (bytes.len() > NONCE).then(|| newest(&seal(key), &bytes).is_some())
    }

    /// What is missing from the journal.
    pub(crate) fn missing(&self, read: &Read) -> Result<Option<Missing>, StoreFault> {
        let Some(seen) = &self.seen else { return Ok(None) };
        let ops = read.count("SELECT coalesce(max(no), 0) FROM op", ())?;
        // An empty series has no head to look for.
        let is_there = seen.seq == 0
            || read.exists(
                "SELECT 1 FROM op WHERE device_id = :device AND seq = :seq AND hash = :hash",
                named_params! { ":device": seen.device, ":seq": seen.seq.cast_signed(), ":hash": seen.hash },
            )?;
        if is_there && ops >= seen.ops {
            return Ok(None);
        }
        let acts = u64::try_from(seen.ops - ops).unwrap_or_default().max(1);
        Ok(Some(Missing { acts, last_at: Instant::from_ms(seen.at) }))
    }

    /// Remembers where the journal stands. What fails here only leaves the witness behind, which is harmless.
    pub(crate) fn note(&mut self, device: &str, position: &Position, at: Instant) {
        let turn = self.seen.as_ref().map_or(0, |seen| seen.turn + 1);
        let (ops, seq, hash) = (position.next_op - 1, position.seq, position.hash);
        let seen = Seen { turn, ops, device: device.to_owned(), seq, hash, at: at.ms() };
        if self.put(&seen).is_ok() {
            self.seen = Some(seen);
        }
    }

    fn put(&mut self, seen: &Seen) -> Result<(), StoreFault> {
        let mut nonce = [0; NONCE];
        rand::fill(&mut nonce);
        let sealed = self.seal.encrypt(&XNonce::from(nonce), &*seen.to_bytes());
        let sealed = sealed.map_err(|_| StoreFault::mistake("a seal failed"))?;
        let mut slot = [0; SLOT];
        slot[..NONCE].copy_from_slice(&nonce);
        slot[NONCE..NONCE + sealed.len()].copy_from_slice(&sealed);
        self.file.seek(SeekFrom::Start((seen.turn % 2) * SLOT as u64))?;
        self.file.write_all(&slot)?;
        Ok(())
    }

    pub(crate) fn flush(&self) {
        // Left behind at worst; see the head of this file.
        let _ = self.file.sync_data();
    }
}

impl Seen {
    /// Always as long as a slot can hold, the device's name filled up with zero bytes.
    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(SLOT - NONCE - TAG);
        for number in [self.turn.cast_signed(), self.ops, self.seq.cast_signed(), self.at] {
            bytes.extend_from_slice(&number.to_le_bytes());
        }
        bytes.extend_from_slice(&self.hash);
        bytes.extend_from_slice(self.device.as_bytes());
        bytes.resize(SLOT - NONCE - TAG, 0);
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let number = |at: usize| Some(i64::from_le_bytes(bytes.get(8 * at..8 * at + 8)?.try_into().ok()?));
        let device = std::str::from_utf8(bytes.get(FIXED..)?).ok()?;
        Some(Self {
            turn: number(0)?.cast_unsigned(),
            ops: number(1)?,
            seq: number(2)?.cast_unsigned(),
            at: number(3)?,
            hash: bytes.get(32..FIXED)?.try_into().ok()?,
            device: device.trim_end_matches('\0').to_owned(),
        })
    }
}

/// The witness has a key of its own, derived from the practice's.
fn seal(key: &DbKey) -> XChaCha20Poly1305 {
    let mut hasher = Sha256::new_with_prefix(b"peyvand witness 1");
    hasher.update(key.bytes());
    XChaCha20Poly1305::new(&hasher.finalize())
}

fn newest(seal: &XChaCha20Poly1305, bytes: &[u8]) -> Option<Seen> {
    let slots = bytes.chunks_exact(SLOT);
    slots.filter_map(|slot| open_slot(seal, slot)).max_by_key(|seen| seen.turn)
}

fn open_slot(seal: &XChaCha20Poly1305, slot: &[u8]) -> Option<Seen> {
    let nonce: [u8; NONCE] = slot[..NONCE].try_into().ok()?;
    let text = seal.decrypt(&XNonce::from(nonce), &slot[NONCE..]).ok()?;
    Seen::from_bytes(&text)
}
