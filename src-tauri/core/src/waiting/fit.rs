//! Who of the waiting list fits a free time, in the order in which they are asked.

use super::list::{Line, lines};
use super::{ASKED_DAYS, Gap, gap};
use crate::{Refusal, Result, World, ensure};
use peyvand_store::{Read, named_params};
use std::collections::HashSet;

/// Somebody who fits.
#[derive(Debug, Clone)]
pub(super) struct Fit {
    pub(super) waiting_id: String,
    pub(super) patient_id: String,
    /// When they would come, minutes since midnight.
    pub(super) start: u16,
}

/// A free time to be filled: who asked for it before is not asked again, nor whoever gave it up.
pub(super) struct Wanted<'a> {
    pub(super) gap: &'a Gap,
    pub(super) opening_id: Option<&'a str>,
    pub(super) freed_id: Option<&'a str>,
    pub(super) now: i64,
}

/// Who fits a free time.
///
/// # Errors
/// `hours-invalid`, `service-minutes-invalid`, and faults.
pub fn fitting(world: &World, gap: &Gap, limit: u16) -> Result<Vec<Line>> {
    ensure!((5..=600).contains(&gap.minutes), Refusal::ServiceMinutesInvalid.at("minutes"));
    ensure!(gap.start < 1440 && gap.end() <= 1440, Refusal::HoursInvalid.at("start"));
    let wanted = Wanted { gap, opening_id: None, freed_id: None, now: world.now().ms() };
    let fits = find(world.read(), &wanted, limit.into())?;
    lines(world, fits.iter().map(|fit| fit.waiting_id.as_str()))
}

/// Finds them, at most so many. Whoever waits for two things is asked about one of them.
pub(super) fn find(read: &Read, wanted: &Wanted, limit: u32) -> Result<Vec<Fit>> {
    let mut fits = entries(read, wanted, limit)?;
    let mut seen = HashSet::new();
    fits.retain(|fit| seen.insert(fit.patient_id.clone()));
    Ok(fits)
}

/// Whether an entry fits from the very beginning of a time.
pub(super) fn suits(read: &Read, wanted: &Wanted, waiting_id: &str) -> Result<bool> {
    let fits = entries(read, wanted, u32::MAX)?;
    Ok(fits.iter().any(|fit| fit.waiting_id == waiting_id && fit.start == wanted.gap.start))
}

fn entries(read: &Read, wanted: &Wanted, limit: u32) -> Result<Vec<Fit>> {
    let Wanted { gap, opening_id, freed_id, now } = *wanted;
    let params = named_params! {
        ":staff": gap.staff_id, ":room": gap.room_id, ":day": gap.day.iso(), ":start": gap.start, ":end": gap.end(),
        ":clear": gap::clear_until(read, gap)?, ":weekday": gap.day.weekday().to_string(), ":opening": opening_id,
        ":freed": freed_id, ":now": now, ":since": now - ASKED_DAYS * 86_400_000, ":limit": limit,
    };
    Ok(read.list(include_str!("fit.sql"), params, |row| {
        Ok(Fit { waiting_id: row.get("id")?, patient_id: row.get("patient_id")?, start: row.get("start_minute")? })
    })?)
}

/// So many who fit are counted at most: it is enough to know that there are many.
const COUNTED: u32 = 99;

/// How many fit.
pub(super) fn count(read: &Read, wanted: &Wanted) -> Result<u32> {
    let found = find(read, wanted, COUNTED)?.len();
    Ok(u32::try_from(found).unwrap_or(COUNTED))
}
