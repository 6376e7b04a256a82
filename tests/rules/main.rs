//! How the practice behaves, through the dispatcher, as the window sees it.

mod account;
mod appointments;
mod backups;
mod clinic;
mod edges;
mod emergency;
mod followups;
mod history;
mod house;
mod imports;
mod journey;
mod ledger;
mod naughty;
mod openings;
mod patients;
mod practice;
mod private;
mod restore;
mod rights;
mod sample;
mod search;
mod session;
mod sql;
mod staff;
mod tables;
mod visits;
