//! Paper at the edge.

use crate::edge::paper::{PaperDetail, PrintDay, PrintKey, PrintOne};
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};

/// Not there yet.
pub(crate) fn day(_: &Seat, _: PrintDay) -> Result<PaperDetail> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn card(_: &Seat, _: PrintOne) -> Result<PaperDetail> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn receipt(_: &Seat, _: PrintOne) -> Result<PaperDetail> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn recovery(_: &mut App, _: PrintKey) -> Result<PaperDetail> {
    Err(Error::bug("not there yet"))
}
