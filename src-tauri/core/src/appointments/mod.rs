//! Appointments: who comes to whom and when, and what became of it.
//!
//! An appointment with a doctor and a time stands in the grid and can't overlap another; one without is history.

mod book;
mod card;
mod count;
mod day;
mod door;
mod free;

use crate::codes::codes;

pub use book::{Booking, Slot, confirm, move_to};
pub(crate) use book::{become_in, book_in, cancel_in, no_show_in, open_in};
pub(crate) use card::by_ids;
pub use card::{Card, by_id};
pub use count::{CountKey, Counted, Counts, Group, count};
pub(crate) use day::timed as of_day;
pub use day::{Column, DaySheet, UNTIMED_LIMIT, day};
pub(crate) use door::ROOM;
pub use free::{Free, Wanted, free};

codes! {
    /// Where an appointment stands.
    Status {
        /// Agreed, not yet confirmed.
        Planned = "planned",
        /// The patient said that they will come.
        Confirmed = "confirmed",
        /// The patient is here.
        Arrived = "arrived",
        /// The patient is with the doctor.
        InRoom = "in-room",
        /// It took place.
        Done = "done",
        /// The patient was here and left without being seen.
        Left = "left",
        /// The patient did not come.
        NoShow = "no-show",
        /// Called off in time, with a reason.
        Cancelled = "cancelled",
        /// Called off less than the practice's hours before, with a reason.
        CancelledLate = "cancelled-late",
        /// Replaced by another one, as an imported record says.
        Moved = "moved",
    }
}

codes! {
    /// Why an appointment stands where the rules would refuse it.
    Beyond {
        /// Over somebody else's time.
        Overbooked = "overbooked",
        /// Outside the hours.
        OutOfHours = "out-of-hours",
    }
}

impl Status {
    /// Whether the patient may still come, cancel or be moved.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Confirmed)
    }
}
