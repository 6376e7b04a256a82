//! Filling a time that came free, at the edge.

use crate::edge::session::{ById, Nothing};
use crate::edge::waiting::{AnswerOffer, FillBoard, OpenFill};
use crate::seat::{Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Not there yet.
pub(crate) fn board(_: &Seat, _: Nothing) -> Result<FillBoard> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn open(_: &mut Seat, _: OpenFill) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn next(_: &mut Seat, _: ById) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn answer(_: &mut Seat, _: AnswerOffer) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn told(_: &mut Seat, _: ById) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn close(_: &mut Seat, _: ById) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}
