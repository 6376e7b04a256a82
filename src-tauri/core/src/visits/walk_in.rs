//! Somebody comes without an appointment.

use super::VisitState;
use crate::patients::Source;
use crate::rows::lines;
use crate::staff::is_doctor;
use crate::{Op, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, Minute, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};

/// Somebody at the door without an appointment.
#[derive(Debug, Clone, Copy)]
pub struct WalkIn<'a> {
    /// The patient.
    pub patient_id: &'a str,
    /// The doctor; none: whoever calls them in.
    pub staff_id: Option<&'a str>,
    /// What they came for.
    pub service_id: Option<&'a str>,
    /// What they said at the desk.
    pub note: &'a str,
    /// How they found the practice, where the file does not say so yet; empty: they walked in.
    pub source: &'a str,
}

/// Lets somebody wait who has no appointment, with the next number of the day. Whoever has one today is received for it.
///
/// # Errors
/// `not-found`, `appointment-no-doctor`, `choice-unknown`, `visit-already-open`, `visit-has-appointment`, `text-too-long`,
/// and faults.
pub fn walk_in(world: &mut World, act: &ActId, walk_in: &WalkIn) -> Result<Written<()>> {
    let (id, today) = (new_uuid(world.clock()), world.today());
    let note = lines(walk_in.note, 2_000, "note")?;
    let source = source_of(walk_in.source)?;
    world.write(act, Op::VisitWalkIn, |w| {
        check(w, walk_in)?;
        ensure_not_here(w, walk_in.patient_id)?;
        ensure_not_expected(w, walk_in.patient_id, today)?;
        let (queue_no, now) = (next_number(w, today)?, w.now().ms());
        w.exec(
            include_str!("walk_in.sql"),
            named_params! {
                ":id": id, ":patient": walk_in.patient_id, ":staff": walk_in.staff_id, ":day": today.iso(),
                ":state": VisitState::Waiting.code(), ":now": now, ":note": note, ":queue": queue_no,
                ":service": walk_in.service_id,
            },
        )?;
        w.exec(
            "UPDATE patient SET source = :source WHERE id = :id AND source = ''",
            named_params! { ":id": walk_in.patient_id, ":source": source },
        )?;
        Ok(())
    })
}

fn source_of(text: &str) -> Result<&'static str> {
    let source = if text.is_empty() { Some(Source::WalkIn) } else { Source::of_code(text) };
    source.map(Source::code).ok_or_else(|| Refusal::ChoiceUnknown { text: text.to_owned() }.at("source"))
}

fn check(read: &Read, walk_in: &WalkIn) -> Result<()> {
    let patient = "SELECT 1 FROM patient WHERE id = :id AND deleted_at IS NULL";
    ensure!(read.exists(patient, named_params! { ":id": walk_in.patient_id })?, Refusal::NotFound.at("patientId"));
    if let Some(doctor) = walk_in.staff_id {
        ensure!(is_doctor(read, doctor)?, Refusal::AppointmentNoDoctor.at("staffId"));
    }
    let service = "SELECT 1 FROM service WHERE id = :id AND is_active = 1 AND deleted_at IS NULL";
    if let Some(id) = walk_in.service_id {
        ensure!(read.exists(service, named_params! { ":id": id })?, Refusal::NotFound.at("serviceId"));
    }
    Ok(())
}

/// Nobody is here twice at once.
pub(super) fn ensure_not_here(read: &Read, patient_id: &str) -> Result<()> {
    let here =
        "SELECT 1 FROM visit WHERE patient_id = :patient AND state IN ('waiting', 'in-room') AND deleted_at IS NULL";
    ensure!(!read.exists(here, named_params! { ":patient": patient_id })?, Refusal::VisitAlreadyOpen);
    Ok(())
}

/// An appointment of today that the patient can be received for is not left behind as missed.
fn ensure_not_expected(read: &Read, patient_id: &str, today: Day) -> Result<()> {
    let params = named_params! { ":patient": patient_id, ":today": today.iso() };
    let expected = read.maybe(include_str!("expected.sql"), params, |row| {
        let start = Minute::new(row.get("start_minute")?).unwrap_or(Minute::END);
        Ok(Refusal::VisitHasAppointment { time: start.hm(), name: row.get("name")? })
    })?;
    expected.map_or(Ok(()), |why| Err(why.at("patientId")))
}

/// The next number of the day. An arrival that was taken back keeps its number: it may have been called out.
pub(super) fn next_number(w: &Write, today: Day) -> Result<i64> {
    let sql = "SELECT coalesce(max(queue_no), 0) + 1 FROM visit WHERE day = :day";
    Ok(w.count(sql, named_params! { ":day": today.iso() })?)
}
