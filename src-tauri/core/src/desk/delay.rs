//! A doctor is late: by how much, and why in words that can be told. The last that was said of a day holds.

use crate::rows::line;
use crate::staff::is_doctor;
use crate::{Op, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, new_uuid};
use peyvand_store::{Read, Row, RowResult, Written, named_params};

/// The longest delay that is said, in minutes.
const LONGEST: u16 = 600;

/// What was said of a doctor's day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delay {
    /// The doctor.
    pub staff_id: String,
    /// The doctor's name.
    pub staff_name: String,
    /// By how much everything is later than booked; 0: in time.
    pub minutes: u16,
    /// Why.
    pub reason: String,
    /// When it was said, milliseconds UTC.
    pub at: i64,
}

/// Says that a doctor is late today by so many minutes, or in time again. Saying the same again changes nothing.
///
/// # Errors
/// `appointment-no-doctor`, `delay-minutes-invalid`, `delay-reason-empty`, `text-too-long`, and faults.
pub fn set_delay(world: &mut World, act: &ActId, staff_id: &str, minutes: u16, reason: &str) -> Result<Written<()>> {
    let (id, today) = (new_uuid(world.clock()), world.today());
    ensure!(minutes <= LONGEST, Refusal::DelayMinutesInvalid.at("minutes"));
    let reason = line(reason, 500, "reason")?;
    ensure!(minutes == 0 || !reason.is_empty(), Refusal::DelayReasonEmpty.at("reason"));
    world.write(act, Op::DelaySet, |w| {
        ensure!(is_doctor(w, staff_id)?, Refusal::AppointmentNoDoctor.at("staffId"));
        let said = delay_of(w, staff_id, today)?;
        let stands = said.map_or((0, String::new()), |said| (said.minutes, said.reason));
        if stands == (minutes, reason.clone()) {
            return Ok(());
        }
        let now = w.now().ms();
        w.exec(
            "INSERT INTO delay (id, staff_id, day, minutes, reason, at) VALUES (:id, :staff, :day, :minutes, :reason, :now)",
            named_params! {
                ":id": id, ":staff": staff_id, ":day": today.iso(), ":minutes": minutes, ":reason": reason, ":now": now,
            },
        )?;
        Ok(())
    })
}

/// What was said last of a doctor's day.
///
/// # Errors
/// Only faults.
pub fn delay_of(read: &Read, staff_id: &str, day: Day) -> Result<Option<Delay>> {
    let sql = "SELECT d.staff_id, s.name, d.minutes, d.reason, d.at FROM delay d JOIN staff s ON s.id = d.staff_id
               WHERE d.staff_id = :staff AND d.day = :day AND d.deleted_at IS NULL ORDER BY d.at DESC, d.id DESC LIMIT 1";
    Ok(read.maybe(sql, named_params! { ":staff": staff_id, ":day": day.iso() }, of_row)?)
}

/// The doctors who are late on a day.
///
/// # Errors
/// Only faults.
pub fn delays(read: &Read, day: Day) -> Result<Vec<Delay>> {
    let mut late = read.list(include_str!("delays.sql"), named_params! { ":day": day.iso() }, of_row)?;
    late.retain(|delay| delay.minutes > 0);
    Ok(late)
}

fn of_row(row: &Row) -> RowResult<Delay> {
    Ok(Delay {
        staff_id: row.get("staff_id")?,
        staff_name: row.get("name")?,
        minutes: row.get("minutes")?,
        reason: row.get("reason")?,
        at: row.get("at")?,
    })
}
