//! Everything about one appointment, for its sheet.

use super::card::{Card, by_id};
use super::change::{Change, changes};
use super::is_late;
use crate::{Result, World, patients};
use peyvand_store::{Read, named_params};
use std::collections::HashMap;

/// An appointment and what happened to it.
#[derive(Debug)]
pub struct Detail {
    /// The appointment.
    pub card: Card,
    /// The number to call: of a child, the guardian's.
    pub mobile: Option<String>,
    /// What happened to it, newest first.
    pub changes: Vec<Change>,
    /// The names of doctors and rooms, by id.
    pub names: HashMap<String, String>,
    /// Which of its series it is, and of how many that were not called off.
    pub series: Option<(u16, u16)>,
    /// Whether calling it off now would be late.
    pub is_late_now: bool,
    /// What the patient is told beforehand.
    pub preparation: String,
}

/// One appointment with what happened to it.
///
/// # Errors
/// `not-found`, and faults.
pub fn detail(world: &World, id: &str) -> Result<Detail> {
    let read = world.read();
    let card = by_id(read, world.today(), id)?;
    let is_late_now = card.status.is_open() && is_late(world, id)?;
    Ok(Detail {
        mobile: patients::mobiles(world, std::iter::once(card.patient_id.as_str()))?.remove(&card.patient_id),
        changes: changes(read, id)?,
        names: names(read)?,
        series: series(read, &card)?,
        is_late_now,
        preparation: preparation(read, &card)?,
        card,
    })
}

/// What the patient is told beforehand about the service.
fn preparation(read: &Read, card: &Card) -> Result<String> {
    let sql = "SELECT preparation FROM service WHERE id = :id";
    Ok(read.maybe(sql, named_params! { ":id": card.service_id }, |row| row.get("preparation"))?.unwrap_or_default())
}

fn names(read: &Read) -> Result<HashMap<String, String>> {
    let sql = "SELECT id, name FROM staff UNION ALL SELECT id, name FROM room";
    Ok(read.list(sql, [], |row| Ok((row.get("id")?, row.get("name")?)))?.into_iter().collect())
}

fn series(read: &Read, card: &Card) -> Result<Option<(u16, u16)>> {
    let Some(series) = &card.series_id else { return Ok(None) };
    let sql = "SELECT count(*) FILTER (WHERE (day, start_minute, id) <= (:day, :start, :id)) AS place, count(*) AS count
               FROM appointment
               WHERE series_id = :series AND status NOT IN ('cancelled', 'cancelled-late', 'moved') AND deleted_at IS NULL";
    let params = named_params! { ":series": series, ":day": card.day, ":start": card.start, ":id": card.id };
    Ok(Some(read.one(sql, params, |row| Ok((row.get("place")?, row.get("count")?)))?))
}
