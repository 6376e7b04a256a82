//! Writes every text of the product to `target/words.json`; the window's tests compare theirs with it.

mod styles;
mod values;

use peyvand_kit::{Currency, Money};
use peyvand_words::catalogue::{self, Kind, Message, Text, Variable};
use peyvand_words::{Argument, Raw, Words};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use styles::styles;
use values::{DAYS, NUMBERS, SUMS, TEXT, TIMES, day, minute, values};

#[test]
fn every_text_is_written_for_the_window_to_compare() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let messages = messages(&root.join("locales"));
    let styles: Vec<Value> = styles().iter().map(|(words, style)| of_style(*words, style, &messages)).collect();
    let out = serde_json::to_string(&json!({ "styles": styles })).expect("plain values");
    assert!(!out.contains("{$"), "a variable of a message was not given");
    assert!(out.len() > 500_000, "few texts: {} bytes", out.len());
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

fn of_style(words: Words, style: &Value, messages: &[Vec<Message>]) -> Value {
    let texts = messages[0].iter().flat_map(|message| {
        message.texts.iter().flat_map(|text| of_text(words, message, text, messages)).collect::<Vec<_>>()
    });
    let codes = messages[0].iter().filter_map(|message| of_code(words, message));
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
        .flat_map(|other| other.texts.iter().filter(|twin| twin.attribute == text.attribute))
        .collect();
    let uses: BTreeSet<&String> = twins.iter().flat_map(|twin| &twin.uses).collect();
    let given = |variable: &&Variable| uses.contains(&variable.name);
    let places: Vec<(&str, Vec<(Value, Argument)>)> =
        message.variables.iter().filter(given).map(|v| (v.name.as_str(), values(v, &twins, words))).collect();
    let rounds = places.iter().map(|(_, values)| values.len()).max().unwrap_or(1);
    (0..rounds)
        .map(|round| {
            let chosen = places.iter().map(|(name, values)| (*name, values[round % values.len()].clone()));
            let (shown, args): (Map<String, Value>, Vec<(&str, Argument)>) =
                chosen.map(|(name, (raw, argument))| ((name.to_owned(), raw), (name, argument))).unzip();
            let said = words.message(&message.key, text.attribute.as_deref(), &args).expect("each language has it");
            json!([message.key, text.attribute, shown, said])
        })
        .collect()
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
    if message.area == "import" {
        let said = words.import_remark(code);
        return Some(json!(["import", code, {}, said, null, null]));
    }
    if message.area != "error" {
        return None;
    }
    let raw: Vec<(&str, Raw)> = message.variables.iter().map(|v| (v.name.as_str(), raw(v.kind))).collect();
    let shown: Map<String, Value> = raw
        .iter()
        .map(|(name, raw)| match raw {
            Raw::Number(number) => ((*name).to_owned(), json!(number)),
            Raw::Text(text) => ((*name).to_owned(), json!(text)),
        })
        .collect();
    Some(json!(["error", code, shown, words.error(code, &raw), words.error_hint(code, &raw), null]))
}

fn raw(kind: Kind) -> Raw {
    match kind {
        Kind::Number | Kind::Money => Raw::Number(12_500),
        Kind::Time => Raw::Text("09:05".to_owned()),
        Kind::Text => Raw::Text(TEXT.to_owned()),
        Kind::Day | Kind::DayLong | Kind::DayList | Kind::DayShort => Raw::Text("2026-11-22".to_owned()),
    }
}

fn of_day(words: Words, iso: &str) -> Value {
    let day = day(iso);
    json!([iso, words.day_long(day), words.day(day), words.day_list(day), words.day_short(day)])
}

fn of_sum(words: Words, minor: i64, currency: Currency) -> Value {
    let sum = Money::new(minor, currency);
    json!([minor, words.money(sum), words.amount(sum), words.amount_in_words(sum)])
}
