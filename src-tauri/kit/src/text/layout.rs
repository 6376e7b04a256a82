//! What was meant by a text typed with another keyboard layout on.

use super::fold::{fold, tokens};
use unicode_normalization::UnicodeNormalization;

/// The character keys of a US keyboard, row by row.
const LATIN: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
/// What the same keys give on the Persian standard layout (ISIRI 9147).
const PERSIAN: &str = "\u{200D}ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو./";
/// What the same keys give on the Russian layout.
const RUSSIAN: &str = "ёйцукенгшщзхъфывапролджэячсмитьбю.";

/// Keys that give a letter of the Persian layout with Shift, or that older layouts have elsewhere:
/// (Persian, Latin).
const PERSIAN_MORE: &[(char, char)] = &[
    ('ي', 'd'),
    ('ك', ';'),
    ('آ', 'h'),
    ('أ', 'g'),
    ('إ', 'f'),
    ('ؤ', 'a'),
    ('ئ', 's'),
    ('ة', 'j'),
    ('ژ', 'c'),
    ('ء', 'm'),
];

/// The text as it would be, had another keyboard layout been on when it was typed; folded.
///
/// Latin text gives its Persian and its Russian reading, Persian and Russian text the Latin one.
/// Nothing is given for a text that can't have been typed on the layout.
///
/// ```
/// use peyvand_kit::wrong_layout;
///
/// assert_eq!(wrong_layout("صشهف"), ["wait"]);
/// assert_eq!(wrong_layout("ugd"), ["علی", "гпв"]);
/// assert_eq!(wrong_layout("Шмфтщм"), ["ivanov"]);
/// ```
pub fn wrong_layout(text: &str) -> Vec<String> {
    let typed: String = text.nfc().flat_map(char::to_lowercase).collect();
    let mut meant = Vec::new();
    for (from, to) in [(LATIN, PERSIAN), (LATIN, RUSSIAN), (PERSIAN, LATIN), (RUSSIAN, LATIN)] {
        if let Some(read) = retyped(&typed, from, to) {
            meant.push(fold(&read));
        }
    }
    meant.retain(|read| !tokens(read).is_empty());
    meant
}

/// The text of the same keys on another layout, if each of its letters is on the one it came from.
fn retyped(typed: &str, from: &str, to: &str) -> Option<String> {
    let mut letters = 0;
    let mut read = String::with_capacity(typed.len());
    for c in typed.chars() {
        let key = from.chars().position(|on_key| on_key == c);
        if c.is_alphabetic() {
            letters += 1;
        }
        match key.and_then(|key| to.chars().nth(key)).or_else(|| shifted(c, from)) {
            Some(meant) => read.push(meant),
            None if c.is_alphabetic() => return None,
            None => read.push(c),
        }
    }
    (letters > 0).then_some(read)
}

fn shifted(c: char, from: &str) -> Option<char> {
    let on_layout = PERSIAN_MORE.iter().filter(|_| from == PERSIAN);
    on_layout.into_iter().find(|(persian, _)| *persian == c).map(|(_, latin)| *latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layouts_have_the_same_keys() {
        assert_eq!(PERSIAN.chars().count(), LATIN.chars().count());
        assert_eq!(RUSSIAN.chars().count(), LATIN.chars().count());
    }

    #[test]
    fn punctuation_keys_are_letters_elsewhere() {
        assert!(wrong_layout(";vdld").contains(&"کریمی".to_owned()));
        assert!(wrong_layout("~").is_empty() && wrong_layout("۱۲ 34").is_empty());
        assert!(wrong_layout("Ghbdtn").contains(&"привет".to_owned()));
        assert_eq!(wrong_layout("李"), Vec::<String>::new());
    }
}
