//! Writes every text of the product to `target/words.json`; the window's tests compare theirs with it.

use peyvand_kit::{Calendar, Currency, Day, Digits, Locale, Minute, Money, Unit};
use peyvand_words::catalogue::{self, Kind, Message, Text, Variable};
use peyvand_words::{Argument, Pseudo, Raw, Style, Words};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const NUMBERS: [i64; 8] = [0, 1, 2, 5, 11, 21, 1_234_567, -3];
const DAYS: [&str; 6] = [
    "2026-11-22",
    "2025-03-20",
    "2025-03-21",
    "2026-05-05",
    "1962-07-31",
    "2024-02-29",
];
const TIMES: [u16; 3] = [0, 545, 1440];
const SUMS: [i64; 12] = [
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
const TEXT: &str = "علی (Ali) +98 912";

#[test]
fn every_text_is_written_for_the_window_to_compare() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let messages = messages(&root.join("locales"));
    let styles: Vec<Value> = styles()
        .iter()
        .map(|(words, style)| of_style(*words, style, &messages))
        .collect();
    let out = serde_json::to_string(&json!({ "styles": styles })).expect("plain values");
    assert!(!out.contains("{$"), "a variable of a message was not given");
    fs::create_dir_all(root.join("target")).expect("a writable tree");
    fs::write(root.join("target/words.json"), out).expect("a writable tree");
}

fn messages(locales: &Path) -> Vec<Vec<Message>> {
    let read = |language: &str| {
        let mut files: Vec<_> = fs::read_dir(locales.join(language))
            .expect("a folder")
            .map(|entry| entry.expect("readable").path())
            .collect();
        files.sort();
        let parsed = files.iter().flat_map(|path| {
            let area = path.file_stem().expect("a name").to_string_lossy();
            catalogue::read(&area, &fs::read_to_string(path).expect("readable")).0
        });
        parsed.collect::<Vec<Message>>()
    };
    // English first: it says which functions there are.
    ["en", "fa", "ru", "zh-CN"].into_iter().map(read).collect()
}

fn styles() -> Vec<(Words, Value)> {
    let mut styles = vec![];
    for (calendar, calendar_name) in [
        (Calendar::Jalali, "jalali"),
        (Calendar::Gregorian, "gregorian"),
    ] {
        for (digits, digits_name) in [(Digits::Persian, "persian"), (Digits::Latin, "latin")] {
            let (currency, unit, unit_name) = match (calendar, digits) {
                (Calendar::Jalali, Digits::Persian) => (Currency::Irr, Unit::Toman, "toman"),
                (Calendar::Jalali, Digits::Latin) => (Currency::Irr, Unit::Main, "major"),
                (Calendar::Gregorian, Digits::Persian) => (Currency::Rub, Unit::Main, "major"),
                (Calendar::Gregorian, Digits::Latin) => (Currency::Cny, Unit::Main, "major"),
            };
            let style = Style {
                calendar,
                digits,
                currency,
                unit,
            };
            let shown = json!({
                "calendar": calendar_name, "digits": digits_name, "currency": currency.code(), "unit": unit_name,
            });
            for locale in Locale::ALL {
                styles.push((
                    Words::new(locale, style),
                    with(&shown, "locale", locale.tag()),
                ));
            }
            for (pseudo, name) in [(Pseudo::Long, "long"), (Pseudo::Mirrored, "mirrored")] {
                let english = with(&shown, "locale", "en");
                styles.push((Words::pseudo(pseudo, style), with(&english, "pseudo", name)));
            }
        }
    }
    let dollars = Style {
        calendar: Calendar::Gregorian,
        digits: Digits::Persian,
        currency: Currency::Usd,
        unit: Unit::Main,
    };
    let shown =
        json!({ "calendar": "gregorian", "digits": "persian", "currency": "USD", "unit": "minor" });
    styles.extend(Locale::ALL.map(|locale| {
        (
            Words::new(locale, dollars),
            with(&shown, "locale", locale.tag()),
        )
    }));
    styles
}

fn with(style: &Value, name: &str, value: &str) -> Value {
    let mut style = style.clone();
    style[name] = json!(value);
    style
}

fn of_style(words: Words, style: &Value, messages: &[Vec<Message>]) -> Value {
    let texts = messages[0].iter().flat_map(|message| {
        message
            .texts
            .iter()
            .flat_map(|text| of_text(words, message, text, messages))
            .collect::<Vec<_>>()
    });
    let codes = messages[0]
        .iter()
        .filter_map(|message| of_code(words, message));
    let currency = words.style().currency;
    json!({
        "style": style,
        "tag": words.tag(),
        "rtl": words.direction() == peyvand_kit::Direction::Rtl,
        "texts": texts.collect::<Vec<_>>(),
        "codes": codes.collect::<Vec<_>>(),
        "days": DAYS.iter().map(|day| of_day(words, day)).collect::<Vec<_>>(),
        "sums": SUMS.iter().map(|minor| of_sum(words, *minor, currency)).collect::<Vec<_>>(),
        "numbers": NUMBERS.iter().map(|number| json!([number, words.number(*number)])).collect::<Vec<_>>(),
        "times": TIMES.iter().map(|time| json!([time, words.time(minute(*time))])).collect::<Vec<_>>(),
        "months": (1..=12).map(|month| json!([1405, month, words.month(1405, month)])).collect::<Vec<_>>(),
    })
}

/// The text with each of the values in turn: `[key, attribute, arguments, text]`.
fn of_text(words: Words, message: &Message, text: &Text, messages: &[Vec<Message>]) -> Vec<Value> {
    let twins: Vec<&Text> = messages
        .iter()
        .flatten()
        .filter(|other| other.key == message.key)
        .flat_map(|other| {
            other
                .texts
                .iter()
                .filter(|twin| twin.attribute == text.attribute)
        })
        .collect();
    let uses: BTreeSet<&String> = twins.iter().flat_map(|twin| &twin.uses).collect();
    let given = |variable: &&Variable| uses.contains(&variable.name);
    let places: Vec<(&str, Vec<(Value, Argument)>)> = message
        .variables
        .iter()
        .filter(given)
        .map(|v| (v.name.as_str(), values(v, &twins, words)))
        .collect();
    let rounds = places
        .iter()
        .map(|(_, values)| values.len())
        .max()
        .unwrap_or(1);
    (0..rounds)
        .map(|round| {
            let chosen = places
                .iter()
                .map(|(name, values)| (*name, values[round % values.len()].clone()));
            let (shown, args): (Map<String, Value>, Vec<(&str, Argument)>) = chosen
                .map(|(name, (raw, argument))| ((name.to_owned(), raw), (name, argument)))
                .unzip();
            let said = words
                .message(&message.key, text.attribute.as_deref(), &args)
                .expect("each language has it");
            json!([message.key, text.attribute, shown, said])
        })
        .collect()
}

fn values(variable: &Variable, twins: &[&Text], words: Words) -> Vec<(Value, Argument)> {
    let days = |made: fn(Day) -> Argument| {
        DAYS.iter()
            .map(|iso| (json!(iso), made(day(iso))))
            .collect()
    };
    match variable.kind {
        Kind::Number => NUMBERS
            .iter()
            .map(|number| (json!(number), Argument::Number(*number)))
            .collect(),
        Kind::Day => days(Argument::Day),
        Kind::DayLong => days(Argument::DayLong),
        Kind::DayList => days(Argument::DayList),
        Kind::DayShort => days(Argument::DayShort),
        Kind::Time => TIMES
            .iter()
            .map(|time| (json!(time), Argument::Time(minute(*time))))
            .collect(),
        Kind::Money => SUMS
            .iter()
            .map(|minor| {
                (
                    json!(minor),
                    Argument::Money(Money::new(*minor, words.style().currency)),
                )
            })
            .collect(),
        Kind::Text => {
            let choices = twins
                .iter()
                .flat_map(|twin| &twin.choices)
                .filter(|choice| choice.variable == variable.name);
            let mut texts: BTreeSet<&str> = choices
                .flat_map(|choice| &choice.keys)
                .map(String::as_str)
                .collect();
            texts.insert(TEXT);
            texts
                .into_iter()
                .map(|text| (json!(text), Argument::Text(text.to_owned())))
                .collect()
        }
    }
}

/// What comes from the core as a code: `[family, code, arguments, text, hint or offer of undoing, of redoing]`.
fn of_code(words: Words, message: &Message) -> Option<Value> {
    let code = message.key.strip_prefix(&format!("{}-", message.area))?;
    if message.area == "journal" {
        return Some(json!([
            "journal",
            code,
            {},
            words.journal(code),
            words.journal_undo(code),
            words.journal_redo(code)
        ]));
    }
    if message.area != "error" {
        return None;
    }
    let raw: Vec<(&str, Raw)> = message
        .variables
        .iter()
        .map(|v| (v.name.as_str(), raw(v.kind)))
        .collect();
    let shown: Map<String, Value> = raw
        .iter()
        .map(|(name, raw)| match raw {
            Raw::Number(number) => ((*name).to_owned(), json!(number)),
            Raw::Text(text) => ((*name).to_owned(), json!(text)),
        })
        .collect();
    Some(json!([
        "error",
        code,
        shown,
        words.error(code, &raw),
        words.error_hint(code, &raw),
        null
    ]))
}

fn raw(kind: Kind) -> Raw {
    match kind {
        Kind::Number | Kind::Money => Raw::Number(12_500),
        Kind::Time => Raw::Text("09:05".to_owned()),
        Kind::Text => Raw::Text(TEXT.to_owned()),
        Kind::Day | Kind::DayLong | Kind::DayList | Kind::DayShort => {
            Raw::Text("2026-11-22".to_owned())
        }
    }
}

fn of_day(words: Words, iso: &str) -> Value {
    let day = day(iso);
    json!([
        iso,
        words.day_long(day),
        words.day(day),
        words.day_list(day),
        words.day_short(day)
    ])
}

fn of_sum(words: Words, minor: i64, currency: Currency) -> Value {
    let sum = Money::new(minor, currency);
    json!([
        minor,
        words.money(sum),
        words.amount(sum),
        words.amount_in_words(sum)
    ])
}

fn day(iso: &str) -> Day {
    Day::parse_iso(iso).expect("a day")
}

fn minute(minutes: u16) -> Minute {
    Minute::new(minutes).expect("a time of day")
}
