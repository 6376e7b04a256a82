//! Calendars: the same day under the names that a practice gives it.

mod typed;

pub use typed::DateProblem;

use crate::Day;
use icu_calendar::cal::Persian;
use icu_calendar::{Date, Iso};

/// The calendar of a practice. Stored days know no calendar; only showing, typing and counting in
/// months and years do.
///
/// ```
/// use peyvand_kit::{Calendar, Day, Ymd};
///
/// let day = Day::parse_iso("2026-11-22").expect("a day");
/// assert_eq!(Calendar::Jalali.parts(day), Ymd { year: 1405, month: 9, day: 1 });
/// assert_eq!(Calendar::Jalali.day(1405, 9, 1), Some(day));
/// assert_eq!(Calendar::Jalali.day(1405, 12, 30), None); // a common year
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Calendar {
    /// The solar calendar of Iran.
    Jalali,
    /// The calendar of most other countries.
    Gregorian,
}

/// Year, month (from 1) and day (from 1) of one calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ymd {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}

impl Calendar {
    /// What a day is called in this calendar.
    pub fn parts(self, day: Day) -> Ymd {
        let (year, month, day_of_month) = day.ymd();
        match self {
            Self::Gregorian => Ymd { year, month, day: day_of_month },
            Self::Jalali => {
                let date = Date::try_new_iso(year, month, day_of_month).expect("a Day is a day").to_calendar(Persian);
                Ymd { year: date.year().extended_year(), month: date.month().ordinal, day: date.day_of_month().0 }
            }
        }
    }

    /// The day of this name, if there is one.
    pub fn day(self, year: i32, month: u8, day: u8) -> Option<Day> {
        match self {
            Self::Gregorian => Day::from_ymd(year, u32::from(month), u32::from(day)),
            Self::Jalali => {
                // Outside these years there is no Day; the calendar need not be asked.
                let date = (-700..10_000).contains(&year).then(|| Date::try_new_persian(year, month, day).ok())??;
                let iso = date.to_calendar(Iso);
                Day::from_ymd(
                    iso.year().extended_year(),
                    u32::from(iso.month().ordinal),
                    u32::from(iso.day_of_month().0),
                )
            }
        }
    }

    /// How many days a month has; nothing for a month that is not.
    pub fn month_length(self, year: i32, month: u8) -> Option<u8> {
        (28..=31).rev().find(|day| self.day(year, month, *day).is_some())
    }

    /// The day so many months later (earlier when negative).
    ///
    /// A day that the month does not have becomes the month's last: one month after 31 Shahrivar is
    /// 30 Mehr. Stops at the first and the last day that can be kept.
    pub fn plus_months(self, day: Day, months: i32) -> Day {
        let from = self.parts(day);
        let all = i64::from(from.year) * 12 + i64::from(from.month) - 1 + i64::from(months);
        let year = i32::try_from(all.div_euclid(12)).ok();
        let month = u8::try_from(all.rem_euclid(12) + 1).expect("1 to 12");
        let found = year.and_then(|year| (1..=from.day).rev().find_map(|day| self.day(year, month, day)));
        found.unwrap_or(if months < 0 { Day::MIN } else { Day::MAX })
    }

    /// Whole years from a birth to a day, as this calendar counts birthdays; negative before it.
    pub fn age_years(self, birth: Day, on: Day) -> i32 {
        let (birth, on) = (self.parts(birth), self.parts(on));
        let reached = (on.month, on.day) >= (birth.month, birth.day);
        on.year - birth.year - i32::from(!reached)
    }
}
