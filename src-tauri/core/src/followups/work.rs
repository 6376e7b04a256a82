//! The work list: what somebody must do, urgent first, then what is late.

use super::Kind;
use crate::patients::{self, Name};
use crate::{Result, World};
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};

/// What a line of the work list asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkKind {
    /// A contact.
    Followup(Kind),
    /// A next step to be booked.
    StepUnbooked,
}

/// A line of the work list.
#[derive(Debug, Clone)]
pub struct Work {
    /// The follow-up's id, or the step's.
    pub id: String,
    /// What it asks for.
    pub kind: WorkKind,
    /// Whom it is about.
    pub patient_id: Option<String>,
    /// Their name.
    pub patient: Option<Name>,
    /// The number to call: of a child, the guardian's.
    pub mobile: Option<String>,
    /// The day, ISO.
    pub due_on: String,
    /// Whether it can't wait.
    pub is_urgent: bool,
    /// Who sees to it.
    pub owner_name: Option<String>,
    /// What was said, or the code of what must be put right.
    pub matter: String,
    /// What the step is for.
    pub step_reason: Option<String>,
    /// The service that it is about.
    pub service_name: Option<String>,
    /// How often it was tried.
    pub attempts: u32,
}

/// What must be done by a day, of all owners or of one.
///
/// # Errors
/// Only faults.
pub fn work(world: &World, until: Day, owner_id: Option<&str>, limit: u16) -> Result<Vec<Work>> {
    let params = named_params! { ":until": until.iso(), ":owner": owner_id, ":limit": limit };
    let mut work = world.read().list(include_str!("work.sql"), params, of_row)?;
    let mobiles = patients::mobiles(world, work.iter().filter_map(|line| line.patient_id.as_deref()))?;
    for line in &mut work {
        line.mobile = line.patient_id.as_ref().and_then(|id| mobiles.get(id).cloned());
    }
    Ok(work)
}

/// How much of it was due before a day.
///
/// # Errors
/// Only faults.
pub fn late(read: &Read, today: Day) -> Result<u32> {
    let late = read.count(include_str!("late.sql"), named_params! { ":today": today.iso() })?;
    Ok(u32::try_from(late).unwrap_or(u32::MAX))
}

fn of_row(row: &Row) -> RowResult<Work> {
    let kind: String = row.get("kind")?;
    let patient_id: Option<String> = row.get("patient_id")?;
    let patient = patient_id.as_ref().map(|_| Name::of_row(row)).transpose()?;
    Ok(Work {
        id: row.get("id")?,
        kind: Kind::of_code(&kind).map_or(WorkKind::StepUnbooked, WorkKind::Followup),
        patient_id,
        patient,
        mobile: None,
        due_on: row.get("due_on")?,
        is_urgent: row.get("is_urgent")?,
        owner_name: row.get("owner_name")?,
        matter: row.get("matter")?,
        step_reason: row.get("step_reason")?,
        service_name: row.get("service_name")?,
        attempts: row.get("attempts")?,
    })
}
