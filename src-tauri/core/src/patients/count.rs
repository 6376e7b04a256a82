//! How many patients there are, by a trait.

use crate::codes::codes;
use crate::{Practice, Result};
use peyvand_kit::Day;
use peyvand_store::Read;
use std::collections::BTreeMap;

codes! {
    /// A trait by which patients are counted.
    CountBy {
        /// Male, female, unknown.
        Sex = "sex",
        /// The city.
        City = "city",
        /// How they found the practice.
        Source = "source",
        /// Their language; empty: the practice's.
        Language = "language",
        /// The year of their first file, in the practice's calendar.
        Year = "year",
    }
}

/// Counts patients: one line `all` without a trait, else one a group, largest first.
///
/// # Errors
/// Only faults.
pub fn count(read: &Read, practice: &Practice, by: Option<CountBy>) -> Result<Vec<(String, u32)>> {
    let column = match by {
        None => "'all'",
        Some(CountBy::Sex) => "sex",
        Some(CountBy::City) => "city",
        Some(CountBy::Source) => "source",
        Some(CountBy::Language) => "coalesce(language, '')",
        Some(CountBy::Year) => "registered_on",
    };
    let groups = read.list(
        &format!("SELECT {column} AS trait, count(*) AS number FROM patient WHERE deleted_at IS NULL GROUP BY 1"),
        [],
        |row| Ok((row.get::<_, String>("trait")?, row.get::<_, u32>("number")?)),
    )?;
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for (group, number) in groups {
        let key = if by == Some(CountBy::Year) { year_of(&group, practice) } else { group };
        *counts.entry(key).or_default() += number;
    }
    if by.is_none() {
        counts.entry("all".to_owned()).or_default();
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|(left_key, left), (right_key, right)| right.cmp(left).then_with(|| left_key.cmp(right_key)));
    Ok(counts)
}

fn year_of(day: &str, practice: &Practice) -> String {
    Day::parse_iso(day).map_or_else(|_| day.to_owned(), |day| practice.calendar.parts(day).year.to_string())
}
