//! The intake: what is known of a patient is read out, and the patient says that it still holds. One row a day.

use crate::patients::{Source, person};
use crate::rows::lines;
use crate::{Op, OrRefuse, Refusal, Result, World};
use peyvand_kit::{ActId, Instant, derived};
use peyvand_store::{Written, named_params};

const ANSWER_LIMIT: usize = 1_000;

/// How things stand with a patient's intake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// Whether the patient was seen before today.
    pub is_returning: bool,
    /// When it was last confirmed, ISO.
    pub confirmed_on: Option<String>,
    /// Who took it in.
    pub confirmed_by: Option<String>,
    /// What the patient said then of how it goes.
    pub answer: String,
    /// How they found the practice; the code of [`Source`].
    pub source: String,
    /// What changed since it was last confirmed, the latest first.
    pub changed: Vec<Changed>,
}

/// Something that changed in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The table of the row.
    pub entity: String,
    /// The column of a person, `+` for a row that came, changed or went.
    pub field: String,
    /// When, the last time.
    pub at: Instant,
}

/// What a patient answers while the intake is confirmed.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    /// How they found the practice; none: it stays as it is.
    pub source: Option<String>,
    /// How the treatment goes and what could be better; none: what was said before on this day stays.
    pub answer: Option<String>,
}

/// How a patient's intake stands; changes of what somebody may not read are not told.
///
/// # Errors
/// `not-found`, and faults.
pub fn intake(world: &World, patient: &str, sees_private: bool, sees_medical: bool) -> Result<Intake> {
    let (read, today) = (world.read(), world.today().iso());
    let params = named_params! { ":patient": patient, ":today": today };
    let found = read.maybe(include_str!("intake.sql"), params, |row| {
        let at: Option<i64> = row.get("at")?;
        let intake = Intake {
            is_returning: row.get("is_returning")?,
            confirmed_on: row.get("day")?,
            confirmed_by: row.get("staff_name")?,
            answer: row.get("answer")?,
            source: row.get("source")?,
            changed: Vec::new(),
        };
        Ok((intake, at))
    })?;
    let (intake, at) = found.or_refuse(Refusal::NotFound)?;
    let Some(at) = at else { return Ok(intake) };
    let params = named_params! { ":patient": patient, ":since": at, ":private": sees_private, ":medical": sees_medical, ":sample": Op::SampleFill.kind() };
    let changed = read.list(include_str!("changed.sql"), params, |row| {
        Ok(Changed { entity: row.get("entity")?, field: row.get("field")?, at: Instant::from_ms(row.get("at")?) })
    })?;
    Ok(Intake { changed, ..intake })
}

/// The patient says that what is known still holds. Doing it twice on one day writes one row.
///
/// # Errors
/// `not-found`, `choice-unknown`, `text-too-long`, and faults.
pub fn confirm(world: &mut World, act: &ActId, patient: &str, answers: &Answers) -> Result<Written<()>> {
    let answer = answers.answer.as_deref().map(|text| lines(text, ANSWER_LIMIT, "answer")).transpose()?;
    let source = match &answers.source {
        Some(code) => {
            let unknown = || Refusal::ChoiceUnknown { text: code.clone() }.at("source");
            Some(Source::of_code(code).ok_or_else(unknown)?.code())
        }
        None => None,
    };
    let day = world.today().iso();
    world.write(act, Op::IntakeConfirm, |w| {
        person(w, patient)?.or_refuse(Refusal::NotFound.at("id"))?;
        if let Some(source) = source {
            let sql = "UPDATE patient SET source = :source WHERE id = :id AND source <> :source";
            w.exec(sql, named_params! { ":id": patient, ":source": source })?;
        }
        let (staff, now) = (w.actor().map(str::to_owned), w.now().ms());
        w.exec(
            include_str!("confirm.sql"),
            named_params! {
                ":id": derived("intake", &format!("{patient}:{day}")), ":patient": patient, ":staff": staff, ":day": day,
                ":at": now, ":answer": answer,
            },
        )?;
        Ok(())
    })
}
