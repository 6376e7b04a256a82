//! The record of what was done, in words; who opened which file; the machines.
use crate::edge::journal::*;
use crate::edge::session::{ById, Nothing};
use crate::seat::Seat;
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// The record, newest first.
pub(crate) fn list(_seat: &Seat, _input: ListHistory) -> Result<HistoryPage> {
    Err(Error::bug("not yet"))
}

/// One act with what it changed.
pub(crate) fn show(_seat: &Seat, _input: ById) -> Result<HistoryDetail> {
    Err(Error::bug("not yet"))
}

/// Takes one act back.
pub(crate) fn undo(_seat: &mut Seat, _input: ById) -> Result<Written<()>> {
    Err(Error::bug("not yet"))
}

/// Who opened which file.
pub(crate) fn openings(_seat: &Seat, _input: ListOpenings) -> Result<Vec<OpeningRow>> {
    Err(Error::bug("not yet"))
}

/// The machines.
pub(crate) fn devices(_seat: &Seat, _: Nothing) -> Result<Vec<DeviceRow>> {
    Err(Error::bug("not yet"))
}

/// Gives this machine a name.
pub(crate) fn name_device(_seat: &mut Seat, _input: NameDevice) -> Result<Written<()>> {
    Err(Error::bug("not yet"))
}
