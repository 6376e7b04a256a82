//! Scripts at the edge.

use crate::edge::scripts::{ScriptKind, FillScript, FilledScript, ScriptRow, SetScript};
use crate::edge::session::{Nothing};
use crate::seat::{Seat};
use peyvand_core::appointments::Card;
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Not there yet.
pub(crate) fn list(_: &Seat, _: Nothing) -> Result<Vec<ScriptRow>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn set(_: &mut Seat, _: SetScript) -> Result<Written<()>> {
    Err(Error::bug("not there yet"))
}

/// Not there yet.
pub(crate) fn fill(_: &Seat, _: FillScript) -> Result<FilledScript> {
    Err(Error::bug("not there yet"))
}

/// About whom and what something is said.
#[derive(Debug, Default)]
pub(crate) struct About<'a> {
    /// To whom; where none is said, the appointment's patient.
    pub(crate) patient_id: Option<&'a str>,
    /// Which appointment.
    pub(crate) appointment: Option<&'a Card>,
    /// Minutes of a wait or a delay.
    pub(crate) minutes: Option<u16>,
    /// Why, in words that can be told.
    pub(crate) reason: Option<&'a str>,
}

/// What is said, in the patient's language, in the practice's own words where it has some.
#[allow(dead_code, reason = "its callers come with their rooms")]
pub(crate) fn say(_: &Seat, kind: ScriptKind, _: &About) -> Result<FilledScript> {
    Ok(FilledScript {
        kind,
        text: String::new(),
        language: String::new(),
        called_as: String::new(),
        findings: Vec::new(),
    })
}
