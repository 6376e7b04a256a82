//! Each language has the same messages, attributes and variables.

use super::{Area, LANGUAGES, areas, messages, none};
use peyvand_words::catalogue::Message;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_file_parses_and_says_only_what_is_agreed() {
    let mut problems = vec![];
    for language in LANGUAGES {
        for area in areas(language) {
            problems.extend(area.problems.iter().map(|problem| format!("{language}: {problem}")));
            problems.extend(foreign(language, &area));
        }
    }
    none(&problems);
}

/// References and functions would be written differently by the two readers of these files,
/// and markup would have to be trusted.
fn foreign(language: &str, area: &Area) -> Vec<String> {
    let texts = area.messages.iter().flat_map(|message| message.texts.iter().map(move |text| (message, text)));
    let foreign = texts.filter(|(_, text)| text.foreign || text.words.contains(['<', '{', '}']));
    foreign.map(|(message, _)| format!("{language}: {}: only variables, choices and words", message.key)).collect()
}

#[test]
fn no_key_stands_twice_and_each_begins_with_its_file() {
    let mut problems = vec![];
    for language in LANGUAGES {
        let mut seen = BTreeSet::new();
        for area in areas(language) {
            for message in &area.messages {
                if !seen.insert(message.key.clone()) {
                    problems.push(format!("{language}: {} stands twice", message.key));
                }
                if !message.key.starts_with(&format!("{}-", area.name)) {
                    problems.push(format!("{language}: {} stands in {}.ftl", message.key, area.name));
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn every_language_has_every_message_and_no_other() {
    let english = messages("en");
    let mut problems = vec![];
    for language in LANGUAGES {
        let spoken = messages(language);
        problems.extend(missing(&english, &spoken).iter().map(|name| format!("{language}: {name} is missing")));
        problems
            .extend(missing(&spoken, &english).iter().map(|name| format!("en: {name} is missing, {language} has it")));
    }
    none(&problems);
}

/// The values and attributes of the first that the second has not.
fn missing(of: &[Message], from: &[Message]) -> BTreeSet<String> {
    let names = |messages: &[Message]| -> BTreeSet<String> {
        let texts = messages.iter().flat_map(|message| message.texts.iter().map(move |text| (message, text)));
        texts
            .map(|(message, text)| format!("{}.{}", message.key, text.attribute.as_deref().unwrap_or("value")))
            .collect()
    };
    names(of).difference(&names(from)).cloned().collect()
}

#[test]
fn variables_are_declared_once_and_alike_in_every_language() {
    let english: BTreeMap<String, Message> = messages("en").into_iter().map(|m| (m.key.clone(), m)).collect();
    let mut problems = vec![];
    for language in LANGUAGES {
        for message in messages(language) {
            let declared: BTreeSet<&str> = message.variables.iter().map(|variable| variable.name.as_str()).collect();
            let used = message.texts.iter().flat_map(|text| &text.uses);
            for name in used.filter(|name| !declared.contains(name.as_str())) {
                problems.push(format!("{language}: {}: ${name} is not declared above it", message.key));
            }
            if english.get(&message.key).is_some_and(|source| source.variables != message.variables) {
                problems.push(format!("{language}: {}: its variables differ from the English", message.key));
            }
        }
    }
    none(&problems);
}

/// A variable that one language leaves out is a fact that its readers miss; only a number that chooses
/// a form may be left out, where a language has no forms.
#[test]
fn no_language_leaves_a_value_out() {
    let mut problems = vec![];
    let all: Vec<(&str, Vec<Message>)> = LANGUAGES.into_iter().map(|language| (language, messages(language))).collect();
    for (language, spoken) in &all {
        for message in spoken {
            for text in &message.texts {
                let twins = all.iter().flat_map(|(_, others)| others).filter(|other| other.key == message.key);
                let twins = twins.flat_map(|other| &other.texts).filter(|twin| twin.attribute == text.attribute);
                let spoken_elsewhere: BTreeSet<&String> = twins.flat_map(|twin| &twin.shows).collect();
                for name in spoken_elsewhere.difference(&text.uses.iter().collect()) {
                    problems.push(format!("{language}: {}: ${name} is left out", message.key));
                }
            }
        }
    }
    none(&problems);
}
