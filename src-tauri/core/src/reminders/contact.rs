//! A try to reach somebody about an appointment, and what follows from it.

use super::{Channel, Outcome, Purpose};
use crate::appointments::{self, Status};
use crate::codes::choice;
use crate::rows::lines;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure, followups};
use peyvand_kit::{ActId, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};

/// A try.
#[derive(Debug, Clone)]
pub struct Contact {
    /// About which appointment.
    pub appointment_id: String,
    /// Why.
    pub purpose: Purpose,
    /// How.
    pub channel: Channel,
    /// What came of it.
    pub outcome: Outcome,
    /// What else was said.
    pub note: String,
}

/// Records a try. Whoever confirms has confirmed the appointment; whose number is somebody else's gets a task for it. Who
/// wants another time, or none, keeps the appointment until somebody moves it or calls it off.
///
/// # Errors
/// `not-found`, `appointment-not-open`, `choice-unknown` for an outcome that does not answer, and faults.
pub fn record(world: &mut World, act: &ActId, contact: &Contact) -> Result<Written<()>> {
    let (clock, today) = (world.clock().clone(), world.today());
    let id = new_uuid(&clock);
    world.write(act, Op::AppointmentContact, |w| {
        let (patient, status) = told_of(w, &contact.appointment_id)?;
        let is_open = status.is_open() || status == Status::Arrived && contact.purpose == Purpose::Late;
        ensure!(is_open, Refusal::AppointmentNotOpen { status: status.code().to_owned() });
        let fits = contact.outcome.answers(contact.purpose);
        ensure!(fits, Refusal::ChoiceUnknown { text: contact.outcome.code().to_owned() }.at("outcome"));
        insert(w, &id, contact)?;
        if contact.purpose.is_reminder() && contact.outcome.reached() {
            let params = named_params! { ":id": contact.appointment_id };
            w.exec("UPDATE appointment SET reminder_sent = 1 WHERE id = :id", params)?;
        }
        match contact.outcome {
            Outcome::Confirmed if status.is_open() => appointments::confirm_in(w, &contact.appointment_id),
            Outcome::WrongNumber => followups::mend_number_in(w, &clock, today, Some(&patient)),
            _ => Ok(()),
        }
    })
}

fn told_of(read: &Read, id: &str) -> Result<(String, Status)> {
    let sql = "SELECT patient_id, status FROM appointment WHERE id = :id AND deleted_at IS NULL";
    let found =
        read.maybe(sql, named_params! { ":id": id }, |row| Ok((row.get("patient_id")?, choice(row, "status")?)))?;
    found.or_refuse(Refusal::NotFound)
}

fn insert(w: &mut Write, id: &str, contact: &Contact) -> Result<()> {
    let note = lines(&contact.note, 2_000, "note")?;
    let (now, by) = (w.now().ms(), w.actor().map(str::to_owned));
    w.exec(
        "INSERT INTO appointment_contact (id, appointment_id, purpose, channel, outcome, at, by_id, note)
         VALUES (:id, :appointment, :purpose, :channel, :outcome, :now, :by, :note)",
        named_params! {
            ":id": id, ":appointment": contact.appointment_id, ":purpose": contact.purpose.code(),
            ":channel": contact.channel.code(), ":outcome": contact.outcome.code(), ":now": now, ":by": by, ":note": note,
        },
    )?;
    Ok(())
}
