//! Days in the practice's calendar, and times of day.
//!
//! The names stand in the locale files and not in a library: windows of different systems carry
//! different editions of the names, and the same day must read the same in every place.

use crate::{Words, plain};
use peyvand_kit::{Calendar, Day, Minute};

impl Words {
    /// A day in full: «یکشنبه ۱ آذر ۱۴۰۵».
    pub fn day_long(self, day: Day) -> String {
        let (year, month, date) = self.parts(day);
        let weekday = self.calendar_weekday(i64::from(day.weekday()));
        plain(&self.calendar_date_long(&weekday, &date, &month, &year))
    }

    /// A day with its year: «۱ آذر ۱۴۰۵».
    pub fn day(self, day: Day) -> String {
        let (year, month, date) = self.parts(day);
        plain(&self.calendar_date_medium(&date, &month, &year))
    }

    /// A day in a list, where the year is plain: «۱ آذر».
    pub fn day_list(self, day: Day) -> String {
        let (_, month, date) = self.parts(day);
        plain(&self.calendar_date_list(&date, &month))
    }

    /// A day in digits: «۱۴۰۵/۰۹/۰۱».
    pub fn day_short(self, day: Day) -> String {
        let ymd = self.style.calendar.parts(day);
        let mut text = String::new();
        for c in self.pattern().chars() {
            match c {
                'y' => text.push_str(&format!("{:04}", ymd.year)),
                'm' => text.push_str(&format!("{:02}", ymd.month)),
                'd' => text.push_str(&format!("{:02}", ymd.day)),
                mark => text.push(mark),
            }
        }
        self.voice.digits().show(&text)
    }

    /// A month with its year, for a heading: «آذر ۱۴۰۵».
    pub fn month(self, year: i32, month: u8) -> String {
        let number = i64::from(month);
        let name = match self.style.calendar {
            Calendar::Jalali => self.calendar_month_jalali(number),
            Calendar::Gregorian => self.calendar_month_gregorian_alone(number),
        };
        plain(&self.calendar_month_title(&name, &self.digits(year)))
    }

    /// A weekday for a narrow column, 0 is Monday: «۱ش».
    pub fn weekday_short(self, weekday: u8) -> String {
        self.calendar_weekday_short(i64::from(weekday))
    }

    /// A time of day: «۱۴:۳۰».
    pub fn time(self, time: Minute) -> String {
        self.voice.digits().show(&time.hm())
    }

    /// The order of a date in digits is no text to read, so a pseudo-locale must not bend it.
    fn pattern(self) -> String {
        Self::new(self.voice.source(), self.style).calendar_date_short()
    }

    fn parts(self, day: Day) -> (String, String, String) {
        let ymd = self.style.calendar.parts(day);
        let month = i64::from(ymd.month);
        let name = match self.style.calendar {
            Calendar::Jalali => self.calendar_month_jalali(month),
            Calendar::Gregorian => self.calendar_month_gregorian(month),
        };
        (self.digits(ymd.year), name, self.digits(i32::from(ymd.day)))
    }

    fn digits(self, number: i32) -> String {
        self.voice.digits().show(&number.to_string())
    }
}
