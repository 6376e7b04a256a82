//! Arms the journalled tables: generated TEMP triggers through which every change must pass.

use rusqlite::Connection;

use super::capture::REFUSALS;
use super::entity::{Entities, Entity};
use crate::StoreFault;
use crate::fault::Refused;

/// Sets the triggers and the temp table `touched`. They live as long as the connection.
pub(crate) fn arm(conn: &Connection, entities: &Entities) -> Result<(), StoreFault> {
    conn.execute_batch(
        "CREATE TEMP TABLE touched (entity TEXT NOT NULL, entity_id TEXT NOT NULL, born INTEGER NOT NULL,
           PRIMARY KEY (entity, entity_id)) STRICT, WITHOUT ROWID;",
    )?;
    conn.execute_batch(&own_tables())?;
    for (at, entity) in entities.iter().enumerate() {
        conn.execute_batch(&triggers(at, entity))?;
    }
    Ok(())
}

/// The journal is only added to. Erasure, which blanks a value, comes while changes are applied and not caught.
fn own_tables() -> String {
    let keep = |event: &str, table: &str, refused: Refused| {
        let message = refused.message();
        format!(
            "CREATE TEMP TRIGGER \"journal_{event}_{table}\" BEFORE {event} ON main.\"{table}\" BEGIN
               SELECT CASE journal_is_applied() WHEN 0 THEN RAISE(ABORT, '{message}') END; END;"
        )
    };
    let tables = ["op", "change"];
    let deletes = tables.map(|table| keep("DELETE", table, Refused::Delete));
    let updates = tables.map(|table| keep("UPDATE", table, Refused::AppendOnly));
    [deletes.concat(), updates.concat()].concat()
}

fn triggers(at: usize, entity: &Entity) -> String {
    let name = &entity.name;
    let born = entity.list("NEW.");
    let pairs: Vec<_> = entity.columns.iter().map(|column| format!("OLD.\"{0}\", NEW.\"{0}\"", column.name)).collect();
    let pairs = pairs.join(", ");
    let cases: String = REFUSALS
        .iter()
        .enumerate()
        .map(|(place, refused)| format!(" WHEN {} THEN RAISE(ABORT, '{}')", place + 1, refused.message()))
        .collect();
    let delete = Refused::Delete.message();
    // RAISE and not an error of the function: only then does the engine keep the statement's savepoint.
    format!(
        "CREATE TEMP TRIGGER \"journal_birth_{name}\" AFTER INSERT ON main.\"{name}\" BEGIN
           SELECT CASE journal_birth({at}, {born}){cases} END; END;
         CREATE TEMP TRIGGER \"journal_update_{name}\" AFTER UPDATE ON main.\"{name}\" BEGIN
           SELECT CASE journal_update({at}, {pairs}){cases} END; END;
         CREATE TEMP TRIGGER \"journal_delete_{name}\" BEFORE DELETE ON main.\"{name}\" BEGIN
           SELECT RAISE(ABORT, '{delete}'); END;"
    )
}
