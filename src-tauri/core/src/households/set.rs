//! Puts people together. Somebody belongs to one household at most: whoever is put into another one leaves the first.

use super::Relation;
use crate::patients::{self, Person};
use crate::rows::line;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Clock, derived, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};

/// Somebody of a household.
#[derive(Debug, Clone)]
pub struct Member {
    /// The patient.
    pub patient_id: String,
    /// What they are in it.
    pub relation: Relation,
}

/// Says who belongs together with a patient. Fewer than two people are no household: it ends.
///
/// # Errors
/// `not-found`, `text-too-long`, and faults.
pub fn set(world: &mut World, act: &ActId, patient_id: &str, name: &str, members: &[Member]) -> Result<Written<()>> {
    let (name, clock) = (line(name, 80, "name")?, world.clock().clone());
    world.write(act, Op::HouseholdSet, |w| {
        let person = patients::person(w, patient_id)?.or_refuse(Refusal::NotFound.at("patientId"))?;
        for (place, member) in members.iter().enumerate() {
            let at = format!("members.{place}.patientId");
            patients::person(w, &member.patient_id)?.or_refuse(Refusal::NotFound.at(at.clone()))?;
            ensure!(members[..place].iter().all(|one| one.patient_id != member.patient_id), Refusal::NotFound.at(at));
        }
        let old = of_patient(w, patient_id)?;
        if members.len() < 2 {
            return old.map_or(Ok(()), |id| end(w, &id));
        }
        let id = put(w, &clock, old, name, &person)?;
        leave(w, &id, |member| members.iter().any(|one| one.patient_id == member))?;
        members.iter().try_for_each(|member| join(w, &id, member))
    })
}

/// The household of a patient.
pub(super) fn of_patient(read: &Read, patient_id: &str) -> Result<Option<String>> {
    let sql = "SELECT h.id FROM household_member m JOIN household h ON h.id = m.household_id AND h.deleted_at IS NULL
               WHERE m.patient_id = :patient AND m.deleted_at IS NULL ORDER BY h.id DESC LIMIT 1";
    Ok(read.maybe(sql, named_params! { ":patient": patient_id }, |row| row.get("id"))?)
}

/// Without a name of its own it has that of the person.
fn put(w: &mut Write, clock: &Clock, old: Option<String>, name: String, person: &Person) -> Result<String> {
    let name = if name.is_empty() { person.name.clone() } else { name };
    let (id, sql) = match old {
        Some(id) => (id, "UPDATE household SET name = :name WHERE id = :id AND name <> :name"),
        None => (new_uuid(clock), "INSERT INTO household (id, name) VALUES (:id, :name)"),
    };
    w.exec(sql, named_params! { ":id": id, ":name": name })?;
    Ok(id)
}

fn end(w: &mut Write, household: &str) -> Result<()> {
    leave(w, household, |_| false)?;
    let now = w.now().ms();
    w.exec("UPDATE household SET deleted_at = :now WHERE id = :id", named_params! { ":id": household, ":now": now })?;
    Ok(())
}

/// Whoever does not stay leaves.
fn leave(w: &mut Write, household: &str, stays: impl Fn(&str) -> bool) -> Result<()> {
    let sql = "SELECT id, patient_id FROM household_member WHERE household_id = :household AND deleted_at IS NULL";
    let members = w.list(sql, named_params! { ":household": household }, |row| {
        Ok((row.get::<_, String>("id")?, row.get::<_, String>("patient_id")?))
    })?;
    let now = w.now().ms();
    for (id, _) in members.iter().filter(|(_, patient)| !stays(patient)) {
        let sql = "UPDATE household_member SET deleted_at = :now WHERE id = :id";
        w.exec(sql, named_params! { ":id": id, ":now": now })?;
    }
    Ok(())
}

/// Somebody comes in; a household that is left by all but one of its people is none any more.
pub(crate) fn join(w: &mut Write, household: &str, member: &Member) -> Result<()> {
    let others = "SELECT DISTINCT household_id FROM household_member
                  WHERE patient_id = :patient AND household_id <> :household AND deleted_at IS NULL";
    let params = named_params! { ":patient": member.patient_id, ":household": household };
    for other in w.list(others, params, |row| row.get::<_, String>("household_id"))? {
        leave(w, &other, |patient| patient != member.patient_id)?;
        let left = "SELECT count(*) AS count FROM household_member WHERE household_id = :id AND deleted_at IS NULL";
        if w.one(left, named_params! { ":id": other }, |row| row.get::<_, u32>("count"))? < 2 {
            end(w, &other)?;
        }
    }
    let id = derived("household-member", &format!("{household}:{}", member.patient_id));
    w.exec(
        "INSERT INTO household_member (id, household_id, patient_id, relation) VALUES (:id, :household, :patient, :relation)
         ON CONFLICT (id) DO UPDATE SET relation = excluded.relation, deleted_at = NULL
         WHERE relation <> excluded.relation OR deleted_at IS NOT NULL",
        named_params! { ":id": id, ":household": household, ":patient": member.patient_id, ":relation": member.relation.code() },
    )?;
    Ok(())
}
