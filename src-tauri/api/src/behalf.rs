//! In a doctor's name: an assistant begins and ends it, and it ends by itself when the doctor allows it no more.

use crate::edge::patients::PersonRef;
use crate::seat::{App, Session};
use peyvand_core::staff::{Actor, Doctor, actor_by_id, actor_for, delegates};
use peyvand_core::{OrRefuse, Refusal, Result};
use peyvand_store::Read;

impl From<Doctor> for PersonRef {
    fn from(doctor: Doctor) -> Self {
        Self { id: doctor.id, name: doctor.name }
    }
}

/// The doctors in whose name a person may act.
pub(crate) fn may_act_for(session: &Session) -> Result<Vec<PersonRef>> {
    let doctors = delegates(session.world.read(), &session.actor.id)?;
    Ok(doctors.into_iter().map(Into::into).collect())
}

/// A person as they stand now, in the same doctor's name as long as that is allowed; none: they do not work here any more.
pub(crate) fn as_of_now(read: &Read, actor: &Actor) -> Result<Option<Actor>> {
    let behalf = actor.behalf.as_ref().map_or(Ok(None), |doctor| actor_for(read, &actor.id, &doctor.id))?;
    behalf.map_or_else(|| actor_by_id(read, &actor.id), |actor| Ok(Some(actor)))
}

impl Session {
    /// Puts a person as they stand now in the place of who sits here.
    pub(crate) fn reseat(&mut self, actor: Actor) {
        self.world.acting_for(actor.behalf.as_ref().map(|doctor| doctor.id.clone()));
        self.actor = actor;
    }
}

impl App {
    /// Acts in a doctor's name from now on, or (none) in one's own again.
    pub(crate) fn act_for(&mut self, doctor: Option<&str>) -> Result<()> {
        let session = self.session.as_mut().or_refuse(Refusal::SessionNeeded)?;
        let (read, id) = (session.world.read(), session.actor.id.as_str());
        let actor = match doctor {
            Some(doctor) => actor_for(read, id, doctor)?.or_refuse(Refusal::BehalfNotAllowed.at("staffId"))?,
            None => actor_by_id(read, id)?.or_refuse(Refusal::SessionNeeded)?,
        };
        session.reseat(actor);
        Ok(())
    }
}
