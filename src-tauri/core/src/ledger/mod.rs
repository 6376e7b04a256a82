//! Double entry: postings whose lines sum to zero, never changed and never taken back, only mirrored.
//!
//! A posting's id follows from what it stands for and how often that was reversed: the same act on two devices is one
//! posting, and an act undone and done again can post again.

mod post;
mod read;
mod reverse;

pub use post::{Grant, Line, Posting, PostingKind, post};
pub use read::{Totals, balance, sum, totals};
pub use reverse::reverse;

use crate::{Broken, Refusal, Result, Room};
use peyvand_store::Read;

/// What the ledger does at the door.
pub(crate) const ROOM: Room =
    Room { watches: &["posting", "posting_line"], broken, reverse: reverse::mirror, ..Room::QUIET };

/// The account of what a patient owes.
pub fn patient_account(patient: &str) -> String {
    format!("patient:{patient}")
}

/// The account of a patient's wallet.
pub fn wallet_account(patient: &str) -> String {
    format!("wallet:{patient}")
}

/// Where the practice's income stands.
pub const REVENUE: &str = "revenue";

/// Where credits for referrals come from.
pub const REFERRALS: &str = "programme:referral";

fn broken(read: &Read) -> Result<Vec<Broken>> {
    let unbalanced = read.list(include_str!("unbalanced.sql"), [], |row| row.get::<_, String>("posting_id"))?;
    Ok(unbalanced
        .into_iter()
        .map(|id| Broken { why: Refusal::LedgerUnbalanced, rows: vec![id], patient_id: None })
        .collect())
}
