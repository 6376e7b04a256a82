//! Opens a file that is closed to somebody, and knows whether it is open still.

use crate::patients::person;
use crate::rows::lines;
use crate::{Error, Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Instant, new_uuid};
use peyvand_store::{Read, Written, named_params};

/// So long a file stays open.
const OPEN_MS: i64 = 30 * 60 * 1000;

/// How long a reason may be.
const REASON_LIMIT: usize = 1_000;

/// Opens a patient's file for reading to whoever is at the machine, and gives the id of the access.
///
/// # Errors
/// `emergency-reason-empty`, `not-found`, and faults.
pub fn open(world: &mut World, act: &ActId, patient: &str, reason: &str) -> Result<Written<String>> {
    let reason = lines(reason, REASON_LIMIT, "reason")?;
    ensure!(!reason.is_empty(), Refusal::EmergencyReasonEmpty.at("reason"));
    let me = world.actor().or_refuse(Error::from(Refusal::SessionNeeded))?.to_owned();
    let clock = world.clock().clone();
    world.write(act, Op::EmergencyOpen, |w| {
        person(w, patient)?.or_refuse(Refusal::NotFound.at("patientId"))?;
        let (id, now) = (new_uuid(&clock), w.now().ms());
        w.exec(
            "INSERT INTO emergency (id, staff_id, patient_id, reason, at, until_at)
             VALUES (:id, :me, :patient, :reason, :now, :until)",
            named_params! {
                ":id": id, ":me": me, ":patient": patient, ":reason": reason, ":now": now, ":until": now + OPEN_MS,
            },
        )?;
        Ok(id)
    })
}

/// Whether a file is open to somebody in an emergency. A clock that was set back opens nothing for longer.
///
/// # Errors
/// Only faults.
pub fn is_open(read: &Read, staff: &str, patient: &str, now: Instant) -> Result<bool> {
    let sql = "SELECT 1 FROM emergency
               WHERE staff_id = :staff AND until_at > :now AND at <= :now AND patient_id = :patient AND deleted_at IS NULL";
    Ok(read.exists(sql, named_params! { ":staff": staff, ":patient": patient, ":now": now.ms() })?)
}
