//! What runs in the background: one job at a time on a thread of its own, while people go on working.

use crate::edge::backups::{JobDetail, JobKind, JobPhase, JobState, MissedPlace};
use crate::endpoint::Json;
use crate::error::ApiError;
use peyvand_core::backups::Made;
use peyvand_core::{Error, Refusal, Result};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Hears which tables the window should ask for again.
pub type Listener = Arc<dyn Fn(&[&str]) + Send + Sync>;

/// How often the window hears of a job's progress.
const TELL_EVERY: Duration = Duration::from_millis(250);

/// Before so much time and so much of the way the speed is only a guess.
const GUESS: (Duration, f64) = (Duration::from_secs(2), 0.02);

/// The place where jobs run.
#[derive(Default)]
pub(crate) struct Work {
    job: Mutex<Option<Arc<Job>>>,
    ended: Condvar,
    /// Backups that were made and verified, for the practice to write down once somebody is signed in.
    made: Mutex<Vec<Made>>,
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
    made: Mutex<Vec<Made>>,
    listener: Option<Listener>,
}

struct Stand {
    phase: JobPhase,
    /// Of the whole, 0 to 1.
    done: f64,
    state: JobState,
    error: Option<ApiError>,
    file_name: Option<String>,
    missed: Vec<MissedPlace>,
    kept_in: Option<String>,
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
        run: impl FnOnce(&Job) -> Result<()> + Send + 'static,
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

    fn run(&self, job: &Job, run: impl FnOnce(&Job) -> Result<()>) {
        let outcome = catch_unwind(AssertUnwindSafe(|| run(job)))
            .unwrap_or_else(|_| Err(Error::bug("a job in the background panicked")));
        let outcome = outcome.map_err(ApiError::from).and_then(|()| job.ensure_somewhere());
        let mut made = held(&self.made);
        if outcome.is_ok() && job.kind == JobKind::Restore {
            // They are of the file that was taken out.
            made.clear();
        }
        // What there is to write down stands here before anybody can see that the job has ended. What was verified before
        // a job failed or was stopped is there all the same.
        made.append(&mut held(&job.made));
        drop(made);
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

    /// The backups that ended jobs left to write down.
    pub(crate) fn take_made(&self) -> Vec<Made> {
        std::mem::take(&mut held(&self.made))
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
            missed: Vec::new(),
            kept_in: None,
            told: None,
        };
        let (stand, made) = (Mutex::new(stand), Mutex::default());
        Self { kind, is_canceled: AtomicBool::new(false), begun: now, stand, made, listener }
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

    /// A backup was made and verified, whatever becomes of the others.
    pub(crate) fn makes(&self, made: Made) {
        held(&self.made).push(made);
    }

    /// A place got no backup; the others are tried all the same.
    pub(crate) fn misses(&self, name: &str, error: Error) {
        held(&self.stand).missed.push(MissedPlace { name: name.to_owned(), error: error.into() });
    }

    /// Says where is kept what was here before.
    pub(crate) fn keeps(&self, folder: &Path) {
        held(&self.stand).kept_in = Some(folder.to_string_lossy().into_owned());
    }

    /// Where no place got a backup, it failed as the first of them did.
    fn ensure_somewhere(&self) -> std::result::Result<(), ApiError> {
        let first = held(&self.stand).missed.first().map(|missed| missed.error.clone());
        first.filter(|_| held(&self.made).is_empty()).map_or(Ok(()), Err)
    }

    fn tell(&self, entities: &[&str]) {
        if let Some(listener) = &self.listener {
            listener(entities);
        }
    }

    fn end(&self, outcome: std::result::Result<(), ApiError>) {
        let error = outcome.err();
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
            missed: stand.missed.clone(),
            kept_in: stand.kept_in.clone(),
        }
    }
}

fn seconds_left(stand: &Stand, gone: Duration) -> Option<u32> {
    let is_known = stand.state == JobState::Running && gone >= GUESS.0 && stand.done >= GUESS.1;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    is_known.then(|| (gone.as_secs_f64() / stand.done * (1.0 - stand.done)).ceil() as u32)
}
