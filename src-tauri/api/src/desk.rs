//! The front desk's day at the edge.

use crate::days::day_of;
use crate::edge::desk::{
    ChecklistRow, ContactOutcome, DelayDetail, DelayPerson, LeaveUnseen, OfferAmends, SetChecklist, SetDelay,
    ShowChecklist, ShowDelay, TickChecklist, WaitEstimate, WalkIn,
};
use crate::edge::scripts::ScriptKind;
use crate::scripts::{About, listener, text};
use crate::seat::Seat;
use crate::voice;
use peyvand_core::desk::{self, Delay, Item, ItemDraft};
use peyvand_core::journey::{self, Estimated, LatePerson};
use peyvand_core::visits::{self, Amends};
use peyvand_core::{Error, Result};
use peyvand_kit::Zone;
use peyvand_store::Written;

/// Somebody came without an appointment.
pub(crate) fn walk_in(seat: &mut Seat, input: WalkIn) -> Result<Written<()>> {
    let chosen = |id: &'_ Option<String>| id.clone().filter(|id| !id.is_empty());
    let (staff_id, service_id) = (chosen(&input.staff_id), chosen(&input.service_id));
    let walk_in = visits::WalkIn {
        patient_id: &input.patient_id,
        staff_id: staff_id.as_deref(),
        service_id: service_id.as_deref(),
        note: &input.note,
        source: &input.source,
    };
    visits::walk_in(seat.world, &seat.act, &walk_in)
}

/// Somebody left without being seen.
pub(crate) fn leave_unseen(seat: &mut Seat, input: LeaveUnseen) -> Result<Written<()>> {
    journey::leave_unseen(seat.world, &seat.act, &input.id, &input.reason)
}

/// Amends for a long wait.
pub(crate) fn amends(seat: &mut Seat, input: OfferAmends) -> Result<Written<()>> {
    let offered: Vec<Amends> = input.amends.into_iter().map(Into::into).collect();
    visits::offer_amends(seat.world, &seat.act, &input.id, &offered)
}

/// A doctor is late, or in time again.
pub(crate) fn set_delay(seat: &mut Seat, input: SetDelay) -> Result<Written<()>> {
    desk::set_delay(seat.world, &seat.act, &input.staff_id, input.minutes, &input.reason)
}

/// A doctor's delay of today, and who is to be told.
pub(crate) fn delay(seat: &Seat, input: ShowDelay) -> Result<DelayDetail> {
    let late = journey::late(seat.world, &input.staff_id)?;
    let delay = late.delay;
    let people = late.people.into_iter().map(|person| delay_person(seat, &delay, person)).collect::<Result<_>>()?;
    Ok(DelayDetail {
        staff_id: delay.staff_id,
        staff_name: delay.staff_name,
        minutes: delay.minutes,
        reason: delay.reason,
        told: late.told,
        people,
    })
}

fn delay_person(seat: &Seat, delay: &Delay, person: LatePerson) -> Result<DelayPerson> {
    let about = About {
        patient_id: Some(&person.card.patient_id),
        appointment: Some(&person.card),
        minutes: Some(delay.minutes),
        reason: Some(&delay.reason),
        ..About::default()
    };
    let script = text(seat, ScriptKind::DoctorLate, &about, &listener(seat, &about)?)?;
    let start = person.card.start.unwrap_or_default();
    Ok(DelayPerson {
        script,
        mobile: seat.number(person.mobile),
        is_here: person.is_here,
        come_at: person.estimated.map_or(start, |estimated| estimated.estimate.come_at),
        answer: person.answer.as_deref().map(outcome_of).transpose()?,
        appointment: person.card.into(),
    })
}

/// An outcome as it is stored: the edge has the same words.
pub(crate) fn outcome_of(code: &str) -> Result<ContactOutcome> {
    serde_json::from_value(code.into()).map_err(Error::bug)
}

/// An estimate as a card shows it.
pub(crate) fn wait_estimate(appointment_id: &str, estimated: Estimated) -> WaitEstimate {
    let Estimated { estimate, pace } = estimated;
    WaitEstimate {
        appointment_id: appointment_id.to_owned(),
        wait_minutes: estimate.wait,
        come_at: estimate.come_at,
        seen: pace.seen,
        pace_percent: pace.percent,
    }
}

/// The opening checklist of a day.
pub(crate) fn checklist(seat: &Seat, input: ShowChecklist) -> Result<Vec<ChecklistRow>> {
    let items = desk::checklist(seat.world.read(), day_of(&input.day, "day")?)?;
    let zone = seat.world.practice().zone;
    Ok(items.into_iter().map(|item| checklist_row(seat, zone, item)).collect())
}

fn checklist_row(seat: &Seat, zone: Zone, item: Item) -> ChecklistRow {
    let code = Some(item.text.clone()).filter(|text| desk::is_usual(text));
    ChecklistRow {
        text: code.as_deref().map_or(item.text, |code| voice::reader(seat).desk_checklist_item(code)),
        code,
        id: item.id,
        done_by: item.done_by,
        done_at: item.done_at.map(|at| zone.local(at).1.get()),
    }
}

/// Ticks an item of today, or takes the tick away.
pub(crate) fn tick(seat: &mut Seat, input: TickChecklist) -> Result<Written<()>> {
    desk::tick(seat.world, &seat.act, &input.id, input.is_done)
}

/// Gives the practice its own checklist. A usual item whose words came back unchanged stays the usual one.
pub(crate) fn set_checklist(seat: &mut Seat, input: SetChecklist) -> Result<Written<()>> {
    let words = voice::reader(seat);
    let draft = |draft: crate::edge::desk::ChecklistDraft| {
        let usual =
            draft.id.clone().filter(|id| desk::is_usual(id) && words.desk_checklist_item(id) == draft.text.trim());
        ItemDraft { text: usual.unwrap_or(draft.text), id: draft.id }
    };
    let drafts: Vec<ItemDraft> = input.items.into_iter().map(draft).collect();
    desk::set_checklist(seat.world, &seat.act, &drafts)
}
