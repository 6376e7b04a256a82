//! The weeks of a doctor or a room, each from its day on.

use super::Who;
use crate::staff::{self, Hours, Week};
use crate::{Op, OrRefuse, Refusal, Result, World};
use peyvand_kit::{ActId, Day};
use peyvand_store::{Read, Written, named_params};

/// The weeks of a doctor or a room, the first first.
///
/// # Errors
/// `not-found`, and faults.
pub fn weeks(read: &Read, who: Who) -> Result<Vec<Week>> {
    is_here(read, who)?;
    staff::weeks_of(read, who)
}

/// Gives a doctor or a room a week that holds from a day; none: since ever. What is booked outside it stays where it is.
///
/// A room whose only week is an empty one since ever has no hours of its own.
///
/// # Errors
/// `not-found`, `hours-invalid`, and faults.
pub fn set_hours(world: &mut World, act: &ActId, who: Who, from: Option<Day>, hours: &[Hours]) -> Result<Written<()>> {
    let hours = staff::checked_hours(hours, "hours")?;
    let (clock, from) = (world.clock().clone(), from.map_or_else(String::new, Day::iso));
    world.write(act, Op::HoursSet, |w| {
        is_here(w, who)?;
        staff::set_week_in(w, &clock, who, &from, &hours)
    })
}

fn is_here(read: &Read, who: Who) -> Result<()> {
    let (sql, field) = match who {
        Who::Doctor(_) => ("SELECT 1 FROM staff WHERE id = :id AND deleted_at IS NULL", "staffId"),
        Who::Room(_) => ("SELECT 1 FROM room WHERE id = :id AND deleted_at IS NULL", "roomId"),
    };
    read.exists(sql, named_params! { ":id": who.id() })?.then_some(()).or_refuse(Refusal::NotFound.at(field))
}
