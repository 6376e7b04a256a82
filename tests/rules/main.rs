//! How the practice behaves, through the dispatcher, as the window sees it.

mod account;
mod appointments;
mod backups;
mod booking;
mod clinic;
mod crowd;
mod desk;
mod edges;
mod emergency;
mod enquiries;
mod fill;
mod followups;
mod history;
mod house;
mod imports;
mod journey;
mod ledger;
mod naughty;
mod openings;
mod paper;
mod patients;
mod practice;
mod private;
#[path = "../../src-tauri/paper/tests/paper/read.rs"]
#[allow(dead_code, reason = "the tests of the press read more of a page")]
mod read;
mod reminders;
mod restore;
mod rights;
mod risk;
mod sample;
mod scripts;
mod search;
mod series;
mod session;
mod settle;
mod sql;
mod staff;
mod tables;
mod timetable;
mod upgrade;
mod visits;
mod waiting;
mod wall;
mod wording;
mod year;
