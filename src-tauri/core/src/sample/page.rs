//! The page of a language: every name, number and sentence of its sample clinic, read from a plain text beside this file.

use peyvand_kit::Locale;
use std::collections::HashMap;

/// What a language's clinic is made of: sections of rows of fields.
pub(super) struct Page(HashMap<&'static str, Vec<Vec<&'static str>>>);

impl Page {
    /// The page of a language.
    pub(super) fn of(language: Locale) -> Self {
        Self::read(match language {
            Locale::Fa => include_str!("fa.txt"),
            Locale::En => include_str!("en.txt"),
            Locale::Ru => include_str!("ru.txt"),
            Locale::Zh => include_str!("zh.txt"),
        })
    }

    fn read(text: &'static str) -> Self {
        let mut sections: HashMap<_, Vec<_>> = HashMap::new();
        let mut section = "";
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                Some(name) => section = name,
                None => sections.entry(section).or_default().push(line.split('|').map(str::trim).collect()),
            }
        }
        Self(sections)
    }

    /// The rows of a section, none where a language has no such thing.
    pub(super) fn rows(&self, section: &str) -> &[Vec<&'static str>] {
        self.0.get(section).map_or(&[], Vec::as_slice)
    }

    /// All fields of a section.
    pub(super) fn list(&self, section: &str) -> Vec<&'static str> {
        self.rows(section).iter().flatten().copied().collect()
    }

    /// What stands after a key, in each of its rows.
    pub(super) fn after(&self, section: &str, key: &str) -> Vec<&'static str> {
        self.rows(section).iter().filter(|row| row[0] == key).map(|row| row[1]).collect()
    }

    /// What stands after a key.
    pub(super) fn one(&self, section: &str, key: &str) -> &'static str {
        self.after(section, key).first().copied().expect("a test sees that every page has it")
    }

    /// A number of a row.
    pub(super) fn number<T: std::str::FromStr>(field: &str) -> T {
        field.parse().ok().expect("a test sees that every page has numbers there")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::visits::StepKind;

    #[test]
    fn every_page_has_what_the_clinic_asks_for() {
        let invasive = |page: &Page| page.rows("services").iter().map(|row| row[3]).collect::<Vec<_>>();
        let first = invasive(&Page::of(Locale::Fa));
        for language in Locale::ALL {
            let page = Page::of(language);
            for section in [
                "rooms",
                "cities",
                "children",
                "own words",
                "notes",
                "expected",
                "answers",
                "booking notes",
                "matters",
                "call notes",
            ] {
                assert!(page.list(section).len() > 1 || section == "cities", "{language:?} {section}");
            }
            for (section, least) in [
                ("given female", 40),
                ("given male", 40),
                ("family", 60),
                ("labels soft", 8),
                ("labels alert", 5),
                ("labels plain", 3),
                ("waiting", 6),
                ("path", 9),
            ] {
                assert!(page.list(section).len() >= least, "{language:?} {section}");
            }
            for said in ["walk-in", "call-back"] {
                assert!(!page.one("desk", said).is_empty(), "{language:?} {said}");
            }
            for kind in StepKind::ALL {
                assert!(!page.after("reasons", kind.code()).is_empty(), "{language:?} {kind:?}");
                assert!(!page.one("sentences", kind.code()).is_empty());
            }
            for login in crate::sample::LOGINS {
                assert!(!page.one("staff", login).is_empty());
            }
            // Services stand in one order: what is done first and what children come for is known by its place.
            assert_eq!(invasive(&page), first, "{language:?}");
            for row in page.rows("services") {
                assert!(
                    Page::number::<u16>(row[1]) >= 5
                        && Page::number::<i64>(row[2]) > 0
                        && Page::number::<u8>(row[4]) < 13
                );
                let is_picture = row[5] == "0";
                assert!(!is_picture || page.rows("plans").iter().any(|plan| plan[0] == row[0] && plan[1] == "room"));
            }
            for row in page.rows("plans") {
                assert!(page.rows("services").iter().any(|service| service[0] == row[0]), "{language:?} {}", row[0]);
                assert!(crate::services::Needs::of_code(row[1]).is_some() && Page::number::<u16>(row[2]) <= 240);
            }
            assert!(page.list("rooms").len() > crate::sample::stage::DOCTORS && page.list("closure").len() == 1);
            for row in page.rows("phones") {
                assert!(row[0].starts_with('+') && Page::number::<u32>(row[1]) > 1);
            }
            assert!(Page::number::<i64>(page.one("practice", "referral-credit")) > 0);
        }
    }
}
