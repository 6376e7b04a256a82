//! Appointments at the edge.

use crate::edge::{appointments::*, club::*, followups::*, journal::*, patients::*, session::*, staff::*, visits::*};
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// One day, a column a doctor.
pub(crate) fn day(seat: &Seat, input: ShowDay) -> Result<DayDetail> {
    let _ = (seat, input);
    Err(Error::bug("appointments_day is not there yet"))
}

/// One appointment.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<AppointmentRow> {
    let _ = (seat, input);
    Err(Error::bug("appointments_show is not there yet"))
}

/// The first free times.
pub(crate) fn free(seat: &Seat, input: FindFreeTimes) -> Result<Vec<FreeTime>> {
    let _ = (seat, input);
    Err(Error::bug("appointments_free is not there yet"))
}

/// Counts appointments, narrowed and grouped.
pub(crate) fn count(seat: &Seat, input: CountAppointments) -> Result<AppointmentCounts> {
    let _ = (seat, input);
    Err(Error::bug("appointments_count is not there yet"))
}

/// Books a patient into a doctor's time.
pub(crate) fn book(seat: &mut Seat, input: BookAppointment) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("appointments_book is not there yet"))
}

/// Gives an appointment another time or doctor.
pub(crate) fn reschedule(seat: &mut Seat, input: MoveAppointment) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("appointments_move is not there yet"))
}

/// The patient says that they will come.
pub(crate) fn confirm(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("appointments_confirm is not there yet"))
}

/// Cancels with a reason.
pub(crate) fn cancel(seat: &mut Seat, input: CancelAppointment) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("appointments_cancel is not there yet"))
}

/// The patient did not come.
pub(crate) fn no_show(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("appointments_no_show is not there yet"))
}
