//! Taking one act of the record back, whoever did it and whenever.

use super::list::may_take_back;
use crate::staff::Actor;
use crate::{Refusal, Result, World, ensure};
use peyvand_kit::ActId;
use peyvand_store::{Skipped, Written};

/// Takes exactly this act back. One's own needs no right of its own, nor what was done in one's name; another's does.
///
/// # Errors
/// `not-found`, `right-missing`, `act-never-undone`, `act-undone-already`, `undo-breaks`, and faults.
pub fn take_back(world: &mut World, act: &ActId, reader: &Actor, id: &str) -> Result<Written<Skipped>> {
    let op = world.store().op(id)?;
    ensure!(may_take_back(reader, &op), Refusal::RightMissing);
    world.undo_one(act, &op)
}
