//! Languages, digits and countries that the product knows.

use crate::text::plain;

/// A language of the product.
///
/// ```
/// use peyvand_kit::{Direction, Locale};
///
/// assert_eq!(Locale::parse("zh-CN"), Some(Locale::Zh));
/// assert_eq!(Locale::Fa.direction(), Direction::Rtl);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// Persian.
    Fa,
    /// English.
    En,
    /// Russian.
    Ru,
    /// Chinese in simplified characters.
    Zh,
}

impl Locale {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Fa, Self::En, Self::Ru, Self::Zh];

    /// The language tag: also the name of its folder of words.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Fa => "fa",
            Self::En => "en",
            Self::Ru => "ru",
            Self::Zh => "zh-CN",
        }
    }

    /// The language of a tag, if the product speaks it.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag() == tag)
    }

    /// The side from which the language is read.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Fa => Direction::Rtl,
            Self::En | Self::Ru | Self::Zh => Direction::Ltr,
        }
    }
}

/// The direction of a line of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From right to left.
    Rtl,
    /// From left to right.
    Ltr,
}

/// The digits in which numbers are shown.
///
/// ```
/// use peyvand_kit::Digits;
///
/// assert_eq!(Digits::Persian.show("0912"), "۰۹۱۲");
/// assert_eq!(Digits::Latin.show("۰۹۱۲"), "0912");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Digits {
    /// ۰ to ۹ (U+06F0 on).
    Persian,
    /// 0 to 9.
    Latin,
}

impl Digits {
    /// Rewrites the digits of a text, of whatever script, and nothing else of what is seen.
    ///
    /// Marks that show nothing (direction, byte order) are dropped.
    pub fn show(self, text: &str) -> String {
        let latin = plain(text);
        match self {
            Self::Latin => latin,
            Self::Persian => latin.chars().map(persian_digit).collect(),
        }
    }
}

fn persian_digit(c: char) -> char {
    c.to_digit(10).and_then(|digit| char::from_u32(0x06F0 + digit)).unwrap_or(c)
}

/// A country whose mobile numbers are known.
///
/// ```
/// use peyvand_kit::Country;
///
/// assert_eq!(Country::parse("IR"), Some(Country::Ir));
/// assert_eq!(Country::Ir.dialing(), "98");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Country {
    /// Iran.
    Ir,
    /// Russia.
    Ru,
    /// China.
    Cn,
    /// The United States (Canada and its neighbors share its numbers).
    Us,
    /// The United Kingdom.
    Gb,
    /// Afghanistan.
    Af,
    /// Iraq.
    Iq,
    /// Turkey.
    Tr,
    /// The United Arab Emirates.
    Ae,
    /// Germany.
    De,
}

impl Country {
    /// Every country.
    pub const ALL: [Self; 10] =
        [Self::Ir, Self::Ru, Self::Cn, Self::Us, Self::Gb, Self::Af, Self::Iq, Self::Tr, Self::Ae, Self::De];

    /// The two-letter code of ISO 3166.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ir => "IR",
            Self::Ru => "RU",
            Self::Cn => "CN",
            Self::Us => "US",
            Self::Gb => "GB",
            Self::Af => "AF",
            Self::Iq => "IQ",
            Self::Tr => "TR",
            Self::Ae => "AE",
            Self::De => "DE",
        }
    }

    /// The country of a two-letter code, if it is known.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|country| country.code() == code)
    }

    /// What follows the plus sign in its numbers.
    pub const fn dialing(self) -> &'static str {
        match self {
            Self::Ir => "98",
            Self::Ru => "7",
            Self::Cn => "86",
            Self::Us => "1",
            Self::Gb => "44",
            Self::Af => "93",
            Self::Iq => "964",
            Self::Tr => "90",
            Self::Ae => "971",
            Self::De => "49",
        }
    }
}
