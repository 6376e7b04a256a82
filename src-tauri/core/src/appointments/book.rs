//! Booking, moving, confirming, and the ways in which an appointment does not take place.
//!
//! The door refuses double booking, here and in every undo: see `door`.

use super::Status;
use crate::codes::choice;
use crate::rows::{line, lines};
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day};
use peyvand_store::{Read, Write, Written, named_params};

/// What is booked.
#[derive(Debug, Clone)]
pub struct Booking<'a> {
    /// The patient.
    pub patient_id: &'a str,
    /// Where in the grid.
    pub slot: Slot<'a>,
    /// What for.
    pub service_id: Option<&'a str>,
    /// How long; none: as long as the service takes.
    pub minutes: Option<u16>,
    /// How it came about.
    pub source: &'a str,
    /// What is good to know about it.
    pub note: &'a str,
}

/// A slot in the grid.
#[derive(Debug, Clone, Copy)]
pub struct Slot<'a> {
    /// The doctor.
    pub staff_id: &'a str,
    /// The day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
}

/// An appointment that the patient may still come to.
pub(crate) struct Open {
    pub(crate) patient_id: String,
    pub(crate) staff_id: Option<String>,
    pub(crate) minutes: u16,
}

pub(crate) fn book_in(w: &mut Write, id: &str, today: Day, booking: &Booking) -> Result<()> {
    ensure!(
        is_live(w, "SELECT 1 FROM patient WHERE id = :id AND deleted_at IS NULL", booking.patient_id)?,
        Refusal::NotFound.at("patientId")
    );
    let usual = booking.service_id.map(|service| service_minutes(w, service)).transpose()?;
    let minutes = match booking.minutes.or(usual) {
        Some(minutes) => minutes,
        None => crate::Practice::load(w)?.slot_minutes,
    };
    fits(w, booking.slot, minutes, today)?;
    let (source, note) = (line(booking.source, 100, "source")?, lines(booking.note, 2_000, "note")?);
    w.exec(
        include_str!("book.sql"),
        named_params! {
            ":id": id, ":patient": booking.patient_id, ":staff": booking.slot.staff_id, ":service": booking.service_id,
            ":day": booking.slot.day.iso(), ":start": booking.slot.start, ":minutes": minutes,
            ":source": source, ":today": today.iso(), ":note": note,
        },
    )?;
    Ok(())
}

/// Gives an appointment another time or doctor.
///
/// # Errors
/// `appointment-not-open`, `appointment-in-past`, double booking, and faults.
pub fn move_to(world: &mut World, act: &ActId, id: &str, slot: Slot) -> Result<Written<()>> {
    let today = world.today();
    world.write(act, Op::AppointmentMove, |w| {
        let open = open_in(w, id)?;
        fits(w, slot, open.minutes, today)?;
        let params = named_params! { ":id": id, ":staff": slot.staff_id, ":day": slot.day.iso(), ":start": slot.start };
        w.exec(include_str!("move.sql"), params)?;
        Ok(())
    })
}

/// The patient says that they will come.
///
/// # Errors
/// `appointment-not-open`, and faults.
pub fn confirm(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::AppointmentConfirm, |w| {
        open_in(w, id)?;
        become_in(w, id, Status::Confirmed)
    })
}

pub(crate) fn cancel_in(w: &mut Write, id: &str, reason: &str) -> Result<()> {
    open_in(w, id)?;
    let reason = lines(reason, 2_000, "reason")?;
    ensure!(!reason.is_empty(), Refusal::CancelReasonEmpty.at("reason"));
    let params = named_params! { ":id": id, ":reason": reason };
    w.exec("UPDATE appointment SET status = 'cancelled', cancel_reason = :reason WHERE id = :id", params)?;
    Ok(())
}

pub(crate) fn no_show_in(w: &mut Write, id: &str) -> Result<()> {
    open_in(w, id)?;
    become_in(w, id, Status::NoShow)
}

pub(crate) fn become_in(w: &mut Write, id: &str, status: Status) -> Result<()> {
    w.exec(
        "UPDATE appointment SET status = :status WHERE id = :id",
        named_params! { ":id": id, ":status": status.code() },
    )?;
    Ok(())
}

/// The appointment, if the patient may still come to it.
pub(crate) fn open_in(read: &Read, id: &str) -> Result<Open> {
    let sql = "SELECT patient_id, staff_id, minutes, status FROM appointment WHERE id = :id AND deleted_at IS NULL";
    let found = read.maybe(sql, named_params! { ":id": id }, |row| {
        let open =
            Open { patient_id: row.get("patient_id")?, staff_id: row.get("staff_id")?, minutes: row.get("minutes")? };
        Ok((open, choice::<Status>(row, "status")?))
    })?;
    let (open, status) = found.or_refuse(Refusal::NotFound)?;
    ensure!(status.is_open(), Refusal::AppointmentNotOpen { status: status.code().to_owned() });
    Ok(open)
}

/// Whether the time is a time of that doctor's days that are still to come.
fn fits(read: &Read, slot: Slot, minutes: u16, today: Day) -> Result<()> {
    ensure!(slot.day >= today, Refusal::AppointmentInPast.at("day"));
    ensure!((5..=600).contains(&minutes), Refusal::ServiceMinutesInvalid.at("minutes"));
    ensure!(slot.start < 1440 && slot.start + minutes <= 1440, Refusal::HoursInvalid.at("start"));
    let doctor =
        "SELECT 1 FROM staff s JOIN staff_role r ON r.staff_id = s.id AND r.role = 'doctor' AND r.deleted_at IS NULL
                  WHERE s.id = :id AND s.is_active = 1 AND s.deleted_at IS NULL";
    ensure!(is_live(read, doctor, slot.staff_id)?, Refusal::AppointmentNoDoctor.at("staffId"));
    Ok(())
}

fn service_minutes(read: &Read, id: &str) -> Result<u16> {
    let sql = "SELECT minutes FROM service WHERE id = :id AND deleted_at IS NULL";
    read.maybe(sql, named_params! { ":id": id }, |row| row.get("minutes"))?.or_refuse(Refusal::NotFound.at("serviceId"))
}

fn is_live(read: &Read, sql: &str, id: &str) -> Result<bool> {
    Ok(read.exists(sql, named_params! { ":id": id })?)
}
