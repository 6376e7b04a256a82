//! Free times: what is worked minus what fills it, the earliest across doctors and rooms first.
//!
//! The days ahead are read in stretches that double: the first answers are near as a rule, and nobody looks further than
//! [`HORIZON`] days, however long the practice's history is.

use super::demand::Demand;
use crate::codes::codes;
use crate::timetable::{Person, Timetable, Who};
use crate::{Refusal, Result, World, ensure};
use peyvand_kit::Day;
use peyvand_store::{Read, named_params};
use std::collections::HashMap;

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
    const fn has(self, start: u16) -> bool {
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
    /// How many at most.
    pub limit: usize,
}

impl Wanted<'_> {
    /// The first times from a day on, for anything, with anybody.
    pub const fn from(day: Day, limit: usize) -> Self {
        Self {
            service_id: None,
            staff_id: None,
            room_id: None,
            minutes: None,
            from: day,
            part: None,
            weekdays: &[],
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

/// From a minute to another.
type Span = (u16, u16);

/// A doctor or a room whose time is looked at, and what fills it.
struct Place<'a> {
    who: Who<'a>,
    person: &'a Person,
    busy: HashMap<Day, Vec<Span>>,
}

/// A place on one day.
struct OnDay<'a> {
    person: &'a Person,
    open: Vec<Span>,
    busy: &'a [Span],
}

struct Search<'a> {
    wanted: Wanted<'a>,
    demand: Demand,
    minutes: u16,
    step: u16,
    today: Day,
    now: u16,
}

impl Search<'_> {
    /// Adds the free times of some days, in their order, until there are enough.
    fn stretch(&self, read: &Read, timetable: &Timetable, span: (Day, Day), found: &mut Vec<Free>) -> Result<()> {
        let doctors = self.doctors(read, timetable, span)?;
        let rooms = self.rooms(read, timetable, span)?;
        for day in (0..=span.0.days_until(span.1)).map(|days| span.0.plus_days(days)) {
            if found.len() >= self.wanted.limit {
                break;
            }
            if self.wanted.weekdays.is_empty() || self.wanted.weekdays.contains(&day.weekday()) {
                let (doctors, rooms) = (on(&doctors, timetable, day), on(&rooms, timetable, day));
                found.extend(self.day(day, doctors.as_deref(), rooms.as_deref()));
            }
        }
        Ok(())
    }

    /// The doctors who may be asked for, where one is needed or named.
    fn doctors<'a>(&self, read: &Read, timetable: &'a Timetable, span: (Day, Day)) -> Result<Option<Vec<Place<'a>>>> {
        if !self.demand.needs_doctor && self.wanted.staff_id.is_none() {
            return Ok(None);
        }
        let meant = |id: &str| self.wanted.staff_id.map_or(self.demand.is_done_by(id), |wanted| wanted == id);
        let doctors = timetable.doctors().iter().filter(|doctor| meant(&doctor.id) && timetable.has_hours(&doctor.id));
        doctors.map(|person| Place::of(read, Who::Doctor(&person.id), person, span)).collect::<Result<_>>().map(Some)
    }

    /// The rooms that may be taken, where one is needed or named.
    fn rooms<'a>(&self, read: &Read, timetable: &'a Timetable, span: (Day, Day)) -> Result<Option<Vec<Place<'a>>>> {
        if !self.demand.needs_room && self.wanted.room_id.is_none() {
            return Ok(None);
        }
        let meant = |id: &str| self.wanted.room_id.map_or(self.demand.is_done_in(id), |wanted| wanted == id);
        let rooms = timetable.rooms().iter().filter(|room| meant(&room.id));
        rooms.map(|person| Place::of(read, Who::Room(&person.id), person, span)).collect::<Result<_>>().map(Some)
    }

    /// The free times of a day by hour and name. Of several rooms that are free at one time, the first is told.
    fn day(&self, day: Day, doctors: Option<&[OnDay]>, rooms: Option<&[OnDay]>) -> Vec<Free> {
        let leads = doctors.or(rooms).unwrap_or_default();
        let mut found: Vec<Free> = Vec::new();
        for lead in leads {
            for start in self.starts(day, lead) {
                let doctor = doctors.map(|_| lead.person);
                let room = rooms.map(|rooms| rooms.iter().find(|room| self.fits(room, start)));
                let is_told = doctor.is_none() && found.iter().any(|free| free.start == start);
                if is_told || matches!(room, Some(None)) {
                    continue;
                }
                let room = room.flatten().map(|room| room.person);
                found.push(Free {
                    staff_id: doctor.map(|doctor| doctor.id.clone()),
                    staff_name: doctor.map(|doctor| doctor.name.clone()),
                    room_id: room.map(|room| room.id.clone()),
                    room_name: room.map(|room| room.name.clone()),
                    day,
                    start,
                    minutes: self.minutes,
                });
            }
        }
        found.sort_by(|a, b| (a.start, &a.staff_name).cmp(&(b.start, &b.staff_name)));
        found
    }

    /// When somebody could begin on a day, by the practice's grid.
    fn starts(&self, day: Day, lead: &OnDay) -> Vec<u16> {
        let grid = lead.open.iter().flat_map(|open| (open.0..open.1).step_by(usize::from(self.step)));
        grid.filter(|&start| day > self.today || start > self.now)
            .filter(|&start| self.wanted.part.is_none_or(|part| part.has(start)))
            .filter(|&start| self.fits(lead, start))
            .collect()
    }

    fn fits(&self, on: &OnDay, start: u16) -> bool {
        let (over, free) = (start + self.minutes, start + self.minutes + self.demand.buffer);
        on.open.iter().any(|open| open.0 <= start && over <= open.1)
            && !on.busy.iter().any(|busy| busy.0 < free && start < busy.1)
    }
}

/// What is open and taken on a day, of each.
fn on<'a>(places: &'a Option<Vec<Place<'a>>>, timetable: &Timetable, day: Day) -> Option<Vec<OnDay<'a>>> {
    places.as_ref().map(|places| places.iter().map(|place| place.on(timetable, day)).collect())
}

impl<'a> Place<'a> {
    fn of(read: &Read, who: Who<'a>, person: &'a Person, (from, until): (Day, Day)) -> Result<Self> {
        let params = named_params! { ":id": person.id, ":from": from.iso(), ":until": until.iso() };
        let sql = match who {
            Who::Doctor(_) => include_str!("busy_doctor.sql"),
            Who::Room(_) => include_str!("busy_room.sql"),
        };
        let rows = read.list(sql, params, |row| {
            let (day, from): (String, u16) = (row.get("day")?, row.get("start_minute")?);
            Ok((day, (from, from + row.get::<_, u16>("filled")?)))
        })?;
        let mut busy: HashMap<Day, Vec<Span>> = HashMap::new();
        for (day, span) in rows {
            if let Ok(day) = Day::parse_iso(&day) {
                busy.entry(day).or_default().push(span);
            }
        }
        Ok(Self { who, person, busy })
    }

    fn on(&self, timetable: &Timetable, day: Day) -> OnDay<'_> {
        OnDay {
            person: self.person,
            open: timetable.open(self.who, day),
            busy: self.busy.get(&day).map_or(&[][..], Vec::as_slice),
        }
    }
}
