//! What a time would overlap, before anything is written: the door looks once more, at every row that an act touched.

use crate::rows::json_ids;
use crate::{Refusal, Result};
use peyvand_kit::{Day, Minute};
use peyvand_store::{Read, Row, RowResult, named_params};

/// A time that somebody wants.
#[derive(Debug, Clone, Copy)]
pub(super) struct Time<'a> {
    /// The day.
    pub(super) day: Day,
    /// From this minute.
    pub(super) from: u16,
    /// To this minute, for doctor and room; a patient is free when the appointment is over.
    pub(super) to: u16,
    /// When the patient is free again.
    pub(super) over: u16,
    /// Appointments that are being moved themselves.
    pub(super) except: &'a [&'a str],
}

/// Who is booked into a time of a doctor or of a room.
macro_rules! clash_of {
    ($table:literal, $column:literal) => {
        concat!(
            "SELECT b.start_minute, s.name FROM appointment b JOIN ",
            $table,
            " s ON s.id = b.",
            $column,
            " WHERE b.",
            $column,
            " = :id",
            "\n",
            include_str!("clash.sql")
        )
    };
}

/// Who has the doctor then.
pub(super) fn of_doctor(read: &Read, staff_id: &str, time: Time) -> Result<Option<Refusal>> {
    first(read, clash_of!("staff", "staff_id"), staff_id, (time, time.to), |time, name| {
        Refusal::AppointmentDoctorBusy { time, name }
    })
}

/// Who has the room then.
pub(super) fn of_room(read: &Read, room_id: &str, time: Time) -> Result<Option<Refusal>> {
    first(read, clash_of!("room", "room_id"), room_id, (time, time.to), |time, name| Refusal::AppointmentRoomBusy {
        time,
        name,
    })
}

/// Where else the patient is then.
pub(super) fn of_patient(read: &Read, patient_id: &str, time: Time) -> Result<Option<Refusal>> {
    first(read, include_str!("clash_patient.sql"), patient_id, (time, time.over), |time, name| {
        Refusal::AppointmentPatientBusy { time, name }
    })
}

fn first(
    read: &Read,
    sql: &str,
    id: &str,
    (time, to): (Time, u16),
    why: impl FnOnce(String, String) -> Refusal,
) -> Result<Option<Refusal>> {
    let params = named_params! {
        ":id": id, ":day": time.day.iso(), ":from": time.from, ":to": to, ":except": json_ids(time.except.iter().copied()),
    };
    let found = read.maybe(sql, params, |row| Ok((told(row)?, row.get("name")?)))?;
    Ok(found.map(|(time, name)| why(time, name)))
}

/// When what stands in the way begins.
pub(super) fn told(row: &Row) -> RowResult<String> {
    let start: u16 = row.get("start_minute")?;
    Ok(Minute::new(start).unwrap_or(Minute::END).hm())
}
