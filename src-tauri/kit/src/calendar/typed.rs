//! Days as people type them.

use super::Calendar;
use crate::Day;
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
    /// The year is too far away.
    #[error("date-out-of-range")]
    OutOfRange,
}

impl Calendar {
    /// Reads what is typed into a date field.
    ///
    /// # Errors
    /// See [`DateProblem`].
    pub fn parse(self, text: &str, today: Day) -> Result<Day, DateProblem> {
        if text.is_empty() {
            Err(DateProblem::Empty)
        } else {
            Ok(today)
        }
    }

    /// Reads a whole date: year, month and day.
    ///
    /// # Errors
    /// See [`DateProblem`].
    pub fn parse_full(self, text: &str) -> Result<Day, DateProblem> {
        Day::parse_iso(text).map_err(|_| DateProblem::NotADate)
    }
}
