//! Allergies as the medical file shows them. They are facts about a person, so that they show wherever the person does.

use crate::Result;
use peyvand_kit::Day;
use peyvand_store::{Read, named_params};

/// What harms a patient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allergy {
    /// What it is.
    pub text: String,
    /// What it does.
    pub detail: String,
}

/// A patient's allergies that hold on a day; with those told in confidence or without.
///
/// # Errors
/// Only faults.
pub fn allergies(read: &Read, patient: &str, day: Day, sees_private: bool) -> Result<Vec<Allergy>> {
    let params = named_params! { ":patient": patient, ":day": day.iso(), ":private": sees_private };
    Ok(read.list(include_str!("allergies.sql"), params, |row| {
        Ok(Allergy { text: row.get("text")?, detail: row.get("detail")? })
    })?)
}
