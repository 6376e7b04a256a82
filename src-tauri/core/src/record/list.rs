//! The lines of a medical file: what still holds first.

use super::Kind;
use crate::Result;
use crate::codes::choice;
use peyvand_store::{Read, Row, RowResult, named_params};

/// A line of the medical file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// What it tells.
    pub kind: Kind,
    /// The words.
    pub text: String,
    /// The dose of a medication, who of the family, the value of a result.
    pub detail: String,
    /// Since when, or the day of a result, ISO.
    pub from_on: Option<String>,
    /// Until when, ISO; none: still so.
    pub until_on: Option<String>,
    /// Who wrote it down.
    pub staff_name: Option<String>,
    /// When it was written down, ISO.
    pub noted_on: String,
}

fn entry(row: &Row) -> RowResult<Entry> {
    Ok(Entry {
        id: row.get("id")?,
        kind: choice(row, "kind")?,
        text: row.get("text")?,
        detail: row.get("detail")?,
        from_on: row.get("from_on")?,
        until_on: row.get("until_on")?,
        staff_name: row.get("staff_name")?,
        noted_on: row.get("noted_on")?,
    })
}

/// A patient's medical file: by kind, what still holds before what is over, the latest first.
///
/// # Errors
/// Only faults.
pub fn all(read: &Read, patient: &str) -> Result<Vec<Entry>> {
    Ok(read.list(include_str!("list.sql"), named_params! { ":patient": patient }, entry)?)
}
