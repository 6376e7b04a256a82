//! The languages and styles in which every text is written.

use peyvand_kit::{Calendar, Currency, Digits, Locale, Unit};
use peyvand_words::{Pseudo, Style, Words};
use serde_json::{Value, json};

/// Words of each style, with the style as the window takes it.
pub(crate) fn styles() -> Vec<(Words, Value)> {
    let mut styles = vec![];
    for (calendar, calendar_name) in [(Calendar::Jalali, "jalali"), (Calendar::Gregorian, "gregorian")] {
        for (digits, digits_name) in [(Digits::Persian, "persian"), (Digits::Latin, "latin")] {
            let (currency, unit, unit_name) = match (calendar, digits) {
                (Calendar::Jalali, Digits::Persian) => (Currency::Irr, Unit::Toman, "toman"),
                (Calendar::Jalali, Digits::Latin) => (Currency::Irr, Unit::Main, "major"),
                (Calendar::Gregorian, Digits::Persian) => (Currency::Rub, Unit::Main, "major"),
                (Calendar::Gregorian, Digits::Latin) => (Currency::Cny, Unit::Main, "major"),
            };
            let style = Style { calendar, digits, currency, unit };
            let shown = json!({
                "calendar": calendar_name, "digits": digits_name, "currency": currency.code(), "unit": unit_name,
            });
            for locale in Locale::ALL {
                styles.push((Words::new(locale, style), with(&shown, "locale", locale.tag())));
            }
            for (pseudo, name) in [(Pseudo::Long, "long"), (Pseudo::Mirrored, "mirrored")] {
                let english = with(&shown, "locale", "en");
                styles.push((Words::pseudo(pseudo, style), with(&english, "pseudo", name)));
            }
        }
    }
    let dollars =
        Style { calendar: Calendar::Gregorian, digits: Digits::Persian, currency: Currency::Usd, unit: Unit::Main };
    let shown = json!({ "calendar": "gregorian", "digits": "persian", "currency": "USD", "unit": "minor" });
    styles.extend(Locale::ALL.map(|locale| (Words::new(locale, dollars), with(&shown, "locale", locale.tag()))));
    styles
}

fn with(style: &Value, name: &str, value: &str) -> Value {
    let mut style = style.clone();
    style[name] = json!(value);
    style
}
