//! What we ship says nothing that a practice may not say of itself, in whatever country it is: a text of ours must not teach
//! a clinic to advertise. The product's own check looks at it.

use super::{LANGUAGES, messages, none, root};
use peyvand_core::wording;
use std::collections::BTreeSet;
use std::fs;

const COUNTRIES: [&str; 4] = ["ir", "ru", "cn", "other"];

/// What any country finds in a text.
fn found(text: &str) -> BTreeSet<String> {
    let all = COUNTRIES.iter().flat_map(|country| wording::check(country, text));
    all.map(|finding| format!("“{}” ({}): {}", finding.text, finding.kind.code(), finding.instead)).collect()
}

#[test]
fn no_message_advertises() {
    let mut problems = vec![];
    for language in LANGUAGES {
        for message in messages(language) {
            let words = message.texts.iter().flat_map(|text| found(&text.words));
            problems.extend(words.map(|what| format!("{language}: {}: {what}", message.key)));
        }
    }
    none(&problems);
}

#[test]
fn the_sample_clinic_advertises_nothing() {
    let mut problems = vec![];
    for page in ["fa", "en", "ru", "zh"] {
        let text = fs::read_to_string(root().join(format!("src-tauri/core/src/sample/{page}.txt"))).expect("a page");
        problems.extend(found(&text).into_iter().map(|what| format!("{page}.txt: {what}")));
    }
    none(&problems);
}

#[test]
fn the_check_is_at_work() {
    assert!(found("اولین نوبت").is_empty() && !found("اولین کلینیک").is_empty() && !found("ارزان").is_empty());
}
