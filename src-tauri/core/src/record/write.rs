//! Lines of the medical file are written down, corrected, said to be over, and taken away where they were a mistake.

use super::Kind;
use crate::patients::person;
use crate::rows::line;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, new_uuid};
use peyvand_store::{Write, Written, named_params};

const TEXT_LIMIT: usize = 200;

/// A line as typed.
#[derive(Debug, Clone)]
pub struct Draft {
    /// What it tells.
    pub kind: Kind,
    /// The words.
    pub text: String,
    /// The dose of a medication, who of the family, the value of a result.
    pub detail: String,
    /// Since when, or the day of a result.
    pub from_on: Option<Day>,
    /// Until when; none: still so.
    pub until_on: Option<Day>,
}

impl Draft {
    /// The words and the detail as they are kept.
    fn read(&self, today: Day) -> Result<(String, String)> {
        let text = line(&self.text, TEXT_LIMIT, "draft.text")?;
        ensure!(!text.is_empty(), Refusal::RecordTextEmpty.at("draft.text"));
        ensure!(self.from_on.is_none_or(|from| from <= today), Refusal::RecordDaysInvalid.at("draft.fromOn"));
        let in_order = self.until_on.is_none_or(|until| self.from_on.is_none_or(|from| from <= until));
        ensure!(in_order, Refusal::RecordDaysInvalid.at("draft.untilOn"));
        Ok((text, line(&self.detail, TEXT_LIMIT, "draft.detail")?))
    }
}

/// Writes a line down, in a visit or outside, and gives its id.
///
/// # Errors
/// `not-found`, `record-text-empty`, `record-days-invalid`, `text-too-long`, and faults.
pub fn add(
    world: &mut World,
    act: &ActId,
    patient: &str,
    visit: Option<&str>,
    draft: &Draft,
) -> Result<Written<String>> {
    let (today, clock) = (world.today(), world.clock().clone());
    let (text, detail) = draft.read(today)?;
    let author = world.behalf().or(world.actor()).map(str::to_owned);
    world.write(act, Op::RecordAdd, |w| {
        person(w, patient)?.or_refuse(Refusal::NotFound.at("patientId"))?;
        if let Some(visit) = visit {
            let theirs = "SELECT 1 FROM visit WHERE id = :id AND patient_id = :patient AND deleted_at IS NULL";
            let is_theirs = w.exists(theirs, named_params! { ":id": visit, ":patient": patient })?;
            ensure!(is_theirs, Refusal::NotFound.at("visitId"));
        }
        let id = new_uuid(&clock);
        w.exec(
            include_str!("add.sql"),
            named_params! {
                ":id": id, ":patient": patient, ":kind": draft.kind.code(), ":text": text, ":detail": detail,
                ":from": draft.from_on.map(Day::iso), ":until": draft.until_on.map(Day::iso), ":staff": author,
                ":visit": visit, ":noted": today.iso(),
            },
        )?;
        Ok(id)
    })
}

/// Corrects a line.
///
/// # Errors
/// `not-found`, `record-text-empty`, `record-days-invalid`, `text-too-long`, and faults.
pub fn edit(world: &mut World, act: &ActId, id: &str, draft: &Draft) -> Result<Written<()>> {
    let (text, detail) = draft.read(world.today())?;
    world.write(act, Op::RecordEdit, |w| {
        let sql =
            "UPDATE record_entry SET kind = :kind, text = :text, detail = :detail, from_on = :from, until_on = :until
                   WHERE id = :id AND deleted_at IS NULL";
        let params = named_params! {
            ":id": id, ":kind": draft.kind.code(), ":text": text, ":detail": detail,
            ":from": draft.from_on.map(Day::iso), ":until": draft.until_on.map(Day::iso),
        };
        must_be_one(w.exec(sql, params)?)
    })
}

/// Says since when a line does not hold any more: a medication was stopped, an illness is over.
///
/// # Errors
/// `not-found`, `record-days-invalid`, and faults.
pub fn end(world: &mut World, act: &ActId, id: &str, until: Day) -> Result<Written<()>> {
    let today = world.today();
    ensure!(until <= today, Refusal::RecordDaysInvalid.at("untilOn"));
    world.write(act, Op::RecordEnd, |w| {
        let from = from_of(w, id)?;
        ensure!(from.is_none_or(|from| from <= until.iso()), Refusal::RecordDaysInvalid.at("untilOn"));
        let sql = "UPDATE record_entry SET until_on = :until WHERE id = :id";
        must_be_one(w.exec(sql, named_params! { ":id": id, ":until": until.iso() })?)
    })
}

fn from_of(w: &Write, id: &str) -> Result<Option<String>> {
    let sql = "SELECT from_on FROM record_entry WHERE id = :id AND deleted_at IS NULL";
    w.maybe(sql, named_params! { ":id": id }, |row| row.get("from_on"))?.or_refuse(Refusal::NotFound)
}

/// Takes a line away that was a mistake.
///
/// # Errors
/// `not-found`, and faults.
pub fn remove(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::RecordRemove, |w| {
        let now = w.now().ms();
        let sql = "UPDATE record_entry SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL";
        must_be_one(w.exec(sql, named_params! { ":id": id, ":now": now })?)
    })
}

fn must_be_one(rows: usize) -> Result<()> {
    ensure!(rows == 1, Refusal::NotFound);
    Ok(())
}
