//! What was written and then replaced by somebody who had never seen it.

use rusqlite::named_params;
use rusqlite::types::Value;

use super::history::change;
use super::types::Lost;
use crate::{Read, StoreFault};

/// A value of the field, in the order that decides.
struct Told {
    old: Value,
    new: Value,
    actor: Option<String>,
}

impl Read {
    /// Texts that a field held on one device and that nobody had before them when they wrote another: no later change says
    /// that it replaced them. What the field holds now is none of them, and neither is an empty text.
    ///
    /// # Errors
    /// Only faults.
    pub fn lost(&self, entity: &str, id: &str, field: &str) -> Result<Vec<Lost>, StoreFault> {
        let row = named_params! { ":entity": entity, ":id": id, ":field": field };
        let changes = self.list(include_str!("lost.sql"), row, |row| Ok((change(row)?, row.get("actor")?)))?;
        let mut told = Vec::with_capacity(changes.len());
        for (change, actor) in changes {
            if change.field == "+" {
                let new = change.born()?.into_iter().find(|(column, _)| column == field).map(|(_, value)| value);
                told.extend(new.map(|new| Told { old: Value::Null, new, actor }));
            } else if change.salt.is_some() {
                told.push(Told { old: change.old, new: change.new, actor });
            }
        }
        let Some(now) = told.last().map(|last| last.new.clone()) else { return Ok(Vec::new()) };
        let mut lost: Vec<Lost> = Vec::new();
        for (place, one) in told.iter().enumerate() {
            let Value::Text(text) = &one.new else { continue };
            let was_seen = told[place + 1..].iter().any(|later| later.old == one.new);
            if !text.is_empty() && one.new != now && !was_seen && lost.iter().all(|known| known.text != *text) {
                lost.push(Lost { text: text.clone(), actor: one.actor.clone() });
            }
        }
        Ok(lost)
    }
}
