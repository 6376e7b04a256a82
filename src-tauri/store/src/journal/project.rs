//! From the journal to the tables: what each row should hold, and in which order rows can come in.
//!
//! A row whose birth or whose parent has not arrived is parked, and tried again as soon as what it waits for arrives.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::named_params;
use rusqlite::types::Value;

use super::capture::Mode;
use super::entity::Entity;
use crate::{Store, StoreFault, Write};

/// A row of a journalled table: the table's place and the row's id.
pub(crate) type Key = (usize, String);

/// What the journal says about a row.
pub(crate) struct Told {
    pub(crate) is_born: bool,
    /// A value for each column that any change speaks of.
    pub(crate) values: Vec<Option<Value>>,
}

impl Told {
    pub(crate) fn nothing(entity: &Entity) -> Self {
        Self { is_born: false, values: vec![None; entity.columns.len()] }
    }

    /// Takes in the next change, in the order of the logical clock.
    pub(crate) fn hear(&mut self, entity: &Entity, field: &str, new: Value) -> Result<(), StoreFault> {
        if field != "+" {
            if let Some(at) = entity.column(field) {
                self.values[at] = Some(new);
            }
            return Ok(());
        }
        self.is_born = true;
        let Value::Text(json) = new else { return Err(unreadable(entity)) };
        let fields: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&json).map_err(|_| unreadable(entity))?;
        for (name, value) in fields {
            if let Some(at) = entity.column(&name) {
                self.values[at] = Some(from_json(value).ok_or_else(|| unreadable(entity))?);
            }
        }
        Ok(())
    }
}

fn unreadable(entity: &Entity) -> StoreFault {
    StoreFault::Damaged { what: format!("a birth in {} can't be read", entity.name) }
}

fn from_json(value: serde_json::Value) -> Option<Value> {
    match value {
        serde_json::Value::Null => Some(Value::Null),
        serde_json::Value::String(text) => Some(Value::Text(text)),
        serde_json::Value::Number(number) => match number.as_i64() {
            Some(whole) => Some(Value::Integer(whole)),
            None => number.as_f64().map(Value::Real),
        },
        _ => None,
    }
}

/// In place of an id in `parked.waits_for`: this version's tables can't hold the row.
const UNFIT: &str = "!";

/// Which rows this version's tables can't hold, as far as is known.
#[derive(Default)]
pub(crate) struct Fit {
    unfit: BTreeSet<Key>,
    /// Found in this try.
    refused: BTreeSet<Key>,
}

impl Store {
    /// One transaction that brings rows in. When some do not fit it is rolled back and run once more without them, as their
    /// children may not come in either. (A savepoint around the rows would do as well, but makes large batches quadratic.)
    pub(crate) fn transact_fitting<T, E: From<StoreFault>>(
        &mut self,
        mut f: impl FnMut(&mut Self, &mut Fit) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut fit = Fit::default();
        loop {
            let outcome = self.transact(|store| f(store, &mut fit));
            if outcome.is_ok() || fit.refused.is_empty() {
                return outcome;
            }
            fit.unfit.append(&mut fit.refused);
        }
    }
}

/// Brings the rows in, and whatever waited for them. Gives those that were applied, and whether each was made.
pub(crate) fn project(w: &mut Write, touched: BTreeSet<Key>, fit: &mut Fit) -> Result<Vec<(Key, bool)>, StoreFault> {
    let mut told = BTreeMap::new();
    for key in with_waiting(w, touched)? {
        let row = tell(w, &key)?;
        told.insert(key, row);
    }
    let waits = settle_order(w, &told, &fit.unfit)?;
    let mut applied = Vec::new();
    let mut refusal = None;
    for (key, row) in told.iter().filter(|(key, _)| !waits.contains_key(*key)) {
        match apply(w, key, row) {
            Ok(Some(is_born)) => applied.push((key.clone(), is_born)),
            Ok(None) => {}
            Err(fault @ StoreFault::Constraint { .. }) => {
                fit.refused.insert(key.clone());
                refusal = Some(fault);
            }
            Err(fault) => return Err(fault),
        }
    }
    park(w, &told, &waits)?;
    refusal.map_or(Ok(applied), Err)
}

/// The touched rows and all that wait, directly or not, for one of them.
fn with_waiting(w: &Write, touched: BTreeSet<Key>) -> Result<BTreeSet<Key>, StoreFault> {
    if !w.exists("SELECT 1 FROM parked", ())? {
        return Ok(touched);
    }
    let mut open: Vec<Key> = touched.iter().cloned().collect();
    let mut all = touched;
    while let Some((_, id)) = open.pop() {
        let waiting =
            w.list("SELECT entity, entity_id FROM parked WHERE waits_for = :id", named_params! { ":id": id }, |row| {
                Ok((row.get::<_, String>("entity")?, row.get::<_, String>("entity_id")?))
            })?;
        for (entity, id) in waiting {
            if let Some(at) = w.entities.find(&entity)
                && all.insert((at, id.clone()))
            {
                open.push((at, id));
            }
        }
    }
    Ok(all)
}

fn tell(w: &Write, (at, id): &Key) -> Result<Told, StoreFault> {
    let entity = w.entities.at(*at);
    let mut told = Told::nothing(entity);
    let changes = w.list(include_str!("of_row.sql"), named_params! { ":entity": entity.name, ":id": id }, |row| {
        Ok((row.get::<_, String>("field")?, row.get("new")?))
    })?;
    for (field, new) in changes {
        told.hear(entity, &field, new)?;
    }
    Ok(told)
}

/// Which rows have to wait, and for which id: those without a birth, those that do not fit, and those whose parent is
/// neither in its table nor among the rows that come in now. Rows that name each other come in together.
fn settle_order(
    w: &Write,
    told: &BTreeMap<Key, Told>,
    unfit: &BTreeSet<Key>,
) -> Result<BTreeMap<Key, String>, StoreFault> {
    let mut waits = BTreeMap::new();
    let mut children: HashMap<Key, Vec<&Key>> = HashMap::new();
    for (key, row) in told {
        if unfit.contains(key) {
            waits.insert(key.clone(), UNFIT.to_owned());
        } else if !row.is_born {
            waits.insert(key.clone(), key.1.clone());
        }
        for (column, parent) in &w.entities.at(key.0).parents {
            let Some(Value::Text(id)) = &row.values[*column] else { continue };
            let parent = (*parent, id.clone());
            if told.contains_key(&parent) {
                children.entry(parent).or_default().push(key);
            } else if !waits.contains_key(key) && !is_there(w, &parent)? {
                waits.insert(key.clone(), parent.1);
            }
        }
    }
    let mut open: Vec<Key> = waits.keys().cloned().collect();
    while let Some(missing) = open.pop() {
        if is_there(w, &missing)? {
            continue;
        }
        for child in children.remove(&missing).unwrap_or_default() {
            if !waits.contains_key(child) {
                waits.insert(child.clone(), missing.1.clone());
                open.push(child.clone());
            }
        }
    }
    Ok(waits)
}

pub(crate) fn is_there(w: &Write, (at, id): &Key) -> Result<bool, StoreFault> {
    let sql = format!("SELECT 1 FROM \"{}\" WHERE id = :id", w.entities.at(*at).name);
    w.exists(&sql, named_params! { ":id": id })
}

/// Makes the row hold what the journal says. Gives whether it was made; None when it was as it should be.
fn apply(w: &mut Write, (at, id): &Key, told: &Told) -> Result<Option<bool>, StoreFault> {
    let entities = std::sync::Arc::clone(&w.entities);
    let entity = entities.at(*at);
    let present: Option<Vec<Value>> = w.maybe(&entity.select, named_params! { ":id": id }, |row| {
        (0..entity.columns.len()).map(|place| row.get(place)).collect()
    })?;
    let Some(present) = present else {
        insert(w, entity, told)?;
        return Ok(Some(true));
    };
    let mut has_changed = false;
    for (place, value) in told.values.iter().enumerate() {
        let Some(value) = value.as_ref().filter(|value| **value != present[place]) else { continue };
        let sql = format!("UPDATE \"{}\" SET \"{}\" = :value WHERE id = :id", entity.name, entity.columns[place].name);
        w.exec(&sql, named_params! { ":value": value, ":id": id })?;
        has_changed = true;
    }
    Ok(has_changed.then_some(false))
}

fn insert(w: &mut Write, entity: &Entity, told: &Told) -> Result<(), StoreFault> {
    let (mut names, mut places, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for (column, value) in entity.columns.iter().zip(&told.values) {
        if let Some(value) = value {
            names.push(format!("\"{}\"", column.name));
            places.push("?");
            values.push(value);
        }
    }
    let sql = format!("INSERT INTO \"{}\" ({}) VALUES ({})", entity.name, names.join(", "), places.join(", "));
    w.exec(&sql, rusqlite::params_from_iter(values))?;
    Ok(())
}

/// Remembers who waits, and forgets who came in.
fn park(w: &mut Write, told: &BTreeMap<Key, Told>, waits: &BTreeMap<Key, String>) -> Result<(), StoreFault> {
    let had_parked = w.exists("SELECT 1 FROM parked", ())?;
    for key in told.keys() {
        let name = w.entities.at(key.0).name.clone();
        match waits.get(key) {
            Some(missing) => {
                let row = named_params! { ":entity": name, ":id": key.1, ":waits_for": missing };
                w.exec(include_str!("park.sql"), row)?;
            }
            None if had_parked => {
                let row = named_params! { ":entity": name, ":id": key.1 };
                w.exec("DELETE FROM parked WHERE entity = :entity AND entity_id = :id", row)?;
            }
            None => {}
        }
    }
    Ok(())
}

impl Store {
    /// After a migration: brings in what an older version could only keep, written with a schema newer than `since`.
    pub(crate) fn bring_in_newer(&mut self, since: u32) -> Result<(), StoreFault> {
        let rows = self.read().list(include_str!("to_reproject.sql"), named_params! { ":since": since }, |row| {
            Ok((row.get::<_, String>("entity")?, row.get("entity_id")?))
        })?;
        let entities = &self.write.entities;
        let known: BTreeSet<Key> =
            rows.into_iter().filter_map(|(entity, id)| Some((entities.find(&entity)?, id))).collect();
        if known.is_empty() {
            return Ok(());
        }
        self.transact_fitting(|store, fit| {
            store.open_draft(Mode::Apply);
            project(&mut store.write, known.clone(), fit).map(|_| ())
        })
    }
}
