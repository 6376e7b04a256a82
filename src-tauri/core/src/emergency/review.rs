//! What the manager sees of emergency accesses, and that they were looked over.

use crate::patients::shown_name;
use crate::{Error, Op, OrRefuse, Refusal, Result, World};
use peyvand_kit::{ActId, Instant};
use peyvand_store::{Read, Written, named_params};

/// How many are listed; those that wait to be looked over come first.
const LISTED: i64 = 200;

/// An emergency access.
#[derive(Debug, Clone)]
pub struct Emergency {
    /// Its id.
    pub id: String,
    /// Who opened the file.
    pub staff_name: String,
    /// Whose file.
    pub patient_id: String,
    /// The patient's name.
    pub patient_name: String,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Instant,
    /// Who has looked it over.
    pub reviewed_by: Option<String>,
}

/// Emergency accesses, those not looked over first, the newest first within both.
///
/// # Errors
/// Only faults.
pub fn all(read: &Read) -> Result<Vec<Emergency>> {
    Ok(read.list(include_str!("all.sql"), named_params! { ":limit": LISTED }, |row| {
        Ok(Emergency {
            id: row.get("id")?,
            staff_name: row.get("staff_name")?,
            patient_id: row.get("patient_id")?,
            patient_name: shown_name(row.get_ref("given_name")?.as_str()?, row.get_ref("family_name")?.as_str()?),
            reason: row.get("reason")?,
            at: Instant::from_ms(row.get("at")?),
            reviewed_by: row.get("reviewed_by")?,
        })
    })?)
}

/// Whoever is at the machine has looked an access over. The first look stays.
///
/// # Errors
/// `not-found`, and faults.
pub fn review(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    let me = world.actor().or_refuse(Error::from(Refusal::SessionNeeded))?.to_owned();
    world.write(act, Op::EmergencyReview, |w| {
        let known =
            w.exists("SELECT 1 FROM emergency WHERE id = :id AND deleted_at IS NULL", named_params! { ":id": id })?;
        known.then_some(()).or_refuse(Refusal::NotFound)?;
        let now = w.now().ms();
        w.exec(
            "UPDATE emergency SET reviewed_by = :me, reviewed_at = :now WHERE id = :id AND reviewed_at IS NULL",
            named_params! { ":id": id, ":me": me, ":now": now },
        )?;
        Ok(())
    })
}
