//! Who stands in for whom: what is due while somebody is away goes to their substitute.

use crate::Result;
use peyvand_kit::Day;
use peyvand_store::{Read, named_params};

/// Who sees to what is due on a day, if `owner` was meant to: a substitute while the owner is away on that day, and the
/// substitute's own if they are away too. None when nobody of them works here any more.
///
/// # Errors
/// Only faults.
pub fn covering(read: &Read, owner: &str, due_on: Day) -> Result<Option<String>> {
    let mut passed = vec![owner.to_owned()];
    while let Some(next) = substitute(read, &passed[passed.len() - 1], due_on)? {
        // Two devices can make a circle of substitutes: then it stays with whom it was meant for.
        if passed.contains(&next) {
            passed.truncate(1);
            break;
        }
        passed.push(next);
    }
    for id in passed.into_iter().rev() {
        if works_here(read, &id)? {
            return Ok(Some(id));
        }
    }
    Ok(None)
}

fn substitute(read: &Read, id: &str, day: Day) -> Result<Option<String>> {
    let sql = "SELECT substitute_id FROM staff_leave
               WHERE staff_id = :id AND from_day <= :day AND until_day >= :day AND deleted_at IS NULL
               ORDER BY id LIMIT 1";
    Ok(read.maybe(sql, named_params! { ":id": id, ":day": day.iso() }, |row| row.get("substitute_id"))?)
}

/// Whether somebody works here now as a doctor.
pub(crate) fn is_doctor(read: &Read, id: &str) -> Result<bool> {
    let sql =
        "SELECT 1 FROM staff s JOIN staff_role r ON r.staff_id = s.id AND r.role = 'doctor' AND r.deleted_at IS NULL
               WHERE s.id = :id AND s.is_active = 1 AND s.deleted_at IS NULL";
    Ok(read.exists(sql, named_params! { ":id": id })?)
}

/// Whether somebody works here now.
pub(crate) fn works_here(read: &Read, id: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM staff WHERE id = :id AND is_active = 1 AND deleted_at IS NULL";
    Ok(read.exists(sql, named_params! { ":id": id })?)
}
