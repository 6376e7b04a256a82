//! The words around a number: units and scales, in the product's four languages.

use super::{Currency, Unit};

/// What a word beside a number says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    /// The currency and its unit.
    Unit(Currency, Unit),
    /// So many times the number before it.
    Scale(i64),
    /// «و» between the parts of a number.
    And,
}

const TOMAN: Word = Word::Unit(Currency::Irr, Unit::Toman);
const RIAL: Word = Word::Unit(Currency::Irr, Unit::Main);
const RUBLE: Word = Word::Unit(Currency::Rub, Unit::Main);
const YUAN: Word = Word::Unit(Currency::Cny, Unit::Main);
const DOLLAR: Word = Word::Unit(Currency::Usd, Unit::Main);
const THOUSAND: Word = Word::Scale(1_000);
const MILLION: Word = Word::Scale(1_000_000);
const BILLION: Word = Word::Scale(1_000_000_000);

/// Words of letters: only whole ones count.
const WORDS: &[(&str, Word)] = &[
    ("تومان", TOMAN),
    ("تومن", TOMAN),
    ("toman", TOMAN),
    ("tomans", TOMAN),
    ("irt", TOMAN),
    ("ریال", RIAL),
    ("rial", RIAL),
    ("rials", RIAL),
    ("irr", RIAL),
    ("руб", RUBLE),
    ("р", RUBLE),
    ("рубль", RUBLE),
    ("рубля", RUBLE),
    ("рублей", RUBLE),
    ("rub", RUBLE),
    ("rmb", YUAN),
    ("cny", YUAN),
    ("yuan", YUAN),
    ("usd", DOLLAR),
    ("dollar", DOLLAR),
    ("dollars", DOLLAR),
    ("هزار", THOUSAND),
    ("میلیون", MILLION),
    ("ملیون", MILLION),
    ("میلیارد", BILLION),
    ("و", Word::And),
    ("тыс", THOUSAND),
    ("тысяча", THOUSAND),
    ("тысячи", THOUSAND),
    ("тысяч", THOUSAND),
    ("млн", MILLION),
    ("миллион", MILLION),
    ("миллиона", MILLION),
    ("миллионов", MILLION),
    ("млрд", BILLION),
    ("k", THOUSAND),
    ("thousand", THOUSAND),
    ("million", MILLION),
    ("mln", MILLION),
    ("billion", BILLION),
];

/// Signs, and Chinese words, which run together.
const SIGNS: &[(&str, Word)] = &[
    ("₽", RUBLE),
    ("¥", YUAN),
    ("人民币", YUAN),
    ("元", YUAN),
    ("圆", YUAN),
    ("块", YUAN),
    ("$", DOLLAR),
    ("千", THOUSAND),
    ("万", Word::Scale(10_000)),
    ("亿", Word::Scale(100_000_000)),
];

/// The word at the start of the text and its length in bytes, if it is one that is known.
pub(super) fn word(text: &str) -> Option<(Word, usize)> {
    if let Some((sign, word)) = SIGNS.iter().find(|(sign, _)| text.starts_with(sign)) {
        return Some((*word, sign.len()));
    }
    let length = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let (_, word) = WORDS.iter().find(|(word, _)| *word == &text[..length])?;
    // A full stop behind it is a shortened word's.
    let stop = usize::from(text[length..].starts_with('.'));
    Some((*word, length + stop))
}
