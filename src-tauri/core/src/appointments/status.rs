//! Where an appointment stands, and what may follow what: the one place in which this rule is written.

use super::change;
use crate::codes::{choice, codes};
use crate::{OrRefuse, Refusal, Result, ensure};
use peyvand_store::{Read, Write, named_params};

codes! {
    /// Where an appointment stands.
    Status {
        /// Agreed, not yet confirmed.
        Planned = "planned",
        /// The patient said that they will come.
        Confirmed = "confirmed",
        /// The patient is here.
        Arrived = "arrived",
        /// The patient is with the doctor.
        InRoom = "in-room",
        /// It took place.
        Done = "done",
        /// The patient was here and left without being seen.
        Left = "left",
        /// The patient did not come.
        NoShow = "no-show",
        /// Called off in time, with a reason.
        Cancelled = "cancelled",
        /// Called off less than the practice's hours before, with a reason.
        CancelledLate = "cancelled-late",
        /// Replaced by another one, as an imported record says.
        Moved = "moved",
    }
}

impl Status {
    /// Whether the patient may still come, cancel or be moved.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Confirmed)
    }

    /// Whether one status may follow this one. What may not, only taking an act back does.
    ///
    /// | from | to |
    /// |---|---|
    /// | planned | confirmed, arrived, no-show, cancelled, cancelled-late |
    /// | confirmed | planned (moved to another time), arrived, no-show, cancelled, cancelled-late |
    /// | arrived | what the visit says (`attend_in`): in-room, done (seen without being called in), left |
    /// | in-room | what the visit says: done |
    /// | done, left, no-show, cancelled, cancelled-late, moved | nothing |
    pub const fn may_become(self, next: Self) -> bool {
        use Status::{Arrived, Cancelled, CancelledLate, Confirmed, NoShow, Planned};
        match self {
            Planned => matches!(next, Confirmed | Arrived | NoShow | Cancelled | CancelledLate),
            Confirmed => matches!(next, Planned | Arrived | NoShow | Cancelled | CancelledLate),
            _ => false,
        }
    }
}

/// Gives an appointment another status and writes down who did it, when and why.
///
/// # Errors
/// `not-found`, `appointment-not-open` where the rule does not let it follow, and faults.
pub(crate) fn become_for_in(w: &mut Write, id: &str, next: Status, reason: &str) -> Result<()> {
    let now = status_of(w, id)?;
    ensure!(now.may_become(next), Refusal::AppointmentNotOpen { status: now.code().to_owned() });
    put(w, id, (now, next), reason)
}

/// The same where nobody is asked why.
pub(crate) fn become_in(w: &mut Write, id: &str, next: Status) -> Result<()> {
    become_for_in(w, id, next, "")
}

fn put(w: &mut Write, id: &str, (now, next): (Status, Status), reason: &str) -> Result<()> {
    let params = named_params! { ":id": id, ":status": next.code() };
    w.exec("UPDATE appointment SET status = :status WHERE id = :id", params)?;
    change::status_in(w, id, now, next, reason)
}

/// What a visit says of its appointment: in the room, done, left. Another device may have called the appointment off, or
/// confirmed it, while this one let the patient in: whoever is here has come, whatever was said. Of a booking that was taken
/// back there is nothing to say.
pub(crate) fn attend_in(w: &mut Write, id: &str, next: Status, reason: &str) -> Result<()> {
    let Some(now) = status_there(w, id)?.filter(|now| *now != next) else { return Ok(()) };
    let params = named_params! { ":id": id };
    w.exec("UPDATE appointment SET cancel_reason = '' WHERE id = :id AND cancel_reason <> ''", params)?;
    put(w, id, (now, next), reason)
}

/// Whether the patient is with the doctor for it, or was.
pub(crate) fn is_seen(read: &Read, id: &str) -> Result<bool> {
    Ok(matches!(status_there(read, id)?, Some(Status::InRoom | Status::Done)))
}

fn status_of(read: &Read, id: &str) -> Result<Status> {
    status_there(read, id)?.or_refuse(Refusal::NotFound)
}

fn status_there(read: &Read, id: &str) -> Result<Option<Status>> {
    let sql = "SELECT status FROM appointment WHERE id = :id AND deleted_at IS NULL";
    Ok(read.maybe(sql, named_params! { ":id": id }, |row| choice(row, "status"))?)
}
