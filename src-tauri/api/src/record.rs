//! The medical file and the intake at the edge.

use crate::days::{day_of, day_or_none};
use crate::edge::record::{
    AddRecord, AllergyRow, ConfirmIntake, EditRecord, EndRecord, IntakeChange, IntakeDetail, RecordDetail, RecordDraft,
    RecordRow,
};
use crate::edge::session::ById;
use crate::patients::ensure_known;
use crate::seat::Seat;
use peyvand_core::patients::{self, Sight};
use peyvand_core::record::{self, Allergy, Answers, Draft, Entry};
use peyvand_core::{OrRefuse, Refusal, Result};
use peyvand_store::Written;

/// A patient's medical file.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<RecordDetail> {
    ensure_known(seat.world.read(), &input.id)?;
    seat.opened(&input.id);
    Ok(RecordDetail { allergies: allergies(seat, &input.id)?, entries: entries(seat, &input.id)? })
}

fn allergies(seat: &Seat, patient: &str) -> Result<Vec<AllergyRow>> {
    let is_whole = Sight::of(seat.actor) == Sight::Whole;
    let all = record::allergies(seat.world.read(), patient, seat.world.today(), is_whole)?;
    Ok(all.into_iter().map(|Allergy { text, detail }| AllergyRow { text, detail }).collect())
}

fn entries(seat: &Seat, patient: &str) -> Result<Vec<RecordRow>> {
    let today = seat.world.today().iso();
    let row = |entry: Entry| RecordRow {
        is_over: entry.until_on.as_ref().is_some_and(|until| *until <= today),
        id: entry.id,
        kind: entry.kind.into(),
        text: entry.text,
        detail: entry.detail,
        from_on: entry.from_on,
        until_on: entry.until_on,
        noted_by: entry.staff_name,
        noted_on: entry.noted_on,
    };
    Ok(record::all(seat.world.read(), patient)?.into_iter().map(row).collect())
}

fn draft(typed: RecordDraft) -> Result<Draft> {
    Ok(Draft {
        kind: typed.kind.into(),
        from_on: day_or_none(typed.from_on.as_deref(), "draft.fromOn")?,
        until_on: day_or_none(typed.until_on.as_deref(), "draft.untilOn")?,
        text: typed.text,
        detail: typed.detail,
    })
}

/// Writes a line down.
pub(crate) fn add(seat: &mut Seat, input: AddRecord) -> Result<Written<String>> {
    let draft = draft(input.draft)?;
    record::add(seat.world, &seat.act, &input.patient_id, input.visit_id.as_deref(), &draft)
}

/// Corrects a line.
pub(crate) fn edit(seat: &mut Seat, input: EditRecord) -> Result<Written<()>> {
    record::edit(seat.world, &seat.act, &input.id, &draft(input.draft)?)
}

/// A line holds no longer.
pub(crate) fn end(seat: &mut Seat, input: EndRecord) -> Result<Written<()>> {
    let until = day_of(&input.until_on, "untilOn")?;
    record::end(seat.world, &seat.act, &input.id, until)
}

/// Takes a line away that was a mistake.
pub(crate) fn remove(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    record::remove(seat.world, &seat.act, &input.id)
}

/// How a patient's intake stands.
pub(crate) fn intake(seat: &Seat, input: ById) -> Result<IntakeDetail> {
    let sight = Sight::of(seat.actor);
    let patient =
        patients::by_id(seat.world.read(), seat.world.today(), &input.id, sight)?.or_refuse(Refusal::NotFound)?;
    let sees_medical = seat.sees_medical();
    let intake = record::intake(seat.world, &input.id, sight == Sight::Whole, sees_medical)?;
    seat.opened(&input.id);
    let entries = if sees_medical { Some(entries(seat, &input.id)?) } else { None };
    let change = |one: record::Changed| IntakeChange {
        day: seat.world.practice().zone.local(one.at).0.iso(),
        entity: one.entity,
        field: one.field,
    };
    Ok(IntakeDetail {
        is_returning: intake.is_returning,
        is_confirmed: intake.confirmed_on == Some(seat.world.today().iso()),
        confirmed_on: intake.confirmed_on,
        confirmed_by: intake.confirmed_by,
        answer: intake.answer,
        source: intake.source,
        mobiles: patient.mobiles,
        city: patient.city,
        allergies: allergies(seat, &input.id)?,
        entries: entries.map(|all| all.into_iter().filter(|row| !row.is_over).collect()),
        changed: intake.changed.into_iter().map(change).collect(),
    })
}

/// The patient says that what is known still holds.
pub(crate) fn confirm(seat: &mut Seat, input: ConfirmIntake) -> Result<Written<()>> {
    let answers = Answers { source: input.source, answer: input.answer };
    record::confirm(seat.world, &seat.act, &input.id, &answers)
}
