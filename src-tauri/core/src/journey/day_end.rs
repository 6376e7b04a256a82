//! The end of a day: what is still open, what was taken, what tomorrow brings.

use crate::appointments::{self, Card};
use crate::settle::{self, Taking, Unsettled};
use crate::visits::{self, Seen};
use crate::{Result, World};
use peyvand_kit::Day;
use peyvand_store::named_params;

/// A day as it ends.
#[derive(Debug)]
pub struct DayEnd {
    /// Appointments that have begun, and nobody knows what became of them.
    pub unresolved: Vec<Card>,
    /// Open appointments of the day whose time is still to come.
    pub ahead: u32,
    /// Who is noted as being here still, whatever the day.
    pub open_visits: Vec<Seen>,
    /// Visits of the day with money due.
    pub unsettled: Vec<Unsettled>,
    /// What came in.
    pub takings: Vec<Taking>,
    /// How many are expected on the day after.
    pub tomorrow: u32,
    /// How many of them have not said that they come.
    pub tomorrow_unconfirmed: u32,
}

/// Looks at the end of a day.
///
/// # Errors
/// Only faults.
pub fn day_end(world: &World, day: Day) -> Result<DayEnd> {
    let read = world.read();
    let open = appointments::of_day(world, day)?.into_iter().filter(|card| card.status.is_open());
    let (unresolved, ahead): (Vec<Card>, Vec<Card>) =
        open.partition(|card| appointments::has_begun((day, card.start), world.wall()));
    let (tomorrow, tomorrow_unconfirmed) =
        read.one(include_str!("tomorrow.sql"), named_params! { ":day": day.plus_days(1).iso() }, |row| {
            Ok((row.get("expected")?, row.get("unconfirmed")?))
        })?;
    Ok(DayEnd {
        unresolved,
        ahead: u32::try_from(ahead.len()).unwrap_or(u32::MAX),
        open_visits: visits::in_house(read, None)?,
        unsettled: settle::unsettled(read, day)?,
        takings: settle::takings(read, day)?,
        tomorrow,
        tomorrow_unconfirmed,
    })
}
