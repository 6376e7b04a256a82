//! A step is over without a booking: it was done otherwise, or nothing is left to do.

use super::{Event, EventKind, note_in, reason_of};
use crate::visits::{self, EndReason};
use crate::{Op, Result, World, followups};
use peyvand_kit::ActId;
use peyvand_store::{Written, named_params};

/// What the step asked for was done, and how.
///
/// # Errors
/// `step-not-open`, `handover-reason-empty`, and faults.
pub fn done(world: &mut World, act: &ActId, id: &str, how: &str) -> Result<Written<()>> {
    let (clock, me) = (world.clock().clone(), world.actor().map(str::to_owned));
    world.write(act, Op::StepDone, |w| {
        visits::open_in(w, id)?;
        let how = reason_of(how)?;
        visits::fulfil_in(w, id, None)?;
        followups::done_for_step_in(w, id)?;
        note_in(w, &clock, &Event { step_id: id, kind: EventKind::Done, by: me.as_deref(), to: None, reason: &how })
    })
}

/// Nothing is left to do for a step, for a reason that is counted.
///
/// # Errors
/// `step-not-open`, and faults.
pub fn end(world: &mut World, act: &ActId, id: &str, reason: EndReason) -> Result<Written<()>> {
    let (clock, me) = (world.clock().clone(), world.actor().map(str::to_owned));
    world.write(act, Op::StepEnd, |w| {
        visits::open_in(w, id)?;
        visits::end_in(w, id)?;
        let params = named_params! { ":id": id, ":reason": reason.code() };
        w.exec("UPDATE next_step SET end_reason = :reason WHERE id = :id", params)?;
        followups::done_for_step_in(w, id)?;
        note_in(
            w,
            &clock,
            &Event { step_id: id, kind: EventKind::Ended, by: me.as_deref(), to: None, reason: reason.code() },
        )
    })
}
