//! Somebody leaves for good: nothing that lets them in or in another's name stays.

use super::forget_pin;
use super::leave::check_substitute;
use crate::Result;
use peyvand_kit::Day;
use peyvand_store::{Read, Write, named_params};

/// For how many leaves of others somebody still stands in.
pub(crate) fn stands_in(read: &Read, id: &str, today: Day) -> Result<i64> {
    let sql = "SELECT count(*) FROM staff_leave
               WHERE substitute_id = :id AND until_day >= :today AND deleted_at IS NULL";
    Ok(read.count(sql, named_params! { ":id": id, ":today": today.iso() })?)
}

/// Ends what a person's being here carried: password, PIN, acting in names, their own leaves.
pub(crate) fn depart_in(w: &mut Write, id: &str) -> Result<()> {
    w.exec("UPDATE staff SET password_set_at = NULL WHERE id = :id", named_params! { ":id": id })?;
    forget_pin(w, id)?;
    let now = w.now().ms();
    for sql in [
        "UPDATE staff_delegate SET deleted_at = :now WHERE staff_id = :id AND deleted_at IS NULL",
        "UPDATE staff_delegate SET deleted_at = :now WHERE assistant_id = :id AND deleted_at IS NULL",
        "UPDATE staff_leave SET deleted_at = :now WHERE staff_id = :id AND deleted_at IS NULL",
    ] {
        w.exec(sql, named_params! { ":id": id, ":now": now })?;
    }
    Ok(())
}

/// Another stands in from now on where a departing person did.
pub(crate) fn stand_in_for(w: &mut Write, id: &str, today: Day, substitute: &str) -> Result<()> {
    let away = "SELECT staff_id FROM staff_leave
                WHERE substitute_id = :id AND until_day >= :today AND deleted_at IS NULL";
    let whose: Vec<String> =
        w.list(away, named_params! { ":id": id, ":today": today.iso() }, |row| row.get("staff_id"))?;
    for staff in whose {
        check_substitute(w, &staff, substitute)?;
    }
    w.exec(
        "UPDATE staff_leave SET substitute_id = :substitute
         WHERE substitute_id = :id AND until_day >= :today AND deleted_at IS NULL",
        named_params! { ":id": id, ":today": today.iso(), ":substitute": substitute },
    )?;
    Ok(())
}
