//! Takes the file to this version's schema, one numbered step after the other, each whole or not at all.

use rusqlite::Connection;

use crate::{Migration, Schema, StoreFault};

/// The file's schema number.
pub(crate) fn number(conn: &Connection) -> Result<u32, StoreFault> {
    Ok(conn.query_row("PRAGMA user_version", (), |row| row.get(0))?)
}

/// The newest schema number that this version knows.
pub(crate) fn newest(schema: &Schema) -> Result<u32, StoreFault> {
    for (migration, expected) in schema.migrations.iter().zip(1..) {
        if migration.number != expected {
            return Err(StoreFault::mistake(format!("migration {} stands in place {expected}", migration.number)));
        }
    }
    Ok(schema.migrations.last().map_or(0, |last| last.number))
}

/// Runs what the file has not seen yet.
pub(crate) fn migrate(conn: &Connection, schema: &Schema) -> Result<(), StoreFault> {
    let since = number(conn)?;
    for migration in schema.migrations.iter().filter(|migration| migration.number > since) {
        step(conn, migration).inspect_err(|_| {
            if !conn.is_autocommit() {
                // The connection is dropped with the error; this only lets go of the file sooner.
                let _ = conn.execute_batch("ROLLBACK");
            }
        })?;
    }
    Ok(())
}

fn step(conn: &Connection, migration: &Migration) -> Result<(), StoreFault> {
    conn.execute_batch("BEGIN IMMEDIATE")?;
    conn.execute_batch(migration.sql)
        .map_err(|error| StoreFault::mistake(format!("migration {}: {error}", migration.name)))?;
    conn.pragma_update(None, "user_version", migration.number)?;
    conn.execute_batch("COMMIT")?;
    Ok(())
}
