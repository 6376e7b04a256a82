//! Reads the practice's time of a span of days, in as many questions for a day as for a year.

use super::holidays;
use crate::staff::{self, Week};
use crate::{Practice, Result};
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};
use std::collections::HashMap;

/// The practice's time of some days.
#[derive(Debug)]
pub struct Timetable {
    pub(super) doctors: Vec<Person>,
    pub(super) rooms: Vec<Person>,
    pub(super) weeks: HashMap<String, Vec<Week>>,
    pub(super) off: HashMap<Day, DayOff>,
    pub(super) blocks: Vec<Block>,
    weekend: Vec<u8>,
    pub(super) worked: Vec<Day>,
}

/// A doctor or a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
}

/// A day on which the practice is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayOff {
    /// What it is called.
    pub name: String,
    /// Whether it is an estimate, as of lunar days to come.
    pub is_estimated: bool,
}

/// Time that is blocked: of a doctor, of a room, or of the practice.
#[derive(Debug, Clone)]
pub(super) struct Block {
    pub(super) staff_id: Option<String>,
    pub(super) room_id: Option<String>,
    pub(super) from: Day,
    pub(super) until: Day,
    pub(super) span: (u16, u16),
    /// Why, or who is away.
    pub(super) name: String,
    pub(super) is_leave: bool,
    pub(super) is_urgent: bool,
}

impl Timetable {
    /// Reads the time of the days from one to another, both included.
    ///
    /// # Errors
    /// Only faults.
    pub fn load(read: &Read, practice: &Practice, from: Day, until: Day) -> Result<Self> {
        let span = named_params! { ":from": from.iso(), ":until": until.iso() };
        let mut timetable = Self {
            doctors: read.list(include_str!("doctors.sql"), [], person)?,
            rooms: read.list(include_str!("rooms.sql"), [], person)?,
            weeks: staff::weeks(read, &until.iso())?,
            off: HashMap::new(),
            blocks: read.list(include_str!("blocks.sql"), span, block)?,
            weekend: practice.weekend.clone(),
            worked: Vec::new(),
        };
        timetable.mark(holidays::said(read, practice, from, until)?);
        Ok(timetable)
    }

    /// The doctors who work here, by name; also those without hours.
    pub fn doctors(&self) -> &[Person] {
        &self.doctors
    }

    /// The rooms in use, in their order.
    pub fn rooms(&self) -> &[Person] {
        &self.rooms
    }

    /// The holiday that closes a day.
    pub fn day_off(&self, day: Day) -> Option<&DayOff> {
        self.off.get(&day)
    }

    /// Whether a day is of the practice's weekend: a mark, no rule.
    pub fn is_weekend(&self, day: Day) -> bool {
        self.weekend.contains(&day.weekday()) && !self.worked.contains(&day)
    }
}

fn person(row: &Row) -> RowResult<Person> {
    Ok(Person { id: row.get("id")?, name: row.get("name")? })
}

fn block(row: &Row) -> RowResult<Block> {
    let day = |column: &str| -> RowResult<Day> {
        let iso: String = row.get(column)?;
        Ok(Day::parse_iso(&iso).expect("only days are kept"))
    };
    Ok(Block {
        staff_id: row.get("staff_id")?,
        room_id: row.get("room_id")?,
        from: day("from_day")?,
        until: day("until_day")?,
        span: (row.get("start_minute")?, row.get("end_minute")?),
        name: row.get("name")?,
        is_leave: row.get("is_leave")?,
        is_urgent: row.get("is_urgent")?,
    })
}
