//! Visits: a person is here, is seen, and does not leave without a next step.

mod amends;
mod close;
mod door;
mod drafts;
mod endings;
mod left;
mod measured;
mod notes;
mod open;
mod queue;
mod remote;
mod run;
mod show;
mod step;
mod walk_in;
mod write;

use crate::codes::codes;

pub use amends::{Amends, offer_amends};
pub(crate) use close::{Closed, close_in};
pub use close::{Closing, ReferralAnswer, StepDraft, StepSlot};
pub(crate) use door::ROOM;
pub use drafts::{keep as keep_draft, kept as kept_draft, place_of as draft_place};
pub use endings::{Ending, endings};
pub(crate) use left::left_in;
pub use measured::{Means, MeasureDraft, Measurement, ShownDraft, measurements_of, shown_of};
pub use notes::{Note, notes_of};
pub use open::{OpenVisit, left_open};
pub(crate) use open::{Reopened, forgotten, reopen_stepless_in};
pub use queue::{Seen, in_house, leaving};
pub use remote::{Contact, begin_remote};
pub(crate) use run::ensure_of;
pub use run::{arrive, call_in, leave};
pub(crate) use show::owner_on;
pub use show::{Expectation, ServiceDone, Visit, by_id, default_owner, expected_before, patient_of, services_of};
pub use step::{Step, open_steps, steps_of_patient, steps_of_visit};
pub(crate) use step::{end_in, fulfil_in, hand_over_in, open_in, reopen_in, steps_of_ids};
pub use walk_in::{WalkIn, walk_in};
pub use write::{ServiceDraft, VisitDraft, write};

codes! {
    /// Where a visit stands.
    VisitState {
        /// The patient is here.
        Waiting = "waiting",
        /// The patient is with the doctor.
        InRoom = "in-room",
        /// It ended with a next step.
        Closed = "closed",
        /// It was brought in from another record, outside the gate.
        History = "history",
        /// Went without being seen: nothing was closed, and why is kept.
        Left = "left",
    }
}

codes! {
    /// What comes next.
    StepKind {
        /// Here again, after a known time.
        ReturnVisit = "return-visit",
        /// To a colleague.
        Referral = "referral",
        /// The stage of treatment that follows.
        NextStage = "next-stage",
        /// A check after months.
        Recall = "recall",
        /// By phone or in writing.
        RemoteContact = "remote-contact",
        /// Nothing more, and why.
        EndOfCare = "end-of-care",
    }
}

codes! {
    /// Why care ends.
    EndReason {
        /// The patient is well.
        Recovered = "recovered",
        /// What was planned is done.
        Finished = "finished",
        /// The patient goes on elsewhere.
        Elsewhere = "elsewhere",
        /// The patient does not want to go on.
        Declined = "declined",
        /// The patient lives too far away now.
        MovedAway = "moved-away",
        /// The patient has died.
        Died = "died",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// Where a next step stands.
    StepState {
        /// Nobody took it over yet.
        Open = "open",
        /// Somebody sees to it.
        Accepted = "accepted",
        /// It is booked or done.
        Fulfilled = "fulfilled",
        /// Nothing is left to do.
        Ended = "ended",
    }
}

codes! {
    /// What came of the last question: "is there anything that you have not asked?"
    Golden {
        /// Nothing was left.
        NothingLeft = "nothing-left",
        /// Something was asked and answered.
        Answered = "answered",
    }
}

codes! {
    /// What was reached of what had been expected.
    Reached {
        /// All of it.
        Reached = "reached",
        /// Some of it.
        Partly = "partly",
        /// None of it.
        NotReached = "not-reached",
    }
}
