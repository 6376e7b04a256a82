//! Mobile numbers: typed in any way, stored in one.

use crate::Country;
use std::fmt;
use thiserror::Error;

/// Why a text is not a mobile number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum MobileProblem {
    /// Nothing was typed.
    #[error("mobile-empty")]
    Empty,
    /// There is something in it that no phone number has.
    #[error("mobile-not-digits")]
    NotDigits,
    /// It has too few or too many digits.
    #[error("mobile-length")]
    Length,
    /// It is a number, but a landline or none that a mobile has.
    #[error("mobile-not-mobile")]
    NotMobile,
    /// It belongs to another country.
    #[error("mobile-other-country")]
    OtherCountry,
}

/// A mobile number in its one stored form, E.164.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mobile {
    e164: String,
}

impl Mobile {
    /// Reads what a person typed, as a number of this country.
    ///
    /// # Errors
    /// See [`MobileProblem`].
    pub fn parse(text: &str, country: Country) -> Result<Self, MobileProblem> {
        let _ = (text, country);
        Err(MobileProblem::Empty)
    }

    /// Reads a number of this country or, when it starts with another country's code, of that one.
    ///
    /// # Errors
    /// See [`MobileProblem`].
    pub fn parse_any(text: &str, home: Country) -> Result<Self, MobileProblem> {
        Self::parse(text, home)
    }

    /// Takes a number that was checked when it was stored.
    pub fn from_trusted(e164: String) -> Self {
        Self { e164 }
    }

    /// The stored form, such as `+989123456789`.
    pub fn as_e164(&self) -> &str {
        &self.e164
    }

    /// The form that people of its country read, such as `0912 345 6789`.
    pub fn national(&self) -> String {
        self.e164.clone()
    }
}

impl fmt::Display for Mobile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.e164)
    }
}
