//! What the waiting list guards at the door: nothing that is offered is anybody's already, and an accepted offer has its
//! appointment.
//!
//! A booking, a move, an undo that puts somebody into a time that is being offered ends its offers in the same act; so do a
//! closure, other hours, a departure, and whatever takes somebody off the list.

use super::opening::{self, Opening};
use super::{Gap, gap, offer};
use crate::timetable::{Timetable, Who};
use crate::{Broken, Practice, Refusal, Result, Room};
use peyvand_kit::Day;
use peyvand_store::{Read, Write, named_params};

/// The room's eye at the door.
pub(crate) const ROOM: Room = Room {
    watches: &[
        "appointment",
        "waiting",
        "opening",
        "offer",
        "closure",
        "staff_leave",
        "holiday",
        "working_hours",
        "staff",
        "staff_role",
        "room",
    ],
    upkeep,
    broken,
    ..Room::QUIET
};

fn upkeep(w: &mut Write) -> Result<()> {
    let practice = Practice::load(w)?;
    let (today, _) = practice.zone.local(w.now());
    let open = w.list(include_str!("open_now.sql"), named_params! { ":today": today.iso() }, opening::of_row)?;
    let gone = gone(w, &practice, open)?;
    for id in gone {
        w.exec("UPDATE opening SET state = 'closed' WHERE id = :id", named_params! { ":id": id })?;
    }
    withdraw(w, today)
}

/// Those whose time is not to be had any more, of openings in the order of their days.
fn gone(read: &Read, practice: &Practice, open: Vec<Opening>) -> Result<Vec<String>> {
    let (Some(first), Some(last)) = (open.first(), open.last()) else { return Ok(Vec::new()) };
    let timetable = Timetable::load(read, practice, first.gap.day, last.gap.day)?;
    let mut gone = Vec::new();
    for one in open {
        if is_closed(&timetable, &one.gap) || gap::is_taken(read, &one.gap)? {
            gone.push(one.id);
        }
    }
    Ok(gone)
}

fn is_closed(timetable: &Timetable, gap: &Gap) -> bool {
    let is_here = |who| match who {
        Who::Doctor(id) => timetable.is_doctor(id),
        Who::Room(id) => timetable.is_room(id),
    };
    gap.whose().any(|who| !is_here(who) || timetable.closed(who, gap.day, gap.start, gap.end()).is_some())
}

/// Ends what is still offered of a time that is not to be had any more, or to somebody who does not wait any more. Nobody is
/// told of an offer whose minutes were over: nothing was promised after them.
fn withdraw(w: &mut Write, today: Day) -> Result<()> {
    let params = named_params! { ":today": today.iso(), ":now": w.now().ms() };
    let ended: Vec<(String, bool)> =
        w.list(include_str!("ended.sql"), params, |row| Ok((row.get("id")?, row.get("is_over")?)))?;
    ended.iter().try_for_each(|(id, is_over)| if *is_over { offer::expire(w, id) } else { offer::withdraw(w, id) })
}

fn broken(read: &Read) -> Result<Vec<Broken>> {
    Ok(read.list(include_str!("unkept.sql"), [], |row| {
        Ok(Broken { why: Refusal::OpeningGone, rows: vec![row.get("id")?], patient_id: row.get("patient_id")? })
    })?)
}
