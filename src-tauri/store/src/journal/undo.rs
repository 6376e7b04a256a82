//! Undo: an operation that takes another one back, field by field, where nobody has changed the field since.

use rusqlite::named_params;
use rusqlite::types::Value;

use super::door::Empty;
use super::history;
use super::project::is_there;
use super::series::Intent;
use super::types::{Act, Change, Skipped, SkippedField, Written};
use crate::{Guard, Store, StoreFault, Write};

impl Store {
    /// Takes an operation back (with its group), as an act of its own; redo is the undo of an undo.
    ///
    /// A field goes back only where it still holds what the operation wrote; the birth of a row is undone by its `deleted_at`;
    /// append-only rows stay, and the guard posts their mirror image. An undo is written down even when it found nothing to
    /// take back, so that the next one goes on to the act before.
    ///
    /// # Errors
    /// [`StoreFault::NoSuchAct`], [`StoreFault::UndoneAlready`], and whatever the guard fails with.
    pub fn undo<G: Guard>(&mut self, act: &Act, target: &str, guard: &G) -> Result<Written<Skipped>, G::Error> {
        self.ready()?;
        if let Some(changed) = history::landed(self.read(), act.id.as_str())? {
            return Ok(Written { value: None, changed });
        }
        let unit = self.unit_of(target)?;
        let intent = Intent { undoes: Some(&unit.name), ..Intent::of(act) };
        self.perform(&intent, Empty::Keep, guard, |w| take_back(w, guard, &unit.changes))
    }

    /// Everything that is undone together with an operation, newest first.
    fn unit_of(&self, target: &str) -> Result<Unit, StoreFault> {
        let read = self.read();
        let target = history::find(read, target)?;
        let name = target.op.group.clone();
        if history::is_undone(read, &name, target.op.hlc)? {
            return Err(StoreFault::UndoneAlready);
        }
        let members = if name == target.op.id {
            vec![target]
        } else {
            let device = target.op.device;
            read.list(include_str!("members.sql"), named_params! { ":unit": name, ":device": device }, history::placed)?
        };
        let mut changes = Vec::new();
        for member in members {
            if history::is_undone(read, &name, member.op.hlc)? {
                continue;
            }
            let mut of_one = history::changes(read, &member)?;
            of_one.reverse();
            changes.append(&mut of_one);
        }
        Ok(Unit { name, changes })
    }
}

struct Unit {
    name: String,
    changes: Vec<Change>,
}

fn take_back<G: Guard>(w: &mut Write, guard: &G, changes: &[Change]) -> Result<Skipped, G::Error> {
    let mut skipped = Skipped::default();
    let mut ledgers: Vec<(usize, Vec<String>)> = Vec::new();
    for change in changes {
        match w.entities.find(&change.entity) {
            // A ledger row that still waits for its parent can't be mirrored yet.
            Some(at) if w.entities.at(at).append_only && is_there(w, &(at, change.entity_id.clone()))? => {
                match ledgers.iter_mut().find(|(table, _)| *table == at) {
                    Some((_, ids)) => ids.push(change.entity_id.clone()),
                    None => ledgers.push((at, vec![change.entity_id.clone()])),
                }
            }
            Some(at) if !w.entities.at(at).append_only && restore(w, at, change)? => {}
            _ => skipped.fields.push(SkippedField::of(change)),
        }
    }
    for (at, mut ids) in ledgers {
        ids.reverse();
        let table = w.entities.at(at).name.clone();
        guard.reverse(w, &table, &ids)?;
    }
    Ok(skipped)
}

/// Puts one field back; false when it can't be: somebody has changed it since, it has been erased, or its parent is not here.
fn restore(w: &mut Write, at: usize, change: &Change) -> Result<bool, StoreFault> {
    let entity = w.entities.at(at);
    let table = &entity.name;
    if change.field == "+" {
        let sql = format!("UPDATE \"{table}\" SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL");
        let now = w.now().ms();
        w.exec(&sql, named_params! { ":now": now, ":id": change.entity_id })?;
        return Ok(true);
    }
    let Some(column) = entity.column(&change.field).filter(|_| change.salt.is_some()) else { return Ok(false) };
    if let (Some(parent), Value::Text(id)) = (entity.parent_at(column), &change.old)
        && !is_there(w, &(parent, id.clone()))?
    {
        // Another device's act moved the row away from a parent that has not arrived here.
        return Ok(false);
    }
    let sql = format!("UPDATE \"{table}\" SET \"{0}\" = :old WHERE id = :id AND \"{0}\" IS :new", change.field);
    let restored = w.exec(&sql, named_params! { ":old": change.old, ":new": change.new, ":id": change.entity_id })?;
    Ok(restored > 0)
}

impl SkippedField {
    fn of(change: &Change) -> Self {
        Self { entity: change.entity.clone(), entity_id: change.entity_id.clone(), field: change.field.clone() }
    }
}
