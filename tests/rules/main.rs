//! How the practice behaves, through the dispatcher, as the window sees it.

mod ledger;
mod patients;
mod imports;
mod practice;
mod rights;
mod search;
mod sql;
mod sample;
mod appointments;
mod clinic;
mod followups;
mod journey;
mod visits;
