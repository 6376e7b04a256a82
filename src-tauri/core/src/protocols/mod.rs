//! The protocol of a visit: one list for a first consultation and one for each kind of visit, the same for all doctors.

mod answer;
mod set;
mod show;
mod usual;

use crate::codes::codes;

pub use answer::Answer;
pub(crate) use answer::answer_in;
pub use set::{ItemDraft, ProtocolDraft, set};
pub use show::{Item, Protocol, all, answers_of, of_visit};
pub(crate) use usual::usual_in;
pub use usual::{is_usual_choice, is_usual_item, take_usual};

codes! {
    /// On what visits a protocol holds.
    Occasion {
        /// The patient is seen for the first time.
        First = "first",
        /// Whenever a certain service is what the visit is for.
        Service = "service",
        /// The patient was here before.
        Return = "return",
        /// By telephone, in writing or by video.
        Remote = "remote",
    }
}

codes! {
    /// How an item is answered.
    ItemKind {
        /// It was done.
        Check = "check",
        /// In words.
        Text = "text",
        /// With a number, or two with a slash.
        Measure = "measure",
        /// With one of a few.
        Choice = "choice",
        /// With the means by which it was explained.
        Shown = "shown",
    }
}
