//! The act that is being written down: moves what the triggers caught into the journal, in one pass.

use rusqlite::named_params;
use rusqlite::types::Value;

use super::capture::Caught;
use super::chain::{Digests, Sealed, digest};
use crate::{StoreFault, Write};

/// How far the act has been written down.
#[derive(Default)]
pub(crate) struct Draft {
    /// The place that its operation will have.
    pub(crate) op_no: i64,
    /// The place of its next change.
    pub(crate) next_change: i64,
    pub(crate) digests: Digests,
    /// The tables that it changed, in the order in which it came to them.
    pub(crate) entities: Vec<usize>,
    /// The first row that it made.
    pub(crate) born: Option<(usize, String)>,
    /// A statement failed after it had changed rows.
    pub(crate) is_half: bool,
}

impl Draft {
    pub(crate) fn at(op_no: i64, next_change: i64) -> Self {
        Self { op_no, next_change, ..Self::default() }
    }
}

impl Draft {
    /// Takes the next change in: its place, and its digest in the operation's hash.
    fn take(&mut self, change: &Caught, sealed: &Sealed, salt: &[u8; 16]) -> i64 {
        self.digests.add(&digest(salt, sealed));
        if !self.entities.contains(&change.entity) {
            self.entities.push(change.entity);
        }
        if change.field.is_none() && self.born.is_none() {
            self.born = Some((change.entity, change.id.clone()));
        }
        self.next_change += 1;
        self.next_change - 1
    }
}

impl Write {
    /// Writes what was caught so far into the journal and into `touched`.
    pub(crate) fn flush(&mut self) -> Result<(), StoreFault> {
        let caught = std::mem::take(&mut self.capture.lock().caught);
        if caught.is_empty() {
            return Ok(());
        }
        let mut note = self.read.conn.prepare_cached(include_str!("note.sql"))?;
        let mut touch = self.read.conn.prepare_cached(include_str!("touch.sql"))?;
        for change in &caught {
            let entity = self.entities.at(change.entity);
            let field = change.field.map_or("+", |at| entity.columns[at].name.as_str());
            let sealed =
                Sealed { entity: &entity.name, entity_id: &change.id, field, old: &change.old, new: &change.new };
            let mut salt = [0; 16];
            rand::fill(&mut salt);
            let no = self.draft.take(change, &sealed, &salt);
            let unblanked = Value::Null;
            note.execute(named_params! {
                ":no": no, ":op_no": self.draft.op_no, ":entity": entity.name, ":entity_id": change.id, ":field": field,
                ":old": change.old, ":new": change.new, ":salt": salt, ":digest": unblanked,
            })?;
            touch.execute(
                named_params! { ":entity": entity.name, ":entity_id": change.id, ":born": change.field.is_none() },
            )?;
        }
        Ok(())
    }

    /// Puts a row where the guard looks.
    pub(crate) fn touch(&self, entity: usize, id: &str, is_birth: bool) -> Result<(), StoreFault> {
        let entity = &self.entities.at(entity).name;
        let mut touch = self.read.conn.prepare_cached(include_str!("touch.sql"))?;
        touch.execute(named_params! { ":entity": entity, ":entity_id": id, ":born": is_birth })?;
        Ok(())
    }
}
