//! The number under which a visit is billed: given once, with the first payment or when the invoice is printed, and never to
//! another visit.

use super::bill;
use crate::{Op, Result, World};
use peyvand_kit::{ActId, Day, derived};
use peyvand_store::{Write, named_params};

/// Gives a visit in which something was charged its number, before its invoice is printed.
///
/// # Errors
/// `not-found`, and faults.
pub fn number(world: &mut World, act: &ActId, visit_id: &str) -> Result<()> {
    let wanted = bill(world.read(), visit_id)?;
    if wanted.number.is_some() || wanted.total == 0 {
        return Ok(());
    }
    let today = world.today();
    world.write(act, Op::InvoiceNumber, |w| {
        let now = w.now().ms();
        invoice_in(w, visit_id, &wanted.patient_id, today, now)
    })?;
    Ok(())
}

/// Makes sure that a visit has its invoice. A number whose payment was taken back is not given to anybody else: it may
/// stand on paper.
pub(crate) fn invoice_in(w: &mut Write, visit_id: &str, patient_id: &str, day: Day, at: i64) -> Result<()> {
    // Two devices that bill one visit make one invoice.
    let id = derived("invoice", visit_id);
    if w.exists("SELECT 1 FROM invoice WHERE id = :id", named_params! { ":id": id })? {
        w.exec("UPDATE invoice SET deleted_at = NULL WHERE id = :id", named_params! { ":id": id })?;
        return Ok(());
    }
    let number = w.count("SELECT coalesce(max(number), 0) + 1 FROM invoice", [])?;
    w.exec(
        "INSERT INTO invoice (id, number, visit_id, patient_id, day, at) VALUES (:id, :number, :visit, :patient, :day, :at)",
        named_params! {
            ":id": id, ":number": number, ":visit": visit_id, ":patient": patient_id, ":day": day.iso(), ":at": at,
        },
    )?;
    Ok(())
}
