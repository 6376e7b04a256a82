//! The floor of an import: the very rows that it wrote, by prepared statements, in one bare transaction, into a fresh file.

use crate::floor;
use crate::writes::insert;
use anyhow::Result;
use rusqlite::{Connection, params_from_iter, types};
use std::path::Path;
use std::time::{Duration, Instant};

/// Rows that are read before they are written: reading is not what is measured.
const BATCH: usize = 20_000;
/// What is not a table of the practice's own but the journal's or the search's.
const BESIDE: [&str; 3] = ["change", "op", "patient_token"];

/// What the bare transaction came to.
pub(crate) struct Bulk {
    pub(crate) rows: u64,
    pub(crate) took: Duration,
    /// Bytes of the file with everything in it.
    pub(crate) whole: u64,
    /// Bytes of the practice's own tables with their indexes, without journal and search.
    pub(crate) bare: u64,
}

/// Copies all rows of one file into a fresh one and times the writing.
pub(crate) fn measure(from: &Path, into: &Path) -> Result<Bulk> {
    let (source, target) = (floor::open(from)?, floor::open(into)?);
    for sql in column(&source, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'index', rowid")? {
        target.execute_batch(&sql)?;
    }
    let own = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('change', 'op', 'patient_token') ORDER BY rowid";
    let keyed = column(&source, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND wr = 1")?;
    let mut bulk = Bulk { rows: 0, took: Duration::ZERO, whole: size(&source)?, bare: 0 };
    target.execute_batch("BEGIN IMMEDIATE")?;
    for table in column(&source, own)? {
        // In the order in which they lie: by the key, where that is all there is.
        let order = if keyed.contains(&table) { "" } else { " ORDER BY rowid" };
        bulk.table(&source, &target, &table, &format!("SELECT * FROM {table}{order}"))?;
    }
    bulk.bare = size(&target)?;
    for table in BESIDE {
        // Words come patient after patient, as they do while patients are written.
        let order = match table {
            "patient_token" => {
                "SELECT t.* FROM patient p JOIN patient_token t ON t.patient_id = p.id ORDER BY p.rowid".to_owned()
            }
            table => format!("SELECT * FROM {table} ORDER BY rowid"),
        };
        bulk.table(&source, &target, table, &order)?;
    }
    let start = Instant::now();
    target.execute_batch("COMMIT")?;
    bulk.took += start.elapsed();
    Ok(bulk)
}

impl Bulk {
    fn table(&mut self, source: &Connection, target: &Connection, table: &str, select: &str) -> Result<()> {
        let mut select = source.prepare(select)?;
        let columns = select.column_count();
        let mut put = target.prepare(&insert(table, columns))?;
        let mut rows = select.query([])?;
        loop {
            let mut batch: Vec<Vec<types::Value>> = Vec::with_capacity(BATCH);
            while batch.len() < BATCH {
                let Some(row) = rows.next()? else { break };
                batch.push((0..columns).map(|at| row.get(at)).collect::<Result<_, _>>()?);
            }
            let start = Instant::now();
            for row in &batch {
                put.execute(params_from_iter(row))?;
            }
            self.took += start.elapsed();
            self.rows += u64::try_from(batch.len()).unwrap_or(u64::MAX);
            if batch.len() < BATCH {
                return Ok(());
            }
        }
    }
}

fn column(conn: &Connection, sql: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Bytes of all pages, those that wait in the log too.
fn size(conn: &Connection) -> Result<u64> {
    // The cipher answers its page size as text.
    let sql = "SELECT page_count * CAST(page_size AS INTEGER) FROM pragma_page_count, pragma_page_size";
    Ok(u64::try_from(conn.query_row(sql, [], |row| row.get::<_, i64>(0))?)?)
}
