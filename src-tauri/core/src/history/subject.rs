//! Whom a row is about: the patient to whom it belongs, else the colleague, the service or the thing that it names.

use crate::patients::shown_name;
use crate::{Op, Result, World};
use peyvand_store::{OpRow, Read, named_params};

/// Whom an act or a row is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Their name, or the thing's.
    pub name: String,
    /// The patient's id, so that the file can be opened.
    pub patient_id: Option<String>,
}

/// So many rows of an act are looked at for one that says whom it is about: it stands among the first.
pub(super) const LOOKED_AT: usize = 8;

/// Acts about many at once.
const ABOUT_MANY: [Op; 3] = [Op::PracticeCreate, Op::SampleFill, Op::ImportRun];

/// Whether an act of this kind is about somebody.
pub(super) fn is_about_one(kind: &str) -> bool {
    !ABOUT_MANY.iter().any(|op| op.kind() == kind)
}

macro_rules! patient_of {
    ($table:literal) => {
        concat!(
            "SELECT p.id AS patient_id, p.given_name, p.family_name FROM ",
            $table,
            " r JOIN patient p ON p.id = r.patient_id WHERE r.id = :id"
        )
    };
    ($table:literal, $via:literal, $column:literal) => {
        concat!(
            "SELECT p.id AS patient_id, p.given_name, p.family_name FROM ",
            $table,
            " r JOIN ",
            $via,
            " v ON v.id = r.",
            $column,
            " JOIN patient p ON p.id = v.patient_id WHERE r.id = :id"
        )
    };
}

macro_rules! name_of {
    ($table:literal) => {
        concat!("SELECT NULL AS patient_id, '' AS given_name, name AS family_name FROM ", $table, " WHERE id = :id")
    };
    ($table:literal, $of:literal, $column:literal) => {
        concat!(
            "SELECT NULL AS patient_id, '' AS given_name, o.name AS family_name FROM ",
            $table,
            " r JOIN ",
            $of,
            " o ON o.id = r.",
            $column,
            " WHERE r.id = :id"
        )
    };
}

/// A doctor's or a room's row; of neither, it is about what is said of it.
macro_rules! of_doctor_or_room {
    ($table:literal, $else:literal) => {
        concat!(
            "SELECT NULL AS patient_id, '' AS given_name, coalesce(s.name, m.name, ",
            $else,
            ") AS family_name FROM ",
            $table,
            " r LEFT JOIN staff s ON s.id = r.staff_id LEFT JOIN room m ON m.id = r.room_id WHERE r.id = :id"
        )
    };
}

/// The question that tells whom a row of the table is about.
fn question(table: &str) -> Option<&'static str> {
    Some(match table {
        "patient" => "SELECT id AS patient_id, given_name, family_name FROM patient WHERE id = :id",
        "patient_phone" => patient_of!("patient_phone"),
        "patient_label" => patient_of!("patient_label"),
        "household_member" => patient_of!("household_member"),
        "speaks_for" => patient_of!("speaks_for"),
        "household" => "SELECT NULL AS patient_id, '' AS given_name, name AS family_name FROM household WHERE id = :id",
        "question" => "SELECT NULL AS patient_id, '' AS given_name, text AS family_name FROM question WHERE id = :id",
        "appointment" => patient_of!("appointment"),
        "visit" => patient_of!("visit"),
        "visit_service" => patient_of!("visit_service", "visit", "visit_id"),
        "next_step" => patient_of!("next_step"),
        "visit_note" => patient_of!("visit_note", "visit", "visit_id"),
        "visit_shown" => patient_of!("visit_shown", "visit", "visit_id"),
        "protocol_answer" => patient_of!("protocol_answer", "visit", "visit_id"),
        "measurement" => patient_of!("measurement"),
        "value_clash" => patient_of!("value_clash"),
        "step_event" => patient_of!("step_event", "next_step", "step_id"),
        "followup" => patient_of!("followup"),
        "attempt" => patient_of!("attempt", "followup", "followup_id"),
        "posting" => patient_of!("posting"),
        "posting_line" => patient_of!("posting_line", "posting", "posting_id"),
        "wallet_lot" => patient_of!("wallet_lot"),
        "plan" => patient_of!("plan"),
        "plan_option" => patient_of!("plan_option", "plan", "plan_id"),
        "plan_instalment" => patient_of!("plan_instalment", "plan", "plan_id"),
        "emergency" => patient_of!("emergency"),
        "appointment_contact" => patient_of!("appointment_contact", "appointment", "appointment_id"),
        "waiting" => patient_of!("waiting"),
        "offer" => patient_of!("offer"),
        "invoice" => patient_of!("invoice"),
        "record_entry" => patient_of!("record_entry"),
        "intake" => patient_of!("intake"),
        "attachment" => patient_of!("attachment"),
        "consent" => patient_of!("consent"),
        "attachment_export" => patient_of!("attachment_export"),
        "delay" => name_of!("delay", "staff", "staff_id"),
        "path_point" => {
            "SELECT NULL AS patient_id, '' AS given_name, text AS family_name FROM path_point WHERE id = :id"
        }
        "staff" => name_of!("staff"),
        "staff_role" => name_of!("staff_role", "staff", "staff_id"),
        "working_hours" => of_doctor_or_room!("working_hours", "''"),
        "closure" => of_doctor_or_room!("closure", "r.reason"),
        "room" => name_of!("room"),
        "holiday" => name_of!("holiday"),
        "staff_right" => name_of!("staff_right", "staff", "staff_id"),
        "staff_delegate" => name_of!("staff_delegate", "staff", "assistant_id"),
        "staff_leave" => name_of!("staff_leave", "staff", "staff_id"),
        "sign_in" => name_of!("sign_in", "staff", "staff_id"),
        "service" => name_of!("service"),
        "service_price" => name_of!("service_price", "service", "service_id"),
        "service_place" => name_of!("service_place", "service", "service_id"),
        "device" => name_of!("device"),
        "backup_target" => name_of!("backup_target"),
        _ => return None,
    })
}

/// Whom a row is about, where that can be said.
pub(super) fn of_row(read: &Read, table: &str, id: &str) -> Result<Option<Subject>> {
    let Some(sql) = question(table) else { return Ok(None) };
    Ok(read.maybe(sql, named_params! { ":id": id }, |row| {
        let name = shown_name(row.get_ref("given_name")?.as_str()?, row.get_ref("family_name")?.as_str()?);
        Ok(Subject { name, patient_id: row.get("patient_id")? })
    })?)
}

/// Whom an act is about, by the first of its rows that says it.
pub(super) fn of_changes<'a>(read: &Read, rows: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Option<Subject>> {
    let mut last = None;
    for row in rows {
        // The fields of one row stand side by side.
        if last == Some(row) {
            continue;
        }
        last = Some(row);
        if let Some(subject) = of_row(read, row.0, row.1)? {
            return Ok(Some(subject));
        }
    }
    Ok(None)
}

/// Whom an act is about, for those who did it themselves.
///
/// # Errors
/// `not-found`, and faults.
pub fn about(world: &World, op: &OpRow) -> Result<Option<Subject>> {
    if !is_about_one(&op.kind) {
        return Ok(None);
    }
    let (first, _) = world.store().first_changes(&op.id, LOOKED_AT)?;
    of_changes(world.read(), first.iter().map(|change| (change.entity.as_str(), change.entity_id.as_str())))
}
