//! What is remembered of a person: who said it and when, until when it holds, where it shows; and what the practice would
//! like to know of its patients, bit by bit. A fact is a label of the patient with all that makes it one.

mod draft;
mod list;
mod questions;
mod remember;
mod write;

pub use draft::Draft;
pub use list::{Fact, list};
pub(crate) use questions::put as put_question;
pub use questions::{Question, QuestionDraft, questions, set_questions};
pub use remember::{Remembered, remember};
pub(crate) use write::insert;
pub use write::{add, edit, end};

use crate::codes::codes;
use crate::patients::LabelTone;

codes! {
    /// What a fact is about.
    Topic {
        /// What they are afraid of.
        Fear = "fear",
        /// Their children, and how they are called.
        Children = "children",
        /// How they like to be addressed.
        Address = "address",
        /// What they are like.
        Character = "character",
        /// What worries them.
        Worry = "worry",
        /// Their family.
        Family = "family",
        /// What they care about.
        Cares = "cares",
        /// What makes them comfortable.
        Comfort = "comfort",
        /// Something else.
        Other = "other",
        /// What they are allergic to.
        Allergy = "allergy",
        /// What else may harm them.
        Caution = "caution",
    }
}

impl Topic {
    /// Whether it may harm not to know it.
    pub const fn is_alert(self) -> bool {
        matches!(self, Self::Allergy | Self::Caution)
    }

    /// The topic of a row; a warning from before topics were kept is a caution.
    const fn of_row(self, tone: LabelTone) -> Self {
        match (tone, self) {
            (LabelTone::Alert, Self::Other) => Self::Caution,
            (_, topic) => topic,
        }
    }
}

codes! {
    /// Where a fact shows.
    Spot {
        /// While somebody is called.
        Call = "call",
        /// At the desk, whose screen has more than one reader.
        Desk = "desk",
        /// In the consultation.
        Visit = "visit",
    }
}
