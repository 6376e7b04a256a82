//! The machines that write in the record, and what people call them.

use crate::rows::line;
use crate::{Op, Refusal, Result, World, ensure};
use peyvand_kit::ActId;
use peyvand_store::{Read, Written, named_params};
use std::collections::HashMap;

/// A machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its id in the journal.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Whether it is this one.
    pub is_here: bool,
}

/// A machine's name fits on a line of the record.
const LONGEST: usize = 60;

/// The last signs of an id tell machines apart that began on one day; the first ones are the day.
const SHORT: usize = 6;

/// Names of machines, by id.
pub(super) fn names(read: &Read) -> Result<HashMap<String, String>> {
    let names = read.list("SELECT id, name FROM device WHERE deleted_at IS NULL", [], |row| {
        Ok((row.get::<_, String>("id")?, row.get::<_, String>("name")?))
    })?;
    Ok(names.into_iter().collect())
}

/// A machine as it is shown: by its name, else by the end of its id.
pub(super) fn shown(names: &HashMap<String, String>, id: &str) -> String {
    let short = || id.get(id.len().saturating_sub(SHORT)..).unwrap_or(id).to_owned();
    names.get(id).cloned().unwrap_or_else(short)
}

/// The machines that wrote in the record, this one first.
///
/// # Errors
/// Only faults.
pub fn devices(world: &World) -> Result<Vec<Device>> {
    let names = names(world.read())?;
    let here = world.store().device();
    let mut ids: Vec<String> = world.store().heads()?.into_keys().chain(names.keys().cloned()).collect();
    ids.push(here.to_owned());
    ids.sort_unstable();
    ids.dedup();
    let mut all: Vec<_> =
        ids.into_iter().map(|id| Device { name: shown(&names, &id), is_here: id == here, id }).collect();
    all.sort_by(|a, b| (!a.is_here, &a.name, &a.id).cmp(&(!b.is_here, &b.name, &b.id)));
    Ok(all)
}

/// Gives this machine the name that it has outside, when it has none here yet.
///
/// # Errors
/// Only faults.
pub fn know_machine(world: &mut World, name: &str) -> Result<()> {
    let id = world.store().device().to_owned();
    let name: String = line(name, usize::MAX, "name")?.chars().take(LONGEST).collect();
    // While acts are missing nothing is written.
    let waits = world.store().missing().is_some() || name.is_empty();
    if waits || world.read().exists("SELECT 1 FROM device WHERE id = :id", named_params! { ":id": id })? {
        return Ok(());
    }
    let act = ActId::new_at(world.clock());
    world.write(&act, Op::DeviceName, |w| {
        w.exec("INSERT INTO device (id, name) VALUES (:id, :name)", named_params! { ":id": id, ":name": name })?;
        Ok(())
    })?;
    Ok(())
}

/// Gives this machine a name.
///
/// # Errors
/// Refuses an empty name and one that is too long.
pub fn name_machine(world: &mut World, act: &ActId, name: &str) -> Result<Written<()>> {
    let name = line(name, LONGEST, "name")?;
    ensure!(!name.is_empty(), Refusal::DeviceNameEmpty.at("name"));
    let id = world.store().device().to_owned();
    world.write(act, Op::DeviceName, |w| {
        let row = named_params! { ":id": id, ":name": name };
        if w.exec("UPDATE device SET name = :name, deleted_at = NULL WHERE id = :id", row)? == 0 {
            w.exec("INSERT INTO device (id, name) VALUES (:id, :name)", row)?;
        }
        Ok(())
    })
}
