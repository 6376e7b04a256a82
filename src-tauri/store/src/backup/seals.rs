//! The seal of every page, as the engine checks it.

use crate::{Read, StoreFault};

/// Whether the seals of a file's first `pages` pages hold.
pub(super) fn hold(read: &Read, pages: u64) -> Result<bool, StoreFault> {
    let said = read.list("PRAGMA cipher_integrity_check", (), |row| row.get::<_, String>(0))?;
    // The check goes on to the end of the file: what it says of pages behind the database is not about the database.
    Ok(!said.iter().any(|line| page_of(line).is_none_or(|page| page <= pages)))
}

/// The page that a line of the check is about.
fn page_of(line: &str) -> Option<u64> {
    let (_, rest) = line.split_once("page ")?;
    rest.split(' ').next()?.parse().ok()
}
