//! Sums over accounts.

use crate::Result;
use peyvand_store::{Read, named_params};

/// What an account holds, in minor units.
///
/// # Errors
/// Only faults.
pub fn balance(read: &Read, account: &str) -> Result<i64> {
    Ok(read.count(
        "SELECT coalesce(sum(amount), 0) FROM posting_line WHERE account = :account",
        named_params! { ":account": account },
    )?)
}

/// The sum of all lines: zero, or something is wrong.
///
/// # Errors
/// Only faults.
pub fn sum(read: &Read) -> Result<i64> {
    Ok(read.count("SELECT coalesce(sum(amount), 0) FROM posting_line", [])?)
}

/// Sums over the whole ledger, in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// Of all lines.
    pub sum: i64,
    /// Of services done.
    pub revenue: i64,
    /// Of what was paid.
    pub paid: i64,
    /// Of what patients owe.
    pub receivable: i64,
    /// Of what wallets hold.
    pub wallets: i64,
    /// How many postings there are.
    pub postings: u32,
}

/// Sums over the whole ledger.
///
/// # Errors
/// Only faults.
pub fn totals(read: &Read) -> Result<Totals> {
    Ok(read.one(include_str!("totals.sql"), [], |row| {
        Ok(Totals {
            sum: row.get("sum")?,
            revenue: row.get("revenue")?,
            paid: row.get("paid")?,
            receivable: row.get("receivable")?,
            wallets: row.get("wallets")?,
            postings: row.get("postings")?,
        })
    })?)
}
