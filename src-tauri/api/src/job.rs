//! What runs in the background: one thing at a time, with its progress, and a way to stop it.
use crate::edge::backups::JobDetail;
use crate::edge::session::{Done, Nothing};
use crate::seat::App;
use peyvand_core::{Error, Result};

/// What runs, or ran last.
pub(crate) fn show(_app: &mut App, _: Nothing) -> Result<Option<JobDetail>> {
    Err(Error::bug("not yet"))
}

/// Stops what runs.
pub(crate) fn cancel(_app: &mut App, _: Nothing) -> Result<Done> {
    Err(Error::bug("not yet"))
}
