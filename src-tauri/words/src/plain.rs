//! Stripping of the marks that only a screen needs.

/// The text without direction marks: for files, the clipboard and the command line.
///
/// Keeps the zero-width non-joiner, which is spelling.
///
/// ```
/// assert_eq!(peyvand_words::plain("نوبت \u{2068}۱۲\u{2069}"), "نوبت ۱۲");
/// ```
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
