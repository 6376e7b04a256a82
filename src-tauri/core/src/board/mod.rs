//! The coordinator's board: where each patient stands on their way, computed from what happened and never set by hand.

mod leaks;
mod once;
mod show;
mod stage;
mod variance;
mod ways;

pub use leaks::{Leak, LeakCount, LeakKind, leak_counts, leaks};
pub use once::{Once, once, once_counts};
pub use show::{Board, Card, Load, StageCount, Wanted, board, put_back};
pub use stage::{Limits, Loss, Stage, Standing, Way, stage_of};
pub use variance::{Variance, variance};
