//! A refused file that is opened all the same, with a reason; and the manager's look at it.

use crate::edge::session::{ById, Nothing};
use crate::edge::staff::{EmergencyRow, OpenEmergency};
use crate::seat::{App, Seat};
use peyvand_core::staff::Right;
use peyvand_core::{OrRefuse, Refusal, Result, emergency, ensure, files, visits};
use peyvand_kit::ActId;
use peyvand_store::{Read, Written};
use serde_json::Value;

/// Opens a refused file for half an hour.
pub(crate) fn open(seat: &mut Seat, input: OpenEmergency) -> Result<Written<String>> {
    emergency::open(seat.world, &seat.act, &input.patient_id, &input.reason)
}

/// Emergency accesses, those not looked over first.
pub(crate) fn list(seat: &Seat, _: Nothing) -> Result<Vec<EmergencyRow>> {
    let zone = seat.world.practice().zone;
    let row = |one: emergency::Emergency| {
        let (day, minute) = zone.local(one.at);
        EmergencyRow {
            id: one.id,
            staff_name: one.staff_name,
            patient_id: one.patient_id,
            patient_name: one.patient_name,
            reason: one.reason,
            day: day.iso(),
            minute: minute.get(),
            reviewed_by: one.reviewed_by,
        }
    };
    Ok(emergency::all(seat.world.read())?.into_iter().map(row).collect())
}

/// The manager has looked at it.
pub(crate) fn review(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    emergency::review(seat.world, &seat.act, &input.id)
}

/// Whose file an input asks for.
pub(crate) type Whose = fn(&Read, &Value) -> Result<Option<String>>;

/// The input names the patient.
pub(crate) fn patient(_: &Read, input: &Value) -> Result<Option<String>> {
    Ok(input["id"].as_str().map(str::to_owned))
}

/// The input names a visit of the patient.
pub(crate) fn visit(read: &Read, input: &Value) -> Result<Option<String>> {
    let Some(id) = input["id"].as_str() else { return Ok(None) };
    visits::patient_of(read, id)
}

/// The input names a file of the patient.
pub(crate) fn attachment(read: &Read, input: &Value) -> Result<Option<String>> {
    let Some(id) = input["id"].as_str() else { return Ok(None) };
    files::patient_of(read, id)
}

impl App {
    /// The seat of who is signed in, if a file is open to them: by right, or in an emergency of theirs. What is closed
    /// answers alike whether it exists or not.
    pub(crate) fn file_seat(&mut self, right: Right, act: ActId, whose: Whose, input: &Value) -> Result<Seat<'_>> {
        let session = self.session.as_ref().or_refuse(Refusal::SessionNeeded)?;
        if !session.actor.may(right) {
            let read = session.world.read();
            let patient = whose(read, input)?.or_refuse(Refusal::FileRefused)?;
            let now = session.world.now();
            ensure!(emergency::is_open(read, &session.actor.id, &patient, now)?, Refusal::FileRefused);
        }
        self.place(act)
    }
}
