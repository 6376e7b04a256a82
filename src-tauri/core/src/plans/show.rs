//! Plans as they stand.

use super::{PhaseState, Priority};
use crate::codes::choice;
use crate::patients::Name;
use crate::{OrRefuse, Refusal, Result};
use peyvand_store::{Read, Row, RowResult, named_params};

/// A plan with all that belongs to it.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Its id.
    pub id: String,
    /// The patient.
    pub patient_id: String,
    /// The patient's name.
    pub patient: Name,
    /// The doctor whose plan it is.
    pub staff_id: Option<String>,
    /// Their name.
    pub staff_name: Option<String>,
    /// What it is about.
    pub title: String,
    /// When it was offered, ISO.
    pub offered_on: String,
    /// What the patient chose.
    pub option_id: Option<String>,
    /// When, ISO.
    pub chosen_on: Option<String>,
    /// Before whom.
    pub witness_id: Option<String>,
    /// Their name.
    pub witness_name: Option<String>,
    /// The bank or platform that finances it.
    pub financing: String,
    /// When it was ended, ISO.
    pub ended_on: Option<String>,
    /// Why: a code or words.
    pub end_reason: String,
    /// Who sees that it goes on.
    pub owner_id: Option<String>,
    /// Their name.
    pub owner_name: Option<String>,
    /// What could be chosen.
    pub options: Vec<PlanOption>,
    /// What is agreed to be paid.
    pub instalments: Vec<Instalment>,
}

/// An option of a plan.
#[derive(Debug, Clone)]
pub struct PlanOption {
    /// Its id.
    pub id: String,
    /// What is done.
    pub what: String,
    /// Why.
    pub why: String,
    /// How long it takes.
    pub how_long: String,
    /// What its phases cost together, in minor units.
    pub cost: i64,
    /// Its phases.
    pub phases: Vec<Phase>,
}

/// A phase of an option.
#[derive(Debug, Clone)]
pub struct Phase {
    /// Its id.
    pub id: String,
    /// How soon.
    pub priority: Priority,
    /// What is done.
    pub what: String,
    /// The service that it is.
    pub service_id: Option<String>,
    /// Its name.
    pub service_name: Option<String>,
    /// What it costs, in minor units.
    pub amount: i64,
    /// Where it stands.
    pub state: PhaseState,
    /// When it was done, ISO.
    pub done_on: Option<String>,
    /// Why it stands still.
    pub stalled_reason: String,
    /// The day of its booking, ISO.
    pub booked_on: Option<String>,
    /// The minute of its booking.
    pub booked_at: Option<u16>,
}

/// What is agreed to be paid on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instalment {
    /// The day, ISO.
    pub due_on: String,
    /// How much, in minor units.
    pub amount: i64,
}

/// A plan.
///
/// # Errors
/// `not-found`, and faults.
pub fn by_id(read: &Read, id: &str) -> Result<Plan> {
    let sql = concat!(include_str!("plan.sql"), "WHERE p.id = :id AND p.deleted_at IS NULL");
    let plan = read.maybe(sql, named_params! { ":id": id }, head)?.or_refuse(Refusal::NotFound)?;
    whole(read, plan)
}

/// The plans of a patient: those that go on first, the latest before the others.
///
/// # Errors
/// Only faults.
pub fn of_patient(read: &Read, patient_id: &str) -> Result<Vec<Plan>> {
    let sql = concat!(
        include_str!("plan.sql"),
        "WHERE p.patient_id = :patient AND p.deleted_at IS NULL ORDER BY p.ended_on IS NOT NULL, p.offered_on DESC, p.id DESC"
    );
    let plans = read.list(sql, named_params! { ":patient": patient_id }, head)?;
    plans.into_iter().map(|plan| whole(read, plan)).collect()
}

fn head(row: &Row) -> RowResult<Plan> {
    Ok(Plan {
        id: row.get("id")?,
        patient_id: row.get("patient_id")?,
        patient: Name::of_row(row)?,
        staff_id: row.get("staff_id")?,
        staff_name: row.get("staff_name")?,
        title: row.get("title")?,
        offered_on: row.get("offered_on")?,
        option_id: row.get("option_id")?,
        chosen_on: row.get("chosen_on")?,
        witness_id: row.get("witness_id")?,
        witness_name: row.get("witness_name")?,
        financing: row.get("financing")?,
        ended_on: row.get("ended_on")?,
        end_reason: row.get("end_reason")?,
        owner_id: row.get("owner_id")?,
        owner_name: row.get("owner_name")?,
        options: Vec::new(),
        instalments: Vec::new(),
    })
}

fn whole(read: &Read, mut plan: Plan) -> Result<Plan> {
    let sql = "SELECT id, what, why, how_long FROM plan_option WHERE plan_id = :plan AND deleted_at IS NULL ORDER BY position, id";
    plan.options = read.list(sql, named_params! { ":plan": plan.id }, |row| {
        Ok(PlanOption {
            id: row.get("id")?,
            what: row.get("what")?,
            why: row.get("why")?,
            how_long: row.get("how_long")?,
            cost: 0,
            phases: Vec::new(),
        })
    })?;
    for (option, phase) in read.list(include_str!("phases.sql"), named_params! { ":plan": plan.id }, phase)? {
        if let Some(option) = plan.options.iter_mut().find(|one| one.id == option) {
            option.cost += phase.amount;
            option.phases.push(phase);
        }
    }
    let sql =
        "SELECT due_on, amount FROM plan_instalment WHERE plan_id = :plan AND deleted_at IS NULL ORDER BY due_on, id";
    plan.instalments = read.list(sql, named_params! { ":plan": plan.id }, |row| {
        Ok(Instalment { due_on: row.get("due_on")?, amount: row.get("amount")? })
    })?;
    Ok(plan)
}

fn phase(row: &Row) -> RowResult<(String, Phase)> {
    let (done_on, booked_on): (Option<String>, Option<String>) = (row.get("done_on")?, row.get("booked_on")?);
    let stalled: Option<String> = row.get("stalled_on")?;
    let state = match (&done_on, &booked_on, stalled) {
        (Some(_), ..) => PhaseState::Done,
        (None, Some(_), _) => PhaseState::Booked,
        (None, None, Some(_)) => PhaseState::Stalled,
        (None, None, None) => PhaseState::Planned,
    };
    let phase = Phase {
        id: row.get("id")?,
        priority: choice(row, "priority")?,
        what: row.get("what")?,
        service_id: row.get("service_id")?,
        service_name: row.get("service_name")?,
        amount: row.get("amount")?,
        state,
        done_on,
        stalled_reason: row.get("stalled_reason")?,
        booked_on,
        booked_at: row.get("booked_at")?,
    };
    Ok((row.get("option_id")?, phase))
}
