//! What is known of an appointment, as the numbers that are weighed. Weekdays were tried and left out: they foretold days that
//! had not been seen worse, and in a small practice they would name a reason where there is only chance.

use super::Known;

/// What a number speaks of: the reasons are told by these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aspect {
    Lead,
    Age,
    Hour,
    History,
}

/// The numbers by name. The names stand in the kept model: one that was learned from others is not used.
pub(super) const NAMES: [(&str, Aspect); WIDTH] = [
    ("same-day", Aspect::Lead),
    ("lead", Aspect::Lead),
    ("long-lead", Aspect::Lead),
    ("age", Aspect::Age),
    ("age-from-20", Aspect::Age),
    ("age-from-60", Aspect::Age),
    ("booked-hour", Aspect::Hour),
    ("missed-ahead", Aspect::History),
    ("missed-same-day", Aspect::History),
    ("visits-ahead", Aspect::History),
    ("visits-same-day", Aspect::History),
];

pub(super) const WIDTH: usize = 11;

/// A number that is absent says nothing: it counts as what is usual.
pub(super) type Values = [Option<f64>; WIDTH];

/// Waiting longer than this adds less and less.
const LONG_LEAD: f64 = 10.0;

/// As if every patient had come to four more appointments and missed one: a single miss is not yet a habit.
const CAME_BEFORE: f64 = 4.0;
const MISSED_BEFORE: f64 = 1.0;

/// The numbers of an appointment. What somebody did before weighs differently for those who call in the morning and come
/// on the same day.
pub(super) fn values(known: &Known) -> Values {
    let is_same_day = known.lead_days == 0;
    let split = |value: f64| ((!is_same_day).then_some(value), is_same_day.then_some(value));
    let lead = (!is_same_day).then(|| f64::from(known.lead_days).ln_1p());
    let decades = known.age.map(|age| f64::from(age) / 10.0);
    let beyond = |decade: f64| decades.map(|age| (age - decade).max(0.0));
    let (missed, came) = (f64::from(known.missed), f64::from(known.came));
    let (missed_ahead, missed_same_day) = split(((missed + MISSED_BEFORE) / (came + CAME_BEFORE)).ln());
    let (visits_ahead, visits_same_day) = split((missed + came).ln_1p());
    [
        Some(f64::from(u8::from(is_same_day))),
        lead,
        lead.map(|lead| (lead - LONG_LEAD.ln_1p()).max(0.0)),
        decades,
        beyond(2.0),
        beyond(6.0),
        known.booked_minute.map(|minute| f64::from(minute) / 60.0),
        missed_ahead,
        missed_same_day,
        visits_ahead,
        visits_same_day,
    ]
}
