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

impl Write {
    /// Writes what was caught so far into the journal and into `touched`.
    pub(crate) fn flush(&mut self) -> Result<(), StoreFault> {
        let caught = std::mem::take(&mut self.capture.lock().caught);
        for change in caught {
            self.note(&change)?;
        }
        Ok(())
    }

    fn note(&mut self, change: &Caught) -> Result<(), StoreFault> {
        let entity = self.entities.at(change.entity);
        let field = change.field.map_or("+", |at| entity.columns[at].name.as_str());
        let mut salt = [0; 16];
        rand::fill(&mut salt);
        let sealed = Sealed { entity: &entity.name, entity_id: &change.id, field, old: &change.old, new: &change.new };
        self.draft.digests.add(&digest(&salt, &sealed));
        self.read.conn.prepare_cached(include_str!("note.sql"))?.execute(named_params! {
            ":no": self.draft.next_change,
            ":op_no": self.draft.op_no,
            ":entity": entity.name,
            ":entity_id": change.id,
            ":field": field,
            ":old": change.old,
            ":new": change.new,
            ":salt": salt,
            ":digest": Value::Null,
        })?;
        let is_birth = change.field.is_none();
        self.touch(change.entity, &change.id, is_birth)?;
        self.draft.next_change += 1;
        if !self.draft.entities.contains(&change.entity) {
            self.draft.entities.push(change.entity);
        }
        if is_birth && self.draft.born.is_none() {
            self.draft.born = Some((change.entity, change.id.clone()));
        }
        Ok(())
    }

    /// Puts a row where the guard looks.
    pub(crate) fn touch(&self, entity: usize, id: &str, is_birth: bool) -> Result<(), StoreFault> {
        self.read.conn.prepare_cached(include_str!("touch.sql"))?.execute(named_params! {
            ":entity": self.entities.at(entity).name,
            ":entity_id": id,
            ":born": is_birth,
        })?;
        Ok(())
    }
}
