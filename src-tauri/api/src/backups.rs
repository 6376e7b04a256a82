//! Backups: where they go, when, how fresh the last is.
use crate::edge::backups::*;
use crate::edge::session::{ById, Nothing};
use crate::seat::Seat;
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// How fresh the last verified backup is.
pub(crate) fn sign(_seat: &Seat, _: Nothing) -> Result<BackupSign> {
    Err(Error::bug("not yet"))
}

/// Everything about backups.
pub(crate) fn show(_seat: &Seat, _: Nothing) -> Result<BackupsDetail> {
    Err(Error::bug("not yet"))
}

/// Makes a backup now.
pub(crate) fn start(_seat: &mut Seat, _input: StartBackup) -> Result<JobDetail> {
    Err(Error::bug("not yet"))
}

/// Reads a backup back and checks it.
pub(crate) fn verify(_seat: &mut Seat, _input: AtPath) -> Result<JobDetail> {
    Err(Error::bug("not yet"))
}

/// A folder gets backups from now on.
pub(crate) fn add_target(_seat: &mut Seat, _input: AddTarget) -> Result<Written<String>> {
    Err(Error::bug("not yet"))
}

/// A target changes.
pub(crate) fn edit_target(_seat: &mut Seat, _input: EditTarget) -> Result<Written<()>> {
    Err(Error::bug("not yet"))
}

/// A folder gets none any more.
pub(crate) fn remove_target(_seat: &mut Seat, _input: ById) -> Result<Written<()>> {
    Err(Error::bug("not yet"))
}

/// When backups are made by themselves.
pub(crate) fn set_schedule(_seat: &mut Seat, _input: SetSchedule) -> Result<Written<()>> {
    Err(Error::bug("not yet"))
}
