//! Looks through some days for free times: the hours of doctors and rooms, minus what fills them.

use super::demand::Demand;
use super::free::{Free, Wanted};
use crate::Result;
use crate::timetable::{Person, Timetable, Who};
use peyvand_kit::Day;
use peyvand_store::{Read, named_params};
use std::collections::HashMap;

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

/// What is looked for, and from when on.
pub(super) struct Search<'a> {
    pub(super) wanted: Wanted<'a>,
    pub(super) demand: Demand,
    pub(super) minutes: u16,
    /// The step of the practice's grid.
    pub(super) step: u16,
    pub(super) today: Day,
    pub(super) now: u16,
}

impl Search<'_> {
    /// Adds the free times of some days, in their order, until there are enough.
    pub(super) fn stretch(
        &self,
        read: &Read,
        timetable: &Timetable,
        span: (Day, Day),
        found: &mut Vec<Free>,
    ) -> Result<()> {
        let doctors = self.doctors(read, timetable, span)?;
        let rooms = self.rooms(read, timetable, span)?;
        let mut patient = match self.wanted.patient_id {
            Some(id) => busy(read, include_str!("busy_patient.sql"), id, span)?,
            None => HashMap::new(),
        };
        for (day, from, until) in self.wanted.beside {
            patient.entry(*day).or_default().push((*from, *until));
        }
        for day in (0..=span.0.days_until(span.1)).map(|days| span.0.plus_days(days)) {
            if found.len() >= self.wanted.limit {
                break;
            }
            if self.wanted.weekdays.is_empty() || self.wanted.weekdays.contains(&day.weekday()) {
                let (doctors, rooms) = (on(&doctors, timetable, day), on(&rooms, timetable, day));
                let elsewhere = patient.get(&day).map_or(&[][..], Vec::as_slice);
                let free = self.day(day, doctors.as_deref(), rooms.as_deref());
                found.extend(free.into_iter().filter(|free| !elsewhere.iter().any(|busy| free.overlaps(*busy))));
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

    /// When somebody could begin on a day, by the practice's grid or at the one minute that is wanted.
    fn starts(&self, day: Day, lead: &OnDay) -> Vec<u16> {
        let grid = || lead.open.iter().flat_map(|open| (open.0..open.1).step_by(usize::from(self.step))).collect();
        let starts: Vec<u16> = self.wanted.at.map_or_else(grid, |at| vec![at]);
        starts
            .into_iter()
            .filter(|&start| day > self.today || start > self.now)
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

/// What fills somebody's days.
fn busy(read: &Read, sql: &str, id: &str, (from, until): (Day, Day)) -> Result<HashMap<Day, Vec<Span>>> {
    let params = named_params! { ":id": id, ":from": from.iso(), ":until": until.iso() };
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
    Ok(busy)
}

/// What is open and taken on a day, of each.
fn on<'a>(places: &'a Option<Vec<Place<'a>>>, timetable: &Timetable, day: Day) -> Option<Vec<OnDay<'a>>> {
    places.as_ref().map(|places| places.iter().map(|place| place.on(timetable, day)).collect())
}

impl<'a> Place<'a> {
    fn of(read: &Read, who: Who<'a>, person: &'a Person, days: (Day, Day)) -> Result<Self> {
        let sql = match who {
            Who::Doctor(_) => include_str!("busy_doctor.sql"),
            Who::Room(_) => include_str!("busy_room.sql"),
        };
        Ok(Self { who, person, busy: busy(read, sql, &person.id, days)? })
    }

    fn on(&self, timetable: &Timetable, day: Day) -> OnDay<'_> {
        OnDay {
            person: self.person,
            open: timetable.open(self.who, day),
            busy: self.busy.get(&day).map_or(&[][..], Vec::as_slice),
        }
    }
}
