//! The swap: the one way by which a practice's files are taken out and others are put in their place.
//!
//! What comes in is made in `incoming.part`, flushed, and renamed to `incoming`: from that moment on it is the practice, and
//! whoever comes next finishes what was cut short. First the present files leave, all of them, and that is noted on the disk;
//! only then do the new ones come, so that an old log never meets a new database.

use std::fs::File;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use peyvand_kit::{Clock, Zone};
use serde::{Deserialize, Serialize};

use crate::StoreFault;
use crate::files::FOLDER;
use crate::lock::Lock;
use crate::open::{NAME, sync_dir};

const PART: &str = "incoming.part";
const INCOMING: &str = "incoming";
const PLAN: &str = "plan.json";
const LEFT: &str = "aside-done";
const ASIDE: &str = "aside";

/// What is known of a closed practice without its key; the floor above writes it.
pub(crate) const FACE: &str = "face.json";

/// Everything that belongs to a practice, but the lock. What else lies in the folder stays where it is.
const FILES: [&str; 8] =
    ["practice.db", "practice.db-wal", "practice.db-shm", "keys.json", "keys.b.json", "witness", FACE, FOLDER];

/// What becomes of the files that were there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aside {
    /// They are kept in a folder of their own, inside the practice's.
    Keep,
    /// They are deleted.
    Discard,
}

/// Where the present files go, from the practice's folder; nowhere when they are deleted.
#[derive(Serialize, Deserialize)]
struct Plan {
    aside: Option<String>,
}

/// Begins a swap.
#[derive(Debug)]
pub struct Swap;

impl Swap {
    /// Makes room for files that are to come into a practice's folder, which may hold nothing yet. The practice must be
    /// closed, and nobody can open it until the staging is committed or dropped.
    ///
    /// # Errors
    /// [`StoreFault::InUse`], and faults of the disk.
    pub fn begin(dir: &Path) -> Result<Staging, StoreFault> {
        std::fs::create_dir_all(dir)?;
        let lock = Lock::take(dir)?;
        finish(dir)?;
        let part = dir.join(PART);
        std::fs::create_dir(&part)?;
        Ok(Staging { dir: dir.to_owned(), part, _lock: lock })
    }
}

/// Files that are to come in. Dropped without a commit, they are gone and nothing has happened.
#[derive(Debug)]
pub struct Staging {
    dir: PathBuf,
    part: PathBuf,
    _lock: Lock,
}

impl Drop for Staging {
    fn drop(&mut self) {
        // What stays is taken away when the practice is opened.
        let _stays = clear(&self.part);
    }
}

impl Staging {
    /// The folder to fill, with files named as in a practice's folder.
    pub fn path(&self) -> &Path {
        &self.part
    }

    /// Puts the files in, whatever happens on the way: after a crash the next to come finishes it. Gives the folder in
    /// which the files are kept that were there, if there were any.
    ///
    /// # Errors
    /// Faults of the disk. The practice is then wholly the old one or, once it is opened again, wholly the new one.
    pub fn commit(self, aside: Aside, clock: &Clock) -> Result<Option<PathBuf>, StoreFault> {
        for name in [NAME, "keys.json", "keys.b.json"] {
            if !self.part.join(name).exists() {
                return Err(StoreFault::mistake(format!("a swap without {name}")));
            }
        }
        let is_empty = !FILES.iter().any(|name| self.dir.join(name).exists());
        let name = (aside == Aside::Keep && !is_empty).then(|| free_name(&self.dir, clock));
        let plan = serde_json::to_vec(&Plan { aside: name.clone() });
        let plan = plan.map_err(|_| StoreFault::mistake("a plan that can't be written"))?;
        File::create(self.part.join(PLAN))?.write_all(&plan)?;
        flush_all(&self.part)?;
        std::fs::rename(&self.part, self.dir.join(INCOMING))?;
        sync_dir(&self.dir)?;
        finish(&self.dir)?;
        Ok(name.map(|name| self.dir.join(name)))
    }
}

/// Finishes a swap that was cut short, and takes away what was never committed.
///
/// # Errors
/// [`StoreFault::InUse`] when another process is at it, and faults of the disk.
pub fn settle(dir: &Path) -> Result<(), StoreFault> {
    let is_committed = dir.join(INCOMING).exists();
    if !is_committed && !dir.join(PART).exists() {
        return Ok(());
    }
    match Lock::take(dir) {
        Ok(_lock) => finish(dir),
        // Somebody is filling it.
        Err(StoreFault::InUse) if !is_committed => Ok(()),
        Err(fault) => Err(fault),
    }
}

/// The same, for who has the lock. It goes on from wherever it stood.
pub(crate) fn finish(dir: &Path) -> Result<(), StoreFault> {
    let (incoming, part) = (dir.join(INCOMING), dir.join(PART));
    if incoming.exists() {
        if !incoming.join(LEFT).exists() {
            leave(dir, &incoming)?;
        }
        for name in FILES {
            shift(&incoming.join(name), &dir.join(name))?;
        }
        sync_dir(&incoming)?;
        sync_dir(dir)?;
        // From here on it is over: what remains of it counts as never committed.
        std::fs::rename(&incoming, &part)?;
        sync_dir(dir)?;
    }
    Ok(clear(&part)?)
}

/// Whether a folder holds a practice. One whose files are just being swapped is one, whatever lies there at the moment.
///
/// # Errors
/// What the system says where nobody may look.
pub fn holds_practice(dir: &Path) -> std::io::Result<bool> {
    // What can't be finished now is told when the practice is opened.
    let _later = settle(dir);
    Ok(dir.join(INCOMING).try_exists()? || dir.join(NAME).try_exists()?)
}

/// The present files leave, and it is noted when none of them is there any more.
fn leave(dir: &Path, incoming: &Path) -> Result<(), StoreFault> {
    let plan = std::fs::read(incoming.join(PLAN))?;
    let plan: Plan = serde_json::from_slice(&plan)
        .map_err(|_| StoreFault::Damaged { what: "the plan of a swap can't be read".to_owned() })?;
    match plan.aside.map(|name| dir.join(name)) {
        Some(aside) => {
            std::fs::create_dir_all(&aside)?;
            for name in FILES {
                shift(&dir.join(name), &aside.join(name))?;
            }
            sync_dir(&aside)?;
            sync_dir(&dir.join(ASIDE))?;
        }
        None => FILES.iter().try_for_each(|name| remove(&dir.join(name)))?,
    }
    sync_dir(dir)?;
    let mut note = File::create(incoming.join(LEFT))?;
    note.write_all(b"left")?;
    note.sync_all()?;
    sync_dir(incoming)
}

/// Moves a file that may have been moved already.
fn shift(from: &Path, to: &Path) -> Result<(), StoreFault> {
    match std::fs::rename(from, to) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Takes away a file, or a folder with all that is in it, which may be gone already.
fn remove(path: &Path) -> Result<(), StoreFault> {
    Ok(clear(path)?)
}

/// The same, with what the system said when it failed.
fn clear(path: &Path) -> std::io::Result<()> {
    let gone = |outcome: std::io::Result<()>| match outcome {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        outcome => outcome,
    };
    if !path.is_dir() {
        return gone(std::fs::remove_file(path));
    }
    for entry in std::fs::read_dir(path)? {
        clear(&entry?.path())?;
    }
    gone(std::fs::remove_dir(path))
}

/// Flushes everything in a folder, and the folder.
fn flush_all(dir: &Path) -> Result<(), StoreFault> {
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() { flush_all(&path)? } else { open_to_flush(&path)?.sync_all()? }
    }
    sync_dir(dir)
}

/// A name for the folder of what leaves that nothing has yet, by the time in UTC.
fn free_name(dir: &Path, clock: &Clock) -> String {
    let utc = Zone::parse("UTC").expect("UTC is in every database of zones");
    let (day, minute) = utc.local(clock.now());
    let name = format!("{ASIDE}/{}-{:02}{:02}", day.iso(), minute.get() / 60, minute.get() % 60);
    let is_free = |name: &String| !dir.join(name).exists();
    let mut names = std::iter::once(name.clone()).chain((2..).map(|number| format!("{name}-{number}")));
    names.find(is_free).unwrap_or(name)
}

/// Windows flushes only what is open for writing.
fn open_to_flush(path: &Path) -> std::io::Result<File> {
    std::fs::OpenOptions::new().write(true).open(path)
}
