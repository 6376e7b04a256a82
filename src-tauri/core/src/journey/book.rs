//! Booking and calling off, with what hangs on them: the next step that a booking fulfils, the file of somebody new, the
//! enquiry that it answers.

use crate::appointments::{self, Booking};
use crate::patients::{self, Draft, Source};
use crate::{Error, Op, Refusal, Result, World, enquiries, ensure, followups, plans, visits};
use peyvand_kit::{ActId, new_uuid};
use peyvand_store::{Write, Written, named_params};

/// Who is booked: somebody whose file is there, or somebody new.
#[derive(Debug, Clone, Copy)]
pub enum Booked<'a> {
    /// The patient's id.
    Known(&'a str),
    /// What a telephone call tells of somebody new.
    Newcomer(&'a Draft),
}

/// What a booking answers.
#[derive(Debug, Clone, Copy, Default)]
pub struct Answers<'a> {
    /// The next step that it fulfils.
    pub step_id: Option<&'a str>,
    /// The parked enquiry that it ends.
    pub enquiry_id: Option<&'a str>,
    /// The phase of a plan that it is for; none: that of the step, where it has one.
    pub phase_id: Option<&'a str>,
}

/// Books a patient into a doctor's time, a room's, or both, all of it in one act.
///
/// # Errors
/// Whatever does not let it be booked, `step-not-open`, `enquiry-not-open`, what a file can't be opened with, double booking,
/// and faults.
pub fn book(world: &mut World, act: &ActId, who: Booked, booking: &Booking, answers: Answers) -> Result<Written<()>> {
    let (id, fresh, today) = (new_uuid(world.clock()), new_uuid(world.clock()), world.today());
    let (clock, practice) = (world.clock().clone(), world.practice().clone());
    let op = if answers.step_id.is_some() { Op::StepBook } else { Op::AppointmentBook };
    world.write(act, op, |w| {
        let patient_id = match who {
            Booked::Known(id) => id,
            Booked::Newcomer(_) => &fresh,
        };
        if let Booked::Known(patient) = who {
            appointments::ensure_patient(w, patient)?;
        }
        // The appointment is the first row that the act makes, whoever it is for: that is what was meant.
        appointments::book_in(w, &id, &Booking { patient_id, ..*booking })?;
        if let Booked::Newcomer(draft) = who {
            patients::open_in(w, &clock, (&practice, today), patient_id, draft).map_err(beside_newcomer)?;
        }
        keep_source(w, patient_id, booking.source)?;
        if let Some(enquiry) = answers.enquiry_id {
            enquiries::booked_in(w, enquiry)?;
        }
        fulfil(w, answers.step_id, patient_id, &id)?;
        plans::booked_in(w, &id, patient_id, answers.phase_id, answers.step_id)
    })
}

/// A booking does what a next step asked for.
pub(super) fn fulfil(w: &mut Write, step_id: Option<&str>, patient_id: &str, appointment_id: &str) -> Result<()> {
    let Some(step) = step_id else { return Ok(()) };
    ensure!(visits::open_in(w, step)? == patient_id, Refusal::StepNotOpen.at("stepId"));
    visits::fulfil_in(w, step, Some(appointment_id))?;
    followups::done_for_step_in(w, step)
}

/// How somebody found the practice is asked once: the first booking says it for the file too.
pub(super) fn keep_source(w: &mut Write, patient_id: &str, source: &str) -> Result<()> {
    let known = Source::of_code(source.trim()).unwrap_or(Source::Unknown);
    if known != Source::Unknown {
        let params = named_params! { ":id": patient_id, ":source": known.code() };
        w.exec("UPDATE patient SET source = :source WHERE id = :id AND source = ''", params)?;
    }
    Ok(())
}

/// What is refused of a file stands beside the fields of the newcomer.
fn beside_newcomer(error: Error) -> Error {
    let Error::Refusal(refused) = &error else { return error };
    let field = refused.field.as_deref().unwrap_or_default();
    let field = field.strip_prefix("draft.").unwrap_or(field);
    let field = if field.starts_with("mobiles") { "mobile" } else { field };
    let field = format!("newcomer.{field}");
    error.beside(field)
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
/// `appointment-not-open`, `appointment-not-begun`, and faults.
pub fn no_show(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::AppointmentNoShow, |w| {
        appointments::no_show_in(w, id)?;
        visits::reopen_in(w, id)
    })
}
