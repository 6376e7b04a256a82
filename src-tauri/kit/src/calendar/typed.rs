//! Days as people type them.

use super::Calendar;
use crate::Day;
use crate::text::plain;
use thiserror::Error;

/// Why a text is not a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DateProblem {
    /// Nothing was typed.
    #[error("date-empty")]
    Empty,
    /// It does not look like a date.
    #[error("date-not-a-date")]
    NotADate,
    /// The year, the month or the day is missing.
    #[error("date-incomplete")]
    Incomplete,
    /// There is no such month.
    #[error("date-no-such-month")]
    NoSuchMonth,
    /// The month has no such day.
    #[error("date-no-such-day")]
    NoSuchDay,
    /// The year is none that a practice deals with: likely one of another calendar.
    #[error("date-out-of-range")]
    OutOfRange,
}

impl Calendar {
    /// Reads what is typed into a date field, in digits of any script.
    ///
    /// `14050901`; `1405/9/1` and `1/9/1405` (dash, dot or space as well); `1/9` is the first of the
    /// ninth month of this year; `+10` days, `-3d`, `+2w` weeks, `+6m` months and `+1y` years from today,
    /// also with the letter that the same key gives on a Persian or Russian keyboard.
    ///
    /// ```
    /// use peyvand_kit::{Calendar, Day};
    ///
    /// let today = Day::parse_iso("2026-11-22").expect("a day");
    /// for text in ["14050901", "۱۴۰۵/۹/۱", "1/9", "+0"] {
    ///     assert_eq!(Calendar::Jalali.parse(text, today), Ok(today), "{text}");
    /// }
    /// ```
    ///
    /// # Errors
    /// See [`DateProblem`].
    pub fn parse(self, text: &str, today: Day) -> Result<Day, DateProblem> {
        let plain = plain(text);
        let text = plain.trim();
        if let Some(by) = text.strip_prefix('+') {
            return self.moved(today, by, 1);
        }
        if let Some(by) = text.strip_prefix(['-', '−']) {
            return self.moved(today, by, -1);
        }
        if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
            return self.named(field(&text[..4])?, field(&text[4..6])?, field(&text[6..])?);
        }
        match fields(text)?[..] {
            [day, month] if day.len() <= 2 => self.named(self.parts(today).year, field(month)?, field(day)?),
            [day, month, year] if year.len() == 4 => self.named(field(year)?, field(month)?, field(day)?),
            _ => self.parse_full(text),
        }
    }

    /// Reads a birth date: as [`Calendar::parse`], and a year of two digits is of the century in which
    /// most living people were born (13xx, 19xx). A day after today is no birth date.
    ///
    /// # Errors
    /// See [`DateProblem`].
    pub fn parse_birth(self, text: &str, today: Day) -> Result<Day, DateProblem> {
        let plain = plain(text);
        let century = match self {
            Self::Jalali => 1300,
            Self::Gregorian => 1900,
        };
        let birth = match fields(plain.trim()).as_deref() {
            Ok([year, month, day]) if year.len() == 2 && day.len() <= 2 => {
                self.named(century + field::<i32>(year)?, field(month)?, field(day)?)
            }
            _ => self.parse(text, today),
        };
        birth.and_then(|birth| if birth > today { Err(DateProblem::OutOfRange) } else { Ok(birth) })
    }

    /// Reads a whole date: a year of four digits, month and day, with a slash, dash or dot between.
    ///
    /// # Errors
    /// See [`DateProblem`].
    pub fn parse_full(self, text: &str) -> Result<Day, DateProblem> {
        let plain = plain(text);
        match fields(plain.trim())?[..] {
            [year, month, day] if year.len() == 4 => self.named(field(year)?, field(month)?, field(day)?),
            [_] | [_, _] => Err(DateProblem::Incomplete),
            [year, _, _] if year.len() < 4 => Err(DateProblem::Incomplete),
            _ => Err(DateProblem::NotADate),
        }
    }

    fn named(self, year: i32, month: u8, day: u8) -> Result<Day, DateProblem> {
        // A year of the other calendar would be taken for one far away.
        let dealt_with = match self {
            Self::Jalali => 1200..=1600,
            Self::Gregorian => 1800..=2300,
        };
        if !dealt_with.contains(&year) {
            return Err(DateProblem::OutOfRange);
        }
        if !(1..=12).contains(&month) {
            return Err(DateProblem::NoSuchMonth);
        }
        self.day(year, month, day).ok_or(DateProblem::NoSuchDay)
    }

    fn moved(self, today: Day, by: &str, sign: i32) -> Result<Day, DateProblem> {
        let by = by.trim();
        let digits = by.trim_end_matches(|c: char| !c.is_ascii_digit());
        let count = sign * field::<i32>(digits.trim_end())?;
        if count.abs() > 9999 {
            return Err(DateProblem::OutOfRange);
        }
        match by[digits.len()..].trim().to_lowercase().as_str() {
            "" | "d" | "ی" | "в" => Ok(today.plus_days(count.into())),
            "w" | "ص" | "ц" => Ok(today.plus_days((count * 7).into())),
            "m" | "پ" | "ь" => Ok(self.plus_months(today, count)),
            "y" | "غ" | "н" => Ok(self.plus_months(today, count * 12)),
            _ => Err(DateProblem::NotADate),
        }
    }
}

/// The fields of a date; one kind of separator, and nothing but digits between.
fn fields(text: &str) -> Result<Vec<&str>, DateProblem> {
    if text.is_empty() {
        return Err(DateProblem::Empty);
    }
    let separator = text.chars().find(|c| !c.is_ascii_digit()).unwrap_or('/');
    let fields: Vec<&str> = text.split(separator).collect();
    let formed = |field: &&str| (1..=4).contains(&field.len()) && field.bytes().all(|b| b.is_ascii_digit());
    if matches!(separator, '/' | '-' | '.' | ' ') && fields.iter().all(formed) {
        Ok(fields)
    } else {
        Err(DateProblem::NotADate)
    }
}

fn field<N: std::str::FromStr>(digits: &str) -> Result<N, DateProblem> {
    let is_digits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let number = is_digits.then(|| digits.parse().ok()).flatten();
    number.ok_or(DateProblem::NotADate)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::parse_iso("2026-11-22").unwrap()
    }

    fn jalali(text: &str) -> Result<String, DateProblem> {
        Calendar::Jalali.parse(text, today()).map(Day::iso)
    }

    #[test]
    fn steps_from_today_are_of_the_calendar() {
        assert_eq!(jalali("+10"), Ok("2026-12-02".into()));
        assert_eq!(jalali("−۳"), Ok("2026-11-19".into()));
        assert_eq!(jalali("+2w"), Ok("2026-12-06".into()));
        // 1 Azar and six months is 1 Khordad.
        assert_eq!(jalali("+6m"), Ok("2027-05-22".into()));
        assert_eq!(jalali("+6پ"), jalali("+6m"));
        assert_eq!(jalali("+1y"), Ok("2027-11-22".into()));
        for wrong in ["+", "+m", "+1x", "++1", "+1-"] {
            assert_eq!(jalali(wrong), Err(DateProblem::NotADate), "{wrong}");
        }
    }

    #[test]
    fn the_problem_says_what_is_wrong() {
        assert_eq!(jalali(" "), Err(DateProblem::Empty));
        assert_eq!(jalali("1405/13/1"), Err(DateProblem::NoSuchMonth));
        assert_eq!(jalali("31/7"), Err(DateProblem::NoSuchDay));
        assert_eq!(jalali("2026/11/22"), Err(DateProblem::OutOfRange));
        assert_eq!(jalali("1405/9"), Err(DateProblem::Incomplete));
        assert_eq!(jalali("1405/9-1"), Err(DateProblem::NotADate));
        assert_eq!(jalali("14059"), Err(DateProblem::NotADate));
    }

    #[test]
    fn gregorian_dates_come_either_end_first() {
        let read = |text| Calendar::Gregorian.parse(text, today());
        assert_eq!(read("22.11.2026"), Ok(today()));
        assert_eq!(read("2026-11-22"), Ok(today()));
        assert_eq!(read("1405/9/1"), Err(DateProblem::OutOfRange));
    }

    #[test]
    fn birth_years_of_two_digits_are_of_the_last_century() {
        let born = |text| Calendar::Jalali.parse_birth(text, today());
        assert_eq!(born("۶۵/۹/۱"), Ok(Calendar::Jalali.day(1365, 9, 1).unwrap()));
        assert_eq!(born("1405/9/2"), Err(DateProblem::OutOfRange));
    }
}
