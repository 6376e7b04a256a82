//! Appointments: who comes to whom, where and when, and what became of it.
//!
//! An appointment with a time and a doctor or a room stands in the grid, while it is planned, confirmed, here, with the doctor
//! or done. It fills doctor and room for its length and the minutes kept free after it, and the patient for its length; none
//! of the three can have two at a time. With the right and a reason doctor and room can (`overbooked`), and the time need not
//! be worked (`out-of-hours`); a patient is never in two places. One without a time is history. What may follow what is
//! written in [`Status::may_become`].

mod book;
mod calendar;
mod cancel;
mod card;
mod change;
mod clash;
mod count;
mod day;
mod demand;
mod detail;
mod door;
mod free;
mod place;
mod search;
mod status;

use crate::codes::codes;

pub use book::{Booking, Move, move_to};
pub(crate) use book::{Open, book_in, book_on, ensure_patient, move_on, open_in};
pub use calendar::{Board, BoardDay, By, Mark, calendar};
pub(crate) use cancel::{cancel_in, confirm_in, has_begun, no_show_in, release_in};
pub use cancel::{confirm, is_late};
pub(crate) use card::by_ids;
pub use card::{Card, by_id};
pub use change::{Change, ChangeKind, Spot, Turn, changes};
pub use count::{CountKey, Counted, Counts, Group, count};
pub(crate) use day::timed as of_day;
pub use day::{Column, DaySheet, UNTIMED_LIMIT, day};
pub(crate) use demand::Demand;
pub use detail::{Detail, detail};
pub(crate) use door::ROOM;
pub use free::{DayPart, Free, Wanted, free};
pub(crate) use place::{Ground, Placed, Want, place};
pub use place::{Pass, Slot};
pub use status::Status;
pub(crate) use status::{attend_in, become_in, is_seen};

impl Beyond {
    /// What `beyond` holds of it.
    const fn column(self) -> &'static str {
        match self {
            Self::Both => Self::Overbooked.code(),
            one => one.code(),
        }
    }

    /// Whether it was known to be outside the hours when it was booked.
    const fn is_out_of_hours(self) -> bool {
        matches!(self, Self::OutOfHours | Self::Both)
    }
}

codes! {
    /// Why an appointment stands where the rules would refuse it.
    Beyond {
        /// Over somebody else's time.
        Overbooked = "overbooked",
        /// Outside the hours.
        OutOfHours = "out-of-hours",
        /// Both at once. It is kept in two columns: `beyond` says the first, `beyond_hours` the second.
        Both = "both",
    }
}
