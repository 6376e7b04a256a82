//! What is free and could be filled: times that are being offered, times freed lately, and who must still hear that a time
//! is gone.

use super::fit::{self, Wanted};
use super::freed::{Freed, freed};
use super::offer::{self, Offer};
use super::opening::{self, Opening};
use super::{Gap, Mode};
use crate::{Result, World, staff};
use peyvand_kit::Day;
use peyvand_store::named_params;

/// The board.
#[derive(Debug)]
pub struct Board {
    /// Times that are being offered, the nearest first.
    pub openings: Vec<OpenTime>,
    /// Times that came free and are offered to nobody.
    pub freed: Vec<Freed>,
    /// Who must still hear that the time is gone.
    pub untold: Vec<Offer>,
}

/// A time that is being offered.
#[derive(Debug)]
pub struct OpenTime {
    /// The opening's id.
    pub id: String,
    /// The time.
    pub gap: Gap,
    /// The doctor's name.
    pub staff_name: Option<String>,
    /// How it is offered.
    pub mode: Mode,
    /// To how many at once.
    pub size: u16,
    /// For how many minutes an offer holds.
    pub limit_minutes: u16,
    /// How many more fit who were not asked.
    pub fitting: u32,
    /// Who was asked, the first first.
    pub offers: Vec<Offer>,
}

/// A time that is being offered, as the calendar draws it.
#[derive(Debug)]
pub struct Marked {
    /// The opening's id.
    pub id: String,
    /// The time.
    pub gap: Gap,
    /// How many offers hold now.
    pub running: u32,
}

/// The board as it stands now.
///
/// # Errors
/// Only faults.
pub fn board(world: &World) -> Result<Board> {
    let today = world.today();
    let sql = "SELECT f.id FROM opening o
               JOIN offer f ON f.opening_id = o.id AND f.state = 'withdrawn' AND f.told_at IS NULL AND f.deleted_at IS NULL
               JOIN waiting w ON w.id = f.waiting_id AND w.state = 'open' AND w.may_call = 1 AND w.deleted_at IS NULL
               WHERE o.day >= :today AND o.deleted_at IS NULL ORDER BY o.day, f.offered_at, f.rowid";
    let untold: Vec<String> = world.read().list(sql, named_params! { ":today": today.iso() }, |row| row.get("id"))?;
    Ok(Board {
        openings: open_now(world)?.into_iter().map(|one| open_time(world, one)).collect::<Result<_>>()?,
        freed: freed(world)?,
        untold: offer::by_ids(world, untold.iter().map(String::as_str))?,
    })
}

/// How many offers hold now.
///
/// # Errors
/// Only faults.
pub fn count_offers(world: &World) -> Result<u32> {
    let sql = "SELECT count(*) FROM opening o
               JOIN offer f ON f.opening_id = o.id AND f.state = 'offered' AND f.expires_at > :now AND f.deleted_at IS NULL
               WHERE o.state = 'open' AND o.day >= :today AND o.deleted_at IS NULL";
    let params = named_params! { ":now": world.now().ms(), ":today": world.today().iso() };
    Ok(u32::try_from(world.read().count(sql, params)?).unwrap_or(u32::MAX))
}

/// Openings that are open and not over, the nearest first.
pub(super) fn open_now(world: &World) -> Result<Vec<Opening>> {
    let (today, now) = world.wall();
    let params = named_params! { ":today": today.iso() };
    let mut open = world.read().list(include_str!("open_now.sql"), params, opening::of_row)?;
    open.retain(|one| !one.gap.is_over(today, now.get()));
    Ok(open)
}

fn open_time(world: &World, opening: Opening) -> Result<OpenTime> {
    let read = world.read();
    let wanted = Wanted {
        gap: &opening.gap,
        opening_id: Some(&opening.id),
        freed_id: opening.freed_id.as_deref(),
        now: world.now().ms(),
    };
    let ids = offer::of_opening(read, &opening.id)?;
    let staff_name = opening.gap.staff_id.as_deref().map(|id| staff::name_of(read, id)).transpose()?.flatten();
    Ok(OpenTime {
        fitting: fit::count(read, &wanted)?,
        offers: offer::by_ids(world, ids.iter().map(String::as_str))?,
        staff_name,
        id: opening.id,
        gap: opening.gap,
        mode: opening.mode,
        size: opening.size,
        limit_minutes: opening.limit_minutes,
    })
}

/// What is being offered on some days, for drawing it.
///
/// # Errors
/// Only faults.
pub fn marks(world: &World, from: Day, until: Day) -> Result<Vec<Marked>> {
    let running = "SELECT count(*) FROM offer
                   WHERE opening_id = :id AND state = 'offered' AND expires_at > :now AND deleted_at IS NULL";
    let mut open = open_now(world)?;
    open.retain(|one| from <= one.gap.day && one.gap.day <= until);
    let mark = |one: Opening| {
        let count = world.read().count(running, named_params! { ":id": one.id, ":now": world.now().ms() })?;
        Ok(Marked { id: one.id, gap: one.gap, running: u32::try_from(count).unwrap_or(u32::MAX) })
    };
    open.into_iter().map(mark).collect()
}
