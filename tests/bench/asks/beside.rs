//! The floor of what stands beside a consultation: what to remember of the person.

use super::steps::code;
use anyhow::{Result, ensure};
use peyvand_api::edge::facts::{FactRow, RememberDetail};
use peyvand_api::edge::patients::LabelTone;
use peyvand_core::facts::Topic;
use peyvand_core::patients::shown_name;
use peyvand_kit::Day;
use rusqlite::{Connection, Row, named_params};

const PERSON: &str =
    "SELECT given_name, family_name, address_form, called_as FROM patient WHERE id = ?1 AND deleted_at IS NULL";

const QUESTIONS: &str = "SELECT 1 FROM question WHERE deleted_at IS NULL";

/// The answer of `facts_remember` in a visit, for a practice without questions of its own.
pub(super) fn answer(floor: &Connection, patient: &str, today: Day) -> Result<String> {
    let mut person = floor.prepare_cached(PERSON)?.query_row([patient], |row| {
        Ok(RememberDetail {
            name: shown_name(row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?),
            address_form: row.get(2)?,
            called_as: row.get(3)?,
            alerts: Vec::new(),
            facts: Vec::new(),
            questions: Vec::new(),
        })
    })?;
    ensure!(!floor.prepare_cached(QUESTIONS)?.exists([])?, "the floor knows no questions");
    let mut statement = floor.prepare_cached(include_str!("../../../src-tauri/core/src/facts/list.sql"))?;
    let asked = named_params! { ":patient": patient, ":today": today.iso(), ":private": true };
    let facts = statement.query_map(asked, fact)?.collect::<Result<Vec<_>, _>>()?;
    let shown = facts.into_iter().filter(|fact| !fact.is_over && fact.at_visit);
    (person.alerts, person.facts) = shown.partition(|fact| fact.tone == LabelTone::Alert);
    Ok(serde_json::to_string(&person)?)
}

fn fact(row: &Row) -> rusqlite::Result<FactRow> {
    let tone = match row.get_ref(1)?.as_str()? {
        "soft" => LabelTone::Soft,
        "alert" => LabelTone::Alert,
        _ => LabelTone::Plain,
    };
    let is_private = row.get(11)?;
    Ok(FactRow {
        id: row.get(0)?,
        tone,
        topic: code(row, 2, Topic::of_code)?.into(),
        text: row.get(3)?,
        detail: row.get(4)?,
        told_by: row.get(5)?,
        told_on: row.get(6)?,
        staff_name: row.get(7)?,
        question_id: row.get(8)?,
        until_on: row.get(9)?,
        is_over: row.get(10)?,
        is_private,
        at_call: row.get(12)?,
        at_desk: row.get::<_, bool>(13)? && !is_private,
        at_visit: row.get(14)?,
    })
}
