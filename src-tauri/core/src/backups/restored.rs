//! What was put back, and under which key the file stands: written down once, at the first sign-in afterwards.

use super::{acts, last};
use crate::{Op, Result, World};
use peyvand_kit::{ActId, Instant, derived};
use peyvand_store::{Read, named_params};

/// Writes down that this file was put back from a backup, unless that stands there already.
///
/// # Errors
/// Only faults.
pub fn note_restore(world: &mut World) -> Result<()> {
    let Some(restored) = world.store().restored()? else { return Ok(()) };
    let id = derived("restore", &format!("{}:{}", restored.device, restored.at.ms()));
    if world.read().exists("SELECT 1 FROM restore WHERE id = :id", named_params! { ":id": id })? {
        return Ok(());
    }
    let act = ActId::new_at(world.clock());
    world.write(&act, Op::PracticeRestore, |w| {
        w.exec(
            "INSERT INTO restore (id, made_at, restored_at, from_device) VALUES (:id, :made_at, :at, :device)",
            named_params! {
                ":id": id, ":made_at": restored.made_at.ms(), ":at": restored.at.ms(), ":device": restored.device,
            },
        )?;
        Ok(())
    })?;
    Ok(())
}

/// The moment of the last verified backup, and the acts in it. The one that was put back is such a one, though no list in
/// the file can have it: the file is what stood in it.
///
/// # Errors
/// Only faults.
pub fn last_verified(world: &World) -> Result<Option<(Instant, i64)>> {
    let noted = last(world.read())?.map(|made| (made.made_at, made.acts));
    let Some(restored) = world.store().restored()? else { return Ok(noted) };
    // Putting back made the file a device of its own: what came before its first act was in the backup.
    let first = world.read().maybe(
        "SELECT no FROM op WHERE device_id = :device ORDER BY seq LIMIT 1",
        named_params! { ":device": world.store().device() },
        |row| row.get::<_, i64>("no"),
    )?;
    let acts = first.map_or_else(|| acts(world.read()), |first| Ok(first - 1))?;
    Ok(noted.filter(|(_, noted)| *noted >= acts).or(Some((restored.made_at, acts))))
}

/// Writes down that the file was put under a new key, unless that stands there already.
///
/// # Errors
/// Only faults.
pub fn note_key_change(world: &mut World, at: Instant) -> Result<()> {
    let id = derived("key_change", &format!("{}:{}", world.store().identity()?.unwrap_or_default(), at.ms()));
    if world.read().exists("SELECT 1 FROM key_change WHERE id = :id", named_params! { ":id": id })? {
        return Ok(());
    }
    let act = ActId::new_at(world.clock());
    world.write(&act, Op::KeyChange, |w| {
        w.exec("INSERT INTO key_change (id, at) VALUES (:id, :at)", named_params! { ":id": id, ":at": at.ms() })?;
        Ok(())
    })?;
    Ok(())
}

/// What was queued before this moment is never sent again: it stood in a backup that was put back, and may have been sent
/// since the backup was made. None where nothing was ever put back.
///
/// # Errors
/// Only faults.
pub fn sent_until(read: &Read) -> Result<Option<Instant>> {
    let at = read.one(include_str!("sent_until.sql"), [], |row| row.get::<_, Option<i64>>("at"))?;
    Ok(at.map(Instant::from_ms))
}
