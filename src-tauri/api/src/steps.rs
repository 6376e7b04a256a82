//! Next steps at the edge.

use crate::days::day_of;
use crate::edge::followups::ListWork;
use crate::edge::visits::StepRow;
use crate::seat::Seat;
use peyvand_core::Result;
use peyvand_core::visits::{self, Step};

/// Next steps that are not booked yet.
pub(crate) fn open(seat: &Seat, input: ListWork) -> Result<Vec<StepRow>> {
    let until = day_of(&input.until, "until")?;
    let steps = visits::open_steps(seat.world.read(), until, input.owner_id.as_deref(), input.limit)?;
    Ok(steps.into_iter().map(Into::into).collect())
}

impl From<Step> for StepRow {
    fn from(step: Step) -> Self {
        Self {
            patient_name: step.patient.shown(),
            id: step.id,
            visit_id: step.visit_id,
            patient_id: step.patient_id,
            kind: step.kind.into(),
            due_on: step.due_on,
            reason: step.reason,
            owner_id: step.owner_id,
            owner_name: step.owner_name,
            colleague_id: step.colleague_id,
            colleague_name: step.colleague_name,
            service_id: step.service_id,
            is_urgent: step.is_urgent,
            state: step.state.into(),
            appointment_day: step.appointment_day,
            appointment_start: step.appointment_start,
        }
    }
}
