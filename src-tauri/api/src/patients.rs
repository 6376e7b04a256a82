//! Patients at the edge.

use crate::edge::{appointments::*, club::*, followups::*, journal::*, patients::*, session::*, staff::*, visits::*};
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Patients by name, mobile, national id or file number, best match first.
pub(crate) fn find(seat: &Seat, input: FindPatients) -> Result<Vec<PatientRow>> {
    let _ = (seat, input);
    Err(Error::bug("patients_find is not there yet"))
}

/// The thirty patients registered last.
pub(crate) fn recent(seat: &Seat, input: Nothing) -> Result<Vec<PatientRow>> {
    let _ = (seat, input);
    Err(Error::bug("patients_recent is not there yet"))
}

/// A patient's page.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<PatientDetail> {
    let _ = (seat, input);
    Err(Error::bug("patients_show is not there yet"))
}

/// A patient's timeline, newest first.
pub(crate) fn timeline(seat: &Seat, input: ShowTimeline) -> Result<Vec<TimelineRow>> {
    let _ = (seat, input);
    Err(Error::bug("patients_timeline is not there yet"))
}

/// Who may be the same person as a draft.
pub(crate) fn duplicates(seat: &Seat, input: LikelyDuplicates) -> Result<Vec<DuplicateRow>> {
    let _ = (seat, input);
    Err(Error::bug("patients_duplicates is not there yet"))
}

/// How many patients there are, by a trait.
pub(crate) fn count(seat: &Seat, input: CountPatients) -> Result<Vec<CountRow>> {
    let _ = (seat, input);
    Err(Error::bug("patients_count is not there yet"))
}

/// Opens a patient's file.
pub(crate) fn add(seat: &mut Seat, input: AddPatient) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("patients_add is not there yet"))
}

/// Changes a patient's file.
pub(crate) fn edit(seat: &mut Seat, input: EditPatient) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("patients_edit is not there yet"))
}
