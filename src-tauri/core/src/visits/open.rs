//! Visits that are open and should not be: left over from earlier days, or closed by two devices without a step.

use crate::Result;
use crate::patients::Name;
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, Write, named_params};

/// A visit of an earlier day that nobody closed.
#[derive(Debug, Clone)]
pub struct OpenVisit {
    /// Its id.
    pub id: String,
    /// The patient.
    pub patient_id: String,
    /// Their name.
    pub patient: Name,
    /// The doctor's name.
    pub staff_name: Option<String>,
    /// The day, ISO.
    pub day: String,
}

/// Visits of earlier days that are open still, the oldest first; a doctor's, or all.
///
/// # Errors
/// Only faults.
pub fn left_open(read: &Read, today: Day, staff_id: Option<&str>) -> Result<Vec<OpenVisit>> {
    let sql =
        "SELECT v.id, v.patient_id, p.given_name, p.middle_name, p.family_name, p.language, s.name AS staff_name, v.day
               FROM visit v JOIN patient p ON p.id = v.patient_id LEFT JOIN staff s ON s.id = v.staff_id
               WHERE v.state IN ('waiting', 'in-room') AND v.day < :today AND v.deleted_at IS NULL
                 AND (:staff IS NULL OR v.staff_id = :staff)
               ORDER BY v.day, v.id LIMIT 100";
    Ok(read.list(sql, named_params! { ":today": today.iso(), ":staff": staff_id }, |row| {
        Ok(OpenVisit {
            id: row.get("id")?,
            patient_id: row.get("patient_id")?,
            patient: Name::of_row(row)?,
            staff_name: row.get("staff_name")?,
            day: row.get("day")?,
        })
    })?)
}

/// A visit that somebody must close.
pub(crate) struct Reopened {
    pub(crate) id: String,
    pub(crate) patient_id: String,
    pub(crate) doctor_id: Option<String>,
}

/// Visits of earlier days that are open still, and about which nobody was told.
pub(crate) fn forgotten(read: &Read, today: Day) -> Result<Vec<Reopened>> {
    let sql = "SELECT v.id, v.patient_id, v.staff_id FROM visit v
               WHERE v.state IN ('waiting', 'in-room') AND v.day < :today AND v.deleted_at IS NULL
                 AND NOT EXISTS (SELECT 1 FROM followup f WHERE f.visit_id = v.id AND f.kind = 'mend'
                                 AND (f.state = 'open' OR f.due_on >= :today) AND f.deleted_at IS NULL)";
    Ok(read.list(sql, named_params! { ":today": today.iso() }, of_row)?)
}

/// Opens closed visits again that lost their next step when two devices came together. What was charged stays charged: it is
/// posted once for each visit.
pub(crate) fn reopen_stepless_in(w: &mut Write) -> Result<Vec<Reopened>> {
    let sql = concat!(
        "SELECT v.id, v.patient_id, v.staff_id FROM visit v JOIN (",
        include_str!("stepless.sql"),
        ") lost ON lost.id = v.id"
    );
    let lost = w.list(sql, [], of_row)?;
    for visit in &lost {
        let again = "UPDATE visit SET state = 'in-room', closed_at = NULL, left_at = NULL WHERE id = :id";
        w.exec(again, named_params! { ":id": visit.id })?;
    }
    Ok(lost)
}

fn of_row(row: &Row) -> RowResult<Reopened> {
    Ok(Reopened { id: row.get("id")?, patient_id: row.get("patient_id")?, doctor_id: row.get("staff_id")? })
}
