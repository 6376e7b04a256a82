//! The check of wording at the edge.

use crate::edge::scripts::{CheckWording, WordingDetail};
use crate::seat::{Seat};
use peyvand_core::{Error, Result};

/// Not there yet.
pub(crate) fn check(_: &Seat, _: CheckWording) -> Result<WordingDetail> {
    Err(Error::bug("not there yet"))
}
