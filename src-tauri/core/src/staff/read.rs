//! Who works here and when; who is at the machine.

use super::{Right, Role, allowed};
use crate::Result;
use peyvand_kit::Locale;
use peyvand_store::{Read, Row, RowResult, named_params};

/// Who is at the machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Their staff id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// The name under which they sign in.
    pub login: String,
    /// The language that they chose; none: the practice's.
    pub language: Option<Locale>,
    /// What they are here.
    pub roles: Vec<Role>,
}

impl Actor {
    /// Whether they may.
    pub fn may(&self, right: Right) -> bool {
        allowed(&self.roles, right)
    }

    /// Everything that they may.
    pub fn rights(&self) -> Vec<Right> {
        Right::ALL.iter().copied().filter(|right| self.may(*right)).collect()
    }
}

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
    /// When they work.
    pub hours: Vec<Hours>,
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

/// All colleagues, those who work here now first.
///
/// # Errors
/// Only faults.
pub fn all(read: &Read) -> Result<Vec<Colleague>> {
    Ok(read.list(include_str!("all.sql"), [], colleague)?)
}

fn colleague(row: &Row) -> RowResult<Colleague> {
    Ok(Colleague {
        id: row.get("id")?,
        name: row.get("name")?,
        login: row.get("login")?,
        roles: roles_of(&row.get::<_, Option<String>>("roles")?.unwrap_or_default()),
        specialty: row.get("specialty")?,
        is_active: row.get("is_active")?,
        hours: hours_of(&row.get::<_, Option<String>>("hours")?.unwrap_or_default()),
    })
}

fn roles_of(list: &str) -> Vec<Role> {
    let mut roles: Vec<_> = list.split(',').filter_map(Role::of_code).collect();
    roles.sort_unstable();
    roles.dedup();
    roles
}

fn hours_of(list: &str) -> Vec<Hours> {
    let one = |text: &str| {
        let mut parts = text.split('-').map(str::parse::<u16>);
        Some(Hours {
            weekday: u8::try_from(parts.next()?.ok()?).ok()?,
            start: parts.next()?.ok()?,
            end: parts.next()?.ok()?,
        })
    };
    let mut hours: Vec<_> = list.split(',').filter_map(one).collect();
    hours.sort_unstable_by_key(|hours| (hours.weekday, hours.start));
    hours
}

/// Who signs in under a login, if they work here now.
///
/// # Errors
/// Only faults.
pub fn actor_by_login(read: &Read, login: &str) -> Result<Option<Actor>> {
    actor(read, None, Some(login))
}

/// Who has this staff id, if they work here now.
///
/// # Errors
/// Only faults.
pub fn actor_by_id(read: &Read, id: &str) -> Result<Option<Actor>> {
    actor(read, Some(id), None)
}

fn actor(read: &Read, id: Option<&str>, login: Option<&str>) -> Result<Option<Actor>> {
    Ok(read.maybe(include_str!("actor.sql"), named_params! { ":id": id, ":login": login }, |row| {
        Ok(Actor {
            id: row.get("id")?,
            name: row.get("name")?,
            login: row.get("login")?,
            language: row.get::<_, Option<String>>("language")?.and_then(|tag| Locale::parse(&tag)),
            roles: roles_of(&row.get::<_, Option<String>>("roles")?.unwrap_or_default()),
        })
    })?)
}

/// A colleague's name.
///
/// # Errors
/// Only faults.
pub fn name_of(read: &Read, id: &str) -> Result<Option<String>> {
    Ok(read.maybe("SELECT name FROM staff WHERE id = :id", named_params! { ":id": id }, |row| row.get("name"))?)
}
