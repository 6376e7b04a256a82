//! The rooms that keep watch at the door, in the order of their dependence.

use crate::{Room, appointments, clashes, followups, ledger, patients, settle, staff, visits, waiting};

static ROOMS: &[Room] = &[
    staff::ROOM,
    patients::ROOM,
    appointments::ROOM,
    ledger::ROOM,
    visits::ROOM,
    followups::ROOM,
    clashes::ROOM,
    settle::ROOM,
    waiting::ROOM,
];

/// Every room that keeps watch.
pub const fn rooms() -> &'static [Room] {
    ROOMS
}
