//! Services at the edge.

use crate::edge::{appointments::*, club::*, followups::*, journal::*, patients::*, session::*, staff::*, visits::*};
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// What the practice offers, with the prices in force today.
pub(crate) fn list(seat: &Seat, input: Nothing) -> Result<Vec<ServiceRow>> {
    let _ = (seat, input);
    Err(Error::bug("services_list is not there yet"))
}

/// Adds a service.
pub(crate) fn add(seat: &mut Seat, input: AddService) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("services_add is not there yet"))
}

/// Changes a service.
pub(crate) fn edit(seat: &mut Seat, input: EditService) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("services_edit is not there yet"))
}
