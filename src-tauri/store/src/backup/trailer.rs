//! How a backup file is laid out: the database as it is, the sections that go along, what it says about itself, its end.
//!
//! The database stands first, so that the engine can open a backup in place. After the sections comes a plain part as JSON
//! (whose it is, of when, the key sheet, where the sections stand), then the sealed [`Manifest`], and at last 64 bytes:
//! a mark, the format, two lengths, a checksum, another mark. A file that was cut has no such end, and one that is damaged
//! keeps at least one of the marks. The seal covers the plain part too.

use std::fs::File;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::pour::read_at;
use super::{BackupFault, Manifest};
use crate::{DbKey, StoreFault};

/// The newest format that this version knows: it has a section of files.
pub(super) const FORMAT: u32 = 2;
/// The format without one, which older versions read too.
const WITHOUT_FILES: u32 = 1;
/// The section of the database.
pub(super) const DATABASE: &str = "practice.db";
/// The section of the sign-in screen's small file.
pub(super) const FACE: &str = "face.json";
/// The section of the files beside the database.
pub(super) const FILES: &str = "files";

const END: u64 = 64;
const MARKS: [&[u8; 8]; 2] = [b"PEYVAND\x1a", b"\x1aBACKUP\n"];
/// The marks, the numbers between them, the checksum.
const HEAD: usize = 24;
const SUM: usize = 32;
const NONCE: usize = 24;
/// What a damaged or hostile file may ask for at most.
const TRAILER_MOST: u64 = 16 << 20;

/// What everybody can read.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Plain {
    pub(super) made_at: i64,
    /// The practice's identity: the id of its journal's first act.
    pub(super) practice: String,
    pub(super) language: String,
    pub(super) is_sample: bool,
    pub(super) schema: u32,
    pub(super) app: String,
    /// The key sheet, as it stood beside the practice.
    pub(super) keys: String,
    pub(super) sections: Vec<Section>,
}

/// A stretch of the file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Section {
    pub(super) name: String,
    pub(super) offset: u64,
    pub(super) length: u64,
}

/// Everything behind the sections.
#[derive(Debug, Clone)]
pub(super) struct Trailer {
    pub(super) plain: Plain,
    /// The plain part's bytes: they are sealed as they stand.
    text: Vec<u8>,
    sealed: Vec<u8>,
}

impl Trailer {
    /// Seals what a backup says about itself.
    pub(super) fn seal(plain: Plain, manifest: &Manifest, key: &DbKey) -> Result<Self, BackupFault> {
        let text = serde_json::to_vec(&plain).map_err(|_| StoreFault::mistake("a trailer has no text"))?;
        let said = serde_json::to_vec(manifest).map_err(|_| StoreFault::mistake("a manifest has no text"))?;
        let mut nonce = [0; NONCE];
        rand::fill(&mut nonce);
        let payload = Payload { msg: &said, aad: &text };
        let sealed = cipher(key).encrypt(&XNonce::from(nonce), payload);
        let sealed = [&nonce, sealed.map_err(|_| StoreFault::mistake("a seal failed"))?.as_slice()].concat();
        Ok(Self { plain, text, sealed })
    }

    /// Its bytes, the end included.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let Self { text, sealed, .. } = self;
        let length = |part: &[u8]| u32::try_from(part.len()).unwrap_or(u32::MAX).to_le_bytes();
        let has_files = self.plain.sections.iter().any(|section| section.name == FILES);
        let format = if has_files { FORMAT } else { WITHOUT_FILES };
        let head = [&MARKS[0][..], &format.to_le_bytes(), &length(text), &length(sealed), &[0; 4]].concat();
        let sum = checksum(&[text, sealed, &head]);
        [text.as_slice(), sealed, &head, &sum, MARKS[1]].concat()
    }

    /// Reads what stands behind the sections of a file, whose bytes before it are left unread.
    ///
    /// # Errors
    /// [`BackupFault::NotOne`] also for what was cut: only the file's name can tell more.
    pub(super) fn read(file: &File) -> Result<Self, BackupFault> {
        let length = file.metadata().map_err(|error| BackupFault::reading(&error))?.len();
        let start = length.checked_sub(END).ok_or(BackupFault::NotOne)?;
        let end = read_at(file, start, END)?;
        let (head, rest) = end.split_at(HEAD);
        let (sum, mark) = rest.split_at(SUM);
        if &head[..8] != MARKS[0] && mark != MARKS[1] {
            return Err(BackupFault::NotOne);
        }
        let number = |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
        let (format, text, sealed) = (number(8), u64::from(number(12)), u64::from(number(16)));
        let sections = start.checked_sub(text + sealed).ok_or(BackupFault::Damaged)?;
        if text + sealed > TRAILER_MOST {
            return Err(BackupFault::Damaged);
        }
        let text = read_at(file, sections, text)?;
        let sealed = read_at(file, sections + text.len() as u64, sealed)?;
        if checksum(&[&text, &sealed, head]) != sum || &head[..8] != MARKS[0] || mark != MARKS[1] {
            return Err(BackupFault::Damaged);
        }
        // Only now: a format that was flipped is no newer version.
        if format > FORMAT {
            return Err(BackupFault::Newer { found: format, known: FORMAT });
        }
        let plain: Plain = serde_json::from_slice(&text).map_err(|_| BackupFault::Damaged)?;
        plain.ensure_whole(sections)?;
        Ok(Self { plain, text, sealed })
    }

    /// What is sealed, for one who has the key. None: this is not the key.
    pub(super) fn open(&self, key: &DbKey) -> Option<Manifest> {
        let (nonce, sealed) = self.sealed.split_at_checked(NONCE)?;
        let nonce = <[u8; NONCE]>::try_from(nonce).ok()?;
        let payload = Payload { msg: sealed, aad: &self.text };
        let said = Zeroizing::new(cipher(key).decrypt(&XNonce::from(nonce), payload).ok()?);
        let manifest: Manifest = serde_json::from_slice(&said).ok()?;
        (manifest.hashes.len() == self.plain.sections.len()).then_some(manifest)
    }
}

impl Plain {
    /// That the sections, the database first, then what goes along, stand side by side and end where the trailer begins.
    fn ensure_whole(&self, end: u64) -> Result<(), BackupFault> {
        let mut at = 0_u64;
        let mut expected = [DATABASE, FACE, FILES].into_iter();
        for section in &self.sections {
            // What follows the database may be missing; the order is fixed.
            let is_known = expected.any(|name| name == section.name);
            if !is_known || section.offset != at || (at == 0) != (section.name == DATABASE) {
                return Err(BackupFault::Damaged);
            }
            at = at.checked_add(section.length).ok_or(BackupFault::Damaged)?;
        }
        if at == end && !self.sections.is_empty() { Ok(()) } else { Err(BackupFault::Damaged) }
    }
}

fn checksum(parts: &[&[u8]]) -> [u8; SUM] {
    let mut hasher = Sha256::new();
    parts.iter().for_each(|part| hasher.update(part));
    hasher.finalize().into()
}

/// The manifest has a key of its own, derived from the practice's.
fn cipher(key: &DbKey) -> XChaCha20Poly1305 {
    let mut derived = Zeroizing::new([0; 32]);
    let outcome = Hkdf::<Sha256>::new(None, key.bytes()).expand(b"peyvand backup manifest 1", &mut *derived);
    outcome.expect("32 bytes are never too many");
    XChaCha20Poly1305::new((&*derived).into())
}
