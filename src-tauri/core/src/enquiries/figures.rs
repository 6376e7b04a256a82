//! How long people wait for an answer.

use super::list::{minutes, waiting};
use crate::{Result, World};
use peyvand_kit::{Day, Minute};
use peyvand_store::named_params;

/// From the first contact to the answer, of what came in on some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// How many came in.
    pub count: u32,
    /// How many of them got an answer: an appointment, or what they asked for.
    pub answered: u32,
    /// Half of these waited no longer.
    pub median_minutes: Option<u32>,
    /// Nine of ten of these waited no longer.
    pub p90_minutes: Option<u32>,
    /// How many wait now.
    pub waiting: u32,
    /// How long the oldest of these has waited.
    pub oldest_minutes: Option<u32>,
}

/// The figures of what came in from one day to another, both included.
///
/// # Errors
/// Only faults.
pub fn figures(world: &World, from: Day, until: Day) -> Result<Figures> {
    let zone = world.practice().zone;
    let begins = |day: Day| zone.instant(day, Minute::MIDNIGHT).ms();
    let sql =
        "SELECT received_at, answered_at, coalesce(outcome IN ('booked', 'answered'), 0) AS is_answered FROM enquiry
               WHERE received_at >= :from AND received_at < :until AND deleted_at IS NULL";
    let params = named_params! { ":from": begins(from), ":until": begins(until.plus_days(1)) };
    let rows: Vec<Option<i64>> = world.read().list(sql, params, |row| {
        let (received, answered): (i64, Option<i64>) = (row.get("received_at")?, row.get("answered_at")?);
        let is_answered: bool = row.get("is_answered")?;
        Ok(answered.filter(|_| is_answered).map(|answered| answered - received))
    })?;
    let mut waits: Vec<u32> = rows.iter().flatten().map(|wait| minutes(*wait)).collect();
    waits.sort_unstable();
    let (waiting, oldest_minutes) = waiting(world)?;
    Ok(Figures {
        count: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        answered: u32::try_from(waits.len()).unwrap_or(u32::MAX),
        median_minutes: share(&waits, 50),
        p90_minutes: share(&waits, 90),
        waiting,
        oldest_minutes,
    })
}

/// The least wait that so many of a hundred do not exceed.
fn share(sorted: &[u32], percent: usize) -> Option<u32> {
    let place = (sorted.len() * percent).div_ceil(100).checked_sub(1)?;
    sorted.get(place).copied()
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn shares_are_waits_that_somebody_had() {
        assert_eq!((share(&[], 50), share(&[7], 50), share(&[7], 90)), (None, Some(7), Some(7)));
        assert_eq!((share(&[1, 2, 3, 4], 50), share(&[1, 2, 3, 4], 90)), (Some(2), Some(4)));
        let ten: Vec<u32> = (1..=10).collect();
        assert_eq!((share(&ten, 50), share(&ten, 90)), (Some(5), Some(9)));
    }
}
