//! The record of what was done: who, in whose name, when, on which machine, about whom, and what it changed. Who opened
//! which file, and what the machines are called.
//!
//! It reads the journal, which every act fills by itself; nothing is written for it but openings and machines' names.

mod devices;
mod fields;
mod list;
mod openings;
mod rows;
mod search;
mod show;
mod subject;
mod undo;

pub use devices::{Device, devices, know_machine, name_machine};
pub use fields::{How, how_of, told};
pub use list::{Entry, Page, Wanted, entry, list};
pub use openings::{ListOpenings, Opened, Opening, keep_openings, openings, thin_openings};
pub use show::{Detail, FieldChange, Value, show};
pub use subject::{Subject, about};
pub use undo::{ensure_may, take_back};
