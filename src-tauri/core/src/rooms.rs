//! The rooms that keep watch at the door, in the order of their dependence.

use crate::{Room, appointments, ledger, patients, staff, visits};

static ROOMS: &[Room] = &[staff::ROOM, patients::ROOM, appointments::ROOM, ledger::ROOM, visits::ROOM];

/// Every room that keeps watch.
pub const fn rooms() -> &'static [Room] {
    ROOMS
}
