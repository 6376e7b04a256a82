//! What the practice offers: how long it takes, what it costs from which day, whether the next day deserves a call; what it
//! needs, who does it and where.

mod plan;
mod write;

pub use write::{ServiceDraft, add, edit};

pub use plan::{Needs, Plan};

use crate::Result;
use crate::codes::choice;
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};

/// Something that the practice offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// A short code, when the practice has one.
    pub code: String,
    /// How long it takes.
    pub minutes: u16,
    /// Its price in minor units on the day asked about.
    pub price: i64,
    /// Whether a call is due on the day after.
    pub is_invasive: bool,
    /// After how many months the patient is to be seen again.
    pub recall_months: Option<u16>,
    /// Whether it is still offered.
    pub is_active: bool,
    /// What it needs, and where and by whom it is done.
    pub plan: Plan,
}

fn offer(row: &Row) -> RowResult<Offer> {
    Ok(Offer {
        id: row.get("id")?,
        name: row.get("name")?,
        code: row.get("code")?,
        minutes: row.get("minutes")?,
        price: row.get::<_, Option<i64>>("price")?.unwrap_or(0),
        is_invasive: row.get("is_invasive")?,
        recall_months: row.get("recall_months")?,
        is_active: row.get("is_active")?,
        plan: Plan {
            needs: choice(row, "needs")?,
            buffer: row.get("buffer_minutes")?,
            preparation: row.get("preparation")?,
            doctor_ids: plan::ids_of(row, "doctors")?,
            room_ids: plan::ids_of(row, "rooms")?,
        },
    })
}

/// All services with their prices on a day, those still offered first.
///
/// # Errors
/// Only faults.
pub fn all(read: &Read, day: Day) -> Result<Vec<Offer>> {
    Ok(read.list(include_str!("all.sql"), named_params! { ":day": day.iso(), ":id": None::<String> }, offer)?)
}

/// One service with its price on a day.
///
/// # Errors
/// Only faults.
pub fn by_id(read: &Read, id: &str, day: Day) -> Result<Option<Offer>> {
    Ok(read.maybe(include_str!("all.sql"), named_params! { ":day": day.iso(), ":id": id }, offer)?)
}

/// The price in force on a day, in minor units; 0 where none was set.
///
/// # Errors
/// Only faults.
pub fn price_on(read: &Read, service_id: &str, day: Day) -> Result<i64> {
    let price = read.maybe(
        "SELECT price FROM service_price WHERE service_id = :id AND valid_from <= :day AND deleted_at IS NULL
         ORDER BY valid_from DESC, id DESC LIMIT 1",
        named_params! { ":id": service_id, ":day": day.iso() },
        |row| row.get("price"),
    )?;
    Ok(price.unwrap_or(0))
}
