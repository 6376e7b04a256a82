//! How the practice behaves, through the dispatcher, as the window sees it.

mod appointments;
mod clinic;
mod followups;
mod imports;
mod journey;
mod ledger;
mod patients;
mod practice;
mod rights;
mod sample;
mod search;
mod sql;
mod visits;
