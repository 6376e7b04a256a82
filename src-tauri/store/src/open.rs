//! Making and opening a practice. The order is fixed: lock, key, quick check, migrations, triggers, witness.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use peyvand_kit::Clock;
use rusqlite::{Connection, OpenFlags};

use crate::connect::{APPLICATION, assert_engine, connect, quick_check};
use crate::journal::{self, Author, Draft, Entities, Position, Shared};
use crate::layout;
use crate::lock::Lock;
use crate::migrate;
use crate::store::LogPages;
use crate::swap;
use crate::witness::Witness;
use crate::{DbKey, Read, Schema, Store, StoreFault, Write};

/// The database in a practice's folder.
pub(crate) const NAME: &str = "practice.db";
/// A practice in the making: it gets its name when it is whole and on the disk.
const PART: &str = "practice.db.part";
/// How a database that is not encrypted begins.
const PLAIN: &[u8; 16] = b"SQLite format 3\0";

impl Store {
    /// Makes an empty practice in `dir` and opens it. `app` names the program and its version in the journal.
    ///
    /// # Errors
    /// [`StoreFault::AlreadyThere`] when the folder holds one, and everything that a disk can do.
    pub fn create(
        dir: &Path,
        schema: &'static Schema,
        key: &DbKey,
        clock: Clock,
        app: &str,
    ) -> Result<Self, StoreFault> {
        std::fs::create_dir_all(dir)?;
        let lock = Lock::take(dir)?;
        swap::finish(dir)?;
        let path = dir.join(NAME);
        if path.try_exists()? {
            return Err(StoreFault::AlreadyThere);
        }
        let part = dir.join(PART);
        if part.try_exists()? {
            // Left by a creation that was cut short: nobody has ever seen it.
            std::fs::remove_file(&part)?;
        }
        lay_out(&part, key, &peyvand_kit::new_uuid(&clock))?;
        std::fs::rename(&part, &path)?;
        sync_dir(dir)?;
        Self::open_locked(lock, dir, schema, key, clock, app)
    }

    /// Opens the practice in `dir`.
    ///
    /// # Errors
    /// A damaged or newer file is refused and left byte for byte as it is.
    pub fn open(dir: &Path, schema: &'static Schema, key: &DbKey, clock: Clock, app: &str) -> Result<Self, StoreFault> {
        swap::settle(dir)?;
        if !dir.join(NAME).try_exists()? {
            return Err(StoreFault::NotAPractice);
        }
        Self::open_locked(Lock::take_beside_holds(dir)?, dir, schema, key, clock, app)
    }

    /// Makes sure that no process holds the practice in a folder, which may hold none yet.
    ///
    /// # Errors
    /// [`StoreFault::InUse`], and faults of the file system.
    pub fn ensure_free(dir: &Path) -> Result<(), StoreFault> {
        if Lock::is_known(dir) { Lock::take_beside_holds(dir).map(drop) } else { Ok(()) }
    }

    fn open_locked(
        lock: Lock,
        dir: &Path,
        schema: &'static Schema,
        key: &DbKey,
        clock: Clock,
        app: &str,
    ) -> Result<Self, StoreFault> {
        let newest = migrate::newest(schema)?;
        let mut conn = unlock(dir, key)?;
        let since = recognize(&conn, newest)?;
        quick_check(&mut conn)?;
        conn.query_row("PRAGMA journal_mode = WAL", (), |_| Ok(()))?;
        assert_engine(&conn)?;
        layout::bring(&conn)?;
        migrate::migrate(&conn, schema)?;
        let log_pages = LogPages::default();
        let told = log_pages.clone();
        conn.wal_hook(Some(move |_: &mut rusqlite::hooks::Wal, pages: i32| {
            told.set(u32::try_from(pages).unwrap_or_default());
            Ok(())
        }))?;
        let write = arm(conn, schema, &clock)?;
        let device: String = write.one("SELECT id FROM this_device", (), |row| row.get("id"))?;
        let position = Position::load(&write.read, &device)?;
        let author = Author { device, app: app.to_owned(), schema: newest };
        let witness = Witness::open(dir, key)?;
        let missing = witness.missing(&write.read)?;
        let mut store = Self {
            write,
            clock,
            author,
            position,
            witness,
            missing,
            log_pages,
            checkpoint_fault: None,
            key: key.clone(),
            has_touched: false,
            is_poisoned: false,
            lock,
        };
        if since < newest {
            store.bring_in_newer(since)?;
        }
        Ok(store)
    }
}

/// Opens the file under its key, and tells a wrong key from a damaged file.
pub(crate) fn unlock(dir: &Path, key: &DbKey) -> Result<Connection, StoreFault> {
    let path = dir.join(NAME);
    let mut start = [0; PLAIN.len()];
    match File::open(&path)?.read(&mut start)? {
        // The engine would take an empty file for a new database.
        0 => return Err(StoreFault::Damaged { what: "the file is empty".to_owned() }),
        _ if start == *PLAIN => return Err(StoreFault::NotAPractice),
        _ => {}
    }
    // Some settings already read the file, so that a wrong key shows here or there.
    let outcome = connect(&path, key, OpenFlags::SQLITE_OPEN_READ_WRITE).and_then(|conn| {
        conn.query_row("SELECT count(*) FROM sqlite_schema", (), |_| Ok(()))?;
        Ok(conn)
    });
    outcome.map_err(|fault| match fault {
        StoreFault::WrongKey if Witness::knows_key(dir, key) == Some(true) => {
            StoreFault::Damaged { what: "the first page can't be read".to_owned() }
        }
        fault => fault,
    })
}

/// Gives the schema number of a practice that this version can work with.
fn recognize(conn: &Connection, newest: u32) -> Result<u32, StoreFault> {
    let application: i64 = conn.query_row("PRAGMA application_id", (), |row| row.get(0))?;
    if application != APPLICATION {
        return Err(StoreFault::NotAPractice);
    }
    let found = migrate::number(conn)?;
    if found > newest {
        return Err(StoreFault::NewerVersion { found, known: newest });
    }
    layout::recognize(conn)?;
    Ok(found)
}

fn arm(conn: Connection, schema: &Schema, clock: &Clock) -> Result<Write, StoreFault> {
    let entities = Arc::new(Entities::load(&conn, schema)?);
    let capture = Shared::default();
    journal::register(&conn, &entities, &capture)?;
    journal::arm(&conn, &entities)?;
    Ok(Write { read: Read { conn }, now: clock.now(), actor: None, entities, capture, draft: Draft::default() })
}

/// Writes the store's own tables into a new file, which is whole and on the disk when this returns.
fn lay_out(part: &Path, key: &DbKey, device: &str) -> Result<(), StoreFault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let conn = connect(part, key, flags)?;
    // EXTRA also flushes the folder when the rollback journal goes.
    conn.execute_batch("PRAGMA synchronous = EXTRA; BEGIN IMMEDIATE")?;
    layout::lay_out(&conn, device)?;
    conn.pragma_update(None, "application_id", APPLICATION)?;
    conn.execute_batch("COMMIT")?;
    conn.close().map_err(|(_, error)| error)?;
    File::open(part)?.sync_all()?;
    Ok(())
}

/// Flushes a folder, so that a rename in it is on the disk.
pub(crate) fn sync_dir(dir: &Path) -> Result<(), StoreFault> {
    Ok(flush_dir(dir)?)
}

/// The same, with what the system said when it failed.
pub(crate) fn flush_dir(dir: &Path) -> std::io::Result<()> {
    // Windows has no such thing and needs none.
    if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
}
