//! Backups: the folders where they go, which were made, when the next is due, and what was put back.
//!
//! The files themselves are the store's; here stands what the practice remembers of them.

mod before;
mod due;
mod made;
mod restored;
mod schedule;
mod target;

pub(crate) use before::keep_before_migration;
pub use due::{Due, Freshness, due, freshness};
pub use made::{Cause, Made, MadeRow, acts, acts_until, counts, has_new, is_noted, last, last_on, note, recent};
pub use restored::{last_verified, note_key_change, note_restore, sent_until};
pub use schedule::{Schedule, schedule, set_schedule};
pub use target::{Target, TargetDraft, add_target, edit_target, remove_target, target, targets};
