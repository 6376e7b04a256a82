//! The practice's time: when doctors and rooms work, which days are off, what is blocked, and whose time fell away for it.
//!
//! A [`Timetable`] is read once for a span of days and answers without asking again. The weekend is a mark; hours rule. A
//! holiday and a closure close the hours of everybody whom they concern.

mod closures;
mod holidays;
mod hours;
mod load;
mod open;
mod pack;
mod places;
mod spans;

pub use crate::staff::Who;
pub use closures::{Closure, ClosureDraft, add_closure, cancel_closure, closures};
pub(crate) use holidays::settle_in as settle_holiday_in;
pub use holidays::{Holiday, holidays, reset_holiday, set_holiday};
pub use hours::{set_hours, weeks};
pub use load::{DayOff, Person, Timetable};
pub use open::{Closed, Stands};
pub use pack::{Pack, PackDay};
pub use places::{Place, add_room, edit_room, rooms};
