//! What settling guards at the door: no payment beyond what was charged, no invoice lost under its payments, no number twice.

use crate::{Broken, Refusal, Result, Room};
use peyvand_store::{Read, Write, named_params};

/// The room's eye at the door.
pub(crate) const ROOM: Room =
    Room { watches: &["posting", "invoice"], upkeep, broken: overpaid, clashing: same_number, ..Room::QUIET };

/// An invoice that was taken back with its first payment stays while another payment stands.
fn upkeep(w: &mut Write) -> Result<()> {
    let lost: Vec<String> = w.list(include_str!("lost_invoice.sql"), [], |row| row.get("id"))?;
    for id in lost {
        w.exec("UPDATE invoice SET deleted_at = NULL WHERE id = :id", named_params! { ":id": id })?;
    }
    Ok(())
}

/// A payment that stands again, or that two devices took, while less is due.
fn overpaid(read: &Read) -> Result<Vec<Broken>> {
    Ok(read.list(include_str!("overpaid.sql"), [], |row| {
        Ok(Broken {
            why: Refusal::PaymentTooMuch { due: row.get("due")? },
            rows: vec![row.get("visit_id")?],
            patient_id: row.get("patient_id")?,
        })
    })?)
}

fn same_number(read: &Read) -> Result<Vec<Broken>> {
    Ok(read.list(include_str!("same_number.sql"), [], |row| {
        let mut rows: Vec<String> = vec![row.get("one")?, row.get("other")?];
        rows.sort();
        Ok(Broken {
            why: Refusal::InvoiceNumberTaken { number: row.get("number")? },
            rows,
            patient_id: row.get("patient_id")?,
        })
    })?)
}
