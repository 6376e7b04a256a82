//! Series: appointments that are booked in one go, around days off and what is taken, and may be changed together.

mod book;
mod change;
mod fit;
mod plan;

pub(crate) use book::book_in;
pub(crate) use change::{members, move_in};
pub use plan::{Plan, plan};

use crate::Refusal;
use crate::codes::codes;
use peyvand_kit::Day;

codes! {
    /// Which appointments of a series a change is meant for.
    Scope {
        /// One alone.
        This = "this",
        /// It and what comes after it.
        Following = "following",
        /// All that the patient may still come to.
        All = "all",
    }
}

/// Where a time of a series was meant to be, and what stands in the way there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shifted {
    /// The day that was meant.
    pub from: Day,
    /// Why it is another.
    pub why: Refusal,
}

/// Whether something only stands in the way on that day, so that another may do.
pub(crate) const fn is_in_the_way(why: &Refusal) -> bool {
    matches!(
        why,
        Refusal::AppointmentDoctorBusy { .. }
            | Refusal::AppointmentRoomBusy { .. }
            | Refusal::AppointmentPatientBusy { .. }
            | Refusal::AppointmentOutOfHours { .. }
    )
}
