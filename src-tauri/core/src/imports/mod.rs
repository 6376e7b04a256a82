//! Bringing in what a practice kept elsewhere: one act, whole or not at all, with a report of every row that stayed out.
//!
//! Rows arrive as [`Entry`] values in an order in which what is referred to comes first; references are those of the
//! source. Visits and appointments come in as history: they raise no calls, no credit and no task.

mod entry;
mod people;
mod report;
mod run;
mod schedule;

pub use entry::{
    AppointmentEntry, CallEntry, Entry, FamilyEntry, Line, PatientEntry, PaymentEntry, Picked, PriceEntry,
    ServiceEntry, StaffEntry, VisitEntry, VisitServiceEntry,
};
pub use report::{Count, Remark, Report};
pub use run::run;
