//! The practice's time at the edge.

use crate::edge::desk::{DaySpan, OnDay};
use crate::edge::session::{ById, Nothing};
use crate::edge::timetable::{AddClosure, AddRoom, ClosureRow, DisplacedRow, EditRoom, HolidaysDetail, ListDisplaced, ListHolidays, RoomRow, SetHoliday, SetHours, ShowHours, WeekRow};
use crate::seat::{Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Not there yet.
pub(crate) fn rooms(_: &Seat, _: Nothing) -> Result<Vec<RoomRow>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn add_room(_: &mut Seat, _: AddRoom) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn edit_room(_: &mut Seat, _: EditRoom) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn hours(_: &Seat, _: ShowHours) -> Result<Vec<WeekRow>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn set_hours(_: &mut Seat, _: SetHours) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn holidays(_: &Seat, _: ListHolidays) -> Result<HolidaysDetail> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn set_holiday(_: &mut Seat, _: SetHoliday) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn reset_holiday(_: &mut Seat, _: OnDay) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn closures(_: &Seat, _: DaySpan) -> Result<Vec<ClosureRow>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn add_closure(_: &mut Seat, _: AddClosure) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn cancel_closure(_: &mut Seat, _: ById) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn displaced(_: &Seat, _: ListDisplaced) -> Result<Vec<DisplacedRow>> {
    Err(Error::bug("not there yet"))
}
