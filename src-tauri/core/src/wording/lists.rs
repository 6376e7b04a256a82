//! What stands in the files beside this one: the words of each language, and what each country says of their kinds.

use super::pattern::Phrase;
use super::{Entry, Kind, Level, Pack, Rule, Source};
use crate::tables::{TESTED, Table, with_tables};
use peyvand_kit::Locale;

/// The words of every language, as entries.
pub(super) fn entries() -> Vec<Entry> {
    Locale::ALL.into_iter().flat_map(words_of).collect()
}

fn words_of(language: Locale) -> Vec<Entry> {
    let text = match language {
        Locale::Fa => include_str!("words/fa.toml"),
        Locale::En => include_str!("words/en.toml"),
        Locale::Ru => include_str!("words/ru.toml"),
        Locale::Zh => include_str!("words/zh.toml"),
    };
    let of = |table: &Table<'_>| Entry {
        language,
        kind: table.choice("kind", Kind::of_code),
        phrases: phrases(&table.texts("phrases")),
        except: phrases(&table.texts("except")),
        instead: table.text("instead"),
    };
    with_tables(text, |all| all.tables("entry").iter().map(of).collect())
}

fn phrases(written: &[String]) -> Vec<Phrase> {
    written.iter().map(|written| Phrase::new(written)).collect()
}

/// The packs of all countries.
pub(super) fn packs() -> Vec<Pack> {
    let files = [
        include_str!("packs/ir.toml"),
        include_str!("packs/ru.toml"),
        include_str!("packs/cn.toml"),
        include_str!("packs/other.toml"),
    ];
    files.into_iter().map(|text| with_tables(text, pack)).collect()
}

fn pack(all: &Table<'_>) -> Pack {
    let source = |table: &Table<'_>| Source {
        code: table.text("code"),
        title: table.text("title"),
        place: table.text("place"),
        is_rule: table.is("is-rule"),
    };
    let sources: Vec<Source> = all.tables("source").iter().map(source).collect();
    let rule = |table: &Table<'_>| Rule {
        kinds: table.texts("kinds").iter().map(|code| Kind::of_code(code).expect(TESTED)).collect(),
        level: table.choice("level", Level::of_code),
        source: sources.iter().position(|source| source.code == table.text("source")).expect(TESTED),
        article: table.text("article"),
    };
    Pack {
        country: all.text("country"),
        version: all.number("version").expect(TESTED),
        date: all.text("date"),
        is_confirmed: all.is("is-confirmed"),
        rules: all.tables("rule").iter().map(rule).collect(),
        sources,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_has_words_in_every_language_and_a_rule_somewhere() {
        let (entries, packs) = (entries(), packs());
        for entry in &entries {
            assert!(!entry.phrases.is_empty() && !entry.instead.is_empty(), "{:?} {:?}", entry.language, entry.kind);
            let all = entry.phrases.iter().chain(&entry.except);
            assert!(
                all.clone()
                    .all(|phrase| !phrase.heads().iter().any(|head| head.is_empty()) && !phrase.heads().is_empty())
            );
        }
        let all: BTreeSet<Kind> = Kind::ALL.iter().copied().collect();
        for language in Locale::ALL {
            let spoken: BTreeSet<Kind> =
                entries.iter().filter(|one| one.language == language).map(|one| one.kind).collect();
            assert_eq!(spoken, all, "{language:?}");
        }
        assert_eq!(packs.iter().map(|pack| pack.country.as_str()).collect::<Vec<_>>(), ["ir", "ru", "cn", "other"]);
        let judged: BTreeSet<Kind> =
            packs.iter().flat_map(|pack| &pack.rules).flat_map(|rule| &rule.kinds).copied().collect();
        assert_eq!(judged, all);
        for pack in &packs {
            let kinds: Vec<Kind> = pack.rules.iter().flat_map(|rule| &rule.kinds).copied().collect();
            assert_eq!(
                kinds.len(),
                kinds.iter().collect::<BTreeSet<_>>().len(),
                "{}: a kind has two rules",
                pack.country
            );
        }
    }
}
