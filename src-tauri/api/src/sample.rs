//! The sample clinic at the edge.

use crate::edge::session::{ChooseLanguage, SessionDetail};
use crate::seat::App;
use peyvand_core::{Error, Result};

/// Turns to the sample clinic, which is made first where there is none.
pub(crate) fn open(app: &mut App, input: ChooseLanguage) -> Result<SessionDetail> {
    let _ = (app, input);
    Err(Error::bug("sample_open is not there yet"))
}
