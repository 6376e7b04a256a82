//! The check of wording at the edge.

use crate::edge::scripts::{CheckWording, WordingDetail, WordingFinding};
use crate::seat::Seat;
use peyvand_core::Result;
use peyvand_core::wording::{self, Finding};

/// What a text may not say in the practice's country, and by which pack.
pub(crate) fn check(seat: &Seat, input: CheckWording) -> Result<WordingDetail> {
    // A person is called by a part of their name as well.
    let names: Vec<&str> = input.names.iter().flat_map(|name| name.split_whitespace().chain([name.as_str()])).collect();
    let found = wording::look(seat.world.read(), &input.text, &names, "text")?;
    let pack = wording::pack(&seat.world.practice().country);
    Ok(WordingDetail {
        findings: rows(&input.text, &found),
        pack: pack.country.clone(),
        version: pack.version.to_string(),
        date: pack.date.clone(),
        source: pack.sources.first().map(|source| source.title.clone()).unwrap_or_default(),
        is_confirmed: pack.is_confirmed,
    })
}

/// What was found in a text, as the page marks it.
pub(crate) fn rows(text: &str, found: &[Finding]) -> Vec<WordingFinding> {
    found.iter().map(|finding| row(text, finding)).collect()
}

fn row(text: &str, finding: &Finding) -> WordingFinding {
    WordingFinding {
        start: units(text, finding.span.start),
        end: units(text, finding.span.end),
        text: finding.text.clone(),
        level: finding.level.into(),
        kind: finding.kind.code().to_owned(),
        instead: finding.instead.to_owned(),
        source: finding.source.title.clone(),
        article: finding.article.to_owned(),
        is_sourced: finding.source.is_rule,
    }
}

/// How many UTF-16 units stand before a character: so JavaScript counts.
fn units(text: &str, characters: usize) -> u32 {
    let units: usize = text.chars().take(characters).map(char::len_utf16).sum();
    u32::try_from(units).unwrap_or(u32::MAX)
}
