//! A series booked, moved and called off, with the next steps that its appointments fulfil.

use super::book::{fulfil, keep_source};
use crate::appointments::{self, Slot};
use crate::series::{self, Plan, Scope};
use crate::{Op, Result, World, visits};
use peyvand_kit::ActId;
use peyvand_store::Written;

/// Books a series at the times that were shown, whole or not at all. A next step is fulfilled by the first of them.
///
/// # Errors
/// `series-invalid`, `series-time-taken` beside the time, `step-not-open`, and faults.
pub fn book_series(
    world: &mut World,
    act: &ActId,
    plan: &Plan,
    times: &[Slot],
    (source, note): (&str, &str),
    step_id: Option<&str>,
) -> Result<Written<()>> {
    let clock = world.clock().clone();
    world.write(act, Op::SeriesBook, |w| {
        appointments::ensure_patient(w, plan.patient_id).map_err(|error| error.beside("plan.patientId"))?;
        let first = series::book_in(w, &clock, plan, times, (source, note))?;
        keep_source(w, plan.patient_id, source)?;
        fulfil(w, step_id, plan.patient_id, &first)
    })
}

/// Moves this, the following or all appointments of a series by as many days, and to the same time.
///
/// # Errors
/// `series-none`, `appointment-not-open`, whatever stands in the way of the one that was taken, `series-time-taken`, and faults.
pub fn move_series(world: &mut World, act: &ActId, id: &str, scope: Scope, to: &Slot) -> Result<Written<()>> {
    world.write(act, Op::SeriesMove, |w| series::move_in(w, id, scope, to))
}

/// Calls this, the following or all appointments of a series off, with a reason.
///
/// # Errors
/// `series-none`, `appointment-not-open`, `cancel-reason-empty`, and faults.
pub fn cancel_series(world: &mut World, act: &ActId, id: &str, scope: Scope, reason: &str) -> Result<Written<()>> {
    world.write(act, Op::SeriesCancel, |w| {
        for member in series::members(w, id, scope)? {
            appointments::cancel_in(w, &member, reason)?;
            visits::reopen_in(w, &member)?;
        }
        Ok(())
    })
}
