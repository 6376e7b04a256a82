//! Free times: a doctor's hours minus what fills them, the earliest across doctors first.

use crate::{Result, World};
use peyvand_kit::Day;
use peyvand_store::{Read, named_params};

/// How far ahead is looked, in days.
const HORIZON: i64 = 120;

/// How many days are read at a time: the first answers are near as a rule.
const STRETCH: i64 = 7;

/// What is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// Only this doctor.
    pub staff_id: Option<&'a str>,
    /// How long it takes.
    pub minutes: u16,
    /// Not before this day, and never before now.
    pub from: Day,
    /// How many at most.
    pub limit: usize,
}

/// A free time of a doctor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Free {
    /// The doctor.
    pub staff_id: String,
    /// The doctor's name.
    pub staff_name: String,
    /// The day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// How long it takes.
    pub minutes: u16,
}

/// A doctor and the stretches of their week.
struct Doctor {
    id: String,
    name: String,
    hours: Vec<Stretch>,
}

/// Work on a weekday, from one minute to another.
struct Stretch {
    weekday: u8,
    from: u16,
    to: u16,
}

/// Something that fills a time.
struct Busy {
    day: String,
    from: u16,
    to: u16,
}

/// Finds the earliest free times.
///
/// # Errors
/// Only faults.
pub fn free(world: &World, wanted: Wanted) -> Result<Vec<Free>> {
    let (today, now) = world.wall();
    let search = Search { wanted, step: world.practice().slot_minutes.max(5), today, now: now.get() };
    let doctors = doctors(world.read(), wanted.staff_id)?;
    let first = wanted.from.max(today);
    let mut found = Vec::new();
    for stretch in 0..HORIZON / STRETCH {
        let from = first.plus_days(stretch * STRETCH);
        for doctor in &doctors {
            search.doctor(world.read(), doctor, from, &mut found)?;
        }
        if found.len() >= wanted.limit {
            break;
        }
    }
    found.sort_by(|a, b| (a.day, a.start, &a.staff_name).cmp(&(b.day, b.start, &b.staff_name)));
    found.truncate(wanted.limit);
    Ok(found)
}

fn doctors(read: &Read, staff_id: Option<&str>) -> Result<Vec<Doctor>> {
    let rows = read.list(include_str!("hours.sql"), named_params! { ":staff": staff_id }, |row| {
        let hours =
            Stretch { weekday: row.get("weekday")?, from: row.get("start_minute")?, to: row.get("end_minute")? };
        Ok((row.get::<_, String>("id")?, row.get("name")?, hours))
    })?;
    let mut doctors: Vec<Doctor> = Vec::new();
    for (id, name, hours) in rows {
        match doctors.last_mut() {
            Some(doctor) if doctor.id == id => doctor.hours.push(hours),
            _ => doctors.push(Doctor { id, name, hours: vec![hours] }),
        }
    }
    Ok(doctors)
}

struct Search<'a> {
    wanted: Wanted<'a>,
    step: u16,
    today: Day,
    now: u16,
}

impl Search<'_> {
    /// Adds a doctor's free times of the days from `from` on, at most as many as are wanted.
    fn doctor(&self, read: &Read, doctor: &Doctor, from: Day, found: &mut Vec<Free>) -> Result<()> {
        let busy = busy(read, &doctor.id, from)?;
        let enough = found.len() + self.wanted.limit;
        for offset in 0..STRETCH {
            let day = from.plus_days(offset);
            let iso = day.iso();
            let busy: Vec<&Busy> = busy.iter().filter(|busy| busy.day == iso).collect();
            for hours in doctor.hours.iter().filter(|hours| hours.weekday == day.weekday()) {
                for start in self.starts(day, hours, &busy) {
                    found.push(Free {
                        staff_id: doctor.id.clone(),
                        staff_name: doctor.name.clone(),
                        day,
                        start,
                        minutes: self.wanted.minutes,
                    });
                }
                if found.len() >= enough {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    fn starts(&self, day: Day, hours: &Stretch, busy: &[&Busy]) -> Vec<u16> {
        let grid = (hours.from..hours.to).step_by(usize::from(self.step));
        grid.filter(|&start| start + self.wanted.minutes <= hours.to)
            .filter(|&start| day > self.today || start > self.now)
            .filter(|&start| !busy.iter().any(|busy| busy.from < start + self.wanted.minutes && start < busy.to))
            .collect()
    }
}

fn busy(read: &Read, staff_id: &str, from: Day) -> Result<Vec<Busy>> {
    let to = from.plus_days(STRETCH - 1);
    let params = named_params! { ":staff": staff_id, ":from": from.iso(), ":to": to.iso() };
    Ok(read.list(include_str!("busy.sql"), params, |row| {
        let (from, minutes): (u16, u16) = (row.get("start_minute")?, row.get("minutes")?);
        Ok(Busy { day: row.get("day")?, from, to: from + minutes })
    })?)
}
