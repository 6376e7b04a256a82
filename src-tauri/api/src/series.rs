//! Series of appointments at the edge.

use crate::edge::calendar::{BookSeries, CancelSeries, MoveSeries, PlanSeries, SeriesTime};
use crate::seat::{Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Not there yet.
pub(crate) fn plan(_: &Seat, _: PlanSeries) -> Result<Vec<SeriesTime>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn book(_: &mut Seat, _: BookSeries) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn reschedule(_: &mut Seat, _: MoveSeries) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn cancel(_: &mut Seat, _: CancelSeries) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}
