//! A day without a clock: what a diary's pages are.

use chrono::{Datelike, Duration, NaiveDate};
use std::fmt;
use thiserror::Error;

/// The text is not a day of the form `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not-a-day")]
pub struct NotADay;

/// One day on every calendar, from year 1 to year 9999 of the Gregorian one.
///
/// ```
/// use peyvand_kit::Day;
///
/// let day = Day::parse_iso("2026-11-22").expect("a day");
/// assert_eq!(day.plus_days(9).iso(), "2026-12-01");
/// assert_eq!(day.days_until(day.plus_days(-3)), -3);
/// assert_eq!(day.weekday(), 6); // a Sunday
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// 0001-01-01.
    pub const MIN: Self = Self(NaiveDate::from_ymd_opt(1, 1, 1).expect("a day"));
    /// 9999-12-31.
    pub const MAX: Self = Self(NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day"));

    /// Reads the stored form, `YYYY-MM-DD`, Gregorian.
    ///
    /// # Errors
    /// When the text has another form or names no day.
    pub fn parse_iso(text: &str) -> Result<Self, NotADay> {
        let bytes = text.as_bytes();
        let formed = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
        if !formed {
            return Err(NotADay);
        }
        let part = |from: usize, to: usize| {
            let digits = text.get(from..to).filter(|part| part.bytes().all(|b| b.is_ascii_digit()));
            digits.and_then(|part| part.parse::<u32>().ok()).ok_or(NotADay)
        };
        let year = i32::try_from(part(0, 4)?).map_err(|_| NotADay)?;
        Self::from_ymd(year, part(5, 7)?, part(8, 10)?).ok_or(NotADay)
    }

    /// The stored form, `YYYY-MM-DD`; sorts as text as the days do.
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }

    /// The day of a Gregorian year, month and day, if there is one.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        let date = NaiveDate::from_ymd_opt(year, month, day)?;
        (1..=9999).contains(&year).then_some(Self(date))
    }

    /// The day so many days later (earlier when negative); stops at the first and the last day.
    pub fn plus_days(self, days: i64) -> Self {
        let moved = Duration::try_days(days).and_then(|by| self.0.checked_add_signed(by));
        let end = if days < 0 { Self::MIN } else { Self::MAX };
        moved.map_or(end, Self).clamp(Self::MIN, Self::MAX)
    }

    /// How many days from this day to the other; negative when the other is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        (other.0 - self.0).num_days()
    }

    /// The day of the week: 0 is Monday, 6 is Sunday.
    pub fn weekday(self) -> u8 {
        u8::try_from(self.0.weekday().num_days_from_monday()).expect("below seven")
    }

    pub(crate) fn naive(self) -> NaiveDate {
        self.0
    }

    pub(crate) fn ymd(self) -> (i32, u8, u8) {
        let small = |part: u32| u8::try_from(part).expect("months and days are small");
        (self.0.year(), small(self.0.month()), small(self.0.day()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_stored_form_is_read() {
        assert_eq!(Day::parse_iso("0999-01-05").unwrap().iso(), "0999-01-05");
        for wrong in ["", "2026-1-1", "2026-02-30", "+026-01-01", "2026-11-222", "0000-01-01", "۲۰۲۶-۱"] {
            assert_eq!(Day::parse_iso(wrong), Err(NotADay), "{wrong}");
        }
    }
}
