//! What is parked, the oldest first.

use super::EnquiryKind;
use crate::codes::choice;
use crate::{Result, World};
use peyvand_kit::{Day, Instant, Minute};
use peyvand_store::named_params;

/// How many are listed at most.
const LIMIT: u16 = 200;

/// An enquiry that waits.
#[derive(Debug, Clone)]
pub struct Enquiry {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub kind: EnquiryKind,
    /// The patient, where the file is known.
    pub patient_id: Option<String>,
    /// The name that was told.
    pub name: String,
    /// The number.
    pub mobile: String,
    /// What they want.
    pub matter: String,
    /// The half-made booking.
    pub draft: String,
    /// How they came.
    pub source: String,
    /// Who took it.
    pub by_name: Option<String>,
    /// When it came in, on the practice's wall.
    pub received: (Day, Minute),
    /// For how long they have waited.
    pub waits_minutes: u32,
}

/// What is parked and not answered, the oldest first.
///
/// # Errors
/// Only faults.
pub fn list(world: &World) -> Result<Vec<Enquiry>> {
    let (zone, now) = (world.practice().zone, world.now());
    let sql = "SELECT e.id, e.kind, e.patient_id, e.name, e.mobile, e.matter, e.draft, e.source, s.name AS by_name, e.received_at
               FROM enquiry e LEFT JOIN staff s ON s.id = e.by_id
               WHERE e.answered_at IS NULL AND e.deleted_at IS NULL ORDER BY e.received_at, e.rowid LIMIT :limit";
    Ok(world.read().list(sql, named_params! { ":limit": LIMIT }, |row| {
        let received: i64 = row.get("received_at")?;
        Ok(Enquiry {
            id: row.get("id")?,
            kind: choice(row, "kind")?,
            patient_id: row.get("patient_id")?,
            name: row.get("name")?,
            mobile: row.get("mobile")?,
            matter: row.get("matter")?,
            draft: row.get("draft")?,
            source: row.get("source")?,
            by_name: row.get("by_name")?,
            received: zone.local(Instant::from_ms(received)),
            waits_minutes: minutes(now.ms() - received),
        })
    })?)
}

/// How many wait, and for how many minutes the oldest has.
///
/// # Errors
/// Only faults.
pub fn waiting(world: &World) -> Result<(u32, Option<u32>)> {
    let sql = "SELECT count(*) AS count, min(received_at) AS oldest FROM enquiry
               WHERE answered_at IS NULL AND deleted_at IS NULL";
    let (count, oldest) =
        world.read().one(sql, [], |row| Ok((row.get("count")?, row.get::<_, Option<i64>>("oldest")?)))?;
    Ok((count, oldest.map(|oldest| minutes(world.now().ms() - oldest))))
}

/// Whole minutes; a clock that was set back makes none.
pub(super) fn minutes(ms: i64) -> u32 {
    u32::try_from(ms.max(0) / 60_000).unwrap_or(u32::MAX)
}
