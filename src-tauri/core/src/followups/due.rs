//! How a contact becomes due.

use super::Kind;
use crate::Result;
use crate::rows::json_ids;
use peyvand_kit::{Day, derived};
use peyvand_store::{Read, Write, named_params};
use std::collections::HashMap;

/// A contact that becomes due.
#[derive(Debug)]
pub(crate) struct Due<'a> {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    pub(crate) patient_id: Option<&'a str>,
    pub(crate) visit_id: Option<&'a str>,
    pub(crate) step_id: Option<&'a str>,
    pub(crate) owner_id: Option<&'a str>,
    pub(crate) due_on: Day,
    pub(crate) is_urgent: bool,
    /// For what is to be put right: the code of the rule. For a call back: what was said.
    pub(crate) matter: &'a str,
}

pub(crate) fn due_in(w: &mut Write, due: &Due) -> Result<()> {
    w.exec(
        "INSERT INTO followup (id, kind, patient_id, visit_id, step_id, owner_id, due_on, is_urgent, state, matter)
         VALUES (:id, :kind, :patient, :visit, :step, :owner, :due, :urgent, 'open', :matter)",
        named_params! {
            ":id": due.id, ":kind": due.kind.code(), ":patient": due.patient_id, ":visit": due.visit_id,
            ":step": due.step_id, ":owner": due.owner_id, ":due": due.due_on.iso(), ":urgent": due.is_urgent,
            ":matter": due.matter,
        },
    )?;
    Ok(())
}

/// The id of the call after a visit: two devices that close the same visit, or note that somebody left, make one call due,
/// and a visit that is closed anew after its closing was taken back makes another.
pub(crate) fn due_id(read: &Read, kind: Kind, visit_id: &str) -> Result<String> {
    let sql = "SELECT count(*) FROM followup WHERE visit_id = :visit AND kind = :kind";
    let before = read.count(sql, named_params! { ":visit": visit_id, ":kind": kind.code() })?;
    Ok(derived(kind.code(), &format!("{visit_id}:{before}")))
}

/// The open calls that bring patients back, the earliest of each: whichever is due by today, or was planned from the board.
/// A recall that a step asks for later is left to its day.
///
/// # Errors
/// Only faults.
pub fn calls_back<'a>(
    read: &Read,
    today: Day,
    patients: impl IntoIterator<Item = &'a str>,
) -> Result<HashMap<String, String>> {
    let sql = "SELECT f.patient_id, f.id, min(f.due_on) AS due_on FROM json_each(:ids) i
               JOIN followup f ON f.patient_id = i.value AND f.state = 'open' AND f.deleted_at IS NULL
               WHERE (f.due_on <= :today AND f.kind IN ('recall', 'remote-contact', 'no-show', 'left-unseen'))
                  OR (f.kind = 'recall' AND f.step_id IS NULL)
               GROUP BY f.patient_id";
    let params = named_params! { ":ids": json_ids(patients), ":today": today.iso() };
    Ok(read.list(sql, params, |row| Ok((row.get("patient_id")?, row.get("id")?)))?.into_iter().collect())
}

/// The call that was planned from the board for a patient and is still to be made.
pub(crate) fn planned_call(read: &Read, patient_id: &str) -> Result<Option<String>> {
    let sql = "SELECT id FROM followup WHERE patient_id = :patient AND kind = 'recall' AND step_id IS NULL AND visit_id IS NULL
                 AND state = 'open' AND deleted_at IS NULL ORDER BY due_on, id LIMIT 1";
    Ok(read.list(sql, named_params! { ":patient": patient_id }, |row| row.get("id"))?.into_iter().next())
}

/// A call is made on another day, about something else, by somebody else.
pub(crate) fn put_on_in(w: &mut Write, id: &str, due_on: Day, owner_id: Option<&str>, matter: &str) -> Result<()> {
    w.exec(
        "UPDATE followup SET due_on = :due, owner_id = :owner, matter = CASE :matter WHEN '' THEN matter ELSE :matter END
         WHERE id = :id",
        named_params! { ":id": id, ":due": due_on.iso(), ":owner": owner_id, ":matter": matter },
    )?;
    Ok(())
}

/// A step was booked: nobody needs to be called about it any more.
pub(crate) fn done_for_step_in(w: &mut Write, step_id: &str) -> Result<()> {
    let open = "SELECT id FROM followup WHERE patient_id = (SELECT patient_id FROM next_step WHERE id = :step)
                  AND step_id = :step AND state = 'open' AND deleted_at IS NULL";
    let ids: Vec<String> = w.list(open, named_params! { ":step": step_id }, |row| row.get("id"))?;
    ids.iter().try_for_each(|id| done_in(w, id))
}

pub(crate) fn done_in(w: &mut Write, id: &str) -> Result<()> {
    w.exec("UPDATE followup SET state = 'done' WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}
