//! The practice's time at the edge.

use crate::days::{day_of, day_or_none};
use crate::desk::outcome_of;
use crate::edge::desk::{DaySpan, OnDay};
use crate::edge::scripts::ScriptKind;
use crate::edge::session::{ById, Nothing};
use crate::edge::timetable::{
    AddClosure, AddRoom, ClosureRow, DayOffKind, DisplacedBy, DisplacedRow, EditRoom, HolidayRow, HolidaysDetail,
    ListDisplaced, ListHolidays, RoomRow, SetHoliday, SetHours, ShowHours, WeekRow,
};
use crate::scripts::{About, listener, text};
use crate::seat::Seat;
use peyvand_core::journey::{self, Displaced, FellAway};
use peyvand_core::staff::{Hours, Who};
use peyvand_core::timetable::{self, Closure, ClosureDraft, Holiday, Pack};
use peyvand_core::{Refusal, Result};
use peyvand_store::Written;

/// How many displaced people are told at most: each comes with what is said.
const DISPLACED_LIMIT: u16 = 200;

/// Rooms, with their own hours as they hold today.
pub(crate) fn rooms(seat: &Seat, _: Nothing) -> Result<Vec<RoomRow>> {
    let row = |place: timetable::Place| RoomRow {
        id: place.id,
        name: place.name,
        is_active: place.is_active,
        hours: place.hours.into_iter().map(Into::into).collect(),
    };
    Ok(timetable::rooms(seat.world)?.into_iter().map(row).collect())
}

/// Adds a room.
pub(crate) fn add_room(seat: &mut Seat, input: AddRoom) -> Result<Written<String>> {
    timetable::add_room(seat.world, &seat.act, &input.name)
}

/// Changes a room.
pub(crate) fn edit_room(seat: &mut Seat, input: EditRoom) -> Result<Written<()>> {
    timetable::edit_room(seat.world, &seat.act, &input.id, &input.name, input.is_active)
}

/// The weeks of a doctor or a room.
pub(crate) fn hours(seat: &Seat, input: ShowHours) -> Result<Vec<WeekRow>> {
    let weeks = timetable::weeks(seat.world.read(), who(input.staff_id.as_deref(), input.room_id.as_deref())?)?;
    let row = |week: peyvand_core::staff::Week| WeekRow {
        from_day: week.from,
        hours: week.hours.into_iter().map(Into::into).collect(),
    };
    Ok(weeks.into_iter().map(row).collect())
}

/// Gives a doctor or a room a week that holds from a day.
pub(crate) fn set_hours(seat: &mut Seat, input: SetHours) -> Result<Written<()>> {
    let who = who(input.staff_id.as_deref(), input.room_id.as_deref())?;
    let from = day_or_none(Some(&input.from_day), "fromDay")?;
    let hours: Vec<Hours> = input.hours.into_iter().map(Into::into).collect();
    timetable::set_hours(seat.world, &seat.act, who, from, &hours)
}

/// Exactly one of the two; an empty id is none.
fn who<'a>(staff: Option<&'a str>, room: Option<&'a str>) -> Result<Who<'a>> {
    match (given(staff), given(room)) {
        (Some(staff), None) => Ok(Who::Doctor(staff)),
        (None, Some(room)) => Ok(Who::Room(room)),
        _ => Err(Refusal::NotFound.into()),
    }
}

fn given(id: Option<&str>) -> Option<&str> {
    id.filter(|id| !id.is_empty())
}

/// The days about which the practice or its country's pack says something.
pub(crate) fn holidays(seat: &Seat, input: ListHolidays) -> Result<HolidaysDetail> {
    let (from, until) = (day_of(&input.from_day, "fromDay")?, day_of(&input.until_day, "untilDay")?);
    let days = timetable::holidays(seat.world, from, until)?.into_iter().map(holiday_row).collect();
    let country = &seat.world.practice().country;
    let pack = Pack::of(country);
    Ok(HolidaysDetail {
        days,
        pack: country.clone(),
        pack_version: pack.map_or_else(String::new, |pack| pack.version.clone()),
        pack_source: pack.map_or_else(String::new, |pack| pack.about.clone()),
        pack_until: pack.map(|pack| pack.until.iso()),
    })
}

fn holiday_row(holiday: Holiday) -> HolidayRow {
    let kind = match holiday {
        Holiday { is_off: false, .. } => DayOffKind::Worked,
        Holiday { is_edited: true, .. } => DayOffKind::Practice,
        Holiday { is_weekend: true, .. } => DayOffKind::Weekend,
        _ => DayOffKind::Pack,
    };
    HolidayRow {
        day: holiday.day.iso(),
        name: holiday.name,
        is_off: holiday.is_off,
        is_edited: holiday.is_edited,
        is_estimated: holiday.is_estimated,
        kind,
        source: holiday.source,
        booked: holiday.booked,
    }
}

/// Says of a day whether it is off.
pub(crate) fn set_holiday(seat: &mut Seat, input: SetHoliday) -> Result<Written<()>> {
    let day = day_of(&input.day, "day")?;
    timetable::set_holiday(seat.world, &seat.act, day, input.is_off, &input.name, &input.source)
}

/// What the practice said of a day holds no more.
pub(crate) fn reset_holiday(seat: &mut Seat, input: OnDay) -> Result<Written<()>> {
    timetable::reset_holiday(seat.world, &seat.act, day_of(&input.day, "day")?)
}

/// Blocked times that touch some days.
pub(crate) fn closures(seat: &Seat, input: DaySpan) -> Result<Vec<ClosureRow>> {
    let (from, until) = (day_of(&input.from_day, "fromDay")?, day_of(&input.until_day, "untilDay")?);
    Ok(timetable::closures(seat.world, from, until)?.into_iter().map(Into::into).collect())
}

impl From<Closure> for ClosureRow {
    fn from(closure: Closure) -> Self {
        Self {
            id: closure.id,
            staff_id: closure.staff_id,
            staff_name: closure.staff_name,
            room_id: closure.room_id,
            room_name: closure.room_name,
            from_day: closure.from,
            until_day: closure.until,
            start: closure.start,
            end: closure.end,
            reason: closure.reason,
            is_urgent: closure.is_urgent,
            displaced: closure.displaced,
        }
    }
}

/// Blocks time.
pub(crate) fn add_closure(seat: &mut Seat, input: AddClosure) -> Result<Written<String>> {
    let draft = ClosureDraft {
        staff_id: given(input.staff_id.as_deref()),
        room_id: given(input.room_id.as_deref()),
        from: day_of(&input.from_day, "fromDay")?,
        until: day_of(&input.until_day, "untilDay")?,
        span: (input.start, input.end),
        reason: &input.reason,
        is_urgent: input.is_urgent,
    };
    timetable::add_closure(seat.world, &seat.act, &draft)
}

/// A blocked time is open again.
pub(crate) fn cancel_closure(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    timetable::cancel_closure(seat.world, &seat.act, &input.id)
}

/// Who must be moved with an apology, the most urgent first, with what is said to each.
pub(crate) fn displaced(seat: &Seat, input: ListDisplaced) -> Result<Vec<DisplacedRow>> {
    let limit = usize::from(input.limit.min(DISPLACED_LIMIT));
    journey::displaced(seat.world, limit)?.into_iter().map(|one| displaced_row(seat, one)).collect()
}

fn displaced_row(seat: &Seat, one: Displaced) -> Result<DisplacedRow> {
    // Who is away or has left is named to the desk; the patient hears that something came up.
    let reason = Some(one.reason.as_str()).filter(|_| !matches!(one.why, FellAway::Leave | FellAway::Departed));
    let about = About { appointment: Some(&one.card), reason, ..About::default() };
    let script = text(seat, ScriptKind::Apology, &about, &listener(seat, &about)?)?;
    Ok(DisplacedRow {
        script,
        mobile: seat.number(one.mobile),
        why: match one.why {
            FellAway::Closure => DisplacedBy::Closure,
            FellAway::Leave => DisplacedBy::Leave,
            FellAway::Holiday => DisplacedBy::Holiday,
            FellAway::Departed => DisplacedBy::Departed,
        },
        reason: one.reason,
        is_urgent: one.is_urgent,
        tries: one.tries,
        last_outcome: one.last_outcome.as_deref().map(outcome_of).transpose()?,
        appointment: one.card.into(),
    })
}
