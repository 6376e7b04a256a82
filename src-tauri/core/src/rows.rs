//! Small things that every room's SQL needs: lists of ids for `json_each`, fresh ids, texts as they are kept.

use crate::{Refusal, Result};

/// Ids as a JSON list, for `json_each(:ids)`. Ids have no character that JSON would escape.
pub fn json_ids<'a>(ids: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<_> = ids
        .into_iter()
        .filter(|id| id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
        .map(|id| format!("\"{id}\""))
        .collect();
    format!("[{}]", quoted.join(","))
}

/// The largest sum of one line, in minor units. No price of a practice comes near it, and sums of many such lines can
/// still be counted.
pub const LARGEST_AMOUNT: i64 = 1_000_000_000_000;

/// A line of text as it is kept: no space around it, one space within.
pub fn line(text: &str, limit: usize, field: &str) -> Result<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    within(text, limit, field)
}

/// A longer text as it is kept: its own lines, no space around it.
pub fn lines(text: &str, limit: usize, field: &str) -> Result<String> {
    within(text.trim().to_owned(), limit, field)
}

fn within(text: String, limit: usize, field: &str) -> Result<String> {
    if text.chars().count() > limit {
        return Err(Refusal::TextTooLong { limit: i64::try_from(limit).unwrap_or(i64::MAX) }.at(field));
    }
    Ok(text)
}
