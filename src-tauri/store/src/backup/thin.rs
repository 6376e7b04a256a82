//! The backups in a folder, and which of them may go: the last of seven days, four weeks and twelve months stay.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use peyvand_kit::Instant;

use super::{BackupFault, BackupFile, BackupMade, Glance, Secret, name};

/// Days, weeks and months of which the last backup stays.
const KEPT: [(i64, usize); 2] = [(1, 7), (7, 4)];
const MONTHS: usize = 12;
/// So many stay in any case.
const LEAST: usize = 2;
const DAY: i64 = 24 * 60 * 60 * 1000;
/// When the newest backup is further from now than this, either way, a clock is wrong, and nothing goes.
const ODD: i64 = 7 * DAY;

/// A file that calls itself a backup, and what is wrong with it when it can't be one.
pub type Found = (PathBuf, Result<Glance, BackupFault>);

/// The backups in a folder, of whatever practice, newest first; those that can't be read come last. Files that do not call
/// themselves backups are left out.
///
/// # Errors
/// [`BackupFault::FolderMissing`], [`BackupFault::Unreadable`], [`BackupFault::Gone`].
pub fn backups_in(folder: &Path) -> Result<Vec<Found>, BackupFault> {
    let mut found = Vec::new();
    for path in files_of(folder)?.into_iter().filter(|path| name::claims(path) && !name::is_part(path)) {
        let glance = BackupFile::look(&path);
        found.push((path, glance));
    }
    let made_at = |(_, glance): &Found| glance.as_ref().ok().map(|glance| glance.made_at);
    found.sort_by_key(|one| std::cmp::Reverse(made_at(one)));
    Ok(found)
}

/// Takes away the backups beside one that has just been made and read back which are not needed any more, and gives the ways
/// to them. Whatever is not a whole backup of this practice stays, and so does one that holds acts which the new one lacks
/// (it was made of an older file), and all when the clock can't be right. What a backup that was cut short has left behind
/// goes after a day.
///
/// # Errors
/// [`BackupFault::FolderMissing`], [`BackupFault::Gone`].
pub fn thin(made: &BackupMade, now: Instant) -> Result<Vec<PathBuf>, BackupFault> {
    let (folder, practice) = (made.path.parent().ok_or(BackupFault::FolderMissing)?, made.practice.as_str());
    let ours = backups_in(folder)?.into_iter().filter_map(|(_, glance)| glance.ok());
    let ours = ours.filter(|glance| glance.practice == practice).collect::<Vec<_>>();
    let times = ours.iter().map(|glance| glance.made_at).collect::<Vec<_>>();
    let mut going = superfluous(&times, now).into_iter().map(|place| ours[place].path.clone()).collect::<Vec<_>>();
    going.retain(|path| !knows_more(path, made));
    let yesterday = now.plus_ms(-DAY);
    going.extend(files_of(folder)?.into_iter().filter(|path| name::is_left_over(path, practice, yesterday)));
    // A file that can't be taken away now is taken away another time.
    going.retain(|path| std::fs::remove_file(path).is_ok());
    Ok(going)
}

/// Whether a backup holds acts that a newer one lacks. One that stands under an older key doesn't tell.
fn knows_more(path: &Path, made: &BackupMade) -> bool {
    let opened = BackupFile::open(path, Secret::Key(&made.key));
    opened.is_ok_and(|older| older.manifest().heads.go_beyond(&made.manifest.heads))
}

/// Which of some backups, newest first, are not needed any more.
///
/// The last of each day, week and month that has one stays, counted from the newest: not the calendar but the next backup
/// makes an old one superfluous, so that a clock that jumps ahead takes nothing away that another day would not have.
pub fn superfluous(times: &[Instant], now: Instant) -> Vec<usize> {
    let Some(newest) = times.first() else { return Vec::new() };
    if (newest.ms() - now.ms()).abs() > ODD {
        return Vec::new();
    }
    let mut stays: BTreeSet<usize> = (0..times.len().min(LEAST)).collect();
    for (days, most) in KEPT {
        // Weeks begin on Monday: the first day of 1970 was a Thursday.
        stays.extend(last_of_each(times, most, |at| (at.ms().div_euclid(DAY) + 3 * (days / 7)).div_euclid(days)));
    }
    stays.extend(last_of_each(times, MONTHS, name::month_of));
    (0..times.len()).filter(|place| !stays.contains(place)).collect()
}

/// The places of the newest of each of the latest `most` spans.
fn last_of_each(times: &[Instant], most: usize, span: impl Fn(Instant) -> i64) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    let places = times.iter().enumerate().filter(|(_, at)| seen.insert(span(**at))).map(|(place, _)| place);
    places.take(most).collect()
}

fn files_of(folder: &Path) -> Result<Vec<PathBuf>, BackupFault> {
    let entries = std::fs::read_dir(folder).map_err(|error| BackupFault::at_first_read(&error))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = paths.collect::<Result<Vec<_>, _>>().map_err(|error| BackupFault::reading(&error))?;
    paths.retain(|path| path.is_file());
    Ok(paths)
}
