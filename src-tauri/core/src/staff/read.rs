//! Who works here and when, and what each may do.

use super::{Right, Role, in_force, weeks};
use crate::Result;
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};

/// A colleague.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Their id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// The name under which they sign in.
    pub login: String,
    /// What they are here.
    pub roles: Vec<Role>,
    /// What they treat.
    pub specialty: String,
    /// Whether they still work here.
    pub is_active: bool,
    /// When they work, as it holds on the day asked about.
    pub hours: Vec<Hours>,
    /// Rights given beyond the roles (true) and taken from them (false).
    pub rights: Vec<(Right, bool)>,
    /// Whether the record says that they got a password.
    pub has_password: bool,
    /// Whether they have a PIN on this machine.
    pub has_pin: bool,
    /// Assistants who may act in this doctor's name.
    pub assistants: Vec<String>,
}

/// Hours on a weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// 0 = Monday.
    pub weekday: u8,
    /// Minutes since midnight.
    pub start: u16,
    /// Minutes since midnight.
    pub end: u16,
}

/// All colleagues with the hours of a day's week, those who work here now first.
///
/// # Errors
/// Only faults.
pub fn all(read: &Read, day: Day) -> Result<Vec<Colleague>> {
    let (mut all, day) = (read.list(include_str!("all.sql"), [], colleague)?, day.iso());
    let weeks = weeks(read, &day)?;
    for one in &mut all {
        one.hours = weeks.get(&one.id).map_or_else(Vec::new, |weeks| in_force(weeks, &day).to_vec());
    }
    Ok(all)
}

fn colleague(row: &Row) -> RowResult<Colleague> {
    Ok(Colleague {
        id: row.get("id")?,
        name: row.get("name")?,
        login: row.get("login")?,
        roles: roles_of(&row.get::<_, Option<String>>("roles")?.unwrap_or_default()),
        specialty: row.get("specialty")?,
        is_active: row.get("is_active")?,
        hours: Vec::new(),
        rights: changes_of(&row.get::<_, Option<String>>("rights")?.unwrap_or_default()),
        has_password: row.get("has_password")?,
        has_pin: row.get("has_pin")?,
        assistants: ids_of(&row.get::<_, Option<String>>("assistants")?.unwrap_or_default()),
    })
}

fn ids_of(list: &str) -> Vec<String> {
    let mut ids: Vec<_> = list.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect();
    ids.sort_unstable();
    ids
}

/// Rights with whether they are given. A newer version's right is not known here and changes nothing.
pub(super) fn changes_of(list: &str) -> Vec<(Right, bool)> {
    let one = |text: &str| {
        let (name, given) = text.split_once(':')?;
        Some((Right::of_code(name)?, given == "1"))
    };
    let mut changes: Vec<_> = list.split(',').filter_map(one).collect();
    changes.sort_unstable();
    changes
}

pub(super) fn roles_of(list: &str) -> Vec<Role> {
    let mut roles: Vec<_> = list.split(',').filter_map(Role::of_code).collect();
    roles.sort_unstable();
    roles.dedup();
    roles
}

/// A colleague's name.
///
/// # Errors
/// Only faults.
pub fn name_of(read: &Read, id: &str) -> Result<Option<String>> {
    Ok(read.maybe("SELECT name FROM staff WHERE id = :id", named_params! { ":id": id }, |row| row.get("name"))?)
}
