//! Sums in words, which catch the zero too many in a field of digits.

use crate::money::Shown;
use crate::{Words, plain};
use peyvand_kit::{Currency, Locale, Money, Unit};

/// Above this the words are longer than anyone reads.
const LIMIT: u64 = 1_000_000_000_000_000;

impl Words {
    /// A sum in words: «دو میلیون و پانصد هزار تومان»; none from a million billions up.
    pub fn amount_in_words(self, sum: Money) -> Option<String> {
        let mut unit = self.style.unit;
        // Half a toman has no word: such a sum is said in rials.
        if sum.currency() == Currency::Irr && Shown::of(sum, unit).rest > 0 {
            unit = Unit::Main;
        }
        let shown = Shown::of(sum, unit);
        let mut words = self.number_in_words(shown.whole)?;
        if shown.negative {
            words = self.number_minus(&words);
        }
        Some(plain(&self.with_unit(sum.currency(), unit, &words, &shown)))
    }

    fn with_unit(self, currency: Currency, unit: Unit, words: &str, shown: &Shown) -> String {
        let form = i64::try_from(shown.whole).expect("below the limit");
        let cents = i64::try_from(shown.rest).expect("below a hundred");
        match (currency, unit, cents) {
            (Currency::Irr, Unit::Toman, _) => self.money_toman_words(words, form),
            (Currency::Irr, Unit::Main, _) => self.money_rial_words(words, form),
            (Currency::Rub, _, 0) => self.money_rub_words(words, form),
            (Currency::Cny, _, 0) => self.money_cny_words(words, form),
            (Currency::Usd, _, 0) => self.money_usd_words(words, form),
            (Currency::Rub, ..) => self.money_rub_words_cents(words, form, cents),
            (Currency::Cny, ..) => self.money_cny_words_cents(words, form, cents),
            (Currency::Usd, ..) => self.money_usd_words_cents(words, form, cents),
        }
    }

    /// A whole number in words; none from a million billions up.
    pub fn number_in_words(self, number: u64) -> Option<String> {
        let lists = Lists::of(self);
        match (number, self.voice.source()) {
            (LIMIT.., _) => None,
            (0, _) => Some(lists.ones[0].clone()),
            (_, Locale::Zh) => Some(lists.by_myriads(number)),
            (_, language) => Some(lists.by_thousands(number, language)),
        }
    }
}

struct Lists {
    ones: Vec<String>,
    tens: Vec<String>,
    hundreds: Vec<String>,
    thousands: Vec<String>,
    scales: Vec<String>,
    and: String,
}

fn list(text: &str) -> Vec<String> {
    text.split('|').map(|word| word.trim().to_owned()).collect()
}

fn at(number: u64) -> usize {
    usize::try_from(number).expect("an index into a short list")
}

impl Lists {
    fn of(words: Words) -> Self {
        Self {
            ones: list(&words.number_ones()),
            tens: list(&words.number_tens()),
            hundreds: list(&words.number_hundreds()),
            thousands: list(&words.number_thousands()),
            scales: list(&words.number_scales()),
            and: list(&words.number_and()).remove(0),
        }
    }

    /// Persian, English and Russian count in groups of three digits.
    fn by_thousands(&self, number: u64, language: Locale) -> String {
        let mut parts = Vec::new();
        for power in (0..5_u32).rev() {
            let group = number / 1000_u64.pow(power) % 1000;
            if group == 0 {
                continue;
            }
            let words = self.group(group, power == 1, language);
            match power {
                0 => parts.push(words),
                _ => parts.push(format!("{words} {}", self.scale(power, group))),
            }
        }
        parts.join(&self.between())
    }

    fn between(&self) -> String {
        if self.and.is_empty() { " ".to_owned() } else { format!(" {} ", self.and) }
    }

    fn group(&self, group: u64, thousands: bool, language: Locale) -> String {
        let mut parts = Vec::new();
        if group >= 100 {
            parts.push(self.hundreds[at(group / 100) - 1].clone());
        }
        let below = group % 100;
        let one = |number: u64| match number {
            1 | 2 if thousands => self.thousands[at(number) - 1].clone(),
            _ => self.ones[at(number)].clone(),
        };
        match (below / 10, below % 10) {
            (0, 0) => {}
            (0 | 1, _) => parts.push(one(below)),
            (ten, 0) => parts.push(self.tens[at(ten) - 2].clone()),
            (ten, rest) if language == Locale::En => {
                parts.push(format!("{}-{}", self.tens[at(ten) - 2], one(rest)));
            }
            (ten, rest) => parts.extend([self.tens[at(ten) - 2].clone(), one(rest)]),
        }
        parts.join(&self.between())
    }

    /// The word for thousand, million …, in the form that the group before it asks for.
    fn scale(&self, power: u32, group: u64) -> String {
        let forms: Vec<&str> = self.scales[at(u64::from(power)) - 1].split('/').collect();
        let form = match (group % 10, group % 100) {
            (_, 11..=14) => 2,
            (1, _) => 0,
            (2..=4, _) => 1,
            _ => 2,
        };
        forms[form.min(forms.len() - 1)].to_owned()
    }

    /// Chinese counts in groups of four digits; one zero stands for any run of them between digits.
    fn by_myriads(&self, number: u64) -> String {
        let mut words = String::new();
        let mut gap = false;
        for power in (0..4_u32).rev() {
            let group = number / 10_000_u64.pow(power) % 10_000;
            if group == 0 {
                gap = true;
                continue;
            }
            if !words.is_empty() && (gap || group < 1000) {
                words.push_str(&self.ones[0]);
            }
            words.push_str(&self.myriad(group, words.is_empty()));
            if power > 0 {
                words.push_str(&self.scales[at(u64::from(power)) - 1]);
            }
            gap = false;
        }
        words
    }

    fn myriad(&self, group: u64, first: bool) -> String {
        let places = [Some(&self.thousands[0]), Some(&self.hundreds[0]), Some(&self.tens[0]), None];
        let mut words = String::new();
        let mut gap = false;
        for (place, size) in places.into_iter().zip([1000, 100, 10, 1]) {
            let digit = group / size % 10;
            if digit == 0 {
                gap = !words.is_empty();
                continue;
            }
            if gap {
                words.push_str(&self.ones[0]);
            }
            // Ten at the head of a number is said without its one.
            if !(first && words.is_empty() && digit == 1 && size == 10) {
                words.push_str(&self.ones[at(digit)]);
            }
            words.push_str(place.map_or("", String::as_str));
            gap = false;
        }
        words
    }
}
