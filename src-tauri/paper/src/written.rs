//! What people wrote, made fit to stand on a page: its own direction and no hidden marks.

use peyvand_kit::{Digits, Direction, Locale};
use peyvand_words::Words;
use serde_json::Value;

const FIRST_STRONG: char = '\u{2068}';
const LEFT_TO_RIGHT: char = '\u{2066}';
const END: char = '\u{2069}';

/// One line, or as many as were written, without the marks that turn what stands beside it.
pub(crate) fn text(text: &str) -> String {
    lines(text).join("\n")
}

/// The lines of a text that has one thought on each.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| {
        let line = line.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(is_seen);
        line.collect::<String>().trim().to_owned()
    });
    lines.filter(|line| !line.is_empty()).map(|line| format!("{FIRST_STRONG}{line}{END}")).collect()
}

/// A number for people to dial or to name, in the digits of the practice, left to right in every language.
pub(crate) fn number(words: Words, text: &str) -> String {
    let shown: String = digits(words).show(text.trim()).chars().filter(is_seen).collect();
    // A number is dialed from one line.
    let whole = shown.replace(' ', "\u{A0}").replace('-', "\u{2060}-\u{2060}");
    if whole.is_empty() { whole } else { format!("{LEFT_TO_RIGHT}{whole}{END}") }
}

/// The digits of the language as the practice writes it.
pub(crate) fn digits(words: Words) -> Digits {
    if words.tag() == Locale::Fa.tag() { words.style().digits } else { Digits::Latin }
}

/// Takes the marks of isolation out of all texts, but for those around what runs against the page: whoever copies
/// a name or a date from the PDF, or searches for it, gets what is seen.
pub(crate) fn settled(value: Value, page: Direction) -> Value {
    match value {
        Value::String(text) => Value::String(settle(&text, page)),
        Value::Array(values) => values.into_iter().map(|value| settled(value, page)).collect(),
        Value::Object(values) => values.into_iter().map(|(key, value)| (key, settled(value, page))).collect(),
        other => other,
    }
}

fn settle(text: &str, page: Direction) -> String {
    let mut settled = String::with_capacity(text.len());
    let mut open = Vec::new();
    for c in text.chars() {
        match c {
            FIRST_STRONG | LEFT_TO_RIGHT => open.push(settled.len()),
            END => {
                let Some(start) = open.pop() else { continue };
                if !turns(&settled[start..], page) {
                    settled.remove(start);
                    continue;
                }
            }
            _ => {}
        }
        settled.push(c);
    }
    settled
}

/// Whether a text would stand otherwise without its isolation: it has letters of the other direction, or on a page from
/// right to left a sign that belongs to the left of its number.
fn turns(text: &str, page: Direction) -> bool {
    let is_sign = |c| page == Direction::Rtl && matches!(c, '-' | '\u{2212}' | '+' | '#' | '*');
    text.chars().any(|c| is_sign(c) || direction(c).is_some_and(|found| found != page))
}

/// Control characters and the marks that turn a whole line around are none of a name. What joins letters stays.
fn is_seen(c: &char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{E000}'..='\u{E001}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

/// The direction of a letter; digits and marks have none of their own.
fn direction(c: char) -> Option<Direction> {
    let is_rtl = matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    match c.is_alphabetic() {
        true if is_rtl => Some(Direction::Rtl),
        true => Some(Direction::Ltr),
        false => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{settle, text};
    use peyvand_kit::Direction;

    #[test]
    fn only_what_runs_against_the_page_stays_isolated() {
        for (page, written, stands) in [
            (Direction::Rtl, "Ali (VIP)", "\u{2068}Ali (VIP)\u{2069}"),
            (Direction::Ltr, "Ali (VIP)", "Ali (VIP)"),
            (Direction::Rtl, "علی ۱۲", "علی ۱۲"),
            (Direction::Ltr, "علی ۱۲", "\u{2068}علی ۱۲\u{2069}"),
            (Direction::Rtl, "-۵", "\u{2068}-۵\u{2069}"),
        ] {
            assert_eq!(settle(&text(written), page), stands);
        }
        assert_eq!(settle("با \u{2068}\u{2066}021-88\u{2069}\u{2069}", Direction::Rtl).matches('\u{2069}').count(), 2);
        assert_eq!(settle("call \u{2068}\u{2066}021-88\u{2069}\u{2069}", Direction::Ltr), "call 021-88");
    }

    #[test]
    fn marks_that_turn_a_line_are_dropped_and_joiners_stay() {
        assert_eq!(settle(&text("می\u{200C}رود\u{202E}\u{2069}\u{7}"), Direction::Rtl), "می\u{200C}رود");
        assert_eq!(settle(&text(" یک \r\n\n دو "), Direction::Rtl), "یک\nدو");
    }
}
