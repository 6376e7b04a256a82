//! Why care ended, counted: by reason and by doctor.

use super::EndReason;
use crate::Result;
use crate::codes::choice;
use peyvand_kit::Day;
use peyvand_store::{Read, named_params};

/// A reason for which care ended, and how often with a doctor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Why.
    pub reason: EndReason,
    /// The doctor.
    pub staff_id: Option<String>,
    /// The doctor's name.
    pub staff_name: Option<String>,
    /// How often.
    pub count: u32,
}

/// Counts the ends of care of some days, of all doctors or of one, the most frequent first. What ended before reasons were
/// chosen from the list is counted as another reason.
///
/// # Errors
/// Only faults.
pub fn endings(read: &Read, (from, to): (Day, Day), staff_id: Option<&str>) -> Result<Vec<Ending>> {
    let params = named_params! { ":from": from.iso(), ":to": to.iso(), ":staff": staff_id };
    Ok(read.list(include_str!("endings.sql"), params, |row| {
        Ok(Ending {
            reason: choice(row, "reason")?,
            staff_id: row.get("staff_id")?,
            staff_name: row.get("staff_name")?,
            count: row.get("number")?,
        })
    })?)
}
