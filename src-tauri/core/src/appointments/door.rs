//! What appointments guard at the door: nobody is in two places at once, and no doctor or room has two without a reason.

use super::clash::told;
use crate::{Broken, Refusal, Result, Room};
use peyvand_store::{Read, Row, RowResult};

/// The room's eye at the door.
pub(crate) const ROOM: Room = Room { watches: &["appointment"], broken, ..Room::QUIET };

fn broken(read: &Read) -> Result<Vec<Broken>> {
    let doctor = |time, name| Refusal::AppointmentDoctorBusy { time, name };
    let mut broken = read.list(include_str!("doctor_busy.sql"), [], |row| overlap(row, doctor))?;
    let room = |time, name| Refusal::AppointmentRoomBusy { time, name };
    broken.extend(read.list(include_str!("room_busy.sql"), [], |row| overlap(row, room))?);
    let patient = |time, name| Refusal::AppointmentPatientBusy { time, name };
    broken.extend(read.list(include_str!("patient_busy.sql"), [], |row| overlap(row, patient))?);
    Ok(broken)
}

fn overlap(row: &Row, why: impl FnOnce(String, String) -> Refusal) -> RowResult<Broken> {
    let why = why(told(row)?, row.get("name")?);
    let mut rows: Vec<String> = vec![row.get("one")?, row.get("other")?];
    rows.sort();
    Ok(Broken { why, rows, patient_id: row.get("patient_id")? })
}
