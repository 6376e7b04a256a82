//! Colleagues at the edge.

use crate::edge::{appointments::*, club::*, followups::*, journal::*, patients::*, session::*, staff::*, visits::*};
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Colleagues, with their roles and hours.
pub(crate) fn list(seat: &Seat, input: Nothing) -> Result<Vec<StaffRow>> {
    let _ = (seat, input);
    Err(Error::bug("staff_list is not there yet"))
}

/// Adds a colleague.
pub(crate) fn add(seat: &mut Seat, input: AddStaff) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("staff_add is not there yet"))
}

/// Changes a colleague's particulars, roles and hours.
pub(crate) fn edit(seat: &mut Seat, input: EditStaff) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("staff_edit is not there yet"))
}
