//! Planned and not booked: chosen plans that stand still, the longest first.

use crate::Result;
use crate::patients::Name;
use peyvand_store::{Read, named_params};

/// A chosen plan of which nothing is booked.
#[derive(Debug, Clone)]
pub struct Unbooked {
    /// The plan.
    pub plan_id: String,
    /// The patient.
    pub patient_id: String,
    /// The patient's name.
    pub patient: Name,
    /// What the plan is about.
    pub title: String,
    /// Who sees that it goes on.
    pub owner_id: Option<String>,
    /// Their name.
    pub owner_name: Option<String>,
    /// The doctor whose plan it is.
    pub staff_id: Option<String>,
    /// The next phase.
    pub phase_id: String,
    /// What is done in it.
    pub what: String,
    /// The service that it is.
    pub service_id: Option<String>,
    /// Why it stands still, where that was written down.
    pub stalled_reason: String,
    /// What the phase costs, in minor units.
    pub amount: i64,
    /// Since when, ISO.
    pub since: String,
}

/// Chosen plans of which nothing is booked.
///
/// # Errors
/// Only faults.
pub fn unbooked(read: &Read, limit: u16) -> Result<Vec<Unbooked>> {
    Ok(read.list(include_str!("unbooked.sql"), named_params! { ":limit": limit }, |row| {
        Ok(Unbooked {
            plan_id: row.get("plan_id")?,
            patient_id: row.get("patient_id")?,
            patient: Name::of_row(row)?,
            title: row.get("title")?,
            owner_id: row.get("owner_id")?,
            owner_name: row.get("owner_name")?,
            staff_id: row.get("staff_id")?,
            phase_id: row.get("phase_id")?,
            what: row.get("what")?,
            service_id: row.get("service_id")?,
            stalled_reason: row.get("stalled_reason")?,
            amount: row.get("amount")?,
            since: row.get("since")?,
        })
    })?)
}
