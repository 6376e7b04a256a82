//! An appointment with the names that a card needs.

use super::{Beyond, Status};
use crate::patients::{self, Label, Name};
use crate::rows::json_ids;
use crate::{OrRefuse, Refusal, Result};
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};
use std::collections::HashMap;

/// An appointment and who it is about.
#[derive(Debug, Clone)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// The patient.
    pub patient_id: String,
    /// The patient's name.
    pub patient: Name,
    /// The doctor; none for history.
    pub staff_id: Option<String>,
    /// The doctor's name.
    pub staff_name: Option<String>,
    /// What it is for.
    pub service_id: Option<String>,
    /// The service's name.
    pub service_name: Option<String>,
    /// The day, ISO.
    pub day: String,
    /// Minutes since midnight; none for history.
    pub start: Option<u16>,
    /// How long it takes.
    pub minutes: u16,
    /// Where it stands.
    pub status: Status,
    /// How it came about.
    pub source: String,
    /// Why it was called off.
    pub cancel_reason: String,
    /// What is good to know about it.
    pub note: String,
    /// The day on which it was booked, ISO.
    pub booked_on: String,
    /// Whether the patient has not been here before that day.
    pub is_first_visit: bool,
    /// The visit that it became.
    pub visit_id: Option<String>,
    /// The room.
    pub room_id: Option<String>,
    /// The room's name.
    pub room_name: Option<String>,
    /// Minutes kept free after it.
    pub buffer: u16,
    /// The series of which it is.
    pub series_id: Option<String>,
    /// Why it stands where the rules would refuse it.
    pub beyond: Option<Beyond>,
    /// What was said for it.
    pub beyond_reason: String,
    /// How the patient is addressed.
    pub address_form: String,
    /// How the patient likes to be called, or how the name is said.
    pub called_as: String,
    /// What is good to remember about the patient.
    pub labels: Vec<Label>,
}

/// Everything of a card but the condition.
macro_rules! from_card {
    ($rest:literal) => {
        concat!(include_str!("card.sql"), $rest)
    };
}
pub(super) use from_card;

/// Reads a card by the places of `card.sql`: a full day has a hundred of them, and looking columns up by name took half of
/// its time. Labels come with [`with_labels`].
pub(crate) fn of_row(row: &Row) -> RowResult<Card> {
    let status = Status::of_code(row.get_ref(12)?.as_str()?);
    Ok(Card {
        id: row.get(0)?,
        patient_id: row.get(1)?,
        patient: Name { given: row.get(2)?, middle: row.get(3)?, family: row.get(4)? },
        staff_id: row.get(5)?,
        staff_name: row.get(6)?,
        service_id: row.get(7)?,
        service_name: row.get(8)?,
        day: row.get(9)?,
        start: row.get(10)?,
        minutes: row.get(11)?,
        status: status.expect("the column's CHECK admits known codes only"),
        source: row.get(13)?,
        cancel_reason: row.get(14)?,
        note: row.get(15)?,
        booked_on: row.get(16)?,
        visit_id: row.get(17)?,
        is_first_visit: row.get(18)?,
        room_id: row.get(19)?,
        room_name: row.get(20)?,
        buffer: row.get(21)?,
        series_id: row.get(22)?,
        beyond: row.get_ref(23)?.as_str_or_null()?.and_then(Beyond::of_code),
        beyond_reason: row.get(24)?,
        address_form: row.get(25)?,
        called_as: row.get(26)?,
        labels: Vec::new(),
    })
}

/// Adds the labels of all patients in one question.
pub(crate) fn with_labels(read: &Read, today: Day, mut cards: Vec<Card>) -> Result<Vec<Card>> {
    if cards.is_empty() {
        return Ok(cards);
    }
    let labels = patients::labels_of(read, today, cards.iter().map(|card| card.patient_id.as_str()))?;
    for card in &mut cards {
        card.labels = labels.get(&card.patient_id).cloned().unwrap_or_default();
    }
    Ok(cards)
}

/// Appointments by their ids.
pub(crate) fn by_ids<'a>(read: &Read, today: Day, ids: impl Iterator<Item = &'a str>) -> Result<HashMap<String, Card>> {
    let sql = from_card!("WHERE a.id IN (SELECT value FROM json_each(:ids)) AND a.deleted_at IS NULL");
    let cards = with_labels(read, today, read.list(sql, named_params! { ":ids": json_ids(ids) }, of_row)?)?;
    Ok(cards.into_iter().map(|card| (card.id.clone(), card)).collect())
}

/// One appointment.
///
/// # Errors
/// `not-found`, and faults.
pub fn by_id(read: &Read, today: Day, id: &str) -> Result<Card> {
    let sql = from_card!("WHERE a.id = :id AND a.deleted_at IS NULL");
    let card = read.maybe(sql, named_params! { ":id": id }, of_row)?.or_refuse(Refusal::NotFound)?;
    let mut cards = with_labels(read, today, vec![card])?;
    cards.pop().or_refuse(Refusal::NotFound)
}
