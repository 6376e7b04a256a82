//! The journey: acts that cross rooms in one transaction, and the day at a glance. The top room.

mod book;
mod close;
mod person;
mod staff;
mod timeline;
mod today;

pub use book::{book, cancel, no_show};
pub use close::close;
pub use person::{Page, page};
pub use staff::{cancel_leave, edit_staff, leave_staff, open_work};
pub use timeline::{Kind, Moment, timeline};
pub use today::{Lane, Queued, Today, queue, today};
