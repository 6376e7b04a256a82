//! Persian is spelled as the Academy and people spell it, and is plain.

use super::{areas, none};

const ZWNJ: char = '\u{200C}';

/// Officialese, blame, and second words for one thing, with what to write instead.
const POOR: [(&str, &str); 13] = [
    ("می‌باشد", "است"),
    ("گردید", "شد"),
    ("اقدام فرمایید", "بزنید"),
    ("لطفا", "لطفاً"),
    ("عملیات", "خود کار را بگویید"),
    ("با موفقیت", "«ثبت شد» بس است"),
    ("خطا", "بگویید چه شد"),
    ("مشتری", "بیمار"),
    ("مراجع", "بیمار"),
    ("ویزیت", "مراجعه"),
    ("درمانگاه", "مطب"),
    ("خونریزی", "خون‌ریزی"),
    ("اشتباه وارد", "بگویید چه باید باشد"),
];

#[test]
fn persian_is_spelled_as_people_write_it() {
    let mut problems = vec![];
    for area in areas("fa") {
        for (number, line) in area.source.lines().enumerate() {
            if line.starts_with('#') {
                continue;
            }
            let found = misspelled(spoken(line));
            problems.extend(found.iter().map(|what| format!("{}.ftl:{}: {what}: {line}", area.name, number + 1)));
        }
    }
    none(&problems);
}

/// The words of a line without its key.
fn spoken(line: &str) -> &str {
    line.split_once(" = ").map_or(line, |(_, words)| words)
}

fn misspelled(line: &str) -> Vec<String> {
    let mut found = vec![];
    let mut note = |holds: bool, what: &str| {
        if holds {
            found.push(what.to_owned());
        }
    };
    note(line.contains(['ي', 'ك', 'ى', 'ۀ']), "an Arabic letter");
    note(line.contains(|c| ('\u{0660}'..='\u{0669}').contains(&c)), "an Arabic digit");
    note(line.split_whitespace().any(|word| word == "می" || word == "نمی"), "«می» stands apart");
    note(
        [" ها ", " های ", " هایی ", " تر ", " ترین "].iter().any(|end| format!("{line} ").contains(end)),
        "an ending stands apart",
    );
    note(line.contains("\u{200C}\u{200C}"), "a doubled half-space");
    note(words_end_in_zwnj(line), "a half-space at the edge of a word");
    note(line.contains("ه‌ی ") || line.ends_with("ه‌ی"), "ezafe after silent he is «هٔ»");
    note(line.contains(['"', '\'', '“', '”']), "quotes are «…»");
    note(line.contains([',', ';', '?']), "a Latin mark");
    note([" ،", " ؛", " ؟", " :", " ."].iter().any(|mark| line.contains(mark)), "a space before a mark");
    note(persian_latin_digits(line), "a Latin digit beside Persian words");
    note(line.contains("لغو") && !line.contains("نوبت"), "«لغو» is for an appointment; a dialog has «انصراف»");
    found
}

fn words_end_in_zwnj(line: &str) -> bool {
    let mut before = ' ';
    for c in line.chars().chain([' ']) {
        let edge = |c: char| !c.is_alphabetic() && c != '\u{0654}';
        if (before == ZWNJ && edge(c)) || (c == ZWNJ && edge(before)) {
            return true;
        }
        before = c;
    }
    false
}

/// Examples of what to type, between guillemets, may hold Latin digits.
fn persian_latin_digits(line: &str) -> bool {
    let mut quoted = false;
    line.chars().any(|c| {
        match c {
            '«' => quoted = true,
            '»' => quoted = false,
            _ => {}
        }
        !quoted && c.is_ascii_digit()
    }) && !line.contains('[')
}

#[test]
fn persian_is_plain() {
    let mut problems = vec![];
    for area in areas("fa") {
        for message in &area.messages {
            for text in &message.texts {
                let poor = POOR.iter().filter(|(word, _)| has_word(&text.words, word));
                problems.extend(poor.map(|(word, better)| format!("{}: «{word}»: {better}", message.key)));
            }
        }
    }
    none(&problems);
}

fn has_word(text: &str, word: &str) -> bool {
    let plain = |c: char| c.is_alphabetic() || c == ZWNJ || c == '\u{0654}';
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back().is_some_and(plain);
        let after = text[at + word.len()..].chars().next().is_some_and(char::is_alphabetic);
        !before && !after
    })
}

#[test]
fn the_lint_sees_what_it_should() {
    for wrong in
        ["می شود", "نوبت ها", "علي", "۱۲٣", "خانه‌ی ما", "می\u{200C}\u{200C}رود", "رفت\u{200C} ", "لغو", "چه , شد"]
    {
        assert!(!misspelled(wrong).is_empty(), "{wrong}");
    }
    for right in ["می‌شود", "نوبت‌ها", "لغو نوبت", "ساعت‌ها را مانند «9-13» بنویسید", "خانهٔ ما"]
    {
        assert_eq!(misspelled(right), Vec::<String>::new(), "{right}");
    }
    assert!(has_word("قیمت ارزان است", "ارزان") && !has_word("ارزانی داشت", "ارزان"));
}
