//! Due contacts at the edge.

use crate::days::{day_of, day_or_none};
use crate::edge::followups::{AttemptRow, FollowupDetail, ListWork, RecordAttempt};
use crate::edge::session::ById;
use crate::edge::visits::WorkRow;
use crate::script;
use crate::seat::Seat;
use crate::voice;
use peyvand_core::Result;
use peyvand_core::followups::{self, Tried, Try, Work, WorkKind};
use peyvand_kit::{Day, Zone};
use peyvand_store::Written;

/// What somebody must do, late and urgent first.
pub(crate) fn list(seat: &Seat, input: ListWork) -> Result<Vec<WorkRow>> {
    let until = day_of(&input.until, "until")?;
    let work = followups::work(seat.world, until, input.owner_id.as_deref(), input.limit)?;
    Ok(work.into_iter().map(|work| work_row(seat, work)).collect())
}

/// A line of the work list, its reason in the reader's words.
pub(crate) fn work_row(seat: &Seat, work: Work) -> WorkRow {
    let words = voice::reader(seat);
    let reason = match work.kind {
        WorkKind::Followup(kind) => script::matter(words, kind, &work.matter),
        WorkKind::StepUnbooked => None,
    };
    WorkRow {
        days_late: days_late(seat, &work.due_on),
        reason: reason.or(work.step_reason).unwrap_or_default(),
        kind: work.kind.into(),
        patient_name: work.patient.map(|name| name.shown()),
        id: work.id,
        patient_id: work.patient_id,
        mobile: work.mobile,
        due_on: work.due_on,
        is_urgent: work.is_urgent,
        owner_name: work.owner_name,
        service_name: work.service_name,
        attempts: work.attempts,
    }
}

fn days_late(seat: &Seat, due_on: &str) -> u32 {
    let late = Day::parse_iso(due_on).map_or(0, |due| due.days_until(seat.world.today()));
    u32::try_from(late).unwrap_or(0)
}

/// Everything that the caller sees.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<FollowupDetail> {
    let followup = followups::by_id(seat.world, &input.id)?;
    let zone = seat.world.practice().zone;
    let call_name = followup.guardian.as_ref().or(followup.patient.as_ref()).map(|called| {
        let words = voice::patient(seat.world.practice(), called.language.as_deref());
        voice::polite(words, &called.address_form, &called.name)
    });
    Ok(FollowupDetail {
        is_guardian: followup.guardian.is_some(),
        script: script::of(seat, &followup),
        days_late: days_late(seat, &followup.due_on),
        matter: script::matter(voice::reader(seat), followup.kind, &followup.matter)
            .or(followup.step_reason)
            .unwrap_or_default(),
        kind: WorkKind::Followup(followup.kind).into(),
        patient_id: followup.patient.as_ref().map(|patient| patient.id.clone()),
        patient_name: followup.patient.as_ref().map(|patient| patient.name.shown()),
        called_as: followup.patient.map(|patient| patient.called_as).unwrap_or_default(),
        call_name,
        id: followup.id,
        mobiles: followup.mobiles,
        labels: followup.labels.into_iter().map(Into::into).collect(),
        due_on: followup.due_on,
        is_urgent: followup.is_urgent,
        state: if followup.is_open { "open" } else { "done" }.to_owned(),
        visit_day: followup.visit_day,
        visit_services: followup.services,
        staff_name: followup.staff_name,
        owner_name: followup.owner_name,
        attempts: followup.tried.into_iter().map(|tried| attempt_row(zone, tried)).collect(),
        next_id: followup.next_id,
    })
}

fn attempt_row(zone: Zone, tried: Tried) -> AttemptRow {
    let (day, minute) = zone.local(tried.at);
    AttemptRow {
        at: tried.at.ms(),
        day: day.iso(),
        minute: minute.get(),
        staff_name: tried.staff_name,
        outcome: tried.outcome.into(),
        pain: tried.pain.map(Into::into),
        bleeding: tried.bleeding.map(Into::into),
        note: tried.note,
    }
}

/// Records a try and its outcome.
pub(crate) fn attempt(seat: &mut Seat, input: RecordAttempt) -> Result<Written<()>> {
    let made = Try {
        outcome: input.outcome.into(),
        pain: input.pain.map(Into::into),
        bleeding: input.bleeding.map(Into::into),
        again_on: day_or_none(input.again_on.as_deref(), "againOn")?,
        id: input.id,
        note: input.note,
    };
    followups::attempt(seat.world, &seat.act, &made)
}
