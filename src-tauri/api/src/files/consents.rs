//! Written consents at the edge.

use crate::days::day_of;
use crate::edge::files::{AddConsent, ConsentRow, FilePurpose, WithdrawConsent};
use crate::edge::session::ById;
use crate::patients::ensure_known;
use crate::seat::Seat;
use peyvand_core::files::{self, ConsentDraft};
use peyvand_core::{Refusal, Result, ensure};
use peyvand_store::Written;

/// A patient's consents.
pub(crate) fn list(seat: &Seat, input: ById) -> Result<Vec<ConsentRow>> {
    ensure_known(seat.world.read(), &input.id)?;
    let today = seat.world.today();
    let row = |one: files::Consent| ConsentRow {
        is_valid: one.holds_on(today),
        id: one.id,
        purpose: one.purpose.into(),
        scope: one.scope,
        given_on: one.given_on,
        until_on: one.until_on,
        paper_id: one.paper_id,
        signed_by: one.signed_by,
        added_by: one.staff_name,
        withdrawn_on: one.withdrawn_on,
        withdrawn_reason: one.withdrawn_reason,
    };
    Ok(files::consents(seat.world.read(), &input.id)?.into_iter().map(row).collect())
}

/// Takes a consent in.
pub(crate) fn add(seat: &mut Seat, input: AddConsent) -> Result<Written<String>> {
    ensure!(input.purpose != FilePurpose::Care, Refusal::ConsentMissing.at("purpose"));
    let draft = ConsentDraft {
        purpose: input.purpose.into(),
        given_on: day_of(&input.given_on, "givenOn")?,
        until_on: day_of(&input.until_on, "untilOn")?,
        patient_id: input.patient_id,
        scope: input.scope,
        paper_id: input.paper_id,
        signed_by: input.signed_by,
    };
    files::add_consent(seat.world, &seat.act, &draft)
}

/// A patient withdraws a consent.
pub(crate) fn withdraw(seat: &mut Seat, input: WithdrawConsent) -> Result<Written<()>> {
    files::withdraw(seat.world, &seat.act, &input.id, &input.reason)
}
