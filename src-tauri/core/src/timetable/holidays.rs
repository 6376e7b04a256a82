//! Days off: what the country's pack says, and what the practice says otherwise.

use super::pack::{Pack, PackDay};
use super::{DayOff, Timetable};
use crate::rows::line;
use crate::{Op, Practice, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, derived};
use peyvand_store::{Read, Write, Written, named_params};
use std::collections::{BTreeMap, HashMap};

/// A day about which the practice or its country's pack says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// The day.
    pub day: Day,
    /// What it is called.
    pub name: String,
    /// Whether nobody works.
    pub is_off: bool,
    /// Whether the practice said so.
    pub is_edited: bool,
    /// Whether the day is an estimate.
    pub is_estimated: bool,
    /// Whether it is of the practice's weekend.
    pub is_weekend: bool,
    /// Where it is said.
    pub source: String,
    /// Appointments from now on that stand in it.
    pub booked: u32,
}

/// What the practice says of a day.
struct Own {
    name: String,
    is_off: bool,
    source: String,
}

/// The days of a span about which something is said, in order.
pub(super) fn said(read: &Read, practice: &Practice, from: Day, until: Day) -> Result<BTreeMap<Day, Holiday>> {
    let mut own = own(read, from, until)?;
    let pack = Pack::of(&practice.country);
    let mut said = BTreeMap::new();
    let mut day = from;
    let until = until.min(from.plus_days(LONGEST));
    while day <= until {
        let packed = pack.and_then(|pack| pack.day(day, practice.language));
        if let Some(mut holiday) = one(day, packed, own.remove(&day)) {
            holiday.is_weekend = practice.weekend.contains(&day.weekday());
            said.insert(day, holiday);
        }
        day = day.plus_days(1);
        if day == Day::MAX {
            break;
        }
    }
    Ok(said)
}

fn one(day: Day, packed: Option<PackDay>, own: Option<Own>) -> Option<Holiday> {
    let is_edited = own.is_some();
    let packed_name = packed.as_ref().map_or("", |packed| &packed.name).to_owned();
    let said = own.map(|own| PackDay {
        // Who says that a holiday is worked need not say its name again.
        name: if own.name.is_empty() { packed_name } else { own.name },
        is_off: own.is_off,
        is_estimated: false,
        source: own.source,
    });
    said.or(packed).map(|said| Holiday {
        day,
        name: said.name,
        is_off: said.is_off,
        is_edited,
        is_estimated: said.is_estimated,
        is_weekend: false,
        source: said.source,
        booked: 0,
    })
}

fn own(read: &Read, from: Day, until: Day) -> Result<HashMap<Day, Own>> {
    let sql = "SELECT day, name, is_off, source FROM holiday
               WHERE day BETWEEN :from AND :until AND deleted_at IS NULL ORDER BY day, id";
    let rows = read.list(sql, named_params! { ":from": from.iso(), ":until": until.iso() }, |row| {
        let own = Own { name: row.get("name")?, is_off: row.get("is_off")?, source: row.get("source")? };
        Ok((row.get::<_, String>("day")?, own))
    })?;
    Ok(rows.into_iter().filter_map(|(day, own)| Some((Day::parse_iso(&day).ok()?, own))).collect())
}

/// The days of a span about which something is said, with who is booked on those that are off.
///
/// # Errors
/// Only faults.
pub fn holidays(world: &World, from: Day, until: Day) -> Result<Vec<Holiday>> {
    let (today, now) = world.wall();
    let mut days = said(world.read(), world.practice(), from, until)?;
    let params = named_params! {
        ":from": from.max(today).iso(), ":until": until.iso(), ":today": today.iso(), ":now": now.get(),
    };
    let booked = world.read().list(include_str!("booked.sql"), params, |row| {
        Ok((row.get::<_, String>("day")?, row.get::<_, u32>("booked")?))
    })?;
    for (day, booked) in booked {
        let day = Day::parse_iso(&day).ok().and_then(|day| days.get_mut(&day));
        if let Some(day) = day.filter(|day| day.is_off) {
            day.booked = booked;
        }
    }
    Ok(days.into_values().collect())
}

/// How many days are looked at in one go: no holiday is known so far ahead.
const LONGEST: i64 = 10 * 366;

/// Says of a day whether it is off.
///
/// # Errors
/// `holiday-name-empty` for a day off without a name, `text-too-long`, and faults.
pub fn set_holiday(
    world: &mut World,
    act: &ActId,
    day: Day,
    is_off: bool,
    name: &str,
    source: &str,
) -> Result<Written<()>> {
    let (name, source) = (line(name, 120, "name")?, line(source, 300, "source")?);
    ensure!(!(is_off && name.is_empty()), Refusal::HolidayNameEmpty.at("name"));
    world.write(act, Op::HolidaySet, |w| settle_in(w, day, is_off, &name, &source))
}

/// One row a day, on whatever device it is written.
pub(crate) fn settle_in(w: &mut Write, day: Day, is_off: bool, name: &str, source: &str) -> Result<()> {
    w.exec(
        "INSERT INTO holiday (id, day, name, is_off, source) VALUES (:id, :day, :name, :off, :source)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, is_off = excluded.is_off, source = excluded.source, deleted_at = NULL
         WHERE name <> excluded.name OR is_off <> excluded.is_off OR source <> excluded.source OR deleted_at IS NOT NULL",
        named_params! { ":id": id_of(day), ":day": day.iso(), ":name": name, ":off": is_off, ":source": source },
    )?;
    Ok(())
}

/// Takes back what the practice said of a day: its country's pack holds again.
///
/// # Errors
/// `not-found`, and faults.
pub fn reset_holiday(world: &mut World, act: &ActId, day: Day) -> Result<Written<()>> {
    world.write(act, Op::HolidaySet, |w| {
        let params = named_params! { ":id": id_of(day), ":now": w.now().ms() };
        let known = w.exec("UPDATE holiday SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL", params)?;
        ensure!(known > 0, Refusal::NotFound.at("day"));
        Ok(())
    })
}

fn id_of(day: Day) -> String {
    derived("holiday", &day.iso())
}

impl Timetable {
    pub(super) fn mark(&mut self, said: BTreeMap<Day, Holiday>) {
        for (day, holiday) in said {
            if holiday.is_off {
                self.off.insert(day, DayOff { name: holiday.name, is_estimated: holiday.is_estimated });
            } else {
                self.worked.push(day);
            }
        }
    }
}
