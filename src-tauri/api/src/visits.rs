//! Visits at the edge.

use crate::closing;
use crate::consultation;
use crate::days::{day_of, day_or_none};
use crate::edge::appointments::FreeTime;
use crate::edge::patients::{ShowTimeline, TimelineKind, TimelineRow};
use crate::edge::session::ById;
use crate::edge::visits::{
    Arrive, ClosePreview, CloseVisit, PreviewClose, StepDraft, StepSlot, VisitDetail, VisitServiceRow,
};
use crate::seat::Seat;
use crate::wording::rows;
use peyvand_core::appointments::{self, Wanted};
use peyvand_core::visits::{self, Closing, ReferralAnswer, ServiceDone, StepKind, Visit, VisitState};
use peyvand_core::{Error, Result, World, journey, protocols, wording};
use peyvand_kit::Day;
use peyvand_store::Written;

/// How many free times stand beside a step.
const FREE_TIMES: usize = 4;

/// How much of the path so far stands beside a consultation.
const RECENT: usize = 8;

/// The patient is here.
pub(crate) fn arrive(seat: &mut Seat, input: Arrive) -> Result<Written<()>> {
    visits::arrive(seat.world, &seat.act, &input.appointment_id)
}

/// The patient goes into the room.
pub(crate) fn call_in(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    visits::call_in(seat.world, &seat.act, &input.id)
}

/// The patient leaves.
pub(crate) fn leave(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    visits::leave(seat.world, &seat.act, &input.id)
}

/// Everything that a consultation shows.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<VisitDetail> {
    let read = seat.world.read();
    let visit = visits::by_id(read, &input.id)?;
    let services = visits::services_of(read, &visit.id)?;
    let notes = consultation::notes(seat, &visit.id)?;
    let protocols = protocols::of_visit(read, &visit.id)?.into_iter().map(Into::into).collect();
    let (answers, shown) = (consultation::answers(seat, &visit.id)?, consultation::shown(seat, &visit.id)?);
    let measured = visits::measurements_of(read, &visit.patient_id, &visit.id)?;
    let measurements = measured.into_iter().map(Into::into).collect();
    let expected_before = visits::expected_before(read, &visit)?.map(Into::into);
    let clashes = crate::clashes::list(seat, ById { id: visit.patient_id.clone() })?;
    let draft = visits::kept_draft(read, &visits::draft_place(&visit.id), &seat.actor.id)?;
    Ok(VisitDetail {
        minutes: minutes_in(seat.world, &visit),
        patient: crate::patients::show(seat, ById { id: visit.patient_id.clone() })?,
        is_invasive: services.iter().any(|service| service.is_invasive),
        services: services.into_iter().map(Into::into).collect(),
        steps: visits::steps_of_visit(read, &visit.id)?.into_iter().map(Into::into).collect(),
        recent: recent(seat, &visit)?,
        default_owner_id: visits::default_owner(read)?.map(|(id, _)| id),
        state: visit.state.into(),
        golden: visit.golden.map(Into::into),
        id: visit.id,
        day: visit.day,
        staff_id: visit.staff_id,
        staff_name: visit.staff_name,
        own_words: visit.own_words,
        note: visit.note,
        golden_answer: visit.golden_answer,
        sentence: visit.sentence,
        left_reason: visit.left_reason,
        means: visit.means.into(),
        notes,
        protocols,
        answers,
        measurements,
        shown,
        expected: visit.expected,
        reached: visit.reached,
        reached_how: visit.reached_how.map(Into::into),
        expected_before,
        clashes,
        draft,
    })
}

/// How long the patient has been in the room, or was.
fn minutes_in(world: &World, visit: &Visit) -> u16 {
    let until = visit.closed_at.filter(|_| visit.state == VisitState::Closed).unwrap_or_else(|| world.now().ms());
    let since = visit.called_in_at.or(visit.arrived_at).unwrap_or(until);
    u16::try_from((until - since).max(0) / 60_000).unwrap_or(u16::MAX)
}

/// The path before this visit.
fn recent(seat: &Seat, visit: &Visit) -> Result<Vec<TimelineRow>> {
    let limit = u16::try_from(RECENT * 2).expect("a small number");
    let lines = crate::patients::timeline(
        seat,
        ShowTimeline { id: visit.patient_id.clone(), before: None, limit, only: None },
    )?;
    let told =
        |line: &TimelineRow| line.ref_id != visit.id && line.kind != TimelineKind::Money && line.day <= visit.day;
    Ok(lines.into_iter().filter(told).take(RECENT).collect())
}

impl From<ServiceDone> for VisitServiceRow {
    fn from(done: ServiceDone) -> Self {
        Self {
            service_id: done.service_id,
            name: done.name,
            quantity: done.quantity,
            unit_price: done.unit_price,
            total: done.total,
            is_invasive: done.is_invasive,
        }
    }
}

/// Closes a visit with its next step.
pub(crate) fn close(seat: &mut Seat, input: CloseVisit) -> Result<Written<()>> {
    let mut steps = Vec::with_capacity(input.steps.len());
    for (place, draft) in input.steps.into_iter().enumerate() {
        let due_on = day_or_none(draft.due_on.as_deref(), &format!("steps.{place}.dueOn"))?;
        let book = slot_of(draft.book.clone(), place)?;
        steps.push(step_of(draft, due_on, book));
    }
    let mut sentence = closing::sentence(seat, &input.id, &steps)?;
    if input.after_care {
        sentence = [sentence, closing::after_care(seat, &input.id)?].join("\n\n");
    }
    let answers = input.answers.into_iter().map(|answer| ReferralAnswer { step_id: answer.id, text: answer.text });
    let closing = Closing {
        answers: answers.collect(),
        visit_id: input.id,
        steps,
        golden: input.golden.map(Into::into),
        golden_answer: input.golden_answer,
        sentence,
    };
    journey::close(seat.world, &seat.act, &closing)
}

/// A step as chosen; what is left empty on the sheet arrives as an empty text.
fn step_of(draft: StepDraft, due_on: Option<Day>, book: Option<visits::StepSlot>) -> visits::StepDraft {
    let chosen = |id: Option<String>| id.filter(|id| !id.is_empty());
    visits::StepDraft {
        kind: draft.kind.into(),
        due_on,
        reason: draft.reason,
        owner_id: chosen(draft.owner_id),
        colleague_id: chosen(draft.colleague_id),
        service_id: chosen(draft.service_id),
        is_urgent: draft.is_urgent,
        phase_id: chosen(draft.phase_id),
        book,
        end_reason: draft.end_reason.map(Into::into),
    }
}

/// The time that is booked for a step.
fn slot_of(slot: Option<StepSlot>, place: usize) -> Result<Option<visits::StepSlot>> {
    let Some(slot) = slot else { return Ok(None) };
    Ok(Some(visits::StepSlot {
        day: day_of(&slot.day, &format!("steps.{place}.book.day"))?,
        staff_id: slot.staff_id.filter(|id| !id.is_empty()),
        room_id: slot.room_id.filter(|id| !id.is_empty()),
        start: slot.start,
        minutes: slot.minutes,
    }))
}

/// The sentence for the patient, and the first free time for the step.
pub(crate) fn preview(seat: &Seat, input: PreviewClose) -> Result<ClosePreview> {
    let read = seat.world.read();
    let visit = visits::by_id(read, &input.id)?;
    // A day that is still being typed is no day yet: the sentence waits for it.
    let step = |draft: StepDraft| {
        let due_on = draft.due_on.as_deref().and_then(|text| day_of(text, "dueOn").ok());
        let book = draft.book.clone().and_then(|slot| slot_of(Some(slot), 0).ok().flatten());
        step_of(draft, due_on, book)
    };
    let steps: Vec<visits::StepDraft> = input.steps.into_iter().map(step).collect();
    let free_of = |(place, step): (usize, &visits::StepDraft)| {
        let others = steps.iter().enumerate().filter(|(other, _)| *other != place);
        let beside: Vec<_> =
            others.filter_map(|(_, other)| other.book.as_ref().map(|slot| taken(seat.world, slot))).collect();
        free_times(seat.world, step, &visit, &beside).map_err(|error| beside_step(error, place))
    };
    let free = steps.iter().enumerate().map(free_of).collect::<Result<Vec<_>>>()?;
    let found = |step: &visits::StepDraft| Ok(rows(&step.reason, &wording::look(read, &step.reason, &[], "steps")?));
    let owned = steps.iter().find(|step| step.owner_id.is_some());
    Ok(ClosePreview {
        sentence: closing::sentence(seat, &input.id, &steps)?,
        first_free: free.iter().flatten().next().cloned(),
        findings: steps.iter().map(found).collect::<Result<_>>()?,
        free,
        owner_name: owned.map_or(Ok(None), |step| closing::owner_name(read, step))?,
    })
}

/// What is refused of a time stands beside the field of the step.
fn beside_step(error: Error, place: usize) -> Error {
    let Error::Refusal(refused) = &error else { return error };
    let field = match refused.field.as_deref() {
        Some("staffId") => "colleagueId",
        Some(field) => field,
        None => return error,
    };
    let field = format!("steps.{place}.{field}");
    error.beside(field)
}

/// With whom a step would be booked, once that is known.
fn bookable<'a>(step: &'a visits::StepDraft, visit: &Visit) -> Option<(String, &'a visits::StepDraft)> {
    let staff_id = match step.kind {
        StepKind::ReturnVisit | StepKind::NextStage | StepKind::Recall => visit.staff_id.clone(),
        StepKind::Referral => step.colleague_id.clone(),
        StepKind::RemoteContact | StepKind::EndOfCare => None,
    };
    step.due_on.and(staff_id).map(|staff_id| (staff_id, step))
}

/// The first times at which a step could be booked beside what the other steps take; none for what is not booked, or not
/// known well enough yet.
fn free_times(
    world: &World,
    step: &visits::StepDraft,
    visit: &Visit,
    beside: &[(Day, u16, u16)],
) -> Result<Vec<FreeTime>> {
    let Some((staff_id, step)) = bookable(step, visit) else { return Ok(Vec::new()) };
    let from = step.due_on.unwrap_or_else(|| world.today());
    let service_id = step.service_id.as_deref();
    let patient_id = Some(visit.patient_id.as_str());
    let wanted = Wanted { staff_id: Some(&staff_id), service_id, patient_id, beside, ..Wanted::from(from, FREE_TIMES) };
    Ok(appointments::free(world, wanted)?.into_iter().map(Into::into).collect())
}

/// What a step that is about to be booked takes of its day.
fn taken(world: &World, slot: &visits::StepSlot) -> (Day, u16, u16) {
    let minutes = slot.minutes.unwrap_or_else(|| world.practice().slot_minutes);
    (slot.day, slot.start, slot.start.saturating_add(minutes))
}
