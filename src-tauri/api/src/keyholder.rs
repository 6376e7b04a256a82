//! For who holds the practice's key already: programs that measure, bring in or prove, without a password.

use crate::error::ApiError;
use crate::recovery::unlock;
use crate::seat::App;
use crate::session::has_practice;
use peyvand_core::staff::{actor_by_login, login_of};
use peyvand_core::{OrRefuse, Refusal, Result};
use peyvand_store::{DbKey, RecoveryKey};
use std::path::Path;

/// Opens the practice of a folder by its key and seats a colleague.
///
/// # Errors
/// `session-wrong-password` when nobody works here under the login, and faults.
pub fn open_with_key(app: &mut App, dir: &Path, key: &DbKey, login: &str) -> std::result::Result<(), ApiError> {
    seat(app, dir, key, login).map_err(ApiError::from)
}

/// Opens the practice by its recovery key and seats a colleague, for who keeps it without a window.
///
/// # Errors
/// `recovery-key-invalid`, `recovery-key-wrong`, `session-wait`, and as [`open_with_key`].
pub fn open_with_recovery(app: &mut App, recovery: &str, login: &str) -> std::result::Result<(), ApiError> {
    recover(app, recovery, login).map_err(ApiError::from)
}

fn recover(app: &mut App, recovery: &str, login: &str) -> Result<()> {
    let recovery = RecoveryKey::parse(recovery).or_refuse(Refusal::RecoveryKeyInvalid)?;
    let dir = app.dir.clone().filter(|dir| has_practice(dir)).or_refuse(Refusal::PracticeMissing)?;
    let key = unlock(app, &dir, &recovery)?;
    seat(app, &dir, &key, login)
}

fn seat(app: &mut App, dir: &Path, key: &DbKey, login: &str) -> Result<()> {
    app.attach(dir);
    let world = peyvand_core::open(dir, key, app.clock.clone())?;
    let actor = actor_by_login(world.read(), &login_of(login))?.or_refuse(Refusal::SessionWrongPassword)?;
    app.sit(world, key.clone(), actor)
}

impl App {
    /// Seats another colleague in the practice that is open.
    ///
    /// # Errors
    /// `session-needed` when none is open, `session-wrong-password` when nobody works here under the login, and faults.
    pub fn hand_over(&mut self, login: &str) -> std::result::Result<(), ApiError> {
        self.reseat(login).map_err(ApiError::from)
    }

    fn reseat(&mut self, login: &str) -> Result<()> {
        let session = self.session.as_mut().or_refuse(Refusal::SessionNeeded)?;
        let actor = actor_by_login(session.world.read(), &login_of(login))?.or_refuse(Refusal::SessionWrongPassword)?;
        session.seat(actor, Some(self.clock.now()), &self.clock);
        Ok(())
    }
}
