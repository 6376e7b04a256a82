//! The gate: a visit closes with at least one next step, each with its owner, its day and its reason.

use super::run::state_of;
use super::{EndReason, Golden, StepKind, VisitState};
use crate::rows::lines;
use crate::staff::{covering, works_here};
use crate::{OrRefuse, Refusal, Result, ensure, wording};
use peyvand_kit::{Clock, Day, new_uuid};
use peyvand_store::{Read, Write, named_params};

/// How long a reason or an answer may be.
const TEXT_LIMIT: usize = 2_000;

/// A next step as it is chosen on the closing sheet.
#[derive(Debug, Clone)]
pub struct StepDraft {
    /// What it is.
    pub kind: StepKind,
    /// By when; needed by all but the end of care.
    pub due_on: Option<Day>,
    /// What for, or why care ends.
    pub reason: String,
    /// Who sees to it; needed by all but the end of care.
    pub owner_id: Option<String>,
    /// To whom a referral goes.
    pub colleague_id: Option<String>,
    /// What is to be done then.
    pub service_id: Option<String>,
    /// Whether it can't wait.
    pub is_urgent: bool,
    /// The phase of a plan that it goes on with.
    pub phase_id: Option<String>,
    /// The time that is booked for it within the closing.
    pub book: Option<StepSlot>,
    /// At the end of care: why, from the list that is counted.
    pub end_reason: Option<EndReason>,
}

/// A time that is booked for a next step.
#[derive(Debug, Clone)]
pub struct StepSlot {
    /// With whom.
    pub staff_id: Option<String>,
    /// Where.
    pub room_id: Option<String>,
    /// On which day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// How long; none: as long as the service takes.
    pub minutes: Option<u16>,
}

/// How a visit closes.
#[derive(Debug, Clone)]
pub struct Closing {
    /// The visit.
    pub visit_id: String,
    /// What comes next.
    pub steps: Vec<StepDraft>,
    /// What came of the last question; none: it was not asked.
    pub golden: Option<Golden>,
    /// What was asked.
    pub golden_answer: String,
    /// What is said to the patient.
    pub sentence: String,
    /// What is answered to the colleagues who sent the patient.
    pub answers: Vec<ReferralAnswer>,
}

/// An answer to a referral.
#[derive(Debug, Clone)]
pub struct ReferralAnswer {
    /// The step with which the patient was sent.
    pub step_id: String,
    /// What the colleague is told.
    pub text: String,
}

/// What closing leaves to the other rooms.
pub(crate) struct Closed {
    pub(crate) patient_id: String,
    pub(crate) appointment_id: Option<String>,
    pub(crate) is_invasive: bool,
    /// What the services cost.
    pub(crate) total: i64,
    /// Ids of the steps, in the order of their drafts.
    pub(crate) steps: Vec<String>,
}

/// Closes a visit and writes its steps; the acts of other rooms are `journey::close`'s.
pub(crate) fn close_in(w: &mut Write, clock: &Clock, today: Day, closing: &Closing) -> Result<Closed> {
    let id = closing.visit_id.as_str();
    let open = matches!(state_of(w, id)?, VisitState::Waiting | VisitState::InRoom);
    ensure!(open, Refusal::VisitNotOpen);
    check_steps(w, today, id, &closing.steps)?;
    let answer = lines(&closing.golden_answer, TEXT_LIMIT, "goldenAnswer")?;
    let now = w.now().ms();
    w.exec(
        "UPDATE visit SET state = 'closed', called_in_at = coalesce(called_in_at, :now), closed_at = :now, left_at = NULL,
                          golden = :golden, golden_answer = :answer, sentence = :sentence
         WHERE id = :id",
        named_params! {
            ":id": id, ":now": now, ":golden": closing.golden.map(Golden::code),
            ":answer": answer, ":sentence": closing.sentence,
        },
    )?;
    let mut closed = closed(w, id)?;
    for draft in &closing.steps {
        closed.steps.push(insert(w, clock, today, id, &closed.patient_id, draft)?);
    }
    Ok(closed)
}

fn closed(read: &Read, id: &str) -> Result<Closed> {
    let sql = "SELECT v.patient_id, v.appointment_id, coalesce(sum(d.total), 0) AS total, coalesce(max(s.is_invasive), 0) AS is_invasive
               FROM visit v
               LEFT JOIN visit_service d ON d.visit_id = v.id AND d.deleted_at IS NULL
               LEFT JOIN service s ON s.id = d.service_id
               WHERE v.id = :id GROUP BY v.id";
    Ok(read.one(sql, named_params! { ":id": id }, |row| {
        Ok(Closed {
            patient_id: row.get("patient_id")?,
            appointment_id: row.get("appointment_id")?,
            is_invasive: row.get("is_invasive")?,
            total: row.get("total")?,
            steps: Vec::new(),
        })
    })?)
}

fn insert(w: &mut Write, clock: &Clock, today: Day, visit: &str, patient: &str, draft: &StepDraft) -> Result<String> {
    let id = new_uuid(clock);
    let ends = draft.kind == StepKind::EndOfCare;
    let state = if ends { "ended" } else { "open" };
    let due_on = draft.due_on.filter(|_| !ends);
    let owner = match (&draft.owner_id, due_on) {
        (Some(owner), Some(due_on)) => covering(w, owner, due_on)?,
        _ => None,
    };
    let colleague = draft.colleague_id.as_deref().filter(|_| draft.kind == StepKind::Referral);
    let end_reason = draft.end_reason.filter(|_| ends).map_or("", EndReason::code);
    let now = w.now().ms();
    w.exec(
        include_str!("step_insert.sql"),
        named_params! {
            ":id": id, ":visit": visit, ":patient": patient, ":kind": draft.kind.code(), ":owner": owner,
            ":colleague": colleague, ":service": draft.service_id, ":due": due_on.map(Day::iso),
            ":reason": draft.reason.trim(), ":urgent": draft.is_urgent && draft.kind == StepKind::Referral, ":state": state, ":today": today.iso(),
            ":phase": draft.phase_id.as_deref().filter(|_| !ends), ":end": end_reason, ":now": now,
        },
    )?;
    Ok(id)
}

/// Whether the steps let a visit close.
fn check_steps(read: &Read, today: Day, visit: &str, steps: &[StepDraft]) -> Result<()> {
    ensure!(!steps.is_empty(), Refusal::VisitStepMissing.at("steps"));
    for (place, step) in steps.iter().enumerate() {
        let field = |field: &str| format!("steps.{place}.{field}");
        check_step(read, today, step, field)?;
        check_phase(read, visit, step).map_err(|error| error.beside(field("phaseId")))?;
    }
    Ok(())
}

/// A step goes on with a phase of the patient's own plan.
fn check_phase(read: &Read, visit: &str, step: &StepDraft) -> Result<()> {
    let Some(phase) = &step.phase_id else { return Ok(()) };
    let sql = "SELECT 1 FROM plan_phase h JOIN plan_option o ON o.id = h.option_id JOIN plan p ON p.id = o.plan_id
               JOIN visit v ON v.patient_id = p.patient_id
               WHERE h.id = :phase AND v.id = :visit AND h.deleted_at IS NULL AND p.deleted_at IS NULL";
    ensure!(read.exists(sql, named_params! { ":phase": phase, ":visit": visit })?, Refusal::NotFound);
    Ok(())
}

fn check_step(read: &Read, today: Day, step: &StepDraft, field: impl Fn(&str) -> String) -> Result<()> {
    ensure!(
        step.kind != StepKind::EndOfCare || step.end_reason.is_some(),
        Refusal::StepEndReasonMissing.at(field("endReason"))
    );
    if step.kind != StepKind::EndOfCare {
        let due = step.due_on.or_refuse(Refusal::StepDueMissing.at(field("dueOn")))?;
        ensure!(due >= today, Refusal::StepDuePast.at(field("dueOn")));
        let owner = step.owner_id.as_deref().or_refuse(Refusal::StepOwnerMissing.at(field("ownerId")))?;
        ensure!(works_here(read, owner)?, Refusal::StepOwnerMissing.at(field("ownerId")));
    }
    if step.kind == StepKind::Referral {
        let colleague =
            step.colleague_id.as_deref().or_refuse(Refusal::StepColleagueMissing.at(field("colleagueId")))?;
        ensure!(works_here(read, colleague)?, Refusal::StepColleagueMissing.at(field("colleagueId")));
    }
    if let Some(service) = &step.service_id {
        let known = read
            .exists("SELECT 1 FROM service WHERE id = :id AND deleted_at IS NULL", named_params! { ":id": service })?;
        ensure!(known, Refusal::NotFound.at(field("serviceId")));
    }
    ensure!(!step.reason.trim().is_empty(), Refusal::StepReasonEmpty.at(field("reason")));
    lines(&step.reason, TEXT_LIMIT, &field("reason"))?;
    // The reason is said to the patient in the practice's name.
    wording::ensure(read, &step.reason, &field("reason"))?;
    Ok(())
}
