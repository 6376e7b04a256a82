//! Weeks of work, of doctors and of rooms: each holds from its day until the next one does.

use super::Hours;
use crate::{Refusal, Result, ensure};
use peyvand_kit::{Clock, Day, new_uuid};
use peyvand_store::{Read, Write, named_params};
use std::collections::HashMap;

/// Whose week it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Who<'a> {
    /// A doctor's or another colleague's.
    Doctor(&'a str),
    /// A room's.
    Room(&'a str),
}

impl<'a> Who<'a> {
    /// The id of the colleague or the room.
    pub const fn id(self) -> &'a str {
        match self {
            Self::Doctor(id) | Self::Room(id) => id,
        }
    }

    const fn ids(self) -> (Option<&'a str>, Option<&'a str>) {
        match self {
            Self::Doctor(id) => (Some(id), None),
            Self::Room(id) => (None, Some(id)),
        }
    }
}

/// A week and the day from which it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// ISO; empty: since ever.
    pub from: String,
    /// What is worked; nothing: the week is not.
    pub hours: Vec<Hours>,
}

/// The weeks of all doctors and rooms by their ids, as they are known up to a day; each owner's in the order of time.
pub(crate) fn weeks(read: &Read, until: &str) -> Result<HashMap<String, Vec<Week>>> {
    let sql = "SELECT coalesce(staff_id, room_id) AS owner, valid_from, weekday, start_minute, end_minute FROM working_hours
               WHERE valid_from <= :until AND deleted_at IS NULL ORDER BY owner, valid_from, weekday, start_minute, end_minute";
    let rows = read.list(sql, named_params! { ":until": until }, |row| {
        let hours =
            Hours { weekday: row.get("weekday")?, start: row.get("start_minute")?, end: row.get("end_minute")? };
        Ok((row.get::<_, String>("owner")?, row.get::<_, String>("valid_from")?, hours))
    })?;
    let mut all: HashMap<String, Vec<Week>> = HashMap::new();
    for (owner, from, hours) in rows {
        let weeks = all.entry(owner).or_default();
        if weeks.last().is_none_or(|week| week.from != from) {
            weeks.push(Week { from, hours: Vec::new() });
        }
        // A stretch without length says that nothing is worked.
        if let Some(week) = weeks.last_mut().filter(|_| hours.start < hours.end) {
            week.hours.push(hours);
        }
    }
    Ok(all)
}

/// The weeks of one owner, the first first.
pub(crate) fn weeks_of(read: &Read, who: Who) -> Result<Vec<Week>> {
    Ok(weeks(read, LAST)?.remove(who.id()).unwrap_or_default())
}

/// Sorts after every ISO day.
const LAST: &str = "9999-99-99";

/// The hours that hold on a day, of an owner's weeks in the order of time.
pub(crate) fn in_force<'a>(weeks: &'a [Week], day: &str) -> &'a [Hours] {
    weeks.iter().rev().find(|week| week.from.as_str() <= day).map_or(&[], |week| &week.hours)
}

/// Hours as they are kept: sorted, each with a length, none over another.
pub(crate) fn checked(hours: &[Hours], field: &str) -> Result<Vec<Hours>> {
    let mut hours = hours.to_vec();
    hours.sort_unstable_by_key(|one| (one.weekday, one.start));
    for (at, one) in hours.iter().enumerate() {
        let sound = one.weekday < 7 && one.start < one.end && one.end <= 1440;
        let apart = hours.get(at + 1).is_none_or(|next| next.weekday != one.weekday || next.start >= one.end);
        ensure!(sound && apart, Refusal::HoursInvalid.at(field));
    }
    Ok(hours)
}

/// Writes the hours that hold from today, and the first ever since ever; the same hours as now change nothing.
pub(super) fn work_from_today(w: &mut Write, clock: &Clock, today: Day, who: Who, hours: &[Hours]) -> Result<()> {
    let (weeks, today) = (weeks_of(w, who)?, today.iso());
    if in_force(&weeks, &today) == hours {
        return Ok(());
    }
    let from = if weeks.is_empty() { "" } else { today.as_str() };
    set_week_in(w, clock, who, from, hours)
}

/// Writes the hours that hold from a day (empty: since ever). Nothing since ever is no week at all.
pub(crate) fn set_week_in(w: &mut Write, clock: &Clock, who: Who, from: &str, hours: &[Hours]) -> Result<()> {
    let (staff, room) = who.ids();
    let kept = w.list(
        "SELECT id, weekday, start_minute, end_minute FROM working_hours
         WHERE staff_id IS :staff AND room_id IS :room AND valid_from = :from AND deleted_at IS NULL",
        named_params! { ":staff": staff, ":room": room, ":from": from },
        |row| {
            let hours =
                Hours { weekday: row.get("weekday")?, start: row.get("start_minute")?, end: row.get("end_minute")? };
            Ok((row.get::<_, String>("id")?, hours))
        },
    )?;
    let nothing = [Hours { weekday: 0, start: 0, end: 0 }];
    let wanted = if hours.is_empty() && !from.is_empty() { &nothing } else { hours };
    for (id, _) in kept.iter().filter(|(_, one)| !wanted.contains(one)) {
        w.exec(
            "UPDATE working_hours SET deleted_at = :now WHERE id = :id",
            named_params! { ":id": id, ":now": w.now().ms() },
        )?;
    }
    for one in wanted.iter().filter(|one| !kept.iter().any(|(_, known)| known == *one)) {
        w.exec(
            "INSERT INTO working_hours (id, staff_id, room_id, valid_from, weekday, start_minute, end_minute)
             VALUES (:id, :staff, :room, :from, :weekday, :start, :end)",
            named_params! {
                ":id": new_uuid(clock), ":staff": staff, ":room": room, ":from": from, ":weekday": one.weekday,
                ":start": one.start, ":end": one.end,
            },
        )?;
    }
    Ok(())
}
