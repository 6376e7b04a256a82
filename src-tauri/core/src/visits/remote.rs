//! A contact from afar is a visit without an arrival; the same gate lies behind it.

use super::VisitState;
use super::walk_in::ensure_not_here;
use crate::codes::codes;
use crate::staff::is_doctor;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, new_uuid};
use peyvand_store::{Written, named_params};

codes! {
    /// How patient and doctor meet.
    Contact {
        /// In the practice.
        InPerson = "in-person",
        /// By telephone.
        Phone = "phone",
        /// In writing.
        Text = "text",
        /// By video.
        Video = "video",
    }
}

/// Begins a contact from afar: nobody arrives and nobody waits, the doctor is with the patient at once.
///
/// # Errors
/// `not-found`, `choice-unknown` for one in person, `appointment-no-doctor` where neither the person nor whose name they
/// act in is a doctor, `visit-already-open`, and faults.
pub fn begin_remote(world: &mut World, act: &ActId, patient_id: &str, means: Contact) -> Result<Written<()>> {
    let (id, today) = (new_uuid(world.clock()), world.today());
    let me = world.behalf().or(world.actor()).map(str::to_owned);
    world.write(act, Op::VisitRemote, |w| {
        let is_remote = means != Contact::InPerson;
        ensure!(is_remote, Refusal::ChoiceUnknown { text: means.code().to_owned() }.at("means"));
        let patient = "SELECT 1 FROM patient WHERE id = :id AND deleted_at IS NULL";
        ensure!(w.exists(patient, named_params! { ":id": patient_id })?, Refusal::NotFound.at("patientId"));
        let doctor = me.as_deref().or_refuse(Refusal::AppointmentNoDoctor)?;
        ensure!(is_doctor(w, doctor)?, Refusal::AppointmentNoDoctor);
        ensure_not_here(w, patient_id)?;
        let now = w.now().ms();
        w.exec(
            "INSERT INTO visit (id, patient_id, staff_id, day, state, called_in_at, means)
             VALUES (:id, :patient, :doctor, :day, :state, :now, :means)",
            named_params! {
                ":id": id, ":patient": patient_id, ":doctor": doctor, ":day": today.iso(), ":now": now,
                ":state": VisitState::InRoom.code(), ":means": means.code(),
            },
        )?;
        Ok(())
    })
}
