//! Due contacts at the edge.

use crate::edge::{appointments::*, club::*, followups::*, journal::*, patients::*, session::*, staff::*, visits::*};
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// What somebody must do, late and urgent first.
pub(crate) fn list(seat: &Seat, input: ListWork) -> Result<Vec<WorkRow>> {
    let _ = (seat, input);
    Err(Error::bug("followups_list is not there yet"))
}

/// Everything that the caller sees.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<FollowupDetail> {
    let _ = (seat, input);
    Err(Error::bug("followups_show is not there yet"))
}

/// Records a try and its outcome.
pub(crate) fn attempt(seat: &mut Seat, input: RecordAttempt) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("followups_attempt is not there yet"))
}
