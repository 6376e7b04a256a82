//! Makes backups in the background: pictures of the file are taken at once, copied and read back while people work.

use crate::backup_fault::of_backup;
use crate::edge::backups::{JobDetail, JobKind, JobPhase};
use crate::face::Face;
use crate::work::{Job, Work};
use peyvand_core::backups::{self, Cause, Made};
use peyvand_core::{Error, Refusal, Result, World, ensure};
use peyvand_kit::Clock;
use peyvand_store::{BackupAbout, BackupFault, Phase, Progress, Snapshot, thin};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Of the time that a backup takes, so much is copying; the rest is reading back.
const COPYING: f64 = 0.6;

/// A backup that is wanted.
pub(crate) struct Order {
    /// What people call the place.
    pub(crate) name: String,
    pub(crate) folder: PathBuf,
    pub(crate) target_id: Option<String>,
    pub(crate) cause: Cause,
}

/// Begins backups, one after the other.
pub(crate) fn begin(work: &Arc<Work>, world: &mut World, dir: &Path, orders: Vec<Order>) -> Result<JobDetail> {
    // A picture is dear enough not to be taken for a job that is refused.
    ensure!(!work.is_running(), Refusal::JobRunning);
    let (about, acts, clock) = (about(world, dir), backups::acts(world.read())?, world.clock().clone());
    let snapshot = world.store_mut().snapshot(about).map_err(|fault| of_backup(fault, dir))?;
    work.start(JobKind::Backup, move |job| {
        let writing = Writing { snapshot, acts, clock };
        writing.write_all(job, orders)
    })
}

fn about(world: &World, dir: &Path) -> BackupAbout {
    let practice = world.practice();
    BackupAbout {
        practice_name: practice.name.clone(),
        language: practice.language.tag().to_owned(),
        is_sample: practice.is_sample,
        face: Face::bytes(dir),
        count: Some(backups::counts),
    }
}

/// A picture of the file on its way.
struct Writing {
    snapshot: Snapshot,
    acts: i64,
    clock: Clock,
}

impl Writing {
    fn write_all(self, job: &Job, orders: Vec<Order>) -> Result<()> {
        let share = 1.0 / f64::from(u32::try_from(orders.len()).unwrap_or(u32::MAX).max(1));
        let Self { snapshot, acts, clock } = self;
        let last = orders.len().saturating_sub(1);
        let mut picture = Some(snapshot);
        for (place, order) in orders.into_iter().enumerate() {
            let from = share * f64::from(u32::try_from(place).unwrap_or(u32::MAX));
            // The last place gets the picture itself: once it is copied, the file may move on while it is read back.
            let taken = if place == last { picture.take() } else { picture.clone() };
            let taken = taken.ok_or_else(|| Error::bug("a picture was given away before its last place"))?;
            let written = match taken.write(&order.folder, &|at| stage(job, at, from, share)) {
                Ok(written) => written,
                Err(BackupFault::Canceled) => return Err(Refusal::JobCanceled.into()),
                // A stick that is full or gone keeps no other place from its backup.
                Err(fault) => {
                    job.misses(&order.name, of_backup(fault, &order.folder));
                    continue;
                }
            };
            job.names(&written.file_name);
            let _too_late_to_stop = job.at(JobPhase::Finishing, from + share);
            // What is no longer needed goes only now that the new one is verified. What can't go now goes another time.
            let _left = thin(&written, clock.now());
            job.makes(Made {
                target_id: order.target_id,
                file_name: written.file_name,
                made_at: written.made_at,
                bytes: i64::try_from(written.bytes).unwrap_or(i64::MAX),
                acts,
                cause: order.cause,
            });
        }
        Ok(())
    }
}

/// Tells a job how far a file is, whose part of the whole begins at `from` and is `share` long.
pub(crate) fn stage(job: &Job, at: Progress, from: f64, share: f64) -> ControlFlow<()> {
    #[allow(clippy::cast_precision_loss)]
    let part = if at.all == 0 { 1.0 } else { at.done as f64 / at.all as f64 };
    match at.phase {
        Phase::Copying => job.at(JobPhase::Copying, from + share * COPYING * part),
        Phase::Checking => job.at(JobPhase::Checking, from + share * (COPYING + (1.0 - COPYING) * part)),
    }
}
