//! A language with its digits: what decides how a text and a number sound.

use crate::pseudo::Pseudo;
use peyvand_kit::{Digits, Direction, Locale};

/// A language together with the digits that it is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voice {
    FaPersian,
    FaLatin,
    En,
    Ru,
    Zh,
    Long,
    Mirrored,
}

impl Voice {
    pub(crate) const COUNT: usize = 7;

    /// Persian alone has a choice of digits: in other scripts Persian ones would be strangers.
    pub(crate) const fn of(locale: Locale, digits: Digits) -> Self {
        match (locale, digits) {
            (Locale::Fa, Digits::Persian) => Self::FaPersian,
            (Locale::Fa, Digits::Latin) => Self::FaLatin,
            (Locale::En, _) => Self::En,
            (Locale::Ru, _) => Self::Ru,
            (Locale::Zh, _) => Self::Zh,
        }
    }

    pub(crate) const fn of_pseudo(pseudo: Pseudo) -> Self {
        match pseudo {
            Pseudo::Long => Self::Long,
            Pseudo::Mirrored => Self::Mirrored,
        }
    }

    pub(crate) const fn index(self) -> usize {
        self as usize
    }

    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Self::Long => Pseudo::Long.tag(),
            Self::Mirrored => Pseudo::Mirrored.tag(),
            _ => self.source().tag(),
        }
    }

    /// The language whose messages are read; the pseudo-locales bend the English ones.
    pub(crate) const fn source(self) -> Locale {
        match self {
            Self::FaPersian | Self::FaLatin => Locale::Fa,
            Self::En | Self::Long | Self::Mirrored => Locale::En,
            Self::Ru => Locale::Ru,
            Self::Zh => Locale::Zh,
        }
    }

    pub(crate) const fn digits(self) -> Digits {
        match self {
            Self::FaPersian => Digits::Persian,
            _ => Digits::Latin,
        }
    }

    pub(crate) const fn direction(self) -> Direction {
        match self {
            Self::Mirrored => Direction::Rtl,
            _ => self.source().direction(),
        }
    }
}
