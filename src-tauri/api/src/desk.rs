//! The front desk's day at the edge.

use crate::edge::desk::{ChecklistRow, DelayDetail, LeaveUnseen, OfferAmends, SetChecklist, SetDelay, ShowChecklist, ShowDelay, TickChecklist, WalkIn};
use crate::seat::{Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Not there yet.
pub(crate) fn walk_in(_: &mut Seat, _: WalkIn) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn leave_unseen(_: &mut Seat, _: LeaveUnseen) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn amends(_: &mut Seat, _: OfferAmends) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn set_delay(_: &mut Seat, _: SetDelay) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn delay(_: &Seat, _: ShowDelay) -> Result<DelayDetail> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn checklist(_: &Seat, _: ShowChecklist) -> Result<Vec<ChecklistRow>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn tick(_: &mut Seat, _: TickChecklist) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn set_checklist(_: &mut Seat, _: SetChecklist) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}
