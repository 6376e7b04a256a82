//! The patient confirms, calls off or does not come.

use super::Status;
use super::book::{Open, open_in};
use super::status::{become_for_in, become_in};
use crate::rows::lines;
use crate::settings::{Rule, rule_on};
use crate::{Op, Practice, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, Instant, Minute};
use peyvand_store::{Read, Write, Written, named_params};

/// The patient says that they will come.
///
/// # Errors
/// `appointment-not-open`, and faults.
pub fn confirm(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::AppointmentConfirm, |w| confirm_in(w, id))
}

/// The same within an act. Who has confirmed once more changes nothing.
pub(crate) fn confirm_in(w: &mut Write, id: &str) -> Result<()> {
    match open_in(w, id)?.status {
        Status::Confirmed => Ok(()),
        _ => become_in(w, id, Status::Confirmed),
    }
}

/// Calls an appointment off: late or in time, as the practice's rule says.
pub(crate) fn cancel_in(w: &mut Write, id: &str, reason: &str) -> Result<()> {
    let open = open_in(w, id)?;
    let next =
        if is_late_now(w, &Practice::load(w)?, w.now(), &open)? { Status::CancelledLate } else { Status::Cancelled };
    call_off(w, id, next, reason)
}

/// Gives an appointment up for a better one: never late, as nobody lets anybody down.
pub(crate) fn release_in(w: &mut Write, id: &str, reason: &str) -> Result<()> {
    open_in(w, id)?;
    call_off(w, id, Status::Cancelled, reason)
}

fn call_off(w: &mut Write, id: &str, next: Status, reason: &str) -> Result<()> {
    let reason = lines(reason, 2_000, "reason")?;
    ensure!(!reason.is_empty(), Refusal::CancelReasonEmpty.at("reason"));
    let params = named_params! { ":id": id, ":reason": reason };
    w.exec("UPDATE appointment SET cancel_reason = :reason WHERE id = :id", params)?;
    become_for_in(w, id, next, &reason)
}

/// The patient did not come, which nobody knows before the appointment begins.
pub(crate) fn no_show_in(w: &mut Write, id: &str) -> Result<()> {
    let open = open_in(w, id)?;
    let wall = Practice::load(w)?.zone.local(w.now());
    ensure!(has_begun((open.spot.day, open.spot.start), wall), Refusal::AppointmentNotBegun);
    become_in(w, id, Status::NoShow)
}

/// Whether an appointment has begun on the practice's wall. One without a time may be at any hour of its day: it is asked
/// about when that day ends.
pub(crate) fn has_begun((day, start): (Day, Option<u16>), (today, now): (Day, Minute)) -> bool {
    day < today || day == today && start.is_none_or(|start| start <= now.get())
}

/// Whether calling an appointment off now would be late: less than the rule's hours before it begins.
///
/// # Errors
/// `appointment-not-open`, and faults.
pub fn is_late(world: &World, id: &str) -> Result<bool> {
    is_late_now(world.read(), world.practice(), world.now(), &open_in(world.read(), id)?)
}

fn is_late_now(read: &Read, practice: &Practice, now: Instant, open: &Open) -> Result<bool> {
    let Some(start) = open.spot.start.and_then(Minute::new) else { return Ok(false) };
    let (today, _) = practice.zone.local(now);
    let hours = rule_on(read, Rule::LateCancelHours, today)?;
    Ok(practice.zone.instant(open.spot.day, start).ms() - now.ms() < hours * 3_600_000)
}
