//! A payment is taken, and taken back by its mirror image.

use super::{Means, bill, invoice_in};
use crate::ledger::{Line, Posting, PostingKind, patient_account, post, reverse};
use crate::rows::{LARGEST_AMOUNT, lines};
use crate::{Op, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, new_uuid};
use peyvand_store::{Written, named_params};

/// Takes a payment for a visit, at most what is due. The first one gives the invoice its number.
///
/// # Errors
/// `not-found`, `amount-invalid`, `payment-too-much`, and faults.
pub fn pay(world: &mut World, act: &ActId, visit_id: &str, means: Means, amount: i64) -> Result<Written<()>> {
    let (id, today) = (new_uuid(world.clock()), world.today());
    world.write(act, Op::PaymentTake, |w| {
        let bill = bill(w, visit_id)?;
        ensure!((1..=LARGEST_AMOUNT).contains(&amount), Refusal::AmountInvalid.at("amount"));
        ensure!(amount <= bill.due(), Refusal::PaymentTooMuch { due: bill.due().max(0) }.at("amount"));
        let now = w.now().ms();
        invoice_in(w, visit_id, &bill.patient_id, today, now)?;
        let posting = Posting {
            kind: PostingKind::Payment,
            reference: format!("payment:{id}"),
            patient_id: Some(bill.patient_id.clone()),
            visit_id: Some(visit_id.to_owned()),
            day: today,
            lines: vec![
                Line { account: means.account().to_owned(), amount },
                Line { account: patient_account(&bill.patient_id), amount: -amount },
            ],
            grant: None,
        };
        post(w, &posting)?;
        Ok(())
    })
}

/// Takes a payment back, with a reason. One that was taken back already stays as it is.
///
/// # Errors
/// `not-found`, `payment-reason-empty`, `text-too-long`, and faults.
pub fn reverse_payment(world: &mut World, act: &ActId, id: &str, reason: &str) -> Result<Written<()>> {
    world.write(act, Op::PaymentReverse, |w| {
        let known = "SELECT 1 FROM posting WHERE id = :id AND kind = 'payment'";
        ensure!(w.exists(known, named_params! { ":id": id })?, Refusal::NotFound);
        let reason = lines(reason, 2_000, "reason")?;
        ensure!(!reason.is_empty(), Refusal::PaymentReasonEmpty.at("reason"));
        reverse(w, id, &reason)
    })
}
