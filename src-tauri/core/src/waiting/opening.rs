//! A free time is opened, offered to the next, and closed.

use super::offer::offer_in;
use super::{Gap, Mode, OpeningState, gap};
use crate::codes::choice;
use crate::patients::Name;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, new_uuid};
use peyvand_store::{Read, Row, RowResult, Write, Written, named_params};

/// How a free time is to be offered.
#[derive(Debug, Clone)]
pub struct Order {
    /// The time.
    pub gap: Gap,
    /// The appointment whose time it was.
    pub freed_id: Option<String>,
    /// To one after the other, or to several at once.
    pub mode: Mode,
    /// To how many at once.
    pub size: u16,
    /// For how many minutes an offer holds.
    pub limit_minutes: u16,
}

/// A time that is being offered, or was.
#[derive(Debug, Clone)]
pub(super) struct Opening {
    pub(super) id: String,
    pub(super) gap: Gap,
    pub(super) freed_id: Option<String>,
    pub(super) mode: Mode,
    pub(super) size: u16,
    pub(super) limit_minutes: u16,
    pub(super) state: OpeningState,
}

/// Begins to offer a free time.
///
/// # Errors
/// `offer-minutes-invalid`, `offer-size-invalid`, `opening-gone`, `opening-open-already`, `opening-nobody`, `appointment-in-past`, `appointment-out-of-hours` and others
/// beside the fields, and faults.
pub fn open(world: &mut World, act: &ActId, order: &Order) -> Result<Written<()>> {
    gap::ensure_sound(world, &order.gap)?;
    ensure!((1..=1440).contains(&order.limit_minutes), Refusal::OfferMinutesInvalid.at("limitMinutes"));
    ensure!(order.mode == Mode::One || (1..=20).contains(&order.size), Refusal::OfferSizeInvalid.at("size"));
    let opening = Opening {
        id: new_uuid(world.clock()),
        gap: order.gap.clone(),
        freed_id: order.freed_id.clone(),
        mode: order.mode,
        size: if order.mode == Mode::One { 1 } else { order.size },
        limit_minutes: order.limit_minutes,
        state: OpeningState::Open,
    };
    world.write(act, Op::FillOpen, |w| {
        let there = "SELECT 1 FROM appointment WHERE id = :id AND deleted_at IS NULL";
        let freed = &opening.freed_id;
        ensure!(freed.is_none() || w.exists(there, named_params! { ":id": freed })?, Refusal::NotFound.at("freedId"));
        ensure!(!gap::is_taken(w, &opening.gap)?, Refusal::OpeningGone.at("start"));
        ensure!(!is_offered(w, &opening.gap)?, Refusal::OpeningOpenAlready.at("start"));
        insert(w, &opening)?;
        offer_in(w, &opening)
    })
}

/// Whether any part of it is being offered.
fn is_offered(read: &Read, gap: &Gap) -> Result<bool> {
    let params = named_params! {
        ":staff": gap.staff_id, ":room": gap.room_id, ":day": gap.day.iso(), ":start": gap.start, ":end": gap.end(),
    };
    Ok(read.exists(
        "SELECT 1 FROM opening WHERE day = :day AND start_minute < :end AND start_minute + minutes > :start
           AND (staff_id = :staff OR room_id = :room) AND state = 'open' AND deleted_at IS NULL",
        params,
    )?)
}

fn insert(w: &mut Write, opening: &Opening) -> Result<()> {
    let (gap, now) = (&opening.gap, w.now().ms());
    w.exec(
        include_str!("opening_insert.sql"),
        named_params! {
            ":id": opening.id, ":staff": gap.staff_id, ":room": gap.room_id, ":day": gap.day.iso(), ":start": gap.start,
            ":minutes": gap.minutes, ":freed": opening.freed_id, ":mode": opening.mode.code(), ":size": opening.size,
            ":limit": opening.limit_minutes, ":now": now,
        },
    )?;
    Ok(())
}

/// Offers it to the next who fit. Where it goes to one after the other, nobody is asked while an offer holds.
///
/// # Errors
/// `opening-gone`, `offer-running`, `opening-nobody`, and faults.
pub fn next(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    let wall = world.wall();
    world.write(act, Op::FillNext, |w| {
        let opening = open_in(w, id, (wall.0, wall.1.get()))?;
        let now = w.now().ms();
        let lapsed = "UPDATE offer SET state = 'expired'
                      WHERE opening_id = :id AND state = 'offered' AND expires_at <= :now AND deleted_at IS NULL";
        w.exec(lapsed, named_params! { ":id": id, ":now": now })?;
        if opening.mode == Mode::One {
            ensure_nobody_holds(w, id, None)?;
        }
        offer_in(w, &opening)
    })
}

/// Offers it no longer; who was asked is told.
///
/// # Errors
/// `not-found`, `opening-gone`, and faults.
pub fn close(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::FillClose, |w| {
        let opening = by_id(w, id)?;
        ensure!(opening.state == OpeningState::Open, Refusal::OpeningGone);
        w.exec("UPDATE opening SET state = 'closed' WHERE id = :id", named_params! { ":id": id })?;
        Ok(())
    })
}

/// Refuses while somebody has been offered the time and the offer holds.
pub(super) fn ensure_nobody_holds(w: &Write, id: &str, but: Option<&str>) -> Result<()> {
    let sql = "SELECT p.given_name, p.middle_name, p.family_name FROM offer f JOIN patient p ON p.id = f.patient_id
               WHERE f.opening_id = :id AND f.state = 'offered' AND f.expires_at > :now AND f.id IS NOT :but
                 AND f.deleted_at IS NULL";
    let params = named_params! { ":id": id, ":now": w.now().ms(), ":but": but };
    let holder = w.maybe(sql, params, Name::of_row)?;
    holder.map_or(Ok(()), |name| Err(Refusal::OfferRunning { name: name.shown() }.into()))
}

/// The opening, if it is still to be had at a moment of the practice's wall.
pub(super) fn open_in(read: &Read, id: &str, (today, now): (peyvand_kit::Day, u16)) -> Result<Opening> {
    let opening = by_id(read, id)?;
    let is_open = opening.state == OpeningState::Open && !opening.gap.is_over(today, now);
    ensure!(is_open, Refusal::OpeningGone);
    Ok(opening)
}

fn by_id(read: &Read, id: &str) -> Result<Opening> {
    let sql =
        "SELECT id, staff_id, room_id, day, start_minute, minutes, freed_id, mode, wave_size, limit_minutes, state
               FROM opening WHERE id = :id AND deleted_at IS NULL";
    read.maybe(sql, named_params! { ":id": id }, of_row)?.or_refuse(Refusal::NotFound)
}

/// Reads an opening.
pub(super) fn of_row(row: &Row) -> RowResult<Opening> {
    Ok(Opening {
        id: row.get("id")?,
        gap: Gap::of_row(row)?,
        freed_id: row.get("freed_id")?,
        mode: choice(row, "mode")?,
        size: row.get("wave_size")?,
        limit_minutes: row.get("limit_minutes")?,
        state: choice(row, "state")?,
    })
}
