//! Locking: by key, after minutes without a touch, and when the machine slept. It closes the connection, and the key goes
//! with it. A program that nobody tends (a command line) does not lock itself.

use crate::error::ApiError;
use crate::seat::App;
use peyvand_core::Result;
use peyvand_core::settings::{Rule, rule_on};
use peyvand_kit::Instant;

/// So far apart two looks at the clock mean that the machine slept between them.
const SLEPT_MS: i64 = 90 * 1000;

const MINUTE_MS: i64 = 60 * 1000;

/// What the window asks for again after a lock.
const SESSION: &[&str] = &["session"];

impl App {
    /// Locks the practice: as signing out, and the sign-in knows who it was.
    ///
    /// # Errors
    /// Only faults; the practice is closed all the same.
    pub fn lock(&mut self) -> Result<()> {
        let Some(session) = &self.session else { return Ok(()) };
        let login = session.actor.login.clone();
        let closed = self.close();
        self.locked_by = Some(login);
        closed
    }

    /// Looks at the clock, every few seconds while a window is open: locks when nobody touched anything for long, or when
    /// the machine slept. Gives what the window should ask for again.
    pub fn tend(&mut self) -> Vec<&'static str> {
        self.lock_if_due();
        self.forget_confirmed();
        self.tended_at = Some(self.clock.now());
        if std::mem::take(&mut self.is_lock_untold) { SESSION.to_vec() } else { Vec::new() }
    }

    /// The same look before a call, which may come first after a sleep.
    pub(crate) fn wake(&mut self) {
        if self.tended_at.is_some() {
            self.lock_if_due();
        }
        self.forget_confirmed();
    }

    /// After a call, which may have taken long: that was no sleep, and who waited for it was not away.
    pub(crate) fn stay_awake(&mut self, since: Instant) {
        let now = self.clock.now();
        self.touched_at = self.touched_at.plus_ms((now.ms() - since.ms()).max(0));
        if let Some(at) = &mut self.tended_at {
            *at = now;
        }
    }

    /// Locks without having been asked to; the window hears of it.
    pub(crate) fn lock_untold(&mut self) {
        if let Err(fault) = self.lock() {
            eprintln!(
                "peyvand: the practice was locked, and its log could not be emptied: {}",
                ApiError::from(fault).code
            );
        }
        self.is_lock_untold = true;
    }

    fn lock_if_due(&mut self) {
        let now = self.clock.now();
        if self.session.is_some() && (self.has_slept(now) || self.is_idle(now)) {
            self.lock_untold();
        }
    }

    fn has_slept(&self, now: Instant) -> bool {
        self.tended_at.is_some_and(|at| now.ms() - at.ms() > SLEPT_MS)
    }

    fn is_idle(&mut self, now: Instant) -> bool {
        // A clock that went back would keep the practice open for as long.
        self.touched_at = self.touched_at.min(now);
        let idle = now.ms() - self.touched_at.ms();
        if idle < MINUTE_MS {
            return false;
        }
        let minutes = i64::from(self.lock_minutes().unwrap_or_default());
        minutes > 0 && idle >= minutes * MINUTE_MS
    }

    /// Minutes without a touch after which the open practice locks itself; 0: never.
    pub(crate) fn lock_minutes(&self) -> Result<u16> {
        let Some(session) = &self.session else { return Ok(0) };
        let minutes = rule_on(session.world.read(), Rule::LockMinutes, session.world.today())?;
        Ok(u16::try_from(minutes).unwrap_or(0))
    }
}
