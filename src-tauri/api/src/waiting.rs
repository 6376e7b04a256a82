//! The waiting list at the edge.

use crate::days::day_of;
use crate::edge::waiting::{EditWaiting, EndWaiting, ListWaiting, MatchWaiting, WaitingDraft, WaitingRow};
use crate::seat::Seat;
use peyvand_core::Result;
use peyvand_core::waiting::{self, Draft, Gap, Line};
use peyvand_store::Written;

/// How many entries are told at most.
const LIMIT: u16 = 500;

/// The waiting list.
pub(crate) fn list(seat: &Seat, input: ListWaiting) -> Result<Vec<WaitingRow>> {
    let limit = input.limit.clamp(1, LIMIT);
    let lines = waiting::list(seat.world, input.service_id.as_deref(), input.staff_id.as_deref(), limit)?;
    Ok(lines.into_iter().map(|line| row(seat, line)).collect())
}

/// Puts somebody on the waiting list.
pub(crate) fn add(seat: &mut Seat, input: WaitingDraft) -> Result<Written<()>> {
    let draft = draft_of(input, "")?;
    waiting::add(seat.world, &seat.act, &draft)
}

/// Changes an entry of the waiting list.
pub(crate) fn edit(seat: &mut Seat, input: EditWaiting) -> Result<Written<()>> {
    let draft = draft_of(input.draft, "draft.")?;
    waiting::edit(seat.world, &seat.act, &input.id, &draft)
}

fn draft_of(input: WaitingDraft, within: &str) -> Result<Draft> {
    Ok(Draft {
        from: day_of(&input.from_day, &format!("{within}fromDay"))?,
        until: day_of(&input.until_day, &format!("{within}untilDay"))?,
        patient_id: input.patient_id,
        service_id: input.service_id,
        minutes: input.minutes,
        staff_ids: input.staff_ids,
        weekdays: input.weekdays,
        start: input.start,
        end: input.end,
        urgency: input.urgency,
        may_call: input.may_call,
        note: input.note,
        appointment_id: input.appointment_id,
    })
}

/// Takes somebody off the waiting list, with a reason.
pub(crate) fn end(seat: &mut Seat, input: EndWaiting) -> Result<Written<()>> {
    waiting::end(seat.world, &seat.act, &input.id, &input.reason)
}

/// Who fits a free time, in the order in which they are asked.
pub(crate) fn fitting(seat: &Seat, input: MatchWaiting) -> Result<Vec<WaitingRow>> {
    let gap = Gap {
        staff_id: input.staff_id,
        room_id: input.room_id,
        day: day_of(&input.day, "day")?,
        start: input.start,
        minutes: input.minutes,
    };
    let lines = waiting::fitting(seat.world, &gap, input.limit.clamp(1, LIMIT))?;
    Ok(lines.into_iter().map(|line| row(seat, line)).collect())
}

fn row(seat: &Seat, line: Line) -> WaitingRow {
    WaitingRow {
        id: line.id,
        patient_id: line.patient_id,
        patient_name: line.patient.shown(),
        mobile: seat.number(line.mobile),
        service_id: line.service_id,
        service_name: line.service_name,
        minutes: line.minutes,
        staff_ids: line.staff_ids,
        staff_names: line.staff_names,
        weekdays: line.weekdays,
        start: line.start,
        end: line.end,
        from_day: line.from_day,
        until_day: line.until_day,
        urgency: line.urgency,
        may_call: line.may_call,
        note: line.note,
        appointment: line.appointment.map(Into::into),
        state: line.state.into(),
        days_waiting: line.days_waiting,
        offers: line.offers,
    }
}
