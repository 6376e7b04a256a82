//! The features of a practice: rules and SQL. No Tauri, no JSON, no words for people.
//!
//! Modules stand in dependency order: each uses only those above it.

mod error;
mod ops;
mod practice;
mod guard;
mod world;

pub mod staff;

mod schema;

pub use error::{Arg, Error, OrRefuse, Refusal, Refused, Result};
pub use guard::{Broken, Room};
pub use ops::{Op, Undo};
pub use practice::Practice;
pub use schema::schema;
pub use world::{Place, World};
