//! The practice writes its protocols itself.

use super::{ItemKind, Occasion};
use crate::rows::{line, lines};
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Clock, derived, new_uuid};
use peyvand_store::{Write, Written, named_params};
use std::collections::HashSet;

/// How many items a protocol has at most: a longer one nobody follows.
const MOST: usize = 40;

/// A protocol as it is to be.
#[derive(Debug, Clone)]
pub struct ProtocolDraft {
    /// On what visits it holds.
    pub occasion: Occasion,
    /// Of what service, where it is of one.
    pub service_id: Option<String>,
    /// What is asked, in order.
    pub items: Vec<ItemDraft>,
}

/// An item as it is to be.
#[derive(Debug, Clone)]
pub struct ItemDraft {
    /// The item that it was; none: a new one.
    pub id: Option<String>,
    /// How it is answered.
    pub kind: ItemKind,
    /// The code of a usual item, or the practice's words.
    pub text: String,
    /// Of a measure.
    pub unit: String,
    /// Of a choice, a line each.
    pub choices: String,
    /// Whether the protocol is followed only where it is answered.
    pub is_needed: bool,
}

/// The row of an occasion is the same on every device.
pub(super) fn row_of(occasion: Occasion, service_id: Option<&str>) -> String {
    derived("protocol", &format!("{}:{}", occasion.code(), service_id.unwrap_or_default()))
}

/// Gives an occasion its protocol. One without items asks nothing any more.
///
/// # Errors
/// `not-found`, `protocol-text-empty`, `protocol-choices-few`, `protocol-too-long`, `text-too-long`, and faults.
pub fn set(world: &mut World, act: &ActId, draft: &ProtocolDraft) -> Result<Written<()>> {
    let (clock, since) = (world.clock().clone(), world.today().iso());
    ensure!(draft.items.len() <= MOST, Refusal::ProtocolTooLong { limit: MOST as i64 }.at("items"));
    world.write(act, Op::ProtocolSet, |w| {
        let service = draft.service_id.as_deref().filter(|_| draft.occasion == Occasion::Service);
        ensure!(service.is_some() || draft.occasion != Occasion::Service, Refusal::NotFound.at("serviceId"));
        if let Some(id) = service {
            let known = "SELECT 1 FROM service WHERE id = :id AND deleted_at IS NULL";
            ensure!(w.exists(known, named_params! { ":id": id })?, Refusal::NotFound.at("serviceId"));
        }
        let protocol = row_of(draft.occasion, service);
        put_in(w, &protocol, draft.occasion, service, draft.items.is_empty())?;
        let sql = "SELECT id FROM protocol_item WHERE protocol_id = :protocol AND deleted_at IS NULL";
        let mut gone: HashSet<String> =
            w.list(sql, named_params! { ":protocol": protocol }, |row| row.get("id"))?.into_iter().collect();
        let fresh = Fresh { clock: &clock, since: &since };
        for (place, item) in draft.items.iter().enumerate() {
            put_item(w, &protocol, place, item, &fresh, &mut gone)?;
        }
        let now = w.now().ms();
        for id in &gone {
            w.exec(
                "UPDATE protocol_item SET deleted_at = :now WHERE id = :id",
                named_params! { ":id": id, ":now": now },
            )?;
        }
        Ok(())
    })
}

/// Writes the row of a protocol, or brings it back.
pub(super) fn put_in(w: &mut Write, id: &str, occasion: Occasion, service: Option<&str>, is_gone: bool) -> Result<()> {
    let now = w.now().ms();
    let sql = "SELECT deleted_at IS NOT NULL AS gone FROM protocol WHERE id = :id";
    match w.maybe(sql, named_params! { ":id": id }, |row| row.get::<_, bool>("gone"))? {
        Some(gone) if gone == is_gone => {}
        Some(_) => {
            w.exec(
                "UPDATE protocol SET deleted_at = :gone WHERE id = :id",
                named_params! { ":id": id, ":gone": is_gone.then_some(now) },
            )?;
        }
        None if is_gone => {}
        None => {
            w.exec(
                "INSERT INTO protocol (id, occasion, service_id) VALUES (:id, :occasion, :service)",
                named_params! { ":id": id, ":occasion": occasion.code(), ":service": service },
            )?;
        }
    }
    Ok(())
}

/// What a new item has beside what was written: where its id comes from, and the day from which it counts.
struct Fresh<'a> {
    clock: &'a Clock,
    since: &'a str,
}

fn put_item(
    w: &mut Write,
    protocol: &str,
    place: usize,
    item: &ItemDraft,
    fresh: &Fresh<'_>,
    gone: &mut HashSet<String>,
) -> Result<()> {
    let at = |field: &str| format!("items.{place}.{field}");
    let text = line(&item.text, 200, &at("text"))?;
    ensure!(!text.is_empty(), Refusal::ProtocolTextEmpty.at(at("text")));
    let unit = if item.kind == ItemKind::Measure { line(&item.unit, 20, &at("unit"))? } else { String::new() };
    let choices = choices_of(item, &at("choices"))?;
    let id = match item.id.as_deref().filter(|id| !id.is_empty()) {
        Some(id) => gone.take(id).or_refuse(Refusal::NotFound.at(at("id")))?,
        None => new_uuid(fresh.clock),
    };
    let params = named_params! {
        ":id": id, ":protocol": protocol, ":position": i64::try_from(place).unwrap_or(i64::MAX),
        ":kind": item.kind.code(), ":text": text, ":unit": unit, ":choices": choices, ":needed": item.is_needed, ":since": fresh.since,
    };
    let known = w.exists("SELECT 1 FROM protocol_item WHERE id = :id", named_params! { ":id": id })?;
    let sql = if known { include_str!("item_update.sql") } else { include_str!("item_insert.sql") };
    w.exec(sql, params)?;
    Ok(())
}

/// What may be chosen: each once, and at least two.
fn choices_of(item: &ItemDraft, field: &str) -> Result<String> {
    if item.kind != ItemKind::Choice {
        return Ok(String::new());
    }
    let mut known = HashSet::new();
    let each = lines(&item.choices, 1_000, field)?;
    let each: Vec<&str> = each.lines().map(str::trim).filter(|one| !one.is_empty() && known.insert(*one)).collect();
    ensure!(each.len() >= 2, Refusal::ProtocolChoicesFew.at(field));
    Ok(each.join("\n"))
}
