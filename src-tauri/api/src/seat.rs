//! Where a call happens: the program with its folder, and the seat of a person who is signed in.

use crate::endpoint::Again;
use peyvand_core::staff::{Actor, Right};
use peyvand_core::{Refusal, Result, World};
use peyvand_kit::{ActId, Clock, Instant};
use peyvand_store::DbKey;
use std::path::{Path, PathBuf};

/// The program: a clock, the folder of a practice, and, once somebody signed in, the practice.
pub struct App {
    pub(crate) clock: Clock,
    pub(crate) dir: Option<PathBuf>,
    pub(crate) session: Option<Session>,
    /// Who locked the practice last.
    pub(crate) locked_by: Option<String>,
    /// When somebody touched the machine last.
    pub(crate) touched_at: Instant,
}

/// A practice that is open, and who opened it.
pub(crate) struct Session {
    pub(crate) world: World,
    pub(crate) key: DbKey,
    pub(crate) actor: Actor,
    /// When the password was given last; a PIN is no password.
    pub(crate) confirmed_at: Option<Instant>,
    /// One sitting of one person: from coming in to leaving.
    pub(crate) sitting: String,
}

/// So long a password that was given holds for what asks for it again.
const CONFIRMED_MS: i64 = 5 * 60 * 1000;

/// A signed-in person's place during one call.
pub(crate) struct Seat<'a> {
    /// The practice.
    pub(crate) world: &'a mut World,
    /// Who sits here.
    pub(crate) actor: &'a Actor,
    /// The act that the call is, when it is a write.
    pub(crate) act: ActId,
    /// The folder of the practice.
    pub(crate) dir: &'a Path,
    /// The key of the practice, for giving others a way in.
    pub(crate) key: &'a DbKey,
}

impl App {
    /// The program without a practice.
    pub fn new(clock: Clock) -> Self {
        let touched_at = clock.now();
        Self { clock, dir: None, session: None, locked_by: None, touched_at }
    }

    /// Turns to the practice in a folder, which may still be empty. Whoever was signed in is not any more.
    pub fn attach(&mut self, dir: &Path) {
        self.session = None;
        self.dir = Some(dir.to_owned());
    }

    /// The practice that is open, for those who keep the program: closing, checkpoints, measuring.
    pub fn world(&mut self) -> Option<&mut World> {
        self.session.as_mut().map(|session| &mut session.world)
    }

    /// Whether the password was given not long ago, where an act asks for it. Who lacks the right hears of that first.
    pub(crate) fn ensure_confirmed(&self, right: Right, again: Again) -> Result<()> {
        let Some(session) = &self.session else { return Err(Refusal::SessionNeeded.into()) };
        peyvand_core::ensure!(session.actor.may(right), Refusal::RightMissing);
        let since = |at: Instant| self.clock.now().ms() - at.ms();
        let is_fresh = session.confirmed_at.is_some_and(|at| (0..CONFIRMED_MS).contains(&since(at)));
        peyvand_core::ensure!(again == Again::No || is_fresh, Refusal::PasswordAgain);
        Ok(())
    }

    /// The seat of who is signed in, if the right is theirs.
    pub(crate) fn seat(&mut self, right: Right, act: ActId) -> Result<Seat<'_>> {
        let (Some(session), Some(dir)) = (self.session.as_mut(), self.dir.as_deref()) else {
            return Err(Refusal::SessionNeeded.into());
        };
        peyvand_core::ensure!(session.actor.may(right), Refusal::RightMissing);
        Ok(Seat { world: &mut session.world, actor: &session.actor, act, dir, key: &session.key })
    }
}
