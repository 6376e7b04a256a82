//! Visits that nobody closed: those of earlier days, and those that two devices left without a step. Each is a task for its doctor,
//! and nothing closes itself.

use super::Kind;
use super::due::{Due, due_in};
use crate::visits::{self, Reopened};
use crate::{Op, Practice, Result, Room, World, staff};
use peyvand_kit::{ActId, Day, derived};
use peyvand_store::{Write, named_params};

/// The matter of a task to close a visit of an earlier day.
pub const VISIT_OPEN: &str = "visit-open";

/// The matter of a task to close a visit that is open again, since it lost its next step.
pub const VISIT_REOPENED: &str = "visit-reopened";

/// The room's eye at the door.
pub(crate) const ROOM: Room = Room { watches: &["visit", "next_step"], merged: reopen, ..Room::QUIET };

/// A closed visit that two devices left without a step is open again.
fn reopen(w: &mut Write) -> Result<()> {
    let (today, _) = Practice::load(w)?.zone.local(w.now());
    visits::reopen_stepless_in(w)?.iter().try_for_each(|visit| task_in(w, today, visit, VISIT_REOPENED))
}

/// Makes a task of every visit of an earlier day that is open still; of one that was put off, once more the next day. Says
/// whether there was any.
///
/// # Errors
/// Only faults.
pub fn remind_open(world: &mut World, act: &ActId) -> Result<bool> {
    let today = world.today();
    let forgotten = visits::forgotten(world.read(), today)?;
    if forgotten.is_empty() {
        return Ok(false);
    }
    world
        .write(act, Op::VisitRemind, |w| forgotten.iter().try_for_each(|visit| task_in(w, today, visit, VISIT_OPEN)))?;
    Ok(true)
}

/// The id follows from the visit: two devices that see it write one task.
fn task_in(w: &mut Write, today: Day, visit: &Reopened, matter: &str) -> Result<()> {
    let id = derived(matter, &visit.id);
    let again = "UPDATE followup SET state = 'open', due_on = :due, deleted_at = NULL WHERE id = :id";
    if w.exec(again, named_params! { ":id": id, ":due": today.iso() })? > 0 {
        return Ok(());
    }
    let doctor = visit.doctor_id.as_deref().map_or(Ok(None), |doctor| staff::covering(w, doctor, today))?;
    let owner = doctor.map_or_else(|| visits::owner_on(w, today), |doctor| Ok(Some(doctor)))?;
    let due = Due {
        id,
        kind: Kind::Mend,
        patient_id: Some(&visit.patient_id),
        visit_id: Some(&visit.id),
        step_id: None,
        owner_id: owner.as_deref(),
        due_on: today,
        is_urgent: true,
        matter,
    };
    due_in(w, &due)
}

/// The visit is over: nobody needs to close it any more.
pub(crate) fn visit_over_in(w: &mut Write, visit_id: &str) -> Result<()> {
    let sql = "UPDATE followup SET state = 'done'
               WHERE visit_id = :visit AND kind = 'mend' AND state = 'open' AND deleted_at IS NULL";
    w.exec(sql, named_params! { ":visit": visit_id })?;
    Ok(())
}
