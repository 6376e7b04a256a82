//! A toy practice: owners, their pets and a ledger, with a guard that keeps a derived table and two invariants.

use std::path::Path;

use peyvand_kit::{ActId, Clock, Instant, derived, new_uuid};
use peyvand_store::{
    Act, Changed, Cost, DbKey, Guard, KeyFile, Merged, Record, Schema, Skipped, Store, StoreFault, Write, Written,
    named_params,
};
use tempfile::TempDir;

pub(crate) use crate::schema::{OLD_TOY, TOY};

#[derive(Debug, thiserror::Error)]
pub(crate) enum ToyFault {
    #[error("an owner may not be called so")]
    Name,
    #[error("changed my mind")]
    Mind,
    #[error(transparent)]
    Store(#[from] StoreFault),
}

pub(crate) struct ToyGuard;

/// The name that breaks the first invariant.
pub(crate) const FORBIDDEN: &str = "nobody";

impl ToyGuard {
    /// Brings the tally of every touched entry's owner up to date.
    fn tally(w: &mut Write) -> Result<(), StoreFault> {
        w.exec(include_str!("tally.sql"), ())?;
        Ok(())
    }
}

impl Guard for ToyGuard {
    type Error = ToyFault;

    fn before_commit(&self, w: &mut Write) -> Result<(), ToyFault> {
        Self::tally(w)?;
        let broken = w.exists(
            "SELECT 1 FROM temp.touched JOIN owner ON owner.id = touched.entity_id AND touched.entity = 'owner' WHERE owner.name = :name",
            named_params! { ":name": FORBIDDEN },
        )?;
        if broken { Err(ToyFault::Name) } else { Ok(()) }
    }

    fn after_merge(&self, w: &mut Write) -> Result<(), ToyFault> {
        Self::tally(w)?;
        let broken = w.list(include_str!("crowded.sql"), (), |row| row.get::<_, String>("id"))?;
        for owner in broken {
            w.exec("UPDATE owner SET note = 'two pets of one name' WHERE id = :id", named_params! { ":id": owner })?;
        }
        Ok(())
    }

    fn reverse(&self, w: &mut Write, table: &str, ids: &[String]) -> Result<(), ToyFault> {
        assert_eq!(table, "entry");
        for id in ids {
            let mirrors = (0..).map(|round| derived("mirror", &format!("{id}:{round}")));
            for mirror in mirrors {
                let posted = w.exec(
                    "INSERT INTO entry (id, owner_id, amount) SELECT :mirror, owner_id, -amount FROM entry WHERE id = :id
                     ON CONFLICT DO NOTHING",
                    named_params! { ":mirror": mirror, ":id": id },
                )?;
                if posted > 0 {
                    break;
                }
            }
        }
        Ok(())
    }
}

/// A machine with a practice on it.
pub(crate) struct Device {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) key: DbKey,
    dir: TempDir,
}

/// Some day in 2026.
pub(crate) const START: i64 = 1_790_000_000_000;

impl Device {
    pub(crate) fn new() -> Self {
        Self::with(&TOY, START)
    }

    pub(crate) fn with(schema: &'static Schema, at: i64) -> Self {
        Self::in_folder(schema, at, tempfile::tempdir().unwrap())
    }

    pub(crate) fn in_folder(schema: &'static Schema, at: i64, dir: TempDir) -> Self {
        Self::with_key(schema, at, dir, DbKey::generate())
    }

    /// One that people sign in to: it has a key file.
    pub(crate) fn with_people(people: &[(&str, &str)]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let key = KeyFile::create(dir.path(), people, Cost::LEAST).unwrap();
        Self::with_key(&TOY, START, dir, key)
    }

    fn with_key(schema: &'static Schema, at: i64, dir: TempDir, key: DbKey) -> Self {
        let clock = Clock::fixed(Instant::from_ms(at));
        let store = Store::create(dir.path(), schema, &key, clock.clone(), "toy 1").unwrap();
        Self { store, clock, key, dir }
    }

    pub(crate) fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// Closes and opens again.
    pub(crate) fn reopen(self, schema: &'static Schema) -> Self {
        let Self { store, clock, key, dir } = self;
        store.close().unwrap();
        let store = Store::open(dir.path(), schema, &key, clock.clone(), "toy 1").unwrap();
        Self { store, clock, key, dir }
    }

    /// Closes it, and leaves the folder and the key.
    pub(crate) fn shut(self) -> (TempDir, DbKey, Clock) {
        let Self { store, clock, key, dir } = self;
        store.close().unwrap();
        (dir, key, clock)
    }

    /// Ends without a word, as a crash does, and leaves the folder and the key.
    pub(crate) fn crash(self) -> (TempDir, DbKey, Clock) {
        let Self { store, clock, key, dir } = self;
        drop(store);
        (dir, key, clock)
    }

    pub(crate) fn act(&self, kind: &'static str) -> Act {
        self.clock.advance(1);
        Act { id: ActId::new_at(&self.clock), kind, actor: Some("ann".to_owned()), on_behalf: None, group: None }
    }

    pub(crate) fn put(&mut self, kind: &'static str, f: impl FnOnce(&mut Write) -> Result<(), ToyFault>) -> Changed {
        self.try_put(kind, f).unwrap()
    }

    pub(crate) fn try_put(
        &mut self,
        kind: &'static str,
        f: impl FnOnce(&mut Write) -> Result<(), ToyFault>,
    ) -> Result<Changed, ToyFault> {
        let act = self.act(kind);
        Ok(self.store.write(&act, &ToyGuard, f)?.changed)
    }

    pub(crate) fn owner(&mut self, name: &str) -> String {
        let id = new_uuid(&self.clock);
        self.put("owner.add", |w| add_owner(w, &id, name));
        id
    }

    pub(crate) fn pet(&mut self, owner: &str, name: &str) -> String {
        let id = new_uuid(&self.clock);
        self.put("pet.add", |w| {
            w.exec(
                "INSERT INTO pet (id, owner_id, name) VALUES (:id, :owner, :name)",
                named_params! { ":id": id, ":owner": owner, ":name": name },
            )?;
            Ok(())
        });
        id
    }

    pub(crate) fn rename(&mut self, owner: &str, name: &str) -> Changed {
        self.put("owner.rename", |w| set_name(w, owner, name))
    }

    pub(crate) fn undo(&mut self, op: &str) -> Result<Written<Skipped>, ToyFault> {
        let act = self.act("undo");
        self.store.undo(&act, op, &ToyGuard)
    }

    pub(crate) fn name_of(&self, owner: &str) -> String {
        let sql = "SELECT name FROM owner WHERE id = :id";
        self.store.read().one(sql, named_params! { ":id": owner }, |row| row.get("name")).unwrap()
    }

    pub(crate) fn tally_of(&self, owner: &str) -> i64 {
        let sql = "SELECT coalesce(sum(total), 0) FROM tally WHERE owner_id = :id";
        self.store.read().count(sql, named_params! { ":id": owner }).unwrap()
    }

    pub(crate) fn count(&self, sql: &str) -> i64 {
        self.store.read().count(sql, ()).unwrap()
    }

    /// Everything that the other has and this one lacks.
    pub(crate) fn fetch(&mut self, from: &Store) -> Merged {
        let records = from.export_after(&self.store.heads().unwrap(), usize::MAX).unwrap();
        self.take(&records)
    }

    pub(crate) fn take(&mut self, records: &[Record]) -> Merged {
        self.store.merge(records, &ToyGuard).unwrap()
    }

    pub(crate) fn assert_clean(&mut self) {
        let report = self.store.check().unwrap();
        assert!(report.is_clean(), "{report:#?}");
    }
}

pub(crate) fn add_owner(w: &mut Write, id: &str, name: &str) -> Result<(), ToyFault> {
    w.exec("INSERT INTO owner (id, name) VALUES (:id, :name)", named_params! { ":id": id, ":name": name })?;
    Ok(())
}

pub(crate) fn set_name(w: &mut Write, id: &str, name: &str) -> Result<(), ToyFault> {
    w.exec("UPDATE owner SET name = :name WHERE id = :id", named_params! { ":id": id, ":name": name })?;
    Ok(())
}

pub(crate) fn post(w: &mut Write, id: &str, owner: &str, amount: i64) -> Result<(), ToyFault> {
    w.exec(
        "INSERT INTO entry (id, owner_id, amount) VALUES (:id, :owner, :amount)",
        named_params! { ":id": id, ":owner": owner, ":amount": amount },
    )?;
    Ok(())
}
