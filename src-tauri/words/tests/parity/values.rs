//! The values that stand in the places of messages.

use peyvand_kit::{Day, Minute, Money};
use peyvand_words::catalogue::{Kind, Text, Variable};
use peyvand_words::{Argument, Words};
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub(crate) const NUMBERS: [i64; 8] = [0, 1, 2, 5, 11, 21, 1_234_567, -3];
pub(crate) const DAYS: [&str; 6] = ["2026-11-22", "2025-03-20", "2025-03-21", "2026-05-05", "1962-07-31", "2024-02-29"];
pub(crate) const TIMES: [u16; 3] = [0, 545, 1440];
pub(crate) const SUMS: [i64; 12] = [
    0,
    10,
    500_000,
    -500_000,
    12_345,
    25_000_000,
    1_000_010,
    110_105,
    2_100_000_000,
    10_010_000_000_000,
    999_999_999_999_990,
    9_000_000_000_000_000,
];
pub(crate) const TEXT: &str = "علی (Ali) +98 912";

/// Each value of a variable's kind, as the window gets it and as the core does.
pub(crate) fn values(variable: &Variable, twins: &[&Text], words: Words) -> Vec<(Value, Argument)> {
    let days = |made: fn(Day) -> Argument| DAYS.iter().map(|iso| (json!(iso), made(day(iso)))).collect();
    match variable.kind {
        Kind::Number => NUMBERS.iter().map(|number| (json!(number), Argument::Number(*number))).collect(),
        Kind::Day => days(Argument::Day),
        Kind::DayLong => days(Argument::DayLong),
        Kind::DayList => days(Argument::DayList),
        Kind::DayShort => days(Argument::DayShort),
        Kind::Time => TIMES.iter().map(|time| (json!(time), Argument::Time(minute(*time)))).collect(),
        Kind::Money => SUMS
            .iter()
            .map(|minor| (json!(minor), Argument::Money(Money::new(*minor, words.style().currency))))
            .collect(),
        Kind::Text => {
            let choices = twins.iter().flat_map(|twin| &twin.choices).filter(|choice| choice.variable == variable.name);
            let mut texts: BTreeSet<&str> = choices.flat_map(|choice| &choice.keys).map(String::as_str).collect();
            texts.insert(TEXT);
            texts.into_iter().map(|text| (json!(text), Argument::Text(text.to_owned()))).collect()
        }
    }
}

/// A day of the tables above.
pub(crate) fn day(iso: &str) -> Day {
    Day::parse_iso(iso).expect("a day")
}

/// A time of the tables above.
pub(crate) fn minute(minutes: u16) -> Minute {
    Minute::new(minutes).expect("a time of day")
}
