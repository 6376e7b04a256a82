//! People who work here: roles and their rights, hours, how they sign in.

mod read;
mod right;
mod write;

pub use read::{Actor, Colleague, Hours, actor_by_id, actor_by_login, all, name_of};
pub use right::{Right, Role, allowed};
pub use write::{StaffDraft, add, choose_language, edit, login_of};
