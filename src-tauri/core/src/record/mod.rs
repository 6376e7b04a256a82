//! The medical file: history, medication, the family's illnesses and results; and the intake, which a returning patient only
//! confirms.

mod allergies;
mod intake;
mod list;
mod write;

pub use allergies::{Allergy, allergies};
pub use intake::{Answers, Changed, Intake, confirm, intake};
pub use list::{Entry, all};
pub use write::{Draft, add, edit, end, remove};

use crate::codes::codes;

codes! {
    /// What a line of the medical file tells.
    Kind {
        /// What the patient has or had.
        History = "history",
        /// What the patient takes.
        Medication = "medication",
        /// What runs in the family.
        Family = "family",
        /// What was measured or found elsewhere.
        Result = "result",
    }
}
