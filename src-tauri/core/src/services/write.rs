//! Adds a service and changes one; a new price holds from today.

use super::plan::{Plan, settle_in};
use crate::rows::{LARGEST_AMOUNT, line};
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, derived, new_uuid};
use peyvand_store::{Write, Written, named_params};

/// A service as typed.
#[derive(Debug, Clone)]
pub struct ServiceDraft {
    /// Its name.
    pub name: String,
    /// A short code, or nothing.
    pub code: String,
    /// How long it takes.
    pub minutes: u16,
    /// Its price from today, in minor units.
    pub price: i64,
    /// Whether a call is due on the day after.
    pub is_invasive: bool,
    /// After how many months the patient is to be seen again.
    pub recall_months: Option<u16>,
    /// Whether it is offered.
    pub is_active: bool,
    /// What it needs, who does it and where; none leaves it as it is.
    pub plan: Option<Plan>,
}

impl ServiceDraft {
    fn checked(&self) -> Result<Self> {
        let name = line(&self.name, 120, "name")?;
        ensure!(!name.is_empty(), Refusal::ServiceNameEmpty.at("name"));
        ensure!((5..=600).contains(&self.minutes), Refusal::ServiceMinutesInvalid.at("minutes"));
        ensure!((0..=LARGEST_AMOUNT).contains(&self.price), Refusal::AmountInvalid.at("price"));
        ensure!(
            self.recall_months.is_none_or(|months| (1..=120).contains(&months)),
            Refusal::RuleValueInvalid.at("recallMonths")
        );
        Ok(Self { name, code: line(&self.code, 40, "code")?, ..self.clone() })
    }
}

/// Adds a service and gives its id.
///
/// # Errors
/// Refusals beside the field that is not right.
pub fn add(world: &mut World, act: &ActId, draft: &ServiceDraft) -> Result<Written<String>> {
    let draft = draft.checked()?;
    let (id, today) = (new_uuid(world.clock()), world.today().iso());
    world.write(act, Op::ServiceAdd, |w| {
        w.exec(
            "INSERT INTO service (id, name, code, minutes, is_invasive, recall_months, is_active)
             VALUES (:id, :name, :code, :minutes, :invasive, :recall, 1)",
            named_params! {
                ":id": id, ":name": draft.name, ":code": draft.code, ":minutes": draft.minutes,
                ":invasive": draft.is_invasive, ":recall": draft.recall_months,
            },
        )?;
        set_price(w, &id, &today, draft.price)?;
        draft.plan.as_ref().map_or(Ok(()), |plan| settle_in(w, &id, plan))?;
        Ok(id)
    })
}

/// Changes a service.
///
/// # Errors
/// `not-found`, and refusals beside the field that is not right.
pub fn edit(world: &mut World, act: &ActId, id: &str, draft: &ServiceDraft) -> Result<Written<()>> {
    let draft = draft.checked()?;
    let today = world.today();
    world.write(act, Op::ServiceEdit, |w| {
        let before = super::by_id(w, id, today)?.or_refuse(Refusal::NotFound)?;
        w.exec(
            "UPDATE service SET name = :name, code = :code, minutes = :minutes, is_invasive = :invasive,
               recall_months = :recall, is_active = :active WHERE id = :id",
            named_params! {
                ":id": id, ":name": draft.name, ":code": draft.code, ":minutes": draft.minutes,
                ":invasive": draft.is_invasive, ":recall": draft.recall_months, ":active": draft.is_active,
            },
        )?;
        if before.price != draft.price {
            set_price(w, id, &today.iso(), draft.price)?;
        }
        draft.plan.as_ref().map_or(Ok(()), |plan| settle_in(w, id, plan))
    })
}

/// One price a day: the same service on the same day is one row.
fn set_price(w: &mut Write, service: &str, from: &str, price: i64) -> Result<()> {
    let id = derived("price", &format!("{service}:{from}"));
    let known = w.exec(
        "UPDATE service_price SET price = :price, deleted_at = NULL
         WHERE service_id = :service AND valid_from = :from AND (deleted_at IS NULL OR id = :id)",
        named_params! { ":id": id, ":service": service, ":from": from, ":price": price },
    )?;
    if known == 0 {
        w.exec(
            "INSERT INTO service_price (id, service_id, valid_from, price) VALUES (:id, :service, :from, :price)",
            named_params! { ":id": id, ":service": service, ":from": from, ":price": price },
        )?;
    }
    Ok(())
}
