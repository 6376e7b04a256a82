//! The rooms that keep watch at the door, in the order of their dependence.

use crate::{Room, ledger, patients};

static ROOMS: &[Room] = &[patients::ROOM, ledger::ROOM];

/// Every room that keeps watch.
pub const fn rooms() -> &'static [Room] {
    ROOMS
}
