//! The household of a patient, and whom one may call for them.

use super::Relation;
use super::set::of_patient;
use crate::codes::{choice, chosen, codes};
use crate::patients::{self, Person, shown_name};
use crate::{OrRefuse, Refusal, Result, World};
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};

codes! {
    /// Why somebody may be called for a patient.
    Why {
        /// They are the guardian.
        Guardian = "guardian",
        /// The patient, or whoever answers for them, said so.
        Said = "said",
    }
}

/// Somebody of the patient's household.
#[derive(Debug, Clone)]
pub struct HouseholdMember {
    /// Who.
    pub person: Person,
    /// What they are in it.
    pub relation: Relation,
    /// Whole years today.
    pub age: Option<i32>,
    /// Their numbers, in order of calling.
    pub mobiles: Vec<String>,
}

/// Somebody who may be called for the patient.
#[derive(Debug, Clone)]
pub struct Speaker {
    /// Who.
    pub person: Person,
    /// Why they may.
    pub why: Why,
    /// What they are in the patient's household, where they belong to it.
    pub relation: Option<Relation>,
    /// Their numbers, in order of calling.
    pub mobiles: Vec<String>,
}

/// A patient among their own.
#[derive(Debug, Clone)]
pub struct Household {
    /// What it is called; none: the patient belongs to none.
    pub name: Option<String>,
    /// Everybody in it, the patient too.
    pub members: Vec<HouseholdMember>,
    /// Who may be called for the patient, the guardian first.
    pub speakers: Vec<Speaker>,
    /// For whom the patient may be called.
    pub speaks_for: Vec<Person>,
    /// Who has a number in common and does not belong to it yet.
    pub same_number: Vec<Person>,
}

/// A patient's household and whom one may call for them.
///
/// # Errors
/// `not-found`, and faults.
pub fn show(world: &World, patient_id: &str) -> Result<Household> {
    let read = world.read();
    patients::person(read, patient_id)?.or_refuse(Refusal::NotFound)?;
    let id = of_patient(read, patient_id)?;
    let household = id.as_deref();
    let name = match household {
        Some(id) => Some(read.one(
            "SELECT name FROM household WHERE id = :id",
            named_params! { ":id": id },
            |row| row.get("name"),
        )?),
        None => None,
    };
    let members = members(world, household)?;
    let same_number = people(read, include_str!("same_number.sql"), patient_id)?;
    Ok(Household {
        name,
        speakers: speakers(read, patient_id, household)?,
        speaks_for: people(read, include_str!("speaks_for.sql"), patient_id)?,
        same_number: same_number.into_iter().filter(|one| members.iter().all(|member| member.person != *one)).collect(),
        members,
    })
}

fn members(world: &World, household: Option<&str>) -> Result<Vec<HouseholdMember>> {
    let Some(household) = household else { return Ok(Vec::new()) };
    let (calendar, today) = (world.practice().calendar, world.today());
    Ok(world.read().list(include_str!("members.sql"), named_params! { ":household": household }, |row| {
        let birth: Option<String> = row.get("birth_day")?;
        Ok(HouseholdMember {
            person: person(row)?,
            relation: choice(row, "relation")?,
            age: birth.and_then(|day| Day::parse_iso(&day).ok()).map(|day| calendar.age_years(day, today)),
            mobiles: mobiles(row)?,
        })
    })?)
}

fn speakers(read: &Read, patient_id: &str, household: Option<&str>) -> Result<Vec<Speaker>> {
    let params = named_params! { ":id": patient_id, ":household": household };
    Ok(read.list(include_str!("speakers.sql"), params, |row| {
        Ok(Speaker {
            person: person(row)?,
            why: choice(row, "why")?,
            relation: chosen(row, "relation")?,
            mobiles: mobiles(row)?,
        })
    })?)
}

fn people(read: &Read, sql: &str, patient_id: &str) -> Result<Vec<Person>> {
    Ok(read.list(sql, named_params! { ":id": patient_id }, person)?)
}

fn person(row: &Row) -> RowResult<Person> {
    let name = shown_name(row.get_ref("given_name")?.as_str()?, row.get_ref("family_name")?.as_str()?);
    Ok(Person { id: row.get("id")?, name })
}

/// Numbers that SQL joined with a space.
fn mobiles(row: &Row) -> RowResult<Vec<String>> {
    let joined: Option<String> = row.get("mobiles")?;
    Ok(joined.map(|joined| joined.split(' ').map(str::to_owned).collect()).unwrap_or_default())
}
