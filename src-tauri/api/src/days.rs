//! Days as they arrive: ISO text, or none.

use peyvand_core::{OrRefuse, Refusal, Result};
use peyvand_kit::Day;

/// A day that must be there.
pub(crate) fn day_of(text: &str, field: &str) -> Result<Day> {
    Day::parse_iso(text).or_refuse(Refusal::DayInvalid.at(field))
}

/// A day that may be left out; an empty field is left out.
pub(crate) fn day_or_none(text: Option<&str>, field: &str) -> Result<Option<Day>> {
    text.filter(|text| !text.is_empty()).map(|text| day_of(text, field)).transpose()
}
