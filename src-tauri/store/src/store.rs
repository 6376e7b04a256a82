//! A practice that is open: the one connection, its lock, its device, its logical clock.

use std::collections::BTreeMap;
use std::path::Path;

use peyvand_kit::Clock;

use crate::{
    Act, Change, CheckReport, Checkpointed, DbKey, Guard, Merged, OpFilter, OpRow, Read, Record, Schema, Skipped,
    StoreFault, Write, Written,
};

/// An open practice. Only one exists for a folder at a time, in whatever process.
pub struct Store {
    write: Write,
}

fn unready() -> StoreFault {
    StoreFault::mistake("under construction")
}

impl Store {
    /// Makes an empty practice in `dir` and opens it. `app` names the program and its version in the journal.
    ///
    /// # Errors
    /// [`StoreFault::AlreadyThere`] when the folder holds one, and everything that a disk can do.
    pub fn create(dir: &Path, schema: &'static Schema, key: &DbKey, clock: Clock, app: &str) -> Result<Self, StoreFault> {
        let _ = (dir, schema, key, clock, app);
        Err(unready())
    }

    /// Opens the practice in `dir`: lock, key, quick check, migrations, triggers, witness, in this order.
    ///
    /// # Errors
    /// A damaged or newer file is refused and left byte for byte as it is.
    pub fn open(dir: &Path, schema: &'static Schema, key: &DbKey, clock: Clock, app: &str) -> Result<Self, StoreFault> {
        let _ = (dir, schema, key, clock, app);
        Err(unready())
    }

    /// The handle for questions.
    pub fn read(&self) -> &Read {
        &self.write
    }

    /// Does an act: everything that `f` changes, or nothing.
    ///
    /// # Errors
    /// Whatever `f` or the guard fails with, and the store's own faults; nothing of the act remains then.
    pub fn write<T, G: Guard>(
        &mut self,
        act: &Act,
        guard: &G,
        f: impl FnOnce(&mut Write) -> Result<T, G::Error>,
    ) -> Result<Written<T>, G::Error> {
        let _ = (act, guard, f);
        Err(unready().into())
    }

    /// Takes an operation back (with its group), as an act of its own; redo is the undo of an undo.
    ///
    /// # Errors
    /// [`StoreFault::NoSuchAct`], [`StoreFault::UndoneAlready`], and whatever the guard fails with.
    pub fn undo<G: Guard>(&mut self, act: &Act, target: &str, guard: &G) -> Result<Written<Skipped>, G::Error> {
        let _ = (act, target, guard);
        Err(unready().into())
    }

    /// The last act of this person on this device that is neither an undo nor undone.
    ///
    /// # Errors
    /// Only faults.
    pub fn last_undoable(&self, actor: &str) -> Result<Option<OpRow>, StoreFault> {
        let _ = actor;
        Err(unready())
    }

    /// The last undo of this person on this device, unless they have done something new since.
    ///
    /// # Errors
    /// Only faults.
    pub fn last_redoable(&self, actor: &str) -> Result<Option<OpRow>, StoreFault> {
        let _ = actor;
        Err(unready())
    }

    /// Operations, newest first.
    ///
    /// # Errors
    /// Only faults.
    pub fn ops(&self, filter: &OpFilter, limit: usize) -> Result<Vec<OpRow>, StoreFault> {
        let _ = (filter, limit);
        Err(unready())
    }

    /// What an operation changed, in order.
    ///
    /// # Errors
    /// [`StoreFault::NoSuchAct`].
    pub fn changes_of(&self, op_id: &str) -> Result<Vec<Change>, StoreFault> {
        let _ = op_id;
        Err(unready())
    }

    /// How far each device's series is here.
    ///
    /// # Errors
    /// Only faults.
    pub fn heads(&self) -> Result<BTreeMap<String, u64>, StoreFault> {
        Err(unready())
    }

    /// At most `limit` operations that a device with the heads `have` lacks, in order within each series.
    ///
    /// # Errors
    /// Only faults.
    pub fn export_after(&self, have: &BTreeMap<String, u64>, limit: usize) -> Result<Vec<Record>, StoreFault> {
        let _ = (have, limit);
        Err(unready())
    }

    /// Takes in what another device exported.
    ///
    /// # Errors
    /// [`StoreFault::BrokenChain`] when a record is forged or a series forked; nothing of the batch remains then.
    pub fn merge<G: Guard>(&mut self, records: &[Record], guard: &G) -> Result<Merged, G::Error> {
        let _ = (records, guard);
        Err(unready().into())
    }

    /// Checks everything from zero: pages, cipher, hash chain, and that each table equals its rebuild from the journal.
    ///
    /// # Errors
    /// Only faults that keep it from looking; what it finds stands in the report.
    pub fn check(&mut self) -> Result<CheckReport, StoreFault> {
        Err(unready())
    }

    /// Brings the log into the file; to be called when nobody is waiting.
    ///
    /// # Errors
    /// Only faults; a log that could not be emptied stands in the result.
    pub fn checkpoint(&mut self) -> Result<Checkpointed, StoreFault> {
        Err(unready())
    }

    /// Empties the log and lets go of the practice.
    ///
    /// # Errors
    /// Only faults. Whatever was saved is saved all the same.
    pub fn close(self) -> Result<(), StoreFault> {
        Err(unready())
    }
}
