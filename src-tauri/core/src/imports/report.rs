//! What an import did, and every row that it left out or wonders about.

use std::collections::BTreeMap;

use super::Line;

/// Why a row stays out, or what is odd about one that comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The code; its words are `import-<code>`.
    pub code: &'static str,
    /// The field of the mapping that it is about.
    pub field: String,
    /// What the source says there, shortened.
    pub value: String,
}

impl Remark {
    /// A remark on a field's value.
    pub fn new(code: &'static str, field: impl Into<String>, value: impl AsRef<str>) -> Self {
        Self { code, field: field.into(), value: value.as_ref().chars().take(80).collect() }
    }
}

/// How many rows of a kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Rows read.
    pub read: u64,
    /// Rows that came in.
    pub taken: u64,
}

/// What an import did.
#[derive(Debug, Default)]
pub struct Report {
    /// By kind of entry.
    pub counts: BTreeMap<&'static str, Count>,
    /// Every row that stayed out.
    pub refused: Vec<(Line, Remark)>,
    /// What is odd about rows that came in.
    pub warnings: Vec<(Line, Remark)>,
}

impl Report {
    pub(super) fn read(&mut self, kind: &'static str) {
        self.counts.entry(kind).or_default().read += 1;
    }

    pub(super) fn taken(&mut self, kind: &'static str) {
        self.counts.entry(kind).or_default().taken += 1;
    }

    pub(super) fn refuse(&mut self, line: Line, remark: Remark) {
        self.refused.push((line, remark));
    }
}
