//! Our names of days and months, and our marks in numbers, are CLDR's.

use peyvand_kit::{Calendar, Currency, Digits, Locale, Unit};
use peyvand_words::{Style, Words};
use serde_json::Value;
use std::fs;
use std::path::Path;

fn words(locale: Locale) -> Words {
    let style =
        Style { calendar: Calendar::Jalali, digits: Digits::Persian, currency: Currency::Irr, unit: Unit::Toman };
    Words::new(locale, style)
}

#[test]
fn names_and_marks_are_those_of_cldr() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/i18n");
    let Ok(text) = fs::read_to_string(root.join("cldr_calendar_numbers_fa_en_ru_zh.json")) else {
        println!("skipped: shared/data is not here");
        return;
    };
    let table: Value = serde_json::from_str(&text).expect("JSON");
    for locale in Locale::ALL {
        let words = words(locale);
        let cldr = &table[locale.tag().get(..2).expect("two letters")];
        for (number, day) in ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].into_iter().zip(0..) {
            assert_eq!(words.calendar_weekday(day), cldr["weekdays_wide"][number]);
        }
        for month in 1..=12 {
            // Chinese counts its months, where CLDR spells the number.
            if locale != Locale::Zh {
                let name = &cldr["persian_months_wide"][month.to_string()];
                assert_eq!(words.calendar_month_jalali(month), *name);
                let name = &cldr["gregorian_months_wide"][month.to_string()];
                assert_eq!(words.calendar_month_gregorian(month), *name);
            }
        }
        let group = cldr["symbols"]["group"].as_str().expect("a mark");
        assert!(words.number(1_250).contains(group), "{locale:?}");
        let minus = cldr["symbols"]["minusSign"].as_str().expect("a mark");
        assert!(words.number(-1).starts_with(minus), "{locale:?}");
    }
}
