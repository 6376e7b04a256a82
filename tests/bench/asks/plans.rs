//! The floor of what is planned and not booked.

use anyhow::Result;
use peyvand_api::edge::plans::UnbookedRow;
use peyvand_core::patients::shown_name;
use peyvand_kit::Day;
use rusqlite::{Connection, Row, named_params};

const UNBOOKED: &str = include_str!("../../../src-tauri/core/src/plans/unbooked.sql");
const SHOWN: u16 = 300;

/// The answer of `plans_unbooked`.
pub(super) fn answer(floor: &Connection, today: Day) -> Result<String> {
    let mut statement = floor.prepare_cached(UNBOOKED)?;
    let rows = statement.query_map(named_params! { ":limit": SHOWN }, |row| unbooked(row, today))?;
    Ok(serde_json::to_string(&rows.collect::<Result<Vec<_>, _>>()?)?)
}

fn unbooked(row: &Row, today: Day) -> rusqlite::Result<UnbookedRow> {
    let since: String = row.get(14)?;
    Ok(UnbookedRow {
        plan_id: row.get(0)?,
        patient_id: row.get(1)?,
        patient_name: shown_name(row.get_ref(2)?.as_str()?, row.get_ref(4)?.as_str()?),
        title: row.get(5)?,
        owner_id: row.get(6)?,
        owner_name: row.get(7)?,
        staff_id: row.get(8)?,
        phase_id: row.get(9)?,
        what: row.get(10)?,
        service_id: row.get(11)?,
        stalled_reason: row.get(12)?,
        amount: row.get(13)?,
        days: Day::parse_iso(&since).map_or(0, |since| u32::try_from(since.days_until(today)).unwrap_or(0)),
        since,
    })
}
