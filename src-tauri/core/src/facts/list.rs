//! All that was ever said and not taken back, warnings first, what is over last.

use super::Topic;
use crate::Result;
use crate::codes::choice;
use crate::patients::{LabelTone, Sight};
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};

/// A fact about a person.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each says where it shows")]
pub struct Fact {
    /// Its id.
    pub id: String,
    /// What kind of thing it says.
    pub tone: LabelTone,
    /// What it is about.
    pub topic: Topic,
    /// The words.
    pub text: String,
    /// What else is known of it.
    pub detail: String,
    /// `patient`, `family`, `colleague`, or words; empty: nobody wrote it down.
    pub told_by: String,
    /// ISO; none for what was there before this was kept.
    pub told_on: Option<String>,
    /// Who wrote it down.
    pub staff_name: Option<String>,
    /// The question that it answers.
    pub question_id: Option<String>,
    /// The last day on which it holds, ISO.
    pub until_on: Option<String>,
    /// Whether that day is over.
    pub is_over: bool,
    /// Whether it was told in confidence.
    pub is_private: bool,
    /// Whether it shows while somebody is called.
    pub at_call: bool,
    /// Whether it shows at the desk.
    pub at_desk: bool,
    /// Whether it shows in the consultation.
    pub at_visit: bool,
}

/// What is known of a patient, as far as somebody may see it.
///
/// # Errors
/// Only faults.
pub fn list(read: &Read, today: Day, patient_id: &str, sight: Sight) -> Result<Vec<Fact>> {
    let params = named_params! { ":patient": patient_id, ":today": today.iso(), ":private": sight == Sight::Whole };
    Ok(read.list(include_str!("list.sql"), params, fact)?)
}

fn fact(row: &Row) -> RowResult<Fact> {
    let tone: LabelTone = choice(row, "tone")?;
    let (is_private, at_desk): (bool, bool) = (row.get("is_private")?, row.get("at_desk")?);
    Ok(Fact {
        id: row.get("id")?,
        tone,
        topic: choice::<Topic>(row, "topic")?.of_row(tone),
        text: row.get("text")?,
        detail: row.get("detail")?,
        told_by: row.get("told_by")?,
        told_on: row.get("told_on")?,
        staff_name: row.get("staff_name")?,
        question_id: row.get("question_id")?,
        until_on: row.get("until_on")?,
        is_over: row.get("is_over")?,
        is_private,
        at_call: row.get("at_call")?,
        // What was told in confidence before places were kept never shows at the desk either.
        at_desk: at_desk && !is_private,
        at_visit: row.get("at_visit")?,
    })
}
