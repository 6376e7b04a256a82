//! Booking, and giving an appointment another time, place or length. The door looks once more: see `door`.

use super::change::{self, Spot};
use super::demand::Demand;
use super::place::{Ground, Pass, Placed, Slot, Want, place};
use super::{Beyond, Status, become_in};
use crate::codes::choice;
use crate::rows::{line, lines};
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::ActId;
use peyvand_store::{Read, Write, Written, named_params};

/// What is booked.
#[derive(Debug, Clone, Copy)]
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
    /// Whether it may go beyond the rules.
    pub pass: Pass<'a>,
    /// The series of which it is.
    pub series_id: Option<&'a str>,
}

/// What an appointment is moved to. What is not said stays: a room that was not named only where it is free.
#[derive(Debug, Clone, Copy)]
pub struct Move<'a> {
    /// Where to.
    pub slot: Slot<'a>,
    /// How long from now on.
    pub minutes: Option<u16>,
    /// Whether it may go beyond the rules.
    pub pass: Pass<'a>,
    /// Why.
    pub reason: &'a str,
}

/// An appointment that the patient may still come to.
pub(crate) struct Open {
    pub(crate) patient_id: String,
    pub(crate) staff_id: Option<String>,
    pub(crate) room_id: Option<String>,
    pub(crate) service_id: Option<String>,
    pub(crate) series_id: Option<String>,
    pub(crate) buffer: u16,
    pub(crate) status: Status,
    pub(crate) spot: Spot,
}

/// Books. Whether the patient is there is for the caller to know.
pub(crate) fn book_in(w: &mut Write, id: &str, booking: &Booking) -> Result<()> {
    let ground = Ground::of(w, w.now(), booking.slot.day, booking.slot.day)?;
    book_on(w, &ground, id, booking)
}

/// Books where the days were read already.
pub(crate) fn book_on(w: &mut Write, ground: &Ground, id: &str, booking: &Booking) -> Result<()> {
    let demand = Demand::offered(w, &ground.practice, booking.service_id)?;
    let want = Want {
        patient_id: booking.patient_id,
        slot: booking.slot,
        minutes: booking.minutes.unwrap_or(demand.minutes),
        buffer: demand.buffer,
        demand: &demand,
        has: None,
        rather: None,
        except: &[],
    };
    let placed = place(w, ground, &want, booking.pass)?;
    let (source, note) = (line(booking.source, 100, "source")?, lines(booking.note, 2_000, "note")?);
    let spot = &placed.spot;
    w.exec(
        include_str!("book.sql"),
        named_params! {
            ":id": id, ":patient": booking.patient_id, ":staff": spot.staff_id, ":room": spot.room_id,
            ":service": booking.service_id, ":day": spot.day.iso(), ":start": spot.start, ":minutes": spot.minutes,
            ":buffer": placed.buffer, ":source": source, ":today": ground.today.iso(), ":minute": ground.now.get(),
            ":note": note, ":series": booking.series_id, ":beyond": placed.beyond.map(Beyond::column),
            ":reason": placed.reason, ":both": placed.beyond == Some(Beyond::Both),
        },
    )?;
    Ok(())
}

/// Gives an appointment another time, place or length.
///
/// # Errors
/// `appointment-not-open`, `appointment-in-past`, whatever stands in the way there, and faults.
pub fn move_to(world: &mut World, act: &ActId, id: &str, to: &Move) -> Result<Written<()>> {
    let op = if is_length_alone(world.read(), id, to)? { Op::AppointmentLength } else { Op::AppointmentMove };
    world.write(act, op, |w| {
        let ground = Ground::of(w, w.now(), to.slot.day, to.slot.day)?;
        move_on(w, &ground, id, to, &[id])
    })
}

/// Whether it stays where it stands, and only how long it takes is said: then that is what was done.
fn is_length_alone(read: &Read, id: &str, to: &Move) -> Result<bool> {
    let sql = "SELECT 1 FROM appointment WHERE id = :id AND day = :day AND start_minute = :start
               AND COALESCE(:staff, staff_id, '') = COALESCE(staff_id, '') AND COALESCE(:room, room_id, '') = COALESCE(room_id, '')";
    let params = named_params! {
        ":id": id, ":day": to.slot.day.iso(), ":start": to.slot.start, ":staff": to.slot.staff_id, ":room": to.slot.room_id,
    };
    Ok(to.minutes.is_some() && read.exists(sql, params)?)
}

/// Moves where the days were read already. What is moved with it does not stand in its way.
pub(crate) fn move_on(w: &mut Write, ground: &Ground, id: &str, to: &Move, except: &[&str]) -> Result<()> {
    let open = open_in(w, id)?;
    let demand = Demand::of(w, &ground.practice, open.service_id.as_deref())?;
    let slot = Slot { staff_id: to.slot.staff_id.or(open.staff_id.as_deref()), ..to.slot };
    let want = Want {
        patient_id: &open.patient_id,
        slot,
        minutes: to.minutes.unwrap_or(open.spot.minutes),
        buffer: open.buffer,
        demand: &demand,
        has: open.staff_id.as_deref(),
        rather: open.room_id.as_deref().filter(|_| to.slot.room_id.is_none()),
        except,
    };
    let placed = place(w, ground, &want, to.pass)?;
    let reason = lines(to.reason, 2_000, "reason")?;
    settle(w, id, &open, &placed, &reason)
}

fn settle(w: &mut Write, id: &str, open: &Open, placed: &Placed, reason: &str) -> Result<()> {
    let spot = &placed.spot;
    w.exec(
        include_str!("move.sql"),
        named_params! {
            ":id": id, ":staff": spot.staff_id, ":room": spot.room_id, ":day": spot.day.iso(), ":start": spot.start,
            ":minutes": spot.minutes, ":beyond": placed.beyond.map(Beyond::column), ":reason": placed.reason,
            ":both": placed.beyond == Some(Beyond::Both),
        },
    )?;
    change::spot_in(w, id, &open.spot, spot, reason)?;
    // A confirmation was given for the old time and the old doctor: it does not hold for others.
    let is_same = (open.spot.day, open.spot.start, &open.spot.staff_id) == (spot.day, spot.start, &spot.staff_id);
    if !is_same {
        w.exec("UPDATE appointment SET reminder_sent = 0 WHERE id = :id", named_params! { ":id": id })?;
        if open.status == Status::Confirmed {
            become_in(w, id, Status::Planned)?;
        }
    }
    Ok(())
}

/// The appointment, if the patient may still come to it.
pub(crate) fn open_in(read: &Read, id: &str) -> Result<Open> {
    let sql = "SELECT patient_id, staff_id, room_id, service_id, series_id, day, start_minute, minutes, buffer_minutes, status
               FROM appointment WHERE id = :id AND deleted_at IS NULL";
    let found = read.maybe(sql, named_params! { ":id": id }, |row| {
        Ok(Open {
            patient_id: row.get("patient_id")?,
            staff_id: row.get("staff_id")?,
            room_id: row.get("room_id")?,
            service_id: row.get("service_id")?,
            series_id: row.get("series_id")?,
            buffer: row.get("buffer_minutes")?,
            status: choice(row, "status")?,
            spot: Spot::of_row(row)?,
        })
    })?;
    let open = found.or_refuse(Refusal::NotFound)?;
    ensure!(open.status.is_open(), Refusal::AppointmentNotOpen { status: open.status.code().to_owned() });
    Ok(open)
}

/// Whether a patient's file is there.
pub(crate) fn ensure_patient(read: &Read, id: &str) -> Result<()> {
    let sql = "SELECT 1 FROM patient WHERE id = :id AND deleted_at IS NULL";
    ensure!(read.exists(sql, named_params! { ":id": id })?, Refusal::NotFound.at("patientId"));
    Ok(())
}
