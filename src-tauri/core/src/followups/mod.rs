//! Follow-ups: one engine of due contacts, from the call on the next day to what a person must put right.

mod attempt;
mod door;
mod due;
mod show;
mod work;

use crate::codes::codes;

pub(crate) use attempt::mend_number_in;
pub use attempt::{Try, attempt};
pub(crate) use door::{ROOM, visit_over_in};
pub use door::{VISIT_OPEN, VISIT_REOPENED, remind_open};
pub use due::calls_back;
pub(crate) use due::{Due, done_for_step_in, due_id, due_in, planned_call, put_on_in};
pub use show::{Called, Followup, Tried, by_id, spoken_to};
pub use work::{Work, WorkKind, late, work};

codes! {
    /// What a follow-up is about.
    Kind {
        /// The call after an invasive service.
        NextDayCall = "next-day-call",
        /// The doctor calls back, because the patient said something that worries.
        DoctorCallback = "doctor-callback",
        /// A check is due.
        Recall = "recall",
        /// A contact by phone or in writing was agreed.
        RemoteContact = "remote-contact",
        /// Something is owed.
        Debt = "debt",
        /// The patient did not come.
        NoShow = "no-show",
        /// The patient was here and left without being seen.
        LeftUnseen = "left-unseen",
        /// Something must be put right by a person.
        Mend = "mend",
    }
}

codes! {
    /// How a try ended.
    Outcome {
        /// The person was spoken with.
        Reached = "reached",
        /// Nobody answered.
        NoAnswer = "no-answer",
        /// The line was busy.
        Busy = "busy",
        /// The person asked for another time.
        CallLater = "call-later",
        /// The number is somebody else's.
        WrongNumber = "wrong-number",
        /// The person does not want to be called about it.
        NotInterested = "not-interested",
    }
}

codes! {
    /// What the patient says of pain.
    Pain {
        /// None.
        None = "none",
        /// Some.
        Some = "some",
        /// Strong.
        Strong = "strong",
    }
}

codes! {
    /// What the patient says of bleeding.
    Bleeding {
        /// It has stopped.
        Stopped = "stopped",
        /// It has not stopped.
        Still = "still",
    }
}

/// The matter of a task to put a phone number right.
pub const WRONG_NUMBER: &str = "wrong-number";
