//! Mobile numbers: typed in any way, stored in one.
//!
//! The rules are few and coarse on purpose: a list of operators' prefixes goes stale and refuses
//! people's real numbers, so of an Iranian mobile only `09` and nine more digits are asked.

mod rule;

use crate::Country;
use crate::text::plain;
use rule::Rule;
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
///
/// ```
/// use peyvand_kit::{Country, Mobile, MobileProblem};
///
/// let mobile = Mobile::parse("۰۹۱۲ ۳۴۵ ۶۷۸۹", Country::Ir).expect("a mobile");
/// assert_eq!(mobile.as_e164(), "+989123456789");
/// assert_eq!(mobile.national(), "0912 345 6789");
/// assert_eq!(Mobile::parse("021 8877 6655", Country::Ir), Err(MobileProblem::NotMobile));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mobile {
    e164: String,
}

impl Mobile {
    /// Reads what a person typed, pasted or kept in a spreadsheet, as a number of this country.
    ///
    /// Passed over: spaces, dashes, brackets, dots, marks that show nothing, `tel:` in front, the
    /// apostrophe with which spreadsheets keep a text, and `.0` behind. The country's code may be there
    /// with `+`, `00` or nothing before it, and the trunk digit after it or not at all.
    ///
    /// # Errors
    /// See [`MobileProblem`].
    pub fn parse(text: &str, country: Country) -> Result<Self, MobileProblem> {
        let typed = Typed::read(text)?;
        let rule = Rule::of(country);
        let national = if typed.international {
            let after = typed.digits.strip_prefix(country.dialing()).ok_or(MobileProblem::OtherCountry)?;
            rule.without_trunk(after)
        } else {
            rule.national_part(&typed.digits, country.dialing()).ok_or(MobileProblem::Length)?
        };
        if !rule.length.contains(&national.len()) {
            return Err(MobileProblem::Length);
        }
        if !(rule.is_mobile)(national.as_bytes()) {
            return Err(MobileProblem::NotMobile);
        }
        Ok(Self { e164: format!("+{}{national}", country.dialing()) })
    }

    /// Reads a number of this country or, when it starts with `+` or `00` and the code of another
    /// known country, of that one.
    ///
    /// # Errors
    /// See [`MobileProblem`].
    pub fn parse_any(text: &str, home: Country) -> Result<Self, MobileProblem> {
        let at_home = Self::parse(text, home);
        if at_home != Err(MobileProblem::OtherCountry) {
            return at_home;
        }
        let abroad = Country::ALL.into_iter().map(|country| Self::parse(text, country));
        abroad.into_iter().find(|read| *read != Err(MobileProblem::OtherCountry)).unwrap_or(at_home)
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
    ///
    /// A number of a country that is not known stays as it is stored.
    pub fn national(&self) -> String {
        let digits = self.e164.trim_start_matches('+');
        let known = Country::ALL.into_iter().find(|country| digits.starts_with(country.dialing()));
        known.map_or_else(|| self.e164.clone(), |country| Rule::of(country).grouped(&digits[country.dialing().len()..]))
    }
}

impl fmt::Display for Mobile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.e164)
    }
}

/// What was typed, without its ornaments.
struct Typed {
    digits: String,
    /// Whether the country's code is said to be there, by `+` or `00`.
    international: bool,
}

impl Typed {
    fn read(text: &str) -> Result<Self, MobileProblem> {
        let plain = plain(text).to_lowercase();
        let text = plain.trim().trim_start_matches("tel:").trim_start_matches('\'');
        let text = text.strip_suffix(".0").unwrap_or(text);
        let is_ornament = |c: char| c.is_whitespace() || matches!(c, '-' | '(' | ')' | '.' | '‐' | '‑' | '–');
        let mut digits: String = text.chars().filter(|c| !is_ornament(*c)).collect();
        if digits.is_empty() {
            return Err(MobileProblem::Empty);
        }
        let code = ["+", "＋", "00"].into_iter().find_map(|mark| digits.strip_prefix(mark));
        let code = code.map(str::to_owned);
        let international = code.is_some();
        if let Some(code) = code {
            digits = code;
        }
        if digits.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Self { digits, international })
        } else {
            Err(MobileProblem::NotDigits)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_foreign_number_is_read_when_it_says_its_country() {
        let read = |text| Mobile::parse_any(text, Country::Ir).map(|mobile| mobile.national());
        assert_eq!(read("+7 912 000-00-00"), Ok("8 912 000-00-00".to_owned()));
        assert_eq!(read("0044 7700 900123"), Ok("07700 900123".to_owned()));
        assert_eq!(read("+86 138-0000-0000"), Ok("138 0000 0000".to_owned()));
        assert_eq!(read("+1 202 555 0143"), Ok("(202) 555-0143".to_owned()));
        assert_eq!(read("+49 151 23456789"), Ok("0151 23456789".to_owned()));
        assert_eq!(read("+33 6 12 34 56 78"), Err(MobileProblem::OtherCountry));
        assert_eq!(read("+7 495 000-00-00"), Err(MobileProblem::NotMobile));
    }

    #[test]
    fn the_problem_says_what_is_wrong() {
        let problem = |text| Mobile::parse(text, Country::Ir).expect_err(text);
        assert_eq!(problem(" \u{200f}"), MobileProblem::Empty);
        assert_eq!(problem("0912-ABC-4567"), MobileProblem::NotDigits);
        assert_eq!(problem("0912123456"), MobileProblem::Length);
        assert_eq!(problem("02188776655"), MobileProblem::NotMobile);
        assert_eq!(problem("+19121234567"), MobileProblem::OtherCountry);
    }
}
