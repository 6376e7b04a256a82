//! When backups are made by themselves: at a minute of the day, and every so many hours while people work.

use crate::settings::{Rule, choose_rules, rule_on};
use crate::{Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, Minute};
use peyvand_store::{Read, Written};

/// What a rule says where there is no daily backup.
const NONE: i64 = -1;

/// When backups are made by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    /// The minute of the daily backup; none: no daily one.
    pub daily: Option<Minute>,
    /// Hours between backups while people work; 0: none.
    pub hours: u16,
}

/// The schedule in force on a day.
///
/// # Errors
/// Only faults.
pub fn schedule(read: &Read, today: Day) -> Result<Schedule> {
    let minute = rule_on(read, Rule::BackupMinute, today)?;
    let hours = rule_on(read, Rule::BackupHours, today)?;
    Ok(Schedule {
        daily: u16::try_from(minute).ok().and_then(Minute::new),
        hours: u16::try_from(hours).unwrap_or_default(),
    })
}

/// Chooses the schedule, from today on.
///
/// # Errors
/// Refusals beside the field that is not right.
pub fn set_schedule(world: &mut World, act: &ActId, daily: Option<u16>, hours: u16) -> Result<Written<()>> {
    let daily = daily.map_or(NONE, i64::from);
    ensure!(Rule::BackupMinute.admits(daily), Refusal::RuleValueInvalid.at("dailyMinute"));
    ensure!(Rule::BackupHours.admits(hours.into()), Refusal::RuleValueInvalid.at("everyHours"));
    let today = world.today();
    choose_rules(world, act, &[(Rule::BackupMinute, daily), (Rule::BackupHours, hours.into())], today)
}
