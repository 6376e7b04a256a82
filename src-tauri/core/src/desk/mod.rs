//! The front desk's day: who is late, how long people wait, what is seen to before the door opens.

mod checklist;
mod delay;
mod estimate;
mod pace;
mod wait;

pub use checklist::{Item, ItemDraft, USUAL, checklist, is_usual, set_checklist, tick, unticked};
pub use delay::{Delay, delay_of, delays, set_delay};
pub use estimate::{DoctorDay, Estimate, Turn, estimates};
pub use pace::{Pace, pace};
pub use wait::{WaitLevel, WaitRules};
