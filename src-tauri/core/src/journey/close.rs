//! Closing a visit: the visit, its next steps, what becomes due, what is charged and credited, in one act.

use crate::appointments::{self, Booking, Pass, Slot, Status};
use crate::followups::{self, Due, Kind, due_id, due_in};
use crate::ledger::{Line, Posting, PostingKind, REVENUE, patient_account, post};
use crate::visits::{self, Closed, Closing, StepDraft, StepKind};
use crate::{Op, Refusal, Result, World, club, ensure, handover, plans, staff};
use peyvand_kit::{ActId, Clock, Day, new_uuid};
use peyvand_store::{Write, Written};

/// Closes a visit.
///
/// # Errors
/// `visit-not-open`, `visit-step-missing` and what a step lacks, and faults.
pub fn close(world: &mut World, act: &ActId, closing: &Closing) -> Result<Written<()>> {
    let (clock, today, practice) = (world.clock().clone(), world.today(), world.practice().clone());
    let behalf = world.behalf().map(str::to_owned);
    let me = behalf.clone().or_else(|| world.actor().map(str::to_owned));
    world.write(act, Op::VisitClose, |w| {
        visits::ensure_of(w, behalf.as_deref(), &closing.visit_id)?;
        let closed = visits::close_in(w, &clock, today, closing)?;
        followups::visit_over_in(w, &closing.visit_id)?;
        for (place, (step, id)) in closing.steps.iter().zip(&closed.steps).enumerate() {
            book_now(w, &clock, &closed, step, id).map_err(|error| error.beside(format!("steps.{place}.book")))?;
        }
        for (place, answer) in closing.answers.iter().enumerate() {
            let field = format!("answers.{place}.text");
            handover::answer_in(w, me.as_deref(), &answer.step_id, &answer.text, &field)?;
        }
        if let Some(appointment) = &closed.appointment_id {
            appointments::attend_in(w, appointment, Status::Done, "")?;
            plans::attended_in(w, appointment, &closing.visit_id, today)?;
        }
        if closed.is_invasive {
            call_tomorrow(w, today, &closing.visit_id, &closed)?;
        }
        for (step, id) in closing.steps.iter().zip(&closed.steps) {
            contact_when_due(w, &clock, &closing.visit_id, &closed, step, id)?;
        }
        charge(w, today, &closing.visit_id, &closed)?;
        club::credit_referral(w, &practice, &closed.patient_id, &closing.visit_id, today)?;
        Ok(())
    })
}

/// The time that was chosen for a step is booked with it; where it is gone meanwhile, nothing is closed.
fn book_now(w: &mut Write, clock: &Clock, closed: &Closed, step: &StepDraft, id: &str) -> Result<()> {
    let Some(slot) = step.book.as_ref().filter(|_| step.kind != StepKind::EndOfCare) else { return Ok(()) };
    let is_theirs = step.kind != StepKind::Referral || slot.staff_id == step.colleague_id;
    ensure!(is_theirs, Refusal::NotFound.at("staffId"));
    let appointment = new_uuid(clock);
    let booking = Booking {
        patient_id: &closed.patient_id,
        slot: Slot {
            staff_id: slot.staff_id.as_deref(),
            room_id: slot.room_id.as_deref(),
            day: slot.day,
            start: slot.start,
        },
        service_id: step.service_id.as_deref(),
        minutes: slot.minutes,
        source: "",
        note: "",
        pass: Pass::default(),
        series_id: None,
    };
    appointments::book_in(w, &appointment, &booking)?;
    visits::fulfil_in(w, id, Some(&appointment))?;
    plans::booked_in(w, &appointment, &closed.patient_id, step.phase_id.as_deref(), Some(id))
}

/// The patient owes what the services of the visit cost.
fn charge(w: &mut Write, day: Day, visit: &str, closed: &Closed) -> Result<()> {
    if closed.total == 0 {
        return Ok(());
    }
    let posting = Posting {
        kind: PostingKind::Charge,
        reference: format!("charge:{visit}"),
        patient_id: Some(closed.patient_id.clone()),
        visit_id: Some(visit.to_owned()),
        day,
        lines: vec![
            Line { account: patient_account(&closed.patient_id), amount: closed.total },
            Line { account: REVENUE.to_owned(), amount: -closed.total },
        ],
        grant: None,
    };
    post(w, &posting)?;
    Ok(())
}

/// After an invasive service somebody asks on the next day how the patient is.
fn call_tomorrow(w: &mut Write, today: Day, visit: &str, closed: &Closed) -> Result<()> {
    let (due_on, owner) = (today.plus_days(1), visits::owner_on(w, today.plus_days(1))?);
    let due = Due {
        id: due_id(w, Kind::NextDayCall, visit)?,
        kind: Kind::NextDayCall,
        patient_id: Some(&closed.patient_id),
        visit_id: Some(visit),
        step_id: None,
        owner_id: owner.as_deref(),
        due_on,
        is_urgent: false,
        matter: "",
    };
    due_in(w, &due)
}

/// A recall and a remote contact come up by themselves on their day.
fn contact_when_due(
    w: &mut Write,
    clock: &Clock,
    visit: &str,
    closed: &Closed,
    step: &StepDraft,
    id: &str,
) -> Result<()> {
    let kind = match step.kind {
        StepKind::Recall => Kind::Recall,
        StepKind::RemoteContact => Kind::RemoteContact,
        StepKind::ReturnVisit | StepKind::Referral | StepKind::NextStage | StepKind::EndOfCare => return Ok(()),
    };
    // A check that is booked already needs nobody to call about it.
    if step.book.is_some() {
        return Ok(());
    }
    let Some(due_on) = step.due_on else { return Ok(()) };
    let owner = step.owner_id.as_deref().map_or(Ok(None), |owner| staff::covering(w, owner, due_on))?;
    let due = Due {
        id: new_uuid(clock),
        kind,
        patient_id: Some(&closed.patient_id),
        visit_id: Some(visit),
        step_id: Some(id),
        owner_id: owner.as_deref(),
        due_on,
        is_urgent: step.is_urgent,
        matter: "",
    };
    due_in(w, &due)
}
