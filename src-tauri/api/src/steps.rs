//! Next steps at the edge.

use crate::edge::{appointments::*, club::*, followups::*, journal::*, patients::*, session::*, staff::*, visits::*};
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Next steps that are not booked yet.
pub(crate) fn open(seat: &Seat, input: ListWork) -> Result<Vec<StepRow>> {
    let _ = (seat, input);
    Err(Error::bug("steps_open is not there yet"))
}

/// Takes a next step over.
pub(crate) fn accept(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("steps_accept is not there yet"))
}
