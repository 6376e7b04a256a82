//! Who opens which file, noted in memory while a page is read, and written down every few seconds: a crash loses no more
//! than what was noted since.

use crate::error::ApiError;
use crate::seat::{App, Seat};
use peyvand_core::history::{Opening, keep_openings, thin_openings};
use peyvand_core::staff::Right;
use peyvand_kit::Day;
use std::collections::HashSet;

/// What was opened in a sitting.
#[derive(Default)]
pub(crate) struct Openings {
    sitting: String,
    /// The patients whose files were noted in this sitting.
    seen: HashSet<String>,
    /// What is not written down yet.
    fresh: Vec<Opening>,
}

impl Seat<'_> {
    /// Notes that the person opened a patient's file: once in a sitting.
    pub(crate) fn opened(&self, patient_id: &str) {
        let mut openings = self.openings.borrow_mut();
        if openings.sitting != self.sitting {
            openings.seen.clear();
            self.sitting.clone_into(&mut openings.sitting);
        }
        if openings.seen.contains(patient_id) {
            return;
        }
        openings.seen.insert(patient_id.to_owned());
        let opening = Opening {
            sitting: self.sitting.to_owned(),
            staff_id: self.actor.id.clone(),
            patient_id: patient_id.to_owned(),
            on_behalf: self.world.behalf().map(str::to_owned),
            is_emergency: !self.actor.may(Right::PatientsRead),
            at: self.world.now(),
        };
        openings.fresh.push(opening);
    }
}

impl App {
    /// Writes down who opened which file, and once a day lets go of what is older than the practice keeps it. To be called
    /// every few seconds, and before the practice is closed or its user changes.
    ///
    /// # Errors
    /// Only faults; what was noted waits for the next time.
    pub fn keep_openings(&mut self) -> Result<(), ApiError> {
        let Some(session) = &mut self.session else { return Ok(()) };
        let today: Day = session.world.today();
        if self.thinned_on != Some(today) {
            self.thinned_on = Some(today);
            thin_openings(&mut session.world)?;
        }
        let openings = session.openings.get_mut();
        if openings.fresh.is_empty() {
            return Ok(());
        }
        keep_openings(&mut session.world, &openings.fresh)?;
        openings.fresh.clear();
        Ok(())
    }
}
