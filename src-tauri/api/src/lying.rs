//! Backups that lie on a target: whether they know more than the file that is here, and those that nobody wrote down,
//! because the program ended between making them and the next sign-in.

use peyvand_core::backups::{self, Cause, Made};
use peyvand_core::{Result, World};
use peyvand_kit::ActId;
use peyvand_store::{BackupFile, DbKey, Glance, Secret, backups_in};
use std::path::Path;

/// So many backups of a target are taken in at one look, the newest: people wait for it.
const TAKEN_MOST: usize = 4;

/// The backups of this practice in a folder, newest first.
pub(crate) fn of_practice(world: &World, folder: &Path) -> Vec<Glance> {
    let Ok(Some(practice)) = world.store().identity() else { return Vec::new() };
    let whole = backups_in(folder).unwrap_or_default().into_iter().filter_map(|(_, glance)| glance.ok());
    whole.filter(|glance| glance.practice == practice).collect()
}

/// Whether a backup knows of acts that this file lacks. One that can't be read, or stands under an older key, tells nothing.
pub(crate) fn knows_more(world: &World, key: &DbKey, glance: &Glance) -> bool {
    let opened = BackupFile::open(&glance.path, Secret::Key(key));
    opened.is_ok_and(|backup| backup.manifest().heads.missing_in(world.read()).is_ok_and(|acts| acts > 0))
}

/// Writes down what lies on a target, is newer than the last backup there that is known, and holds nothing that is not here.
/// Such a file has its name only because it was read back and checked; why it was made is not known any more. Says whether
/// there was any.
pub(crate) fn take_in(world: &mut World, key: &DbKey, target: &str, ours: &[Glance]) -> Result<bool> {
    if world.store().missing().is_some() {
        return Ok(false);
    }
    let last = backups::last_on(world.read(), target)?.map(|last| last.made_at);
    let newer = ours.iter().take_while(|glance| last.is_none_or(|last| glance.made_at > last));
    let mut found = Vec::new();
    for glance in newer.take(TAKEN_MOST) {
        if !backups::is_noted(world.read(), target, &glance.file_name)? {
            found.extend(as_made(world, key, target, glance)?);
        }
    }
    if found.is_empty() {
        return Ok(false);
    }
    // In the order in which they were made.
    found.reverse();
    let act = ActId::new_at(world.clock());
    backups::note(world, &act, &found)?;
    Ok(true)
}

/// What the list would say of a backup. Nothing of one that our key does not open, or that knows more than this file.
fn as_made(world: &World, key: &DbKey, target: &str, glance: &Glance) -> Result<Option<Made>> {
    let Ok(backup) = BackupFile::open(&glance.path, Secret::Key(key)) else { return Ok(None) };
    let heads = &backup.manifest().heads;
    if heads.missing_in(world.read())? > 0 {
        return Ok(None);
    }
    Ok(Some(Made {
        target_id: Some(target.to_owned()),
        file_name: glance.file_name.clone(),
        made_at: glance.made_at,
        bytes: i64::try_from(glance.bytes).unwrap_or(i64::MAX),
        acts: backups::acts_until(world, heads)?,
        cause: Cause::Hand,
    }))
}
