//! Small things that betray a translation: marks and spaces of another script.

use super::{areas, none};

#[test]
fn chinese_has_its_own_marks() {
    let wrong = |line: &str| {
        let mut before = ' ';
        line.chars().any(|c| {
            let strange = is_han(before) && matches!(c, ',' | ';' | ':' | '?' | '!' | '(' | ')');
            before = c;
            strange
        })
    };
    none(&lines("zh-CN", wrong));
}

fn is_han(c: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&c)
}

#[test]
fn russian_has_its_own_quotes() {
    none(&lines("ru", |line| line.contains(['"', '“', '”'])));
}

#[test]
fn no_script_has_straight_quotes_or_doubled_spaces() {
    for language in super::LANGUAGES {
        none(&lines(language, |line| line.contains('"') || line.trim().contains("  ")));
    }
}

/// The lines of a language, comments left out, of which something is wrong.
fn lines(language: &str, wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let mut problems = vec![];
    for area in areas(language) {
        let spoken = area.source.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
        let found = spoken.filter(|(_, line)| wrong(line));
        problems.extend(found.map(|(number, line)| format!("{language}: {}.ftl:{}: {line}", area.name, number + 1)));
    }
    problems
}
