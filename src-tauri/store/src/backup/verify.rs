//! A backup is read and checked: every byte against its hash, and every page's seal, at the same time.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use super::open::{OpenBackup, in_place, page_size};
use super::pour::{Meter, Source};
use super::trailer::Section;
use super::{BackupFault, Depth, Phase, Watch, seals};
use crate::journal::broken_links;
use crate::{DbKey, StoreFault};

/// How long the wait for the engine goes on before somebody is asked whether to go on.
const PATIENCE: Duration = Duration::from_millis(100);

impl OpenBackup {
    /// Reads everything and checks it.
    ///
    /// # Errors
    /// [`BackupFault::Damaged`], [`BackupFault::Gone`], [`BackupFault::Canceled`].
    pub fn verify(&self, depth: Depth, watch: Watch) -> Result<(), BackupFault> {
        let engine = Engine::start(&self.path, &self.key, self.pages()?, depth);
        let mut meter = self.compare(watch)?;
        engine.wait(&mut meter)?.map_err(BackupFault::in_place)
    }

    /// Reads everything and compares it with the hashes.
    pub(super) fn compare<'w>(&self, watch: Watch<'w>) -> Result<Meter<'w>, BackupFault> {
        let sections = &self.trailer.plain.sections;
        let all = sections.iter().map(|section| section.length).sum();
        let mut meter = Meter::new(Phase::Checking, all, watch);
        for (section, expected) in sections.iter().zip(&self.manifest.hashes) {
            let found = self.source(section).hash(|bytes| meter.more(bytes))?;
            if found.to_string() != *expected {
                return Err(BackupFault::Damaged);
            }
        }
        Ok(meter)
    }

    /// The database's pages, by its length.
    pub(super) fn pages(&self) -> Result<u64, BackupFault> {
        let size = page_size(self.read()).map_err(BackupFault::in_place)?;
        Ok(self.trailer.plain.sections[0].length / size)
    }

    pub(super) fn source(&self, section: &Section) -> Source<'_> {
        Source { file: &self.file, offset: section.offset, length: section.length, is_live: false }
    }
}

/// The engine's own look at a database, on a thread of its own. It can't be called off in the middle, so when nobody waits
/// any more it is left to itself.
pub(super) struct Engine {
    told: Receiver<Result<(), StoreFault>>,
}

impl Engine {
    pub(super) fn start(path: &Path, key: &DbKey, pages: u64, depth: Depth) -> Self {
        let (path, key) = (path.to_owned(), key.clone());
        let (tell, told) = sync_channel(1);
        thread::spawn(move || tell.send(ensure_whole(&path, &key, pages, depth)));
        Self { told }
    }

    /// Waits for what it says of the database.
    ///
    /// # Errors
    /// [`BackupFault::Canceled`].
    pub(super) fn wait(self, meter: &mut Meter) -> Result<Result<(), StoreFault>, BackupFault> {
        meter.more(0)?;
        loop {
            match self.told.recv_timeout(PATIENCE) {
                Ok(said) => return Ok(said),
                Err(RecvTimeoutError::Timeout) => meter.more(0)?,
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(StoreFault::mistake("the check of a database gave up").into());
                }
            }
        }
    }
}

/// That a database is whole: the seals of its pages, and on demand its tables and the chain of acts.
fn ensure_whole(path: &Path, key: &DbKey, pages: u64, depth: Depth) -> Result<(), StoreFault> {
    let damaged = |what: &str| Err(StoreFault::Damaged { what: what.to_owned() });
    let read = in_place(path, key)?;
    if !seals::hold(&read, pages)? {
        return damaged("a page's seal is broken");
    }
    if depth == Depth::Written {
        return Ok(());
    }
    let said = read.list("PRAGMA integrity_check(1)", (), |row| row.get::<_, String>(0))?;
    if said != ["ok"] {
        return damaged("a table or an index is broken");
    }
    if broken_links(&read)?.0.is_empty() { Ok(()) } else { damaged("the chain of acts is broken") }
}
