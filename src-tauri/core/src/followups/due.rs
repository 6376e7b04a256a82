//! How a contact becomes due.

use super::Kind;
use crate::Result;
use peyvand_kit::{Day, derived};
use peyvand_store::{Read, Write, named_params};

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
