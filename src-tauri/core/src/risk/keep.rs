//! What was learned lies beside the journal, on this machine only: it follows from the appointments and can be had again.

use super::model::Term;
use super::values::NAMES;
use super::{Bin, Learned, Model, Quality};
use crate::{Error, Result, World};
use peyvand_kit::{Day, Instant};
use peyvand_store::{Read, Row, RowResult, named_params};
use std::collections::HashMap;

/// Keeps what was learned in the place of what was learned before.
///
/// # Errors
/// Only faults.
pub fn keep(world: &mut World, learned: &Learned) -> Result<()> {
    let model = learned.model.as_ref().map_or_else(|| "null".to_owned(), model_text);
    world.store_mut().beside(|w| {
        w.exec(
            "INSERT OR REPLACE INTO risk_model (id, learned_at, model, report) VALUES (1, :at, :model, :report)",
            named_params! { ":at": learned.at.ms(), ":model": model, ":report": report_text(learned) },
        )?;
        Ok::<_, Error>(())
    })
}

fn model_text(model: &Model) -> String {
    let terms = NAMES.iter().zip(&model.terms);
    let terms: Vec<_> =
        terms.map(|((name, _), term)| format!("\"{name}\":[{},{},{}]", term.usual, term.spread, term.weight)).collect();
    format!("{{\"intercept\":{},\"terms\":{{{}}}}}", model.intercept, terms.join(","))
}

fn report_text(learned: &Learned) -> String {
    let quality = learned.quality.as_ref().map_or_else(|| "null".to_owned(), quality_text);
    format!("{{\"outcomes\":{},\"missed\":{},\"quality\":{quality}}}", learned.outcomes, learned.missed)
}

fn quality_text(quality: &Quality) -> String {
    let bins: Vec<_> =
        quality.bins.iter().map(|bin| format!("[{},{},{}]", bin.count, bin.foretold, bin.missed)).collect();
    format!(
        "{{\"from\":\"{}\",\"days\":{},\"tested\":{},\"missed\":{},\"auc\":{},\"aucAhead\":{},\"bins\":[{}]}}",
        quality.from.iso(),
        quality.days,
        quality.tested,
        quality.missed,
        quality.auc,
        quality.auc_ahead.map_or_else(|| "null".to_owned(), |auc| auc.to_string()),
        bins.join(",")
    )
}

/// What was learned last; none before the first time.
///
/// # Errors
/// Only faults.
pub fn kept(read: &Read) -> Result<Option<Learned>> {
    let Some((mut learned, intercept)) = read.maybe(include_str!("kept.sql"), [], learned)? else { return Ok(None) };
    learned.model = match intercept {
        Some(intercept) => model(read, intercept)?,
        None => None,
    };
    if let Some(quality) = &mut learned.quality {
        let bins = "SELECT e.value ->> 0 AS count, e.value ->> 1 AS foretold, e.value ->> 2 AS missed
                    FROM risk_model m, json_each(m.report, '$.quality.bins') e WHERE m.id = 1 ORDER BY e.key";
        quality.bins = read.list(bins, [], |row| {
            Ok(Bin { count: row.get("count")?, foretold: row.get("foretold")?, missed: row.get("missed")? })
        })?;
    }
    Ok(Some(learned))
}

fn learned(row: &Row) -> RowResult<(Learned, Option<f64>)> {
    let from: Option<String> = row.get("from_day")?;
    let quality = match from.and_then(|from| Day::parse_iso(&from).ok()) {
        Some(from) => Some(Quality {
            from,
            days: row.get("days")?,
            tested: row.get("tested")?,
            missed: row.get("tested_missed")?,
            auc: row.get("auc")?,
            auc_ahead: row.get("auc_ahead")?,
            bins: Vec::new(),
        }),
        None => None,
    };
    let at = Instant::from_ms(row.get("learned_at")?);
    let learned = Learned { at, outcomes: row.get("outcomes")?, missed: row.get("missed")?, quality, model: None };
    Ok((learned, row.get("intercept")?))
}

/// The weights, if they are of the numbers that are weighed today.
fn model(read: &Read, intercept: f64) -> Result<Option<Model>> {
    let terms = "SELECT e.key, e.value ->> 0 AS usual, e.value ->> 1 AS spread, e.value ->> 2 AS weight
                 FROM risk_model m, json_each(m.model, '$.terms') e WHERE m.id = 1";
    let term = |row: &Row| -> RowResult<(String, Term)> {
        Ok((row.get("key")?, Term { usual: row.get("usual")?, spread: row.get("spread")?, weight: row.get("weight")? }))
    };
    let known: HashMap<String, Term> = read.list(terms, [], term)?.into_iter().collect();
    let terms: Option<Vec<Term>> = NAMES.iter().map(|(name, _)| known.get(*name).copied()).collect();
    let terms = terms.filter(|_| known.len() == NAMES.len()).and_then(|terms| terms.try_into().ok());
    Ok(terms.map(|terms| Model { intercept, terms }))
}
