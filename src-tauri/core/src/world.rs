//! An open practice as the features see it: questions, the one write door, the clock, and who is at the machine.

use crate::guard::Eye;
use crate::{Error, Op, Practice, Refusal, Result, Room, Undo};
use peyvand_kit::{ActId, Clock, Day, Instant, Minute};
use peyvand_store::{Act, DbKey, OpRow, Read, Schema, Skipped, Store, StoreFault, Write, Written};
use std::path::Path;

/// The program's name and version as they stand in the journal.
pub(crate) const APP: &str = concat!("peyvand ", env!("CARGO_PKG_VERSION"));

/// An open practice.
pub struct World {
    store: Store,
    clock: Clock,
    practice: Practice,
    rooms: &'static [Room],
    actor: Option<String>,
    behalf: Option<String>,
}

impl World {
    /// Makes a practice in an empty folder: its first act is the founding.
    ///
    /// # Errors
    /// Faults of the disk, and whatever the founding refuses.
    pub fn create(place: Place, founding: impl FnOnce(&mut Write) -> Result<()>) -> Result<Self> {
        let mut store = Store::create(place.dir, place.schema, place.key, place.clock.clone(), APP)?;
        let kind = Op::PracticeCreate.kind();
        let act = Act { id: ActId::new_at(&place.clock), kind, actor: None, on_behalf: None, group: None };
        store.write(&act, &Eye::on(place.rooms), founding)?;
        Self::around(store, place)
    }

    /// Opens the practice of a folder.
    ///
    /// # Errors
    /// Faults of the disk, the file or the key.
    pub fn open(place: Place) -> Result<Self> {
        let store = Store::open(place.dir, place.schema, place.key, place.clock.clone(), APP)?;
        Self::around(store, place)
    }

    fn around(store: Store, place: Place) -> Result<Self> {
        let practice = Practice::load(store.read())?;
        Ok(Self { store, clock: place.clock, practice, rooms: place.rooms, actor: None, behalf: None })
    }

    /// The handle for questions.
    pub fn read(&self) -> &Read {
        self.store.read()
    }

    /// The store below, for its own questions: the journal, heads, exchange.
    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// The store below, to look after it: check, checkpoint.
    pub const fn store_mut(&mut self) -> &mut Store {
        &mut self.store
    }

    /// How the practice counts and writes; kept in memory, fresh after every write.
    pub const fn practice(&self) -> &Practice {
        &self.practice
    }

    /// The clock.
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The instant now.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// The day on the practice's wall.
    pub fn today(&self) -> Day {
        self.wall().0
    }

    /// The day and the minute on the practice's wall.
    pub fn wall(&self) -> (Day, Minute) {
        self.practice.zone.local(self.clock.now())
    }

    /// Says who is at the machine: the staff id that stands beside their acts.
    pub fn signed_in(&mut self, actor: Option<String>) {
        self.actor = actor;
        self.behalf = None;
    }

    /// Says in whose name the person at the machine acts from now on: the doctor's id that stands beside their acts.
    pub fn acting_for(&mut self, doctor: Option<String>) {
        self.behalf = doctor;
    }

    /// The doctor in whose name acts are done.
    pub fn behalf(&self) -> Option<&str> {
        self.behalf.as_deref()
    }

    /// The staff id of who is at the machine.
    pub fn actor(&self) -> Option<&str> {
        self.actor.as_deref()
    }

    /// Does an act: everything that `f` changes, or nothing.
    ///
    /// # Errors
    /// What `f` refuses, what the rooms' rules refuse, and the store's faults.
    pub fn write<T>(&mut self, act: &ActId, op: Op, f: impl FnOnce(&mut Write) -> Result<T>) -> Result<Written<T>> {
        let written = self.store.write(&self.act(act, op), &Eye::on(self.rooms), f)?;
        self.refresh(&written.changed.entities)?;
        Ok(written)
    }

    /// What the signed-in person would take back next on this machine.
    ///
    /// # Errors
    /// Only faults.
    pub fn last_undoable(&self) -> Result<Option<OpRow>> {
        Ok(self.store.last_undoable(self.me()?, Op::ASIDE)?)
    }

    /// What the signed-in person would do again next on this machine.
    ///
    /// # Errors
    /// Only faults.
    pub fn last_redoable(&self) -> Result<Option<OpRow>> {
        Ok(self.store.last_redoable(self.me()?, Op::ASIDE)?)
    }

    /// Takes the signed-in person's last act on this machine back.
    ///
    /// # Errors
    /// `undo-nothing`, `act-never-undone`, `undo-breaks`, and faults.
    pub fn undo(&mut self, act: &ActId) -> Result<Written<Skipped>> {
        let last = self.last_undoable()?.ok_or(Refusal::UndoNothing)?;
        if Op::of_kind(&last.kind).is_none_or(|op| op.undo() == Undo::Never) {
            return Err(Refusal::ActNeverUndone.into());
        }
        self.take_back(act, Op::JournalUndo, &last.id)
    }

    /// Does again what the signed-in person took back last.
    ///
    /// # Errors
    /// `redo-nothing`, `undo-breaks`, and faults.
    pub fn redo(&mut self, act: &ActId) -> Result<Written<Skipped>> {
        let last = self.last_redoable()?.ok_or(Refusal::RedoNothing)?;
        self.take_back(act, Op::JournalRedo, &last.id)
    }

    /// Takes exactly this act back; taking an undo back does again what it took back.
    ///
    /// # Errors
    /// `act-never-undone`, `act-undone-already`, `undo-breaks`, and faults.
    pub(crate) fn undo_one(&mut self, act: &ActId, op: &OpRow) -> Result<Written<Skipped>> {
        let how = match Op::of_kind(&op.kind) {
            Some(Op::JournalUndo) => Op::JournalRedo,
            Some(known) if known.undo() != Undo::Never => Op::JournalUndo,
            _ => return Err(Refusal::ActNeverUndone.into()),
        };
        self.take_back(act, how, &op.id).map_err(|error| match error {
            Error::Fault(StoreFault::UndoneAlready) => Refusal::ActUndoneAlready.into(),
            error => error,
        })
    }

    /// Takes in what another device exported; what it breaks becomes tasks.
    ///
    /// # Errors
    /// Faults, a broken chain among them.
    pub fn merge(&mut self, records: &[peyvand_store::Record]) -> Result<peyvand_store::Merged> {
        let merged = self.store.merge(records, &Eye::on(self.rooms))?;
        self.refresh(&merged.entities)?;
        Ok(merged)
    }

    /// Closes the practice, its log brought into the file.
    ///
    /// # Errors
    /// Only faults.
    pub fn close(self) -> Result<()> {
        Ok(self.store.close()?)
    }

    fn take_back(&mut self, act: &ActId, op: Op, target: &str) -> Result<Written<Skipped>> {
        let written = self.store.undo(&self.act(act, op), target, &Eye::taking_back(self.rooms))?;
        self.refresh(&written.changed.entities)?;
        Ok(written)
    }

    fn me(&self) -> Result<&str> {
        self.actor().ok_or(Error::from(Refusal::SessionNeeded))
    }

    fn act(&self, id: &ActId, op: Op) -> Act {
        Act { id: id.clone(), kind: op.kind(), actor: self.actor.clone(), on_behalf: self.behalf.clone(), group: None }
    }

    fn refresh(&mut self, entities: &[String]) -> Result<()> {
        if entities.iter().any(|entity| entity == "practice") {
            self.practice = Practice::load(self.store.read())?;
        }
        Ok(())
    }
}

/// Where a practice is and what opens it.
pub struct Place<'a> {
    /// The folder.
    pub dir: &'a Path,
    /// The key of its file.
    pub key: &'a DbKey,
    /// The clock by which it is opened.
    pub clock: Clock,
    /// Its tables.
    pub schema: &'static Schema,
    /// The rooms that keep watch at the door.
    pub rooms: &'static [Room],
}
