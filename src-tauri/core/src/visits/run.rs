//! The way of a visit: here, in the room, gone.

use super::VisitState;
use super::walk_in::{ensure_not_here, next_number};
use crate::appointments;
use crate::codes::choice;
use crate::staff::is_doctor;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};

/// The patient of an appointment of today is here; one of another day is moved to today first. Who is booked into a room alone is seen by the doctor who calls them in.
///
/// # Errors
/// `appointment-not-open`, `appointment-other-day`, `appointment-no-doctor` for one with neither doctor nor room,
/// `visit-already-open`, and faults.
pub fn arrive(world: &mut World, act: &ActId, appointment_id: &str) -> Result<Written<()>> {
    let (id, today) = (new_uuid(world.clock()), world.today());
    world.write(act, Op::VisitArrive, |w| {
        let open = appointments::open_in(w, appointment_id)?;
        ensure!(open.spot.day == today, Refusal::AppointmentOtherDay);
        ensure!(open.staff_id.is_some() || open.room_id.is_some(), Refusal::AppointmentNoDoctor);
        ensure_not_here(w, &open.patient_id)?;
        let (queue_no, now) = (next_number(w, today)?, w.now().ms());
        w.exec(
            "INSERT INTO visit (id, appointment_id, patient_id, staff_id, day, state, arrived_at, queue_no)
             VALUES (:id, :appointment, :patient, :staff, :day, 'waiting', :now, :queue)",
            named_params! {
                ":id": id, ":appointment": appointment_id, ":patient": open.patient_id, ":staff": open.staff_id,
                ":day": today.iso(), ":now": now, ":queue": queue_no,
            },
        )?;
        appointments::become_in(w, appointment_id, appointments::Status::Arrived)
    })
}

/// The patient goes into the room. Who waits for no doctor in particular is seen by the doctor who calls them in.
///
/// # Errors
/// `visit-not-open`, and faults.
pub fn call_in(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    let caller = world.behalf().or(world.actor()).map(str::to_owned);
    world.write(act, Op::VisitCallIn, |w| {
        ensure!(state_of(w, id)? == VisitState::Waiting, Refusal::VisitNotOpen);
        set_instant(w, "UPDATE visit SET state = 'in-room', called_in_at = :now WHERE id = :id", id)?;
        if let Some(doctor) = caller
            && is_doctor(w, &doctor)?
        {
            w.exec(
                "UPDATE visit SET staff_id = :doctor WHERE id = :id AND staff_id IS NULL",
                named_params! { ":id": id, ":doctor": doctor },
            )?;
        }
        match appointment_of(w, id)? {
            Some(appointment) => appointments::attend_in(w, &appointment, appointments::Status::InRoom, ""),
            None => Ok(()),
        }
    })
}

fn appointment_of(read: &Read, id: &str) -> Result<Option<String>> {
    let sql = "SELECT appointment_id FROM visit WHERE id = :id";
    Ok(read.one(sql, named_params! { ":id": id }, |row| row.get("appointment_id"))?)
}

/// The patient leaves, after the visit has closed.
///
/// # Errors
/// `visit-not-open`, and faults.
pub fn leave(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::VisitLeave, |w| {
        let here = "SELECT 1 FROM visit WHERE id = :id AND state = 'closed' AND left_at IS NULL";
        state_of(w, id)?;
        ensure!(w.exists(here, named_params! { ":id": id })?, Refusal::VisitNotOpen);
        set_instant(w, "UPDATE visit SET left_at = :now WHERE id = :id", id)
    })
}

/// Where a visit stands.
pub(super) fn state_of(read: &Read, id: &str) -> Result<VisitState> {
    let sql = "SELECT state FROM visit WHERE id = :id AND deleted_at IS NULL";
    read.maybe(sql, named_params! { ":id": id }, |row| choice(row, "state"))?.or_refuse(Refusal::NotFound)
}

/// In a doctor's name only that doctor's visits are written and closed, and those that are no doctor's yet.
pub(crate) fn ensure_of(read: &Read, behalf: Option<&str>, id: &str) -> Result<()> {
    let Some(doctor) = behalf else { return Ok(()) };
    let sql = "SELECT coalesce(s.name, '') AS name FROM visit v LEFT JOIN staff s ON s.id = v.staff_id
               WHERE v.id = :id AND v.staff_id <> :doctor AND v.deleted_at IS NULL";
    let other = read.maybe(sql, named_params! { ":id": id, ":doctor": doctor }, |row| row.get("name"))?;
    other.map_or(Ok(()), |name| Err(Refusal::BehalfOtherDoctor { name }.into()))
}

fn set_instant(w: &mut Write, sql: &str, id: &str) -> Result<()> {
    let now = w.now().ms();
    w.exec(sql, named_params! { ":id": id, ":now": now })?;
    Ok(())
}
