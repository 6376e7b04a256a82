//! One's own way in: password, PIN, changing users, the recovery key; and the founding of a practice in the window.
use crate::edge::session::*;
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// Changes the user of the open practice by PIN.
pub(crate) fn switch(_app: &mut App, _input: SwitchSession) -> Result<SessionDetail> {
    Err(Error::bug("not yet"))
}

/// Acts in a doctor's name from now on, or in one's own again.
pub(crate) fn act_for(_app: &mut App, _input: ActFor) -> Result<SessionDetail> {
    Err(Error::bug("not yet"))
}

/// Opens the practice by the recovery key and gives a manager a new password.
pub(crate) fn recover(_app: &mut App, _input: RecoverSession) -> Result<SessionDetail> {
    Err(Error::bug("not yet"))
}

/// The password once more.
pub(crate) fn confirm(_seat: &mut Seat, _input: ConfirmSession) -> Result<Done> {
    Err(Error::bug("not yet"))
}

/// Begins a recovery key.
pub(crate) fn recovery_begin(_app: &mut App, _: Nothing) -> Result<RecoverySheet> {
    Err(Error::bug("not yet"))
}

/// The new recovery key takes the old one's place.
pub(crate) fn recovery_renew(_seat: &mut Seat, _input: AnswerRecovery) -> Result<Done> {
    Err(Error::bug("not yet"))
}

/// Sets up a practice where none is.
pub(crate) fn found(_app: &mut App, _input: FoundPractice) -> Result<SessionDetail> {
    Err(Error::bug("not yet"))
}

/// A new password for oneself.
pub(crate) fn change_password(_seat: &mut Seat, _input: ChangePassword) -> Result<Written<()>> {
    Err(Error::bug("not yet"))
}

/// A new password for a colleague.
pub(crate) fn set_password(_seat: &mut Seat, _input: SetPassword) -> Result<Written<()>> {
    Err(Error::bug("not yet"))
}

/// A PIN on this machine.
pub(crate) fn set_pin(_seat: &mut Seat, _input: SetPin) -> Result<Written<()>> {
    Err(Error::bug("not yet"))
}
