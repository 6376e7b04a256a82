//! The seal of every page, checked without the engine: on all cores, and on bytes that are at hand anyway.
//!
//! The engine's own check reads the whole file once more, on one core, and can't be called off: it would take longer than
//! the copy. The layout is SQLCipher's fourth: each page ends with what it was encrypted with and an HMAC-SHA512 over all
//! of it and the page's number.

use hmac::{Hmac, KeyInit, Mac};
use pbkdf2::pbkdf2_hmac;
use sha2::Sha512;
use zeroize::Zeroizing;

use crate::DbKey;

/// The size of a page.
pub(super) const PAGE: usize = 4096;
/// The file's salt takes the place of the start of its first page.
pub(super) const SALT: u64 = 16;
const SEAL: usize = 64;
/// How SQLCipher derives the key of the seals from the file's key and salt.
const SALT_MASK: u8 = 0x3a;
const ROUNDS: u32 = 2;
/// The engine leaves the page at this byte empty, for its locks.
const LOCK_PAGE: u32 = 0x4000_0000 / 4096 + 1;

/// Knows the seals of one file.
#[derive(Clone)]
pub(super) struct Seals {
    mac: Hmac<Sha512>,
}

impl Seals {
    /// The seals of a file with this key that begins so.
    pub(super) fn of(key: &DbKey, start: &[u8]) -> Self {
        let salt = start.iter().map(|byte| byte ^ SALT_MASK).collect::<Vec<_>>();
        let mut derived = Zeroizing::new([0; 32]);
        pbkdf2_hmac::<Sha512>(key.bytes(), &salt, ROUNDS, &mut *derived);
        Self { mac: Hmac::new_from_slice(&*derived).expect("a key of any length is taken") }
    }

    /// Whether the seals of all pages hold in a stretch of the file that begins with the page `first`, from 1.
    pub(super) fn hold(&self, first: u32, bytes: &[u8]) -> bool {
        let pages = bytes.chunks(PAGE).zip(first..);
        pages.into_iter().all(|(page, number)| number == LOCK_PAGE || self.holds(number, page))
    }

    fn holds(&self, number: u32, page: &[u8]) -> bool {
        let Some((content, seal)) = page.split_at_checked(PAGE - SEAL) else { return false };
        let content = if number == 1 { &content[SALT as usize..] } else { content };
        let mut mac = self.mac.clone();
        mac.update(content);
        mac.update(&number.to_le_bytes());
        mac.verify_slice(seal).is_ok()
    }
}
