//! One number with its separators, and which of them can mean what.

use super::AmountProblem;
use rust_decimal::Decimal;

/// How decimals are written where the practice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Separators {
    /// By a dot; a comma is for thousands.
    DecimalDot,
    /// By a comma; a dot is understood too.
    DecimalComma,
}

/// ٫, which always means decimals.
const DECIMAL: char = '\u{066B}';
/// ٬, which always means thousands.
const THOUSANDS: char = '\u{066C}';

/// How many bytes from the start of the text are one number.
pub(super) fn length(text: &str) -> usize {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let goes_on = chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        let belongs = c.is_ascii_digit() || (is_separator(c) && goes_on);
        if !belongs {
            break;
        }
        end = at + c.len_utf8();
    }
    end
}

fn is_separator(c: char) -> bool {
    matches!(c, ',' | '.' | ' ' | '\'' | '’' | '/' | '،' | DECIMAL | THOUSANDS)
}

/// Reads digits with separators between them.
pub(super) fn read(text: &str, separators: Separators) -> Result<Decimal, AmountProblem> {
    if text.contains('/') {
        return Err(AmountProblem::Ambiguous);
    }
    let Some((at, last)) = text.char_indices().rfind(|(_, c)| !c.is_ascii_digit()) else {
        return decimal(text, "");
    };
    let (whole, fraction) = (&text[..at], &text[at + last.len_utf8()..]);
    let grouped_by_last = is_grouped(text, last);
    let alone = whole.bytes().all(|b| b.is_ascii_digit());
    match last {
        DECIMAL => decimal(&ungrouped(whole)?, fraction),
        '.' | ',' if alone && grouped_by_last => single(text, last, separators),
        _ if grouped_by_last => decimal(&text.replace(last, ""), ""),
        ',' if alone && !(separators == Separators::DecimalComma && fraction.len() < 3) => {
            Err(AmountProblem::Ambiguous)
        }
        // After thousands in dots or spaces, three digits behind a comma are thousands to some.
        ',' if fraction.len() == 3 => Err(AmountProblem::Ambiguous),
        '.' | ',' if !whole.contains(last) => decimal(&ungrouped(whole)?, fraction),
        _ => Err(AmountProblem::NotANumber),
    }
}

/// One comma or dot with three digits behind it: thousands, unless it may as well be decimals.
fn single(text: &str, separator: char, separators: Separators) -> Result<Decimal, AmountProblem> {
    let clear = separator == ',' && separators == Separators::DecimalDot;
    if clear { decimal(&text.replace(separator, ""), "") } else { Err(AmountProblem::Ambiguous) }
}

/// The whole part without its thousands separators, which must be of one kind.
fn ungrouped(whole: &str) -> Result<String, AmountProblem> {
    let Some(separator) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        return Ok(whole.to_owned());
    };
    let grouped = separator != DECIMAL && is_grouped(whole, separator);
    if grouped { Ok(whole.replace(separator, "")) } else { Err(AmountProblem::NotANumber) }
}

/// Whether the separator stands between groups of three digits, and no other is there.
fn is_grouped(text: &str, separator: char) -> bool {
    let mut groups = text.split(separator);
    let first = groups.next().unwrap_or_default();
    let is_digits = |group: &str| group.bytes().all(|b| b.is_ascii_digit());
    (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && is_digits(first)
        && groups.all(|group| group.len() == 3 && is_digits(group))
}

fn decimal(whole: &str, fraction: &str) -> Result<Decimal, AmountProblem> {
    let fraction = fraction.trim_end_matches('0');
    let text = if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") };
    Decimal::from_str_exact(&text).map_err(|_| AmountProblem::TooLarge)
}
