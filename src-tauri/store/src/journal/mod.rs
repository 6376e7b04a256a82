//! The journal: transaction, undo, audit and exchange in one mechanism.
//!
//! Tables are a projection of it: a field's value is the change with the greatest logical clock, and nothing else decides.

mod arm;
mod blank;
mod capture;
mod chain;
mod door;
mod draft;
mod entity;
mod exchange;
mod history;
mod list;
mod lost;
mod merge;
mod project;
mod rebuild;
mod record;
mod series;
mod types;
mod undo;

pub(crate) use arm::arm;
pub(crate) use capture::{Shared, register};
pub(crate) use draft::Draft;
pub(crate) use entity::Entities;
pub(crate) use rebuild::broken_links;
pub(crate) use series::{Author, Position};
pub use types::{Act, Change, Changed, Lost, Merged, OpFilter, OpRow, OpsOf, Record, Skipped, SkippedField, Written};

/// The layouts of the store's own tables, from the first: each is what it adds to the one before.
pub(crate) const LAYOUTS: [&str; 2] = [include_str!("tables.sql"), include_str!("layout_2.sql")];
