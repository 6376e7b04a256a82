//! Who belongs together, and who may be called for whom.

mod set;
mod show;
mod speak;

pub(crate) use set::join;
pub use set::{Member, set};
pub use show::{Household, HouseholdMember, Speaker, Why, show};
pub(crate) use speak::put as put_speaker;
pub use speak::speak;

use crate::codes::codes;

codes! {
    /// What somebody is in a household.
    Relation {
        /// Mother or father.
        Parent = "parent",
        /// A child.
        Child = "child",
        /// Wife or husband.
        Spouse = "spouse",
        /// Sister or brother.
        Sibling = "sibling",
        /// Grandmother or grandfather.
        Grandparent = "grandparent",
        /// Someone else.
        Other = "other",
    }
}
