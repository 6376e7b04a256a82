//! Folding: one spelling for all the spellings of a text.

/// Brings digits of any script to ASCII and drops marks that show nothing.
pub(crate) fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !is_invisible(*c))
        .map(ascii_digit)
        .collect()
}

/// The form of a text under which it is searched.
pub fn fold(text: &str) -> String {
    plain(text).to_lowercase()
}

/// The ASCII digit for a Persian, Arabic or full-width one; any other character as it is.
fn ascii_digit(c: char) -> char {
    let zero = match c {
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06F0}'..='\u{06F9}' => 0x06F0,
        '\u{FF10}'..='\u{FF19}' => 0xFF10,
        _ => return c,
    };
    char::from_digit(u32::from(c) - zero, 10).expect("one of ten digits")
}

/// Direction marks, joiners, byte order marks and soft hyphens.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}
