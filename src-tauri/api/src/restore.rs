//! Putting a backup back, and changing the key: whatever takes the practice's file out and puts another in.
use crate::edge::backups::*;
use crate::edge::session::Nothing;
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};

/// Backups that can be put back.
pub(crate) fn find(_app: &mut App, _input: FindBackups) -> Result<Vec<FoundBackup>> {
    Err(Error::bug("not yet"))
}

/// What is in a backup.
pub(crate) fn look(_app: &mut App, _input: OpenBackup) -> Result<RestoreLook> {
    Err(Error::bug("not yet"))
}

/// Puts a backup back.
pub(crate) fn start(_app: &mut App, _input: OpenBackup) -> Result<JobDetail> {
    Err(Error::bug("not yet"))
}

/// Re-encrypts the practice under a new key.
pub(crate) fn change_key(_seat: &mut Seat, _: Nothing) -> Result<JobDetail> {
    Err(Error::bug("not yet"))
}
