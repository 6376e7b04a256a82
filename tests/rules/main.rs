//! How the practice behaves, through the dispatcher, as the window sees it.

mod account;
mod appointments;
mod clinic;
mod edges;
mod followups;
mod house;
mod imports;
mod journey;
mod ledger;
mod naughty;
mod patients;
mod practice;
mod rights;
mod sample;
mod search;
mod session;
mod sql;
mod tables;
mod visits;
