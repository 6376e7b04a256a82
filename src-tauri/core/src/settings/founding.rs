//! A practice begins: its own row, and the manager who can sign in.

use crate::Result;
use crate::practice::Practice;
use peyvand_kit::{Clock, new_uuid};
use peyvand_store::{Write, named_params};

/// The role that every practice begins with; the rooms of roles stand below this one.
const MANAGER: &str = "manager";

/// A practice that is set up.
#[derive(Debug, Clone)]
pub struct NewPractice {
    /// How it counts and writes.
    pub practice: Practice,
    /// Its first manager's name.
    pub manager_name: String,
    /// The name under which they sign in.
    pub login: String,
    /// What they are here besides managing it, as the codes of roles.
    pub roles: Vec<String>,
    /// Whether a recovery key was made with the practice.
    pub has_recovery: bool,
}

/// Writes the practice's row and its first manager, whose staff id it gives.
///
/// # Errors
/// Only faults: what is written here was checked before.
pub fn found_in(w: &mut Write, clock: &Clock, new: &NewPractice) -> Result<String> {
    let practice = &new.practice;
    w.exec(
        include_str!("founding.sql"),
        named_params! {
            ":name": practice.name, ":country": practice.country, ":language": practice.language.tag(),
            ":calendar": practice.calendar_code(), ":digits": practice.digits_code(), ":currency": practice.currency.code(),
            ":money_unit": practice.unit_code(), ":zone": practice.zone.name(), ":week_start": practice.week_start,
            ":weekend": practice.weekend_digits(), ":slot_minutes": practice.slot_minutes,
            ":is_sample": practice.is_sample, ":created_at": clock.now().ms(),
            ":recovery_set_at": new.has_recovery.then(|| clock.now().ms()),
        },
    )?;
    let id = new_uuid(clock);
    w.exec(
        "INSERT INTO staff (id, name, login, is_active, password_set_at) VALUES (:id, :name, :login, 1, :now)",
        named_params! { ":id": id, ":name": new.manager_name, ":login": new.login, ":now": clock.now().ms() },
    )?;
    for role in std::iter::once(MANAGER).chain(new.roles.iter().map(String::as_str).filter(|role| *role != MANAGER)) {
        w.exec(
            "INSERT INTO staff_role (id, staff_id, role) VALUES (:id, :staff, :role)",
            named_params! { ":id": new_uuid(clock), ":staff": id, ":role": role },
        )?;
    }
    Ok(id)
}
