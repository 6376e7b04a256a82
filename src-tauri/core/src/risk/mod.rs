//! Risk: how likely a patient misses a coming appointment, learned from the practice's own history, with its reasons.
//!
//! Only what was known when the appointment was booked is looked at: how far ahead and at what hour it was booked, the
//! patient's age, and what became of the earlier appointments whose day had passed by then. Where somebody
//! lives, their sex and their labels are left out on purpose: who is called more often must not hang on them.
//! Whether an appointment is confirmed can't be learned, as its outcome takes the place of the confirmation; it is a
//! reason of its own, which changes no figure.

mod curve;
mod examples;
mod keep;
mod known;
mod learn;
mod model;
mod reasons;
mod rule;
mod score;
mod values;

pub use curve::{Bin, Quality};
pub use examples::{Examples, examples};
pub use keep::{keep, kept};
pub use known::Known;
pub use learn::{Learned, learn, study};
pub use model::Model;
pub use reasons::Reason;
pub use score::{Level, Risk, risks_of, risks_on};

/// So many known outcomes it takes to learn,
pub const OUTCOMES_LEAST: u32 = 500;

/// and so many of them missed.
pub const MISSED_LEAST: u32 = 50;

/// Of the past, the latest so many outcomes are learned from: habits change, and more would not make it better.
pub const OUTCOMES_MOST: usize = 200_000;

/// A model that tells those who miss from those who come no better than this is not used; a coin has 0.5. Where few
/// appointments were tried it must be farther from the coin: see [`Quality::auc_needed`].
pub const AUC_LEAST: f64 = 0.55;

/// So many of a patient's last appointments are looked at.
pub const LOOKED_BACK: usize = 5;
