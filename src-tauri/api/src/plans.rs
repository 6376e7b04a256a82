//! Treatment plans at the edge.

use crate::appointments::given;
use crate::days::{day_of, day_or_none};
use crate::edge::plans::{
    AddPlan, ChoosePlan, DonePhase, EditPlan, EndPlan, InstalmentRow, NextPhaseDetail, PayPlan, PhaseRow, PlanDetail,
    PlanDraft, PlanOptionDraft, PlanOptionRow, StallPhase, UnbookedRow,
};
use crate::edge::session::{ById, Nothing};
use crate::patients::ensure_known;
use crate::seat::Seat;
use peyvand_core::Result;
use peyvand_core::plans::{self, InstalmentDraft, OptionDraft, Phase, PhaseDraft, Plan, PlanOption, Unbooked};
use peyvand_kit::Day;
use peyvand_store::Written;

/// How many stand in the list of what is planned and not booked.
const SHOWN: u16 = 300;

/// The plans of a patient.
pub(crate) fn list(seat: &Seat, input: ById) -> Result<Vec<PlanDetail>> {
    ensure_known(seat.world.read(), &input.id)?;
    let plans = plans::of_patient(seat.world.read(), &input.id)?;
    if !plans.is_empty() {
        seat.opened(&input.id);
    }
    Ok(plans.into_iter().map(detail).collect())
}

/// A plan.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<PlanDetail> {
    let plan = plans::by_id(seat.world.read(), &input.id)?;
    seat.opened(&plan.patient_id);
    Ok(detail(plan))
}

fn detail(plan: Plan) -> PlanDetail {
    let chosen = plan.option_id.as_deref();
    PlanDetail {
        patient_name: plan.patient.shown(),
        options: plan.options.into_iter().map(|option| option_row(option, chosen)).collect(),
        instalments: plan
            .instalments
            .into_iter()
            .map(|one| InstalmentRow { due_on: one.due_on, amount: one.amount })
            .collect(),
        id: plan.id,
        patient_id: plan.patient_id,
        staff_id: plan.staff_id,
        staff_name: plan.staff_name,
        title: plan.title,
        offered_on: plan.offered_on,
        option_id: plan.option_id,
        chosen_on: plan.chosen_on,
        witness_id: plan.witness_id,
        witness_name: plan.witness_name,
        financing: plan.financing,
        ended_on: plan.ended_on,
        end_reason: plan.end_reason,
        owner_id: plan.owner_id,
        owner_name: plan.owner_name,
    }
}

fn option_row(option: PlanOption, chosen: Option<&str>) -> PlanOptionRow {
    PlanOptionRow {
        is_chosen: chosen == Some(option.id.as_str()),
        id: option.id,
        what: option.what,
        why: option.why,
        how_long: option.how_long,
        cost: option.cost,
        phases: option.phases.into_iter().map(phase_row).collect(),
    }
}

fn phase_row(phase: Phase) -> PhaseRow {
    PhaseRow {
        id: phase.id,
        priority: phase.priority.into(),
        what: phase.what,
        service_id: phase.service_id,
        service_name: phase.service_name,
        amount: phase.amount,
        state: phase.state.into(),
        done_on: phase.done_on,
        stalled_reason: phase.stalled_reason,
        booked_on: phase.booked_on,
        booked_at: phase.booked_at,
    }
}

/// Offers a plan.
pub(crate) fn add(seat: &mut Seat, input: AddPlan) -> Result<Written<String>> {
    plans::add(seat.world, &seat.act, &input.patient_id, &draft(input.draft))
}

/// Changes a plan.
pub(crate) fn edit(seat: &mut Seat, input: EditPlan) -> Result<Written<()>> {
    plans::edit(seat.world, &seat.act, &input.id, &draft(input.draft))
}

fn draft(draft: PlanDraft) -> plans::PlanDraft {
    plans::PlanDraft {
        title: draft.title,
        staff_id: kept(draft.staff_id),
        visit_id: kept(draft.visit_id),
        owner_id: kept(draft.owner_id),
        options: draft.options.into_iter().map(option_draft).collect(),
    }
}

fn option_draft(option: PlanOptionDraft) -> OptionDraft {
    let phase = |phase: crate::edge::plans::PhaseDraft| PhaseDraft {
        id: kept(phase.id),
        priority: phase.priority.into(),
        what: phase.what,
        service_id: kept(phase.service_id),
        amount: phase.amount,
    };
    OptionDraft {
        id: kept(option.id),
        what: option.what,
        why: option.why,
        how_long: option.how_long,
        phases: option.phases.into_iter().map(phase).collect(),
    }
}

/// A choice that was made; what is left empty in a form arrives as an empty text.
fn kept(id: Option<String>) -> Option<String> {
    given(id.as_deref()).map(str::to_owned)
}

/// The patient chooses.
pub(crate) fn choose(seat: &mut Seat, input: ChoosePlan) -> Result<Written<()>> {
    let on = day_or_none(input.on.as_deref(), "on")?.unwrap_or_else(|| seat.world.today());
    plans::choose(seat.world, &seat.act, &input.id, &input.option_id, on, &input.witness_id)
}

/// How a plan is paid.
pub(crate) fn pay(seat: &mut Seat, input: PayPlan) -> Result<Written<()>> {
    let mut agreed = Vec::with_capacity(input.instalments.len());
    for (place, one) in input.instalments.iter().enumerate() {
        let due_on = day_of(&one.due_on, &format!("instalments.{place}.dueOn"))?;
        agreed.push(InstalmentDraft { due_on, amount: one.amount });
    }
    plans::set_payment(seat.world, &seat.act, &input.id, &input.financing, &agreed)
}

/// A plan does not go on.
pub(crate) fn end(seat: &mut Seat, input: EndPlan) -> Result<Written<()>> {
    plans::end(seat.world, &seat.act, &input.id, &input.reason)
}

/// A plan that was ended goes on after all.
pub(crate) fn reopen(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    plans::reopen(seat.world, &seat.act, &input.id)
}

/// A phase is done, or was not done after all.
pub(crate) fn phase_done(seat: &mut Seat, input: DonePhase) -> Result<Written<()>> {
    plans::phase_done(seat.world, &seat.act, &input.id, day_or_none(input.on.as_deref(), "on")?)
}

/// A phase stands still, or goes on again.
pub(crate) fn phase_stall(seat: &mut Seat, input: StallPhase) -> Result<Written<()>> {
    plans::phase_stall(seat.world, &seat.act, &input.id, &input.reason)
}

/// What a patient's chosen plan goes on with.
pub(crate) fn next(seat: &Seat, input: ById) -> Result<Option<NextPhaseDetail>> {
    ensure_known(seat.world.read(), &input.id)?;
    let next = plans::next_phase(seat.world.read(), &input.id)?;
    Ok(next.map(|next| NextPhaseDetail {
        plan_id: next.plan_id,
        title: next.title,
        phase_id: next.phase_id,
        what: next.what,
        service_id: next.service_id,
        place: next.place,
        total: next.total,
    }))
}

/// What is planned and not booked, the longest first.
pub(crate) fn unbooked(seat: &Seat, _: Nothing) -> Result<Vec<UnbookedRow>> {
    let today = seat.world.today();
    let row = |one: Unbooked| UnbookedRow {
        days: Day::parse_iso(&one.since).map_or(0, |since| u32::try_from(since.days_until(today)).unwrap_or(0)),
        patient_name: one.patient.shown(),
        plan_id: one.plan_id,
        patient_id: one.patient_id,
        title: one.title,
        owner_id: one.owner_id,
        owner_name: one.owner_name,
        staff_id: one.staff_id,
        phase_id: one.phase_id,
        what: one.what,
        service_id: one.service_id,
        stalled_reason: one.stalled_reason,
        amount: one.amount,
        since: one.since,
    };
    Ok(plans::unbooked(seat.world.read(), SHOWN)?.into_iter().map(row).collect())
}
