//! The plain rule that holds while there is nothing learned: who missed before, and what is booked long ahead.

use super::{Known, Level, Reason};

/// Booked so far ahead, an appointment is easily forgotten.
const LONG_AHEAD: u16 = 30;

/// The level and its reasons: two of the last appointments missed, or one and booked long ahead, is high; either is raised.
pub(super) fn rule(known: &Known) -> (Level, Vec<Reason>) {
    let is_long = known.lead_days >= LONG_AHEAD;
    let level = match (known.missed, is_long) {
        (2.., _) | (1, true) => Level::High,
        (1, false) | (0, true) => Level::Raised,
        (0, false) => Level::Low,
    };
    let missed = (known.missed > 0).then_some(Reason::Missed(known.missed, known.missed + known.came));
    let long = is_long.then_some(Reason::LeadDays(known.lead_days));
    (level, missed.into_iter().chain(long).collect())
}
