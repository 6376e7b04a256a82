//! The thread that keeps the practice while a window is open: it locks when nobody is there, makes the backups that are due,
//! learns once a day, writes down who opened which file, and brings the log of writes into the file when nobody waits. And the end of the day:
//! the window may close at once, the process ends when the last backup is whole.

use crate::window::{Behind, tell};
use peyvand_api::{ApiError, App};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};
use tauri::{AppHandle, Manager};

/// How often it looks whether something is due.
const TICK: Duration = Duration::from_secs(5);

/// How long nobody may have written anything before the log is brought into the file.
const IDLE: Duration = Duration::from_secs(20);

/// How long a job is waited for before it is looked at again.
const WAIT: Duration = Duration::from_secs(1);

/// Keeps the practice until the program ends. Hears of every write.
pub(crate) fn keep(app: &AppHandle, written: &Receiver<()>) {
    let mut written_at = None;
    let mut next = Instant::now() + TICK;
    loop {
        match written.recv_timeout(next.saturating_duration_since(Instant::now())) {
            Ok(()) => written_at = Some(Instant::now()),
            Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {
                tick(app);
                if written_at.is_some_and(|at: Instant| at.elapsed() >= IDLE) {
                    written_at = None;
                    rest(app);
                }
                next = Instant::now() + TICK;
            }
        }
    }
}

fn tick(app: &AppHandle) {
    let behind = app.state::<Behind>();
    let mut told = behind.with(|program| {
        let mut told = program.tend();
        if let Err(fault) = program.keep_openings() {
            eprintln!("peyvand: who opened which file was not written down: {}", fault.code);
        }
        told.extend(program.settle_jobs());
        told.extend(program.keep_handover());
        told
    });
    told.iter_mut().for_each(|told| told.extend(keep_backups(app)));
    tell(app, &told.unwrap_or_default());
    if let Err(fault) = learn(app) {
        eprintln!("peyvand: nothing was learned of missed appointments: {}", fault.code);
    }
}

/// Only the past is read with the program; learning from it keeps nobody waiting.
fn learn(app: &AppHandle) -> Result<(), ApiError> {
    let behind = app.state::<Behind>();
    let Some(lesson) = behind.with(App::lesson).transpose()?.flatten() else { return Ok(()) };
    let studied = lesson.study()?;
    behind.with(|program| program.keep_learned(&studied)).transpose()?;
    Ok(())
}

/// Disks are looked at without the program: one that sleeps or hangs keeps nobody from working.
fn keep_backups(app: &AppHandle) -> Vec<&'static str> {
    let behind = app.state::<Behind>();
    let Some(lookout) = behind.with(App::lookout).flatten() else { return Vec::new() };
    let sighted = lookout.look();
    behind.with(|program| program.keep_backups(sighted)).unwrap_or_default()
}

fn rest(app: &AppHandle) {
    if let Some(Err(fault)) = app.state::<Behind>().with(App::rest) {
        eprintln!("peyvand: the log could not be emptied: {}", fault.code);
    }
}

/// The window is closed: makes the day's last backup where one is due, waits for whatever runs, and lets the program end.
pub(crate) fn finish(app: &AppHandle) {
    let behind = app.state::<Behind>();
    let sighted = behind.with(App::lookout).flatten().map(|lookout| lookout.look());
    let runs = behind.with(|program| program.close_day(sighted).then(|| program.running())).flatten();
    if let Some(running) = runs {
        while !running.wait(WAIT) {}
        behind.with(App::settle_jobs);
    }
    app.exit(0);
}
