//! The calendar at the edge.

use crate::edge::calendar::{AppointmentDetail, CalendarDetail, ShowCalendar};
use crate::edge::session::{ById};
use crate::seat::{Seat};
use peyvand_core::{Error, Result};

/// Not there yet.
pub(crate) fn show(_: &Seat, _: ShowCalendar) -> Result<CalendarDetail> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn detail(_: &Seat, _: ById) -> Result<AppointmentDetail> {
    Err(Error::bug("not there yet"))
}
