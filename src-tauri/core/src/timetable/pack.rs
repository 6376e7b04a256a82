//! What a country's calendar says of its days: holidays by rule, dated ones, and days that are worked in exchange.
//!
//! The packs stand in `packs/`, each with its version, its sources, and how far it knows.

use crate::tables::{TESTED, Table, with_tables};
use peyvand_kit::{Calendar, Day, Locale};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A country's holidays.
#[derive(Debug)]
pub struct Pack {
    /// The country, as a practice keeps it.
    pub country: String,
    /// Its version.
    pub version: String,
    /// Where it comes from.
    pub about: String,
    /// The last day of which it knows the dated holidays.
    pub until: Day,
    calendar: Calendar,
    yearly: Vec<Yearly>,
    names: Vec<Names>,
    dated: BTreeMap<Day, Vec<Dated>>,
}

/// What a day is called, in each language.
#[derive(Debug)]
struct Names([String; Locale::ALL.len()]);

#[derive(Debug)]
struct Yearly {
    names: Names,
    /// Months and days.
    days: Vec<(u8, u8)>,
    since: i32,
    source: String,
}

#[derive(Debug)]
struct Dated {
    names: usize,
    is_off: bool,
    is_estimated: bool,
    source: String,
}

/// What a pack says of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackDay {
    /// What it is called, all of it where it is several things.
    pub name: String,
    /// Whether it is off; not where it is worked in exchange for another day.
    pub is_off: bool,
    /// Whether the day is an estimate.
    pub is_estimated: bool,
    /// Where it stands, and who says otherwise.
    pub source: String,
}

static PACKS: LazyLock<Vec<Pack>> = LazyLock::new(|| {
    let files = [include_str!("packs/ir.toml"), include_str!("packs/ru.toml"), include_str!("packs/cn.toml")];
    files.into_iter().map(|text| with_tables(text, pack)).collect()
});

impl Pack {
    /// The pack of a country; none for one that has none.
    pub fn of(country: &str) -> Option<&'static Self> {
        PACKS.iter().find(|pack| pack.country == country)
    }

    /// What it says of a day, in a language.
    pub fn day(&self, day: Day, language: Locale) -> Option<PackDay> {
        let on = self.calendar.parts(day);
        let yearly = self.yearly.iter().filter(|one| one.since <= on.year && one.days.contains(&(on.month, on.day)));
        let mut said: Vec<Said> = yearly.map(|one| Said::of(&one.names, true, false, &one.source, language)).collect();
        for one in self.dated.get(&day).into_iter().flatten() {
            said.push(Said::of(&self.names[one.names], one.is_off, one.is_estimated, &one.source, language));
        }
        // A day that is off by rule is off, whatever it is worked for.
        let is_off = said.iter().any(|one| one.is_off);
        said.retain(|one| one.is_off == is_off);
        (!said.is_empty()).then(|| PackDay {
            name: each(said.iter().map(|one| one.name), comma(language)),
            is_off,
            is_estimated: said.iter().all(|one| one.is_estimated),
            source: each(said.iter().map(|one| one.source), "; "),
        })
    }
}

/// One of the things that a pack says of a day.
struct Said<'a> {
    name: &'a str,
    is_off: bool,
    is_estimated: bool,
    source: &'a str,
}

impl<'a> Said<'a> {
    fn of(names: &'a Names, is_off: bool, is_estimated: bool, source: &'a str, language: Locale) -> Self {
        Self { name: names.of(language), is_off, is_estimated, source }
    }
}

impl Names {
    fn of(&self, language: Locale) -> &str {
        &self.0[Locale::ALL.iter().position(|one| *one == language).unwrap_or_default()]
    }
}

/// Texts one after the other, each once.
fn each<'a>(texts: impl Iterator<Item = &'a str>, between: &str) -> String {
    let mut once: Vec<&str> = Vec::new();
    texts.for_each(|text| {
        if !once.contains(&text) {
            once.push(text);
        }
    });
    once.join(between)
}

const fn comma(language: Locale) -> &'static str {
    match language {
        Locale::Fa => "، ",
        Locale::Zh => "、",
        Locale::En | Locale::Ru => ", ",
    }
}

fn pack(all: &Table<'_>) -> Pack {
    let sources: Vec<(String, String)> =
        all.tables("source").iter().map(|source| (source.text("code"), source.text("title"))).collect();
    let source = |table: &Table<'_>| {
        let code = table.text("source");
        sources.iter().find(|(known, _)| *known == code).expect(TESTED).1.clone()
    };
    let mut pack = Pack {
        country: all.text("country"),
        version: all.text("version"),
        about: all.text("about"),
        until: day_of(&all.text("until")),
        calendar: all.choice("calendar", crate::practice::calendar_of),
        yearly: all.tables("yearly").iter().map(|one| yearly(one, source(one))).collect(),
        names: Vec::new(),
        dated: BTreeMap::new(),
    };
    for (kind, is_off) in [("dated", true), ("worked", false)] {
        all.tables(kind).iter().for_each(|one| pack.date(one, &source(one), is_off));
    }
    pack
}

fn yearly(table: &Table<'_>, source: String) -> Yearly {
    let part = |text: &str| text.parse().expect(TESTED);
    let day = |text: &String| text.split_once('-').map(|(month, day)| (part(month), part(day))).expect(TESTED);
    Yearly {
        names: names(table),
        days: table.texts("days").iter().map(day).collect(),
        since: table.number("since").map_or(i32::MIN, |year| i32::try_from(year).expect(TESTED)),
        source,
    }
}

fn names(table: &Table<'_>) -> Names {
    Names(["fa", "en", "ru", "zh"].map(|language| table.text(language)))
}

fn day_of(text: &str) -> Day {
    Day::parse_iso(text).expect(TESTED)
}

impl Pack {
    fn date(&mut self, table: &Table<'_>, source: &str, is_off: bool) {
        let place = self.names.len();
        self.names.push(names(table));
        // Who says otherwise of a day: its ISO form, a space, and what they say.
        let differ = table.texts("differ");
        let others = |day: &str| differ.iter().find_map(|text| text.strip_prefix(day)).map(str::trim);
        for (kind, is_estimated) in [("days", false), ("estimated", true)] {
            for day in table.texts(kind) {
                let source = others(&day).map_or_else(|| source.to_owned(), |other| format!("{source}; {other}"));
                self.dated.entry(day_of(&day)).or_default().push(Dated { names: place, is_off, is_estimated, source });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pack_is_read() {
        for pack in PACKS.iter() {
            assert!(
                pack.dated.keys().all(|day| *day <= pack.until),
                "{}: a day after the last known one",
                pack.country
            );
            assert!(pack.names.iter().all(|names| names.0.iter().all(|name| !name.is_empty())), "{}", pack.country);
        }
        assert_eq!(PACKS.len(), 3);
    }
}
