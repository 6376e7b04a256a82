//! Finds for each time of a series its day: its own where that fits, else the next that does.

use super::{Shifted, is_in_the_way};
use crate::appointments::Placed;
use crate::{Error, Refusal, Result};
use peyvand_kit::{Day, Minute};
use std::collections::HashSet;

/// So many days after its own a time is looked for.
pub(super) const REACH: i64 = 28;

/// A time of a series and how it came to its day.
pub(super) struct Fitted {
    pub(super) placed: Placed,
    pub(super) shifted: Option<Shifted>,
}

/// Gives each wanted day its place. Days that fit are taken first, so that a time that must move takes none of theirs.
pub(super) fn fit(wanted: &[Day], start: u16, place: impl Fn(usize, Day) -> Result<Placed>) -> Result<Vec<Fitted>> {
    let own: Vec<Result<Placed, Refusal>> =
        wanted.iter().enumerate().map(|(at, day)| tried(place(at, *day))).collect::<Result<_>>()?;
    let mut used: HashSet<Day> = wanted.iter().zip(&own).filter(|(_, own)| own.is_ok()).map(|(day, _)| *day).collect();
    let mut fitted = Vec::with_capacity(wanted.len());
    for (at, (day, own)) in wanted.iter().zip(own).enumerate() {
        fitted.push(match own {
            Ok(placed) => Fitted { placed, shifted: None },
            Err(why) => {
                let placed = next(*day, start, &used, |day| place(at, day))?;
                used.insert(placed.spot.day);
                Fitted { placed, shifted: Some(Shifted { from: *day, why }) }
            }
        });
    }
    Ok(fitted)
}

/// The next day after one that fits and that the series does not use.
fn next(after: Day, start: u16, used: &HashSet<Day>, place: impl Fn(Day) -> Result<Placed>) -> Result<Placed> {
    for day in (1..=REACH).map(|days| after.plus_days(days)).filter(|day| !used.contains(day)) {
        if let Ok(placed) = tried(place(day))? {
            return Ok(placed);
        }
    }
    let time = Minute::new(start).unwrap_or(Minute::END).hm();
    Err(Refusal::SeriesTimeTaken { time }.at("start"))
}

/// What only stands in the way of a day is no answer to the whole.
fn tried(placed: Result<Placed>) -> Result<Result<Placed, Refusal>> {
    match placed {
        Ok(placed) => Ok(Ok(placed)),
        Err(Error::Refusal(refused)) if is_in_the_way(&refused.why) => Ok(Err(refused.why)),
        Err(error) => Err(error),
    }
}
