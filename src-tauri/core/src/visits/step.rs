//! Next steps: who sees to what by when, until it is booked, done or ended.

use super::show::owner_on;
use super::{StepKind, StepState};
use crate::codes::choice;
use crate::patients::Name;
use crate::staff::covering;
use crate::{Error, OrRefuse, Refusal, Result, ensure};
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, Write, named_params};

/// A next step with the names that a line needs.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its id.
    pub id: String,
    /// The visit that it came from.
    pub visit_id: String,
    /// The patient.
    pub patient_id: String,
    /// The patient's name.
    pub patient: Name,
    /// What it is.
    pub kind: StepKind,
    /// By when, ISO; none at the end of care.
    pub due_on: Option<String>,
    /// What for, or why care ends.
    pub reason: String,
    /// Who sees to it.
    pub owner_id: Option<String>,
    /// Their name.
    pub owner_name: Option<String>,
    /// To whom a referral goes.
    pub colleague_id: Option<String>,
    /// Their name.
    pub colleague_name: Option<String>,
    /// What is to be done then.
    pub service_id: Option<String>,
    /// The service's name.
    pub service_name: Option<String>,
    /// Whether it can't wait.
    pub is_urgent: bool,
    /// Where it stands.
    pub state: StepState,
    /// The day of the booking that fulfils it.
    pub appointment_day: Option<String>,
    /// The minute of that booking.
    pub appointment_start: Option<u16>,
}

macro_rules! from_step {
    ($rest:literal) => {
        concat!(include_str!("step.sql"), $rest)
    };
}

fn of_row(row: &Row) -> RowResult<Step> {
    Ok(Step {
        id: row.get("id")?,
        visit_id: row.get("visit_id")?,
        patient_id: row.get("patient_id")?,
        patient: Name::of_row(row)?,
        kind: choice(row, "kind")?,
        due_on: row.get("due_on")?,
        reason: row.get("reason")?,
        owner_id: row.get("owner_id")?,
        owner_name: row.get("owner_name")?,
        colleague_id: row.get("colleague_id")?,
        colleague_name: row.get("colleague_name")?,
        service_id: row.get("service_id")?,
        service_name: row.get("service_name")?,
        is_urgent: row.get("is_urgent")?,
        state: choice(row, "state")?,
        appointment_day: row.get("appointment_day")?,
        appointment_start: row.get("appointment_start")?,
    })
}

/// The steps with which a visit closed.
///
/// # Errors
/// Only faults.
pub fn steps_of_visit(read: &Read, visit_id: &str) -> Result<Vec<Step>> {
    let sql = from_step!("WHERE n.visit_id = :visit AND n.deleted_at IS NULL ORDER BY n.due_on, n.id");
    Ok(read.list(sql, named_params! { ":visit": visit_id }, of_row)?)
}

/// What is still open for a patient, the nearest first.
///
/// # Errors
/// Only faults.
pub fn steps_of_patient(read: &Read, patient_id: &str) -> Result<Vec<Step>> {
    let sql = from_step!(
        "WHERE n.patient_id = :patient AND n.state IN ('open', 'accepted') AND n.deleted_at IS NULL ORDER BY n.due_on, n.id"
    );
    Ok(read.list(sql, named_params! { ":patient": patient_id }, of_row)?)
}

/// Steps that are due by a day and not booked, late first and urgent before others.
///
/// # Errors
/// Only faults.
pub fn open_steps(read: &Read, until: Day, owner_id: Option<&str>, limit: u16) -> Result<Vec<Step>> {
    let sql = from_step!(
        "WHERE n.due_on <= :until AND n.state IN ('open', 'accepted') AND n.deleted_at IS NULL
           AND (:owner IS NULL OR n.owner_id = :owner)
         ORDER BY n.is_urgent DESC, n.due_on, n.id LIMIT :limit"
    );
    Ok(read.list(sql, named_params! { ":until": until.iso(), ":owner": owner_id, ":limit": limit }, of_row)?)
}

/// The steps with these ids, a JSON array, in any order.
///
/// # Errors
/// Only faults.
pub(crate) fn steps_of_ids(read: &Read, ids: &str) -> Result<Vec<Step>> {
    let sql = from_step!("WHERE n.id IN (SELECT i.value FROM json_each(:ids) i) AND n.deleted_at IS NULL");
    Ok(read.list(sql, named_params! { ":ids": ids }, of_row)?)
}

/// The patient of a step that is still to be booked.
pub(crate) fn open_in(read: &Read, id: &str) -> Result<String> {
    let sql = "SELECT patient_id, state FROM next_step WHERE id = :id AND deleted_at IS NULL";
    let (patient, state): (String, StepState) = read
        .maybe(sql, named_params! { ":id": id }, |row| Ok((row.get("patient_id")?, choice(row, "state")?)))?
        .or_refuse(Refusal::NotFound)?;
    ensure!(matches!(state, StepState::Open | StepState::Accepted), Refusal::StepNotOpen);
    Ok(patient)
}

/// A booking, or a contact that reached the patient, does what the step asked for.
pub(crate) fn fulfil_in(w: &mut Write, id: &str, appointment_id: Option<&str>) -> Result<()> {
    let params = named_params! { ":id": id, ":appointment": appointment_id };
    w.exec("UPDATE next_step SET state = 'fulfilled', appointment_id = :appointment WHERE id = :id", params)?;
    Ok(())
}

/// Nothing is left to do for a step.
pub(crate) fn end_in(w: &mut Write, id: &str) -> Result<()> {
    let sql = "UPDATE next_step SET state = 'ended' WHERE id = :id AND state IN ('open', 'accepted')";
    w.exec(sql, named_params! { ":id": id })?;
    Ok(())
}

/// Another booking takes the place of the one that fulfilled a step.
pub(crate) fn hand_over_in(w: &mut Write, from: &str, to: &str) -> Result<()> {
    let sql = "UPDATE next_step SET appointment_id = :to
               WHERE appointment_id = :from AND state = 'fulfilled' AND deleted_at IS NULL";
    w.exec(sql, named_params! { ":from": from, ":to": to })?;
    Ok(())
}

/// The booking that fulfilled a step is gone: the step is open again.
pub(crate) fn reopen_in(w: &mut Write, appointment_id: &str) -> Result<()> {
    let sql = "SELECT id, owner_id, due_on FROM next_step
               WHERE appointment_id = :appointment AND state = 'fulfilled' AND deleted_at IS NULL";
    let steps: Vec<(String, Option<String>, String)> =
        w.list(sql, named_params! { ":appointment": appointment_id }, |row| {
            Ok((row.get("id")?, row.get("owner_id")?, row.get("due_on")?))
        })?;
    for (id, owner, due_on) in steps {
        let due_on = Day::parse_iso(&due_on).map_err(Error::bug)?;
        // Whose it was may have left or gone away since.
        let owner = owner.map_or(Ok(None), |owner| covering(w, &owner, due_on))?;
        let owner = owner.map_or_else(|| owner_on(w, due_on), |owner| Ok(Some(owner)))?;
        let now = w.now().ms();
        w.exec(
            "UPDATE next_step SET state = 'open', appointment_id = NULL, owner_id = :owner, handed_at = :now WHERE id = :id",
            named_params! { ":id": id, ":owner": owner, ":now": now },
        )?;
    }
    Ok(())
}
