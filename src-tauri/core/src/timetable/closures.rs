//! Blocked time: of the practice, of a doctor or of a room, whole days or a part of each.

use crate::rows::line;
use crate::{Op, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, new_uuid};
use peyvand_store::{Read, Row, RowResult, Written, named_params};

/// A blocked time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closure {
    /// Its id.
    pub id: String,
    /// Whose, where it is a doctor's.
    pub staff_id: Option<String>,
    /// The doctor's name.
    pub staff_name: Option<String>,
    /// Which, where it is a room's.
    pub room_id: Option<String>,
    /// The room's name.
    pub room_name: Option<String>,
    /// The first day, ISO.
    pub from: String,
    /// The last day, ISO.
    pub until: String,
    /// From which minute of each day; none: whole days.
    pub start: Option<u16>,
    /// Until which minute.
    pub end: Option<u16>,
    /// Why.
    pub reason: String,
    /// Whether it came suddenly.
    pub is_urgent: bool,
    /// Appointments from now on that stand in it.
    pub displaced: u32,
}

/// A blocked time as it is asked for.
#[derive(Debug, Clone, Copy)]
pub struct ClosureDraft<'a> {
    /// A doctor's, or none.
    pub staff_id: Option<&'a str>,
    /// A room's, or none.
    pub room_id: Option<&'a str>,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// From which minute until which; none: whole days.
    pub span: (Option<u16>, Option<u16>),
    /// Why.
    pub reason: &'a str,
    /// Whether it comes suddenly: who is booked must be told today.
    pub is_urgent: bool,
}

impl ClosureDraft<'_> {
    /// The reason as it is kept.
    fn checked(&self) -> Result<String> {
        let reason = line(self.reason, 300, "reason")?;
        ensure!(!reason.is_empty(), Refusal::ClosureReasonEmpty.at("reason"));
        ensure!(self.from <= self.until, Refusal::ClosureInvalid.at("untilDay"));
        match self.span {
            (None, None) => {}
            (Some(start), Some(end)) => ensure!(start < end && end <= 1440, Refusal::ClosureInvalid.at("end")),
            (None, _) => return Err(Refusal::ClosureInvalid.at("start")),
            (_, None) => return Err(Refusal::ClosureInvalid.at("end")),
        }
        Ok(reason)
    }
}

/// Blocked times that touch a span of days, in the order of time.
///
/// # Errors
/// Only faults.
pub fn closures(world: &World, from: Day, until: Day) -> Result<Vec<Closure>> {
    let (today, now) = world.wall();
    let params = named_params! {
        ":from": from.iso(), ":until": until.iso(), ":today": today.iso(), ":now": now.get(),
    };
    Ok(world.read().list(include_str!("closures.sql"), params, closure)?)
}

fn closure(row: &Row) -> RowResult<Closure> {
    Ok(Closure {
        id: row.get("id")?,
        staff_id: row.get("staff_id")?,
        staff_name: row.get("staff_name")?,
        room_id: row.get("room_id")?,
        room_name: row.get("room_name")?,
        from: row.get("from_day")?,
        until: row.get("until_day")?,
        start: row.get("start_minute")?,
        end: row.get("end_minute")?,
        reason: row.get("reason")?,
        is_urgent: row.get("is_urgent")?,
        displaced: row.get("displaced")?,
    })
}

/// Blocks time and gives its id. What is booked in it stays booked until somebody has moved it with an apology.
///
/// # Errors
/// `closure-reason-empty`, `closure-invalid`, `not-found`, and faults.
pub fn add_closure(world: &mut World, act: &ActId, draft: &ClosureDraft) -> Result<Written<String>> {
    let (reason, id) = (draft.checked()?, new_uuid(world.clock()));
    world.write(act, Op::ClosureAdd, |w| {
        let staff = "SELECT 1 FROM staff WHERE id = :id AND deleted_at IS NULL";
        is_live(w, staff, draft.staff_id, "staffId")?;
        is_live(w, "SELECT 1 FROM room WHERE id = :id AND deleted_at IS NULL", draft.room_id, "roomId")?;
        // A doctor's time and a room's are two things.
        ensure!(draft.staff_id.is_none() || draft.room_id.is_none(), Refusal::ClosureInvalid.at("roomId"));
        w.exec(
            "INSERT INTO closure (id, staff_id, room_id, from_day, until_day, start_minute, end_minute, reason, is_urgent)
             VALUES (:id, :staff, :room, :from, :until, :start, :end, :reason, :urgent)",
            named_params! {
                ":id": id, ":staff": draft.staff_id, ":room": draft.room_id, ":from": draft.from.iso(),
                ":until": draft.until.iso(), ":start": draft.span.0, ":end": draft.span.1, ":reason": reason,
                ":urgent": draft.is_urgent,
            },
        )?;
        Ok(id)
    })
}

/// Opens a blocked time again.
///
/// # Errors
/// `not-found`, and faults.
pub fn cancel_closure(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::ClosureCancel, |w| {
        let params = named_params! { ":id": id, ":now": w.now().ms() };
        let known = w.exec("UPDATE closure SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL", params)?;
        ensure!(known > 0, Refusal::NotFound);
        Ok(())
    })
}

fn is_live(read: &Read, sql: &str, id: Option<&str>, field: &str) -> Result<()> {
    let Some(id) = id else { return Ok(()) };
    ensure!(read.exists(sql, named_params! { ":id": id })?, Refusal::NotFound.at(field));
    Ok(())
}
