//! What runs in the background, at the edge: how it stands, and a way to stop it.

use crate::edge::backups::{JobDetail, JobState};
use crate::edge::session::{Done, Nothing};
use crate::seat::App;
use crate::work::{Listener, Work};
use peyvand_core::staff::Right;
use peyvand_core::{Refusal, Result, ensure};
use std::sync::Arc;
use std::time::Duration;

/// What runs, or ran last. Before anybody is signed in, only what takes the practice's file out: people wait for it there.
pub(crate) fn show(app: &mut App, _: Nothing) -> Result<Option<JobDetail>> {
    let job = app.work.job().filter(|job| app.session.is_some() || job.replaces());
    Ok(job.map(|job| job.detail()))
}

/// Stops what runs. Where nothing runs, nothing happens.
pub(crate) fn cancel(app: &mut App, _: Nothing) -> Result<Done> {
    let Some(job) = app.work.job().filter(|job| job.detail().state == JobState::Running) else { return Ok(Done {}) };
    match &app.session {
        Some(session) => ensure!(session.actor.may(Right::BackupMake), Refusal::RightMissing),
        None => ensure!(job.replaces(), Refusal::SessionNeeded),
    }
    job.cancel();
    Ok(Done {})
}

/// What runs in the background, for those who wait for it without holding the program.
#[derive(Clone)]
pub struct Running(Arc<Work>);

impl Running {
    /// Waits until nothing runs, at most so long, and says whether that is so.
    pub fn wait(&self, at_most: Duration) -> bool {
        self.0.wait(at_most)
    }

    /// What runs, or ran last.
    pub fn detail(&self) -> Option<JobDetail> {
        self.0.job().map(|job| job.detail())
    }
}

impl App {
    /// Says who hears which tables the window should ask for again, when something in the background changes them.
    pub fn listen(&mut self, listener: Listener) {
        self.work.listen(listener);
    }

    /// What runs in the background.
    pub fn running(&self) -> Running {
        Running(Arc::clone(&self.work))
    }
}
