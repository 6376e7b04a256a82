//! Patients as they stand: whole, in lists, by name.

use super::{LabelTone, Sight, shown_name};
use crate::Result;
use crate::codes::Stored;
use crate::rows::json_ids;
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};
use std::collections::HashMap;

/// A person by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The patient's id.
    pub id: String,
    /// Their name as it is shown.
    pub name: String,
}

/// A short fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What kind of thing it says.
    pub tone: LabelTone,
    /// The words.
    pub text: String,
    /// Whether it was told in confidence.
    pub is_private: bool,
}

/// A patient in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatientLine {
    /// The patient's id.
    pub id: String,
    /// Their name as it is shown.
    pub name: String,
    /// The number of their file.
    pub file_no: String,
    /// The number that is called first, E.164.
    pub mobile: Option<String>,
    /// ISO.
    pub birth_day: Option<String>,
    /// Who is called in their place.
    pub guardian_name: Option<String>,
    /// Short facts.
    pub labels: Vec<Label>,
}

/// A patient's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patient {
    /// The patient's id.
    pub id: String,
    /// The number of the file.
    pub file_no: String,
    /// The given name.
    pub given_name: String,
    /// The patronymic.
    pub middle_name: String,
    /// The family name.
    pub family_name: String,
    /// `none`, `mr`, `ms`, `dr`.
    pub address_form: String,
    /// How the person likes to be called.
    pub called_as: String,
    /// A valid Iranian national id.
    pub national_id: Option<String>,
    /// Another id.
    pub other_id: String,
    /// ISO; the first day of the year when only that is known.
    pub birth_day: Option<String>,
    /// Whether only the year of birth is known.
    pub birth_year_only: bool,
    /// `female`, `male`, `unknown`.
    pub sex: String,
    /// The city.
    pub city: String,
    /// A language tag; none: the practice's.
    pub language: Option<String>,
    /// The code of how they found the practice.
    pub source: String,
    /// Who referred them.
    pub referrer: Option<Person>,
    /// Who is called and addressed in their place.
    pub guardian: Option<Person>,
    /// Free words.
    pub note: String,
    /// What was told in confidence; none for whoever may not see it.
    pub private_note: Option<String>,
    /// ISO.
    pub registered_on: String,
    /// E.164, in order of calling.
    pub mobiles: Vec<String>,
    /// Short facts.
    pub labels: Vec<Label>,
}

/// A person by id, if they are there.
///
/// # Errors
/// Only faults.
pub fn person(read: &Read, id: &str) -> Result<Option<Person>> {
    Ok(read.maybe(
        "SELECT id, given_name, family_name FROM patient WHERE id = :id AND deleted_at IS NULL",
        named_params! { ":id": id },
        person_of,
    )?)
}

/// A person from columns `id`, `given_name`, `family_name`.
pub(super) fn person_of(row: &Row) -> RowResult<Person> {
    let name = shown_name(row.get_ref("given_name")?.as_str()?, row.get_ref("family_name")?.as_str()?);
    Ok(Person { id: row.get("id")?, name })
}

/// A patient's file, if it is there, as far as somebody may see it.
///
/// # Errors
/// Only faults.
pub fn by_id(read: &Read, today: Day, id: &str, sight: Sight) -> Result<Option<Patient>> {
    let params = named_params! { ":id": id, ":private": sight == Sight::Whole, ":today": today.iso() };
    Ok(read.maybe(include_str!("by_id.sql"), params, patient_of)?)
}

fn patient_of(row: &Row) -> RowResult<Patient> {
    let other = |id: &str, given: &str, family: &str| -> RowResult<Option<Person>> {
        let Some(id) = row.get::<_, Option<String>>(id)? else { return Ok(None) };
        Ok(Some(Person { id, name: shown_name(row.get_ref(given)?.as_str()?, row.get_ref(family)?.as_str()?) }))
    };
    Ok(Patient {
        id: row.get("id")?,
        file_no: row.get("file_no")?,
        given_name: row.get("given_name")?,
        middle_name: row.get("middle_name")?,
        family_name: row.get("family_name")?,
        address_form: row.get("address_form")?,
        called_as: row.get("called_as")?,
        national_id: row.get("national_id")?,
        other_id: row.get("other_id")?,
        birth_day: row.get("birth_day")?,
        birth_year_only: row.get("birth_year_only")?,
        sex: row.get("sex")?,
        city: row.get("city")?,
        language: row.get("language")?,
        source: row.get("source")?,
        referrer: other("referrer_id", "referrer_given", "referrer_family")?,
        guardian: other("guardian_id", "guardian_given", "guardian_family")?,
        note: row.get("note")?,
        private_note: row.get("private_note")?,
        registered_on: row.get("registered_on")?,
        mobiles: words_of(row, "mobiles")?,
        labels: joined_labels(row, "labels")?,
    })
}

/// Texts that SQL joined with the unit separator, which no field holds.
fn words_of(row: &Row, column: &str) -> RowResult<Vec<String>> {
    let joined: Option<String> = row.get(column)?;
    Ok(joined.map(|joined| joined.split('\u{1f}').map(str::to_owned).collect()).unwrap_or_default())
}

/// What shows of several patients at the desk, by patient.
///
/// # Errors
/// Only faults.
pub fn labels_of<'a>(
    read: &Read,
    today: Day,
    ids: impl IntoIterator<Item = &'a str>,
) -> Result<HashMap<String, Vec<Label>>> {
    let params = named_params! { ":ids": json_ids(ids), ":today": today.iso() };
    let rows = read.list(include_str!("labels.sql"), params, |row| {
        Ok((
            row.get::<_, String>("patient_id")?,
            Label { tone: crate::codes::choice(row, "tone")?, text: row.get("text")?, is_private: false },
        ))
    })?;
    let mut labels: HashMap<String, Vec<Label>> = HashMap::new();
    for (patient, label) in rows {
        labels.entry(patient).or_default().push(label);
    }
    Ok(labels)
}

/// Labels that SQL joined as `tone:text` with the unit separator; a `*` before the tone says that it is private.
fn joined_labels(row: &Row, column: &str) -> RowResult<Vec<Label>> {
    let label = |text: String| {
        let (tone, text) = text.split_once(':')?;
        let (tone, is_private) = tone.strip_prefix('*').map_or((tone, false), |tone| (tone, true));
        Some(Label { tone: LabelTone::stored(tone)?, text: text.to_owned(), is_private })
    };
    Ok(words_of(row, column)?.into_iter().filter_map(label).collect())
}

/// Patients in a list, in the order of the ids.
///
/// # Errors
/// Only faults.
pub fn lines(read: &Read, today: Day, ids: &[String]) -> Result<Vec<PatientLine>> {
    let ids_json = json_ids(ids.iter().map(String::as_str));
    let found =
        read.list(include_str!("lines.sql"), named_params! { ":ids": ids_json, ":today": today.iso() }, |row| {
            let guardian: Option<String> = row.get("guardian_given")?;
            let guardian_family: Option<String> = row.get("guardian_family")?;
            Ok(PatientLine {
                id: row.get("id")?,
                name: shown_name(row.get_ref("given_name")?.as_str()?, row.get_ref("family_name")?.as_str()?),
                file_no: row.get("file_no")?,
                mobile: row.get("mobile")?,
                birth_day: row.get("birth_day")?,
                guardian_name: guardian.map(|given| shown_name(&given, &guardian_family.unwrap_or_default())),
                labels: joined_labels(row, "labels")?,
            })
        })?;
    let mut by_id: HashMap<String, PatientLine> = found.into_iter().map(|line| (line.id.clone(), line)).collect();
    Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
}

/// How many patients the list of the latest shows.
const RECENT: u32 = 30;

/// The patients written down last, newest first.
///
/// # Errors
/// Only faults.
pub fn recent(read: &Read, today: Day) -> Result<Vec<PatientLine>> {
    // Ids carry the time at which they were made.
    let ids = read.list(
        "SELECT id FROM patient WHERE deleted_at IS NULL ORDER BY id DESC LIMIT :limit",
        named_params! { ":limit": RECENT },
        |row| row.get("id"),
    )?;
    lines(read, today, &ids)
}
