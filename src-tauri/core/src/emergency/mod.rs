//! A refused file that is opened all the same: with a reason, for a short while, and looked over by the manager.

mod open;
mod review;

pub use open::{is_open, open};
pub use review::{Emergency, all, review};
