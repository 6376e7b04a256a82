//! Leaves: days away, with a substitute.

use super::{Right, actor_by_id, works_here};
use crate::{OrRefuse, Refusal, Result, ensure};
use peyvand_kit::{Clock, Day, new_uuid};
use peyvand_store::{Read, Write, named_params};

/// Days away, both included, and who stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leave {
    /// Its id.
    pub id: String,
    /// Who is away.
    pub staff_id: String,
    /// The first day, ISO.
    pub from: String,
    /// The last day, ISO.
    pub until: String,
    /// Who stands in.
    pub substitute_id: String,
    /// Their name.
    pub substitute_name: String,
}

/// Leaves that are not over, the next first.
///
/// # Errors
/// Only faults.
pub fn leaves(read: &Read, today: Day) -> Result<Vec<Leave>> {
    let sql = "SELECT l.id, l.staff_id, l.from_day, l.until_day, l.substitute_id, s.name
               FROM staff_leave l JOIN staff s ON s.id = l.substitute_id
               WHERE l.until_day >= :today AND l.deleted_at IS NULL ORDER BY l.from_day, l.id";
    Ok(read.list(sql, named_params! { ":today": today.iso() }, |row| {
        Ok(Leave {
            id: row.get("id")?,
            staff_id: row.get("staff_id")?,
            from: row.get("from_day")?,
            until: row.get("until_day")?,
            substitute_id: row.get("substitute_id")?,
            substitute_name: row.get("name")?,
        })
    })?)
}

/// A leave as it is asked for.
#[derive(Debug, Clone, Copy)]
pub struct LeaveDraft<'a> {
    /// Who goes.
    pub staff_id: &'a str,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// Who stands in.
    pub substitute_id: &'a str,
}

/// Writes a leave down and gives its id.
pub(crate) fn leave_in(w: &mut Write, clock: &Clock, today: Day, draft: &LeaveDraft) -> Result<String> {
    ensure!(works_here(w, draft.staff_id)?, Refusal::NotFound);
    ensure!(draft.from <= draft.until && draft.until >= today, Refusal::StaffLeaveInvalid.at("until"));
    ensure!(!away(w, draft.staff_id, draft.from, draft.until)?, Refusal::StaffLeaveInvalid.at("from"));
    check_substitute(w, draft.staff_id, draft.substitute_id)?;
    let free = !away(w, draft.substitute_id, draft.from, draft.until)?;
    ensure!(free, Refusal::StaffSubstituteInvalid.at("substituteId"));
    let id = new_uuid(clock);
    w.exec(
        "INSERT INTO staff_leave (id, staff_id, substitute_id, from_day, until_day)
         VALUES (:id, :staff, :substitute, :from, :until)",
        named_params! {
            ":id": id, ":staff": draft.staff_id, ":substitute": draft.substitute_id, ":from": draft.from.iso(),
            ":until": draft.until.iso(),
        },
    )?;
    Ok(id)
}

/// Calls a leave off that is not over.
pub(crate) fn cancel_in(w: &mut Write, today: Day, id: &str) -> Result<()> {
    let known = "SELECT 1 FROM staff_leave WHERE id = :id AND until_day >= :today AND deleted_at IS NULL";
    w.exists(known, named_params! { ":id": id, ":today": today.iso() })?.then_some(()).or_refuse(Refusal::NotFound)?;
    w.exec(
        "UPDATE staff_leave SET deleted_at = :now WHERE id = :id",
        named_params! { ":id": id, ":now": w.now().ms() },
    )?;
    Ok(())
}

/// Refuses whoever can't take over: the person themselves, somebody who is not here, or has no work with contacts.
pub(crate) fn check_substitute(read: &Read, staff: &str, substitute: &str) -> Result<()> {
    let able = actor_by_id(read, substitute)?.is_some_and(|other| other.may(Right::FollowupsWork));
    ensure!(able && staff != substitute, Refusal::StaffSubstituteInvalid.at("substituteId"));
    Ok(())
}

/// Whether somebody is away on any of these days.
fn away(read: &Read, id: &str, from: Day, until: Day) -> Result<bool> {
    let sql = "SELECT 1 FROM staff_leave
               WHERE staff_id = :id AND until_day >= :from AND from_day <= :until AND deleted_at IS NULL";
    Ok(read.exists(sql, named_params! { ":id": id, ":from": from.iso(), ":until": until.iso() })?)
}
