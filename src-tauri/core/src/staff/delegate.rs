//! A doctor lets an assistant act in their name, or does so no more.

use super::{Actor, Role, actor_by_id};
use crate::{Op, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, derived};
use peyvand_store::{Written, named_params};

/// Allows or forbids an assistant to act in the name of the doctor at the machine.
///
/// # Errors
/// `right-missing` for whoever is no doctor or acts in one's name, `staff-delegate-invalid`, and faults.
pub fn delegate(world: &mut World, act: &ActId, doctor: &Actor, assistant: &str, allow: bool) -> Result<Written<()>> {
    ensure!(doctor.roles.contains(&Role::Doctor) && doctor.behalf.is_none(), Refusal::RightMissing);
    world.write(act, Op::StaffDelegate, |w| {
        let other = actor_by_id(w, assistant)?.filter(|other| other.roles.contains(&Role::Assistant));
        let known = other.is_some_and(|other| other.id != doctor.id);
        ensure!(known || !allow, Refusal::StaffDelegateInvalid.at("assistantId"));
        let id = derived("staff-delegate", &format!("{}:{assistant}", doctor.id));
        let ended = (!allow).then(|| w.now().ms());
        if w.exists("SELECT 1 FROM staff_delegate WHERE id = :id", named_params! { ":id": id })? {
            w.exec(
                "UPDATE staff_delegate SET deleted_at = :ended WHERE id = :id AND (deleted_at IS NULL) <> :allow",
                named_params! { ":id": id, ":ended": ended, ":allow": allow },
            )?;
        } else if allow {
            w.exec(
                "INSERT INTO staff_delegate (id, staff_id, assistant_id) VALUES (:id, :doctor, :assistant)",
                named_params! { ":id": id, ":doctor": doctor.id, ":assistant": assistant },
            )?;
        }
        Ok(())
    })
}
