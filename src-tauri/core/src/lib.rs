//! The features of a practice: rules and SQL. No Tauri, no JSON, no words for people.
//!
//! Modules stand in dependency order: each uses only those above it.

mod codes;
mod error;
mod guard;
mod ops;
mod practice;
pub mod rows;
mod tables;
mod world;

pub mod settings;
pub mod wording;
pub mod staff;
pub mod services;
pub mod timetable;
pub mod scripts;
pub mod patients;
pub mod facts;
pub mod households;
pub mod record;
pub mod emergency;
pub mod files;
pub mod appointments;
pub mod series;
pub mod enquiries;
pub mod risk;
pub mod ledger;
pub mod club;
pub mod protocols;
pub mod plans;
pub mod visits;
pub mod clashes;
pub mod followups;
pub mod handover;
pub mod desk;
pub mod settle;
pub mod reminders;
pub mod waiting;
pub mod backups;
pub mod path;
pub mod board;
pub mod journey;
pub mod history;
pub mod imports;
pub mod sample;

mod check;
mod open;
mod rooms;
mod schema;

pub use check::{Found, check};
pub use error::{Arg, Error, OrRefuse, Refusal, Refused, Result};
pub use guard::{Broken, Room};
pub use open::{create, open};
pub use ops::{Op, Undo};
pub use practice::Practice;
pub use rooms::rooms;
pub use schema::schema;
pub use world::{Place, World};
