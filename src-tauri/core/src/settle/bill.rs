//! What a visit cost and what was paid; what came in on a day, and what is still due of it.

use super::Means;
use crate::ledger::balance;
use crate::ledger::patient_account;
use crate::patients::Name;
use crate::{OrRefuse, Refusal, Result};
use peyvand_kit::{Day, Instant};
use peyvand_store::{Read, named_params};

/// A visit's bill, in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bill {
    /// The visit.
    pub visit_id: String,
    /// Who pays.
    pub patient_id: String,
    /// Their name.
    pub patient: Name,
    /// The day of the visit, ISO.
    pub day: String,
    /// The number of the invoice, once something was paid or the invoice was printed.
    pub number: Option<u32>,
    /// What was charged.
    pub total: i64,
    /// What was paid and not taken back.
    pub paid: i64,
    /// What the patient owes from elsewhere, or has to their credit (negative).
    pub earlier: i64,
}

impl Bill {
    /// What is left to pay.
    pub const fn due(&self) -> i64 {
        self.total - self.paid
    }
}

/// A payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    /// Its posting.
    pub id: String,
    /// How it was paid.
    pub means: Means,
    /// How much, in minor units.
    pub amount: i64,
    /// When.
    pub at: Instant,
    /// Who took it.
    pub by_name: Option<String>,
    /// Whether it was taken back.
    pub is_reversed: bool,
    /// Who took it back.
    pub reversed_by: Option<String>,
    /// Why.
    pub reversed_for: String,
}

/// What came in by one means on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taking {
    /// How it was paid.
    pub means: Means,
    /// In how many payments.
    pub count: u32,
    /// How much, in minor units.
    pub amount: i64,
}

/// A visit with money due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsettled {
    /// The visit.
    pub visit_id: String,
    /// Who owes it.
    pub patient: Name,
    /// How much, in minor units.
    pub due: i64,
}

/// The bill of a visit. A visit that is not closed, or in which nothing was charged, comes to zero.
///
/// # Errors
/// `not-found`, and faults.
pub fn bill(read: &Read, visit_id: &str) -> Result<Bill> {
    let found = read.maybe(include_str!("bill.sql"), named_params! { ":visit": visit_id }, |row| {
        Ok(Bill {
            visit_id: row.get("id")?,
            patient_id: row.get("patient_id")?,
            patient: Name::of_row(row)?,
            day: row.get("day")?,
            number: row.get("number")?,
            total: row.get("total")?,
            paid: row.get("paid")?,
            earlier: 0,
        })
    })?;
    let bill = found.or_refuse(Refusal::NotFound)?;
    let earlier = balance(read, &patient_account(&bill.patient_id))? - bill.due();
    Ok(Bill { earlier, ..bill })
}

/// The payments of a visit, the first first. One that was taken back and taken again stands once.
///
/// # Errors
/// Only faults.
pub fn payments(read: &Read, visit_id: &str) -> Result<Vec<Payment>> {
    let found = read.list(include_str!("payments.sql"), named_params! { ":visit": visit_id }, |row| {
        let payment = |means| {
            Ok(Payment {
                id: row.get("id")?,
                means,
                amount: row.get("amount")?,
                at: Instant::from_ms(row.get("at")?),
                by_name: row.get("by_name")?,
                is_reversed: row.get("is_reversed")?,
                reversed_by: row.get("reversed_by")?,
                reversed_for: row.get("reversed_for")?,
            })
        };
        Means::of_account(row.get_ref("account")?.as_str()?).map(payment).transpose()
    })?;
    Ok(found.into_iter().flatten().collect())
}

/// What came in on a day, by means.
///
/// # Errors
/// Only faults.
pub fn takings(read: &Read, day: Day) -> Result<Vec<Taking>> {
    let found = read.list(include_str!("takings.sql"), named_params! { ":day": day.iso() }, |row| {
        let taking = |means| Ok(Taking { means, count: row.get("count")?, amount: row.get("amount")? });
        Means::of_account(row.get_ref("account")?.as_str()?).map(taking).transpose()
    })?;
    let mut takings: Vec<Taking> =
        found.into_iter().flatten().filter(|taking| taking.count > 0 || taking.amount != 0).collect();
    takings.sort_unstable_by_key(|taking| taking.means);
    Ok(takings)
}

/// Visits of a day with money due.
///
/// # Errors
/// Only faults.
pub fn unsettled(read: &Read, day: Day) -> Result<Vec<Unsettled>> {
    let mut found = read.list(include_str!("unsettled.sql"), named_params! { ":day": day.iso() }, |row| {
        Ok(Unsettled { visit_id: row.get("id")?, patient: Name::of_row(row)?, due: row.get("due")? })
    })?;
    found.retain(|visit| visit.due > 0);
    Ok(found)
}
