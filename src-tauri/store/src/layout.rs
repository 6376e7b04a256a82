//! The layout of the store's own tables, and what they say about this file: which device it is, and where it came from.

use peyvand_kit::Instant;
use rusqlite::{Connection, named_params};

use crate::journal::LAYOUTS;
use crate::{Store, StoreFault};

/// The newest layout.
const LAYOUT: usize = LAYOUTS.len();

/// That a file was put back from a backup. Nothing that was sent from it before may be sent again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// When it was put back.
    pub at: Instant,
    /// The moment of the backup.
    pub made_at: Instant,
    /// The device that the file was until then.
    pub device: String,
}

/// Writes the store's own tables into a new file, inside the caller's transaction.
pub(crate) fn lay_out(conn: &Connection, device: &str) -> Result<(), StoreFault> {
    LAYOUTS.iter().try_for_each(|layout| conn.execute_batch(layout))?;
    conn.execute(
        "INSERT INTO this_device (one, id, layout) VALUES (1, :id, :layout)",
        named_params! { ":id": device, ":layout": LAYOUT.cast_signed() },
    )?;
    Ok(())
}

/// Refuses a layout that a newer version has made.
pub(crate) fn recognize(conn: &Connection) -> Result<(), StoreFault> {
    let found = number(conn)?;
    if found <= LAYOUT {
        return Ok(());
    }
    let number = |layout| u32::try_from(layout).unwrap_or(u32::MAX);
    Err(StoreFault::NewerVersion { found: number(found), known: number(LAYOUT) })
}

/// Takes the store's own tables to the newest layout, whole or not at all.
pub(crate) fn bring(conn: &Connection) -> Result<(), StoreFault> {
    let since = number(conn)?;
    if since == LAYOUT {
        return Ok(());
    }
    // What fails drops its transaction, and the file stays in the layout that it had.
    let step = conn.unchecked_transaction()?;
    LAYOUTS[since..].iter().try_for_each(|layout| step.execute_batch(layout))?;
    step.execute("UPDATE this_device SET layout = :layout", named_params! { ":layout": LAYOUT.cast_signed() })?;
    Ok(step.commit()?)
}

fn number(conn: &Connection) -> Result<usize, StoreFault> {
    let found: i64 = conn.query_row("SELECT layout FROM this_device", (), |row| row.get(0))?;
    match usize::try_from(found) {
        Ok(found) if found > 0 => Ok(found),
        _ => Err(StoreFault::Damaged { what: format!("the layout is {found}") }),
    }
}

impl Store {
    /// Whether this file was put back from a backup, and from which.
    ///
    /// # Errors
    /// Only faults.
    pub fn restored(&self) -> Result<Option<Restored>, StoreFault> {
        self.read().maybe(
            "SELECT restored_at, restored_from, restored_device FROM this_device WHERE restored_at IS NOT NULL",
            (),
            |row| {
                Ok(Restored {
                    at: Instant::from_ms(row.get("restored_at")?),
                    made_at: Instant::from_ms(row.get("restored_from")?),
                    device: row.get("restored_device")?,
                })
            },
        )
    }
}
