//! Enquiries: somebody got in touch and is not answered yet. A half-made booking that waits while another telephone rings, or
//! a call to give back; and how long people wait for an answer.

mod figures;
mod list;
mod park;

use crate::codes::codes;

pub use figures::{Figures, figures};
pub use list::{Enquiry, list, waiting};
pub(crate) use park::booked_in;
pub use park::{Parked, end, park};

codes! {
    /// What somebody got in touch for.
    EnquiryKind {
        /// An appointment, half made.
        Booking = "booking",
        /// They are to be called back.
        CallBack = "call-back",
    }
}

codes! {
    /// How an enquiry ended.
    EnquiryOutcome {
        /// With an appointment.
        Booked = "booked",
        /// With an answer.
        Answered = "answered",
        /// Nobody was reached.
        NotReached = "not-reached",
        /// It needs no answer any more.
        Dropped = "dropped",
    }
}
