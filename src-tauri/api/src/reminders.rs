//! Reminders and other tries to reach people at the edge.

use crate::edge::desk::{RecordContact};
use crate::edge::waiting::{ListReminders, ReminderRow};
use crate::seat::{Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Not there yet.
pub(crate) fn record(_: &mut Seat, _: RecordContact) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn list(_: &Seat, _: ListReminders) -> Result<Vec<ReminderRow>> {
    Err(Error::bug("not there yet"))
}
