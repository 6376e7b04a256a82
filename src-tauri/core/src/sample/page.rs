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
