//! Whose time fell away: appointments that stand in blocked time, a doctor's leave or a day off, or with a doctor who has
//! left, the most urgent first.

use crate::appointments::{self, Card};
use crate::rows::json_ids;
use crate::timetable::{Closed, Stands, Timetable};
use crate::{Result, World, patients};
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};
use std::collections::HashMap;

/// Somebody who must be moved with an apology.
#[derive(Debug)]
pub struct Displaced {
    /// The appointment.
    pub card: Card,
    /// The number to call.
    pub mobile: Option<String>,
    /// What it fell away for.
    pub why: FellAway,
    /// The reason that was given, or the holiday's name; of a leave and of a departure, whose.
    pub reason: String,
    /// Whether it came suddenly.
    pub is_urgent: bool,
    /// How often somebody tried to reach them about it.
    pub tries: u32,
    /// What came of the last try, as a code.
    pub last_outcome: Option<String>,
}

/// For what a time falls away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FellAway {
    /// The time is blocked.
    Closure,
    /// The doctor is away.
    Leave,
    /// The day is off.
    Holiday,
    /// The doctor sees no patients here any more.
    Departed,
}

/// A place in the list before its names are known.
struct Found {
    id: String,
    /// Sudden ones first, then the next.
    order: (bool, Day, u16),
    why: FellAway,
    reason: String,
}

/// Who must be moved, the most urgent first, at most so many.
///
/// # Errors
/// Only faults.
pub fn displaced(world: &World, limit: usize) -> Result<Vec<Displaced>> {
    let mut found = all(world)?;
    found.truncate(limit);
    named(world, found)
}

/// How many must be moved.
///
/// # Errors
/// Only faults.
pub fn count_displaced(world: &World) -> Result<u32> {
    Ok(u32::try_from(all(world)?.len()).unwrap_or(u32::MAX))
}

/// Where everybody stands who must be moved, the most urgent first.
fn all(world: &World) -> Result<Vec<Found>> {
    let (read, (today, now)) = (world.read(), world.wall());
    let days = booked_days(read, today)?;
    let Some((last, _)) = days.last() else { return Ok(Vec::new()) };
    let timetable = Timetable::load(read, world.practice(), today, *last)?;
    let is_meant = |(day, with_departed): &&(Day, bool)| *with_departed || timetable.is_closed_to_some(*day);
    let days: Vec<String> = days.iter().filter(is_meant).map(|(day, _)| day.iso()).collect();
    let params =
        named_params! { ":days": json_ids(days.iter().map(String::as_str)), ":today": today.iso(), ":now": now.get() };
    let mut found = read
        .list(include_str!("standing.sql"), params, |row| fallen(&timetable, row))?
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    found.sort_by(|one, other| (one.order, &one.id).cmp(&(other.order, &other.id)));
    Ok(found)
}

/// The days from today on that somebody is booked on, in order, and whether with a doctor who has left.
fn booked_days(read: &Read, today: Day) -> Result<Vec<(Day, bool)>> {
    let days = read.list(include_str!("booked_days.sql"), named_params! { ":today": today.iso() }, |row| {
        Ok((row.get::<_, String>("day")?, row.get("with_departed")?))
    })?;
    Ok(days.into_iter().filter_map(|(day, departed)| Some((Day::parse_iso(&day).ok()?, departed))).collect())
}

fn fallen(timetable: &Timetable, row: &Row) -> RowResult<Option<Found>> {
    let (staff_id, room_id): (Option<String>, Option<String>) = (row.get("staff_id")?, row.get("room_id")?);
    let day: String = row.get("day")?;
    let stands = Stands {
        staff_id: staff_id.as_deref(),
        room_id: room_id.as_deref(),
        day: Day::parse_iso(&day).expect("only days are kept"),
        start: row.get("start_minute")?,
        minutes: row.get("minutes")?,
        is_beyond_hours: row.get("is_beyond_hours")?,
    };
    let Some(closed) = timetable.displaced(&stands) else { return Ok(None) };
    let (why, is_urgent) = match closed {
        Closed::Closure { is_urgent, .. } => (FellAway::Closure, is_urgent),
        Closed::Leave(_) => (FellAway::Leave, false),
        Closed::Departed => (FellAway::Departed, false),
        Closed::Holiday(_) | Closed::Hours(_) => (FellAway::Holiday, false),
    };
    let order = (!is_urgent, stands.day, stands.start);
    Ok(Some(Found { id: row.get("id")?, order, why, reason: closed.name().to_owned() }))
}

fn named(world: &World, found: Vec<Found>) -> Result<Vec<Displaced>> {
    let read = world.read();
    let mut cards = appointments::by_ids(read, world.today(), found.iter().map(|one| one.id.as_str()))?;
    let mobiles = patients::mobiles(world, cards.values().map(|card| card.patient_id.as_str()))?;
    let mut tried = tried(read, &found)?;
    let one = |one: Found| {
        let card = cards.remove(&one.id)?;
        let (tries, last_outcome) = tried.remove(&one.id).unwrap_or_default();
        let departed = card.staff_name.clone().filter(|_| one.why == FellAway::Departed);
        Some(Displaced {
            mobile: mobiles.get(&card.patient_id).cloned(),
            card,
            why: one.why,
            reason: departed.unwrap_or(one.reason),
            is_urgent: !one.order.0,
            tries,
            last_outcome,
        })
    };
    Ok(found.into_iter().filter_map(one).collect())
}

/// How often each was tried to be reached with the apology, and what came of the last try.
fn tried(read: &Read, found: &[Found]) -> Result<HashMap<String, (u32, Option<String>)>> {
    let ids = json_ids(found.iter().map(|one| one.id.as_str()));
    let rows = read.list(include_str!("tried.sql"), named_params! { ":ids": ids }, |row| {
        Ok((row.get("id")?, (row.get("tries")?, row.get("outcome")?)))
    })?;
    Ok(rows.into_iter().collect())
}
