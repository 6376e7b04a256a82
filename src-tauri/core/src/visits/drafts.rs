//! What is being typed on this machine, kept beside the journal: a crash loses no more than was typed since.

use crate::rows::{line, lines};
use crate::{Error, Refusal, Result, World, ensure};
use peyvand_store::{Read, Write, named_params};

/// How much the window may keep for one place.
const BODY_LIMIT: usize = 200_000;

/// The place of a consultation.
pub fn place_of(visit_id: &str) -> String {
    format!("visit:{visit_id}")
}

/// Keeps what a person is typing at a place; an empty body lets go of it.
///
/// # Errors
/// `text-too-long`, `session-needed`, and faults.
pub fn keep(world: &mut World, place: &str, body: &str) -> Result<()> {
    let staff = world.actor().map(str::to_owned).ok_or(Error::from(Refusal::SessionNeeded))?;
    let place = line(place, 100, "place")?;
    ensure!(!place.is_empty(), Refusal::NotFound.at("place"));
    let body = lines(body, BODY_LIMIT, "body")?;
    let now = world.now().ms();
    world.store_mut().beside(|w| {
        if body.is_empty() {
            return drop_in(w, &place, &staff);
        }
        w.exec(
            "INSERT INTO draft (place, staff_id, body, at) VALUES (:place, :staff, :body, :now)
             ON CONFLICT (place, staff_id) DO UPDATE SET body = excluded.body, at = excluded.at",
            named_params! { ":place": place, ":staff": staff, ":body": body, ":now": now },
        )?;
        Ok(())
    })
}

/// What a person was typing at a place and did not write down.
///
/// # Errors
/// Only faults.
pub fn kept(read: &Read, place: &str, staff_id: &str) -> Result<Option<String>> {
    let sql = "SELECT body FROM draft WHERE place = :place AND staff_id = :staff";
    Ok(read.maybe(sql, named_params! { ":place": place, ":staff": staff_id }, |row| row.get("body"))?)
}

/// It was written down: the draft goes with the same commit.
pub(super) fn drop_in(w: &mut Write, place: &str, staff: &str) -> Result<()> {
    let params = named_params! { ":place": place, ":staff": staff };
    w.exec("DELETE FROM draft WHERE place = :place AND staff_id = :staff", params)?;
    Ok(())
}
