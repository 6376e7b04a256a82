//! Amounts as people and spreadsheets write them.

use super::number::{self, Separators};
use super::spoken::{self, Word};
use super::{Currency, Money, Unit};
use crate::text::plain;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

/// Why a text is not an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum AmountProblem {
    /// Nothing was typed.
    #[error("amount-empty")]
    Empty,
    /// It is not a number.
    #[error("amount-not-a-number")]
    NotANumber,
    /// It can be read in two ways, such as `12,5`.
    #[error("amount-ambiguous")]
    Ambiguous,
    /// It has more decimals than the currency.
    #[error("amount-too-fine")]
    TooFine,
    /// It is larger than can be kept.
    #[error("amount-too-large")]
    TooLarge,
    /// It names another currency.
    #[error("amount-other-currency")]
    OtherCurrency,
}

/// Reads an amount; `unit` holds where the text names none.
///
/// Digits of any script, thousands by comma, dot, space or ٬, decimals by dot or ٫ (in rubles by
/// comma too), minus before or behind or brackets around, and words such as «میلیون تومان», «тыс. руб.»
/// or «万元». What could mean two amounts is refused, never guessed.
///
/// ```
/// use peyvand_kit::{AmountProblem, Currency, Money, Unit, parse_amount};
///
/// let read = |text| parse_amount(text, Currency::Irr, Unit::Toman);
/// assert_eq!(read("۱٫۲۵ میلیون"), Ok(Money::new(12_500_000, Currency::Irr)));
/// assert_eq!(read("۲ میلیون و ۵۰۰ هزار ریال"), Ok(Money::new(2_500_000, Currency::Irr)));
/// assert_eq!(read("12,5"), Err(AmountProblem::Ambiguous));
/// ```
///
/// # Errors
/// See [`AmountProblem`].
pub fn parse_amount(text: &str, currency: Currency, unit: Unit) -> Result<Money, AmountProblem> {
    let normal: String = plain(text).nfkc().flat_map(char::to_lowercase).map(persian_letter).collect();
    let pieces = pieces(&normal)?;
    if pieces.is_empty() {
        return Err(AmountProblem::Empty);
    }
    let negative = is_negative(&pieces)?;
    let unit = named_unit(&pieces, currency)?.unwrap_or(unit);
    let value = sum(&pieces, currency)?;
    let minor = in_minor(value, currency.digits_in(unit))?;
    Ok(Money::new(if negative { -minor } else { minor }, currency))
}

/// One piece of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece<'a> {
    Number(&'a str),
    Word(Word),
    Minus,
    Open,
    Close,
}

fn persian_letter(c: char) -> char {
    match c {
        'ي' => 'ی',
        'ك' => 'ک',
        _ => c,
    }
}

fn pieces(text: &str) -> Result<Vec<Piece<'_>>, AmountProblem> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(c) = rest.chars().next() {
        let (piece, length) = match c {
            '-' | '−' | '–' => (Piece::Minus, c.len_utf8()),
            '(' => (Piece::Open, 1),
            ')' => (Piece::Close, 1),
            _ if c.is_ascii_digit() => {
                let length = number::length(rest);
                (Piece::Number(&rest[..length]), length)
            }
            _ => {
                let (word, length) = spoken::word(rest).ok_or(AmountProblem::NotANumber)?;
                (Piece::Word(word), length)
            }
        };
        found.push(piece);
        rest = rest[length..].trim_start();
    }
    Ok(found)
}

/// A sign stands outside the numbers; two signs, or half a pair of brackets, are no amount.
fn is_negative(pieces: &[Piece]) -> Result<bool, AmountProblem> {
    let is_number = |piece: &Piece| matches!(piece, Piece::Number(_));
    let first = pieces.iter().position(is_number).ok_or(AmountProblem::NotANumber)?;
    let last = pieces.iter().rposition(is_number).unwrap_or(first);
    let outside = |sign: Piece| pieces[..first].iter().chain(&pieces[last..]).filter(|piece| **piece == sign).count();
    let all = |sign: Piece| pieces.iter().filter(|piece| **piece == sign).count();
    let minus = all(Piece::Minus);
    let open = pieces[..first].iter().filter(|piece| **piece == Piece::Open).count();
    let close = pieces[last..].iter().filter(|piece| **piece == Piece::Close).count();
    let formed =
        minus == outside(Piece::Minus) && open == close && all(Piece::Open) == open && all(Piece::Close) == close;
    match (formed, minus + open) {
        (true, 0) => Ok(false),
        (true, 1) => Ok(true),
        _ => Err(AmountProblem::NotANumber),
    }
}

fn named_unit(pieces: &[Piece], currency: Currency) -> Result<Option<Unit>, AmountProblem> {
    let mut named = None;
    for piece in pieces {
        if let Piece::Word(Word::Unit(of, unit)) = piece {
            if *of != currency {
                return Err(AmountProblem::OtherCurrency);
            }
            if named.replace(*unit).is_some_and(|before| before != *unit) {
                return Err(AmountProblem::Ambiguous);
            }
        }
    }
    Ok(named)
}

/// Adds up «۲ میلیون و ۵۰۰ هزار»: each scale must be smaller than the one before it.
fn sum(pieces: &[Piece], currency: Currency) -> Result<Decimal, AmountProblem> {
    let separators = if currency == Currency::Rub { Separators::DecimalComma } else { Separators::DecimalDot };
    let mut total = Decimal::ZERO;
    let mut smallest = None;
    let mut said =
        pieces.iter().filter(|piece| matches!(piece, Piece::Number(_) | Piece::Word(Word::Scale(_)))).peekable();
    while let Some(piece) = said.next() {
        let Piece::Number(text) = piece else {
            return Err(AmountProblem::NotANumber);
        };
        let mut scale = 1;
        while let Some(Piece::Word(Word::Scale(by))) = said.peek() {
            scale *= *by;
            said.next();
        }
        if smallest.is_some_and(|smallest| scale >= smallest) {
            return Err(AmountProblem::NotANumber);
        }
        smallest = Some(scale);
        let part = number::read(text, separators)?.checked_mul(scale.into()).ok_or(AmountProblem::TooLarge)?;
        total = total.checked_add(part).ok_or(AmountProblem::TooLarge)?;
    }
    Ok(total)
}

fn in_minor(value: Decimal, decimals: u32) -> Result<i64, AmountProblem> {
    let minor = value.checked_mul(10_i64.pow(decimals).into()).ok_or(AmountProblem::TooLarge)?;
    if !minor.fract().is_zero() {
        return Err(AmountProblem::TooFine);
    }
    minor.to_i64().ok_or(AmountProblem::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_country_writes_its_own_way() {
        let read = |text, currency| parse_amount(text, currency, Unit::Main).map(Money::minor);
        assert_eq!(read("1 250,50 ₽", Currency::Rub), Ok(125_050));
        assert_eq!(read("12,5", Currency::Rub), Ok(1_250));
        assert_eq!(read("3 тыс. руб.", Currency::Rub), Ok(300_000));
        assert_eq!(read("1.2万元", Currency::Cny), Ok(1_200_000));
        assert_eq!(read("￥1,250.50", Currency::Cny), Ok(125_050));
        assert_eq!(read("-$1,250.5", Currency::Usd), Ok(-125_050));
        assert_eq!(read("۵۰۰﷼", Currency::Irr), Ok(500));
        assert_eq!(read("500 toman", Currency::Irr), Ok(5_000));
    }

    #[test]
    fn what_is_unclear_is_refused() {
        let read = |text| parse_amount(text, Currency::Irr, Unit::Main).expect_err(text);
        assert_eq!(read(" \u{200f}"), AmountProblem::Empty);
        assert_eq!(read("1.250"), AmountProblem::Ambiguous);
        assert_eq!(read("12/5"), AmountProblem::Ambiguous);
        assert_eq!(read("10 ریال تومان"), AmountProblem::Ambiguous);
        assert_eq!(read("0.5"), AmountProblem::TooFine);
        assert_eq!(read("5 руб"), AmountProblem::OtherCurrency);
        assert_eq!(read("99999999999999999999"), AmountProblem::TooLarge);
        for text in ["5-3", "--5", "(5", "5)", "-(5)", "میلیون", "5 هزار 3 میلیون", "1 25", "1,2,3", "5e3", ".5"]
        {
            assert_eq!(read(text), AmountProblem::NotANumber, "{text}");
        }
    }
}
