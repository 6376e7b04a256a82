//! The times that a series would take.

use super::Shifted;
use super::fit::{Planned, REACH, Rhythm, place_open};
use crate::appointments::{Demand, Ground, Slot, Spot, Want, ensure_patient};
use crate::{Refusal, Result, World, ensure};
use peyvand_kit::Day;

/// No series is planned further ahead, in days: hours and days off so far away are not known.
const HORIZON: i64 = 1_100;

/// A series as it is wanted.
#[derive(Debug, Clone)]
pub struct Plan<'a> {
    /// The patient.
    pub patient_id: &'a str,
    /// With whom, always at what time, and from which day on. A room that is not named is chosen where one is needed.
    pub slot: Slot<'a>,
    /// What for.
    pub service_id: Option<&'a str>,
    /// How long; none: as long as the service takes.
    pub minutes: Option<u16>,
    /// On these weekdays, 0 = Monday.
    pub weekdays: &'a [u8],
    /// Every so many weeks.
    pub every_weeks: u16,
    /// So many times.
    pub count: u16,
}

impl Plan<'_> {
    /// Whether it can be meant.
    pub(super) fn check(&self) -> Result<()> {
        let weekdays = self.weekdays;
        ensure!(!weekdays.is_empty() && weekdays.iter().all(|day| *day < 7), Refusal::SeriesInvalid.at("weekdays"));
        ensure!((1..=52).contains(&self.every_weeks), Refusal::SeriesInvalid.at("everyWeeks"));
        ensure!((2..=100).contains(&self.count), Refusal::SeriesInvalid.at("count"));
        Ok(())
    }

    /// The days that are meant, as if none were off: on the weekdays of every so many weeks, counted by the practice's week;
    /// and as many more, for those that must be left out.
    fn wanted(&self, first: Day, week_start: u8) -> Vec<Day> {
        let begin = first.plus_days(-i64::from((first.weekday() + 7 - week_start) % 7));
        let is_wanted = |offset: &i64| {
            let day = begin.plus_days(*offset);
            day >= first && (offset / 7) % i64::from(self.every_weeks) == 0 && self.weekdays.contains(&day.weekday())
        };
        (0..HORIZON).filter(is_wanted).map(|offset| begin.plus_days(offset)).take(2 * usize::from(self.count)).collect()
    }
}

/// The times that a series would take, in order. A day that is off or taken gives way as `fit` says.
///
/// # Errors
/// `series-invalid`, `series-time-taken` where too few of the days fit, whatever lets nothing be booked at all, and faults.
pub fn plan(world: &World, plan: &Plan) -> Result<Vec<(Spot, Option<Shifted>)>> {
    plan.check()?;
    let read = world.read();
    ensure_patient(read, plan.patient_id)?;
    let (today, now) = world.wall();
    let from = plan.slot.day;
    ensure!(from >= today, Refusal::AppointmentInPast.at("fromDay"));
    let first = if from == today && plan.slot.start <= now.get() { from.plus_days(1) } else { from };
    let wanted = plan.wanted(first, world.practice().week_start);
    ensure!(wanted.len() >= usize::from(plan.count), Refusal::SeriesInvalid.at("count"));
    let last = wanted.last().copied().unwrap_or(first);
    let ground = Ground::of(read, world.now(), first, last.plus_days(REACH))?;
    let demand = Demand::offered(read, world.practice(), plan.service_id)?;
    let on = |_: usize, day: Day, start: u16| {
        let want = Want {
            patient_id: plan.patient_id,
            slot: Slot { day, start, ..plan.slot },
            minutes: plan.minutes.unwrap_or(demand.minutes),
            buffer: demand.buffer,
            demand: &demand,
            has: None,
            rather: None,
            except: &[],
        };
        place_open(read, &ground, &want)
    };
    let (sessions, spare) = wanted.split_at(usize::from(plan.count));
    let planned: Vec<Planned> = sessions.iter().map(|day| Planned { day: *day, stands: false }).collect();
    let rhythm = Rhythm { planned: &planned, spare, start: plan.slot.start, step: world.practice().slot_minutes };
    Ok(rhythm.fit(on)?.into_iter().map(|one| (one.placed.spot, one.shifted)).collect())
}
