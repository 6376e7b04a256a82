//! What the mobile numbers of each country look like.

use crate::Country;

/// What is known of a country's mobile numbers.
pub(super) struct Rule {
    /// The digit that is dialed before a number inside the country; empty when there is none.
    trunk: &'static str,
    /// How many digits follow the country's code.
    pub(super) length: std::ops::RangeInclusive<usize>,
    /// Whether those digits are a mobile's.
    pub(super) is_mobile: fn(&[u8]) -> bool,
    /// The form inside the country; `#` stands for a digit.
    shown: &'static str,
}

impl Rule {
    /// The rule of a country.
    pub(super) fn of(country: Country) -> Self {
        let rule = |trunk, length, is_mobile, shown| Self { trunk, length, is_mobile, shown };
        match country {
            Country::Ir => rule("0", 10..=10, |n| n[0] == b'9', "0### ### ####"),
            Country::Ru => rule("8", 10..=10, |n| n[0] == b'9', "8 ### ###-##-##"),
            Country::Cn => rule("", 11..=11, |n| n[0] == b'1' && n[1] > b'2', "### #### ####"),
            // Mobiles and landlines share one form here.
            Country::Us => rule("1", 10..=10, |n| n[0] > b'1' && n[3] > b'1', "(###) ###-####"),
            Country::Gb => rule("0", 10..=10, |n| n[0] == b'7', "0#### ######"),
            Country::Af => rule("0", 9..=9, |n| n[0] == b'7', "0## ### ####"),
            Country::Iq => rule("0", 10..=10, |n| n[0] == b'7', "0### ### ####"),
            Country::Tr => rule("0", 10..=10, |n| n[0] == b'5', "0### ### ## ##"),
            Country::Ae => rule("0", 9..=9, |n| n[0] == b'5', "0## ### ####"),
            Country::De => rule("0", 10..=11, |n| n[0] == b'1' && (b'5'..=b'7').contains(&n[1]), "0### #######"),
        }
    }

    /// The national part of digits that do not say whether the country's code is among them.
    pub(super) fn national_part<'a>(&self, digits: &'a str, dialing: &str) -> Option<&'a str> {
        let fits = |part: &&str| self.length.contains(&part.len());
        let has_trunk = |part: &&str| !self.trunk.is_empty() && part.starts_with(self.trunk);
        let trunk = Some(digits).filter(has_trunk).map(|digits| &digits[self.trunk.len()..]);
        let code = digits.strip_prefix(dialing).map(|after| self.without_trunk(after));
        // No national number begins with the trunk digit: ten digits with it are one too few.
        let bare = Some(digits).filter(|digits| !has_trunk(digits));
        [trunk, bare, code].into_iter().flatten().find(fits)
    }

    /// The digits after the country's code, without a trunk digit that some write there too.
    pub(super) fn without_trunk<'a>(&self, digits: &'a str) -> &'a str {
        let without = digits.strip_prefix(self.trunk).filter(|_| !self.length.contains(&digits.len()));
        without.unwrap_or(digits)
    }

    /// The digits after the country's code as people of the country write them.
    pub(super) fn grouped(&self, digits: &str) -> String {
        let mut digits = digits.chars();
        let fill = |c| if c == '#' { digits.next() } else { Some(c) };
        let filled: String = self.shown.chars().filter_map(fill).collect();
        filled + digits.as_str()
    }
}
