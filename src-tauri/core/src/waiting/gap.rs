//! A free time: whose, when and how long, and whether it is free.

use crate::timetable::{Timetable, Who};
use crate::{Refusal, Result, World, ensure};
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};

/// A free time of a doctor, of a room, or of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The doctor.
    pub staff_id: Option<String>,
    /// The room.
    pub room_id: Option<String>,
    /// The day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// How long it is.
    pub minutes: u16,
}

impl Gap {
    /// Reads columns `staff_id`, `room_id`, `day`, `start_minute`, `minutes`.
    pub(super) fn of_row(row: &Row) -> RowResult<Self> {
        let day: String = row.get("day")?;
        Ok(Self {
            staff_id: row.get("staff_id")?,
            room_id: row.get("room_id")?,
            day: Day::parse_iso(&day).expect("only days are kept"),
            start: row.get("start_minute")?,
            minutes: row.get("minutes")?,
        })
    }

    /// The minute at which it ends.
    pub const fn end(&self) -> u16 {
        self.start.saturating_add(self.minutes)
    }

    /// Whether it is over at a moment of the practice's wall.
    pub(super) fn is_over(&self, today: Day, now: u16) -> bool {
        self.day < today || self.day == today && self.end() <= now
    }

    /// Those whose time it is.
    pub(super) fn whose(&self) -> impl Iterator<Item = Who<'_>> {
        self.staff_id.as_deref().map(Who::Doctor).into_iter().chain(self.room_id.as_deref().map(Who::Room))
    }
}

/// Whether it is a time of the practice that is still to come, by its form, its people and their hours.
pub(super) fn ensure_sound(world: &World, gap: &Gap) -> Result<()> {
    let (today, now) = world.wall();
    ensure!((5..=600).contains(&gap.minutes), Refusal::ServiceMinutesInvalid.at("minutes"));
    ensure!(gap.start < 1440 && gap.end() <= 1440, Refusal::HoursInvalid.at("start"));
    ensure!(gap.day >= today, Refusal::AppointmentInPast.at("day"));
    ensure!(!gap.is_over(today, now.get()), Refusal::AppointmentInPast.at("start"));
    ensure!(gap.staff_id.is_some() || gap.room_id.is_some(), Refusal::AppointmentNoDoctor.at("staffId"));
    let timetable = Timetable::load(world.read(), world.practice(), gap.day, gap.day)?;
    let is_doctor = gap.staff_id.as_deref().is_none_or(|id| timetable.is_doctor(id));
    ensure!(is_doctor, Refusal::AppointmentNoDoctor.at("staffId"));
    ensure!(gap.room_id.as_deref().is_none_or(|id| timetable.is_room(id)), Refusal::NotFound.at("roomId"));
    let closed = gap.whose().find_map(|who| timetable.why_closed(who, gap.day, gap.start, gap.end()));
    closed.map_or(Ok(()), |name| Err(Refusal::AppointmentOutOfHours { name }.at("start")))
}

/// Whether somebody is booked into any part of it.
pub(super) fn is_taken(read: &Read, gap: &Gap) -> Result<bool> {
    let params = named_params! {
        ":staff": gap.staff_id, ":room": gap.room_id, ":day": gap.day.iso(), ":start": gap.start, ":end": gap.end(),
    };
    Ok(read.exists(include_str!("taken.sql"), params)?)
}

/// The minute up to which nobody is booked after it.
pub(super) fn clear_until(read: &Read, gap: &Gap) -> Result<u16> {
    let params =
        named_params! { ":staff": gap.staff_id, ":room": gap.room_id, ":day": gap.day.iso(), ":end": gap.end() };
    let first: Option<u16> = read.one(include_str!("clear_until.sql"), params, |row| row.get("first"))?;
    Ok(first.unwrap_or(1440))
}
