//! The recovery key: 150 random bits that a person writes down as 32 letters in eight groups of four.
//!
//! The alphabet is Crockford's: no I, L, O or U, so that a hand-written key reads only one way. The last two letters check
//! the others: any two wrong letters, and any two that changed places, are always noticed.

use std::fmt;

use zeroize::Zeroizing;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters that carry chance; two more check them.
const LETTERS: usize = 30;
const GROUPS: usize = 8;
const GROUP: usize = 4;

/// Why a text is no recovery key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Mistyped {
    /// It is not 32 letters and digits.
    #[error("a recovery key has 32 letters and digits")]
    Shape,
    /// Its letters do not fit together: at least one is wrong.
    #[error("at least one letter of the recovery key is wrong")]
    Letter,
}

/// A key that opens a practice when every password is lost. It is wiped from memory when dropped and never printed.
#[derive(Clone)]
pub struct RecoveryKey(Zeroizing<[u8; LETTERS]>);

impl RecoveryKey {
    /// A fresh random key.
    pub fn generate() -> Self {
        let mut letters = Zeroizing::new([0; LETTERS]);
        rand::fill(&mut *letters);
        for letter in letters.iter_mut() {
            *letter &= 31;
        }
        Self(letters)
    }

    /// Reads what a person typed, in capitals or not, in groups or not, with whatever digits their keyboard has.
    ///
    /// # Errors
    /// Says whether the text is not shaped like a key, or a letter in it is wrong.
    pub fn parse(text: &str) -> Result<Self, Mistyped> {
        let mut read = Zeroizing::new([0; LETTERS + 2]);
        let mut count = 0;
        for letter in letters_of(text) {
            *read.get_mut(count).ok_or(Mistyped::Shape)? = letter?;
            count += 1;
        }
        if count < read.len() {
            return Err(Mistyped::Shape);
        }
        let mut letters = Zeroizing::new([0; LETTERS]);
        letters.copy_from_slice(&read[..LETTERS]);
        if read[LETTERS..] != checks(&letters) {
            return Err(Mistyped::Letter);
        }
        Ok(Self(letters))
    }

    /// The key as it is shown and written down.
    pub fn groups(&self) -> [Zeroizing<String>; GROUPS] {
        std::array::from_fn(|group| {
            let letters = self.0.iter().copied().chain(checks(&self.0));
            let letters =
                letters.skip(group * GROUP).take(GROUP).map(|letter| char::from(ALPHABET[usize::from(letter)]));
            Zeroizing::new(letters.collect())
        })
    }

    /// Whether a person typed this group (from 0) of the key, however they spelt it.
    pub fn has_group(&self, group: usize, typed: &str) -> bool {
        let typed: Result<Zeroizing<Vec<u8>>, _> = letters_of(typed).collect::<Result<_, _>>().map(Zeroizing::new);
        let all = Zeroizing::new(self.0.iter().copied().chain(checks(&self.0)).collect::<Vec<u8>>());
        typed.is_ok_and(|typed| all.chunks(GROUP).nth(group) == Some(typed.as_slice()))
    }

    pub(super) fn secret(&self) -> &[u8] {
        &*self.0
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}

/// The letters of a text as numbers; whatever only separates them is left out.
fn letters_of(text: &str) -> impl Iterator<Item = Result<u8, Mistyped>> {
    text.chars().filter(|c| !separates(*c)).map(|c| {
        let c = plain(c).to_ascii_uppercase();
        let c = match c {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let at = ALPHABET.iter().position(|letter| char::from(*letter) == c).ok_or(Mistyped::Shape)?;
        u8::try_from(at).map_err(|_| Mistyped::Shape)
    })
}

fn separates(c: char) -> bool {
    // Dashes of all lengths, and the invisible marks that come with pasted text in either direction.
    let is_dash = matches!(c, '-' | '_' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}');
    let is_mark = matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    c.is_whitespace() || is_dash || is_mark
}

/// A digit or a letter of another keyboard as the one that is meant.
fn plain(c: char) -> char {
    let moved = |from: char, to: char| char::from_u32(u32::from(c) - u32::from(from) + u32::from(to)).unwrap_or(c);
    match c {
        '۰'..='۹' => moved('۰', '0'),
        '٠'..='٩' => moved('٠', '0'),
        '０'..='９' => moved('０', '0'),
        'Ａ'..='Ｚ' => moved('Ａ', 'A'),
        'ａ'..='ｚ' => moved('ａ', 'a'),
        other => other,
    }
}

/// Two sums over the field of 32 elements: of the letters, and of the letters by the powers of a generator. Two wrong letters
/// can't leave both as they were.
fn checks(letters: &[u8; LETTERS]) -> [u8; 2] {
    letters.iter().rev().fold([0, 0], |[sum, powers], letter| [sum ^ letter, doubled(powers) ^ letter])
}

/// Times the generator, modulo x⁵ + x² + 1.
const fn doubled(element: u8) -> u8 {
    let shifted = element << 1;
    if shifted & 32 == 0 { shifted } else { shifted ^ 0b10_0101 }
}

#[cfg(test)]
mod tests {
    use super::{Mistyped, RecoveryKey};

    fn text(key: &RecoveryKey) -> String {
        key.groups().iter().map(|group| group.as_str()).collect::<Vec<_>>().join("-")
    }

    #[test]
    fn a_key_survives_every_spelling() {
        for _ in 0..200 {
            let key = RecoveryKey::generate();
            let shown = text(&key);
            let persian: String = shown
                .chars()
                .map(|c| c.to_digit(10).and_then(|digit| char::from_u32(0x6F0 + digit)).unwrap_or(c))
                .collect();
            let arabic: String = shown
                .chars()
                .map(|c| c.to_digit(10).and_then(|digit| char::from_u32(0x660 + digit)).unwrap_or(c))
                .collect();
            let wide: String = shown
                .chars()
                .map(|c| if c == '-' { '　' } else { char::from_u32(u32::from(c) + 0xFEE0).unwrap() })
                .collect();
            let spellings = [
                shown.clone(),
                shown.to_lowercase(),
                shown.replace('-', ""),
                shown.replace('-', " – \u{200f}"),
                shown.replace('0', "o").replace('1', "l"),
                shown.replace('0', "O").replace('1', "i"),
                persian,
                arabic,
                wide,
                format!("\u{2066} {shown}\n"),
            ];
            for spelling in spellings {
                assert_eq!(text(&RecoveryKey::parse(&spelling).unwrap()), shown, "{spelling}");
            }
            for (at, group) in key.groups().iter().enumerate() {
                assert!(key.has_group(at, &group.to_lowercase()) && !key.has_group(at, &group[..3]));
            }
        }
    }

    #[test]
    fn any_wrong_letter_and_any_two_in_each_others_place_are_noticed() {
        let key = RecoveryKey::generate();
        let shown: Vec<char> = text(&key).replace('-', "").chars().collect();
        let parse = |letters: &[char]| RecoveryKey::parse(&letters.iter().collect::<String>()).map(drop);
        for one in 0..32 {
            for other in 0..32 {
                let mut swapped = shown.clone();
                swapped.swap(one, other);
                let expected = if shown[one] == shown[other] { Ok(()) } else { Err(Mistyped::Letter) };
                assert_eq!(parse(&swapped), expected);
                for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars() {
                    let mut wrong = shown.clone();
                    wrong[one] = letter;
                    wrong[other] = if one == other { letter } else { 'Q' };
                    if wrong != shown {
                        assert_eq!(parse(&wrong), Err(Mistyped::Letter));
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_not_shaped_like_a_key_is_told_apart() {
        let shown = text(&RecoveryKey::generate());
        let short: String = shown.chars().take(38).collect();
        for text in ["", "U", &short, &format!("{shown}0"), &shown.replacen('-', "U", 1), "کلید بازیابی"] {
            assert_eq!(RecoveryKey::parse(text).map(drop), Err(Mistyped::Shape), "{text}");
        }
        assert_eq!(format!("{:?}", RecoveryKey::generate()), "RecoveryKey(…)");
    }

    #[test]
    fn two_keys_are_never_alike() {
        let keys: std::collections::BTreeSet<String> = (0..500).map(|_| text(&RecoveryKey::generate())).collect();
        assert_eq!(keys.len(), 500);
        assert!("23456789ABCDEFGHJKMNPQRSTVWXYZ01".chars().all(|c| keys.iter().any(|key| key.contains(c))));
    }
}
