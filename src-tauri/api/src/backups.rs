//! Backups at the edge: where they go, when, how fresh the last is.

use crate::backup_fault::beside;
use crate::disks::{Disk, Lookout, Sighted, Sought, free_at, mark};
use crate::edge::backups::*;
use crate::edge::session::{ById, Nothing};
use crate::machine;
use crate::making::{Order, begin};
use crate::restore::check;
use crate::seat::Seat;
use peyvand_core::backups::{self, Cause, Freshness, MadeRow, Target, TargetDraft};
use peyvand_core::{Error, OrRefuse, Refusal, Result, ensure};
use peyvand_kit::Instant;
use peyvand_store::{BackupFile, Secret, StoreFault, Written, backups_in};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// So many backups are listed.
const LISTED: u16 = 60;

/// How fresh the last verified backup is.
pub(crate) fn sign(seat: &Seat, _: Nothing) -> Result<BackupSign> {
    let (read, now) = (seat.world.read(), seat.world.now());
    let last = backups::last_verified(seat.world)?;
    let has_new = last.map_or(Ok(true), |(_, acts)| backups::has_new(read, acts))?;
    let at = last.map(|(at, _)| at);
    let level = match backups::freshness(now, at, has_new) {
        Freshness::Fresh => BackupLevel::Fresh,
        Freshness::Due => BackupLevel::Due,
        Freshness::Late => BackupLevel::Late,
        Freshness::Never => BackupLevel::Never,
    };
    let wall = at.map(|at| seat.world.practice().zone.local(at));
    Ok(BackupSign {
        level,
        last_at: at.map(Instant::ms),
        day: wall.map(|(day, _)| day.iso()),
        minute: wall.map(|(_, minute)| minute.get()),
        is_running: seat.work.is_running(),
        is_behind: seat.keeper.is_behind(),
    })
}

/// Everything about backups.
pub(crate) fn show(seat: &Seat, _: Nothing) -> Result<BackupsDetail> {
    let read = seat.world.read();
    let schedule = backups::schedule(read, seat.world.today())?;
    let targets = targets(seat)?;
    let sighted = sight(seat, &targets);
    let disks = seat.keeper.disks.all();
    let row = |target: &Target| target_row(seat, target, sighted.folder(&target.id), &disks);
    Ok(BackupsDetail {
        targets: targets.iter().map(row).collect::<Result<_>>()?,
        made: backups::recent(read, LISTED)?.into_iter().map(|made| made_row(seat, made, &sighted)).collect(),
        job: seat.work.job().map(|job| job.detail()),
        places: seat.keeper.disks.plugged().into_iter().map(place_row).collect(),
        daily_minute: schedule.daily.map(|minute| minute.get()),
        every_hours: schedule.hours,
    })
}

/// Makes a backup now.
pub(crate) fn start(seat: &mut Seat, input: StartBackup) -> Result<JobDetail> {
    let order = |name, folder, target_id| Order { name, folder, target_id, cause: Cause::Hand };
    let orders = match (input.target_id, input.folder) {
        (Some(id), _) => {
            let target = backups::target(seat.world.read(), &id)?;
            let here = sight(seat, std::slice::from_ref(&target)).0.remove(&id);
            let here = here.or_refuse(Refusal::BackupFolderMissing { text: target.name.clone() })?;
            vec![order(target.name, here.folder, Some(id))]
        }
        (None, Some(folder)) => vec![order(folder.clone(), folder_of(&folder)?, None)],
        (None, None) => {
            let targets: Vec<_> = targets(seat)?.into_iter().filter(|target| target.is_automatic).collect();
            let mut here = sight(seat, &targets).0;
            ensure!(!here.is_empty(), none_here(&targets));
            let sighted = targets.into_iter().filter_map(|target| Some((here.remove(&target.id)?, target)));
            sighted.map(|(sight, target)| order(target.name, sight.folder, Some(target.id))).collect()
        }
    };
    begin(seat.work, seat.world, seat.dir, orders)
}

/// Reads a backup back and checks it.
pub(crate) fn verify(seat: &mut Seat, input: AtPath) -> Result<JobDetail> {
    let path = file_of(&input.path)?;
    let opened = BackupFile::open(&path, Secret::Key(seat.key));
    let backup = opened.map_err(|fault| beside(fault, &path, "path"))?;
    seat.work.start(JobKind::Verify, move |job| check(job, &backup, &path))
}

/// A folder gets backups from now on.
pub(crate) fn add_target(seat: &mut Seat, input: AddTarget) -> Result<Written<String>> {
    let folder = folder_of(&input.folder)?;
    let machine = machine::name(seat.dir, seat.world.clock()).or_refuse(StoreFault::ReadOnly)?;
    let stick_id = mark(&folder, seat.world.clock()).map_err(|error| match error.kind() {
        ErrorKind::NotFound => missing_folder(&input.folder),
        _ => Refusal::BackupFolderReadOnly { text: input.folder.clone() }.at("folder"),
    })?;
    let draft = TargetDraft {
        machine,
        name: input.name,
        folder: input.folder.clone(),
        stick_id,
        is_automatic: input.is_automatic,
    };
    backups::add_target(seat.world, &seat.act, &draft)
}

/// A target changes.
pub(crate) fn edit_target(seat: &mut Seat, input: EditTarget) -> Result<Written<()>> {
    backups::edit_target(seat.world, &seat.act, &input.id, &input.name, input.is_automatic)
}

/// A folder gets none any more.
pub(crate) fn remove_target(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    backups::remove_target(seat.world, &seat.act, &input.id)
}

/// When backups are made by themselves.
pub(crate) fn set_schedule(seat: &mut Seat, input: SetSchedule) -> Result<Written<()>> {
    backups::set_schedule(seat.world, &seat.act, input.daily_minute, input.every_hours)
}

/// The targets of this machine.
fn targets(seat: &Seat) -> Result<Vec<Target>> {
    let Some(machine) = machine::name(seat.dir, seat.world.clock()) else { return Ok(Vec::new()) };
    backups::targets(seat.world.read(), &machine)
}

/// Where targets are now.
fn sight(seat: &Seat, targets: &[Target]) -> Sighted {
    Lookout { sought: targets.iter().map(Sought::of).collect(), disks: seat.keeper.disks.clone() }.look()
}

/// A folder that is there, and is meant the same wherever the program was started.
pub(crate) fn folder_of(text: &str) -> Result<PathBuf> {
    let folder = Path::new(text);
    if folder.is_absolute() && folder.is_dir() { Ok(folder.to_owned()) } else { Err(missing_folder(text)) }
}

/// A file that is there.
pub(crate) fn file_of(text: &str) -> Result<PathBuf> {
    // What the system can't even look for is not there either.
    ensure!(Path::new(text).exists(), Refusal::BackupFolderMissing { text: text.to_owned() }.at("path"));
    Ok(PathBuf::from(text))
}

fn missing_folder(text: &str) -> Error {
    Refusal::BackupFolderMissing { text: text.to_owned() }.at("folder")
}

/// No target is here: the first of them is named, so that people know which stick to plug in.
fn none_here(targets: &[Target]) -> Refusal {
    targets.first().map_or(Refusal::BackupNoTarget, |target| Refusal::BackupFolderMissing { text: target.name.clone() })
}

fn target_row(seat: &Seat, target: &Target, here: Option<&Path>, disks: &[Disk]) -> Result<TargetRow> {
    let last = backups::last_on(seat.world.read(), &target.id)?;
    let whole =
        |folder| backups_in(folder).unwrap_or_default().into_iter().filter(|(_, glance)| glance.is_ok()).count();
    let day = |at: Instant| seat.world.practice().zone.local(at).0.iso();
    Ok(TargetRow {
        id: target.id.clone(),
        name: target.name.clone(),
        folder: here.map_or_else(|| target.folder.clone(), |folder| folder.to_string_lossy().into_owned()),
        is_automatic: target.is_automatic,
        is_here: here.is_some(),
        free_bytes: here.and_then(|folder| free_at(disks, folder)).map(u64::cast_signed),
        last_at: last.as_ref().map(|last| last.made_at.ms()),
        last_day: last.map(|last| day(last.made_at)),
        files: here.map_or(0, |folder| u32::try_from(whole(folder)).unwrap_or(u32::MAX)),
    })
}

fn made_row(seat: &Seat, row: MadeRow, sighted: &Sighted) -> BackupRow {
    let (day, minute) = seat.world.practice().zone.local(row.made.made_at);
    let folder = row.made.target_id.as_ref().and_then(|target| sighted.folder(target));
    let path = folder.map(|folder| folder.join(&row.made.file_name)).filter(|path| path.is_file());
    BackupRow {
        id: row.id,
        target_name: row.target_name,
        file_name: row.made.file_name,
        day: day.iso(),
        minute: minute.get(),
        bytes: row.made.bytes,
        acts: u32::try_from(row.made.acts).unwrap_or(u32::MAX),
        cause: row.made.cause.code().to_owned(),
        path: path.map(|path| path.to_string_lossy().into_owned()),
    }
}

fn place_row(disk: Disk) -> PlaceRow {
    PlaceRow {
        folder: disk.folder.to_string_lossy().into_owned(),
        name: disk.name,
        free_bytes: disk.free.cast_signed(),
        is_removable: disk.is_removable,
    }
}
