//! One visit as the consultation shows it.

use super::{Contact, Golden, Reached, VisitState};
use crate::codes::{choice, chosen};
use crate::staff::covering;
use crate::{OrRefuse, Refusal, Result};
use peyvand_kit::Day;
use peyvand_store::{Read, named_params};

/// A visit.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Its id.
    pub id: String,
    /// The patient.
    pub patient_id: String,
    /// The doctor.
    pub staff_id: Option<String>,
    /// The doctor's name.
    pub staff_name: Option<String>,
    /// The day, ISO.
    pub day: String,
    /// Where it stands.
    pub state: VisitState,
    /// When the patient came, milliseconds UTC.
    pub arrived_at: Option<i64>,
    /// When the patient was called in.
    pub called_in_at: Option<i64>,
    /// When it closed.
    pub closed_at: Option<i64>,
    /// The patient's own words.
    pub own_words: String,
    /// What was written before notes had authors.
    pub note: String,
    /// How patient and doctor meet.
    pub means: Contact,
    /// The result that was agreed to be expected.
    pub expected: String,
    /// What was reached of what had been expected before.
    pub reached: String,
    /// How much of it; none: nobody looked.
    pub reached_how: Option<Reached>,
    /// What came of the last question.
    pub golden: Option<Golden>,
    /// What was asked.
    pub golden_answer: String,
    /// What was said to the patient.
    pub sentence: String,
    /// Why the patient left without being seen: a code, or words.
    pub left_reason: String,
}

/// A service done in a visit.
#[derive(Debug, Clone)]
pub struct ServiceDone {
    /// The service.
    pub service_id: String,
    /// Its name.
    pub name: String,
    /// How many times.
    pub quantity: u16,
    /// Minor units.
    pub unit_price: i64,
    /// Minor units.
    pub total: i64,
    /// Whether it makes a call the next day due.
    pub is_invasive: bool,
}

/// A visit.
///
/// # Errors
/// `not-found`, and faults.
pub fn by_id(read: &Read, id: &str) -> Result<Visit> {
    let sql =
        "SELECT v.id, v.patient_id, v.staff_id, s.name AS staff_name, v.day, v.state, v.arrived_at, v.called_in_at,
                      v.closed_at, v.own_words, v.note, v.golden, v.golden_answer, v.sentence, v.left_reason,
                      v.means, v.expected, v.reached, v.reached_how
               FROM visit v LEFT JOIN staff s ON s.id = v.staff_id WHERE v.id = :id AND v.deleted_at IS NULL";
    let visit = read.maybe(sql, named_params! { ":id": id }, |row| {
        Ok(Visit {
            id: row.get("id")?,
            patient_id: row.get("patient_id")?,
            staff_id: row.get("staff_id")?,
            staff_name: row.get("staff_name")?,
            day: row.get("day")?,
            state: choice(row, "state")?,
            arrived_at: row.get("arrived_at")?,
            called_in_at: row.get("called_in_at")?,
            closed_at: row.get("closed_at")?,
            own_words: row.get("own_words")?,
            note: row.get("note")?,
            means: choice(row, "means")?,
            expected: row.get("expected")?,
            reached: row.get("reached")?,
            reached_how: chosen(row, "reached_how")?,
            golden: chosen(row, "golden")?,
            golden_answer: row.get("golden_answer")?,
            sentence: row.get("sentence")?,
            left_reason: row.get("left_reason")?,
        })
    })?;
    visit.or_refuse(Refusal::NotFound)
}

/// What had been agreed to be expected.
#[derive(Debug, Clone)]
pub struct Expectation {
    /// When, ISO.
    pub day: String,
    /// With whom.
    pub staff_name: Option<String>,
    /// What.
    pub text: String,
}

/// What was agreed last, before a visit.
///
/// # Errors
/// Only faults.
pub fn expected_before(read: &Read, visit: &Visit) -> Result<Option<Expectation>> {
    let sql = "SELECT v.day, s.name AS staff_name, v.expected FROM visit v LEFT JOIN staff s ON s.id = v.staff_id
               WHERE v.patient_id = :patient AND v.day <= :day AND v.id <> :id AND v.expected <> '' AND v.deleted_at IS NULL
                 AND coalesce(v.closed_at, 0) <= coalesce(:closed, v.closed_at, 0)
               ORDER BY v.day DESC, v.closed_at DESC LIMIT 1";
    let params = named_params! {
        ":patient": visit.patient_id, ":day": visit.day, ":id": visit.id, ":closed": visit.closed_at,
    };
    Ok(read.maybe(sql, params, |row| {
        Ok(Expectation { day: row.get("day")?, staff_name: row.get("staff_name")?, text: row.get("expected")? })
    })?)
}

/// Whose visit it is, if it is there.
///
/// # Errors
/// Only faults.
pub fn patient_of(read: &Read, id: &str) -> Result<Option<String>> {
    let sql = "SELECT patient_id FROM visit WHERE id = :id AND deleted_at IS NULL";
    Ok(read.maybe(sql, named_params! { ":id": id }, |row| row.get("patient_id"))?)
}

/// The services done in a visit.
///
/// # Errors
/// Only faults.
pub fn services_of(read: &Read, visit_id: &str) -> Result<Vec<ServiceDone>> {
    let sql = "SELECT d.service_id, s.name, d.quantity, d.unit_price, d.total, s.is_invasive
               FROM visit_service d JOIN service s ON s.id = d.service_id
               WHERE d.visit_id = :visit AND d.deleted_at IS NULL ORDER BY s.name, d.id";
    Ok(read.list(sql, named_params! { ":visit": visit_id }, |row| {
        Ok(ServiceDone {
            service_id: row.get("service_id")?,
            name: row.get("name")?,
            quantity: row.get("quantity")?,
            unit_price: row.get("unit_price")?,
            total: row.get("total")?,
            is_invasive: row.get("is_invasive")?,
        })
    })?)
}

/// Who sees to what is due on a day when nobody else is known to: the first choice of the closing sheet, or their substitute.
///
/// # Errors
/// Only faults.
pub(crate) fn owner_on(read: &Read, due_on: Day) -> Result<Option<String>> {
    default_owner(read)?.map_or(Ok(None), |(id, _)| covering(read, &id, due_on))
}

/// Who sees to a next step unless another is chosen: a coordinator, else somebody at the front desk, else a manager.
///
/// # Errors
/// Only faults.
pub fn default_owner(read: &Read) -> Result<Option<(String, String)>> {
    let sql = "SELECT s.id, s.name FROM staff s JOIN staff_role r ON r.staff_id = s.id AND r.deleted_at IS NULL
               WHERE s.is_active = 1 AND s.deleted_at IS NULL AND r.role IN ('coordinator', 'receptionist', 'manager')
               ORDER BY CASE r.role WHEN 'coordinator' THEN 0 WHEN 'receptionist' THEN 1 ELSE 2 END, s.name, s.id LIMIT 1";
    Ok(read.maybe(sql, [], |row| Ok((row.get("id")?, row.get("name")?)))?)
}
