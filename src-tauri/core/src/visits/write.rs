//! What was said and done in a visit, written down while it is open.

use super::measured::{MeasureDraft, ShownDraft, measure_in, shown_in};
use super::run::{ensure_of, state_of};
use super::{Reached, VisitState, drafts, notes};
use crate::protocols::{self, Answer};
use crate::rows::{LARGEST_AMOUNT, lines};
use crate::{Error, Op, OrRefuse, Refusal, Result, World, ensure, services};
use peyvand_kit::{ActId, Clock, Day, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};
use std::collections::BTreeMap;

/// How long the patient's own words and the note may be.
pub(super) const TEXT_LIMIT: usize = 20_000;

/// A service and how many.
#[derive(Debug, Clone)]
pub struct ServiceDraft {
    /// The service.
    pub service_id: String,
    /// How many times it was done.
    pub quantity: u16,
}

/// What was said and done; what is left out stays as it is, so that nobody writes over what they did not touch.
#[derive(Debug, Clone, Default)]
pub struct VisitDraft {
    /// The patient's own words.
    pub own_words: Option<String>,
    /// The note of the person who writes.
    pub note: Option<String>,
    /// Whether that note is told in confidence.
    pub is_private: Option<bool>,
    /// Every service that was done; what is not in the list any more is taken out.
    pub services: Option<Vec<ServiceDraft>>,
    /// The result that was agreed to be expected.
    pub expected: Option<String>,
    /// What was reached of what had been expected before.
    pub reached: Option<(String, Option<Reached>)>,
    /// Answers to the protocol.
    pub answers: Vec<Answer>,
    /// What was measured.
    pub measures: Vec<MeasureDraft>,
    /// By what means something was explained.
    pub shown: Vec<ShownDraft>,
}

/// Writes down what was said and done. The draft of it on this machine goes with it.
///
/// # Errors
/// `visit-not-open`, `text-too-long`, `amount-invalid`, `measure-no-number`, `measure-name-empty`, `not-found` for an item
/// of no protocol, and faults.
pub fn write(world: &mut World, act: &ActId, id: &str, draft: &VisitDraft) -> Result<Written<()>> {
    let (clock, behalf) = (world.clock().clone(), world.behalf().map(str::to_owned));
    let typist = world.actor().map(str::to_owned);
    let author = behalf.clone().or_else(|| typist.clone());
    world.write(act, Op::VisitNote, |w| {
        ensure_of(w, behalf.as_deref(), id)?;
        let open = matches!(state_of(w, id)?, VisitState::Waiting | VisitState::InRoom);
        ensure!(open, Refusal::VisitNotOpen);
        say(w, id, draft)?;
        if draft.note.is_some() || draft.is_private.is_some() {
            let author = author.as_deref().or_refuse(Refusal::SessionNeeded)?;
            notes::note_in(w, id, author, draft.note.as_deref(), draft.is_private)?;
        }
        if let Some(done) = &draft.services {
            set_services(w, &clock, id, &quantities(done)?)?;
        }
        find(w, id, author.as_deref(), draft)?;
        match typist.as_deref() {
            Some(typist) => drafts::drop_in(w, &drafts::place_of(id), typist),
            None => Ok(()),
        }
    })
}

/// What stands in the visit's own row.
fn say(w: &mut Write, id: &str, draft: &VisitDraft) -> Result<()> {
    let text = |text: Option<&String>, field: &str| text.map(|text| lines(text, TEXT_LIMIT, field)).transpose();
    let (reached, how) = draft.reached.as_ref().map(|(text, how)| (text, *how)).unzip();
    w.exec(
        "UPDATE visit SET own_words = coalesce(:words, own_words), expected = coalesce(:expected, expected),
           reached = coalesce(:reached, reached), reached_how = CASE WHEN :reached IS NULL THEN reached_how ELSE :how END
         WHERE id = :id",
        named_params! {
            ":id": id, ":words": text(draft.own_words.as_ref(), "ownWords")?,
            ":expected": text(draft.expected.as_ref(), "expected")?, ":reached": text(reached, "reached")?,
            ":how": how.flatten().map(Reached::code),
        },
    )?;
    Ok(())
}

/// What was answered, measured and shown.
fn find(w: &mut Write, id: &str, author: Option<&str>, draft: &VisitDraft) -> Result<()> {
    for (place, answer) in draft.answers.iter().enumerate() {
        let field = format!("answers.{place}");
        if let Some(said) = protocols::answer_in(w, id, author, answer, &field)? {
            let measure = MeasureDraft { name: said.name, unit: said.unit, value: said.value };
            measure_in(w, id, author, &measure, &field)?;
        }
    }
    for (place, measure) in draft.measures.iter().enumerate() {
        measure_in(w, id, author, measure, &format!("measures.{place}"))?;
    }
    for (place, shown) in draft.shown.iter().enumerate() {
        shown_in(w, id, shown, &format!("shown.{place}.what"))?;
    }
    Ok(())
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
