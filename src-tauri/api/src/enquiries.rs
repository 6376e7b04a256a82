//! Enquiries at the edge.

use crate::edge::desk::{DaySpan, EndEnquiry, EnquiryFigures, EnquiryRow, ParkEnquiry};
use crate::edge::session::{Nothing};
use crate::seat::{Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Not there yet.
pub(crate) fn list(_: &Seat, _: Nothing) -> Result<Vec<EnquiryRow>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn park(_: &mut Seat, _: ParkEnquiry) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn end(_: &mut Seat, _: EndEnquiry) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn figures(_: &Seat, _: DaySpan) -> Result<EnquiryFigures> {
    Err(Error::bug("not there yet"))
}
