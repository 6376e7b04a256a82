//! The edge as plain data: what goes in and what comes out, one file a feature.
pub mod appointments;
pub mod backups;
pub mod club;
pub mod followups;
pub mod journal;
pub mod patients;
pub mod secret;
pub mod session;
pub mod staff;
pub mod visits;
