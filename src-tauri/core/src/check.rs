//! The rules looked at over all rows, not only those that an act touched.

use crate::{Result, ledger};
use peyvand_store::Read;

/// What does not hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// Postings whose lines do not sum to zero.
    pub unbalanced: Vec<String>,
    /// Other rules, as code and rows.
    pub broken: Vec<String>,
    /// The sum over the whole ledger.
    pub sum: i64,
}

/// Looks at the ledger and at every room's rules over all rows.
///
/// # Errors
/// Only faults.
pub fn check(read: &Read) -> Result<Found> {
    let text = |row: &peyvand_store::Row| row.get::<_, String>("what");
    Ok(Found {
        unbalanced: read.list(include_str!("check_ledger.sql"), [], text)?,
        broken: read.list(include_str!("check_rules.sql"), [], text)?,
        sum: ledger::sum(read)?,
    })
}
