//! The journey: acts that cross rooms in one transaction, and the day at a glance. The top room.

mod book;
mod close;
mod day_end;
mod displaced;
mod estimates;
mod late;
mod leave;
mod person;
mod series;
mod staff;
mod timeline;
mod today;

pub use book::{Answers, Booked, book, cancel, no_show};
pub use close::close;
pub use day_end::{DayEnd, day_end};
pub use displaced::{Displaced, FellAway, count_displaced, displaced};
pub use estimates::Estimated;
pub use late::{Late, LatePerson, late};
pub use leave::leave_unseen;
pub use person::{Page, page};
pub use series::{book_series, cancel_series, move_series};
pub use staff::{cancel_leave, edit_staff, leave_staff, open_work};
pub use timeline::{Kind, Moment, Only, Sees, timeline};
pub use today::{Lane, Queued, Today, queue, today};
