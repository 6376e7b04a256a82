//! A refused file that is opened all the same, with a reason; and the manager's look at it.
use crate::edge::session::{ById, Nothing};
use crate::edge::staff::{EmergencyRow, OpenEmergency};
use crate::seat::Seat;
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Opens a refused file for half an hour.
pub(crate) fn open(_seat: &mut Seat, _input: OpenEmergency) -> Result<Written<String>> {
    Err(Error::bug("not yet"))
}

/// Emergency accesses, those not looked over first.
pub(crate) fn list(_seat: &Seat, _: Nothing) -> Result<Vec<EmergencyRow>> {
    Err(Error::bug("not yet"))
}

/// The manager has looked at it.
pub(crate) fn review(_seat: &mut Seat, _input: ById) -> Result<Written<()>> {
    Err(Error::bug("not yet"))
}
