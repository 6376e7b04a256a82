//! Who is at the machine: what they may do by their roles, by what was given and taken, and in a doctor's name.

use super::read::{changes_of, roles_of};
use super::{Right, Role, allowed};
use crate::Result;
use peyvand_kit::Locale;
use peyvand_store::{Read, named_params};

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
    /// The doctor in whose name they act.
    pub behalf: Option<Doctor>,
    rights: Vec<Right>,
    taken: Vec<Right>,
}

/// A doctor in whose name somebody may act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doctor {
    /// Their staff id.
    pub id: String,
    /// Their name.
    pub name: String,
}

impl Actor {
    /// Whether they may.
    pub fn may(&self, right: Right) -> bool {
        self.rights.contains(&right)
    }

    /// Everything that they may.
    pub fn rights(&self) -> Vec<Right> {
        self.rights.clone()
    }

    /// In whose name what they write stands.
    pub fn author(&self) -> &str {
        self.behalf.as_ref().map_or(&self.id, |doctor| &doctor.id)
    }

    /// The same person in a doctor's name. A doctor lends no right that is not theirs, and what was taken from a person
    /// nobody lends them.
    fn lent(mut self, doctor: Doctor, lender: &Self) -> Self {
        let lent = |right: Right| Right::LENT.contains(&right) && lender.may(right) && !self.taken.contains(&right);
        self.rights = Right::ALL.iter().copied().filter(|right| self.may(*right) || lent(*right)).collect();
        self.behalf = Some(doctor);
        self
    }
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

/// A person in a doctor's name, if both work here now and the doctor allows it.
///
/// # Errors
/// Only faults.
pub fn actor_for(read: &Read, id: &str, doctor_id: &str) -> Result<Option<Actor>> {
    let Some(doctor) = delegates(read, id)?.into_iter().find(|doctor| doctor.id == doctor_id) else { return Ok(None) };
    let (Some(actor), Some(lender)) = (actor_by_id(read, id)?, actor_by_id(read, doctor_id)?) else { return Ok(None) };
    Ok(Some(actor.lent(doctor, &lender)))
}

/// The doctors in whose name a person may act.
///
/// # Errors
/// Only faults.
pub fn delegates(read: &Read, assistant_id: &str) -> Result<Vec<Doctor>> {
    Ok(read.list(include_str!("delegates.sql"), named_params! { ":assistant": assistant_id }, |row| {
        Ok(Doctor { id: row.get("id")?, name: row.get("name")? })
    })?)
}

fn actor(read: &Read, id: Option<&str>, login: Option<&str>) -> Result<Option<Actor>> {
    Ok(read.maybe(include_str!("actor.sql"), named_params! { ":id": id, ":login": login }, |row| {
        let roles = roles_of(&row.get::<_, Option<String>>("roles")?.unwrap_or_default());
        let changes = changes_of(&row.get::<_, Option<String>>("rights")?.unwrap_or_default());
        let of = |given: bool| -> Vec<Right> {
            changes.iter().filter(|(_, is_given)| *is_given == given).map(|(right, _)| *right).collect()
        };
        let (given, taken) = (of(true), of(false));
        let holds = |right: &Right| (allowed(&roles, *right) || given.contains(right)) && !taken.contains(right);
        Ok(Actor {
            id: row.get("id")?,
            name: row.get("name")?,
            login: row.get("login")?,
            language: row.get::<_, Option<String>>("language")?.and_then(|tag| Locale::parse(&tag)),
            rights: Right::ALL.iter().copied().filter(holds).collect(),
            behalf: None,
            roles,
            taken,
        })
    })?)
}
