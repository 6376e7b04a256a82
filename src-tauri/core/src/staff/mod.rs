//! People who work here: roles and their rights, hours, how they sign in, who stands in for whom.

mod actor;
mod cover;
mod delegate;
mod depart;
mod door;
mod leave;
mod pin;
mod read;
mod right;
mod sign_in;
mod week;
mod write;

pub use actor::{Actor, Doctor, actor_by_id, actor_by_login, actor_for, delegates};
pub use cover::covering;
pub(crate) use cover::{is_doctor, works_here};
pub use delegate::delegate;
pub(crate) use depart::{depart_in, stand_in_for, stands_in};
pub(crate) use door::ROOM;
pub use leave::{Leave, LeaveDraft, leaves};
pub(crate) use leave::{cancel_in, check_substitute, leave_in};
pub(crate) use pin::forget_pin;
pub use pin::{PinHolder, is_pin_of, pin_holders, set_pin};
pub use read::{Colleague, Hours, all, name_of};
pub use right::{Right, Role, allowed};
pub use sign_in::{Entry, Means, WrongTries, came_in, is_recovery_used, kept_out, note_password, note_recovery};
pub use week::{Week, Who};
pub(crate) use week::{checked as checked_hours, in_force, set_week_in, weeks, weeks_of};
pub(crate) use write::edit_in;
pub use write::{StaffDraft, add, choose_language, login_of};
