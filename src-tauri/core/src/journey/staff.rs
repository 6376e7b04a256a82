//! Colleagues come and go, and what is open stays with somebody: a departure and a leave pass it to a substitute.

use crate::staff::{self, LeaveDraft, StaffDraft};
use crate::{Error, Op, OrRefuse, Refusal, Result, World};
use peyvand_kit::{ActId, Day};
use peyvand_store::{Read, Write, Written, named_params};
use std::collections::HashMap;

/// What somebody may still have to do, and the rows of it that are open.
const OPEN_WORK: [(&str, &str); 2] = [("next_step", "state IN ('open', 'accepted')"), ("followup", "state = 'open'")];

/// Changes a colleague. Who leaves with open work, or stands in for somebody who is away, needs a substitute, to whom it
/// passes. Appointments stay where they are; who is booked with somebody who has left is listed as displaced.
///
/// # Errors
/// `not-found`, `staff-manager-needed`, `staff-substitute-needed`, `staff-substitute-invalid`, and refusals beside the field
/// that is not right.
pub fn edit_staff(
    world: &mut World,
    act: &ActId,
    id: &str,
    draft: &StaffDraft,
    substitute: Option<&str>,
) -> Result<Written<()>> {
    let draft = draft.checked()?;
    let (clock, today) = (world.clock().clone(), world.today());
    world.write(act, Op::StaffEdit, |w| {
        staff::edit_in(w, &clock, today, id, &draft)?;
        if !draft.is_active {
            let count = open_of(w, id)? + staff::stands_in(w, id, today)?;
            if count > 0 {
                let needed = Refusal::StaffSubstituteNeeded { count };
                let to = substitute.or_refuse(needed.at("substituteId"))?;
                staff::check_substitute(w, id, to)?;
                staff::stand_in_for(w, id, today, to)?;
                pass_in(w, id, None, to)?;
            }
            staff::depart_in(w, id)?;
        }
        Ok(())
    })
}

/// Sends a colleague on leave and gives the leave's id. What is theirs and due by its end passes to the substitute.
///
/// # Errors
/// `not-found`, `staff-leave-invalid`, `staff-substitute-invalid`, and faults.
pub fn leave_staff(world: &mut World, act: &ActId, draft: &LeaveDraft) -> Result<Written<String>> {
    let (clock, today) = (world.clock().clone(), world.today());
    world.write(act, Op::StaffLeave, |w| {
        let id = staff::leave_in(w, &clock, today, draft)?;
        pass_in(w, draft.staff_id, Some(draft.until), draft.substitute_id)?;
        Ok(id)
    })
}

/// Calls a leave off. What was passed on stays with the substitute: they may have begun it.
///
/// # Errors
/// `not-found`, and faults.
pub fn cancel_leave(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    let today = world.today();
    world.write(act, Op::StaffLeave, |w| staff::cancel_in(w, today, id))
}

/// How many steps and contacts are open, by whose they are.
///
/// # Errors
/// Only faults.
pub fn open_work(read: &Read) -> Result<HashMap<String, u32>> {
    let mut counts = HashMap::new();
    for (table, open) in OPEN_WORK {
        let sql = format!(
            "SELECT owner_id, count(*) AS number FROM {table}
             WHERE owner_id IS NOT NULL AND {open} AND deleted_at IS NULL GROUP BY owner_id"
        );
        for (owner, number) in
            read.list(&sql, [], |row| Ok((row.get::<_, String>("owner_id")?, row.get::<_, u32>("number")?)))?
        {
            *counts.entry(owner).or_default() += number;
        }
    }
    Ok(counts)
}

fn open_of(read: &Read, owner: &str) -> Result<i64> {
    OPEN_WORK.iter().try_fold(0, |sum, (table, open)| {
        let sql = format!("SELECT count(*) FROM {table} WHERE owner_id = :owner AND {open} AND deleted_at IS NULL");
        Ok(sum + read.count(&sql, named_params! { ":owner": owner })?)
    })
}

/// Somebody's open work goes to another, or to whoever stands in for that one; what is due by a day, or all.
fn pass_in(w: &mut Write, owner: &str, until: Option<Day>, to: &str) -> Result<()> {
    for (table, open) in OPEN_WORK {
        let sql = format!(
            "SELECT id, due_on FROM {table} WHERE owner_id = :owner AND {open} AND deleted_at IS NULL
               AND (:until IS NULL OR due_on <= :until)"
        );
        let params = named_params! { ":owner": owner, ":until": until.map(Day::iso) };
        let rows: Vec<(String, String)> = w.list(&sql, params, |row| Ok((row.get("id")?, row.get("due_on")?)))?;
        for (id, due_on) in rows {
            let due_on = Day::parse_iso(&due_on).map_err(Error::bug)?;
            let to = staff::covering(w, to, due_on)?;
            let sql = format!("UPDATE {table} SET owner_id = :to WHERE id = :id");
            w.exec(&sql, named_params! { ":id": id, ":to": to })?;
        }
    }
    Ok(())
}
