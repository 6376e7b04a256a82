//! Putting a backup back, and changing the key: whatever takes the practice's file out and puts another in.

use crate::backup_fault::{beside, of_backup};
use crate::backups::folder_of;
use crate::disks::within;
use crate::edge::backups::*;
use crate::edge::session::Nothing;
use crate::endpoint::{Again, json_of};
use crate::error::ApiError;
use crate::face::Face;
use crate::founding::of_key;
use crate::making::stage;
use crate::seat::App;
use crate::session::{self, has_practice};
use crate::unsealing::{Means, unseal};
use crate::work::Job;
use peyvand_core::staff::{Right, actor_by_login};
use peyvand_core::{Op, OrRefuse, Refusal, Result, ensure, schema};
use peyvand_kit::{Instant, Zone};
use peyvand_store::{
    BackupFault, BackupFile, Depth, Found, KeyFault, KeyFile, OpenBackup as Opened, RecoveryKey, backups_in, rekey,
};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where a file that is taken out is kept, and copies made before a newer schema.
const ASIDE: &str = "aside";

/// Backups that can be put back.
pub(crate) fn find(app: &mut App, input: FindBackups) -> Result<Vec<FoundBackup>> {
    let found = match &input.folder {
        Some(text) => {
            let folder = folder_of(text)?;
            backups_in(&folder).map_err(|fault| beside(fault, &folder, "folder"))?
        }
        None => {
            // A folder that can't be read now offers nothing.
            app.places().iter().flat_map(|place| backups_in(place).unwrap_or_default()).collect()
        }
    };
    let (ours, zone) = (app.identity(), app.zone());
    let mut seen = BTreeSet::new();
    let rows =
        found.into_iter().filter(|(path, _)| seen.insert(path.clone())).map(|one| row(one, ours.as_deref(), zone));
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.at));
    Ok(rows)
}

fn row((path, glance): Found, ours: Option<&str>, zone: Zone) -> FoundBackup {
    let newest = schema().migrations.last().map_or(0, |last| last.number);
    let glance = match glance {
        Ok(glance) if glance.schema > newest => Err(BackupFault::Newer { found: glance.schema, known: newest }),
        glance => glance,
    };
    let glance = glance.map_err(|fault| ApiError::from(of_backup(fault, &path)));
    let on_disk = std::fs::metadata(&path).ok();
    let at = glance.as_ref().map_or_else(|_| on_disk.as_ref().map_or(0, changed_at), |glance| glance.made_at.ms());
    let (day, minute) = zone.local(Instant::from_ms(at));
    let known = glance.as_ref().ok();
    FoundBackup {
        path: text_of(&path),
        file_name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        day: day.iso(),
        minute: minute.get(),
        at,
        bytes: on_disk.map_or(0, |file| file.len().cast_signed()),
        language: known.map(|glance| glance.language.clone()).unwrap_or_default(),
        is_sample: known.is_some_and(|glance| glance.is_sample),
        logins: known.map(|glance| glance.logins.clone()).unwrap_or_default(),
        is_ours: known.and_then(|glance| ours.map(|ours| ours == glance.practice)),
        error: glance.err(),
    }
}

fn changed_at(file: &std::fs::Metadata) -> i64 {
    let since = file.modified().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
    since.and_then(|since| i64::try_from(since.as_millis()).ok()).unwrap_or(0)
}

/// What is in a backup, and what today has that it lacks.
pub(crate) fn look(app: &mut App, input: OpenBackup) -> Result<RestoreLook> {
    app.ensure_may_restore(Again::No)?;
    let path = PathBuf::from(&input.path);
    let (backup, _) = unseal(app, &input)?;
    app.ensure_ours(&backup)?;
    told(app, &backup, &path)
}

/// What a backup says about itself, beside what today has.
fn told(app: &App, backup: &Opened, path: &Path) -> Result<RestoreLook> {
    let bytes = std::fs::metadata(path).map_or(0, |file| file.len().cast_signed());
    let zone = app.zone();
    let lacks = match &app.session {
        Some(session) => {
            // The record of a backup can't be in the backup itself.
            let lacks = backup.lacks(session.world.store(), &[Op::BackupMake.kind()]);
            Some(lacks.map_err(|fault| of_backup(fault, path))?)
        }
        None => None,
    };
    let manifest = backup.manifest();
    let (day, minute) = zone.local(backup.made_at());
    let last = lacks.as_ref().and_then(|lacks| lacks.last_at).map(|at| zone.local(at));
    let count = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(RestoreLook {
        practice_name: manifest.practice_name.clone(),
        day: day.iso(),
        minute: minute.get(),
        at: backup.made_at().ms(),
        bytes,
        acts: count(manifest.ops),
        patients: manifest.patients.unwrap_or_default(),
        appointments: manifest.appointments.unwrap_or_default(),
        is_over: app.has_practice(),
        lacks: lacks.as_ref().map(|lacks| count(lacks.acts)),
        lacking: lacks.map_or_else(Vec::new, |lacks| {
            lacks.kinds.into_iter().map(|(kind, acts)| LackRow { kind, count: count(acts) }).collect()
        }),
        last_lacking_at: last.map(|(_, minute)| minute.get()),
        last_lacking_day: last.map(|(day, _)| day.iso()),
        kept_in: app.dir.as_deref().filter(|dir| has_practice(dir)).map(|dir| text_of(&dir.join(ASIDE))),
    })
}

fn text_of(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Checks a backup in the background, all of it, for who keeps it without a practice; what it says about itself comes at once.
///
/// # Errors
/// Whatever is wrong with the file, and with what is to open it.
pub fn verify_backup(app: &mut App, input: &OpenBackup) -> std::result::Result<RestoreLook, ApiError> {
    begin_check(app, input).map_err(ApiError::from)
}

fn begin_check(app: &mut App, input: &OpenBackup) -> Result<RestoreLook> {
    let path = PathBuf::from(&input.path);
    let (backup, _) = unseal(app, input)?;
    let told = told(app, &backup, &path)?;
    app.work.start(JobKind::Verify, move |job| check(job, &backup, &path))?;
    Ok(told)
}

/// Reads all of a backup: bytes, seals, tables, the chain of acts.
pub(crate) fn check(job: &Job, backup: &Opened, path: &Path) -> Result<()> {
    job.names(&path.file_name().unwrap_or_default().to_string_lossy());
    let checked = backup.verify(Depth::Deep, &|at| stage(job, at, 0.0, 1.0));
    checked.map_err(|fault| of_backup(fault, path))
}

/// Whether a backup is of the sample clinic, whose passwords everybody knows.
///
/// # Errors
/// Whatever is wrong with the file.
pub fn is_sample_backup(path: &Path) -> std::result::Result<bool, ApiError> {
    let glance = BackupFile::look(path).map_err(|fault| ApiError::from(of_backup(fault, path)))?;
    Ok(glance.is_sample)
}

/// Puts a backup back. Who is signed in needs the right and has given the password just now; where nobody is, the
/// recovery key or the password of one who may restore, as they stand in the backup, is what it takes.
pub(crate) fn start(app: &mut App, input: OpenBackup) -> Result<JobDetail> {
    ensure!(!app.work.is_running(), Refusal::JobRunning);
    app.ensure_may_restore(Again::Yes)?;
    let dir = app.dir.clone().or_refuse(Refusal::PracticeMissing)?;
    let path = PathBuf::from(&input.path);
    let (backup, means) = unseal(app, &input)?;
    app.ensure_ours(&backup)?;
    if app.has_practice() && app.session.is_none() {
        let may = match &means {
            Means::RecoveryKey => true,
            Means::Password(login) => {
                // A backup of an older schema may not know how to answer: then it takes the recovery key.
                actor_by_login(backup.read(), login).is_ok_and(|actor| actor.is_some_and(|one| one.may(Right::Restore)))
            }
            Means::OwnKey => false,
        };
        ensure!(may && may_today(app, &dir, &input, &means)?, Refusal::RestoreNotAllowed);
    }
    app.step_aside()?;
    let clock = app.clock.clone();
    app.work.start(JobKind::Restore, move |job| {
        job.names(&path.file_name().unwrap_or_default().to_string_lossy());
        let done = backup.put_back(&dir, schema(), &clock, &|at| stage(job, at, 0.0, 1.0));
        let aside = done.map_err(|fault| of_backup(fault, &path))?.aside;
        aside.iter().for_each(|folder| job.keeps(folder));
        Ok(())
    })
}

/// Whether what opened a backup still counts. A backup knows of its people as they were: who has left since or may less has
/// their old password still. Where today's key file and practice can be asked, they have the last word; where they can't,
/// that is why a backup is put back.
fn may_today(app: &App, dir: &Path, input: &OpenBackup, means: &Means) -> Result<bool> {
    let opened = match (means, &input.password, &input.recovery_key) {
        (Means::Password(login), Some(password), _) => KeyFile::open(dir, login, password),
        (Means::RecoveryKey, _, Some(typed)) => KeyFile::open_recovery(
            dir,
            &RecoveryKey::parse(typed).or_refuse(Refusal::RecoveryKeyInvalid.at("recoveryKey"))?,
        ),
        _ => return Ok(false),
    };
    let key = match opened {
        Ok(key) => key,
        Err(KeyFault::NoSuchLogin | KeyFault::WrongPassword) => return Ok(false),
        Err(_) => return Ok(true),
    };
    let Means::Password(login) = means else { return Ok(true) };
    let Ok(world) = peyvand_core::open(dir, &key, app.clock.clone()) else { return Ok(true) };
    let may =
        actor_by_login(world.read(), login).map_or(true, |actor| actor.is_some_and(|one| one.may(Right::Restore)));
    // Its log is brought into the file at the next opening, if not now.
    let _closed = world.close();
    Ok(may)
}

/// Re-encrypts the practice under a new key. Everybody signs in again, with their own passwords.
pub(crate) fn change_key(app: &mut App, _: Nothing) -> Result<JobDetail> {
    ensure!(!app.work.is_running(), Refusal::JobRunning);
    let key = app.session.as_ref().map(|session| session.key.clone()).or_refuse(Refusal::SessionNeeded)?;
    let dir = app.dir.clone().or_refuse(Refusal::PracticeMissing)?;
    app.step_aside()?;
    let clock = app.clock.clone();
    app.work.start(JobKind::KeyChange, move |job| {
        let changed = rekey(&dir, &key, &clock, &mut |part| job.at(JobPhase::Copying, part));
        changed.map(drop).map_err(|fault| match fault {
            KeyFault::Canceled => Refusal::JobCanceled.into(),
            fault => of_key(fault),
        })
    })
}

impl App {
    pub(crate) fn has_practice(&self) -> bool {
        self.dir.as_deref().is_some_and(has_practice)
    }

    /// Whoever is signed in needs the right, and has proved that it is they.
    fn ensure_may_restore(&self, again: Again) -> Result<()> {
        if self.session.is_some() { self.ensure_confirmed(Right::Restore, again) } else { Ok(()) }
    }

    /// Another practice's backup is not put in the place of the one that is here.
    fn ensure_ours(&self, backup: &Opened) -> Result<()> {
        let other = || Refusal::BackupOtherPractice { name: backup.manifest().practice_name.clone() };
        let ours = self.identity();
        ensure!(ours.is_none_or(|ours| ours == backup.practice()), other());
        Ok(())
    }

    /// Whose practice is here: also told while it is closed.
    pub(crate) fn identity(&self) -> Option<String> {
        match &self.session {
            Some(session) => session.world.store().identity().ok().flatten(),
            None => Face::read(self.dir.as_deref().filter(|dir| has_practice(dir))?)?.practice,
        }
    }

    /// The zone in which times are told: the practice's, and while it is closed the machine's.
    fn zone(&self) -> Zone {
        self.session.as_ref().map_or_else(Zone::here, |session| session.world.practice().zone)
    }

    /// Where backups may lie: in every target, on everything that is plugged in, and beside the practice.
    fn places(&mut self) -> Vec<PathBuf> {
        let targets = self.lookout().map(|lookout| lookout.look()).unwrap_or_default();
        let targets = targets.0.into_values().map(|sight| sight.folder);
        let plugged = self.keeper.disks.plugged();
        let aside = self.dir.iter().map(|dir| dir.join(ASIDE));
        let within = plugged.iter().flat_map(|disk| within(&disk.folder).collect::<Vec<_>>());
        targets.chain(aside).chain(within).collect()
    }

    /// Closes the practice so that its file can be taken out, and keeps for the window what it is told meanwhile.
    fn step_aside(&mut self) -> Result<()> {
        self.close()?;
        self.locked_by = None;
        // A key file that can't be read tells no names; it is taken out too.
        if let Ok(shown) = session::show(self, Nothing {}) {
            self.work.freeze(json_of(&shown)?);
        }
        Ok(())
    }
}
