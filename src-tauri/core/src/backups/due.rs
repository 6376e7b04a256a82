//! Whether a backup is due by itself, and how fresh the last one is: pure questions of time.

use super::Schedule;
use peyvand_kit::{Instant, Zone};

const HOUR: i64 = 60 * 60 * 1000;

/// Why a backup is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// So many hours have gone by.
    Hours,
    /// The minute of the daily one has come.
    Day,
}

/// How fresh the last backup is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// Not much more than a day old, or nothing was done since.
    Fresh,
    /// A day old.
    Due,
    /// Two days old.
    Late,
    /// There is none.
    Never,
}

/// Whether a backup is due, where something was done since the last one.
pub fn due(schedule: Schedule, zone: Zone, now: Instant, last: Option<Instant>) -> Option<Due> {
    let is_on = schedule.daily.is_some() || schedule.hours > 0;
    // A backup from tomorrow was made by a clock that was wrong; it says nothing of how old it is.
    let Some(last) = last.filter(|last| last.ms() < now.ms() + 24 * HOUR) else {
        return is_on.then_some(Due::Hours);
    };
    let daily = schedule.daily.map(|minute| {
        let (today, at) = zone.local(now);
        zone.instant(if at >= minute { today } else { today.plus_days(-1) }, minute)
    });
    if daily.is_some_and(|daily| last < daily) {
        return Some(Due::Day);
    }
    let hours = i64::from(schedule.hours) * HOUR;
    (hours > 0 && now.ms() - last.ms() >= hours).then_some(Due::Hours)
}

/// How fresh the last backup is; `has_new` says whether something was done since.
pub fn freshness(now: Instant, last: Option<Instant>, has_new: bool) -> Freshness {
    let Some(last) = last else { return Freshness::Never };
    match (now.ms() - last.ms()) / HOUR {
        _ if !has_new => Freshness::Fresh,
        -24..26 => Freshness::Fresh,
        50.. => Freshness::Late,
        _ => Freshness::Due,
    }
}
