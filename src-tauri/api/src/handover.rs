//! The hand-over at the edge.

use crate::days::day_of;
use crate::edge::handover::{
    AnswerReferral, ClosingDetail, CountEndings, EndStep, EndingRow, HandoverDetail, HandoverRow, LeftOpenRow,
    NextPhaseRow, PassStep, ReferralRow, SayStep, TryStep,
};
use crate::edge::session::{ById, Nothing};
use crate::seat::Seat;
use peyvand_core::handover::{self, Handed, Referral};
use peyvand_core::plans::{self, NextPhase};
use peyvand_core::visits::{self, Ending, OpenVisit};
use peyvand_core::{Result, staff};
use peyvand_store::Written;

/// What concerns the signed-in person.
pub(crate) fn show(seat: &Seat, _: Nothing) -> Result<HandoverDetail> {
    let lists = handover::lists(seat.world)?;
    let now = seat.world.now().ms();
    let rows = |handed: Vec<Handed>| handed.into_iter().map(|one| row(one, now)).collect();
    Ok(HandoverDetail {
        mine: rows(lists.mine),
        climbed: rows(lists.climbed),
        sent: lists.sent.into_iter().map(Into::into).collect(),
        received: lists.received.into_iter().map(Into::into).collect(),
        open_visits: lists.open_visits.into_iter().map(Into::into).collect(),
    })
}

fn row(handed: Handed, now: i64) -> HandoverRow {
    let (last, last_reason) = handed.last.unzip();
    HandoverRow {
        mobile: handed.mobile,
        step: handed.step.into(),
        doctor_name: handed.doctor_name,
        minutes: handed.handed_at.map(|at| u32::try_from((now - at).max(0) / 60_000).unwrap_or(u32::MAX)),
        rung: handed.rung.into(),
        why: handed.why.map(Into::into),
        tries: handed.tries,
        last: last.map(Into::into),
        last_by: handed.last_by,
        last_reason: last_reason.unwrap_or_default(),
    }
}

impl From<Referral> for ReferralRow {
    fn from(referral: Referral) -> Self {
        Self {
            patient_name: referral.patient.shown(),
            id: referral.id,
            patient_id: referral.patient_id,
            from_name: referral.from_name,
            to_name: referral.to_name,
            reason: referral.reason,
            is_urgent: referral.is_urgent,
            due_on: referral.due_on,
            sent_on: referral.sent_on,
            state: referral.state.into(),
            booked_on: referral.booked_on,
            seen_on: referral.seen_on,
            answer: referral.answer,
        }
    }
}

impl From<OpenVisit> for LeftOpenRow {
    fn from(visit: OpenVisit) -> Self {
        Self {
            patient_name: visit.patient.shown(),
            id: visit.id,
            patient_id: visit.patient_id,
            staff_name: visit.staff_name,
            day: visit.day,
        }
    }
}

/// Takes a next step over.
pub(crate) fn accept(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    handover::accept(seat.world, &seat.act, &input.id)
}

/// Notes a try to reach the patient.
pub(crate) fn tried(seat: &mut Seat, input: TryStep) -> Result<Written<()>> {
    handover::tried(seat.world, &seat.act, &input.id, input.outcome.into())
}

/// Gives a step back.
pub(crate) fn give_back(seat: &mut Seat, input: SayStep) -> Result<Written<()>> {
    handover::give_back(seat.world, &seat.act, &input.id, &input.reason)
}

/// Passes a step on.
pub(crate) fn pass_on(seat: &mut Seat, input: PassStep) -> Result<Written<()>> {
    handover::pass_on(seat.world, &seat.act, &input.id, &input.to_id, &input.reason)
}

/// A step was done without a booking.
pub(crate) fn done(seat: &mut Seat, input: SayStep) -> Result<Written<()>> {
    handover::done(seat.world, &seat.act, &input.id, &input.reason)
}

/// Nothing is left to do for a step.
pub(crate) fn end(seat: &mut Seat, input: EndStep) -> Result<Written<()>> {
    handover::end(seat.world, &seat.act, &input.id, input.reason.into())
}

/// Answers a referral.
pub(crate) fn answer(seat: &mut Seat, input: AnswerReferral) -> Result<Written<()>> {
    handover::answer(seat.world, &seat.act, &input.id, &input.text)
}

/// The sender has seen what became of a referral.
pub(crate) fn seen(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    handover::seen(seat.world, &seat.act, &input.id)
}

/// What the closing sheet needs besides the visit.
pub(crate) fn closing(seat: &Seat, input: ById) -> Result<ClosingDetail> {
    let (read, today) = (seat.world.read(), seat.world.today());
    let visit = visits::by_id(read, &input.id)?;
    let referrals = match visit.staff_id.as_deref() {
        Some(doctor) => handover::waiting_for(read, doctor, &visit.patient_id, today)?,
        None => Vec::new(),
    };
    let is_invasive = visits::services_of(read, &visit.id)?.iter().any(|service| service.is_invasive);
    let caller = if is_invasive { visits::default_owner(read)? } else { None };
    let caller = caller.map_or(Ok(None), |(id, _)| staff::covering(read, &id, today.plus_days(1)))?;
    Ok(ClosingDetail {
        referrals: referrals.into_iter().map(Into::into).collect(),
        next_phase: plans::next_phase(read, &visit.patient_id)?.map(next_phase),
        caller_name: caller.map_or(Ok(None), |id| staff::name_of(read, &id))?,
    })
}

fn next_phase(next: NextPhase) -> NextPhaseRow {
    NextPhaseRow {
        phase_id: next.phase_id,
        what: next.what,
        service_id: next.service_id,
        plan_title: next.title,
        number: next.place,
        total: next.total,
    }
}

/// Counts why care ended.
pub(crate) fn endings(seat: &Seat, input: CountEndings) -> Result<Vec<EndingRow>> {
    let span = (day_of(&input.from, "from")?, day_of(&input.to, "to")?);
    let counted = visits::endings(seat.world.read(), span, input.staff_id.as_deref())?;
    let row = |ending: Ending| EndingRow {
        reason: ending.reason.into(),
        staff_id: ending.staff_id,
        staff_name: ending.staff_name,
        count: ending.count,
    };
    Ok(counted.into_iter().map(row).collect())
}
