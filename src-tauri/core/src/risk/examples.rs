//! The past: appointments whose outcome is known, each with what was known when it was booked.

use super::{Known, OUTCOMES_MOST, known};
use crate::Result;
use crate::appointments::Status;
use peyvand_kit::Day;
use peyvand_store::{Read, named_params};

/// So many days are read at once.
const READ_AT_ONCE: i64 = 28;

/// Appointments of the past and their outcomes, in the order of their days.
#[derive(Debug, Default)]
pub struct Examples {
    rows: Vec<Example>,
}

#[derive(Debug)]
struct Example {
    day: Day,
    known: Known,
    missed: bool,
}

/// Reads the latest outcomes before a day, a few weeks at a time.
///
/// # Errors
/// Only faults.
pub fn examples(read: &Read, today: Day) -> Result<Examples> {
    let mut rows = Vec::new();
    let mut before = today;
    while let Some(until) = last_day(read, before)?.filter(|_| rows.len() < OUTCOMES_MOST) {
        let from = until.plus_days(1 - READ_AT_ONCE);
        rows.extend(known::of_days(read, from, until)?.into_iter().map(|row| Example {
            day: row.day,
            known: row.known,
            missed: row.status == Status::NoShow,
        }));
        before = from;
    }
    rows.sort_by_key(|row| row.day);
    Ok(Examples { rows })
}

/// The last day before another on which there is any appointment: gaps are stepped over.
fn last_day(read: &Read, before: Day) -> Result<Option<Day>> {
    let day: Option<String> = read.one(
        "SELECT max(day) AS day FROM appointment WHERE day < :before",
        named_params! { ":before": before.iso() },
        |row| row.get("day"),
    )?;
    Ok(day.and_then(|day| Day::parse_iso(&day).ok()))
}

impl Examples {
    /// How many outcomes are known.
    pub fn outcomes(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    /// How many of them were missed.
    pub fn missed(&self) -> u32 {
        u32::try_from(self.rows.iter().filter(|row| row.missed).count()).unwrap_or(u32::MAX)
    }

    /// The day from which on the latest fifth of the outcomes lies.
    pub(super) fn latest_fifth(&self) -> Option<Day> {
        self.rows.get(self.rows.len() / 5 * 4).map(|row| row.day)
    }

    /// All of them.
    pub(super) fn all(&self) -> impl Iterator<Item = (&Known, bool)> + Clone {
        self.rows.iter().map(|row| (&row.known, row.missed))
    }

    /// Those before a day.
    pub(super) fn before(&self, day: Day) -> impl Iterator<Item = (&Known, bool)> + Clone {
        self.rows.iter().filter(move |row| row.day < day).map(|row| (&row.known, row.missed))
    }

    /// Those from a day on.
    pub(super) fn since(&self, day: Day) -> impl Iterator<Item = (&Known, bool)> + Clone {
        self.rows.iter().filter(move |row| row.day >= day).map(|row| (&row.known, row.missed))
    }

    /// On how many days from one on there were any.
    pub(super) fn days_since(&self, day: Day) -> u32 {
        let mut days: Vec<Day> = self.rows.iter().map(|row| row.day).filter(|on| *on >= day).collect();
        days.dedup();
        u32::try_from(days.len()).unwrap_or(u32::MAX)
    }
}
