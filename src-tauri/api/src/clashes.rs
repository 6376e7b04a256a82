//! Texts that two devices wrote, at the edge.

use crate::edge::session::ById;
use crate::edge::visits::{ClashChoice, ClashRow, SettleClash};
use crate::patients::ensure_known;
use crate::seat::Seat;
use peyvand_core::Result;
use peyvand_core::clashes::{self, Choice, Clash};
use peyvand_store::Written;

/// What is still to be chosen about a patient.
pub(crate) fn list(seat: &Seat, input: ById) -> Result<Vec<ClashRow>> {
    ensure_known(seat.world.read(), &input.id)?;
    let clashes = clashes::of_patient(seat.world.read(), seat.actor, &input.id)?;
    Ok(clashes.into_iter().map(Into::into).collect())
}

/// Chooses one of two texts, or writes one from both.
pub(crate) fn settle(seat: &mut Seat, input: SettleClash) -> Result<Written<()>> {
    let choice = match input.choice {
        ClashChoice::Kept => Choice::Kept,
        ClashChoice::Other => Choice::Other,
        ClashChoice::Text => Choice::Text(input.text),
    };
    clashes::settle(seat.world, &seat.act, seat.actor, &input.id, choice)
}

impl From<Clash> for ClashRow {
    fn from(clash: Clash) -> Self {
        Self {
            id: clash.id,
            entity: clash.entity,
            field: clash.field,
            visit_id: clash.visit_id,
            kept: clash.kept,
            other: clash.other,
            other_name: clash.other_name,
            is_prose: clash.is_prose,
            may_settle: clash.may_settle,
        }
    }
}
