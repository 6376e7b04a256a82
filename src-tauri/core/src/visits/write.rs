//! What was said and done in a visit, written down while it is open.

use super::VisitState;
use super::run::{ensure_of, state_of};
use crate::rows::{LARGEST_AMOUNT, lines};
use crate::{Error, Op, OrRefuse, Refusal, Result, World, ensure, services};
use peyvand_kit::{ActId, Clock, Day, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};
use std::collections::BTreeMap;

/// How long the patient's own words and the note may be.
const TEXT_LIMIT: usize = 20_000;

/// A service and how many.
#[derive(Debug, Clone)]
pub struct ServiceDraft {
    /// The service.
    pub service_id: String,
    /// How many times it was done.
    pub quantity: u16,
}

/// Writes down the patient's words, the note and the services; what is not in the list any more is taken out.
///
/// # Errors
/// `visit-not-open`, `text-too-long`, `amount-invalid`, and faults.
pub fn write(
    world: &mut World,
    act: &ActId,
    id: &str,
    own_words: &str,
    note: &str,
    done: &[ServiceDraft],
) -> Result<Written<()>> {
    let (clock, behalf) = (world.clock().clone(), world.behalf().map(str::to_owned));
    world.write(act, Op::VisitNote, |w| {
        ensure_of(w, behalf.as_deref(), id)?;
        let open = matches!(state_of(w, id)?, VisitState::Waiting | VisitState::InRoom);
        ensure!(open, Refusal::VisitNotOpen);
        let (own_words, note) = (lines(own_words, TEXT_LIMIT, "ownWords")?, lines(note, TEXT_LIMIT, "note")?);
        let params = named_params! { ":id": id, ":words": own_words, ":note": note };
        w.exec("UPDATE visit SET own_words = :words, note = :note WHERE id = :id", params)?;
        set_services(w, &clock, id, &quantities(done)?)
    })
}

/// Each service once: the same one written twice counts together.
fn quantities(done: &[ServiceDraft]) -> Result<BTreeMap<&str, i64>> {
    let mut quantities = BTreeMap::new();
    for (place, draft) in done.iter().enumerate() {
        ensure!((1..=999).contains(&draft.quantity), Refusal::AmountInvalid.at(format!("services.{place}.quantity")));
        *quantities.entry(draft.service_id.as_str()).or_default() += i64::from(draft.quantity);
    }
    Ok(quantities)
}

fn set_services(w: &mut Write, clock: &Clock, visit: &str, wanted: &BTreeMap<&str, i64>) -> Result<()> {
    let sql =
        "SELECT id, service_id, quantity, unit_price FROM visit_service WHERE visit_id = :visit AND deleted_at IS NULL";
    let written: Vec<(String, String, i64, i64)> = w.list(sql, named_params! { ":visit": visit }, |row| {
        Ok((row.get("id")?, row.get("service_id")?, row.get("quantity")?, row.get("unit_price")?))
    })?;
    for (id, service, quantity, price) in &written {
        match wanted.get(service.as_str()) {
            Some(now) if now == quantity => {}
            Some(now) => {
                let params = named_params! { ":id": id, ":quantity": now, ":total": total(*now, *price)? };
                w.exec("UPDATE visit_service SET quantity = :quantity, total = :total WHERE id = :id", params)?;
            }
            None => {
                let now = w.now().ms();
                w.exec(
                    "UPDATE visit_service SET deleted_at = :now WHERE id = :id",
                    named_params! { ":id": id, ":now": now },
                )?;
            }
        }
    }
    for (service, quantity) in wanted {
        if !written.iter().any(|(_, known, ..)| known == service) {
            add_service(w, clock, visit, service, *quantity)?;
        }
    }
    Ok(())
}

fn add_service(w: &mut Write, clock: &Clock, visit: &str, service: &str, quantity: i64) -> Result<()> {
    let price = price_in_force(w, visit, service)?;
    w.exec(
        "INSERT INTO visit_service (id, visit_id, service_id, quantity, unit_price, total)
         VALUES (:id, :visit, :service, :quantity, :price, :total)",
        named_params! {
            ":id": new_uuid(clock), ":visit": visit, ":service": service, ":quantity": quantity, ":price": price,
            ":total": total(quantity, price)?,
        },
    )?;
    Ok(())
}

/// What a line comes to, if that can still be counted.
fn total(quantity: i64, price: i64) -> Result<i64> {
    let total = quantity.checked_mul(price).filter(|total| *total <= LARGEST_AMOUNT);
    total.or_refuse(Refusal::AmountInvalid.at("services"))
}

/// The price that holds on the day of the visit.
fn price_in_force(read: &Read, visit: &str, service: &str) -> Result<i64> {
    let sql = "SELECT day FROM visit WHERE id = :visit";
    let day: String = read.one(sql, named_params! { ":visit": visit }, |row| row.get("day"))?;
    let day = Day::parse_iso(&day).map_err(Error::bug)?;
    let offer = services::by_id(read, service, day)?.or_refuse(Refusal::NotFound.at("services"))?;
    Ok(offer.price)
}
