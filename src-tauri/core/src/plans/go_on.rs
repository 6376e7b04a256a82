//! How a chosen plan goes on: the next phase, a phase that is booked, done, or stands still for a reason.

use crate::rows::line;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day};
use peyvand_store::{Read, Write, Written, named_params};

/// What a patient's plan goes on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextPhase {
    /// The plan.
    pub plan_id: String,
    /// What the plan is about.
    pub title: String,
    /// The phase.
    pub phase_id: String,
    /// What is done in it.
    pub what: String,
    /// The service that it is.
    pub service_id: Option<String>,
    /// Which of the phases it is, from 1.
    pub place: u32,
    /// How many there are.
    pub total: u32,
}

/// The first phase of the patient's chosen plan that is neither done nor booked; of several plans, the latest chosen.
///
/// # Errors
/// Only faults.
pub fn next_phase(read: &Read, patient_id: &str) -> Result<Option<NextPhase>> {
    Ok(read.maybe(include_str!("next_phase.sql"), named_params! { ":patient": patient_id }, |row| {
        Ok(NextPhase {
            plan_id: row.get("plan_id")?,
            title: row.get("title")?,
            phase_id: row.get("id")?,
            what: row.get("what")?,
            service_id: row.get("service_id")?,
            place: row.get("place")?,
            total: row.get("total")?,
        })
    })?)
}

/// A phase is done on a day, or was not done after all.
///
/// # Errors
/// `not-found`, `plan-ended`, `day-invalid` for a day to come, and faults.
pub fn phase_done(world: &mut World, act: &ActId, id: &str, on: Option<Day>) -> Result<Written<()>> {
    let today = world.today();
    world.write(act, Op::PhaseDone, |w| {
        chosen_in(w, id)?;
        ensure!(on.is_none_or(|on| on <= today), Refusal::DayInvalid.at("on"));
        let sql = "UPDATE plan_phase SET done_on = :on, done_visit_id = CASE WHEN :on IS NULL THEN NULL ELSE done_visit_id END,
                          stalled_on = NULL, stalled_reason = '' WHERE id = :id";
        w.exec(sql, named_params! { ":id": id, ":on": on.map(Day::iso) })?;
        Ok(())
    })
}

/// A phase stands still, with the reason; without one it goes on again.
///
/// # Errors
/// `not-found`, `plan-ended`, `plan-phase-done`, and faults.
pub fn phase_stall(world: &mut World, act: &ActId, id: &str, reason: &str) -> Result<Written<()>> {
    let (today, reason) = (world.today(), line(reason, 400, "reason")?);
    world.write(act, Op::PhaseStall, |w| {
        chosen_in(w, id)?;
        let done = "SELECT 1 FROM plan_phase WHERE id = :id AND done_on IS NOT NULL";
        ensure!(!w.exists(done, named_params! { ":id": id })?, Refusal::PlanPhaseDone);
        let since = (!reason.is_empty()).then(|| today.iso());
        let sql = "UPDATE plan_phase SET stalled_on = :since, stalled_reason = :reason WHERE id = :id";
        w.exec(sql, named_params! { ":id": id, ":since": since, ":reason": reason })?;
        Ok(())
    })
}

/// The phase belongs to the option that was chosen of a plan that goes on: gives its patient.
fn chosen_in(read: &Read, id: &str) -> Result<String> {
    let sql = "SELECT p.patient_id, p.ended_on FROM plan_phase f JOIN plan_option o ON o.id = f.option_id
               JOIN plan p ON p.id = o.plan_id AND p.option_id = o.id
               WHERE f.id = :id AND f.deleted_at IS NULL AND p.deleted_at IS NULL";
    let (patient, ended): (String, Option<String>) = read
        .maybe(sql, named_params! { ":id": id }, |row| Ok((row.get("patient_id")?, row.get("ended_on")?)))?
        .or_refuse(Refusal::NotFound.at("id"))?;
    ensure!(ended.is_none(), Refusal::PlanEnded);
    Ok(patient)
}

/// An appointment is for a phase of the patient's plan: that which was asked for, else that of the step which it fulfils.
pub(crate) fn booked_in(
    w: &mut Write,
    appointment_id: &str,
    patient_id: &str,
    phase_id: Option<&str>,
    step_id: Option<&str>,
) -> Result<()> {
    let phase = match (phase_id, step_id) {
        (Some(phase), _) => {
            let of = chosen_in(w, phase).map_err(|error| error.beside("phaseId".to_owned()))?;
            ensure!(of == patient_id, Refusal::NotFound.at("phaseId"));
            Some(phase.to_owned())
        }
        (None, Some(step)) => {
            let sql = "SELECT phase_id FROM next_step WHERE id = :id";
            w.maybe(sql, named_params! { ":id": step }, |row| row.get("phase_id"))?.flatten()
        }
        (None, None) => None,
    };
    if let Some(phase) = phase {
        let params = named_params! { ":id": appointment_id, ":phase": phase };
        w.exec("UPDATE appointment SET phase_id = :phase WHERE id = :id", params)?;
    }
    Ok(())
}

/// A visit closed whose appointment was for a phase: the phase is done, where the visit did its service or it names none.
pub(crate) fn attended_in(w: &mut Write, appointment_id: &str, visit_id: &str, today: Day) -> Result<()> {
    let sql = "UPDATE plan_phase SET done_on = :today, done_visit_id = :visit, stalled_on = NULL, stalled_reason = ''
               WHERE id = (SELECT a.phase_id FROM appointment a WHERE a.id = :appointment) AND done_on IS NULL AND deleted_at IS NULL
                 AND (service_id IS NULL OR service_id IN (
                   SELECT d.service_id FROM visit_service d WHERE d.visit_id = :visit AND d.deleted_at IS NULL))";
    w.exec(sql, named_params! { ":today": today.iso(), ":visit": visit_id, ":appointment": appointment_id })?;
    Ok(())
}
