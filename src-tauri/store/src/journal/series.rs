//! This device's own series: where it stands, and how an act becomes its next operation.

use peyvand_kit::Instant;
use rusqlite::named_params;

use super::chain::{Hash, op_hash};
use super::draft::Draft;
use super::types::OpRow;
use crate::{Read, StoreFault};

/// Where the journal stands. Kept in memory, so that an act need not ask; put back when an act is rolled back.
#[derive(Debug, Clone)]
pub(crate) struct Position {
    /// The number of this device's last operation.
    pub(crate) seq: u64,
    /// And its hash.
    pub(crate) hash: Hash,
    /// The greatest logical clock that was seen on any device.
    pub(crate) hlc: i64,
    pub(crate) next_op: i64,
    pub(crate) next_change: i64,
}

/// What an operation says about itself before it has its place.
pub(crate) struct Intent<'a> {
    pub(crate) id: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) actor: Option<&'a str>,
    pub(crate) on_behalf: Option<&'a str>,
    pub(crate) group: Option<&'a str>,
    pub(crate) undoes: Option<&'a str>,
}

/// Who writes.
#[derive(Debug, Clone)]
pub(crate) struct Author {
    pub(crate) device: String,
    pub(crate) app: String,
    pub(crate) schema: u32,
}

/// The logical clock's step for a millisecond; below it, a counter.
const MS: i64 = 1 << 16;

/// The milliseconds of a logical clock.
pub(crate) const fn hlc_ms(hlc: i64) -> i64 {
    hlc >> 16
}

impl Position {
    /// Reads where the journal of `device` stands.
    pub(crate) fn load(read: &Read, device: &str) -> Result<Self, StoreFault> {
        let head = read.maybe(
            "SELECT seq, hash FROM op WHERE device_id = :device ORDER BY seq DESC LIMIT 1",
            named_params! { ":device": device },
            |row| Ok((row.get::<_, i64>("seq")?.cast_unsigned(), row.get("hash")?)),
        )?;
        let (seq, hash) = head.unwrap_or((0, [0; 32]));
        // A series' clock only grows, so the heads hold the greatest.
        let hlc = read.one(include_str!("greatest_hlc.sql"), (), |row| row.get("hlc"))?;
        let next_op = read.count("SELECT coalesce(max(no), 0) + 1 FROM op", ())?;
        let next_change = read.count("SELECT coalesce(max(no), 0) + 1 FROM change", ())?;
        Ok(Self { seq, hash, hlc, next_op, next_change })
    }

    /// Takes the next place in the device's series for an act, and writes its operation.
    pub(crate) fn append(
        &mut self,
        read: &Read,
        author: &Author,
        intent: &Intent,
        now: Instant,
        draft: Draft,
    ) -> Result<(), StoreFault> {
        let changes = draft.digests.count();
        let mut op = OpRow {
            id: intent.id.to_owned(),
            device: author.device.clone(),
            seq: self.seq + 1,
            hlc: (now.ms().saturating_mul(MS)).max(self.hlc + 1),
            at: now,
            kind: intent.kind.to_owned(),
            group: intent.group.unwrap_or(intent.id).to_owned(),
            undoes: intent.undoes.map(str::to_owned),
            actor: intent.actor.map(str::to_owned),
            on_behalf: intent.on_behalf.map(str::to_owned),
            app: author.app.clone(),
            schema: author.schema,
            prev_hash: self.hash,
            hash: [0; 32],
        };
        op.hash = op_hash(&op, draft.digests);
        insert(read, &op, self.next_op, self.next_change, changes)?;
        (self.seq, self.hash, self.hlc) = (op.seq, op.hash, op.hlc);
        self.next_op += 1;
        self.next_change = draft.next_change;
        Ok(())
    }
}

/// Writes an operation's row.
pub(crate) fn insert(read: &Read, op: &OpRow, no: i64, first_change: i64, changes: u64) -> Result<(), StoreFault> {
    let group = (op.group != op.id).then_some(&op.group);
    read.conn.prepare_cached(include_str!("insert_op.sql"))?.execute(named_params! {
        ":no": no, ":id": op.id, ":device_id": op.device, ":seq": op.seq.cast_signed(), ":hlc": op.hlc, ":at": op.at.ms(),
        ":kind": op.kind, ":group_id": group, ":undoes": op.undoes, ":actor": op.actor, ":on_behalf": op.on_behalf,
        ":app": op.app, ":schema": op.schema,
        ":first_change": first_change, ":changes": changes.cast_signed(), ":prev_hash": op.prev_hash, ":hash": op.hash,
    })?;
    Ok(())
}
