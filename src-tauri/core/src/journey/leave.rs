//! Leaving without being seen: the visit, its appointment, the next step that is open again, and a call to make.

use crate::appointments::{self, Status};
use crate::followups::{Due, Kind, due_id, due_in};
use crate::{Op, Result, World, followups, visits};
use peyvand_kit::ActId;
use peyvand_store::Written;

/// Somebody who waits leaves without being seen, and says why. No gate is asked of them; somebody calls them today.
///
/// # Errors
/// `not-found`, `visit-not-open`, `left-reason-empty`, `text-too-long`, and faults.
pub fn leave_unseen(world: &mut World, act: &ActId, id: &str, reason: &str) -> Result<Written<()>> {
    let today = world.today();
    world.write(act, Op::VisitLeaveUnseen, |w| {
        let left = visits::left_in(w, id, reason)?;
        followups::visit_over_in(w, id)?;
        // Two devices received one person: this visit ends, and whoever was seen in the other has not left unseen.
        if left.appointment_id.as_deref().map_or(Ok(false), |appointment| appointments::is_seen(w, appointment))? {
            return Ok(());
        }
        if let Some(appointment) = &left.appointment_id {
            appointments::attend_in(w, appointment, Status::Left, &left.reason)?;
            visits::reopen_in(w, appointment)?;
        }
        let owner = visits::owner_on(w, today)?;
        let due = Due {
            id: due_id(w, Kind::LeftUnseen, id)?,
            kind: Kind::LeftUnseen,
            patient_id: Some(&left.patient_id),
            visit_id: Some(id),
            step_id: None,
            owner_id: owner.as_deref(),
            due_on: today,
            is_urgent: false,
            matter: &left.reason,
        };
        due_in(w, &due)
    })
}
