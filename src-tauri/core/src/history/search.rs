//! What a typed word may mean in the record: a kind of act, a colleague, a patient; within one patient's record also what
//! was written.

use super::list::{Wanted, sees_patients};
use super::rows;
use super::show::Teller;
use crate::staff::Actor;
use crate::{Result, World, patients};
use peyvand_kit::fold;
use peyvand_store::{OpFilter, OpRow, OpsOf, Read};
use std::collections::HashSet;

/// So many patients are meant by a name, the best matches first; who means another types more of it.
const PATIENTS_MEANT: usize = 30;

/// One patient's record is read whole: nobody has been here so often.
const OF_ONE_PATIENT: usize = 10_000;

/// The acts that fit, newest first.
pub(super) fn ops(world: &World, reader: &Actor, wanted: &Wanted, limit: usize) -> Result<Vec<OpRow>> {
    let filter = wanted.filter(world)?;
    let typed = fold(&wanted.text);
    match &wanted.patient_id {
        _ if typed.is_empty() => Ok(world.store().ops(&filter, limit)?),
        Some(patient) => of_patient(world, reader, wanted, &filter, (patient, &typed), limit),
        None => {
            let any = meant(world, reader, wanted, &typed)?;
            // Nothing is meant by it: no act fits, where an empty list of ways would ask for none in particular.
            if any.is_empty() {
                return Ok(Vec::new());
            }
            Ok(world.store().ops(&OpFilter { any: Some(any), ..filter }, limit)?)
        }
    }
}

/// The ways in which an act may be meant by what was typed.
fn meant(world: &World, reader: &Actor, wanted: &Wanted, typed: &str) -> Result<Vec<OpsOf>> {
    let read = world.read();
    let mut any: Vec<OpsOf> = wanted.kinds.iter().cloned().map(OpsOf::Kind).collect();
    let staff = staff_meant(read, typed)?;
    any.extend(staff.iter().cloned().map(OpsOf::Actor));
    any.extend(staff.iter().cloned().map(OpsOf::Behalf));
    let mut of_whom = rows::of_staff(read, staff.iter().map(String::as_str))?;
    if sees_patients(reader) {
        let patients = patients::find(read, world.today(), &wanted.text, PATIENTS_MEANT)?;
        of_whom.extend(rows::of_patients(read, patients.iter().map(|patient| patient.id.as_str()))?);
    }
    if !of_whom.is_empty() {
        any.push(OpsOf::Rows(of_whom));
    }
    Ok(any)
}

fn staff_meant(read: &Read, typed: &str) -> Result<Vec<String>> {
    let all = read.list("SELECT id, name FROM staff", [], |row| {
        Ok((row.get::<_, String>("id")?, row.get::<_, String>("name")?))
    })?;
    Ok(all.into_iter().filter(|(_, name)| fold(name).contains(typed)).map(|(id, _)| id).collect())
}

/// One patient's acts are few: what they wrote is looked through as well.
fn of_patient(
    world: &World,
    reader: &Actor,
    wanted: &Wanted,
    filter: &OpFilter,
    (patient, typed): (&str, &str),
    limit: usize,
) -> Result<Vec<OpRow>> {
    let read = world.read();
    let mut ops = world.store().ops(filter, OF_ONE_PATIENT)?;
    let named = patients::person(read, patient)?.is_some_and(|person| fold(&person.name).contains(typed));
    if !named || !sees_patients(reader) {
        let staff: HashSet<String> = staff_meant(read, typed)?.into_iter().collect();
        let wrote = wrote(world, reader, filter.rows.as_deref().unwrap_or_default(), typed)?;
        let fits = |id: &Option<String>| id.as_ref().is_some_and(|id| staff.contains(id));
        ops.retain(|op| {
            wanted.kinds.contains(&op.kind) || fits(&op.actor) || fits(&op.on_behalf) || wrote.contains(&op.id)
        });
    }
    ops.truncate(limit);
    Ok(ops)
}

/// The acts in which an old or new value that the reader may see holds what was typed.
fn wrote(world: &World, reader: &Actor, rows: &[(String, String)], typed: &str) -> Result<HashSet<String>> {
    let mut teller = Teller::new(world, reader);
    let mut found = HashSet::new();
    for (op, change) in world.store().changes_of_rows(rows)? {
        if !found.contains(&op) && teller.holds(&change, typed)? {
            found.insert(op);
        }
    }
    Ok(found)
}
