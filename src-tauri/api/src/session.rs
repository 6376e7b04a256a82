//! Signing in and out.

use crate::edge::{appointments::*, club::*, followups::*, journal::*, patients::*, session::*, staff::*, visits::*};
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// What the window must know before it draws anything.
pub(crate) fn show(app: &mut App, input: Nothing) -> Result<SessionDetail> {
    let _ = (app, input);
    Err(Error::bug("session_show is not there yet"))
}

/// Signs a person in.
pub(crate) fn open(app: &mut App, input: OpenSession) -> Result<SessionDetail> {
    let _ = (app, input);
    Err(Error::bug("session_open is not there yet"))
}

/// Signs the person out and closes the practice.
pub(crate) fn close(app: &mut App, input: Nothing) -> Result<SessionDetail> {
    let _ = (app, input);
    Err(Error::bug("session_close is not there yet"))
}

/// Makes the sample clinic where no practice is, and turns to it.
pub(crate) fn sample(app: &mut App, input: ChooseLanguage) -> Result<SessionDetail> {
    let _ = (app, input);
    Err(Error::bug("sample_open is not there yet"))
}

/// Chooses the language of the signed-in person.
pub(crate) fn language(seat: &mut Seat, input: ChooseLanguage) -> Result<Written<()>> {
    let _ = (seat, input);
    Err(Error::bug("session_language is not there yet"))
}

impl App {
    /// Keeps what the session remembers true after a write.
    pub(crate) fn follow(&mut self, changed: &Changed) -> Result<()> {
        let _ = changed;
        Ok(())
    }
}
