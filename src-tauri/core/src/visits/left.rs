//! Somebody leaves without being seen: nothing is closed, and why is kept.

use super::VisitState;
use super::run::state_of;
use crate::rows::lines;
use crate::{Refusal, Result, ensure};
use peyvand_store::{Write, named_params};

/// What leaving leaves to the other rooms.
pub(crate) struct Left {
    pub(crate) patient_id: String,
    pub(crate) appointment_id: Option<String>,
    /// Why, as it is kept.
    pub(crate) reason: String,
}

/// Only who still waits leaves unseen; whoever was called in leaves by the closing.
pub(crate) fn left_in(w: &mut Write, id: &str, reason: &str) -> Result<Left> {
    ensure!(state_of(w, id)? == VisitState::Waiting, Refusal::VisitNotOpen);
    let reason = lines(reason, 2_000, "reason")?;
    ensure!(!reason.is_empty(), Refusal::LeftReasonEmpty.at("reason"));
    let now = w.now().ms();
    w.exec(
        "UPDATE visit SET state = 'left', left_at = :now, left_reason = :reason WHERE id = :id",
        named_params! { ":id": id, ":now": now, ":reason": reason },
    )?;
    let sql = "SELECT patient_id, appointment_id FROM visit WHERE id = :id";
    Ok(w.one(sql, named_params! { ":id": id }, |row| {
        Ok(Left { patient_id: row.get("patient_id")?, appointment_id: row.get("appointment_id")?, reason })
    })?)
}
