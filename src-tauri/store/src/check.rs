//! The look at everything from zero.

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
