//! Who stands on the waiting list: put there, changed, taken off.

use super::State;
use super::draft::{Draft, Kept, kept};
use super::offer;
use crate::codes::choice;
use crate::rows::lines;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, new_uuid};
use peyvand_store::{Read, Row, RowResult, Write, Written, named_params};

/// Puts somebody on the waiting list.
///
/// # Errors
/// `waiting-invalid`, `not-found` and others beside the fields, and faults.
pub fn add(world: &mut World, act: &ActId, draft: &Draft) -> Result<Written<()>> {
    let (id, today) = (new_uuid(world.clock()), world.today());
    world.write(act, Op::WaitingAdd, |w| {
        let kept = kept(w, draft, today, "")?;
        let (now, by) = (w.now().ms(), w.actor().map(str::to_owned));
        w.exec(
            "INSERT INTO waiting (id, patient_id, from_day, until_day, minutes, urgency, may_call, state, added_at, by_id)
             VALUES (:id, :patient, :from, :until, :minutes, :urgency, :may_call, 'open', :now, :by)",
            named_params! {
                ":id": id, ":patient": draft.patient_id, ":from": draft.from.iso(), ":until": draft.until.iso(),
                ":minutes": kept.minutes, ":urgency": draft.urgency, ":may_call": draft.may_call, ":now": now, ":by": by,
            },
        )?;
        write(w, &id, draft, &kept)
    })
}

/// Changes an entry. Who waits stays the same, and since when. What was offered to them and no longer suits is withdrawn.
///
/// # Errors
/// `not-found`, `waiting-not-open`, `waiting-invalid` and others beside the fields, and faults.
pub fn edit(world: &mut World, act: &ActId, id: &str, draft: &Draft) -> Result<Written<()>> {
    let today = world.today();
    world.write(act, Op::WaitingEdit, |w| {
        let entry = open_in(w, id)?;
        ensure!(entry.patient_id == draft.patient_id, Refusal::NotFound.at("draft.patientId"));
        let kept = kept(w, draft, today, "draft.")?;
        write(w, id, draft, &kept)?;
        offer::withdraw_unsuited(w, id)
    })
}

fn write(w: &mut Write, id: &str, draft: &Draft, kept: &Kept) -> Result<()> {
    w.exec(
        include_str!("update.sql"),
        named_params! {
            ":id": id, ":service": draft.service_id, ":minutes": kept.minutes, ":staff": kept.staff_ids,
            ":weekdays": kept.weekdays, ":start": draft.start, ":end": draft.end, ":from": draft.from.iso(),
            ":until": draft.until.iso(), ":urgency": draft.urgency, ":may_call": draft.may_call, ":note": kept.note,
            ":appointment": draft.appointment_id,
        },
    )?;
    Ok(())
}

/// Takes somebody off the waiting list, with a reason. What was offered to them is withdrawn.
///
/// # Errors
/// `not-found`, `waiting-not-open`, `waiting-reason-empty`, and faults.
pub fn end(world: &mut World, act: &ActId, id: &str, reason: &str) -> Result<Written<()>> {
    world.write(act, Op::WaitingEnd, |w| {
        open_in(w, id)?;
        let reason = lines(reason, 2_000, "reason")?;
        ensure!(!reason.is_empty(), Refusal::WaitingReasonEmpty.at("reason"));
        let params = named_params! { ":id": id, ":reason": reason };
        w.exec("UPDATE waiting SET state = 'ended', end_reason = :reason WHERE id = :id", params)?;
        Ok(())
    })
}

/// An entry as far as booking it needs.
pub(super) struct Entry {
    pub(super) patient_id: String,
    pub(super) service_id: Option<String>,
    pub(super) minutes: u16,
    pub(super) note: String,
    pub(super) appointment_id: Option<String>,
    state: State,
}

/// The entry, if somebody still waits.
pub(super) fn open_in(read: &Read, id: &str) -> Result<Entry> {
    let sql = "SELECT patient_id, service_id, minutes, note, appointment_id, state FROM waiting
               WHERE id = :id AND deleted_at IS NULL";
    let entry = read.maybe(sql, named_params! { ":id": id }, of_row)?.or_refuse(Refusal::NotFound)?;
    ensure!(entry.state == State::Open, Refusal::WaitingNotOpen);
    Ok(entry)
}

fn of_row(row: &Row) -> RowResult<Entry> {
    Ok(Entry {
        patient_id: row.get("patient_id")?,
        service_id: row.get("service_id")?,
        minutes: row.get("minutes")?,
        note: row.get("note")?,
        appointment_id: row.get("appointment_id")?,
        state: choice(row, "state")?,
    })
}
