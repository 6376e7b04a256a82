//! What the practice would like to know of its patients; the answers gather over visits.

use super::Topic;
use crate::codes::choice;
use crate::rows::line;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, new_uuid};
use peyvand_store::{Read, Row, RowResult, Write, Written, named_params};
use std::collections::HashSet;

/// A question of the practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub topic: Topic,
    /// The words.
    pub text: String,
}

/// A question as it is to be.
#[derive(Debug, Clone)]
pub struct QuestionDraft {
    /// The question that it was; none: a new one.
    pub id: Option<String>,
    /// What it is about.
    pub topic: Topic,
    /// The words.
    pub text: String,
}

fn question(row: &Row) -> RowResult<Question> {
    Ok(Question { id: row.get("id")?, topic: choice(row, "topic")?, text: row.get("text")? })
}

/// The practice's questions, in its order.
///
/// # Errors
/// Only faults.
pub fn questions(read: &Read) -> Result<Vec<Question>> {
    let sql = "SELECT id, topic, text FROM question WHERE deleted_at IS NULL ORDER BY position, id";
    Ok(read.list(sql, [], question)?)
}

/// The questions to which no fact that still holds is an answer. What was answered in confidence is not asked again.
pub(super) fn unanswered(read: &Read, today: Day, patient_id: &str) -> Result<Vec<Question>> {
    let sql = "SELECT q.id, q.topic, q.text FROM question q
               WHERE q.deleted_at IS NULL AND NOT EXISTS (
                 SELECT 1 FROM patient_label l WHERE l.patient_id = :patient AND l.question_id = q.id
                   AND (l.until_on IS NULL OR l.until_on >= :today) AND l.deleted_at IS NULL)
               ORDER BY q.position, q.id";
    Ok(read.list(sql, named_params! { ":patient": patient_id, ":today": today.iso() }, question)?)
}

/// Gives the practice its list of questions.
///
/// # Errors
/// `not-found`, `question-text-empty`, `choice-unknown`, `text-too-long`, and faults.
pub fn set_questions(world: &mut World, act: &ActId, drafts: &[QuestionDraft]) -> Result<Written<()>> {
    let clock = world.clock().clone();
    world.write(act, Op::QuestionSet, |w| {
        let sql = "SELECT id FROM question WHERE deleted_at IS NULL";
        let mut gone: HashSet<String> = w.list(sql, [], |row| row.get("id"))?.into_iter().collect();
        for (place, draft) in drafts.iter().enumerate() {
            let at = |field: &str| format!("questions.{place}.{field}");
            let text = line(&draft.text, 200, &at("text"))?;
            ensure!(!text.is_empty(), Refusal::QuestionTextEmpty.at(at("text")));
            let topic = draft.topic.code();
            ensure!(!draft.topic.is_alert(), Refusal::ChoiceUnknown { text: topic.to_owned() }.at(at("topic")));
            let id = match draft.id.as_deref().filter(|id| !id.is_empty()) {
                Some(id) => gone.take(id).or_refuse(Refusal::NotFound.at(at("id")))?,
                None => new_uuid(&clock),
            };
            put(w, &id, topic, &text, i64::try_from(place).unwrap_or(i64::MAX))?;
        }
        let now = w.now().ms();
        for id in &gone {
            w.exec("UPDATE question SET deleted_at = :now WHERE id = :id", named_params! { ":id": id, ":now": now })?;
        }
        Ok(())
    })
}

/// Writes a question's row, or what of it changed.
pub(crate) fn put(w: &mut Write, id: &str, topic: &str, text: &str, position: i64) -> Result<()> {
    w.exec(
        "INSERT INTO question (id, topic, text, position) VALUES (:id, :topic, :text, :position)
         ON CONFLICT (id) DO UPDATE SET topic = excluded.topic, text = excluded.text, position = excluded.position
         WHERE (topic, text, position) IS NOT (excluded.topic, excluded.text, excluded.position)",
        named_params! { ":id": id, ":topic": topic, ":text": text, ":position": position },
    )?;
    Ok(())
}
