//! The floor of next steps, as a page, a consultation and the hand-over show them.

use anyhow::Result;
use peyvand_api::edge::visits::StepRow;
use peyvand_core::patients::shown_name;
use peyvand_core::visits::{StepKind, StepState};
use rusqlite::{Connection, Row, types::Type};

macro_rules! from_step {
    ($rest:literal) => {
        concat!(include_str!("../../../src-tauri/core/src/visits/step.sql"), $rest)
    };
}

/// What is open for a patient.
pub(super) fn of_patient(floor: &Connection, patient: &str) -> Result<Vec<StepRow>> {
    let sql = from_step!(
        "WHERE n.patient_id = ?1 AND n.state IN ('open', 'accepted') AND n.deleted_at IS NULL ORDER BY n.due_on, n.id"
    );
    list(floor, sql, patient)
}

/// What was agreed in a visit.
pub(super) fn of_visit(floor: &Connection, visit: &str) -> Result<Vec<StepRow>> {
    list(floor, from_step!("WHERE n.visit_id = ?1 AND n.deleted_at IS NULL ORDER BY n.due_on, n.id"), visit)
}

/// Those with these ids, a JSON array.
pub(super) fn of_ids(floor: &Connection, ids: &str) -> Result<Vec<StepRow>> {
    list(floor, from_step!("JOIN json_each(?1) j ON j.value = n.id"), ids)
}

fn list(floor: &Connection, sql: &str, key: &str) -> Result<Vec<StepRow>> {
    let mut statement = floor.prepare_cached(sql)?;
    let rows = statement.query_map([key], step)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn step(row: &Row) -> rusqlite::Result<StepRow> {
    Ok(StepRow {
        id: row.get(0)?,
        visit_id: row.get(1)?,
        patient_id: row.get(2)?,
        patient_name: shown_name(row.get_ref(3)?.as_str()?, row.get_ref(5)?.as_str()?),
        kind: code(row, 7, StepKind::of_code)?.into(),
        due_on: row.get(8)?,
        reason: row.get(9)?,
        owner_id: row.get(10)?,
        owner_name: row.get(11)?,
        colleague_id: row.get(12)?,
        colleague_name: row.get(13)?,
        service_id: row.get(14)?,
        is_urgent: row.get(16)?,
        state: code(row, 17, StepState::of_code)?.into(),
        appointment_day: row.get(18)?,
        appointment_start: row.get(19)?,
    })
}

/// Reads a choice.
pub(super) fn code<T>(row: &Row, at: usize, of: fn(&str) -> Option<T>) -> rusqlite::Result<T> {
    of(row.get_ref(at)?.as_str()?).ok_or_else(|| rusqlite::Error::InvalidColumnType(at, String::new(), Type::Text))
}

/// Ids as a JSON array.
pub(super) fn json_ids<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", ids.map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(","))
}
