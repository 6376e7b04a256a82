//! The risk of appointments that are still to come.

use super::known::{self, KnownRow};
use super::{Model, Reason, kept, reasons, rule};
use crate::Result;
use crate::appointments::Status;
use crate::codes::codes;
use peyvand_kit::Day;
use peyvand_store::Read;

codes! {
    /// How high a risk is.
    Level {
        /// As usual, or less.
        Low = "low",
        /// Worth a call.
        Raised = "raised",
        /// Worth the first call.
        High = "high",
    }
}

/// A risk is raised, or high, when its odds are so many times those of the practice's average appointment, and it is at
/// least so likely: where nearly all come, twice as likely is still seldom.
const RAISED: (f64, f64) = (2.0, 0.1);
const HIGH: (f64, f64) = (3.0, 0.2);

/// From so many days before on, an appointment that nobody confirmed is one to call about.
const NEAR: i64 = 2;

/// The risk of an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct Risk {
    /// Which.
    pub appointment_id: String,
    /// How likely it is missed; none where the plain rule speaks, which knows no figures.
    pub probability: Option<f64>,
    /// How high that is for this practice.
    pub level: Level,
    /// Why, what weighs most first; that it is not confirmed stands last.
    pub reasons: Vec<Reason>,
}

/// The risks of those of the appointments that are still to come.
///
/// # Errors
/// Only faults.
pub fn risks_of<'a>(read: &Read, today: Day, ids: impl IntoIterator<Item = &'a str>) -> Result<Vec<Risk>> {
    risks(read, today, known::by_ids(read, ids)?)
}

/// The risks of a day's appointments that are still to come.
///
/// # Errors
/// Only faults.
pub fn risks_on(read: &Read, today: Day, day: Day) -> Result<Vec<Risk>> {
    risks(read, today, known::open_on(read, day)?)
}

fn risks(read: &Read, today: Day, rows: Vec<KnownRow>) -> Result<Vec<Risk>> {
    let learned = kept(read)?;
    let average =
        learned.as_ref().map_or(0.0, |learned| f64::from(learned.missed) / f64::from(learned.outcomes.max(1)));
    let model = learned.and_then(|learned| learned.model);
    let coming = rows.into_iter().filter(|row| row.status.is_open() && row.day >= today);
    Ok(coming.map(|row| risk(row, today, model.as_ref(), average)).collect())
}

fn risk(row: KnownRow, today: Day, model: Option<&Model>, average: f64) -> Risk {
    let (probability, level, mut reasons) = match model {
        Some(model) => {
            let probability = model.probability(&row.known);
            (Some(probability), level(probability, average), reasons::learned(model, &row.known))
        }
        None => {
            let (level, reasons) = rule::rule(&row.known);
            (None, level, reasons)
        }
    };
    if row.status == Status::Planned && today.days_until(row.day) <= NEAR {
        reasons.push(Reason::Unconfirmed);
    }
    Risk { appointment_id: row.id, probability, level, reasons }
}

fn level(probability: f64, average: f64) -> Level {
    let odds = |chance: f64| chance / (1.0 - chance);
    let reaches = |(times, least): (f64, f64)| probability >= least && odds(probability) >= times * odds(average);
    match (reaches(HIGH), reaches(RAISED)) {
        (true, _) => Level::High,
        (_, true) => Level::Raised,
        _ => Level::Low,
    }
}
