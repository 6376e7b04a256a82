//! Which rows belong to whom: what happened to them is what happened to the person.

use crate::Result;
use crate::rows::json_ids;
use peyvand_store::{Read, named_params};

/// Every row that belongs to the patients, their own among them, as entity and id.
pub(super) fn of_patients<'a>(read: &Read, ids: impl IntoIterator<Item = &'a str>) -> Result<Vec<(String, String)>> {
    pairs(read, include_str!("rows_of_patients.sql"), ids)
}

/// Every row that belongs to the colleagues, their own among them, as entity and id.
pub(super) fn of_staff<'a>(read: &Read, ids: impl IntoIterator<Item = &'a str>) -> Result<Vec<(String, String)>> {
    pairs(read, include_str!("rows_of_staff.sql"), ids)
}

fn pairs<'a>(read: &Read, sql: &str, ids: impl IntoIterator<Item = &'a str>) -> Result<Vec<(String, String)>> {
    let ids = named_params! { ":ids": json_ids(ids) };
    Ok(read.list(sql, ids, |row| Ok((row.get("entity")?, row.get("id")?)))?)
}
