//! Learning by itself: once a day, when nobody has touched the machine for a while. Clinics turn their computers off at
//! night; the first quiet minutes of a day know all that the night would.
//!
//! Who keeps the program asks every few seconds: [`App::lesson`] reads the past when it is time, [`Lesson::study`] learns
//! without the program, [`App::keep_learned`] keeps what was learned.

use crate::error::ApiError;
use crate::seat::App;
use peyvand_core::risk::{self, Examples, Learned};
use peyvand_core::{Error, Result, World};
use peyvand_kit::Instant;

/// So long nobody has touched the machine before it learns.
const QUIET_MS: i64 = 60 * 1000;

/// The past of a practice, read and not yet learned from.
pub struct Lesson {
    sitting: String,
    at: Instant,
    examples: Examples,
}

/// What was learned in a sitting.
pub struct Studied {
    sitting: String,
    learned: Learned,
}

impl Lesson {
    /// Learns.
    ///
    /// # Errors
    /// Only bugs.
    pub fn study(self) -> Result<Studied, ApiError> {
        Ok(Studied { sitting: self.sitting, learned: risk::study(&self.examples, self.at)? })
    }
}

impl App {
    /// What is to be learned from, when nothing was learned today and nobody works right now.
    ///
    /// # Errors
    /// Only faults; it is tried again tomorrow.
    pub fn lesson(&mut self) -> Result<Option<Lesson>, ApiError> {
        let now = self.clock.now();
        let Some(session) = &self.session else { return Ok(None) };
        let world = &session.world;
        let today = world.today();
        if now.ms() - self.touched_at.ms() < QUIET_MS || self.keeper.studied_on == Some(today) {
            return Ok(None);
        }
        self.keeper.studied_on = Some(today);
        let is_due = !is_of_today(world)?;
        let examples = is_due.then(|| risk::examples(world.read(), today)).transpose()?;
        Ok(examples.map(|examples| Lesson { sitting: session.sitting.clone(), at: now, examples }))
    }

    /// Keeps what was learned, while the same sitting lasts. Says whether it was kept.
    ///
    /// # Errors
    /// Only faults.
    pub fn keep_learned(&mut self, studied: &Studied) -> Result<bool, ApiError> {
        let Some(session) = self.session.as_mut().filter(|session| session.sitting == studied.sitting) else {
            return Ok(false);
        };
        risk::keep(&mut session.world, &studied.learned)?;
        Ok(true)
    }
}

fn is_of_today(world: &World) -> Result<bool, Error> {
    let last = risk::kept(world.read())?;
    Ok(last.is_some_and(|last| world.practice().zone.local(last.at).0 == world.today()))
}
