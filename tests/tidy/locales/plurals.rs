//! Plural branches are those of the language, and the numbers that choose them agree with CLDR.

use super::{LANGUAGES, messages, none, root};
use peyvand_kit::{Calendar, Currency, Digits, Locale, Unit};
use peyvand_words::catalogue::{Choice, Kind, Message};
use peyvand_words::{Style, Words};
use std::collections::BTreeSet;
use std::fs;

/// The cardinal categories of CLDR 48, in CLDR's order.
fn categories(language: &str) -> &'static [&'static str] {
    match language {
        "fa" | "en" => &["one", "other"],
        "ru" => &["one", "few", "many", "other"],
        "zh-CN" => &["other"],
        _ => unreachable!("a new language brings its categories"),
    }
}

#[test]
fn plural_branches_are_those_of_the_language() {
    let mut problems = vec![];
    for language in LANGUAGES {
        for message in messages(language) {
            let choices = message.texts.iter().flat_map(|text| &text.choices);
            let wrong = choices.filter(|choice| is_plural(&message, choice) && !fits(language, choice));
            problems.extend(wrong.map(|choice| format!("{language}: {}: {:?}", message.key, choice.keys)));
        }
    }
    none(&problems);
}

/// A choice by a number is a plural unless each of its variants is itself a number.
fn is_plural(message: &Message, choice: &Choice) -> bool {
    let number = message.variables.iter().any(|v| v.name == choice.variable && v.kind == Kind::Number);
    number && choice.keys.iter().any(|key| key.parse::<i64>().is_err())
}

fn fits(language: &str, choice: &Choice) -> bool {
    let words: BTreeSet<&str> =
        choice.keys.iter().map(String::as_str).filter(|key| key.parse::<i64>().is_err()).collect();
    words == categories(language).iter().copied().collect() && choice.keys.last().is_some_and(|last| last == "other")
}

/// In Persian the form for one also covers none, in Russian it covers 21: the number must be shown.
#[test]
fn a_form_that_covers_several_numbers_shows_the_number() {
    let mut problems = vec![];
    for language in ["fa", "ru"] {
        for message in messages(language) {
            for text in message.texts.iter().filter(|text| text.hides_number) {
                let name = text.attribute.as_deref().unwrap_or("value");
                problems.push(format!("{language}: {}.{name}: a plural form hides its number", message.key));
            }
        }
    }
    none(&problems);
}

/// The Russian forms of a sum are chosen by the same rule as every plural.
#[test]
fn numbers_choose_the_forms_that_cldr_says() {
    let Ok(table) = fs::read_to_string(root().join("../shared/data/i18n/plural_vectors.csv")) else {
        println!("skipped: shared/data is not here");
        return;
    };
    let style =
        Style { calendar: Calendar::Gregorian, digits: Digits::Latin, currency: Currency::Irr, unit: Unit::Main };
    let words = Words::new(Locale::Ru, style);
    let mut seen = 0;
    for row in table.lines().skip(1) {
        let fields: Vec<&str> = row.split(',').collect();
        let number: i64 = fields[0].parse().expect("a number");
        let form = match fields[3] {
            "one" => "риал",
            "few" => "риала",
            "many" => "риалов",
            other => panic!("no form of a whole number: {other}"),
        };
        let said = peyvand_words::plain(&words.money_rial("n", number));
        assert_eq!(said, format!("n {form}"), "{number}");
        seen += 1;
    }
    assert!(seen >= 34, "the table has {seen} rows");
}
