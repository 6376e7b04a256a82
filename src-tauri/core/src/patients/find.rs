//! Finds patients while a name or a number is typed, best match first, without reading more than a bounded part.

use super::name_order;
use super::read::{PatientLine, lines};
use super::tokens::number_forms;
use crate::Result;
use peyvand_kit::{Day, fold, query_forms};
use peyvand_store::{Read, Row, named_params};
use std::collections::HashSet;

/// More than this many are never shown at once.
const MOST: usize = 100;

/// How many beginnings are counted before a word passes for a frequent one.
const FREQUENT: i64 = 200;

/// How many beginnings of the rarest word are looked at when there are others to hold as well.
const DEPTH: i64 = 5_000;

/// Patients by name, mobile, national id or file number, best match first.
///
/// # Errors
/// Only faults.
pub fn find(read: &Read, today: Day, text: &str, limit: usize) -> Result<Vec<PatientLine>> {
    let limit = limit.clamp(1, MOST);
    let mut hits = Hits { ids: Vec::new(), seen: HashSet::new(), limit };
    let forms = forms(text);
    let Some(typed) = forms.first().map(|form| form.concat()) else { return Ok(Vec::new()) };
    for form in &forms {
        // Other keyboard layouts are tried only where nothing was found as it was typed.
        let as_typed = form.concat() == typed || form.concat().bytes().all(|b| b.is_ascii_digit());
        if hits.ids.len() >= limit || (!as_typed && !hits.ids.is_empty()) {
            break;
        }
        look(read, form, &mut hits)?;
    }
    in_order(read, today, hits)
}

/// What was found, in the order of finding.
struct Hits {
    /// Ids, and whether a whole word was hit.
    ids: Vec<(String, bool)>,
    seen: HashSet<String>,
    limit: usize,
}

/// The ways in which the text may be meant; digits are first taken as one number.
fn forms(text: &str) -> Vec<Vec<String>> {
    let folded = fold(text);
    let mut forms = Vec::new();
    if folded.chars().all(|c| c.is_ascii_digit() || " +-()/.".contains(c)) {
        let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
        forms.extend(number_forms(&digits).into_iter().map(|number| vec![number]));
    }
    for form in query_forms(text) {
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    forms
}

fn look(read: &Read, form: &[String], hits: &mut Hits) -> Result<()> {
    let words = rarest_first(read, form)?;
    let Some((driver, others)) = words.split_first() else { return Ok(()) };
    for (id, token) in scan(read, driver, others, hits.limit)? {
        if hits.ids.len() < hits.limit && hits.seen.insert(id.clone()) {
            hits.ids.push((id, token == *driver));
        }
    }
    Ok(())
}

/// Patients with a token that the driver begins and, for each other word, one that it begins, in the order of tokens.
/// A patient may stand there under several tokens, so more rows are read than are shown.
fn scan(read: &Read, driver: &str, others: &[String], limit: usize) -> Result<Vec<(String, String)>> {
    let pair = |row: &Row| Ok((row.get("patient_id")?, row.get("token")?));
    let (to, rows) = (beyond(driver), i64::try_from(limit * 4).unwrap_or(i64::MAX));
    let Some(first) = others.first() else {
        let params = named_params! { ":from": driver, ":to": to, ":limit": rows };
        return Ok(read.list(include_str!("find_one.sql"), params, pair)?);
    };
    let (second, third) = (others.get(1), others.get(2));
    let params = named_params! {
        ":from": driver, ":to": to, ":limit": rows, ":depth": DEPTH, ":from1": first, ":to1": beyond(first),
        ":from2": second, ":to2": second.map(|word| beyond(word)), ":from3": third, ":to3": third.map(|word| beyond(word)),
    };
    Ok(read.list(include_str!("find_all.sql"), params, pair)?)
}

/// The words with the one that fewest tokens begin with in front; at most four, the rest says too little to cost a look.
fn rarest_first(read: &Read, form: &[String]) -> Result<Vec<String>> {
    let mut words = form.to_vec();
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    words.truncate(4);
    if words.len() < 2 {
        return Ok(words);
    }
    let mut counted = Vec::new();
    for word in words {
        let count = read.count(
            "SELECT count(*) FROM (SELECT 1 FROM patient_token WHERE token >= :from AND token < :to LIMIT :most)",
            named_params! { ":from": word, ":to": beyond(&word), ":most": FREQUENT },
        )?;
        counted.push((count, word));
    }
    counted.sort_by_key(|(count, _)| *count);
    Ok(counted.into_iter().map(|(_, word)| word).collect())
}

/// The first text behind all that begin with the word.
fn beyond(word: &str) -> String {
    format!("{word}\u{10ffff}")
}

/// Whole words before beginnings, and names in the order of their alphabet within both.
fn in_order(read: &Read, today: Day, hits: Hits) -> Result<Vec<PatientLine>> {
    let ids: Vec<_> = hits.ids.iter().map(|(id, _)| id.clone()).collect();
    let whole: HashSet<_> = hits.ids.into_iter().filter(|(_, whole)| *whole).map(|(id, _)| id).collect();
    let mut found = lines(read, today, &ids)?;
    found.sort_by_cached_key(|line| (!whole.contains(&line.id), name_order(&line.name)));
    Ok(found)
}
