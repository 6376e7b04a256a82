//! What runs in the background: one job at a time on a thread of its own, while people go on working.

use crate::edge::backups::{JobDetail, JobKind, JobPhase, JobState};
use crate::endpoint::Json;
use crate::error::ApiError;
use peyvand_core::backups::Made;
use peyvand_core::{Error, Refusal, Result};
use peyvand_kit::Instant;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Hears which tables the window should ask for again.
pub type Listener = Arc<dyn Fn(&[&str]) + Send + Sync>;

/// How often the window hears of a job's progress.
const TELL_EVERY: Duration = Duration::from_millis(250);

/// Before so much time and so much of the way the speed is only a guess.
const GUESS: (Duration, f64) = (Duration::from_secs(2), 0.02);

/// What a job leaves for the practice to write down, once somebody is signed in.
pub(crate) enum Ending {
    /// Backups were made and verified.
    Backups(Vec<Made>),
    /// The file stands under a new key since then.
    KeyChanged(Instant),
}

/// The place where jobs run.
#[derive(Default)]
pub(crate) struct Work {
    job: Mutex<Option<Arc<Job>>>,
    ended: Condvar,
    endings: Mutex<Vec<Ending>>,
    listener: Mutex<Option<Listener>>,
    /// What the window is told of the session while a job takes the practice's file out.
    frozen: Mutex<Option<Json>>,
}

/// A job that runs, or ran last.
pub(crate) struct Job {
    kind: JobKind,
    is_canceled: AtomicBool,
    begun: std::time::Instant,
    stand: Mutex<Stand>,
    listener: Option<Listener>,
}

struct Stand {
    phase: JobPhase,
    /// Of the whole, 0 to 1.
    done: f64,
    state: JobState,
    error: Option<ApiError>,
    file_name: Option<String>,
    /// When the window heard of it last.
    told: Option<std::time::Instant>,
}

/// A lock that a panic has poisoned still guards plain values.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Work {
    pub(crate) fn listen(&self, listener: Listener) {
        *held(&self.listener) = Some(listener);
    }

    /// Begins a job, unless another runs.
    pub(crate) fn start(
        self: &Arc<Self>,
        kind: JobKind,
        run: impl FnOnce(&Job) -> Result<Option<Ending>> + Send + 'static,
    ) -> Result<JobDetail> {
        let mut place = held(&self.job);
        peyvand_core::ensure!(place.as_ref().is_none_or(|job| !job.is_running()), Refusal::JobRunning);
        let job = Arc::new(Job::new(kind, held(&self.listener).clone()));
        *place = Some(Arc::clone(&job));
        drop(place);
        let (work, own) = (Arc::clone(self), Arc::clone(&job));
        std::thread::spawn(move || work.run(&own, run));
        Ok(job.detail())
    }

    fn run(&self, job: &Job, run: impl FnOnce(&Job) -> Result<Option<Ending>>) {
        let outcome = catch_unwind(AssertUnwindSafe(|| run(job)))
            .unwrap_or_else(|_| Err(Error::bug("a job in the background panicked")));
        // What there is to write down stands here before anybody can see that the job has ended.
        let outcome = outcome.map(|ending| held(&self.endings).extend(ending));
        let place = held(&self.job);
        job.end(outcome);
        self.ended.notify_all();
        drop(place);
        job.tell(&["job", "backup", "session"]);
    }

    /// What runs or ran last.
    pub(crate) fn job(&self) -> Option<Arc<Job>> {
        held(&self.job).clone()
    }

    pub(crate) fn is_running(&self) -> bool {
        self.job().is_some_and(|job| job.is_running())
    }

    /// Whether the practice's file is being taken out, so that nobody may come in.
    pub(crate) fn is_replacing(&self) -> bool {
        self.job().is_some_and(|job| job.is_running() && job.replaces())
    }

    /// Waits until nothing runs, at most so long, and says whether that is so.
    pub(crate) fn wait(&self, at_most: Duration) -> bool {
        let is_busy = |place: &mut Option<Arc<Job>>| place.as_ref().is_some_and(|job| job.is_running());
        let waited = self.ended.wait_timeout_while(held(&self.job), at_most, is_busy);
        let (mut place, _) = waited.unwrap_or_else(PoisonError::into_inner);
        !is_busy(&mut place)
    }

    /// What ended jobs left to write down.
    pub(crate) fn take_endings(&self) -> Vec<Ending> {
        std::mem::take(&mut held(&self.endings))
    }

    /// Keeps what the window is told of the session while the practice's file is out.
    pub(crate) fn freeze(&self, session: Json) {
        *held(&self.frozen) = Some(session);
    }

    /// What stands in for an endpoint's own answer while the practice's file is out.
    pub(crate) fn stands_in(&self, endpoint: &str) -> Result<Option<Json>> {
        if matches!(endpoint, "job_show" | "job_cancel") || !self.is_replacing() {
            return Ok(None);
        }
        let frozen = held(&self.frozen).clone().filter(|_| endpoint == "session_show");
        frozen.map_or_else(|| Err(Refusal::JobRunning.into()), |session| Ok(Some(session)))
    }
}

impl Job {
    fn new(kind: JobKind, listener: Option<Listener>) -> Self {
        let now = std::time::Instant::now();
        let stand = Stand {
            phase: JobPhase::Preparing,
            done: 0.0,
            state: JobState::Running,
            error: None,
            file_name: None,
            told: None,
        };
        Self { kind, is_canceled: AtomicBool::new(false), begun: now, stand: Mutex::new(stand), listener }
    }

    fn is_running(&self) -> bool {
        held(&self.stand).state == JobState::Running
    }

    /// Whether it takes the practice's file out and puts another in.
    pub(crate) fn replaces(&self) -> bool {
        matches!(self.kind, JobKind::Restore | JobKind::KeyChange)
    }

    /// Asks it to stop; it does so at the next place where nothing is left behind.
    pub(crate) fn cancel(&self) {
        self.is_canceled.store(true, Ordering::Relaxed);
    }

    /// Says how far it has come, and hears whether it should go on.
    pub(crate) fn at(&self, phase: JobPhase, done: f64) -> ControlFlow<()> {
        let mut stand = held(&self.stand);
        (stand.phase, stand.done) = (phase, done.clamp(0.0, 1.0));
        let is_time = stand.told.is_none_or(|at| at.elapsed() >= TELL_EVERY);
        if is_time {
            stand.told = Some(std::time::Instant::now());
        }
        drop(stand);
        if is_time {
            self.tell(&["job"]);
        }
        if self.is_canceled.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// Says which file it is about.
    pub(crate) fn names(&self, file_name: &str) {
        held(&self.stand).file_name = Some(file_name.to_owned());
    }

    fn tell(&self, entities: &[&str]) {
        if let Some(listener) = &self.listener {
            listener(entities);
        }
    }

    fn end(&self, outcome: Result<()>) {
        let error = outcome.err().map(ApiError::from);
        let mut stand = held(&self.stand);
        stand.state = match &error {
            None => JobState::Done,
            Some(error) if error.code == "job-canceled" => JobState::Canceled,
            Some(_) => JobState::Failed,
        };
        if error.is_none() {
            stand.done = 1.0;
        }
        stand.error = error;
    }

    /// How it stands.
    pub(crate) fn detail(&self) -> JobDetail {
        let stand = held(&self.stand);
        // Not rounded up: the bar is full when all is done, not before.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let thousandths = (stand.done * 1000.0) as u16;
        JobDetail {
            kind: self.kind,
            phase: stand.phase,
            state: stand.state,
            done: thousandths,
            seconds_left: seconds_left(&stand, self.begun.elapsed()),
            error: stand.error.clone(),
            file_name: stand.file_name.clone(),
        }
    }
}

fn seconds_left(stand: &Stand, gone: Duration) -> Option<u32> {
    let is_known = stand.state == JobState::Running && gone >= GUESS.0 && stand.done >= GUESS.1;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    is_known.then(|| (gone.as_secs_f64() / stand.done * (1.0 - stand.done)).ceil() as u32)
}
