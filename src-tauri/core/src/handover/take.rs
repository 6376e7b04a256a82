//! Taking a step, trying to reach the patient, giving it back, passing it on.

use super::{Event, EventKind, note_in, reason_of};
use crate::codes::{choice, codes};
use crate::rows::lines;
use crate::staff::{Right, actor_by_id};
use crate::visits::{self, StepState};
use crate::{Op, OrRefuse, Refusal, Result, World, ensure, followups};
use peyvand_kit::{ActId, Clock};
use peyvand_store::{Read, Write, Written, named_params};

codes! {
    /// How a try to reach the patient ended.
    TryOutcome {
        /// The patient was spoken with.
        Reached = "reached",
        /// Nobody answered.
        NoAnswer = "no-answer",
        /// The line was busy.
        Busy = "busy",
        /// The patient asked for another time.
        CallLater = "call-later",
        /// The number is somebody else's.
        WrongNumber = "wrong-number",
    }
}

/// Somebody takes a step and sees to it from now on.
///
/// # Errors
/// `step-not-open`, and faults.
pub fn accept(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    let (clock, me) = (world.clock().clone(), world.actor().map(str::to_owned));
    world.write(act, Op::StepAccept, |w| {
        visits::open_in(w, id)?;
        accept_in(w, &clock, id, me.as_deref())
    })
}

fn accept_in(w: &mut Write, clock: &Clock, id: &str, me: Option<&str>) -> Result<()> {
    let params = named_params! { ":id": id, ":me": me };
    w.exec("UPDATE next_step SET state = 'accepted', owner_id = coalesce(:me, owner_id) WHERE id = :id", params)?;
    note_in(w, clock, &Event { step_id: id, kind: EventKind::Accepted, by: me, to: None, reason: "" })
}

/// Somebody tried to reach the patient about a step. Whoever tries has taken it.
///
/// # Errors
/// `step-not-open`, `text-too-long`, and faults.
pub fn tried(world: &mut World, act: &ActId, id: &str, outcome: TryOutcome) -> Result<Written<()>> {
    let (clock, today) = (world.clock().clone(), world.today());
    let me = world.actor().map(str::to_owned);
    world.write(act, Op::StepTry, |w| {
        let patient = visits::open_in(w, id)?;
        let state: StepState =
            w.one("SELECT state FROM next_step WHERE id = :id", named_params! { ":id": id }, |row| {
                choice(row, "state")
            })?;
        if state == StepState::Open {
            accept_in(w, &clock, id, me.as_deref())?;
        }
        let event = Event { step_id: id, kind: EventKind::Tried, by: me.as_deref(), to: None, reason: outcome.code() };
        note_in(w, &clock, &event)?;
        if outcome == TryOutcome::WrongNumber {
            followups::mend_number_in(w, &clock, today, Some(&patient))?;
        }
        Ok(())
    })
}

/// A step goes back to who gave it, with the reason: whoever passed it on, else the doctor of the visit.
///
/// # Errors
/// `step-not-open`, `handover-reason-empty`, `handover-taker-invalid` where nobody is there to take it back, and faults.
pub fn give_back(world: &mut World, act: &ActId, id: &str, reason: &str) -> Result<Written<()>> {
    let clock = world.clock().clone();
    let me = world.actor().map(str::to_owned);
    world.write(act, Op::StepGiveBack, |w| {
        visits::open_in(w, id)?;
        let reason = reason_of(reason)?;
        let to = giver(w, id, me.as_deref())?.or_refuse(Refusal::HandoverTakerInvalid)?;
        hand_in(w, id, &to)?;
        let event =
            Event { step_id: id, kind: EventKind::GivenBack, by: me.as_deref(), to: Some(&to), reason: &reason };
        note_in(w, &clock, &event)
    })
}

/// A step goes to somebody else, who is to take it.
///
/// # Errors
/// `step-not-open`, `handover-taker-invalid`, `text-too-long`, and faults.
pub fn pass_on(world: &mut World, act: &ActId, id: &str, to: &str, reason: &str) -> Result<Written<()>> {
    let clock = world.clock().clone();
    let me = world.actor().map(str::to_owned);
    world.write(act, Op::StepPassOn, |w| {
        visits::open_in(w, id)?;
        let reason = lines(reason, 2_000, "reason")?;
        let owner: Option<String> =
            w.one("SELECT owner_id FROM next_step WHERE id = :id", named_params! { ":id": id }, |row| {
                row.get("owner_id")
            })?;
        ensure!(takes(w, to)? && owner.as_deref() != Some(to), Refusal::HandoverTakerInvalid.at("toId"));
        hand_in(w, id, to)?;
        note_in(
            w,
            &clock,
            &Event { step_id: id, kind: EventKind::PassedOn, by: me.as_deref(), to: Some(to), reason: &reason },
        )
    })
}

fn hand_in(w: &mut Write, id: &str, to: &str) -> Result<()> {
    let now = w.now().ms();
    w.exec(
        "UPDATE next_step SET state = 'open', owner_id = :to, handed_at = :now WHERE id = :id",
        named_params! { ":id": id, ":to": to, ":now": now },
    )?;
    Ok(())
}

/// Whether a step can be handed to somebody.
fn takes(read: &Read, id: &str) -> Result<bool> {
    Ok(actor_by_id(read, id)?.is_some_and(|one| one.may(Right::FollowupsWork)))
}

/// From whom a step came: whoever handed it to me last, else the doctor of the visit, else who sees to steps first.
fn giver(read: &Read, id: &str, me: Option<&str>) -> Result<Option<String>> {
    let sql = "SELECT by_id FROM step_event
               WHERE step_id = :id AND kind IN ('passed-on', 'given-back') AND to_id IS :me AND by_id IS NOT :me AND deleted_at IS NULL
               ORDER BY at DESC, id DESC LIMIT 1";
    let passed = read.maybe(sql, named_params! { ":id": id, ":me": me }, |row| row.get("by_id"))?.flatten();
    let sql = "SELECT v.staff_id FROM next_step n JOIN visit v ON v.id = n.visit_id WHERE n.id = :id";
    let doctor: Option<String> = read.one(sql, named_params! { ":id": id }, |row| row.get("staff_id"))?;
    let first = visits::default_owner(read)?.map(|(id, _)| id);
    for one in [passed, doctor, first].into_iter().flatten() {
        if Some(one.as_str()) != me && takes(read, &one)? {
            return Ok(Some(one));
        }
    }
    Ok(None)
}
