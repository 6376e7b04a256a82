//! Offers of a free time: made to those who fit, and read with who they went to.

use super::fit::{Wanted, find, suits};
use super::opening::Opening;
use super::{Gap, Mode, OfferState};
use crate::codes::choice;
use crate::patients::{self, Name};
use crate::rows::json_ids;
use crate::{Refusal, Result, World, ensure};
use peyvand_kit::{Instant, derived};
use peyvand_store::{Read, Row, RowResult, Write, named_params};

/// An offer to one person.
#[derive(Debug, Clone)]
pub struct Offer {
    /// Its id.
    pub id: String,
    /// The opening.
    pub opening_id: String,
    /// The entry of the waiting list.
    pub waiting_id: String,
    /// To whom.
    pub patient_id: String,
    /// Their name.
    pub patient: Name,
    /// The number to call: of a child, the guardian's.
    pub mobile: Option<String>,
    /// Where it stands now: an offer whose time limit is over has expired, whether that was written down or not.
    pub state: OfferState,
    /// The day, ISO.
    pub day: String,
    /// When they would come, minutes since midnight.
    pub start: u16,
    /// The doctor to whom they would come.
    pub staff_name: Option<String>,
    /// For how many minutes it holds.
    pub limit_minutes: u16,
    /// Until when it holds.
    pub expires_at: Instant,
}

impl Offer {
    /// Seconds until it ends; none when it has.
    pub fn seconds_left(&self, now: Instant) -> Option<u32> {
        let left = (self.expires_at.ms() - now.ms()) / 1000;
        u32::try_from(left).ok().filter(|_| self.state == OfferState::Offered)
    }
}

/// Offers an open time to the next who fit: to one, or to a wave.
pub(super) fn offer_in(w: &mut Write, opening: &Opening) -> Result<()> {
    let now = w.now().ms();
    let wanted =
        Wanted { gap: &opening.gap, opening_id: Some(&opening.id), freed_id: opening.freed_id.as_deref(), now };
    let count = if opening.mode == Mode::One { 1 } else { opening.size };
    let fits = find(w, &wanted, count.into())?;
    ensure!(!fits.is_empty(), Refusal::OpeningNobody);
    let (by, expires_at) = (w.actor().map(str::to_owned), now + i64::from(opening.limit_minutes) * 60_000);
    for fit in fits {
        // An offer that was taken back and is made again is the same one.
        let id = derived("offer", &format!("{}:{}", opening.id, fit.waiting_id));
        let params = named_params! { ":id": id, ":start": fit.start, ":now": now, ":expires": expires_at, ":by": by };
        if w.exec(include_str!("offer_again.sql"), params)? == 0 {
            w.exec(
                include_str!("offer_insert.sql"),
                named_params! {
                    ":id": id, ":opening": opening.id, ":waiting": fit.waiting_id, ":patient": fit.patient_id,
                    ":start": fit.start, ":now": now, ":expires": expires_at, ":by": by,
                },
            )?;
        }
    }
    Ok(())
}

/// Ends an offer whose minutes are over.
pub(super) fn expire(w: &mut Write, id: &str) -> Result<()> {
    w.exec("UPDATE offer SET state = 'expired' WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// Ends an offer, of which somebody is to be told.
pub(super) fn withdraw(w: &mut Write, id: &str) -> Result<()> {
    let sql = "UPDATE offer SET state = 'withdrawn', told_at = NULL WHERE id = :id";
    w.exec(sql, named_params! { ":id": id })?;
    Ok(())
}

/// Ends those offers to an entry that would not be made to it as it stands now.
pub(super) fn withdraw_unsuited(w: &mut Write, waiting_id: &str) -> Result<()> {
    let sql = "SELECT f.id, f.start_minute AS offered, o.staff_id, o.room_id, o.day, o.start_minute, o.minutes
               FROM offer f JOIN opening o ON o.id = f.opening_id AND o.state = 'open'
               WHERE f.waiting_id = :waiting AND f.state = 'offered' AND f.deleted_at IS NULL";
    let running = w.list(sql, named_params! { ":waiting": waiting_id }, |row| {
        Ok((row.get::<_, String>("id")?, row.get::<_, u16>("offered")?, Gap::of_row(row)?))
    })?;
    let now = w.now().ms();
    for (id, offered, gap) in running {
        // What is left of the time from when they would come.
        let rest = Gap { start: offered, minutes: gap.end().saturating_sub(offered), ..gap };
        let wanted = Wanted { gap: &rest, opening_id: None, freed_id: None, now };
        if !suits(w, &wanted, waiting_id)? {
            withdraw(w, &id)?;
        }
    }
    Ok(())
}

/// Offers by their ids, in that order.
pub(super) fn by_ids<'a>(world: &World, ids: impl Iterator<Item = &'a str>) -> Result<Vec<Offer>> {
    let params = named_params! { ":ids": json_ids(ids), ":now": world.now().ms() };
    let mut offers = world.read().list(include_str!("offers.sql"), params, of_row)?;
    let mobiles = patients::mobiles(world, offers.iter().map(|offer| offer.patient_id.as_str()))?;
    for offer in &mut offers {
        offer.mobile = mobiles.get(&offer.patient_id).cloned();
    }
    Ok(offers)
}

/// The offers of an opening, the first first.
pub(super) fn of_opening(read: &Read, opening_id: &str) -> Result<Vec<String>> {
    let sql = "SELECT id FROM offer WHERE opening_id = :opening AND deleted_at IS NULL ORDER BY offered_at, rowid";
    Ok(read.list(sql, named_params! { ":opening": opening_id }, |row| row.get("id"))?)
}

fn of_row(row: &Row) -> RowResult<Offer> {
    Ok(Offer {
        id: row.get("id")?,
        opening_id: row.get("opening_id")?,
        waiting_id: row.get("waiting_id")?,
        patient_id: row.get("patient_id")?,
        patient: Name::of_row(row)?,
        mobile: None,
        state: choice(row, "state_now")?,
        day: row.get("day")?,
        start: row.get("start_minute")?,
        staff_name: row.get("staff_name")?,
        limit_minutes: row.get("limit_minutes")?,
        expires_at: Instant::from_ms(row.get("expires_at")?),
    })
}
