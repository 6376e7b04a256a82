//! Two devices wrote different texts into one field without knowing of each other: both stay until a person chooses.

mod found;
mod settle;
mod show;
mod typed;

use crate::Room;

pub use settle::{Choice, settle};
pub use show::{Clash, of_patient};
pub use typed::{Typed, typed};

/// The room's eye at the door.
pub(crate) const ROOM: Room = Room { watches: typed::TABLES, merged: found::note, ..Room::QUIET };
