//! Settling a visit at the edge.

use crate::edge::desk::{DayEndDetail, OnDay, SettleDetail, TakePayment};
use crate::edge::session::{ById};
use crate::seat::{Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Not there yet.
pub(crate) fn show(_: &Seat, _: ById) -> Result<SettleDetail> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn pay(_: &mut Seat, _: TakePayment) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn reverse(_: &mut Seat, _: ById) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn day_end(_: &Seat, _: OnDay) -> Result<DayEndDetail> {
    Err(Error::bug("not there yet"))
}
