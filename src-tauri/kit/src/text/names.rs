//! The words under which a name is found.

use super::fold::tokens;
use super::pinyin;

/// More tokens than this no name is worth; it bounds what one patient adds to the search.
const MOST: usize = 64;

/// The words under which a name is found: each begins with what somebody may type.
///
/// Its words; the parts of words that a joiner, hyphen or apostrophe ties; neighboring Persian words
/// run together, as many write them; of Chinese names also every ending (the given name alone), the
/// syllables, whole pinyin and initials of every reading that is likely, with ü as v and as u.
/// No token twice, and no more than 64.
///
/// ```
/// use peyvand_kit::name_tokens;
///
/// let name = name_tokens("محمد رضا بیک‌زاده");
/// for typed in ["محمد", "محمدرضا", "بیکزاده", "زاده"] {
///     assert!(name.iter().any(|token| token.starts_with(typed)), "{typed}");
/// }
/// assert!(name_tokens("曾丽华").contains(&"zenglihua".to_owned()));
/// ```
pub fn name_tokens(name: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut whole_words = Vec::new();
    for word in name.split_whitespace() {
        let parts: Vec<String> = word.split(is_tie).flat_map(tokens).collect();
        let whole = parts.concat();
        if !whole.is_empty() {
            keep(&mut found, [whole.clone()]);
            keep(&mut found, tokens(word));
            keep(&mut found, parts);
            whole_words.push(whole);
        }
    }
    keep(&mut found, runs(&whole_words));
    keep(&mut found, pinyin::tokens_of(&whole_words));
    found
}

/// Two and three neighboring Persian words written as one: بی بی زهرا is بیبیزهرا to many.
fn runs(words: &[String]) -> Vec<String> {
    let pairs = words.windows(2).chain(words.windows(3));
    pairs.filter(|run| run.iter().all(|word| is_persian(word))).map(<[String]>::concat).collect()
}

/// Says whether a word is in the Arabic script, in which the space inside a name comes and goes.
pub(super) fn is_persian(word: &str) -> bool {
    word.chars().all(|c| matches!(c, '\u{0600}'..='\u{06FF}'))
}

fn is_tie(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{00AC}' | '-' | '\u{2010}' | '\u{2011}' | '\'' | '’')
}

fn keep(found: &mut Vec<String>, more: impl IntoIterator<Item = String>) {
    for token in more {
        if found.len() < MOST && !found.contains(&token) {
            found.push(token);
        }
    }
}
