//! Reminders: who is to be reminded of an appointment, and every try to reach somebody about one.
//!
//! The list follows from the appointments: whoever has not confirmed is on it from the practice's first hours before the
//! appointment on, and again from the second ones. What was tried stands in `appointment_contact`.

mod contact;
mod due;

use crate::codes::codes;

pub use contact::{Contact, record};
pub use due::{Reminder, count_due, due};

codes! {
    /// Why somebody is contacted about an appointment.
    Purpose {
        /// To be reminded the first time.
        Remind48 = "remind48",
        /// To be reminded again, as they have not confirmed.
        Remind24 = "remind24",
        /// To be moved, with an apology.
        Apology = "apology",
        /// To hear that the doctor is late.
        Late = "late",
    }
}

codes! {
    /// How they are contacted.
    Channel {
        /// By telephone.
        Phone = "phone",
        /// In writing.
        Text = "text",
        /// At the desk.
        Desk = "desk",
    }
}

codes! {
    /// What comes of it.
    Outcome {
        /// They were spoken with.
        Reached = "reached",
        /// They will come.
        Confirmed = "confirmed",
        /// They would rather come at another time.
        WantsMove = "wants-move",
        /// They will not come.
        WantsCancel = "wants-cancel",
        /// Nobody answered.
        NoAnswer = "no-answer",
        /// The number is somebody else's.
        WrongNumber = "wrong-number",
        /// They wait for the doctor.
        WillWait = "will-wait",
        /// They wait, and something was offered.
        Refreshment = "refreshment",
        /// It was sent.
        Sent = "sent",
    }
}

impl Purpose {
    /// Whether it is a reminder.
    pub const fn is_reminder(self) -> bool {
        matches!(self, Self::Remind48 | Self::Remind24)
    }
}

impl Outcome {
    /// Whether it leaves something to be done: the appointment stands, and the patient would rather not have it so.
    pub const fn is_wish(self) -> bool {
        matches!(self, Self::WantsMove | Self::WantsCancel)
    }

    /// Whether the message reached the patient.
    const fn reached(self) -> bool {
        !matches!(self, Self::NoAnswer | Self::WrongNumber)
    }

    /// Whether it is an answer to why the patient was contacted.
    const fn answers(self, purpose: Purpose) -> bool {
        !matches!(self, Self::WillWait | Self::Refreshment) || matches!(purpose, Purpose::Late)
    }
}
