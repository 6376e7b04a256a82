//! Questions to the journal: operations, their changes, what is undone.

use peyvand_kit::Instant;
use rusqlite::{Row, named_params};

use super::types::{Change, Changed, OpRow};
use crate::{Read, RowResult, Store, StoreFault};

/// An operation and where its changes stand.
pub(crate) struct Placed {
    pub(crate) no: i64,
    pub(crate) op: OpRow,
    pub(crate) first_change: i64,
    pub(crate) changes: i64,
}

pub(crate) fn placed(row: &Row) -> RowResult<Placed> {
    let id: String = row.get("id")?;
    let group: Option<String> = row.get("group_id")?;
    let op = OpRow {
        group: group.unwrap_or_else(|| id.clone()),
        id,
        device: row.get("device_id")?,
        seq: row.get::<_, i64>("seq")?.cast_unsigned(),
        hlc: row.get("hlc")?,
        at: Instant::from_ms(row.get("at")?),
        kind: row.get("kind")?,
        undoes: row.get("undoes")?,
        actor: row.get("actor")?,
        on_behalf: row.get("on_behalf")?,
        app: row.get("app")?,
        schema: row.get("schema")?,
        prev_hash: row.get("prev_hash")?,
        hash: row.get("hash")?,
    };
    Ok(Placed { no: row.get("no")?, op, first_change: row.get("first_change")?, changes: row.get("changes")? })
}

pub(crate) fn change(row: &Row) -> RowResult<Change> {
    Ok(Change {
        entity: row.get("entity")?,
        entity_id: row.get("entity_id")?,
        field: row.get("field")?,
        old: row.get("old")?,
        new: row.get("new")?,
        salt: row.get("salt")?,
        digest: row.get("digest")?,
    })
}

/// The operation with this id.
pub(crate) fn find(read: &Read, id: &str) -> Result<Placed, StoreFault> {
    let found = read.maybe(include_str!("op_by_id.sql"), named_params! { ":id": id }, placed)?;
    found.ok_or(StoreFault::NoSuchAct)
}

/// An operation's changes, in order.
pub(crate) fn changes(read: &Read, of: &Placed) -> Result<Vec<Change>, StoreFault> {
    let range = named_params! { ":first": of.first_change, ":end": of.first_change + of.changes };
    read.list(include_str!("changes.sql"), range, change)
}

/// Whether the unit (a group, or an act that stands alone) has been taken back after `hlc`, and not brought back since.
pub(crate) fn is_undone(read: &Read, unit: &str, hlc: i64) -> Result<bool, StoreFault> {
    let undos = read.list(
        "SELECT coalesce(group_id, id) AS unit, hlc FROM op WHERE undoes = :unit AND hlc > :hlc",
        named_params! { ":unit": unit, ":hlc": hlc },
        |row| Ok((row.get::<_, String>("unit")?, row.get::<_, i64>("hlc")?)),
    )?;
    // Each step is later than the one before, so this ends.
    for (undo, at) in undos {
        if !is_undone(read, &undo, at)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What an act that landed before had changed.
pub(crate) fn landed(read: &Read, id: &str) -> Result<Option<Changed>, StoreFault> {
    let Some(op) = read.maybe(include_str!("op_by_id.sql"), named_params! { ":id": id }, placed)? else {
        return Ok(None);
    };
    let range = named_params! { ":first": op.first_change, ":end": op.first_change + op.changes };
    let entities = read.list(include_str!("entities.sql"), range, |row| row.get("entity"))?;
    let born =
        read.maybe(include_str!("first_born.sql"), range, |row| Ok((row.get("entity")?, row.get("entity_id")?)))?;
    Ok(Some(Changed { act: op.op.id, kind: op.op.kind, entities, born, fresh: false }))
}

/// How far back Ctrl+Z looks in this device's series: further, it would surprise, and the record is there for it.
const WINDOW: i64 = 5_000;

impl Store {
    /// The last act of this person on this device that is neither an undo nor undone. Kinds in `aside` are passed over:
    /// they record what happened and stand in nobody's way.
    ///
    /// # Errors
    /// Only faults.
    pub fn last_undoable(&self, actor: &str, aside: &[&str]) -> Result<Option<OpRow>, StoreFault> {
        self.newest_of(actor, aside, |read, op| {
            let is_open = op.undoes.is_none() && !is_undone(read, &op.group, op.hlc)?;
            Ok(if is_open { Look::Take } else { Look::On })
        })
    }

    /// The last undo of this person on this device, unless they have done something new since; kinds in `aside` are not
    /// something new.
    ///
    /// # Errors
    /// Only faults.
    pub fn last_redoable(&self, actor: &str, aside: &[&str]) -> Result<Option<OpRow>, StoreFault> {
        self.newest_of(actor, aside, |read, op| {
            let Some(target) = &op.undoes else { return Ok(Look::Stop) };
            let is_redo = read.exists(
                "SELECT 1 FROM op WHERE (id = :unit OR group_id = :unit) AND undoes IS NOT NULL",
                named_params! { ":unit": target },
            )?;
            let is_open = !is_redo && !is_undone(read, &op.group, op.hlc)?;
            Ok(if is_open { Look::Take } else { Look::On })
        })
    }

    fn newest_of(
        &self,
        actor: &str,
        aside: &[&str],
        look: impl Fn(&Read, &OpRow) -> Result<Look, StoreFault>,
    ) -> Result<Option<OpRow>, StoreFault> {
        let mut before = self.position.seq.cast_signed() + 1;
        let since = before - WINDOW;
        loop {
            let page =
                named_params! { ":device": self.author.device, ":actor": actor, ":before": before, ":since": since };
            let ops = self.read().list(include_str!("own_ops.sql"), page, placed)?;
            if ops.is_empty() {
                return Ok(None);
            }
            for Placed { op, .. } in ops {
                before = op.seq.cast_signed();
                if aside.contains(&op.kind.as_str()) {
                    continue;
                }
                match look(self.read(), &op)? {
                    Look::Take => return Ok(Some(op)),
                    Look::Stop => return Ok(None),
                    Look::On => {}
                }
            }
        }
    }

    /// What an operation changed, in order.
    ///
    /// # Errors
    /// [`StoreFault::NoSuchAct`].
    pub fn changes_of(&self, op_id: &str) -> Result<Vec<Change>, StoreFault> {
        changes(self.read(), &find(self.read(), op_id)?)
    }

    /// Whether an operation has been taken back and not brought back since.
    ///
    /// # Errors
    /// Only faults.
    pub fn is_undone(&self, op: &OpRow) -> Result<bool, StoreFault> {
        is_undone(self.read(), &op.group, op.hlc)
    }
}

enum Look {
    Take,
    On,
    Stop,
}
