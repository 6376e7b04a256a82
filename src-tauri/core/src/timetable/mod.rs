//! The practice's time: when doctors and rooms work, which days are off, what is blocked, and whose time fell away for it.
//!
//! A [`Timetable`] is read once for a span of days and answers without asking again. The weekend is a mark; hours rule. A
//! holiday and a closure close the hours of everybody whom they concern.

mod load;
mod open;
mod spans;

pub use crate::staff::Who;
pub use load::{DayOff, Person, Timetable};
pub use open::Closed;
