//! Proof that the tables are the journal's: the chain from its first link, and each row beside its rebuild.

use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{Row, named_params};

use super::chain::{Hash, holds};
use super::history::{self, placed};
use super::project::Told;
use crate::{Heads, Read, RowResult, Store, StoreFault, TableCheck};

/// So many ids of differing rows are named.
const EXAMPLES: usize = 20;

/// The operations where a series' hash chain breaks, and how many there are in all.
pub(crate) fn broken_links(read: &Read) -> Result<(Vec<(String, u64)>, usize), StoreFault> {
    let (mut broken, mut count) = (Vec::new(), 0);
    for (device, head) in Heads::of(read)?.0 {
        let (mut from, mut prev): (u64, Hash) = (0, [0; 32]);
        while from < head.seq {
            let page = named_params! { ":device": device, ":from": from.cast_signed(), ":limit": 500 };
            let ops = read.list(include_str!("series.sql"), page, placed)?;
            if ops.is_empty() {
                break;
            }
            for op in ops {
                let follows = op.op.seq == from + 1 && op.op.prev_hash == prev;
                if !follows || !holds(&op.op, &history::changes(read, &op)?) {
                    broken.push((device.clone(), op.op.seq));
                }
                (from, prev) = (op.op.seq, op.op.hash);
                count += 1;
            }
        }
    }
    Ok((broken, count))
}

impl Store {
    /// Each journalled table beside its rebuild. Parked rows are left out: they are not settled yet.
    pub(crate) fn rebuilt(&self) -> Result<Vec<TableCheck>, StoreFault> {
        let read = self.read();
        let mut checks = Vec::with_capacity(self.write.entities.len());
        for entity in self.write.entities.iter() {
            let rows = read.count(&format!("SELECT count(*) FROM main.\"{}\"", entity.name), ())?;
            let rows = usize::try_from(rows).unwrap_or_default();
            checks.push(TableCheck { table: entity.name.clone(), rows, ..TableCheck::default() });
        }
        let mut walk = Walk { store: self, parked: parked(read)?, seen: vec![0; checks.len()], checks };
        walk.all()?;
        walk.strays()?;
        Ok(walk.checks)
    }
}

fn parked(read: &Read) -> Result<BTreeSet<(String, String)>, StoreFault> {
    let rows =
        read.list("SELECT entity, entity_id FROM parked", (), |row| Ok((row.get("entity")?, row.get("entity_id")?)))?;
    Ok(rows.into_iter().collect())
}

struct Walk<'s> {
    store: &'s Store,
    parked: BTreeSet<(String, String)>,
    /// Rows of each table that the journal speaks of.
    seen: Vec<usize>,
    checks: Vec<TableCheck>,
}

/// A row's changes, in the order of the logical clock.
struct Story {
    entity: String,
    id: String,
    changes: Vec<(String, Value)>,
}

impl Walk<'_> {
    /// Walks over all changes once, row by row.
    fn all(&mut self) -> Result<(), StoreFault> {
        let mut statement = self.store.read().conn.prepare(include_str!("rebuild.sql"))?;
        let mut rows = statement.query(())?;
        let mut story: Option<Story> = None;
        while let Some(row) = rows.next()? {
            let (entity, id, change) = step(row)?;
            match &mut story {
                Some(open) if open.id == id && open.entity == entity => open.changes.push(change),
                _ => {
                    if let Some(done) = story.replace(Story { entity, id, changes: vec![change] }) {
                        self.compare(done)?;
                    }
                }
            }
        }
        story.map_or(Ok(()), |last| self.compare(last))
    }

    fn compare(&mut self, story: Story) -> Result<(), StoreFault> {
        let Some(at) = self.store.write.entities.find(&story.entity) else { return Ok(()) };
        let entity = self.store.write.entities.at(at);
        let mut told = Told::nothing(entity);
        for (field, new) in story.changes {
            told.hear(entity, &field, new)?;
        }
        let present: Option<Vec<Value>> =
            self.store.read().maybe(&entity.select, named_params! { ":id": story.id }, |row| {
                (0..entity.columns.len()).map(|place| row.get(place)).collect()
            })?;
        self.seen[at] += usize::from(present.is_some());
        if self.parked.contains(&(story.entity, story.id.clone())) {
            return Ok(());
        }
        let rebuilt = told.is_born.then(|| -> Vec<Value> {
            let columns = entity.columns.iter().zip(told.values);
            columns.map(|(column, value)| value.unwrap_or_else(|| column.default.clone())).collect()
        });
        if rebuilt != present {
            self.differs(at, story.id);
        }
        Ok(())
    }

    fn differs(&mut self, at: usize, id: String) {
        let check = &mut self.checks[at];
        check.differing += 1;
        if check.examples.len() < EXAMPLES {
            check.examples.push(id);
        }
    }

    /// Rows that stand in no operation.
    fn strays(&mut self) -> Result<(), StoreFault> {
        for at in 0..self.checks.len() {
            if self.checks[at].rows == self.seen[at] {
                continue;
            }
            let table = &self.checks[at].table;
            let sql = format!(
                "SELECT id FROM main.\"{table}\" row
                 WHERE NOT EXISTS (SELECT 1 FROM change WHERE entity_id = row.id AND entity = :entity)"
            );
            let ids = self.store.read().list(&sql, named_params! { ":entity": table }, |row| row.get("id"))?;
            for id in ids {
                self.differs(at, id);
            }
        }
        Ok(())
    }
}

fn step(row: &Row) -> RowResult<(String, String, (String, Value))> {
    Ok((row.get("entity")?, row.get("entity_id")?, (row.get("field")?, row.get("new")?)))
}
