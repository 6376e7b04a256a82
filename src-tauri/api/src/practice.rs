//! The practice at the edge.

use crate::edge::{appointments::*, club::*, followups::*, journal::*, patients::*, session::*, staff::*, visits::*};
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// The practice's own particulars.
pub(crate) fn show(seat: &Seat, input: Nothing) -> Result<PracticeDetail> {
    let _ = (seat, input);
    Err(Error::bug("practice_show is not there yet"))
}

/// Changes the practice's own particulars.
pub(crate) fn edit(seat: &mut Seat, input: EditPractice) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("practice_edit is not there yet"))
}

/// The rules in force today and their history.
pub(crate) fn rules(seat: &Seat, input: Nothing) -> Result<RulesDetail> {
    let _ = (seat, input);
    Err(Error::bug("rules_show is not there yet"))
}

/// Gives a rule a value from a day on.
pub(crate) fn set_rule(seat: &mut Seat, input: SetRule) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("rules_set is not there yet"))
}
