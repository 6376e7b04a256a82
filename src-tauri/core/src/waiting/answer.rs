//! What somebody answers to an offer. Whoever accepts first has the time, and leaves the later one to others.

use super::entry::{self, Entry};
use super::opening::{Opening, ensure_nobody_holds, open_in};
use super::{Answer, OfferState};
use crate::appointments::{self, Booking, Pass, Slot};
use crate::codes::choice;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure, visits};
use peyvand_kit::{ActId, Day, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};

/// Why the later appointment of somebody who moved up was called off.
pub(super) const MOVED_UP: &str = "moved-up";

/// An offer as far as answering it needs.
struct Asked {
    opening_id: String,
    waiting_id: String,
    start: u16,
    state: OfferState,
    is_held: bool,
}

/// Records an answer. Accepting books the time and releases the later appointment, in one act; the others' offers end.
///
/// Whoever calls back after the time limit, or thinks again, may still accept while nobody else has been promised the time.
///
/// # Errors
/// `not-found`, `opening-gone`, `offer-ended`, `offer-running`, `waiting-not-open`, what does not let it be booked, and faults.
pub fn answer(world: &mut World, act: &ActId, id: &str, answer: Answer) -> Result<Written<()>> {
    let (appointment, wall) = (new_uuid(world.clock()), world.wall());
    world.write(act, Op::FillAnswer, |w| {
        let asked = asked_in(w, id)?;
        ensure!(asked.state != OfferState::Accepted, Refusal::OfferEnded);
        let opening = open_in(w, &asked.opening_id, (wall.0, wall.1.get()))?;
        match answer {
            Answer::Accept => {
                if !asked.is_held {
                    ensure_nobody_holds(w, &opening.id, Some(id))?;
                }
                take(w, &appointment, &asked, &opening)?;
                settle(w, id, OfferState::Accepted)
            }
            Answer::Decline => settle(w, id, OfferState::Declined),
            Answer::NoAnswer => {
                let is_open = matches!(asked.state, OfferState::Offered | OfferState::Expired);
                ensure!(is_open, Refusal::OfferEnded);
                settle(w, id, OfferState::NoAnswer)
            }
        }
    })
}

/// Somebody was told kindly that the time is gone.
///
/// # Errors
/// `not-found` where nobody is to be told, and faults.
pub fn told(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::FillTold, |w| {
        let now = w.now().ms();
        let sql = "UPDATE offer SET told_at = :now
                   WHERE id = :id AND state = 'withdrawn' AND told_at IS NULL AND deleted_at IS NULL";
        ensure!(w.exec(sql, named_params! { ":id": id, ":now": now })? == 1, Refusal::NotFound);
        Ok(())
    })
}

fn asked_in(w: &Write, id: &str) -> Result<Asked> {
    let sql = "SELECT opening_id, waiting_id, start_minute, state, state = 'offered' AND expires_at > :now AS is_held
               FROM offer WHERE id = :id AND deleted_at IS NULL";
    let asked = w.maybe(sql, named_params! { ":id": id, ":now": w.now().ms() }, |row| {
        Ok(Asked {
            opening_id: row.get("opening_id")?,
            waiting_id: row.get("waiting_id")?,
            start: row.get("start_minute")?,
            state: choice(row, "state")?,
            is_held: row.get("is_held")?,
        })
    })?;
    asked.or_refuse(Refusal::NotFound)
}

fn settle(w: &mut Write, id: &str, state: OfferState) -> Result<()> {
    let now = w.now().ms();
    let params = named_params! { ":id": id, ":state": state.code(), ":now": now };
    w.exec("UPDATE offer SET state = :state, answered_at = :now WHERE id = :id", params)?;
    Ok(())
}

/// Books the time. What the door sees to: that nobody is booked twice, and that the others' offers end.
fn take(w: &mut Write, id: &str, asked: &Asked, opening: &Opening) -> Result<()> {
    let entry = entry::open_in(w, &asked.waiting_id)?;
    appointments::ensure_patient(w, &entry.patient_id)?;
    let released = released(w, &entry, (opening.gap.day, asked.start))?;
    if let Some((old, _)) = &released {
        appointments::release_in(w, old, MOVED_UP)?;
    }
    let gap = &opening.gap;
    let booking = Booking {
        patient_id: &entry.patient_id,
        slot: Slot {
            staff_id: gap.staff_id.as_deref(),
            room_id: gap.room_id.as_deref(),
            day: gap.day,
            start: asked.start,
        },
        service_id: entry.service_id.as_deref(),
        minutes: Some(entry.minutes),
        // How it came about was asked when the later one was booked; whoever had none was rung up.
        source: released.as_ref().map_or("phone", |(_, source)| source),
        note: &entry.note,
        pass: Pass::default(),
        series_id: None,
    };
    appointments::book_in(w, id, &booking)?;
    if let Some((old, _)) = &released {
        visits::hand_over_in(w, old, id)?;
    }
    let params = named_params! { ":id": opening.id, ":taken": id };
    w.exec("UPDATE opening SET state = 'taken', taken_id = :taken WHERE id = :id", params)?;
    w.exec("UPDATE waiting SET state = 'booked' WHERE id = :id", named_params! { ":id": asked.waiting_id })?;
    Ok(())
}

/// The later appointment and how it came about, if the patient may still come to it. It may have been moved since it was
/// said to be the later one.
fn released(read: &Read, entry: &Entry, (day, start): (Day, u16)) -> Result<Option<(String, String)>> {
    let sql = "SELECT id, source FROM appointment
               WHERE id = :id AND (day, start_minute) > (:day, :start) AND status IN ('planned', 'confirmed')
                 AND deleted_at IS NULL";
    let params = named_params! { ":id": entry.appointment_id, ":day": day.iso(), ":start": start };
    Ok(read.maybe(sql, params, |row| Ok((row.get("id")?, row.get("source")?)))?)
}
