//! A doctor's own pace: how long visits take, measured against how long they were booked for.

use crate::Result;
use peyvand_store::{Read, named_params};

/// Of how many of the last visits the pace is the median.
const SEEN: usize = 40;

/// With fewer visits than these the booked length is taken.
const FEW: usize = 8;

/// So many visits are looked at for those that can be believed.
const LOOKED_AT: i64 = 80;

/// The slowest and the fastest pace that is believed, in percent of the booked length.
const BOUNDS: (u16, u16) = (50, 200);

/// How fast a doctor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Of how many visits it is the median.
    pub seen: u32,
    /// A visit takes so many percent of the time for which it was booked.
    pub percent: u16,
}

/// The pace of somebody of whom nothing is known yet.
impl Default for Pace {
    fn default() -> Self {
        Self { seen: 0, percent: 100 }
    }
}

/// The median of actual minutes to booked minutes over the last forty closed visits. A visit that took less than a minute
/// or more than four times its booked length was not noted as it was, and is left out.
///
/// # Errors
/// Only faults.
pub fn pace(read: &Read, staff_id: &str) -> Result<Pace> {
    let params = named_params! { ":staff": staff_id, ":limit": LOOKED_AT };
    let visits = read.list(include_str!("pace.sql"), params, |row| {
        Ok((row.get::<_, i64>("actual_ms")?, row.get::<_, i64>("booked")?))
    })?;
    Ok(of_visits(&visits))
}

/// The pace that follows from visits as (milliseconds, booked minutes), the newest first.
fn of_visits(visits: &[(i64, i64)]) -> Pace {
    let sane = |(actual, booked): &&(i64, i64)| *booked > 0 && (60_000..=booked * 4 * 60_000).contains(actual);
    let mut percents: Vec<i64> =
        visits.iter().filter(sane).take(SEEN).map(|(actual, booked)| actual / (booked * 600)).collect();
    let seen = u32::try_from(percents.len()).unwrap_or(0);
    if percents.len() < FEW {
        return Pace { seen, ..Pace::default() };
    }
    percents.sort_unstable();
    let middle = percents.len() / 2;
    let even = percents.len().is_multiple_of(2);
    let median = if even { (percents[middle - 1] + percents[middle]) / 2 } else { percents[middle] };
    Pace { seen, percent: u16::try_from(median).unwrap_or(100).clamp(BOUNDS.0, BOUNDS.1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pace_is_the_median_of_what_can_be_believed() {
        let took = |minutes: i64| (minutes * 60_000, 20);
        let few: Vec<_> = [30; 7].map(took).to_vec();
        assert_eq!(of_visits(&few), Pace { seen: 7, percent: 100 });
        let slow: Vec<_> = [30, 30, 30, 30, 30, 10, 10, 10, 0, 500].map(took).to_vec();
        assert_eq!(of_visits(&slow), Pace { seen: 8, percent: 150 });
        let endless: Vec<_> = [79; 60].map(took).to_vec();
        assert_eq!(of_visits(&endless), Pace { seen: 40, percent: 200 });
    }
}
