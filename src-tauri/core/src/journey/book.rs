//! Booking and calling off, with the next steps that a booking fulfils.

use crate::appointments::{self, Booking};
use crate::{Op, Refusal, Result, World, ensure, followups, visits};
use peyvand_kit::{ActId, new_uuid};
use peyvand_store::Written;

/// Books a patient into a doctor's time. From a next step, it fulfils that step.
///
/// # Errors
/// Whatever does not let it be booked, `step-not-open`, double booking, and faults.
pub fn book(world: &mut World, act: &ActId, booking: &Booking, step_id: Option<&str>) -> Result<Written<()>> {
    let (id, today) = (new_uuid(world.clock()), world.today());
    let op = if step_id.is_some() { Op::StepBook } else { Op::AppointmentBook };
    world.write(act, op, |w| {
        appointments::book_in(w, &id, today, booking)?;
        let Some(step) = step_id else { return Ok(()) };
        ensure!(visits::open_in(w, step)? == booking.patient_id, Refusal::StepNotOpen.at("stepId"));
        visits::fulfil_in(w, step, Some(&id))?;
        followups::done_for_step_in(w, step)
    })
}

/// Calls an appointment off, with a reason. The next step that it fulfilled is open again.
///
/// # Errors
/// `appointment-not-open`, `cancel-reason-empty`, and faults.
pub fn cancel(world: &mut World, act: &ActId, id: &str, reason: &str) -> Result<Written<()>> {
    world.write(act, Op::AppointmentCancel, |w| {
        appointments::cancel_in(w, id, reason)?;
        visits::reopen_in(w, id)
    })
}

/// The patient did not come. The next step that the appointment fulfilled is open again.
///
/// # Errors
/// `appointment-not-open`, and faults.
pub fn no_show(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::AppointmentNoShow, |w| {
        appointments::no_show_in(w, id)?;
        visits::reopen_in(w, id)
    })
}
