//! The journal at the edge.

use crate::edge::{appointments::*, club::*, followups::*, journal::*, patients::*, session::*, staff::*, visits::*};
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// What can be taken back and done again.
pub(crate) fn state(seat: &Seat, input: Nothing) -> Result<JournalState> {
    let _ = (seat, input);
    Err(Error::bug("journal_state is not there yet"))
}

/// Takes the signed-in person's last act on this machine back.
pub(crate) fn undo(seat: &mut Seat, input: Nothing) -> Result<Changed> {
    let _ = (seat, input);
    Err(Error::bug("journal_undo is not there yet"))
}

/// Does again what was taken back last.
pub(crate) fn redo(seat: &mut Seat, input: Nothing) -> Result<Changed> {
    let _ = (seat, input);
    Err(Error::bug("journal_redo is not there yet"))
}

/// The record of what was done, newest first.
pub(crate) fn recent(seat: &Seat, input: ListActs) -> Result<Vec<ActRow>> {
    let _ = (seat, input);
    Err(Error::bug("journal_recent is not there yet"))
}

/// Looks at everything from zero: pages, journal, ledgers, rules.
pub(crate) fn check(seat: &mut Seat, input: Nothing) -> Result<CheckDetail> {
    let _ = (seat, input);
    Err(Error::bug("practice_check is not there yet"))
}
