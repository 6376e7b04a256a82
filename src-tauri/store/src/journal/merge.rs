//! Taking in: another device's operations, word for word, and what they mean for the tables.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::named_params;
use rusqlite::types::Value;

use super::capture::Mode;
use super::chain;
use super::door::Empty;
use super::project::{Key, project};
use super::series::{Intent, hlc_ms, insert};
use super::types::{Change, Merged, OpRow, Record};
use crate::{Guard, Store, StoreFault};

/// A device further ahead than this is named; refusing it would make later edits here lose.
const AHEAD_MS: i64 = 5 * 60 * 1000;

/// The kind of the act that writes down what a merge broke.
const MEND: &str = "merge.mend";

/// Where a series stands here: its last number and hash.
type Heads = BTreeMap<String, (u64, chain::Hash)>;

impl Store {
    /// Takes in what another device exported. Each series must come in order; a record after a gap is left out and named.
    ///
    /// # Errors
    /// [`StoreFault::BrokenChain`] when a record is forged or a series forked; nothing of the batch remains then.
    pub fn merge<G: Guard>(&mut self, records: &[Record], guard: &G) -> Result<Merged, G::Error> {
        self.ready()?;
        self.transact_fitting(|store, fit| {
            let mut merged = Merged::default();
            let touched = store.take_in(records, &mut merged)?;
            store.open_draft(Mode::Apply);
            let applied = project(&mut store.write, touched, fit)?;
            let tables: BTreeSet<usize> = applied.iter().map(|((at, _), _)| *at).collect();
            for ((at, id), is_born) in &applied {
                store.write.touch(*at, id, *is_born)?;
            }
            if !applied.is_empty() {
                store.open_draft(Mode::Journal);
                guard.after_merge(&mut store.write)?;
                merged.mend = store.seal_mend()?;
            }
            merged.entities = tables.iter().map(|at| store.write.entities.at(*at).name.clone()).collect();
            let parked = store.read().count("SELECT count(*) FROM parked", ())?;
            merged.parked = usize::try_from(parked).unwrap_or(usize::MAX);
            Ok(merged)
        })
    }

    fn seal_mend(&mut self) -> Result<Option<String>, StoreFault> {
        let id = peyvand_kit::new_uuid(&self.clock);
        let before = self.position.seq;
        let intent = Intent { id: &id, kind: MEND, actor: None, on_behalf: None, group: None, undoes: None };
        self.seal(&intent, Empty::Leave)?;
        Ok((self.position.seq > before).then_some(id))
    }

    /// Writes the new operations down and says which rows they touch.
    fn take_in(&mut self, records: &[Record], merged: &mut Merged) -> Result<BTreeSet<Key>, StoreFault> {
        let mut heads = self.hashed_heads()?;
        let mut touched = BTreeSet::new();
        for record in records {
            if !self.is_next(record, &mut heads, merged)? {
                continue;
            }
            self.keep(record)?;
            self.watch_clock(&record.op, merged);
            merged.landed += 1;
            merged.newer += usize::from(record.op.schema > self.author.schema);
            for change in &record.changes {
                match self.write.entities.find(&change.entity) {
                    Some(at) => {
                        let entity = self.write.entities.at(at);
                        let is_known = change.field == "+" || entity.column(&change.field).is_some();
                        merged.unknown += usize::from(!is_known);
                        touched.insert((at, change.entity_id.clone()));
                    }
                    None => merged.unknown += 1,
                }
            }
        }
        Ok(touched)
    }

    fn hashed_heads(&self) -> Result<Heads, StoreFault> {
        let heads = self.read().list(include_str!("heads.sql"), (), |row| {
            Ok((row.get("device_id")?, (row.get::<_, i64>("seq")?.cast_unsigned(), row.get("hash")?)))
        })?;
        Ok(heads.into_iter().collect())
    }

    /// Whether a record continues its series here.
    fn is_next(&self, record: &Record, heads: &mut Heads, merged: &mut Merged) -> Result<bool, StoreFault> {
        let op = &record.op;
        let broken = || StoreFault::BrokenChain { device: op.device.clone(), seq: op.seq };
        let (head, hash) = heads.get(&op.device).copied().unwrap_or((0, [0; 32]));
        if op.seq <= head {
            let known = self.read().exists(
                "SELECT 1 FROM op WHERE device_id = :device AND seq = :seq AND hash = :hash",
                named_params! { ":device": op.device, ":seq": op.seq.cast_signed(), ":hash": op.hash },
            )?;
            merged.known += usize::from(known);
            return if known { Ok(false) } else { Err(broken()) };
        }
        if op.seq > head + 1 {
            if !merged.gaps.iter().any(|(device, ..)| *device == op.device) {
                merged.gaps.push((op.device.clone(), head + 1, op.seq));
            }
            return Ok(false);
        }
        if op.prev_hash != hash || !record.changes.iter().all(is_plain) || !chain::holds(op, &record.changes) {
            return Err(broken());
        }
        heads.insert(op.device.clone(), (op.seq, op.hash));
        Ok(true)
    }

    fn keep(&mut self, record: &Record) -> Result<(), StoreFault> {
        let (op, no, first) = (&record.op, self.position.next_op, self.position.next_change);
        insert(self.read(), op, no, first, record.changes.len() as u64)?;
        for (change, place) in record.changes.iter().zip(first..) {
            self.read().conn.prepare_cached(include_str!("note.sql"))?.execute(named_params! {
                ":no": place, ":op_no": no, ":entity": change.entity, ":entity_id": change.entity_id, ":field": change.field,
                ":old": change.old, ":new": change.new, ":salt": change.salt, ":digest": change.digest,
            })?;
            self.position.next_change = place + 1;
        }
        self.position.next_op += 1;
        if op.device == self.author.device {
            (self.position.seq, self.position.hash) = (op.seq, op.hash);
        }
        Ok(())
    }

    /// Moves our clock past theirs, so that an edit made after seeing theirs wins.
    fn watch_clock(&mut self, op: &OpRow, merged: &mut Merged) {
        self.position.hlc = self.position.hlc.max(op.hlc);
        let lead = hlc_ms(op.hlc) - self.write.now.ms();
        if lead <= AHEAD_MS {
            return;
        }
        match merged.ahead.iter_mut().find(|(device, _)| *device == op.device) {
            Some((_, most)) => *most = (*most).max(lead),
            None => merged.ahead.push((op.device.clone(), lead)),
        }
    }
}

/// Whether a change could have been written by a device like this one.
fn is_plain(change: &Change) -> bool {
    let is_value = |value: &Value| !matches!(value, Value::Blob(_));
    is_value(&change.old) && is_value(&change.new)
}
