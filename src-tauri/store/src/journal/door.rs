//! The one write door: a transaction that is also an operation of the journal.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::capture::Mode;
use super::draft::Draft;
use super::history;
use super::series::Intent;
use super::types::{Act, Changed, Written};
use crate::fault::Refused;
use crate::{Guard, Store, StoreFault, Write};

/// Whether an act that changed nothing is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Empty {
    Leave,
    Keep,
}

impl Store {
    /// Does an act: everything that `f` changes, or nothing. An act that changes nothing leaves no trace.
    ///
    /// # Errors
    /// Whatever `f` or the guard fails with, and the store's own faults; nothing of the act remains then.
    pub fn write<T, G: Guard>(
        &mut self,
        act: &Act,
        guard: &G,
        f: impl FnOnce(&mut Write) -> Result<T, G::Error>,
    ) -> Result<Written<T>, G::Error> {
        self.ready()?;
        if let Some(changed) = history::landed(self.read(), act.id.as_str())? {
            return Ok(Written { value: None, changed });
        }
        self.perform(&Intent::of(act), Empty::Leave, guard, f)
    }

    /// Changes tables that are not in the journal, outside any act: all of it, or nothing. Those that are in it refuse.
    ///
    /// # Errors
    /// Whatever `f` fails with, and the store's own faults.
    pub fn beside<T, E: From<StoreFault>>(&mut self, f: impl FnOnce(&mut Write) -> Result<T, E>) -> Result<T, E> {
        self.sound()?;
        self.transact(|store| f(&mut store.write))
    }

    /// Runs an act that is known to be new.
    pub(crate) fn perform<T, G: Guard>(
        &mut self,
        intent: &Intent,
        empty: Empty,
        guard: &G,
        f: impl FnOnce(&mut Write) -> Result<T, G::Error>,
    ) -> Result<Written<T>, G::Error> {
        self.transact(|store| {
            store.open_draft(Mode::Journal);
            store.write.actor = intent.actor.map(str::to_owned);
            let value = f(&mut store.write)?;
            store.write.flush()?;
            if store.write.draft.digests.count() > 0 {
                guard.before_commit(&mut store.write)?;
            }
            let changed = store.seal(intent, empty)?;
            Ok(Written { value: Some(value), changed })
        })
    }

    /// One transaction: all of `f`, or nothing of it, in the file and in memory.
    pub(crate) fn transact<T, E: From<StoreFault>>(
        &mut self,
        f: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        self.begin()?;
        let before = self.position.clone();
        // A panic may not leave its half of an act for the next question to see.
        let ran = catch_unwind(AssertUnwindSafe(|| {
            let value = f(self)?;
            self.write.capture.set(Mode::Closed);
            self.commit()?;
            Ok(value)
        }));
        if matches!(ran, Ok(Ok(_))) {
            self.settle();
        } else {
            self.write.capture.set(Mode::Closed);
            self.position = before;
            self.roll_back();
        }
        ran.unwrap_or_else(|panic| resume_unwind(panic))
    }

    fn begin(&mut self) -> Result<(), StoreFault> {
        // Only after a rollback that failed can a transaction still be open.
        self.roll_back();
        self.write.now = self.clock.now();
        self.write.actor = None;
        self.run("BEGIN IMMEDIATE")?;
        if self.has_touched {
            self.run("DELETE FROM temp.touched")?;
        }
        self.has_touched = true;
        Ok(())
    }

    fn commit(&mut self) -> Result<(), StoreFault> {
        if self.write.draft.is_half {
            return Err(StoreFault::Refused(Refused::HalfStatement));
        }
        let outcome = self.run("COMMIT");
        // After a failed flush nobody knows what is on the disk, and a second flush that succeeds proves nothing.
        self.is_poisoned |= outcome.as_ref().is_err_and(StoreFault::poisons);
        outcome
    }

    fn roll_back(&mut self) {
        if !self.read().conn.is_autocommit() && self.run("ROLLBACK").is_err() {
            self.is_poisoned = true;
        }
    }

    pub(crate) fn run(&self, sql: &str) -> Result<(), StoreFault> {
        self.read().conn.prepare_cached(sql)?.execute(())?;
        Ok(())
    }

    /// Starts to write an act down.
    pub(crate) fn open_draft(&mut self, mode: Mode) {
        self.write.draft = Draft::at(self.position.next_op, self.position.next_change);
        self.write.capture.set(mode);
    }

    /// Ends an act: what was caught goes into the journal, and the operation after it.
    pub(crate) fn seal(&mut self, intent: &Intent, empty: Empty) -> Result<Changed, StoreFault> {
        self.write.flush()?;
        self.write.capture.set(Mode::Closed);
        let entities = &self.write.entities;
        let draft = std::mem::take(&mut self.write.draft);
        self.write.draft.is_half = draft.is_half;
        let name = |at: usize| entities.at(at).name.clone();
        let changed = Changed {
            act: intent.id.to_owned(),
            kind: intent.kind.to_owned(),
            entities: draft.entities.iter().map(|at| name(*at)).collect(),
            born: draft.born.clone().map(|(at, id)| (name(at), id)),
            fresh: true,
        };
        if draft.digests.count() > 0 || empty == Empty::Keep {
            self.position.append(&self.write.read, &self.author, intent, self.write.now, draft)?;
        }
        Ok(changed)
    }
}

impl<'a> Intent<'a> {
    pub(crate) fn of(act: &'a Act) -> Self {
        Self {
            id: act.id.as_str(),
            kind: act.kind,
            actor: act.actor.as_deref(),
            on_behalf: act.on_behalf.as_deref(),
            group: act.group.as_deref(),
            undoes: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use peyvand_kit::Clock;

    use crate::{DbKey, Migration, Refused, Schema, Store, StoreFault};

    static ONE: Schema = Schema {
        migrations: &[Migration {
            number: 1,
            name: "one",
            sql: "CREATE TABLE one (id TEXT PRIMARY KEY, deleted_at INTEGER) STRICT",
        }],
        journalled: &["one"],
        append_only: &[],
    };

    #[test]
    fn the_database_refuses_a_write_outside_an_act() {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::create(dir.path(), &ONE, &DbKey::generate(), Clock::system(), "test").unwrap();
        let outcome = store.read().conn.execute("INSERT INTO one (id) VALUES ('a')", ()).map_err(StoreFault::from);
        assert!(matches!(outcome, Err(StoreFault::Refused(Refused::OutsideAct))), "{outcome:?}");
        assert_eq!(store.read().count("SELECT count(*) FROM one", ()).unwrap(), 0);
    }
}
