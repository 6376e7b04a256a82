//! What a service asks of the grid: a doctor, a room or both, how long, how long after it, who does it and where.

use crate::{OrRefuse, Practice, Refusal, Result, ensure};
use peyvand_store::{Read, named_params};

/// What is asked of a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Demand {
    /// Whether somebody must be there for it.
    pub(crate) needs_doctor: bool,
    /// Whether it needs a place of its own.
    pub(crate) needs_room: bool,
    /// How long it takes as a rule.
    pub(crate) minutes: u16,
    /// How long its doctor and room stay free after it.
    pub(crate) buffer: u16,
    /// Who does it; none: everybody.
    doctors: Vec<String>,
    /// Where it is done; none: everywhere.
    rooms: Vec<String>,
    /// Whether no service asks for it, so that a room alone will do.
    pub(crate) is_free: bool,
    /// Whether the practice offers it; what was booked before it was given up can still be moved.
    is_offered: bool,
}

impl Demand {
    /// What a service asks; without one, a doctor for one place of the grid.
    ///
    /// # Errors
    /// `not-found` for a service that is not there, and faults.
    pub(crate) fn of(read: &Read, practice: &Practice, service_id: Option<&str>) -> Result<Self> {
        let Some(id) = service_id else {
            return Ok(Self {
                needs_doctor: true,
                needs_room: false,
                minutes: practice.slot_minutes,
                buffer: 0,
                doctors: Vec::new(),
                rooms: Vec::new(),
                is_free: true,
                is_offered: true,
            });
        };
        let found = read.maybe(include_str!("demand.sql"), named_params! { ":id": id }, |row| {
            let needs: String = row.get("needs")?;
            let ids = |text: Option<String>| text.unwrap_or_default().split_whitespace().map(str::to_owned).collect();
            Ok(Self {
                needs_doctor: needs != "room",
                needs_room: needs != "doctor",
                minutes: row.get("minutes")?,
                buffer: row.get("buffer_minutes")?,
                doctors: ids(row.get("doctors")?),
                rooms: ids(row.get("rooms")?),
                is_free: false,
                is_offered: row.get("is_active")?,
            })
        })?;
        found.or_refuse(Refusal::NotFound.at("serviceId"))
    }

    /// The same for what is to be booked anew.
    ///
    /// # Errors
    /// `not-found` also for a service that is not offered any more, and faults.
    pub(crate) fn offered(read: &Read, practice: &Practice, service_id: Option<&str>) -> Result<Self> {
        let demand = Self::of(read, practice, service_id)?;
        ensure!(demand.is_offered, Refusal::NotFound.at("serviceId"));
        Ok(demand)
    }

    /// Whether a doctor does it.
    pub(crate) fn is_done_by(&self, doctor: &str) -> bool {
        self.doctors.is_empty() || self.doctors.iter().any(|id| id == doctor)
    }

    /// Whether it is done in a room.
    pub(crate) fn is_done_in(&self, room: &str) -> bool {
        self.rooms.is_empty() || self.rooms.iter().any(|id| id == room)
    }
}
