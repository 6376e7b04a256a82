//! Folding: one spelling for all the spellings of a text.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// The form of a text under which it is searched.
///
/// Letter case, Arabic and Persian letter forms, hamza, diacritics, joiners, direction marks, ё,
/// full-width and presentation forms and digits of any script make no difference; й stays й.
/// Words stay apart by one space.
///
/// ```
/// use peyvand_kit::fold;
///
/// assert_eq!(fold("عليـرضا"), "علیرضا");
/// assert_eq!(fold("  ПЁТР  ۱۲ "), "петр 12");
/// assert_ne!(fold("Андрей"), fold("Андреи"));
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        space_into(&mut folded);
        if word.is_ascii() {
            folded.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        } else {
            fold_into(&mut folded, word);
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The folded text without its spaces: two spellings of one name are equal here, however its parts
/// are joined.
///
/// ```
/// use peyvand_kit::joined;
///
/// assert_eq!(joined("بیک‌زاده"), joined("بیک زاده"));
/// ```
pub fn joined(text: &str) -> String {
    let mut folded = fold(text);
    folded.retain(|c| c != ' ');
    folded
}

/// The folded words of a text, without punctuation.
///
/// ```
/// use peyvand_kit::tokens;
///
/// assert_eq!(tokens("Dr. Ali  Rezaei"), ["dr", "ali", "rezaei"]);
/// ```
pub fn tokens(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Brings digits of any script to ASCII and drops marks that show nothing.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter(|c| !is_invisible(*c)).map(ascii_digit).collect()
}

fn fold_into(folded: &mut String, word: &str) {
    for c in word.chars().filter(|c| !is_invisible(*c)).nfkc().flat_map(char::to_lowercase) {
        if !is_combining_mark(c) && !is_ornament(c) {
            // Some single characters stand for several words.
            if c.is_whitespace() {
                space_into(folded);
            } else {
                folded.push(fold_char(c));
            }
        }
    }
}

/// Ends a word, if one was begun.
fn space_into(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

fn fold_char(c: char) -> char {
    match c {
        'ي' | 'ى' | 'ئ' | 'ے' | 'ې' => 'ی',
        'ك' | 'ڪ' => 'ک',
        'ة' | 'ۀ' | 'ہ' | 'ۂ' | 'ۃ' | 'ە' | 'ھ' => 'ه',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ё' => 'е',
        '٫' => '.',
        '٬' | '،' => ',',
        '٪' => '%',
        '؛' => ';',
        '؟' => '?',
        // Only Latin letters lose their accents: й without its breve would be another letter.
        '\u{00C0}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' => base_letter(c),
        _ => ascii_digit(c),
    }
}

fn base_letter(c: char) -> char {
    let mut base = None;
    decompose_canonical(c, |part| base = base.or(Some(part)));
    base.unwrap_or(c)
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
    matches!(
        c,
        '\u{00AD}'
            | '\u{061C}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}'
    )
}

/// The lengthening stroke, and the sign that old Windows-1256 exports put where a joiner was.
fn is_ornament(c: char) -> bool {
    matches!(c, '\u{0640}' | '\u{00AC}')
}
