//! Who is here: waiting, in the room, about to leave.

use super::{Amends, Contact, VisitState};
use crate::Result;
use crate::codes::choice;
use crate::patients::Name;
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};

/// A visit as a lane shows it.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Its id.
    pub id: String,
    /// The patient.
    pub patient_id: String,
    /// The patient's name.
    pub patient: Name,
    /// The appointment that it came from.
    pub appointment_id: Option<String>,
    /// The doctor.
    pub staff_id: Option<String>,
    /// The doctor's name.
    pub staff_name: Option<String>,
    /// The day, ISO.
    pub day: String,
    /// Where it stands.
    pub state: VisitState,
    /// How patient and doctor meet.
    pub means: Contact,
    /// When the patient came, milliseconds UTC.
    pub arrived_at: Option<i64>,
    /// When the patient was called in.
    pub called_in_at: Option<i64>,
    /// When it closed.
    pub closed_at: Option<i64>,
    /// The number that is called out.
    pub queue_no: Option<u16>,
    /// What was offered for a long wait.
    pub amends: Vec<Amends>,
    /// What a walk-in came for.
    pub service_name: Option<String>,
    /// How long that takes.
    pub service_minutes: Option<u16>,
    /// Whether the patient was not here before that day.
    pub is_first_visit: bool,
    /// How the patient is addressed.
    pub address_form: String,
    /// How the patient likes to be called, or how the name is said.
    pub called_as: String,
}

macro_rules! from_seen {
    ($rest:literal) => {
        concat!(include_str!("seen.sql"), $rest)
    };
}

/// Who waits or is in the room, of all doctors or of one, the first to come first; whoever waits for no doctor in
/// particular waits for each. Nobody is forgotten at midnight.
///
/// # Errors
/// Only faults.
pub fn in_house(read: &Read, staff_id: Option<&str>) -> Result<Vec<Seen>> {
    let sql = from_seen!(
        "WHERE v.state IN ('waiting', 'in-room') AND v.deleted_at IS NULL
           AND (:staff IS NULL OR v.staff_id = :staff OR v.staff_id IS NULL AND v.state = 'waiting')
         ORDER BY v.arrived_at, v.id"
    );
    Ok(read.list(sql, named_params! { ":staff": staff_id }, of_row)?)
}

/// Who was seen on a day and has not left yet.
///
/// # Errors
/// Only faults.
pub fn leaving(read: &Read, day: Day) -> Result<Vec<Seen>> {
    let sql = from_seen!(
        "WHERE v.day = :day AND v.state = 'closed' AND v.left_at IS NULL AND v.means = 'in-person' AND v.deleted_at IS NULL ORDER BY v.closed_at, v.id"
    );
    Ok(read.list(sql, named_params! { ":day": day.iso() }, of_row)?)
}

fn of_row(row: &Row) -> RowResult<Seen> {
    Ok(Seen {
        id: row.get("id")?,
        patient_id: row.get("patient_id")?,
        patient: Name::of_row(row)?,
        appointment_id: row.get("appointment_id")?,
        staff_id: row.get("staff_id")?,
        staff_name: row.get("staff_name")?,
        day: row.get("day")?,
        state: choice(row, "state")?,
        means: choice(row, "means")?,
        arrived_at: row.get("arrived_at")?,
        called_in_at: row.get("called_in_at")?,
        closed_at: row.get("closed_at")?,
        queue_no: row.get("queue_no")?,
        amends: Amends::of_column(row.get_ref("amends")?.as_str()?),
        service_name: row.get("walk_in_service")?,
        service_minutes: row.get("walk_in_minutes")?,
        is_first_visit: row.get("is_first_visit")?,
        address_form: row.get("address_form")?,
        called_as: row.get("called_as")?,
    })
}
