//! Written consents to the use of pictures beyond care: for one purpose, from a day until a day, with the signed paper, and
//! withdrawn whenever the patient says so.

use super::{Kind, Purpose, by_id};
use crate::codes::choice;
use crate::patients::person;
use crate::rows::{line, lines};
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, new_uuid};
use peyvand_store::{Read, Row, RowResult, Written, named_params};

const LINE_LIMIT: usize = 200;
const TEXT_LIMIT: usize = 2_000;

/// A consent as it was given.
#[derive(Debug, Clone)]
pub struct Consent {
    /// Its id.
    pub id: String,
    /// What for.
    pub purpose: Purpose,
    /// What is allowed, in the words of the paper.
    pub scope: String,
    /// From when, ISO.
    pub given_on: String,
    /// Until when, ISO, that day included.
    pub until_on: String,
    /// The signed paper.
    pub paper_id: Option<String>,
    /// Who signed, where it was not the patient.
    pub signed_by: String,
    /// Who took it in.
    pub staff_name: Option<String>,
    /// When it was withdrawn, ISO.
    pub withdrawn_on: Option<String>,
    /// Why.
    pub withdrawn_reason: String,
}

impl Consent {
    /// Whether it holds on a day.
    pub fn holds_on(&self, day: Day) -> bool {
        let day = day.iso();
        self.withdrawn_on.is_none() && self.given_on <= day && day <= self.until_on
    }
}

fn consent(row: &Row) -> RowResult<Consent> {
    Ok(Consent {
        id: row.get("id")?,
        purpose: choice(row, "purpose")?,
        scope: row.get("scope")?,
        given_on: row.get("given_on")?,
        until_on: row.get("until_on")?,
        paper_id: row.get("paper_id")?,
        signed_by: row.get("signed_by")?,
        staff_name: row.get("staff_name")?,
        withdrawn_on: row.get("withdrawn_on")?,
        withdrawn_reason: row.get("withdrawn_reason")?,
    })
}

/// A patient's consents, the newest first.
///
/// # Errors
/// Only faults.
pub fn all(read: &Read, patient: &str) -> Result<Vec<Consent>> {
    let sql = "SELECT c.*, s.name AS staff_name FROM consent c LEFT JOIN staff s ON s.id = c.staff_id
               WHERE c.patient_id = :patient AND c.deleted_at IS NULL ORDER BY c.given_on DESC, c.id DESC";
    Ok(read.list(sql, named_params! { ":patient": patient }, consent)?)
}

/// The consent that allows a purpose on a day, the longest.
pub(super) fn that_allows(read: &Read, patient: &str, purpose: Purpose, day: Day) -> Result<Option<Consent>> {
    let all = all(read, patient)?.into_iter().filter(|one| one.purpose == purpose && one.holds_on(day));
    Ok(all.max_by(|a, b| a.until_on.cmp(&b.until_on)))
}

/// A consent as it is taken in.
#[derive(Debug, Clone)]
pub struct ConsentDraft {
    /// Who gives it.
    pub patient_id: String,
    /// What for; care needs none.
    pub purpose: Purpose,
    /// What is allowed.
    pub scope: String,
    /// From when.
    pub given_on: Day,
    /// Until when.
    pub until_on: Day,
    /// The signed paper.
    pub paper_id: Option<String>,
    /// Who signed, where it was not the patient.
    pub signed_by: String,
}

/// Takes a consent in and gives its id. It counts with its signed paper only.
///
/// # Errors
/// `not-found`, `consent-paper-missing`, `consent-days-invalid`, `text-too-long`, and faults.
pub fn add(world: &mut World, act: &ActId, draft: &ConsentDraft) -> Result<Written<String>> {
    let scope = lines(&draft.scope, TEXT_LIMIT, "scope")?;
    let signed_by = line(&draft.signed_by, LINE_LIMIT, "signedBy")?;
    ensure!(draft.given_on <= world.today(), Refusal::ConsentDaysInvalid.at("givenOn"));
    ensure!(draft.until_on >= draft.given_on, Refusal::ConsentDaysInvalid.at("untilOn"));
    let clock = world.clock().clone();
    world.write(act, Op::ConsentAdd, |w| {
        person(w, &draft.patient_id)?.or_refuse(Refusal::NotFound.at("patientId"))?;
        let paper = draft.paper_id.as_deref().or_refuse(Refusal::ConsentPaperMissing.at("paperId"))?;
        let is_paper =
            by_id(w, paper)?.is_some_and(|file| file.patient_id == draft.patient_id && file.kind == Kind::Consent);
        ensure!(is_paper, Refusal::ConsentPaperMissing.at("paperId"));
        let (id, me) = (new_uuid(&clock), w.actor().map(str::to_owned));
        w.exec(
            "INSERT INTO consent (id, patient_id, purpose, scope, given_on, until_on, paper_id, signed_by, staff_id)
             VALUES (:id, :patient, :purpose, :scope, :given, :until, :paper, :signed, :staff)",
            named_params! {
                ":id": id, ":patient": draft.patient_id, ":purpose": draft.purpose.code(), ":scope": scope,
                ":given": draft.given_on.iso(), ":until": draft.until_on.iso(), ":paper": paper, ":signed": signed_by,
                ":staff": me,
            },
        )?;
        Ok(id)
    })
}

/// The patient withdraws a consent, from today on.
///
/// # Errors
/// `not-found`, `consent-reason-empty`, `text-too-long`, and faults.
pub fn withdraw(world: &mut World, act: &ActId, id: &str, reason: &str) -> Result<Written<()>> {
    let reason = lines(reason, TEXT_LIMIT, "reason")?;
    ensure!(!reason.is_empty(), Refusal::ConsentReasonEmpty.at("reason"));
    let today = world.today().iso();
    world.write(act, Op::ConsentWithdraw, |w| {
        let sql = "UPDATE consent SET withdrawn_on = :today, withdrawn_reason = :reason
                   WHERE id = :id AND withdrawn_on IS NULL AND deleted_at IS NULL";
        let params = named_params! { ":id": id, ":today": today, ":reason": reason };
        ensure!(w.exec(sql, params)? == 1, Refusal::NotFound);
        Ok(())
    })
}
