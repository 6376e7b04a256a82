//! What the record of acts asks beyond the list: one act, what it changed, what it took back, what happened to rows.

use rusqlite::named_params;
use rusqlite::types::Value;

use super::history::{Placed, change, changes, find, placed};
use super::types::{Change, OpRow};
use crate::{Store, StoreFault};

/// A redo undoes an undo; a chain longer than this is nobody's.
const LONGEST_CHAIN: usize = 64;

impl Store {
    /// An operation.
    ///
    /// # Errors
    /// [`StoreFault::NoSuchAct`].
    pub fn op(&self, id: &str) -> Result<OpRow, StoreFault> {
        Ok(find(self.read(), id)?.op)
    }

    /// The first changes of an operation, at most `limit`, and how many it made in all: an import makes a million.
    ///
    /// # Errors
    /// [`StoreFault::NoSuchAct`].
    pub fn first_changes(&self, op_id: &str, limit: usize) -> Result<(Vec<Change>, usize), StoreFault> {
        let whole = find(self.read(), op_id)?;
        let count = usize::try_from(whole.changes).unwrap_or_default();
        let first = Placed { changes: whole.changes.min(i64::try_from(limit).unwrap_or(i64::MAX)), ..whole };
        Ok((changes(self.read(), &first)?, count))
    }

    /// What an undo or redo is about in the end: the act that somebody meant before anything was taken back. None where it
    /// has not arrived here, and for an act that takes nothing back.
    ///
    /// # Errors
    /// Only faults.
    pub fn taken_back_by(&self, op: &OpRow) -> Result<Option<OpRow>, StoreFault> {
        let mut found: Option<OpRow> = None;
        for _ in 0..LONGEST_CHAIN {
            let Some(unit) = found.as_ref().unwrap_or(op).undoes.clone() else { break };
            let next = self.read().maybe(include_str!("first_of_unit.sql"), named_params! { ":unit": unit }, placed)?;
            let Some(next) = next else { return Ok(None) };
            found = Some(next.op);
        }
        Ok(found)
    }

    /// Every change of some rows (entity and id) in the order in which they came here, each with the id of its operation.
    ///
    /// # Errors
    /// Only faults.
    pub fn changes_of_rows(&self, rows: &[(String, String)]) -> Result<Vec<(String, Change)>, StoreFault> {
        let rows = named_params! { ":rows": serde_json::json!(rows).to_string() };
        self.read().list(include_str!("of_rows.sql"), rows, |row| Ok((row.get("op_id")?, change(row)?)))
    }
}

impl Change {
    /// What a row held when it was made, column by column; nothing for a change of a field.
    ///
    /// # Errors
    /// [`StoreFault::Damaged`] when the journal can't be read there.
    pub fn born(&self) -> Result<Vec<(String, Value)>, StoreFault> {
        if self.field != "+" {
            return Ok(Vec::new());
        }
        let unreadable = || StoreFault::Damaged { what: format!("a birth in {} can't be read", self.entity) };
        let Value::Text(json) = &self.new else { return Err(unreadable()) };
        let born: serde_json::Map<String, serde_json::Value> = serde_json::from_str(json).map_err(|_| unreadable())?;
        Ok(born.into_iter().map(|(column, value)| (column, plain(value))).collect())
    }
}

fn plain(value: serde_json::Value) -> Value {
    match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(yes) => Value::Integer(i64::from(yes)),
        serde_json::Value::Number(number) => {
            number.as_i64().map_or_else(|| Value::Real(number.as_f64().unwrap_or_default()), Value::Integer)
        }
        serde_json::Value::String(text) => Value::Text(text),
        other => Value::Text(other.to_string()),
    }
}
