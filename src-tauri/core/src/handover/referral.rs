//! Referrals within the practice: tracked until the colleague has seen the patient; the sender sees the answer.

use crate::codes::{choice, codes};
use crate::patients::Name;
use crate::rows::lines;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day};
use peyvand_store::{Read, Row, RowResult, Write, Written, named_params};

codes! {
    /// Where a referral stands.
    ReferralState {
        /// No time is booked with the colleague.
        Sent = "sent",
        /// A time is booked.
        Booked = "booked",
        /// The patient was with the colleague.
        Seen = "seen",
        /// The colleague has answered.
        Answered = "answered",
        /// It was ended before.
        Ended = "ended",
    }
}

/// A referral.
#[derive(Debug, Clone)]
pub struct Referral {
    /// The step's id.
    pub id: String,
    /// The patient.
    pub patient_id: String,
    /// Their name.
    pub patient: Name,
    /// Who sent the patient.
    pub from_name: Option<String>,
    /// To whom.
    pub to_name: Option<String>,
    /// Why.
    pub reason: String,
    /// Whether it can't wait.
    pub is_urgent: bool,
    /// By when, ISO.
    pub due_on: Option<String>,
    /// When it was sent, ISO.
    pub sent_on: String,
    /// Where it stands.
    pub state: ReferralState,
    /// The day of the booking, ISO.
    pub booked_on: Option<String>,
    /// The day on which the colleague saw the patient, ISO.
    pub seen_on: Option<String>,
    /// What the colleague answers.
    pub answer: String,
}

macro_rules! from_referral {
    ($rest:literal) => {
        concat!(include_str!("referral.sql"), $rest)
    };
}

fn of_row(row: &Row) -> RowResult<Referral> {
    Ok(Referral {
        id: row.get("id")?,
        patient_id: row.get("patient_id")?,
        patient: Name::of_row(row)?,
        from_name: row.get("from_name")?,
        to_name: row.get("to_name")?,
        reason: row.get("reason")?,
        is_urgent: row.get("is_urgent")?,
        due_on: row.get("due_on")?,
        sent_on: row.get("created_on")?,
        state: choice(row, "stands")?,
        booked_on: row.get("booked_on")?,
        seen_on: row.get("seen_on")?,
        answer: row.get("answer")?,
    })
}

/// What was sent longer ago is looked for in the list of what leaked, not here.
const REMEMBERED: i64 = 365;

/// Those that somebody sent and has not put aside, and those that wait for them.
pub(super) fn of(read: &Read, me: &str, today: Day) -> Result<(Vec<Referral>, Vec<Referral>)> {
    let sent = from_referral!(
        "SELECT * FROM referral WHERE from_id = :me AND to_id IS NOT :me AND seen_at IS NULL AND stands <> 'ended'
         ORDER BY stands = 'answered' DESC, is_urgent DESC, created_on, id LIMIT 100"
    );
    let received = from_referral!(
        "SELECT * FROM referral WHERE to_id = :me AND from_id IS NOT :me AND stands IN ('sent', 'booked')
         ORDER BY is_urgent DESC, created_on, id LIMIT 100"
    );
    let list = |sql| {
        let since = today.plus_days(-REMEMBERED).iso();
        read.list(sql, named_params! { ":me": me, ":patient": None::<String>, ":since": since }, of_row)
    };
    Ok((list(sent)?, list(received)?))
}

/// The referrals of a patient that wait for a doctor's answer: asked for on their closing sheet.
///
/// # Errors
/// Only faults.
pub fn waiting_for(read: &Read, doctor: &str, patient_id: &str, today: Day) -> Result<Vec<Referral>> {
    let sql = from_referral!(
        "SELECT * FROM referral WHERE to_id = :me AND from_id IS NOT :me AND stands IN ('sent', 'booked', 'seen')
         ORDER BY is_urgent DESC, created_on, id"
    );
    let since = today.plus_days(-REMEMBERED).iso();
    Ok(read.list(sql, named_params! { ":me": doctor, ":patient": patient_id, ":since": since }, of_row)?)
}

/// The colleague answers a referral.
///
/// # Errors
/// `not-found`, `referral-not-yours`, `referral-answer-empty`, `text-too-long`, and faults.
pub fn answer(world: &mut World, act: &ActId, id: &str, text: &str) -> Result<Written<()>> {
    let me = world.behalf().or(world.actor()).map(str::to_owned);
    world.write(act, Op::ReferralAnswer, |w| answer_in(w, me.as_deref(), id, text, "text"))
}

/// The same within another act.
///
/// # Errors
/// The same.
pub fn answer_in(w: &mut Write, me: Option<&str>, id: &str, text: &str, field: &str) -> Result<()> {
    let (_, colleague) = ends_of(w, id)?;
    ensure!(me.is_some() && colleague.as_deref() == me, Refusal::ReferralNotYours);
    let text = lines(text, 2_000, field)?;
    ensure!(!text.is_empty(), Refusal::ReferralAnswerEmpty.at(field));
    let now = w.now().ms();
    w.exec(
        "UPDATE next_step SET answer = :text, answered_by = :me, answered_at = :now, seen_at = NULL WHERE id = :id",
        named_params! { ":id": id, ":text": text, ":me": me, ":now": now },
    )?;
    Ok(())
}

/// The sender has seen what became of a referral.
///
/// # Errors
/// `not-found`, `referral-not-yours`, and faults.
pub fn seen(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    let me = world.behalf().or(world.actor()).map(str::to_owned);
    world.write(act, Op::ReferralSeen, |w| {
        let (sender, _) = ends_of(w, id)?;
        ensure!(me.is_some() && sender == me, Refusal::ReferralNotYours);
        let now = w.now().ms();
        w.exec("UPDATE next_step SET seen_at = :now WHERE id = :id", named_params! { ":id": id, ":now": now })?;
        Ok(())
    })
}

/// Who sent a referral, and to whom.
fn ends_of(read: &Read, id: &str) -> Result<(Option<String>, Option<String>)> {
    let sql = "SELECT v.staff_id, n.colleague_id FROM next_step n JOIN visit v ON v.id = n.visit_id
               WHERE n.id = :id AND n.kind = 'referral' AND n.deleted_at IS NULL";
    read.maybe(sql, named_params! { ":id": id }, |row| Ok((row.get("staff_id")?, row.get("colleague_id")?)))?
        .or_refuse(Refusal::NotFound)
}
