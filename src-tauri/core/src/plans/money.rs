//! Payment over time: what is agreed to be paid when, and through whom. What was paid is in the ledger.

use super::offer::open_in;
use crate::rows::{LARGEST_AMOUNT, line};
use crate::{Op, Refusal, Result, World, ensure, wording};
use peyvand_kit::{ActId, Clock, Day, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};

/// How many times are agreed at most.
const MOST: usize = 60;

/// What is agreed to be paid on a day.
#[derive(Debug, Clone, Copy)]
pub struct InstalmentDraft {
    /// When.
    pub due_on: Day,
    /// How much, in minor units.
    pub amount: i64,
}

/// Says how a plan is paid: sums on days, which together are what the chosen option costs, and the bank or platform that
/// finances it. That line stays neutral: the practice gives and recommends no loan (S23).
///
/// # Errors
/// `plan-ended`, `plan-instalments-differ`, `plan-option-missing` where nothing was chosen, `amount-invalid`,
/// `plan-financing-loan`, `wording-blocked`, and faults.
pub fn set_payment(
    world: &mut World,
    act: &ActId,
    id: &str,
    financing: &str,
    agreed: &[InstalmentDraft],
) -> Result<Written<()>> {
    let clock = world.clock().clone();
    let financing = line(financing, 200, "financing")?;
    world.write(act, Op::PlanPayment, |w| {
        let chosen = open_in(w, id)?;
        ensure!(agreed.is_empty() || chosen.is_some(), Refusal::PlanOptionMissing.at("instalments"));
        let found = wording::ensure(w, &financing, "financing")?;
        let is_loan = found.iter().any(|finding| finding.kind == wording::Kind::Loan);
        ensure!(!is_loan, Refusal::PlanFinancingLoan.at("financing"));
        let sql = "UPDATE plan SET financing = :financing WHERE id = :id";
        w.exec(sql, named_params! { ":id": id, ":financing": financing })?;
        put(w, &clock, id, agreed)?;
        ensure_agrees(w, id)
    })
}

/// The agreement is one whole: it is written anew where it differs.
fn put(w: &mut Write, clock: &Clock, id: &str, agreed: &[InstalmentDraft]) -> Result<()> {
    ensure!(agreed.len() <= MOST, Refusal::AmountInvalid.at("instalments"));
    for (place, one) in agreed.iter().enumerate() {
        let is_sum = (1..=LARGEST_AMOUNT).contains(&one.amount);
        ensure!(is_sum, Refusal::AmountInvalid.at(format!("instalments.{place}.amount")));
    }
    let sql = "SELECT id, due_on, amount FROM plan_instalment WHERE plan_id = :id AND deleted_at IS NULL";
    let mut before: Vec<(String, String, i64)> =
        w.list(sql, named_params! { ":id": id }, |row| Ok((row.get("id")?, row.get("due_on")?, row.get("amount")?)))?;
    for one in agreed {
        let due_on = one.due_on.iso();
        if let Some(place) = before.iter().position(|(_, day, amount)| *day == due_on && *amount == one.amount) {
            before.swap_remove(place);
            continue;
        }
        w.exec(
            "INSERT INTO plan_instalment (id, plan_id, due_on, amount) VALUES (:id, :plan, :due, :amount)",
            named_params! { ":id": new_uuid(clock), ":plan": id, ":due": due_on, ":amount": one.amount },
        )?;
    }
    let now = w.now().ms();
    for (gone, ..) in before {
        let sql = "UPDATE plan_instalment SET deleted_at = :now WHERE id = :id";
        w.exec(sql, named_params! { ":id": gone, ":now": now })?;
    }
    Ok(())
}

/// What is agreed comes to what the chosen option costs.
pub(super) fn ensure_agrees(read: &Read, id: &str) -> Result<()> {
    let sql = "SELECT coalesce((SELECT sum(i.amount) FROM plan_instalment i WHERE i.plan_id = p.id AND i.deleted_at IS NULL), 0) AS agreed,
                      coalesce((SELECT sum(f.amount) FROM plan_phase f WHERE f.option_id = p.option_id AND f.deleted_at IS NULL), 0) AS cost
               FROM plan p WHERE p.id = :id";
    let (agreed, cost): (i64, i64) =
        read.one(sql, named_params! { ":id": id }, |row| Ok((row.get("agreed")?, row.get("cost")?)))?;
    ensure!(agreed == 0 || agreed == cost, Refusal::PlanInstalmentsDiffer { agreed, cost }.at("instalments"));
    Ok(())
}
