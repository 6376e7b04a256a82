//! Two languages that nobody speaks: a long one finds clipped text, a mirrored one finds wrong sides.

use std::borrow::Cow;

/// A language made from the English words at run time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// Accented and about two fifths longer.
    Long,
    /// Read from right to left, letters turned over.
    Mirrored,
}

impl Pseudo {
    /// The tag by which the window calls it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Long => "en-XL",
            Self::Mirrored => "ar-XM",
        }
    }
}

const PLAIN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ACCENTED: &str = "ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ";
const TURNED: &str = "∀ԐↃᗡƎℲ⅁HIſӼ⅂WNOԀÒᴚS⊥∩ɅMX⅄Zɐqɔpǝɟƃɥıɾʞʅɯuodbɹsʇnʌʍxʎz";

/// Accents each letter and says each vowel twice, which lengthens English by about two fifths.
pub(crate) fn long(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 3);
    for c in text.chars() {
        let changed = changed(c, ACCENTED);
        out.push(changed);
        if "aeiouyAEIOUY".contains(c) {
            out.push(changed);
        }
    }
    Cow::Owned(out)
}

/// Turns each letter over and lays each word from right to left.
pub(crate) fn mirrored(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 4);
    let mut within = false;
    for c in text.chars() {
        if c.is_ascii_alphabetic() != within {
            out.push(if within { '\u{202C}' } else { '\u{202E}' });
            within = !within;
        }
        out.push(changed(c, TURNED));
    }
    if within {
        out.push('\u{202C}');
    }
    Cow::Owned(out)
}

fn changed(c: char, into: &str) -> char {
    PLAIN.find(c).and_then(|at| into.chars().nth(at)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_letter_has_its_twin() {
        assert_eq!(ACCENTED.chars().count(), PLAIN.len());
        assert_eq!(TURNED.chars().count(), PLAIN.len());
    }

    #[test]
    fn long_is_two_fifths_longer() {
        let text = "The patient is waiting at the front desk";
        let ratio = long(text).chars().count() * 100 / text.len();
        assert!((130..=150).contains(&ratio), "{ratio} %");
    }
}
