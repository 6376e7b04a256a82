//! Time zones: between instants, which devices share, and the day and minute on the practice's wall.

use crate::{Day, Instant, Minute};
use chrono::{DateTime, Datelike, Duration, LocalResult, NaiveTime, Offset, TimeZone, Timelike};
use chrono_tz::Tz;
use thiserror::Error;

/// The name is not in the time zone database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("unknown-zone")]
pub struct UnknownZone;

/// A time zone of the IANA database, such as `Asia/Tehran`.
///
/// ```
/// use peyvand_kit::{Day, Instant, Minute, Zone};
///
/// let tehran = Zone::parse("Asia/Tehran").expect("known");
/// let (day, minute) = tehran.local(Instant::from_ms(0));
/// assert_eq!((day.iso(), minute.hm()), ("1970-01-01".to_owned(), "03:30".to_owned()));
/// assert_eq!(tehran.instant(day, minute), Instant::from_ms(0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone(Tz);

impl Zone {
    /// Finds a zone by its name.
    ///
    /// # Errors
    /// When the database has no such zone.
    pub fn parse(name: &str) -> Result<Self, UnknownZone> {
        name.parse().map(Self).map_err(|_| UnknownZone)
    }

    /// The zone in which this machine stands; UTC where it does not say.
    pub fn here() -> Self {
        let name = iana_time_zone::get_timezone().ok();
        name.and_then(|name| Self::parse(&name).ok()).unwrap_or(Self(chrono_tz::UTC))
    }

    /// The name of the zone.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// What calendar and clock on the wall show at an instant.
    ///
    /// Instants outside the years 1 to 9999 show the nearest end of them.
    pub fn local(self, at: Instant) -> (Day, Minute) {
        let utc = DateTime::from_timestamp_millis(at.ms());
        let local = utc.map(|utc| utc.naive_utc()).and_then(|utc| {
            // At the ends of what can be counted there is no wall beyond.
            utc.checked_add_offset(self.0.offset_from_utc_datetime(&utc).fix())
        });
        let shown = local.and_then(|local| {
            let date = local.date();
            let day = Day::from_ymd(date.year(), date.month(), date.day())?;
            let minute = u16::try_from(local.hour() * 60 + local.minute()).ok()?;
            Some((day, Minute::new(minute)?))
        });
        shown.unwrap_or(if at.ms() < 0 { (Day::MIN, Minute::MIDNIGHT) } else { (Day::MAX, Minute::MIDNIGHT) })
    }

    /// The instant at which the wall shows this day and minute.
    ///
    /// Of a time that the wall shows twice, the first; of one that it skips, the end of the gap.
    pub fn instant(self, day: Day, minute: Minute) -> Instant {
        let mut wall = day.naive().and_time(NaiveTime::MIN) + Duration::minutes(i64::from(minute.get()));
        // Gaps are minutes to hours long, one skipped a whole day; two days of quarters end any.
        for _ in 0..192 {
            match self.0.from_local_datetime(&wall) {
                LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => {
                    return Instant::from_ms(at.timestamp_millis());
                }
                LocalResult::None => wall += Duration::minutes(15) - since_quarter(wall),
            }
        }
        Instant::from_ms(wall.and_utc().timestamp_millis())
    }
}

/// Gaps end at whole quarters of an hour, so the search steps from quarter to quarter.
fn since_quarter(wall: chrono::NaiveDateTime) -> Duration {
    Duration::minutes(i64::from(wall.minute() % 15))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(zone: &str, day: &str, minute: &str) -> (String, String) {
        let zone = Zone::parse(zone).unwrap();
        let day = Day::parse_iso(day).unwrap();
        let (day, minute) = zone.local(zone.instant(day, Minute::parse(minute).unwrap()));
        (day.iso(), minute.hm())
    }

    #[test]
    fn a_skipped_time_is_the_end_of_the_gap() {
        // Tehran's last spring change: 00:00 to 01:00 on 2022-03-22 never was.
        assert_eq!(at("Asia/Tehran", "2022-03-22", "00:10"), ("2022-03-22".into(), "01:00".into()));
        // Samoa skipped a whole day.
        assert_eq!(at("Pacific/Apia", "2011-12-30", "09:00"), ("2011-12-31".into(), "00:00".into()));
    }

    #[test]
    fn any_instant_has_a_place_on_every_wall() {
        for zone in ["Asia/Tehran", "America/New_York", "UTC"].map(|name| Zone::parse(name).unwrap()) {
            for end in
                [DateTime::<chrono::Utc>::MIN_UTC, DateTime::<chrono::Utc>::MAX_UTC].map(|at| at.timestamp_millis())
            {
                let days = [i64::MIN, end - 1, end, end + 1, i64::MAX].map(|ms| zone.local(Instant::from_ms(ms)).0);
                assert!(days.iter().all(|day| [Day::MIN, Day::MAX].contains(day)), "{days:?}");
            }
        }
    }

    #[test]
    fn a_repeated_time_is_its_first() {
        let berlin = Zone::parse("Europe/Berlin").unwrap();
        let twice = berlin.instant(Day::parse_iso("2025-10-26").unwrap(), Minute::parse("02:30").unwrap());
        assert_eq!(twice.ms(), 1_761_438_600_000);
    }

    #[test]
    fn the_end_of_a_day_is_the_start_of_the_next() {
        assert_eq!(at("Asia/Tehran", "2026-11-22", "24:00"), ("2026-11-23".into(), "00:00".into()));
    }
}
