//! Appointments at the edge.

use crate::days::{day_of, day_or_none};
use crate::edge::appointments::{
    AppointmentCountRow, AppointmentCounts, AppointmentRow, BookAppointment, CancelAppointment, CountAppointments,
    DayColumn, DayDetail, FindFreeTimes, FreeTime, MoveAppointment, Newcomer, ShowDay,
};
use crate::edge::session::ById;
use crate::edge::staff::HoursRow;
use crate::seat::Seat;
use peyvand_core::appointments::{
    self, Booking, Card, Column, CountKey, Counted, Free, Group, Move, Pass, Slot, Wanted,
};
use peyvand_core::journey::{self, Answers, Booked};
use peyvand_core::patients::Draft;
use peyvand_core::staff::Right;
use peyvand_core::{OrRefuse, Refusal, Result, ensure};
use peyvand_store::Written;

/// How many free times are told at most.
const FREE_LIMIT: u16 = 200;

/// One day, a column a doctor.
pub(crate) fn day(seat: &Seat, input: ShowDay) -> Result<DayDetail> {
    let day = day_of(&input.day, "day")?;
    let sheet = appointments::day(seat.world, day)?;
    Ok(DayDetail {
        day: day.iso(),
        is_weekend: sheet.is_weekend,
        opens: sheet.opens,
        closes: sheet.closes,
        columns: sheet.columns.into_iter().map(|column| column_of(column, day.weekday())).collect(),
        untimed: sheet.untimed.into_iter().map(Into::into).collect(),
        untimed_total: sheet.untimed_total,
    })
}

fn column_of(column: Column, weekday: u8) -> DayColumn {
    DayColumn {
        staff_id: column.staff_id,
        staff_name: column.staff_name,
        hours: column.hours.into_iter().map(|(start, end)| HoursRow { weekday, start, end }).collect(),
        appointments: column.cards.into_iter().map(Into::into).collect(),
    }
}

impl From<Card> for AppointmentRow {
    fn from(card: Card) -> Self {
        Self {
            patient_name: card.patient.shown(),
            id: card.id,
            patient_id: card.patient_id,
            staff_id: card.staff_id,
            staff_name: card.staff_name,
            service_id: card.service_id,
            service_name: card.service_name,
            day: card.day,
            start: card.start,
            minutes: card.minutes,
            status: card.status.into(),
            source: card.source,
            cancel_reason: card.cancel_reason,
            note: card.note,
            booked_on: card.booked_on,
            is_first_visit: card.is_first_visit,
            visit_id: card.visit_id,
            labels: card.labels.into_iter().map(Into::into).collect(),
            room_id: card.room_id,
            room_name: card.room_name,
            buffer: card.buffer,
            series_id: card.series_id,
            beyond: card.beyond.map(Into::into),
            beyond_reason: card.beyond_reason,
            address_form: card.address_form,
            called_as: card.called_as,
        }
    }
}

/// One appointment.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<AppointmentRow> {
    Ok(appointments::by_id(seat.world.read(), seat.world.today(), &input.id)?.into())
}

/// The first free times.
pub(crate) fn free(seat: &Seat, input: FindFreeTimes) -> Result<Vec<FreeTime>> {
    let from = day_of(&input.from_day, "fromDay")?;
    ensure!(input.weekdays.iter().all(|day| *day < 7), Refusal::DayInvalid.at("weekdays"));
    let wanted = Wanted {
        service_id: given(input.service_id.as_deref()),
        staff_id: given(input.staff_id.as_deref()),
        room_id: given(input.room_id.as_deref()),
        patient_id: given(input.patient_id.as_deref()),
        minutes: input.minutes,
        part: input.part.map(Into::into),
        weekdays: &input.weekdays,
        at: input.at,
        ..Wanted::from(from, usize::from(input.limit.clamp(1, FREE_LIMIT)))
    };
    Ok(appointments::free(seat.world, wanted)?.into_iter().map(Into::into).collect())
}

/// An id; an empty one is none.
pub(crate) fn given(id: Option<&str>) -> Option<&str> {
    id.filter(|id| !id.is_empty())
}

impl From<Free> for FreeTime {
    fn from(free: Free) -> Self {
        Self {
            staff_id: free.staff_id,
            staff_name: free.staff_name,
            day: free.day.iso(),
            start: free.start,
            minutes: free.minutes,
            room_id: free.room_id,
            room_name: free.room_name,
        }
    }
}

/// Counts appointments, narrowed and grouped.
pub(crate) fn count(seat: &Seat, input: CountAppointments) -> Result<AppointmentCounts> {
    let by = match &input.group_by {
        Some(text) => {
            Some(CountKey::of_code(text).or_refuse(Refusal::ChoiceUnknown { text: text.clone() }.at("groupBy"))?)
        }
        None => None,
    };
    let counted = Counted {
        from: day_or_none(input.from_day.as_deref(), "fromDay")?,
        to: day_or_none(input.to_day.as_deref(), "toDay")?,
        status: input.status.map(Into::into),
        staff_id: input.staff_id.as_deref(),
        patient_id: input.patient_id.as_deref(),
        city: input.city.as_deref(),
        sex: input.sex.as_deref(),
        label: input.label.as_deref(),
    };
    let counts = appointments::count(seat.world, &counted, by)?;
    let row = |group: Group| AppointmentCountRow { key: group.key, count: group.count, no_shows: group.no_shows };
    Ok(AppointmentCounts {
        total: counts.total,
        no_shows: counts.no_shows,
        patients: counts.patients,
        groups: counts.groups.into_iter().map(row).collect(),
    })
}

/// Books a patient into a doctor's time, a room's, or both; of somebody new, a file is opened with it.
pub(crate) fn book(seat: &mut Seat, input: BookAppointment) -> Result<Written<()>> {
    let newcomer = input.newcomer.as_ref().filter(|_| input.patient_id.is_none()).map(draft_of);
    let who = match (&newcomer, input.patient_id.as_deref()) {
        (Some(draft), _) => {
            ensure!(seat.actor.may(Right::PatientsEdit), Refusal::RightMissing.at("newcomer"));
            Booked::Newcomer(draft)
        }
        (None, id) => Booked::Known(id.or_refuse(Refusal::NotFound.at("patientId"))?),
    };
    let booking = Booking {
        patient_id: "",
        slot: slot(input.staff_id.as_deref(), input.room_id.as_deref(), &input.day, input.start)?,
        service_id: given(input.service_id.as_deref()),
        minutes: input.minutes,
        source: &input.source,
        note: &input.note,
        pass: pass(seat, input.beyond_reason.as_deref()),
        series_id: None,
    };
    let answers = Answers {
        step_id: input.step_id.as_deref(),
        enquiry_id: given(input.enquiry_id.as_deref()),
        phase_id: given(input.phase_id.as_deref()),
    };
    journey::book(seat.world, &seat.act, who, &booking, answers)
}

/// What a telephone call tells of somebody new.
fn draft_of(newcomer: &Newcomer) -> Draft {
    Draft {
        given_name: newcomer.given_name.clone(),
        family_name: newcomer.family_name.clone(),
        address_form: newcomer.address_form.clone(),
        mobiles: vec![newcomer.mobile.clone()],
        ..Draft::default()
    }
}

/// A slot of the grid as it was asked for.
pub(crate) fn slot<'a>(staff: Option<&'a str>, room: Option<&'a str>, day: &str, start: u16) -> Result<Slot<'a>> {
    Ok(Slot { staff_id: given(staff), room_id: given(room), day: day_of(day, "day")?, start })
}

fn pass<'a>(seat: &Seat, reason: Option<&'a str>) -> Pass<'a> {
    Pass { reason, is_allowed: seat.actor.may(Right::AppointmentsBeyond) }
}

/// Gives an appointment another time, place or length.
pub(crate) fn reschedule(seat: &mut Seat, input: MoveAppointment) -> Result<Written<()>> {
    let to = Move {
        slot: slot(input.staff_id.as_deref(), input.room_id.as_deref(), &input.day, input.start)?,
        minutes: input.minutes,
        pass: pass(seat, input.beyond_reason.as_deref()),
        reason: &input.reason,
    };
    appointments::move_to(seat.world, &seat.act, &input.id, &to)
}

/// The patient says that they will come.
pub(crate) fn confirm(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    appointments::confirm(seat.world, &seat.act, &input.id)
}

/// Cancels with a reason.
pub(crate) fn cancel(seat: &mut Seat, input: CancelAppointment) -> Result<Written<()>> {
    journey::cancel(seat.world, &seat.act, &input.id, &input.reason)
}

/// The patient did not come.
pub(crate) fn no_show(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    journey::no_show(seat.world, &seat.act, &input.id)
}
