//! Who may be called for whom.

use crate::patients;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, derived};
use peyvand_store::{Write, Written, named_params};

/// Says whether a person may be called for a patient.
///
/// # Errors
/// `not-found`, `speaks-for-self`, and faults.
pub fn speak(world: &mut World, act: &ActId, patient_id: &str, person_id: &str, may: bool) -> Result<Written<()>> {
    ensure!(patient_id != person_id, Refusal::SpeaksForSelf.at("personId"));
    world.write(act, Op::HouseholdSpeak, |w| {
        patients::person(w, patient_id)?.or_refuse(Refusal::NotFound.at("patientId"))?;
        patients::person(w, person_id)?.or_refuse(Refusal::NotFound.at("personId"))?;
        put(w, patient_id, person_id, may)
    })
}

/// Writes it down, or takes it back.
pub(crate) fn put(w: &mut Write, patient_id: &str, person_id: &str, may: bool) -> Result<()> {
    let id = derived("speaks-for", &format!("{patient_id}:{person_id}"));
    let now = w.now().ms();
    if !may {
        let sql = "UPDATE speaks_for SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL";
        w.exec(sql, named_params! { ":id": id, ":now": now })?;
        return Ok(());
    }
    w.exec(
        "INSERT INTO speaks_for (id, patient_id, person_id) VALUES (:id, :patient, :person)
         ON CONFLICT (id) DO UPDATE SET deleted_at = NULL WHERE deleted_at IS NOT NULL",
        named_params! { ":id": id, ":patient": patient_id, ":person": person_id },
    )?;
    Ok(())
}
