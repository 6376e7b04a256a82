//! A text as its words: folded, each with the place where it stands in what was typed.

use peyvand_kit::fold;
use std::iter::once;
use std::ops::Range;

/// Endings that some write with a space before them.
const LOOSE: [&str; 7] = ["ی", "ای", "ها", "های", "هایی", "تر", "ترین"];

/// A word, a number, a sign of percent, or one Chinese character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Folded, without joiners.
    pub(super) word: String,
    /// The characters of the text that it is made of.
    pub(super) span: Range<usize>,
    /// Whether a mark parts it from the word before, so that no phrase goes on here.
    pub(super) is_apart: bool,
    /// Whether it belongs to a name, which may be any word.
    pub(super) is_name: bool,
}

/// The words of a text.
///
/// Joiners vanish: «شگفت‌انگیز» is one word however it is joined. Quotes and hyphens only part words; other marks end what
/// is being said.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut found = Walk { tokens: Vec::new(), open: None, is_apart: true };
    let mut clusters = clusters(text).into_iter().peekable();
    while let Some((folded, span)) = clusters.next() {
        let is_last = clusters.peek().is_none_or(|(next, _)| next.trim().is_empty());
        if folded.is_empty() {
            found.open = None;
        }
        for c in folded.chars() {
            found.take(c, &span, is_last);
        }
    }
    let mut tokens = found.tokens;
    attach_endings(&mut tokens);
    tokens
}

/// Marks the words of which names are made, wherever they stand in the text and however their parts are joined.
pub(super) fn mark_names(tokens: &mut [Token], names: &[&str]) {
    for name in names {
        let name: String = self::tokens(name).into_iter().map(|token| token.word).collect();
        for from in 0..tokens.len() {
            if let Some(width) = width_of(&name, &tokens[from..]) {
                tokens[from..from + width].iter_mut().for_each(|token| token.is_name = true);
            }
        }
    }
}

/// How many of the tokens, from the first on, are the name.
fn width_of(name: &str, tokens: &[Token]) -> Option<usize> {
    let mut rest = name;
    for (place, token) in tokens.iter().enumerate() {
        if rest.is_empty() {
            return (place > 0).then_some(place);
        }
        rest = rest.strip_prefix(token.word.as_str())?;
    }
    (rest.is_empty() && !name.is_empty()).then_some(tokens.len())
}

/// Says whether a character is written without spaces around its words.
pub(super) const fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Each character with the marks that belong to it, folded; nothing for a space, itself for a new line.
fn clusters(text: &str) -> Vec<(String, Range<usize>)> {
    let mut found: Vec<(String, Range<usize>)> = Vec::with_capacity(text.len());
    let mut raw = String::new();
    for (place, c) in text.chars().enumerate() {
        let alone = if c.is_ascii() { c.to_ascii_lowercase().to_string() } else { fold(c.encode_utf8(&mut [0; 4])) };
        let belongs = alone.is_empty() && !c.is_whitespace();
        match found.last_mut() {
            // A breve makes another letter of и: such a mark is folded together with what it stands on.
            Some((folded, span)) if belongs && span.end == place && !raw.ends_with(char::is_whitespace) => {
                raw.push(c);
                *folded = fold(&raw);
                span.end = place + 1;
            }
            _ if belongs => {}
            _ => {
                raw = c.to_string();
                // A new line is a mark as well: what stands above it is said.
                let folded = match c {
                    '\n' => c.to_string(),
                    c if c.is_whitespace() => String::new(),
                    _ => alone,
                };
                found.push((folded, place..place + 1));
            }
        }
    }
    found
}

/// What kind of token goes on being written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Word,
    Number,
}

struct Walk {
    tokens: Vec<Token>,
    open: Option<Open>,
    is_apart: bool,
}

impl Walk {
    fn take(&mut self, c: char, span: &Range<usize>, is_last: bool) {
        match c {
            '%' => self.alone(c, span),
            _ if is_han(c) => self.alone(c, span),
            _ if c.is_ascii_digit() => self.go_on(c, span, Open::Number),
            _ if c.is_alphanumeric() => self.go_on(c, span, Open::Word),
            _ => {
                self.open = None;
                // A stop inside «No.1» ends nothing.
                self.is_apart |= !is_soft(c) && (c != '.' || is_last);
            }
        }
    }

    fn alone(&mut self, c: char, span: &Range<usize>) {
        self.open = None;
        self.begin(c, span);
    }

    fn go_on(&mut self, c: char, span: &Range<usize>, kind: Open) {
        match self.tokens.last_mut() {
            Some(token) if self.open == Some(kind) => {
                token.word.push(c);
                token.span.end = span.end;
            }
            _ => self.begin(c, span),
        }
        self.open = Some(kind);
    }

    fn begin(&mut self, c: char, span: &Range<usize>) {
        let is_apart = std::mem::take(&mut self.is_apart);
        self.tokens.push(Token { word: once(c).collect(), span: span.clone(), is_apart, is_name: false });
    }
}

/// Marks that part words and end nothing.
const fn is_soft(c: char) -> bool {
    matches!(c, '"' | '\'' | '«' | '»' | '“' | '”' | '‘' | '’' | '-' | '\u{2010}' | '\u{2011}' | '*' | '_' | '~')
}

/// Writes an ending that stands apart to its word: «بهترین ها».
fn attach_endings(tokens: &mut Vec<Token>) {
    let mut place = 1;
    while place < tokens.len() {
        let is_loose = !tokens[place].is_apart && LOOSE.contains(&tokens[place].word.as_str());
        if is_loose && tokens[place - 1].word.ends_with(|c| matches!(c, '\u{0600}'..='\u{06FF}')) {
            let ending = tokens.remove(place);
            let word = &mut tokens[place - 1];
            word.word.push_str(&ending.word);
            word.span.end = ending.span.end;
        } else {
            place += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.word).collect()
    }

    #[test]
    fn words_are_folded_and_know_where_they_stand() {
        assert_eq!(words("نتيجه\u{200C}ی تضميني"), ["نتیجهی", "تضمینی"]);
        assert_eq!(words("بهترین ها، تخـفیف"), ["بهترینها", "تخفیف"]);
        assert_eq!(words("ﺗﻀﻤﯿﻨﯽ"), ["تضمینی"]);
        assert_eq!(words("%۱۰۰ 100٪ №1"), ["%", "100", "100", "%", "no", "1"]);
        assert_eq!(words("治愈率98%"), ["治", "愈", "率", "98", "%"]);
        assert_eq!(words("и\u{0306}"), ["й"]);
        let text = "\u{200F}😀 «درمانِ قطعی»";
        for (token, typed) in tokens(text).iter().zip(["درمانِ", "قطعی"]) {
            assert_eq!(text.chars().skip(token.span.start).take(token.span.len()).collect::<String>(), typed);
        }
        let apart: Vec<bool> = tokens("a, b \"c\" No.1\nd. e").iter().map(|token| token.is_apart).collect();
        assert_eq!(apart, [true, true, false, false, false, true, true]);
    }
}
