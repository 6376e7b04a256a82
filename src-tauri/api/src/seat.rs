//! Where a call happens: the program with its folder, and the seat of a person who is signed in.

use crate::endpoint::Again;
use crate::keep::Keeper;
use crate::openings::Openings;
use crate::recovery::Shown;
use crate::tries::Tries;
use crate::work::Work;
use peyvand_core::staff::{Actor, Right};
use peyvand_core::{Refusal, Result, World};
use peyvand_kit::{ActId, Clock, Day, Instant};
use peyvand_store::DbKey;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The program: a clock, the folder of a practice, and, once somebody signed in, the practice.
pub struct App {
    pub(crate) clock: Clock,
    pub(crate) dir: Option<PathBuf>,
    pub(crate) session: Option<Session>,
    /// Who locked the practice last.
    pub(crate) locked_by: Option<String>,
    /// When somebody touched the machine last.
    pub(crate) touched_at: Instant,
    /// When a keeper looked at the clock last; never, where none does.
    pub(crate) tended_at: Option<Instant>,
    /// Whether the practice locked itself and the window has not heard of it.
    pub(crate) is_lock_untold: bool,
    /// Wrong tries to come in.
    pub(crate) tries: Tries,
    /// A recovery key in the making.
    pub(crate) recovery: Option<Shown>,
    /// Whether new passwords cost the least.
    pub(crate) is_light: bool,
    /// What runs in the background.
    pub(crate) work: Arc<Work>,
    /// What is done by itself.
    pub(crate) keeper: Keeper,
    /// The day on which old openings of files were let go of last.
    pub(crate) thinned_on: Option<Day>,
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
    /// Who opened which file; a read notes it here, so it is not for the reader alone to change.
    pub(crate) openings: RefCell<Openings>,
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
    /// Wrong tries to come in.
    pub(crate) tries: &'a mut Tries,
    /// When the password was given last.
    pub(crate) confirmed_at: &'a mut Option<Instant>,
    /// A recovery key in the making.
    pub(crate) recovery: &'a mut Option<Shown>,
    /// Whether new passwords cost the least.
    pub(crate) is_light: bool,
    /// What runs in the background.
    pub(crate) work: &'a Arc<Work>,
    /// What is done by itself.
    pub(crate) keeper: &'a Keeper,
    /// The sitting.
    pub(crate) sitting: &'a str,
    /// Who opened which file.
    pub(crate) openings: &'a RefCell<Openings>,
}

impl App {
    /// The program without a practice.
    pub fn new(clock: Clock) -> Self {
        let touched_at = clock.now();
        Self {
            clock,
            dir: None,
            session: None,
            locked_by: None,
            touched_at,
            tended_at: None,
            is_lock_untold: false,
            tries: Tries::default(),
            recovery: None,
            is_light: false,
            work: Arc::default(),
            keeper: Keeper::default(),
            thinned_on: None,
        }
    }

    /// New passwords cost the least from now on: for programs that prove or measure, and keep no secret.
    #[must_use]
    pub const fn light(mut self) -> Self {
        self.is_light = true;
        self
    }

    /// Turns to the practice in a folder, which may still be empty. Whoever was signed in is not any more.
    pub fn attach(&mut self, dir: &Path) {
        self.keep_openings().ok();
        self.session = None;
        self.locked_by = None;
        self.tries = Tries::default();
        self.recovery = None;
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
        let is_confirmed = is_fresh(session.confirmed_at, self.clock.now());
        peyvand_core::ensure!(again == Again::No || is_confirmed, Refusal::PasswordAgain);
        Ok(())
    }

    /// The seat of who is signed in, if the right is theirs.
    pub(crate) fn seat(&mut self, right: Right, act: ActId) -> Result<Seat<'_>> {
        let seat = self.place(act)?;
        peyvand_core::ensure!(seat.actor.may(right), Refusal::RightMissing);
        Ok(seat)
    }

    /// The seat of who is signed in, for whom the way was looked at already.
    pub(crate) fn place(&mut self, act: ActId) -> Result<Seat<'_>> {
        let (Some(session), Some(dir)) = (self.session.as_mut(), self.dir.as_deref()) else {
            return Err(Refusal::SessionNeeded.into());
        };
        let is_light = self.is_light || session.world.practice().is_sample;
        Ok(Seat {
            world: &mut session.world,
            actor: &session.actor,
            act,
            dir,
            key: &session.key,
            tries: &mut self.tries,
            recovery: &mut self.recovery,
            is_light,
            confirmed_at: &mut session.confirmed_at,
            work: &self.work,
            keeper: &self.keeper,
            sitting: &session.sitting,
            openings: &session.openings,
        })
    }
}

impl Seat<'_> {
    /// The number to call, for those to whom files are open: it stands in the file.
    pub(crate) fn number(&self, number: Option<String>) -> Option<String> {
        number.filter(|_| self.actor.may(Right::PatientsRead))
    }

    /// Whether the password was given not long ago.
    pub(crate) fn is_confirmed(&self) -> bool {
        is_fresh(*self.confirmed_at, self.world.now())
    }
}

impl App {
    /// What was confirmed long ago is forgotten for good: a clock that is set back does not bring it again.
    pub(crate) fn forget_confirmed(&mut self) {
        let now = self.clock.now();
        if let Some(session) = &mut self.session
            && !is_fresh(session.confirmed_at, now)
        {
            session.confirmed_at = None;
        }
    }
}

fn is_fresh(confirmed_at: Option<Instant>, now: Instant) -> bool {
    confirmed_at.is_some_and(|at| (0..CONFIRMED_MS).contains(&(now.ms() - at.ms())))
}
