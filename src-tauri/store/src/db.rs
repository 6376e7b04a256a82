//! The only handles on the database: `&Read` for questions, `&mut Write` inside an act.

use std::ops::Deref;
use std::sync::Arc;

use peyvand_kit::Instant;
use rusqlite::{CachedStatement, Connection, OptionalExtension, Params, Row};

use crate::StoreFault;
use crate::fault::Refused;
use crate::journal::{Draft, Entities, Shared};

/// What a row closure returns. Rows are read by name: `row.get("name")`.
pub type RowResult<T> = rusqlite::Result<T>;

/// Asks the database. Statements are prepared once and kept.
pub struct Read {
    pub(crate) conn: Connection,
}

impl Read {
    /// The first row.
    ///
    /// # Errors
    /// [`StoreFault::NoRow`] when there is none.
    pub fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        f: impl FnOnce(&Row) -> RowResult<T>,
    ) -> Result<T, StoreFault> {
        Ok(self.question(sql)?.query_row(params, f)?)
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// Only faults.
    pub fn maybe<T>(
        &self,
        sql: &str,
        params: impl Params,
        f: impl FnOnce(&Row) -> RowResult<T>,
    ) -> Result<Option<T>, StoreFault> {
        Ok(self.question(sql)?.query_row(params, f).optional()?)
    }

    /// All rows.
    ///
    /// # Errors
    /// Only faults.
    pub fn list<T>(
        &self,
        sql: &str,
        params: impl Params,
        f: impl FnMut(&Row) -> RowResult<T>,
    ) -> Result<Vec<T>, StoreFault> {
        let mut statement = self.question(sql)?;
        let rows = statement.query_map(params, f)?;
        Ok(rows.collect::<RowResult<_>>()?)
    }

    /// Whether there is any row.
    ///
    /// # Errors
    /// Only faults.
    pub fn exists(&self, sql: &str, params: impl Params) -> Result<bool, StoreFault> {
        Ok(self.question(sql)?.exists(params)?)
    }

    /// The number in the first column of the first row, such as `SELECT count(*) …`.
    ///
    /// # Errors
    /// [`StoreFault::NoRow`] when there is none.
    pub fn count(&self, sql: &str, params: impl Params) -> Result<i64, StoreFault> {
        Ok(self.question(sql)?.query_row(params, |row| row.get(0))?)
    }

    /// A statement that answers and changes nothing: anything else would walk around the journal.
    fn question(&self, sql: &str) -> Result<CachedStatement<'_>, StoreFault> {
        let statement = self.conn.prepare_cached(sql)?;
        if statement.readonly() && statement.column_count() > 0 {
            Ok(statement)
        } else {
            Err(StoreFault::Refused(Refused::WrongHandle))
        }
    }
}

/// Changes the database, inside an act.
pub struct Write {
    pub(crate) read: Read,
    pub(crate) now: Instant,
    pub(crate) actor: Option<String>,
    pub(crate) entities: Arc<Entities>,
    pub(crate) capture: Shared,
    /// The act that is being written down.
    pub(crate) draft: Draft,
}

impl Deref for Write {
    type Target = Read;

    fn deref(&self) -> &Read {
        &self.read
    }
}

/// So many changes are kept in memory before they go into the journal.
const CAUGHT_MOST: usize = 4096;

impl Write {
    /// Runs a statement that changes rows and says how many it changed.
    ///
    /// # Errors
    /// [`StoreFault::Refused`] or [`StoreFault::Constraint`] when the database refuses; the act should then fail as well.
    pub fn exec(&mut self, sql: &str, params: impl Params) -> Result<usize, StoreFault> {
        let mark = self.capture.lock().caught.len();
        let outcome = {
            let mut statement = self.read.conn.prepare_cached(sql)?;
            // Also keeps BEGIN, COMMIT and SAVEPOINT out: the engine calls them read-only.
            if statement.readonly() {
                return Err(StoreFault::Refused(Refused::WrongHandle));
            }
            statement.execute(params)
        };
        let caught = self.capture.lock().caught.len();
        match outcome {
            Ok(changed) => {
                if caught > CAUGHT_MOST {
                    self.flush()?;
                }
                Ok(changed)
            }
            Err(error) => {
                // Whether its rows were taken back depends on the statement's words (OR FAIL keeps them).
                self.draft.is_half |= caught > mark;
                Err(error.into())
            }
        }
    }

    /// The act's own time, the same throughout it.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// Who does the act; nobody where the program does it by itself.
    pub fn actor(&self) -> Option<&str> {
        self.actor.as_deref()
    }
}
