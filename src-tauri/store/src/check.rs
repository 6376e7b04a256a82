//! The look at everything from zero.

use crate::journal::broken_links;
use crate::{Store, StoreFault};

/// What a full check found. It is clean when [`CheckReport::is_clean`] says so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckReport {
    /// What SQLite's own check says about pages, indexes and constraints; empty when all is well.
    pub integrity: Vec<String>,
    /// Pages whose seal is broken; empty when all is well.
    pub cipher: Vec<String>,
    /// Operations where a device's hash chain breaks, as device and number.
    pub broken_chain: Vec<(String, u64)>,
    /// Each journalled table beside its rebuild from the journal.
    pub tables: Vec<TableCheck>,
    /// Rows that wait for their birth or their parent; not a fault.
    pub parked: usize,
    /// Operations in the journal.
    pub ops: usize,
    /// Changes in the journal.
    pub changes: usize,
}

/// One table beside its rebuild from the journal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableCheck {
    /// The table.
    pub table: String,
    /// Its rows.
    pub rows: usize,
    /// Rows that differ from the rebuild, are missing, or stand in no operation.
    pub differing: usize,
    /// The ids of the first twenty of them.
    pub examples: Vec<String>,
}

impl CheckReport {
    /// Whether nothing is wrong.
    pub fn is_clean(&self) -> bool {
        self.integrity.is_empty()
            && self.cipher.is_empty()
            && self.broken_chain.is_empty()
            && self.tables.iter().all(|table| table.differing == 0)
    }
}

impl Store {
    /// Checks everything from zero: pages, cipher, hash chain, and that each table equals its rebuild from the journal.
    ///
    /// # Errors
    /// Only faults that keep it from looking; what it finds stands in the report.
    pub fn check(&mut self) -> Result<CheckReport, StoreFault> {
        // A page that the log still covers would look broken in the file.
        self.checkpoint()?;
        let read = self.read();
        let said = |sql: &str| read.list(sql, (), |row| row.get::<_, String>(0));
        let mut integrity = said("PRAGMA integrity_check")?;
        integrity.retain(|line| line != "ok");
        integrity.extend(said("SELECT \"table\" || ': a row without its parent' FROM pragma_foreign_key_check")?);
        let cipher = said("PRAGMA cipher_integrity_check")?;
        let (broken_chain, ops) = broken_links(read)?;
        let count = |sql| Ok::<_, StoreFault>(usize::try_from(read.count(sql, ())?).unwrap_or_default());
        Ok(CheckReport {
            integrity,
            cipher,
            broken_chain,
            tables: self.rebuilt()?,
            parked: count("SELECT count(*) FROM parked")?,
            ops,
            changes: count("SELECT count(*) FROM change")?,
        })
    }
}
