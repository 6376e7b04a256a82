//! Times that came free: called off, missed or moved away from, worked, and still nobody's. Nothing of it is kept: it follows
//! from what happened to appointments.

use super::Gap;
use super::answer::MOVED_UP;
use super::board::open_now;
use super::fit::{self, Wanted};
use crate::appointments::Spot;
use crate::patients::Name;
use crate::timetable::Timetable;
use crate::{Result, World, staff};
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};

/// So many days ahead are looked at: what lies further off fills by itself.
const AHEAD: i64 = 30;

/// How many are shown at most, the nearest.
const SHOWN: usize = 30;

/// A time that came free.
#[derive(Debug)]
pub struct Freed {
    /// The appointment whose time it was.
    pub appointment_id: String,
    /// The time, or what is left of it.
    pub gap: Gap,
    /// The doctor's name.
    pub staff_name: Option<String>,
    /// Whose time it was.
    pub giver: Name,
    /// Whether they took an earlier one for it.
    pub is_moved_up: bool,
    /// How many of the waiting list fit.
    pub fitting: u32,
}

/// Times that came free and are offered to nobody, the nearest first.
///
/// # Errors
/// Only faults.
pub fn freed(world: &World) -> Result<Vec<Freed>> {
    gaps(world)?.into_iter().map(|(appointment_id, gap)| told(world, appointment_id, gap)).collect()
}

/// How many times came free and are offered to nobody.
///
/// # Errors
/// Only faults.
pub fn count_freed(world: &World) -> Result<u32> {
    Ok(u32::try_from(gaps(world)?.len()).unwrap_or(u32::MAX))
}

fn gaps(world: &World) -> Result<Vec<(String, Gap)>> {
    let (today, until) = (world.today(), world.today().plus_days(AHEAD));
    let given_up = given_up(world, today, until)?;
    if given_up.is_empty() {
        return Ok(Vec::new());
    }
    let mut busy = busy(world, today, until)?;
    busy.extend(open_now(world)?.into_iter().map(|opening| opening.gap));
    let timetable = Timetable::load(world.read(), world.practice(), today, until)?;
    let mut shown = Vec::new();
    for (appointment_id, gap) in given_up {
        for gap in left_of(world, &timetable, &gap, &busy) {
            // The same time may have been given up more than once.
            busy.push(gap.clone());
            shown.push((appointment_id.clone(), gap));
        }
    }
    shown.sort_by_key(|(_, gap)| (gap.day, gap.start));
    shown.truncate(SHOWN);
    Ok(shown)
}

fn told(world: &World, appointment_id: String, gap: Gap) -> Result<Freed> {
    let read = world.read();
    let wanted = Wanted { gap: &gap, opening_id: None, freed_id: Some(&appointment_id), now: world.now().ms() };
    let fitting = fit::count(read, &wanted)?;
    let staff_name = gap.staff_id.as_deref().map(|id| staff::name_of(read, id)).transpose()?.flatten();
    let (giver, is_moved_up) = giver(read, &appointment_id)?;
    Ok(Freed { appointment_id, gap, staff_name, giver, is_moved_up, fitting })
}

/// Whose time it was, and whether they left it for an earlier one.
fn giver(read: &Read, appointment_id: &str) -> Result<(Name, bool)> {
    let sql = "SELECT p.given_name, p.middle_name, p.family_name,
                      a.status = 'cancelled' AND a.cancel_reason = :moved_up AS is_moved_up
               FROM appointment a JOIN patient p ON p.id = a.patient_id WHERE a.id = :id";
    let params = named_params! { ":id": appointment_id, ":moved_up": MOVED_UP };
    Ok(read.one(sql, params, |row| Ok((Name::of_row(row)?, row.get("is_moved_up")?)))?)
}

/// What was given up, the latest act last: it is whose time it was.
fn given_up(world: &World, today: Day, until: Day) -> Result<Vec<(String, Gap)>> {
    let params = named_params! { ":today": today.iso(), ":until": until.iso(), ":after": until.plus_days(1).iso() };
    let rows = world.read().list(include_str!("freed.sql"), params, |row| {
        let was: Option<String> = row.get("was")?;
        let gap = match was {
            Some(was) => Spot::of_text(&was).and_then(gap_of),
            None => Some(Gap::of_row(row)?),
        };
        Ok((row.get::<_, String>("id")?, gap))
    })?;
    let mut rows: Vec<_> = rows.into_iter().filter_map(|(id, gap)| gap.map(|gap| (id, gap))).collect();
    // Where one lies within another, the longer one is shown.
    rows.sort_by_key(|(id, gap)| (gap.day, std::cmp::Reverse(gap.minutes), id.clone()));
    rows.retain(|(_, gap)| gap.staff_id.is_some() || gap.room_id.is_some());
    Ok(rows)
}

fn gap_of(spot: Spot) -> Option<Gap> {
    let Spot { day, start, staff_id, room_id, minutes } = spot;
    start.map(|start| Gap { staff_id, room_id, day, start, minutes })
}

fn busy(world: &World, today: Day, until: Day) -> Result<Vec<Gap>> {
    let params = named_params! { ":today": today.iso(), ":until": until.iso() };
    let of_row = |row: &Row| -> RowResult<Gap> { Gap::of_row(row) };
    Ok(world.read().list(include_str!("busy.sql"), params, of_row)?)
}

/// The parts of a time that are worked, still to come, and free; none shorter than a step of the grid.
fn left_of(world: &World, timetable: &Timetable, gap: &Gap, busy: &[Gap]) -> Vec<Gap> {
    let (today, now) = world.wall();
    let step = world.practice().slot_minutes.max(5);
    let from = if gap.day == today { gap.start.max(now.get().next_multiple_of(step)) } else { gap.start };
    let mut parts = vec![(from, gap.end())];
    for who in gap.whose() {
        let open = timetable.open(who, gap.day);
        parts = parts
            .iter()
            .flat_map(|part| open.iter().map(move |open| (part.0.max(open.0), part.1.min(open.1))))
            .collect();
    }
    let is_in_the_way = |other: &&Gap| {
        let same = |one: &Option<String>, two: &Option<String>| one.is_some() && one == two;
        other.day == gap.day && (same(&other.staff_id, &gap.staff_id) || same(&other.room_id, &gap.room_id))
    };
    for other in busy.iter().filter(is_in_the_way) {
        let around = |part: (u16, u16)| [(part.0, part.1.min(other.start)), (part.0.max(other.end()), part.1)];
        let is_free = |part: &(u16, u16)| part.1 <= other.start || part.0 >= other.end();
        parts = parts
            .into_iter()
            .flat_map(|part| if is_free(&part) { vec![part] } else { around(part).to_vec() })
            .collect();
    }
    let is_enough = |part: &&(u16, u16)| part.0 < part.1 && part.1 - part.0 >= step;
    let of = |part: &(u16, u16)| Gap { start: part.0, minutes: part.1 - part.0, ..gap.clone() };
    parts.iter().filter(is_enough).map(of).collect()
}
