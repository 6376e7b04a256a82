//! The day at a glance at the edge.

use crate::edge::{appointments::*, club::*, followups::*, journal::*, patients::*, session::*, staff::*, visits::*};
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// The day at a glance.
pub(crate) fn show(seat: &Seat, input: Nothing) -> Result<TodayDetail> {
    let _ = (seat, input);
    Err(Error::bug("today_show is not there yet"))
}

/// Who waits for a doctor, or for all.
pub(crate) fn queue(seat: &Seat, input: ShowQueue) -> Result<Vec<TodayCard>> {
    let _ = (seat, input);
    Err(Error::bug("visits_queue is not there yet"))
}
