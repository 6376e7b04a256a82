//! People who work here: roles and their rights, hours, how they sign in.

mod right;

pub use right::{Right, Role, allowed};

use peyvand_kit::Locale;

/// Who is at the machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Their staff id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// The name under which they sign in.
    pub login: String,
    /// The language that they chose; none: the practice's.
    pub language: Option<Locale>,
    /// What they are here.
    pub roles: Vec<Role>,
}

impl Actor {
    /// Whether they may.
    pub fn may(&self, right: Right) -> bool {
        allowed(&self.roles, right)
    }
}
