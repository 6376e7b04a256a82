//! Opens a practice with all its rooms, and founds one.

use crate::settings::{NewPractice, found_in};
use crate::{Place, Result, World, rooms, schema};
use peyvand_kit::Clock;
use peyvand_store::DbKey;
use std::path::Path;

/// Opens the practice of a folder.
///
/// # Errors
/// Faults of the disk, the file or the key.
pub fn open(dir: &Path, key: &DbKey, clock: Clock) -> Result<World> {
    World::open(place(dir, key, clock))
}

/// Founds a practice in a folder that has none, and opens it.
///
/// # Errors
/// Faults of the disk.
pub fn create(dir: &Path, key: &DbKey, clock: Clock, new: &NewPractice) -> Result<World> {
    let hand = clock.clone();
    World::create(place(dir, key, clock), |w| found_in(w, &hand, new).map(drop))
}

fn place<'a>(dir: &'a Path, key: &'a DbKey, clock: Clock) -> Place<'a> {
    Place { dir, key, clock, schema: schema(), rooms: rooms() }
}
