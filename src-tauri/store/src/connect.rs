//! The one connection: its key, its settings, and the proof that the engine took them.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags};
use zeroize::Zeroizing;

use crate::{DbKey, Read, StoreFault};

/// Marks a file as a practice of this program.
pub(crate) const APPLICATION: i64 = 0x5059_5644;

/// Older engines can corrupt a file in WAL mode.
const SQLITE_LEAST: [u32; 3] = [3, 53, 4];
const CIPHER_LEAST: [u32; 3] = [4, 18, 0];

/// So many prepared statements are kept.
const STATEMENTS: usize = 1024;

/// A quick check may take so long at every start; the full one is for idle time.
const CHECK_BUDGET: Duration = Duration::from_millis(250);

/// Opens a file under its key. Nothing is read or written yet.
pub(crate) fn connect(path: &Path, key: &DbKey, flags: OpenFlags) -> Result<Connection, StoreFault> {
    let conn = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // The engine falls back to reading alone, and says of its log later that the disk failed.
    if flags.contains(OpenFlags::SQLITE_OPEN_READ_WRITE) && conn.is_readonly(MAIN_DB)? {
        return Err(StoreFault::ReadOnly);
    }
    // Closing must never touch a file that was refused; our own close empties the log and looks at the result.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
    let mut text = Zeroizing::new(String::with_capacity(96));
    text.push_str("PRAGMA key = \"x'");
    for byte in key.bytes() {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
    }
    text.push_str("'\"");
    conn.execute_batch(&text)?;
    // EXCLUSIVE before the first read: the log's index then lives in memory, and a full disk can't kill the process.
    conn.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE;
         PRAGMA mmap_size = 0;
         PRAGMA cache_size = -65536;
         PRAGMA temp_store = MEMORY;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA recursive_triggers = ON;
         PRAGMA secure_delete = ON;
         PRAGMA synchronous = FULL;
         PRAGMA wal_autocheckpoint = 0;",
    )?;
    Ok(conn)
}

/// Opens the database at the start of a file. `immutable` keeps the engine from looking for a log, from locking, and from
/// writing; what stands behind the database is left out, as its first page says how many pages there are.
pub(crate) fn in_place(path: &Path, key: &DbKey) -> Result<Read, StoreFault> {
    let whole = std::path::absolute(path)?;
    let mut uri = url::Url::from_file_path(whole).map_err(|()| StoreFault::mistake("a path without an address"))?;
    uri.set_query(Some("immutable=1"));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    Ok(Read { conn: connect(Path::new(uri.as_str()), key, flags)? })
}

/// Asserts the engine's versions and every setting that durability rests on.
pub(crate) fn assert_engine(conn: &Connection) -> Result<(), StoreFault> {
    let sqlite: String = conn.query_row("SELECT sqlite_version()", (), |row| row.get(0))?;
    at_least("sqlite", &sqlite, SQLITE_LEAST)?;
    let cipher: String = conn.query_row("PRAGMA cipher_version", (), |row| row.get(0))?;
    at_least("cipher", &cipher, CIPHER_LEAST)?;
    let mode: String = conn.query_row("PRAGMA journal_mode", (), |row| row.get(0))?;
    demand("journal_mode", &mode, "wal")?;
    let locking: String = conn.query_row("PRAGMA locking_mode", (), |row| row.get(0))?;
    demand("locking_mode", &locking, "exclusive")?;
    let numbers = [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("wal_autocheckpoint", 0),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("cell_size_check", 1),
        ("cache_size", -65536),
    ];
    for (name, wanted) in numbers {
        let found: i64 = conn.query_row(&format!("PRAGMA {name}"), (), |row| row.get(0))?;
        demand(name, &found.to_string(), &wanted.to_string())?;
    }
    Ok(())
}

fn demand(name: &str, found: &str, wanted: &str) -> Result<(), StoreFault> {
    if found == wanted {
        return Ok(());
    }
    Err(StoreFault::Engine { what: format!("{name} is {found}, not {wanted}") })
}

fn at_least(name: &str, found: &str, least: [u32; 3]) -> Result<(), StoreFault> {
    let numbers: Vec<u32> = found.split([' ', '.']).map_while(|part| part.parse().ok()).collect();
    if numbers.as_slice() >= least.as_slice() {
        return Ok(());
    }
    Err(StoreFault::Engine { what: format!("{name} is {found}, not at least {least:?}") })
}

/// Looks over the pages for as long as the budget lasts.
pub(crate) fn quick_check(conn: &mut Connection) -> Result<(), StoreFault> {
    let end = Instant::now() + CHECK_BUDGET;
    conn.progress_handler(2_000, Some(move || Instant::now() > end))?;
    let outcome = conn.query_row("PRAGMA quick_check(1)", (), |row| row.get::<_, String>(0));
    conn.progress_handler(0, None::<fn() -> bool>)?;
    match outcome {
        Ok(said) if said == "ok" => Ok(()),
        Ok(said) => Err(StoreFault::Damaged { what: said }),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::OperationInterrupted) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
