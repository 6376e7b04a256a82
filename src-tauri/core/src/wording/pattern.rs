//! How a phrase is written in the lists of words, and whether a text says it.
//!
//! | written | read |
//! |---|---|
//! | `گارانتی` | the word, with the endings of its language |
//! | `=best` | this word and no other form of it |
//! | `гарант*` | any word that begins so |
//! | `(a\|b) c` | `a c` or `b c`; `(\|a)` may be left out |
//! | `…` | up to three words |
//! | a half-space | written together, apart or with a half-space |

use super::tokens::{Token, is_han, tokens};
use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

/// What may follow a word and leaves it the same word: in English, in Persian, in Russian. The scripts share no letter, so
/// one set serves all.
static ENDINGS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let all = [
        "s",
        "ی ای یی ه یه یها یهای ها های هایی هاست هایم هایت هایش هایمان هایتان هایشان ام ایم اید اند است ست یم ید یست",
        "م ش مان تان شان ان ات را رو تر تری ترین ترینها ترینهای",
        "а я ы и у ю е о ь й ой ей ою ею ом ем ам ям ами ями ах ях ов ев ия ии ию ией иям иями иях",
        "ий ый ая яя ое ее ие ые его ого ему ому им ым их ых ими ыми ую юю",
    ];
    all.into_iter().flat_map(str::split_whitespace).collect()
});

/// A stem is never shorter than this.
const SHORTEST_STEM: usize = 3;

/// How many words a gap may hold.
const WIDEST_GAP: usize = 3;

/// One part of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// The stem of a word, to which endings may come.
    Stem(String),
    /// A word as it is.
    Exactly(String),
    /// A word that begins so.
    Beginning(String),
    /// One of several rows of parts.
    OneOf(Vec<Vec<Self>>),
    /// Up to three words.
    Gap,
}

/// A phrase as a row of parts; it does not begin with a gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phrase(Vec<Part>);

impl Phrase {
    /// The phrase that is written in the language of the lists.
    pub(super) fn new(written: &str) -> Self {
        Self(row(written))
    }

    /// What its first word may begin with: a text is only looked at where it has such a word.
    pub(super) fn heads(&self) -> Vec<&str> {
        heads(&self.0)
    }

    /// Says whether it begins with a number, which any language may say.
    pub(super) fn begins_with_number(&self) -> bool {
        self.heads().iter().all(|head| head.chars().all(|c| !c.is_alphabetic()))
    }

    /// The tokens that say it, as many as do, if they stand at this place.
    pub(super) fn at(&self, tokens: &[Token], from: usize) -> Option<Range<usize>> {
        let end = ends(&self.0, &Said { tokens, from }, from).into_iter().max()?;
        (end > from).then_some(from..end)
    }
}

/// The tokens that are being looked at, and where the phrase began.
struct Said<'a> {
    tokens: &'a [Token],
    from: usize,
}

impl Said<'_> {
    /// The token at a place, if the phrase can go on with it.
    fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at).filter(|token| at == self.from || !token.is_apart)
    }
}

/// Every place behind the parts, if they are said from a place on.
fn ends(parts: &[Part], said: &Said<'_>, at: usize) -> Vec<usize> {
    let mut places = vec![at];
    for part in parts {
        places = places.into_iter().flat_map(|at| part.ends(said, at)).collect();
        places.sort_unstable();
        places.dedup();
    }
    places
}

impl Part {
    fn ends(&self, said: &Said<'_>, at: usize) -> Vec<usize> {
        match self {
            Self::OneOf(rows) => rows.iter().flat_map(|row| ends(row, said, at)).collect(),
            Self::Gap => {
                let reach = (0..WIDEST_GAP).take_while(|width| said.token(at + width).is_some()).count();
                (at..=at + reach).collect()
            }
            word => said
                .token(at)
                .filter(|token| !token.is_name && word.takes(&token.word))
                .map(|_| at + 1)
                .into_iter()
                .collect(),
        }
    }

    fn takes(&self, word: &str) -> bool {
        match self {
            Self::Stem(stem) => word.strip_prefix(stem.as_str()).is_some_and(is_ending),
            Self::Exactly(exact) => word == exact,
            Self::Beginning(beginning) => word.starts_with(beginning.as_str()),
            Self::OneOf(_) | Self::Gap => false,
        }
    }
}

fn heads(parts: &[Part]) -> Vec<&str> {
    match parts.split_first() {
        None | Some((Part::Gap, _)) => vec![],
        Some((Part::Stem(head) | Part::Exactly(head) | Part::Beginning(head), _)) => vec![head],
        Some((Part::OneOf(rows), rest)) => {
            let after = rows.iter().any(Vec::is_empty).then(|| heads(rest));
            rows.iter().flat_map(|row| heads(row)).chain(after.into_iter().flatten()).collect()
        }
    }
}

fn is_ending(tail: &str) -> bool {
    tail.is_empty() || ENDINGS.contains(&tail)
}

fn row(written: &str) -> Vec<Part> {
    chunks(written).into_iter().flat_map(parts).collect()
}

/// The parts of what is written between two spaces.
fn parts(chunk: &str) -> Vec<Part> {
    let is_choice = chunk.starts_with('(') && chunk.find(')') == Some(chunk.len() - 1);
    if chunk == "…" {
        vec![Part::Gap]
    } else if is_choice {
        vec![Part::OneOf(chunk[1..chunk.len() - 1].split('|').map(row).collect())]
    } else if chunk.contains(is_han) && chunk.contains('(') {
        // Between Chinese words there is no space.
        let pieces = chunk.split_inclusive(')').map(|piece| piece.split_at(piece.find('(').unwrap_or(piece.len())));
        pieces.flat_map(|(word, choice)| [word, choice]).flat_map(parts).collect()
    } else if chunk.contains(['(', '\u{200C}']) {
        vec![Part::OneOf(variants(&chunk.replace('\u{200C}', "(| )")).iter().map(|variant| row(variant)).collect())]
    } else {
        words(chunk)
    }
}

/// One written word; «100%» is two, a Chinese word as many as it has characters.
fn words(written: &str) -> Vec<Part> {
    let of: fn(String) -> Part = match written.chars().next() {
        Some('=') => Part::Exactly,
        _ if written.ends_with('*') => Part::Beginning,
        _ => |word| Part::Stem(stem(&word).to_owned()),
    };
    tokens(written).into_iter().map(|token| of(token.word)).collect()
}

/// A Russian word in the lists has an ending of its own, which others take the place of.
fn stem(word: &str) -> &str {
    let is_russian = word.starts_with(|c| matches!(c, '\u{0400}'..='\u{04FF}'));
    let stems = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    let stems = stems.filter(|stem| is_russian && stem.chars().count() >= SHORTEST_STEM);
    stems.min_by_key(|stem| stem.len()).unwrap_or(word)
}

/// What stands between the spaces that stand in no parentheses.
fn chunks(written: &str) -> Vec<&str> {
    let mut depth = 0;
    let chunks = written.split(move |c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth == 0 && c == ' '
    });
    chunks.filter(|chunk| !chunk.is_empty()).collect()
}

/// Every text that comes of choosing one side in each pair of parentheses.
fn variants(written: &str) -> Vec<String> {
    let Some((before, rest)) = written.split_once('(') else { return vec![written.to_owned()] };
    let (choices, after) = rest.split_once(')').expect("a test sees that parentheses are closed");
    let after = variants(after);
    choices.split('|').flat_map(|one| after.iter().map(move |after| format!("{before}{one}{after}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str, written: &str) -> bool {
        let tokens = tokens(text);
        let phrase = Phrase::new(written);
        (0..tokens.len()).any(|from| phrase.at(&tokens, from).is_some())
    }

    #[test]
    fn a_phrase_is_said_in_all_its_forms_and_no_others() {
        for (text, written) in [
            ("درمان‌های قطعی", "درمان قطعی"),
            ("شگفت انگیز", "شگفت‌انگیز"),
            ("شگفتانگیزترین", "شگفت‌انگیز"),
            ("اولین مرکز", "اولین (کلینیک|مرکز)"),
            ("درمان کاملاً بی‌درد و قطعی", "درمان … قطعی"),
            ("Гарантиями", "гарантия"),
            ("клинике", "клиника"),
            ("Guarantees", "guarantee"),
            ("the BEST  clinic", "=best (|dental) clinic"),
            ("百分之百 有效", "百分(百|之百)有效"),
            ("۱۰۰ ٪", "100%"),
        ] {
            assert!(says(text, written), "{text}: {written}");
        }
        for (text, written) in [
            ("درمان، قطعی", "درمان قطعی"),
            ("درمان یک دو سه چهار قطعی", "درمان … قطعی"),
            ("غیرقطعی", "قطعی"),
            ("bests", "=best"),
            ("вам лучше", "=лучш(ий|ая|ее)"),
            ("1000%", "100%"),
        ] {
            assert!(!says(text, written), "{text}: {written}");
        }
    }
}
