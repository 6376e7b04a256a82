//! Who is to be reminded now.

use super::{Outcome, Purpose};
use crate::appointments::{self, Card};
use crate::codes::choice;
use crate::risk::{self, Risk};
use crate::rows::json_ids;
use crate::settings::{Rule, rule_on};
use crate::{Result, World, patients};
use peyvand_kit::{Day, Minute};
use peyvand_store::{Read, named_params};
use std::cmp::Reverse;
use std::collections::HashMap;

/// Somebody who is to be reminded.
#[derive(Debug, Clone)]
pub struct Reminder {
    /// Of which appointment.
    pub card: Card,
    /// The first time, or again.
    pub purpose: Purpose,
    /// The number to call: of a child, the guardian's.
    pub mobile: Option<String>,
    /// How likely it is missed.
    pub risk: Option<Risk>,
    /// How often it was tried, this time.
    pub tries: u32,
    /// What came of the last try.
    pub last: Option<Outcome>,
}

impl Reminder {
    /// Whether the patient said that they want another time, or none, and nobody has done it yet.
    fn is_wished(&self) -> bool {
        self.last.is_some_and(Outcome::is_wish)
    }
}

const HOUR_MS: i64 = 3_600_000;

/// An appointment that comes soon and is not confirmed.
struct Coming {
    id: String,
    purpose: Purpose,
}

/// Tries to remind of an appointment since it got its time, the first first.
type Tries = HashMap<String, Vec<(Purpose, Outcome)>>;

/// How many are to be reminded now.
///
/// # Errors
/// Only faults.
pub fn count_due(world: &World) -> Result<u32> {
    Ok(u32::try_from(left(world)?.0.len()).unwrap_or(u32::MAX))
}

/// What comes soon and is still to be reminded of, with what was tried.
fn left(world: &World) -> Result<(Vec<Coming>, Tries)> {
    let mut coming = coming(world)?;
    let tries = tries(world.read(), &coming)?;
    coming.retain(|one| !is_done(one, &tries));
    Ok((coming, tries))
}

/// Who is to be reminded now: who waits for another time first, then by risk, first visits before others, by their time.
///
/// An appointment that was booked on its own day needs no reminder. Who was reached, or was sent a message, is not on the list
/// until the second time; who could not be reached stays on it.
///
/// # Errors
/// Only faults.
pub fn due(world: &World, limit: usize) -> Result<Vec<Reminder>> {
    let read = world.read();
    let (coming, tries) = left(world)?;
    let ids = || coming.iter().map(|one| one.id.as_str());
    let mut cards = appointments::by_ids(read, world.today(), ids())?;
    let mobiles = patients::mobiles(world, cards.values().map(|card| card.patient_id.as_str()))?;
    let risks = risk::risks_of(read, world.today(), ids())?;
    let mut risks: HashMap<_, _> = risks.into_iter().map(|risk| (risk.appointment_id.clone(), risk)).collect();
    let mut reminders: Vec<_> = coming
        .iter()
        .filter_map(|one| {
            let tried = tries.get(&one.id).map_or(&[][..], Vec::as_slice);
            let tried_now = tried.iter().filter(|(purpose, _)| *purpose == one.purpose).count();
            let card = cards.remove(&one.id)?;
            Some(Reminder {
                mobile: mobiles.get(&card.patient_id).cloned(),
                card,
                purpose: one.purpose,
                risk: risks.remove(&one.id),
                tries: u32::try_from(tried_now).unwrap_or(u32::MAX),
                last: tried.last().map(|(_, outcome)| *outcome),
            })
        })
        .collect();
    reminders.sort_by_cached_key(|one| {
        let risk = one.risk.as_ref().map(|risk| (risk.level, thousandths(risk)));
        (Reverse(one.is_wished()), Reverse(risk), !one.card.is_first_visit, one.card.day.clone(), one.card.start)
    });
    reminders.truncate(limit);
    Ok(reminders)
}

/// A probability that can be ordered.
fn thousandths(risk: &Risk) -> i64 {
    // Between nothing and a thousand.
    #[expect(clippy::cast_possible_truncation, reason = "a probability of thousandths fits")]
    risk.probability.map_or(-1, |probability| (probability * 1000.0) as i64)
}

fn coming(world: &World) -> Result<Vec<Coming>> {
    let (read, today, zone) = (world.read(), world.today(), world.practice().zone);
    let first = rule_on(read, Rule::RemindFirstHours, today)?;
    let second = rule_on(read, Rule::RemindSecondHours, today)?;
    // A day more: where clocks are changed it has not always twenty-four hours.
    let until = today.plus_days(first.max(second) / 24 + 2);
    let now = world.now().ms();
    let params = named_params! { ":today": today.iso(), ":until": until.iso() };
    let rows = read.list(include_str!("due.sql"), params, |row| {
        let (day, start): (String, u16) = (row.get("day")?, row.get("start_minute")?);
        Ok((row.get("id")?, day, start))
    })?;
    let of = |(id, day, start): (String, String, u16)| {
        let left = zone.instant(Day::parse_iso(&day).ok()?, Minute::new(start)?).ms() - now;
        let purpose = match left {
            left if left <= 0 => return None,
            left if left <= second * HOUR_MS => Purpose::Remind24,
            left if left <= first * HOUR_MS => Purpose::Remind48,
            _ => return None,
        };
        Some(Coming { id, purpose })
    };
    Ok(rows.into_iter().filter_map(of).collect())
}

fn tries(read: &Read, coming: &[Coming]) -> Result<Tries> {
    let ids = json_ids(coming.iter().map(|one| one.id.as_str()));
    let rows = read.list(include_str!("tries.sql"), named_params! { ":ids": ids }, |row| {
        Ok((row.get::<_, String>("appointment_id")?, (choice(row, "purpose")?, choice(row, "outcome")?)))
    })?;
    let mut tries = Tries::new();
    for (id, tried) in rows {
        tries.entry(id).or_default().push(tried);
    }
    Ok(tries)
}

/// Whether it needs no further try this time. A wish is not done with until the appointment is moved or called off.
fn is_done(one: &Coming, tries: &Tries) -> bool {
    let mut tried = tries.get(&one.id).into_iter().flatten();
    let last = tried.rfind(|(purpose, outcome)| *purpose == one.purpose && *outcome != Outcome::NoAnswer);
    last.is_some_and(|(_, outcome)| !outcome.is_wish())
}
