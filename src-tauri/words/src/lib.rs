//! The words of the product: messages in four languages, and how numbers, days, times and sums are written.
//!
//! The messages stand in `locales/` and are read by the window too; a test compares every text of both.
//! Texts keep Fluent's isolation marks, which belong on a screen; [`plain`] strips them for files,
//! the clipboard and the command line.
#![deny(missing_docs)]

mod bundle;
pub mod catalogue;
mod day;
mod dynamic;
#[rustfmt::skip]
mod generated;
mod message;
mod money;
mod number;
mod plain;
mod pseudo;
mod spelled;
mod voice;

pub use dynamic::Raw;
pub use message::Argument;
pub use plain::plain;
pub use pseudo::Pseudo;

use peyvand_kit::{Calendar, Currency, Digits, Direction, Locale, Unit};
use voice::Voice;

/// What the practice has chosen about numbers, days and money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// In which calendar days are shown.
    pub calendar: Calendar,
    /// The digits of Persian text; other languages always have Latin ones.
    pub digits: Digits,
    /// The currency of sums that come without one.
    pub currency: Currency,
    /// The unit in which sums are shown.
    pub unit: Unit,
}

/// The messages of one language in one style.
///
/// There is one function for each message, named like its key:
///
/// ```
/// use peyvand_kit::{Calendar, Currency, Day, Digits, Locale, Unit};
/// use peyvand_words::{Style, Words};
///
/// let style = Style {
///     calendar: Calendar::Jalali,
///     digits: Digits::Persian,
///     currency: Currency::Irr,
///     unit: Unit::Toman,
/// };
/// let words = Words::new(Locale::Fa, style);
/// let day = Day::parse_iso("2026-11-22").expect("a day");
/// assert_eq!(words.day_long(day), "یکشنبه ۱ آذر ۱۴۰۵");
/// assert_eq!(words.calendar_weekday(6), "یکشنبه");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    voice: Voice,
    style: Style,
}

impl Words {
    /// The words of a language.
    pub const fn new(locale: Locale, style: Style) -> Self {
        Self { voice: Voice::of(locale, style.digits), style }
    }

    /// The words of a language that nobody speaks, which shows where a screen breaks.
    pub const fn pseudo(pseudo: Pseudo, style: Style) -> Self {
        Self { voice: Voice::of_pseudo(pseudo), style }
    }

    /// The language tag.
    pub const fn tag(self) -> &'static str {
        self.voice.tag()
    }

    /// The side from which the language is read.
    pub const fn direction(self) -> Direction {
        self.voice.direction()
    }

    /// What the practice has chosen about numbers, days and money.
    pub const fn style(self) -> Style {
        self.style
    }
}
