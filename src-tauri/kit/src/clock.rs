//! The one place that asks the machine what time it is, so that tests can choose it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// A point in time: milliseconds since 1970-01-01 00:00 UTC.
///
/// ```
/// use peyvand_kit::Instant;
///
/// assert!(Instant::from_ms(1) > Instant::from_ms(0));
/// assert_eq!(Instant::from_ms(5).plus_ms(10).ms(), 15);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// Takes milliseconds since 1970 UTC.
    pub const fn from_ms(ms: i64) -> Self {
        Self(ms)
    }

    /// Milliseconds since 1970 UTC.
    pub const fn ms(self) -> i64 {
        self.0
    }

    /// The instant so many milliseconds later (earlier when negative).
    pub const fn plus_ms(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }
}

/// Tells the time: the machine's own, or one that stands still until it is moved.
///
/// Clones of a fixed clock share its time.
///
/// ```
/// use peyvand_kit::{Clock, Instant};
///
/// let clock = Clock::fixed(Instant::from_ms(1_000));
/// let other_hand = clock.clone();
/// clock.advance(500);
/// assert_eq!(other_hand.now(), Instant::from_ms(1_500));
/// ```
#[derive(Debug, Clone)]
pub struct Clock {
    /// Absent for the machine's own time.
    fixed: Option<Arc<AtomicI64>>,
    /// How far it goes ahead of the machine's own time, in milliseconds.
    ahead: i64,
}

impl Clock {
    /// The machine's clock.
    pub const fn system() -> Self {
        Self::system_ahead(0)
    }

    /// A clock that goes so many milliseconds ahead of the machine's: for a look at a day to come.
    pub const fn system_ahead(ahead: i64) -> Self {
        Self { fixed: None, ahead }
    }

    /// A clock that stands at one instant.
    pub fn fixed(at: Instant) -> Self {
        Self { fixed: Some(Arc::new(AtomicI64::new(at.ms()))), ahead: 0 }
    }

    /// The time now.
    #[allow(clippy::disallowed_methods)]
    pub fn now(&self) -> Instant {
        match &self.fixed {
            Some(ms) => Instant(ms.load(Ordering::SeqCst)),
            None => Instant(chrono::Utc::now().timestamp_millis()).plus_ms(self.ahead),
        }
    }

    /// Moves a fixed clock on by milliseconds (back when negative).
    ///
    /// # Panics
    /// On the machine's clock, which is not ours to move.
    pub fn advance(&self, ms: i64) {
        let fixed = self.fixed.as_ref().expect("only a fixed clock is moved");
        fixed.fetch_add(ms, Ordering::SeqCst);
    }
}
