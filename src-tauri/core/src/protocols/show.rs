//! The protocols of the practice, and those that hold in a visit.

use super::{ItemKind, Occasion};
use crate::Result;
use crate::codes::choice;
use peyvand_store::{Read, Row, RowResult, named_params};

/// A protocol with its items.
#[derive(Debug, Clone)]
pub struct Protocol {
    /// Its id.
    pub id: String,
    /// On what visits it holds.
    pub occasion: Occasion,
    /// Of what service, where it is of one.
    pub service_id: Option<String>,
    /// The service's name.
    pub service_name: Option<String>,
    /// What is asked, in order.
    pub items: Vec<Item>,
}

/// What is asked.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its id.
    pub id: String,
    /// How it is answered.
    pub kind: ItemKind,
    /// The code of a usual item, or the practice's words.
    pub text: String,
    /// Of a measure.
    pub unit: String,
    /// Of a choice.
    pub choices: Vec<String>,
    /// Whether the protocol is followed only where it is answered.
    pub is_needed: bool,
}

/// Every protocol of the practice.
///
/// # Errors
/// Only faults.
pub fn all(read: &Read) -> Result<Vec<Protocol>> {
    Ok(gathered(read.list(include_str!("all.sql"), [], of_row)?))
}

/// The protocols that hold in a visit: by the way of the contact and whether the patient was here before, then those of
/// its services. Of a visit that is over, only what was answered.
///
/// # Errors
/// Only faults.
pub fn of_visit(read: &Read, visit_id: &str) -> Result<Vec<Protocol>> {
    Ok(gathered(read.list(include_str!("of_visit.sql"), named_params! { ":visit": visit_id }, of_row)?))
}

/// What was answered in a visit: the item and the value.
///
/// # Errors
/// Only faults.
pub fn answers_of(read: &Read, visit_id: &str) -> Result<Vec<(String, String)>> {
    let sql = "SELECT item_id, value FROM protocol_answer WHERE visit_id = :visit AND deleted_at IS NULL ORDER BY id";
    Ok(read.list(sql, named_params! { ":visit": visit_id }, |row| Ok((row.get("item_id")?, row.get("value")?)))?)
}

fn of_row(row: &Row) -> RowResult<(Protocol, Option<Item>)> {
    let protocol = Protocol {
        id: row.get("protocol_id")?,
        occasion: choice(row, "occasion")?,
        service_id: row.get("service_id")?,
        service_name: row.get("service_name")?,
        items: Vec::new(),
    };
    let Some(id) = row.get::<_, Option<String>>("item_id")? else { return Ok((protocol, None)) };
    let choices: String = row.get("choices")?;
    let item = Item {
        id,
        kind: choice(row, "kind")?,
        text: row.get("text")?,
        unit: row.get("unit")?,
        choices: choices.lines().map(str::to_owned).collect(),
        is_needed: row.get("is_needed")?,
    };
    Ok((protocol, Some(item)))
}

/// Rows of one protocol stand side by side.
fn gathered(rows: Vec<(Protocol, Option<Item>)>) -> Vec<Protocol> {
    let mut all: Vec<Protocol> = Vec::new();
    for (protocol, item) in rows {
        if all.last().is_none_or(|last| last.id != protocol.id) {
            all.push(protocol);
        }
        if let Some(last) = all.last_mut() {
            last.items.extend(item);
        }
    }
    all
}
