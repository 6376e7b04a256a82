//! A backup is read and checked: every byte against its hash, every page's seal, and on demand the tables.

use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use super::open::OpenBackup;
use super::pour::{Meter, Source};
use super::seals::Seals;
use super::trailer::{DATABASE, Section};
use super::{BackupFault, Depth, Phase, Watch};
use crate::connect::in_place;
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
        let mut meter = self.compare(Some(&self.seals()?), watch)?;
        if depth == Depth::Deep {
            look_into(&self.path, &self.key, &mut meter)?.map_err(BackupFault::in_place)?;
        }
        Ok(())
    }

    /// Reads everything and compares it with the hashes, and with the seals where they are given.
    pub(super) fn compare<'w>(&self, seals: Option<&Seals>, watch: Watch<'w>) -> Result<Meter<'w>, BackupFault> {
        let sections = &self.trailer.plain.sections;
        let mut meter = Meter::new(Phase::Checking, self.length(), watch);
        for (section, expected) in sections.iter().zip(&self.manifest.hashes) {
            let seals = seals.filter(|_| section.name == DATABASE);
            let tick = |block: &[u8]| meter.more(block.len() as u64);
            let found = self.source(section).pour(seals, BackupFault::reading, tick)?;
            if found.hash.to_string() != *expected || !found.is_sealed {
                return Err(BackupFault::Damaged);
            }
        }
        Ok(meter)
    }

    /// The bytes of all sections.
    pub(super) fn length(&self) -> u64 {
        self.trailer.plain.sections.iter().map(|section| section.length).sum()
    }

    pub(super) fn seals(&self) -> Result<Seals, BackupFault> {
        self.source(&self.trailer.plain.sections[0]).seals(&self.key)
    }

    pub(super) fn source(&self, section: &Section) -> Source<'_> {
        Source { file: &self.file, offset: section.offset, length: section.length, is_live: false }
    }
}

/// The engine's own look at the tables and the chain of acts. It has a thread of its own: when it is called off nobody waits
/// until it has come to its end.
fn look_into(path: &Path, key: &DbKey, meter: &mut Meter) -> Result<Result<(), StoreFault>, BackupFault> {
    let (path, key) = (path.to_owned(), key.clone());
    let (tell, told) = sync_channel(1);
    thread::spawn(move || tell.send(ensure_whole(&path, &key)));
    loop {
        meter.more(0)?;
        match told.recv_timeout(PATIENCE) {
            Ok(said) => return Ok(said),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                return Err(StoreFault::mistake("the check of a database gave up").into());
            }
        }
    }
}

fn ensure_whole(path: &Path, key: &DbKey) -> Result<(), StoreFault> {
    let damaged = |what: &str| Err(StoreFault::Damaged { what: what.to_owned() });
    let read = in_place(path, key)?;
    let said = read.list("PRAGMA integrity_check(1)", (), |row| row.get::<_, String>(0))?;
    if said != ["ok"] {
        return damaged("a table or an index is broken");
    }
    if broken_links(&read)?.0.is_empty() { Ok(()) } else { damaged("the chain of acts is broken") }
}
