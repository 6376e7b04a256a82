//! Visits at the edge.

use crate::edge::{appointments::*, club::*, followups::*, journal::*, patients::*, session::*, staff::*, visits::*};
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// The patient is here.
pub(crate) fn arrive(seat: &mut Seat, input: Arrive) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("visits_arrive is not there yet"))
}

/// The patient goes into the room.
pub(crate) fn call_in(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("visits_call_in is not there yet"))
}

/// The patient leaves.
pub(crate) fn leave(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("visits_leave is not there yet"))
}

/// Everything that a consultation shows.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<VisitDetail> {
    let _ = (seat, input);
    Err(Error::bug("visits_show is not there yet"))
}

/// Writes down what was said and done.
pub(crate) fn write(seat: &mut Seat, input: WriteVisit) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("visits_write is not there yet"))
}

/// Closes a visit with its next step.
pub(crate) fn close(seat: &mut Seat, input: CloseVisit) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("visits_close is not there yet"))
}

/// The sentence for the patient, and the first free time for the step.
pub(crate) fn preview(seat: &Seat, input: PreviewClose) -> Result<ClosePreview> {
    let _ = (seat, input);
    Err(Error::bug("visits_preview is not there yet"))
}
