//! Lawful erasure: values and their salts go, their digests stay, and the chain still holds.

use std::sync::Arc;

use rusqlite::named_params;
use rusqlite::types::Value;

use super::capture::Mode;
use super::entity::Entity;
use super::history;
use super::types::Change;
use crate::{Store, StoreFault};

impl Store {
    /// Erases what `fields` of a row hold and ever held, in the table and in the journal of this machine. What stands there
    /// afterwards is null, or the empty value of a column that may not be null. Gives how many changes were blanked.
    ///
    /// A blanked change can't be undone, and travels to other devices without its value.
    ///
    /// # Errors
    /// [`StoreFault::Mistake`] for a table or field that is not in the journal.
    pub fn blank(&mut self, entity: &str, entity_id: &str, fields: &[&str]) -> Result<usize, StoreFault> {
        self.ready()?;
        let entities = Arc::clone(&self.write.entities);
        let known =
            entities.find(entity).ok_or_else(|| StoreFault::mistake(format!("{entity} is not in the journal")))?;
        let entity = entities.at(known);
        if let Some(stray) = fields.iter().find(|field| **field == "id" || entity.column(field).is_none()) {
            return Err(StoreFault::mistake(format!("{}.{stray} can't be blanked", entity.name)));
        }
        self.transact(|store| {
            store.open_draft(Mode::Apply);
            for field in fields {
                let value = blank_of(entity, field);
                let sql = format!("UPDATE \"{}\" SET \"{field}\" = :value WHERE id = :id", entity.name);
                store.write.exec(&sql, named_params! { ":value": value, ":id": entity_id })?;
            }
            store.blank_changes(entity, entity_id, fields)
        })
    }

    fn blank_changes(&mut self, entity: &Entity, entity_id: &str, fields: &[&str]) -> Result<usize, StoreFault> {
        let row = named_params! { ":entity": entity.name, ":id": entity_id };
        let changes = self
            .read()
            .list(include_str!("of_row_whole.sql"), row, |row| Ok((row.get::<_, i64>("no")?, history::change(row)?)))?;
        let mut blanked = 0;
        for (no, change) in changes {
            let Some((old, new)) = residue(entity, &change, fields)? else { continue };
            let digest = change.sealed();
            let row = named_params! { ":no": no, ":old": old, ":new": new, ":digest": digest };
            let sql = "UPDATE change SET old = :old, new = :new, salt = NULL, digest = :digest WHERE no = :no";
            blanked += self.write.exec(sql, row)?;
        }
        Ok(blanked)
    }
}

fn blank_of(entity: &Entity, field: &str) -> Value {
    entity.column(field).map_or(Value::Null, |at| entity.columns[at].blank.clone())
}

/// What stays of a change's values; None when it has nothing to erase.
fn residue(entity: &Entity, change: &Change, fields: &[&str]) -> Result<Option<(Value, Value)>, StoreFault> {
    if change.field != "+" {
        let value = || blank_of(entity, &change.field);
        return Ok(fields.contains(&change.field.as_str()).then(|| (value(), value())));
    }
    let unreadable = || StoreFault::Damaged { what: format!("a birth in {} can't be read", entity.name) };
    let Value::Text(json) = &change.new else { return Err(unreadable()) };
    let mut born: serde_json::Map<String, serde_json::Value> = serde_json::from_str(json).map_err(|_| unreadable())?;
    let mut is_changed = false;
    for field in fields {
        if let Some(value) = born.get_mut(*field) {
            *value = match blank_of(entity, field) {
                Value::Text(text) => text.into(),
                Value::Integer(number) => number.into(),
                Value::Real(number) => number.into(),
                Value::Null | Value::Blob(_) => serde_json::Value::Null,
            };
            is_changed = true;
        }
    }
    let new = Value::Text(serde_json::Value::Object(born).to_string());
    Ok(is_changed.then_some((Value::Null, new)))
}
