//! The record of what was done, in words; who opened which file; the machines.

use crate::days::day_or_none;
use crate::edge::journal::{
    Changed, DeviceRow, HistoryChange, HistoryDetail, HistoryPage, HistoryRow, HistoryValue, ListHistory, ListOpenings,
    NameDevice, OpeningRow,
};
use crate::edge::session::{ById, Nothing};
use crate::seat::Seat;
use crate::{journal, voice};
use peyvand_core::history::{self, Entry, FieldChange, Opened, Value, Wanted};
use peyvand_core::{Op, Result};
use peyvand_kit::{Zone, fold};
use peyvand_store::Written;

/// The record, newest first.
pub(crate) fn list(seat: &Seat, input: ListHistory) -> Result<HistoryPage> {
    let wanted = Wanted {
        patient_id: input.patient_id,
        staff_id: input.staff_id,
        from: day_or_none(input.from.as_deref(), "from")?,
        until: day_or_none(input.until.as_deref(), "until")?,
        kinds: kinds_meant(seat, &input.text),
        text: input.text,
        before: input.before,
        limit: usize::from(input.limit),
    };
    let page = history::list(seat.world, seat.actor, &wanted)?;
    let zone = seat.world.practice().zone;
    let rows = page.entries.into_iter().map(|entry| row(zone, entry)).collect();
    Ok(HistoryPage { rows, has_more: page.has_more })
}

/// The kinds of acts whose sentence holds what was typed.
fn kinds_meant(seat: &Seat, text: &str) -> Vec<String> {
    let (words, typed) = (voice::reader(seat), fold(text));
    if typed.is_empty() {
        return Vec::new();
    }
    let kinds = Op::ALL.iter().map(|op| op.kind());
    kinds.filter(|kind| fold(&words.journal(kind)).contains(&typed)).map(str::to_owned).collect()
}

fn row(zone: Zone, entry: Entry) -> HistoryRow {
    let (day, minute) = zone.local(entry.op.at);
    let (about, patient_id) = entry.about.map_or((None, None), |about| (Some(about.name), about.patient_id));
    HistoryRow {
        id: entry.op.id,
        kind: entry.op.kind,
        at: entry.op.at.ms(),
        day: day.iso(),
        minute: minute.get(),
        staff_id: entry.op.actor,
        staff_name: entry.staff_name,
        behalf_name: entry.behalf_name,
        device: entry.device,
        about,
        patient_id,
        undoes: entry.undoes,
        is_undone: entry.is_undone,
        can_undo: entry.can_undo,
        changes: u32::try_from(entry.changes).unwrap_or(u32::MAX),
    }
}

/// One act with what it changed.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<HistoryDetail> {
    let detail = history::show(seat.world, seat.actor, &input.id)?;
    Ok(HistoryDetail {
        row: row(seat.world.practice().zone, detail.entry),
        changes: detail.changes.into_iter().map(Into::into).collect(),
        has_more: detail.has_more,
    })
}

impl From<FieldChange> for HistoryChange {
    fn from(change: FieldChange) -> Self {
        Self {
            table: change.table,
            field: change.field,
            subject: change.subject,
            old: change.old.map(Into::into),
            new: change.new.map(Into::into),
        }
    }
}

impl From<Value> for HistoryValue {
    fn from(value: Value) -> Self {
        Self { kind: value.kind.to_owned(), text: value.text }
    }
}

/// Takes one act back.
pub(crate) fn undo(seat: &mut Seat, input: ById) -> Result<Changed> {
    let is_confirmed = seat.is_confirmed();
    history::take_back(seat.world, &seat.act, seat.actor, is_confirmed, &input.id).map(journal::told)
}

/// Who opened which file.
pub(crate) fn openings(seat: &Seat, input: ListOpenings) -> Result<Vec<OpeningRow>> {
    let wanted = history::ListOpenings {
        patient_id: input.patient_id,
        staff_id: input.staff_id,
        from: day_or_none(input.from.as_deref(), "from")?,
        until: day_or_none(input.until.as_deref(), "until")?,
        limit: usize::from(input.limit),
    };
    let zone = seat.world.practice().zone;
    Ok(history::openings(seat.world, &wanted)?.into_iter().map(|opened| opening(zone, opened)).collect())
}

fn opening(zone: Zone, opened: Opened) -> OpeningRow {
    let (day, minute) = zone.local(opened.at);
    OpeningRow {
        staff_id: opened.staff_id,
        staff_name: opened.staff_name,
        patient_id: opened.patient_id,
        patient_name: opened.patient_name,
        behalf_name: opened.behalf_name,
        is_emergency: opened.is_emergency,
        at: opened.at.ms(),
        day: day.iso(),
        minute: minute.get(),
    }
}

/// The machines.
pub(crate) fn devices(seat: &Seat, _: Nothing) -> Result<Vec<DeviceRow>> {
    let devices = history::devices(seat.world)?;
    Ok(devices.into_iter().map(|one| DeviceRow { id: one.id, name: one.name, is_here: one.is_here }).collect())
}

/// Gives this machine a name.
pub(crate) fn name_device(seat: &mut Seat, input: NameDevice) -> Result<Written<()>> {
    history::name_machine(seat.world, &seat.act, &input.name)
}
