//! A time without a day: what a diary's lines are.

use crate::text::plain;
use std::fmt;
use thiserror::Error;

/// The text is not a time of day of the form `HH:MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not-a-minute")]
pub struct NotAMinute;

/// A time of day: minutes since midnight, 0 to 1440 (the end of the day).
///
/// ```
/// use peyvand_kit::Minute;
///
/// let half_past_two = Minute::parse("14:30").expect("a time");
/// assert_eq!(half_past_two.get(), 870);
/// assert_eq!(half_past_two.hm(), "14:30");
/// assert!(Minute::parse("24:01").is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(u16);

impl Minute {
    /// 00:00.
    pub const MIDNIGHT: Self = Self(0);
    /// 24:00, the end of the day.
    pub const END: Self = Self(1440);

    /// Takes minutes since midnight, if they are no more than 1440.
    pub const fn new(minutes: u16) -> Option<Self> {
        if minutes <= Self::END.0 { Some(Self(minutes)) } else { None }
    }

    /// Reads `H:MM` or `HH:MM` in digits of any script, up to `24:00`.
    ///
    /// # Errors
    /// When the text is no time of day.
    pub fn parse(text: &str) -> Result<Self, NotAMinute> {
        let text = plain(text);
        let (hours, minutes) = text.trim().split_once(':').ok_or(NotAMinute)?;
        let part = |digits: &str| {
            let formed = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
            if formed { digits.parse::<u16>().map_err(|_| NotAMinute) } else { Err(NotAMinute) }
        };
        let (hours, minutes) = (part(hours)?, if minutes.len() == 2 { part(minutes)? } else { 60 });
        if minutes > 59 {
            return Err(NotAMinute);
        }
        Self::new(hours * 60 + minutes).ok_or(NotAMinute)
    }

    /// Minutes since midnight.
    pub const fn get(self) -> u16 {
        self.0
    }

    /// The 24-hour form, `HH:MM`.
    pub fn hm(self) -> String {
        format!("{:02}:{:02}", self.0 / 60, self.0 % 60)
    }

    /// The time so many minutes later (earlier when negative), if it is in the same day.
    pub fn plus(self, minutes: i32) -> Option<Self> {
        u16::try_from(i32::from(self.0).checked_add(minutes)?).ok().and_then(Self::new)
    }
}

impl fmt::Display for Minute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.hm())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_any_digits() {
        assert_eq!(Minute::parse("۱۴:۳۰").unwrap().hm(), "14:30");
        assert_eq!(Minute::parse("24:00").unwrap(), Minute::END);
        for wrong in ["", "14", "14:3", "14:60", "-1:00", "1:2:3", "+9:00"] {
            assert_eq!(Minute::parse(wrong), Err(NotAMinute), "{wrong}");
        }
    }
}
