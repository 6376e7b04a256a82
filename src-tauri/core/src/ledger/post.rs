//! Writes a posting, once for each thing that it stands for.

use crate::codes::codes;
use crate::{Refusal, Result, ensure};
use peyvand_kit::{Day, derived};
use peyvand_store::{Read, Write, named_params};

codes! {
    /// What a posting is.
    PostingKind {
        /// Services done are owed.
        Charge = "charge",
        /// The patient pays.
        Payment = "payment",
        /// The patient gets money back.
        Refund = "refund",
        /// A referral is credited.
        ReferralCredit = "referral-credit",
        /// The mirror image of another posting.
        Reversal = "reversal",
    }
}

/// A posting to be written.
#[derive(Debug, Clone)]
pub struct Posting {
    /// What it is.
    pub kind: PostingKind,
    /// What it stands for, such as `charge:<visit>`.
    pub reference: String,
    /// Whom it is about.
    pub patient_id: Option<String>,
    /// The visit that it comes from.
    pub visit_id: Option<String>,
    /// Its day.
    pub day: Day,
    /// Its lines, which sum to zero.
    pub lines: Vec<Line>,
    /// The credit that it grants; its lot stands on every line of that wallet.
    pub grant: Option<Grant>,
}

/// One side of a posting.
#[derive(Debug, Clone)]
pub struct Line {
    /// The account.
    pub account: String,
    /// Minor units; positive raises what the account holds.
    pub amount: i64,
}

/// A credit that lasts until a day.
#[derive(Debug, Clone)]
pub struct Grant {
    /// Whose it is.
    pub patient_id: String,
    /// The first day on which it cannot be used; none: it does not expire.
    pub expires_on: Option<Day>,
}

/// Posts, and gives the posting's id. What stands for the same thing and is not reversed is not posted twice.
///
/// # Errors
/// `ledger-unbalanced` when the lines do not sum to zero.
pub fn post(w: &mut Write, posting: &Posting) -> Result<String> {
    ensure!(posting.lines.iter().map(|line| line.amount).sum::<i64>() == 0, Refusal::LedgerUnbalanced);
    let round = round(w, &posting.reference)?;
    let id = derived("posting", &format!("{}:{round}", posting.reference));
    if w.exists("SELECT 1 FROM posting WHERE id = :id", named_params! { ":id": id })? {
        return Ok(id);
    }
    insert_posting(w, &id, posting, round)?;
    let lot = posting.grant.as_ref().map(|grant| insert_lot(w, &id, posting, grant)).transpose()?;
    for (position, line) in posting.lines.iter().enumerate() {
        let lot = lot.as_ref().filter(|_| line.account.starts_with("wallet:"));
        insert_line(w, &id, position, &line.account, line.amount, lot.map(String::as_str))?;
    }
    Ok(id)
}

/// How many times what the reference stands for was reversed.
pub(super) fn round(read: &Read, reference: &str) -> Result<i64> {
    Ok(read.count(
        "SELECT count(*) FROM posting WHERE reference = :reference AND kind = 'reversal'",
        named_params! { ":reference": reference },
    )?)
}

fn insert_posting(w: &mut Write, id: &str, posting: &Posting, round: i64) -> Result<()> {
    w.exec(
        include_str!("post.sql"),
        named_params! {
            ":id": id, ":kind": posting.kind.code(), ":reference": posting.reference, ":round": round,
            ":reverses": None::<String>, ":patient": posting.patient_id, ":visit": posting.visit_id,
            ":day": posting.day.iso(), ":at": w.now().ms(), ":note": "",
        },
    )?;
    Ok(())
}

fn insert_lot(w: &mut Write, posting_id: &str, posting: &Posting, grant: &Grant) -> Result<String> {
    let id = derived("lot", posting_id);
    let wallet = super::wallet_account(&grant.patient_id);
    let amount: i64 = posting.lines.iter().filter(|line| line.account == wallet).map(|line| line.amount).sum();
    w.exec(
        "INSERT INTO wallet_lot (id, patient_id, posting_id, amount, granted_on, expires_on)
         VALUES (:id, :patient, :posting, :amount, :granted, :expires)",
        named_params! {
            ":id": id, ":patient": grant.patient_id, ":posting": posting_id, ":amount": amount,
            ":granted": posting.day.iso(), ":expires": grant.expires_on.map(Day::iso),
        },
    )?;
    Ok(id)
}

pub(super) fn insert_line(
    w: &mut Write,
    posting: &str,
    position: usize,
    account: &str,
    amount: i64,
    lot: Option<&str>,
) -> Result<()> {
    w.exec(
        "INSERT INTO posting_line (id, posting_id, account, amount, lot_id) VALUES (:id, :posting, :account, :amount, :lot)",
        named_params! {
            ":id": derived("posting-line", &format!("{posting}:{position}")), ":posting": posting,
            ":account": account, ":amount": amount, ":lot": lot,
        },
    )?;
    Ok(())
}
