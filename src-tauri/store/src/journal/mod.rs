//! The journal: transaction, undo, audit and exchange in one mechanism.
//!
//! Tables are a projection of it: a field's value is the change with the greatest logical clock, and nothing else decides.

mod types;

pub use types::{Act, Change, Changed, Merged, OpFilter, OpRow, Record, Skipped, SkippedField, Written};
