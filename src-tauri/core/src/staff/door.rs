//! What the staff's room guards at the door: somebody always answers for the practice, and nobody is away twice at once.

use super::{Right, actor_by_id};
use crate::{Broken, Refusal, Result, Room};
use peyvand_store::Read;

/// The room's eye at the door.
pub(crate) const ROOM: Room =
    Room { watches: &["staff", "staff_role", "staff_right", "staff_leave"], broken, ..Room::QUIET };

fn broken(read: &Read) -> Result<Vec<Broken>> {
    let mut broken = read.list(include_str!("away_twice.sql"), [], |row| {
        let mut rows: Vec<String> = vec![row.get("one")?, row.get("other")?];
        rows.sort();
        Ok(Broken { why: Refusal::StaffLeaveInvalid, rows, patient_id: None })
    })?;
    let unmanaged = !managed(read)?;
    broken.extend(unmanaged.then_some(Broken { why: Refusal::StaffManagerNeeded, rows: Vec::new(), patient_id: None }));
    Ok(broken)
}

/// Whether a manager is here who can sign in, change who works here, and keep the keys.
pub(super) fn managed(read: &Read) -> Result<bool> {
    let managers: Vec<String> = read.list(include_str!("managers.sql"), [], |row| row.get("id"))?;
    for id in managers {
        if actor_by_id(read, &id)?.is_some_and(|one| one.may(Right::StaffEdit) && one.may(Right::KeysManage)) {
            return Ok(true);
        }
    }
    Ok(false)
}
