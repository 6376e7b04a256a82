//! What appointments guard at the door: nobody is in two places at once.

use crate::patients::Name;
use crate::{Broken, Refusal, Result, Room};
use peyvand_kit::Minute;
use peyvand_store::{Read, Row, RowResult};

/// The room's eye at the door.
pub(crate) const ROOM: Room = Room { watches: &["appointment"], broken, ..Room::QUIET };

fn broken(read: &Read) -> Result<Vec<Broken>> {
    let mut broken = read.list(include_str!("doctor_busy.sql"), [], |row| {
        let name = row.get("name")?;
        overlap(row, |time| Refusal::AppointmentDoctorBusy { time, name })
    })?;
    broken.extend(read.list(include_str!("patient_busy.sql"), [], |row| {
        let name = Name::of_row(row)?.shown();
        overlap(row, |time| Refusal::AppointmentPatientBusy { time, name })
    })?);
    Ok(broken)
}

fn overlap(row: &Row, why: impl FnOnce(String) -> Refusal) -> RowResult<Broken> {
    let start: u16 = row.get("start_minute")?;
    let time = Minute::new(start).unwrap_or(Minute::END).hm();
    let mut rows: Vec<String> = vec![row.get("one")?, row.get("other")?];
    rows.sort();
    Ok(Broken { why: why(time), rows, patient_id: row.get("patient_id")? })
}
