//! One follow-up as the caller sees it: whom to call, why, and what was tried.

use super::{Bleeding, Kind, Outcome, Pain};
use crate::codes::{choice, chosen};
use crate::facts::{self, Fact};
use crate::patients::{self, Label, Name, Sight};
use crate::{OrRefuse, Refusal, Result, World};
use peyvand_kit::Instant;
use peyvand_store::{Read, Row, RowResult, named_params};

/// A follow-up with everything that the caller needs.
#[derive(Debug, Clone)]
pub struct Followup {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub kind: Kind,
    /// Whom it is about.
    pub patient: Option<Called>,
    /// Who is called instead, for a child.
    pub guardian: Option<Called>,
    /// The numbers to call, in order.
    pub mobiles: Vec<String>,
    /// What is good to remember.
    pub labels: Vec<Label>,
    /// The day, ISO.
    pub due_on: String,
    /// Whether it can't wait.
    pub is_urgent: bool,
    /// Whether it is still to be done.
    pub is_open: bool,
    /// What was said, or the code of what must be put right.
    pub matter: String,
    /// What the step is for.
    pub step_reason: Option<String>,
    /// The day of the visit, ISO.
    pub visit_day: Option<String>,
    /// What was done in it.
    pub services: Vec<String>,
    /// The doctor of it.
    pub staff_name: Option<String>,
    /// Who sees to it.
    pub owner_name: Option<String>,
    /// What was tried, the first first.
    pub tried: Vec<Tried>,
    /// The follow-up that comes after it in the work list.
    pub next_id: Option<String>,
}

/// Somebody who is called.
#[derive(Debug, Clone)]
pub struct Called {
    /// The patient's id.
    pub id: String,
    /// The name.
    pub name: Name,
    /// The family name alone, for «آقای …».
    pub family_name: String,
    /// `none`, `mr`, `ms`, `dr`.
    pub address_form: String,
    /// How the person likes to be called.
    pub called_as: String,
    /// The person's language; none: the practice's.
    pub language: Option<String>,
    guardian_id: Option<String>,
    birth_day: Option<String>,
}

/// A try.
#[derive(Debug, Clone)]
pub struct Tried {
    /// When.
    pub at: Instant,
    /// Who tried.
    pub staff_name: Option<String>,
    /// How it ended.
    pub outcome: Outcome,
    /// What was said of pain.
    pub pain: Option<Pain>,
    /// What was said of bleeding.
    pub bleeding: Option<Bleeding>,
    /// What else was said.
    pub note: String,
}

/// A follow-up.
///
/// # Errors
/// `not-found`, and faults.
pub fn by_id(world: &World, id: &str) -> Result<Followup> {
    let read = world.read();
    let found = read.maybe(include_str!("show.sql"), named_params! { ":id": id }, |row| {
        Ok((bare(row)?, row.get::<_, Option<String>>("patient_id")?, row.get::<_, Option<String>>("visit_id")?))
    })?;
    let (mut followup, patient_id, visit_id) = found.or_refuse(Refusal::NotFound)?;
    if let Some(patient_id) = &patient_id {
        add_person(world, &mut followup, patient_id)?;
    }
    if let Some(visit_id) = &visit_id {
        followup.services = services(read, visit_id)?;
    }
    followup.tried = tried(read, id)?;
    followup.next_id = next_id(world, &followup)?;
    Ok(followup)
}

fn bare(row: &Row) -> RowResult<Followup> {
    Ok(Followup {
        id: row.get("id")?,
        kind: choice(row, "kind")?,
        patient: None,
        guardian: None,
        mobiles: Vec::new(),
        labels: Vec::new(),
        due_on: row.get("due_on")?,
        is_urgent: row.get("is_urgent")?,
        is_open: row.get("is_open")?,
        matter: row.get("matter")?,
        step_reason: row.get("step_reason")?,
        visit_day: row.get("visit_day")?,
        services: Vec::new(),
        staff_name: row.get("staff_name")?,
        owner_name: row.get("owner_name")?,
        tried: Vec::new(),
        next_id: None,
    })
}

fn add_person(world: &World, followup: &mut Followup, patient_id: &str) -> Result<()> {
    let read = world.read();
    let (patient, guardian) = spoken_to(world, patient_id)?;
    followup.guardian = guardian;
    if let Some(guardian) = &followup.guardian {
        followup.mobiles = numbers(read, &guardian.id)?;
    }
    for number in numbers(read, patient_id)? {
        if !followup.mobiles.contains(&number) {
            followup.mobiles.push(number);
        }
    }
    let facts = facts::list(read, world.today(), patient_id, Sight::Open)?;
    let label = |fact: Fact| Label { tone: fact.tone, text: fact.text, is_private: fact.is_private };
    followup.labels = facts.into_iter().filter(|fact| fact.at_call && !fact.is_over).map(label).collect();
    followup.patient = Some(patient);
    Ok(())
}

/// A patient and, for a child, the guardian who is spoken to instead.
///
/// # Errors
/// `not-found`, and faults.
pub fn spoken_to(world: &World, patient_id: &str) -> Result<(Called, Option<Called>)> {
    let read = world.read();
    let patient = called(read, patient_id)?.or_refuse(Refusal::NotFound)?;
    let adult = patients::adult_on(world).iso();
    let is_child = patient.birth_day.as_ref().is_none_or(|birth| *birth > adult);
    let guardian = match patient.guardian_id.as_ref().filter(|_| is_child) {
        Some(guardian) => called(read, guardian)?,
        None => None,
    };
    Ok((patient, guardian))
}

fn called(read: &Read, id: &str) -> Result<Option<Called>> {
    let sql =
        "SELECT id, given_name, middle_name, family_name, language, address_form, called_as, guardian_id, birth_day
               FROM patient WHERE id = :id AND deleted_at IS NULL";
    Ok(read.maybe(sql, named_params! { ":id": id }, |row| {
        Ok(Called {
            id: row.get("id")?,
            name: Name::of_row(row)?,
            family_name: row.get("family_name")?,
            address_form: row.get("address_form")?,
            called_as: row.get("called_as")?,
            language: row.get("language")?,
            guardian_id: row.get("guardian_id")?,
            birth_day: row.get("birth_day")?,
        })
    })?)
}

fn numbers(read: &Read, patient_id: &str) -> Result<Vec<String>> {
    let sql = "SELECT number FROM patient_phone WHERE patient_id = :id AND deleted_at IS NULL ORDER BY position, id";
    Ok(read.list(sql, named_params! { ":id": patient_id }, |row| row.get("number"))?)
}

fn services(read: &Read, visit_id: &str) -> Result<Vec<String>> {
    let sql = "SELECT s.name FROM visit_service d JOIN service s ON s.id = d.service_id
               WHERE d.visit_id = :visit AND d.deleted_at IS NULL ORDER BY s.is_invasive DESC, s.name";
    Ok(read.list(sql, named_params! { ":visit": visit_id }, |row| row.get("name"))?)
}

fn tried(read: &Read, id: &str) -> Result<Vec<Tried>> {
    let sql = "SELECT t.at, s.name AS staff_name, t.outcome, t.pain, t.bleeding, t.note
               FROM attempt t LEFT JOIN staff s ON s.id = t.staff_id
               WHERE t.followup_id = :id AND t.deleted_at IS NULL ORDER BY t.at, t.id";
    Ok(read.list(sql, named_params! { ":id": id }, |row| {
        Ok(Tried {
            at: Instant::from_ms(row.get("at")?),
            staff_name: row.get("staff_name")?,
            outcome: choice(row, "outcome")?,
            pain: chosen(row, "pain")?,
            bleeding: chosen(row, "bleeding")?,
            note: row.get("note")?,
        })
    })?)
}

/// The one after it in the order of the work list; after the last comes the first.
fn next_id(world: &World, followup: &Followup) -> Result<Option<String>> {
    let params = named_params! {
        ":id": followup.id, ":due": followup.due_on, ":urgent": followup.is_urgent, ":today": world.today().iso(),
    };
    Ok(world.read().maybe(include_str!("next.sql"), params, |row| row.get("id"))?)
}
