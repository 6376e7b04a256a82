//! The Iranian national id: ten digits of which the last checks the others.

use crate::text::plain;
use std::fmt;
use thiserror::Error;

/// Why a text is not a national id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NationalIdProblem {
    /// Nothing was typed.
    #[error("national-id-empty")]
    Empty,
    /// There is something in it that is no digit.
    #[error("national-id-not-digits")]
    NotDigits,
    /// It has more than ten digits, or fewer than seven.
    #[error("national-id-length")]
    Length,
    /// The last digit does not fit the others, or all are the same.
    #[error("national-id-check-digit")]
    CheckDigit,
}

/// A national id whose check digit is right.
///
/// ```
/// use peyvand_kit::NationalId;
///
/// let id = NationalId::parse("۷۶۷-۳۴۶۸۷۰-۰").expect("a right id");
/// assert_eq!(id.as_str(), "7673468700");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NationalId(String);

impl NationalId {
    /// Reads what a person typed or a spreadsheet kept.
    ///
    /// Spaces, dashes and marks that show nothing are passed over; leading zeros that a spreadsheet
    /// dropped (up to three) are put back.
    ///
    /// # Errors
    /// See [`NationalIdProblem`].
    pub fn parse(text: &str) -> Result<Self, NationalIdProblem> {
        let mut digits = plain(text);
        digits.retain(|c| !c.is_whitespace() && c != '-');
        if digits.is_empty() {
            return Err(NationalIdProblem::Empty);
        }
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NationalIdProblem::NotDigits);
        }
        if !(7..=10).contains(&digits.len()) {
            return Err(NationalIdProblem::Length);
        }
        let padded = format!("{digits:0>10}");
        if checks(padded.as_bytes()) { Ok(Self(padded)) } else { Err(NationalIdProblem::CheckDigit) }
    }

    /// Takes an id that was checked when it was stored.
    pub fn from_trusted(text: String) -> Self {
        Self(text)
    }

    /// The ten digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for NationalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The civil registry's rule over ten ASCII digits; ten equal digits pass the sum but name no one.
fn checks(digits: &[u8]) -> bool {
    let weighted = digits[..9].iter().zip((2..=10).rev()).map(|(digit, weight)| u32::from(digit - b'0') * weight);
    let rest = weighted.sum::<u32>() % 11;
    let expected = if rest < 2 { rest } else { 11 - rest };
    u32::from(digits[9] - b'0') == expected && digits.iter().any(|digit| *digit != digits[0])
}
