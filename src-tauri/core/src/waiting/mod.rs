//! The waiting list, and how a time that came free is filled from it.
//!
//! Somebody who would come at short notice stands on the list as an entry. A free time is opened: it is offered to those who
//! fit, one after the other or several at once, and the first who accepts has it, in one act. Whatever else takes the time
//! closes the opening and withdraws its offers in the same act: see `door`.

mod answer;
mod board;
mod door;
mod draft;
mod entry;
mod fit;
mod freed;
mod gap;
mod list;
mod offer;
mod opening;

use crate::codes::codes;

pub use answer::{answer, told};
pub use board::{Board, Marked, OpenTime, board, count_offers, marks};
pub(crate) use door::ROOM;
pub use draft::Draft;
pub use entry::{add, edit, end};
pub use fit::fitting;
pub use freed::{Freed, count_freed, freed};
pub use gap::Gap;
pub use list::{Line, lines, list};
pub use offer::Offer;
pub use opening::{Order, close, next, open};

/// Offers of so many days back count when those are asked first who were asked least.
const ASKED_DAYS: i64 = 30;

codes! {
    /// Where an entry of the waiting list stands.
    State {
        /// Somebody waits.
        Open = "open",
        /// A free time was taken.
        Booked = "booked",
        /// Taken off the list.
        Ended = "ended",
    }
}

codes! {
    /// How a free time is offered.
    Mode {
        /// To one after the other.
        One = "one",
        /// To several at once.
        Wave = "wave",
    }
}

codes! {
    /// Where a free time stands.
    OpeningState {
        /// It is being offered.
        Open = "open",
        /// Somebody accepted it.
        Taken = "taken",
        /// It is offered no longer.
        Closed = "closed",
    }
}

codes! {
    /// Where an offer stands.
    OfferState {
        /// It holds.
        Offered = "offered",
        /// It was accepted.
        Accepted = "accepted",
        /// It was declined.
        Declined = "declined",
        /// Nobody answered.
        NoAnswer = "no-answer",
        /// Its time limit is over.
        Expired = "expired",
        /// The time is gone.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// What somebody answered to an offer.
    Answer {
        /// They come.
        Accept = "accept",
        /// They do not.
        Decline = "decline",
        /// Nobody answered.
        NoAnswer = "no-answer",
    }
}
