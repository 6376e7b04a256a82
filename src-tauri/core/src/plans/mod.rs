//! Treatment plans: options in the patient's words, what the patient chose, phases that go on, payment over time.

mod draft;
mod go_on;
mod money;
mod offer;
mod show;
mod unbooked;

use crate::codes::codes;

pub use draft::{OptionDraft, PhaseDraft, PlanDraft};
pub use go_on::{NextPhase, next_phase, phase_done, phase_stall};
pub(crate) use go_on::{attended_in, booked_in};
pub use money::{InstalmentDraft, set_payment};
pub use offer::{add, choose, edit, end, reopen};
pub use show::{Instalment, Phase, Plan, PlanOption, by_id, of_patient};
pub use unbooked::{Unbooked, unbooked};

codes! {
    /// How soon a phase is to be done.
    Priority {
        /// First.
        Now = "now",
        /// In these months.
        Soon = "soon",
        /// When it suits.
        CanWait = "can-wait",
    }
}

codes! {
    /// Where a phase stands.
    PhaseState {
        /// Nothing is booked for it.
        Planned = "planned",
        /// An appointment stands.
        Booked = "booked",
        /// It is done.
        Done = "done",
        /// It does not go on for now, and why is written down.
        Stalled = "stalled",
    }
}
