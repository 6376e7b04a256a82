//! Opens a practice with all its rooms, and founds one.

use crate::backups::{keep_before_migration, note};
use crate::protocols::usual_in;
use crate::settings::{NewPractice, found_in};
use crate::{Place, Result, World, rooms, schema};
use peyvand_kit::{ActId, Clock};
use peyvand_store::DbKey;
use std::path::Path;

/// Opens the practice of a folder. A file of an older schema is taken on to this version's, once a backup of it is made.
///
/// # Errors
/// Faults of the disk, the file or the key.
pub fn open(dir: &Path, key: &DbKey, clock: Clock) -> Result<World> {
    let kept = keep_before_migration(dir, key, &clock)?;
    let mut world = World::open(place(dir, key, clock))?;
    if let Some(made) = kept {
        let act = ActId::new_at(world.clock());
        // Where it can't be written down, the backup lies there all the same.
        let _not_noted = note(&mut world, &act, &[made]);
    }
    Ok(world)
}

/// Founds a practice in a folder that has none, and opens it.
///
/// # Errors
/// Faults of the disk.
pub fn create(dir: &Path, key: &DbKey, clock: Clock, new: &NewPractice) -> Result<World> {
    let hand = clock.clone();
    World::create(place(dir, key, clock), |w| {
        found_in(w, &hand, new)?;
        usual_in(w, "")
    })
}

fn place<'a>(dir: &'a Path, key: &'a DbKey, clock: Clock) -> Place<'a> {
    Place { dir, key, clock, schema: schema(), rooms: rooms() }
}
