//! The risk of missed appointments at the edge.

use crate::edge::desk::{OnDay};
use crate::edge::risk::{RiskDetail, RiskRow};
use crate::edge::session::{Nothing};
use crate::seat::{Seat};
use peyvand_core::{Error, Result};

/// Not there yet.
pub(crate) fn show(_: &Seat, _: Nothing) -> Result<RiskDetail> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn day(_: &Seat, _: OnDay) -> Result<Vec<RiskRow>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn learn(_: &mut Seat, _: Nothing) -> Result<RiskDetail> {
    Err(Error::bug("not there yet"))
}
