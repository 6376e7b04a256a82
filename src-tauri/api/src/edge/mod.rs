//! The edge as plain data: what goes in and what comes out, one file a feature.
pub mod appointments;
pub mod backups;
pub mod calendar;
pub mod club;
pub mod desk;
pub mod followups;
pub mod journal;
pub mod paper;
pub mod patients;
pub mod risk;
pub mod scripts;
pub mod secret;
pub mod session;
pub mod staff;
pub mod timetable;
pub mod visits;
pub mod waiting;
