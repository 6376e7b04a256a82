//! The floor's own connection: the same engine, key and settings as the product's, and nothing else.

use anyhow::Result;
use rusqlite::Connection;
use std::path::Path;

/// The key of the clinics that are measured, which belong to nobody.
pub(crate) const KEY: [u8; 32] = [0x5a; 32];

/// The settings are those of the store's one connection; they are repeated here because the store gives nobody a second one.
const SETTINGS: &str = "
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA mmap_size = 0;
    PRAGMA cache_size = -65536;
    PRAGMA temp_store = MEMORY;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA secure_delete = ON;
    PRAGMA synchronous = FULL;
    PRAGMA wal_autocheckpoint = 0;
    PRAGMA journal_mode = WAL;";

/// Opens a file, or makes one.
pub(crate) fn open(path: &Path) -> Result<Connection> {
    let conn = Connection::open(path)?;
    conn.set_prepared_statement_cache_capacity(1024);
    let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    conn.execute_batch(&format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{key}'\";"))?;
    conn.execute_batch(SETTINGS)?;
    Ok(conn)
}

/// Brings the log into the file.
pub(crate) fn checkpoint(conn: &Connection) -> Result<()> {
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}
