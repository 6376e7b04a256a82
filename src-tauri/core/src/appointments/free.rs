//! Free times: what is worked minus what fills it, the earliest across doctors and rooms first.
//!
//! The days ahead are read in stretches that double: the first answers are near as a rule, and nobody looks further than
//! [`HORIZON`] days, however long the practice's history is.

use super::demand::Demand;
use super::search::Search;
use crate::codes::codes;
use crate::timetable::Timetable;
use crate::{Refusal, Result, World, ensure};
use peyvand_kit::Day;

/// How far ahead is looked, in days.
const HORIZON: i64 = 120;

/// How many days are read first.
const STRETCH: i64 = 7;

codes! {
    /// A part of the day.
    DayPart {
        /// Until noon.
        Morning = "morning",
        /// From noon to five.
        Afternoon = "afternoon",
        /// From five on.
        Evening = "evening",
    }
}

impl DayPart {
    /// Whether an appointment that begins then is in this part.
    pub(super) const fn has(self, start: u16) -> bool {
        match self {
            Self::Morning => start < 12 * 60,
            Self::Afternoon => start >= 12 * 60 && start < 17 * 60,
            Self::Evening => start >= 17 * 60,
        }
    }
}

/// What is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// What for: it says how long, with whom and where.
    pub service_id: Option<&'a str>,
    /// Only this doctor.
    pub staff_id: Option<&'a str>,
    /// For this patient, who can't be in two places at once.
    pub patient_id: Option<&'a str>,
    /// Times that the patient is about to take beside: the day, from a minute to another.
    pub beside: &'a [(Day, u16, u16)],
    /// Only this room.
    pub room_id: Option<&'a str>,
    /// How long it takes; none: as long as the service does.
    pub minutes: Option<u16>,
    /// Not before this day, and never before now.
    pub from: Day,
    /// Only in this part of the day.
    pub part: Option<DayPart>,
    /// Only on these weekdays, 0 = Monday; none: on all.
    pub weekdays: &'a [u8],
    /// Only at this minute of the day, on the practice's grid or beside it.
    pub at: Option<u16>,
    /// How many at most.
    pub limit: usize,
}

impl Wanted<'_> {
    /// The first times from a day on, for anything, with anybody.
    pub const fn from(day: Day, limit: usize) -> Self {
        Self {
            service_id: None,
            staff_id: None,
            patient_id: None,
            beside: &[],
            room_id: None,
            minutes: None,
            from: day,
            part: None,
            weekdays: &[],
            at: None,
            limit,
        }
    }
}

/// A free time of a doctor, of a room, or of both together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Free {
    /// The doctor.
    pub staff_id: Option<String>,
    /// The doctor's name.
    pub staff_name: Option<String>,
    /// The room.
    pub room_id: Option<String>,
    /// The room's name.
    pub room_name: Option<String>,
    /// The day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// How long it takes.
    pub minutes: u16,
}

impl Free {
    /// Whether it falls into a span of minutes of its day.
    pub(super) const fn overlaps(&self, (from, until): (u16, u16)) -> bool {
        self.start < until && from < self.start + self.minutes
    }
}

/// Finds the earliest free times.
///
/// # Errors
/// `service-minutes-invalid`, `not-found` for a service that is not there, and faults.
pub fn free(world: &World, wanted: Wanted) -> Result<Vec<Free>> {
    let (read, (today, now)) = (world.read(), world.wall());
    let demand = Demand::offered(read, world.practice(), wanted.service_id)?;
    let minutes = wanted.minutes.unwrap_or(demand.minutes);
    ensure!((5..=600).contains(&minutes), Refusal::ServiceMinutesInvalid.at("minutes"));
    let step = world.practice().slot_minutes.max(5);
    let search = Search { wanted, demand, minutes, step, today, now: now.get() };
    let (mut from, mut days) = (wanted.from.max(today), STRETCH);
    let (end, mut found) = (from.plus_days(HORIZON - 1), Vec::new());
    while found.len() < wanted.limit {
        let until = from.plus_days(days - 1).min(end);
        let timetable = Timetable::load(read, world.practice(), from, until)?;
        search.stretch(read, &timetable, (from, until), &mut found)?;
        // The last of all days has no day after it.
        if until >= end {
            break;
        }
        (from, days) = (until.plus_days(1), days * 2);
    }
    found.truncate(wanted.limit);
    Ok(found)
}
