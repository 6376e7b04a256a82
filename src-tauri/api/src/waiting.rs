//! The waiting list at the edge.

use crate::edge::waiting::{EditWaiting, EndWaiting, ListWaiting, MatchWaiting, WaitingDraft, WaitingRow};
use crate::seat::{Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Not there yet.
pub(crate) fn list(_: &Seat, _: ListWaiting) -> Result<Vec<WaitingRow>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn add(_: &mut Seat, _: WaitingDraft) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn edit(_: &mut Seat, _: EditWaiting) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn end(_: &mut Seat, _: EndWaiting) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn fitting(_: &Seat, _: MatchWaiting) -> Result<Vec<WaitingRow>> {
    Err(Error::bug("not there yet"))
}
