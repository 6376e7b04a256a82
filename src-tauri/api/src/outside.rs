//! What the program needs around the calls: whether a folder is in use, and what an error says to a
//! person who has no window before them.

use crate::error::ApiError;
use crate::face::Face;
use crate::seat::App;
use peyvand_core::{Error, Refusal};
use peyvand_kit::{Calendar, Currency, Digits, Locale, Unit};
use peyvand_store::Store;
use peyvand_words::{Raw, Style, Words};
use serde_json::Value;
use std::path::Path;

pub use peyvand_kit::Clock;
pub use peyvand_words::plain;

/// Makes sure that no other program holds the practice in a folder; there may be none.
///
/// # Errors
/// `store-in-use`, and faults of reading the folder.
pub fn ensure_free(dir: &Path) -> Result<(), ApiError> {
    Store::ensure_free(dir).map_err(|fault| Error::from(fault).into())
}

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

impl App {
    /// The program on this machine's clock, turned to a folder. On the sample clinic the clock may go days ahead.
    ///
    /// # Errors
    /// `sample-only` for days ahead anywhere else: what happens in a practice happens when it happens.
    pub fn at(dir: &Path, days_ahead: u16) -> Result<Self, ApiError> {
        if days_ahead > 0 && !Face::read(dir).is_some_and(|face| face.is_sample) {
            return Err(Error::from(Refusal::SampleOnly).into());
        }
        let mut app = Self::new(Clock::system_ahead(i64::from(days_ahead) * DAY_MS));
        app.attach(dir);
        Ok(app)
    }
}

impl ApiError {
    /// The sentence in a language (a tag; English where it is not ours), and in a line of its own what to do, where there is
    /// more to say. Without direction marks.
    pub fn sentence(&self, language: &str) -> String {
        let locale = Locale::parse(language).unwrap_or(Locale::En);
        // Only sums and days depend on the style, and no practice may be open to say its own.
        let (calendar, unit) = match locale {
            Locale::Fa => (Calendar::Jalali, Unit::Toman),
            _ => (Calendar::Gregorian, Unit::Main),
        };
        let style = Style { calendar, digits: Digits::Persian, currency: Currency::Irr, unit };
        let args: Vec<(&str, Raw)> = self.args.iter().map(|(name, value)| (name.as_str(), raw(value))).collect();
        let words = Words::new(locale, style);
        let told = [Some(words.error(&self.code, &args)), words.error_hint(&self.code, &args)];
        plain(&told.into_iter().flatten().collect::<Vec<_>>().join("\n"))
    }
}

fn raw(value: &Value) -> Raw {
    match value {
        Value::Number(number) => Raw::Number(number.as_i64().unwrap_or_default()),
        Value::String(text) => Raw::Text(text.clone()),
        other => Raw::Text(other.to_string()),
    }
}
