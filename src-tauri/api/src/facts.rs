//! What is remembered of a person, at the edge.

use crate::days::day_or_none;
use crate::edge::facts::{
    AddFact, EditFact, FactDraft, FactRow, FactSpot, QuestionRow, RememberAt, RememberDetail, SetQuestions,
};
use crate::edge::session::{ById, Nothing};
use crate::patients::ensure_known;
use crate::seat::Seat;
use peyvand_core::Result;
use peyvand_core::facts::{self, Draft, Fact, Question, QuestionDraft};
use peyvand_core::patients::Sight;
use peyvand_core::staff::Right;
use peyvand_store::Written;

/// All that is known of a patient.
pub(crate) fn list(seat: &Seat, input: ById) -> Result<Vec<FactRow>> {
    let (read, today) = (seat.world.read(), seat.world.today());
    ensure_known(read, &input.id)?;
    let facts = facts::list(read, today, &input.id, Sight::of(seat.actor))?;
    if !facts.is_empty() {
        seat.opened(&input.id);
    }
    Ok(facts.into_iter().map(Into::into).collect())
}

/// What shows of a patient at a place.
pub(crate) fn remember(seat: &Seat, input: RememberAt) -> Result<RememberDetail> {
    let sight = Sight::of(seat.actor);
    let shown = facts::remember(seat.world, &input.id, input.spot.into(), sight)?;
    // Cards at the desk show no more than the day's list does; what only a file tells counts as opening it.
    if !seat.actor.may(Right::PatientsRead) || (sight == Sight::Whole && input.spot != FactSpot::Desk) {
        seat.opened(&input.id);
    }
    Ok(RememberDetail {
        name: shown.name,
        address_form: shown.address_form,
        called_as: shown.called_as,
        alerts: shown.alerts.into_iter().map(Into::into).collect(),
        facts: shown.facts.into_iter().map(Into::into).collect(),
        questions: shown.questions.into_iter().map(Into::into).collect(),
    })
}

/// Writes a fact down.
pub(crate) fn add(seat: &mut Seat, input: AddFact) -> Result<Written<String>> {
    let (draft, sight) = (draft(input.fact)?, Sight::of(seat.actor));
    facts::add(seat.world, &seat.act, &input.patient_id, &draft, sight)
}

/// Changes a fact.
pub(crate) fn edit(seat: &mut Seat, input: EditFact) -> Result<Written<()>> {
    let (draft, sight) = (draft(input.fact)?, Sight::of(seat.actor));
    facts::edit(seat.world, &seat.act, &input.id, &draft, sight)
}

/// Takes a fact away.
pub(crate) fn end(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    let sight = Sight::of(seat.actor);
    facts::end(seat.world, &seat.act, &input.id, sight)
}

/// The practice's questions to its patients.
pub(crate) fn questions(seat: &Seat, _: Nothing) -> Result<Vec<QuestionRow>> {
    Ok(facts::questions(seat.world.read())?.into_iter().map(Into::into).collect())
}

/// Gives the practice its list of questions.
pub(crate) fn set_questions(seat: &mut Seat, input: SetQuestions) -> Result<Written<()>> {
    let draft =
        |one: crate::edge::facts::QuestionDraft| QuestionDraft { id: one.id, topic: one.topic.into(), text: one.text };
    let drafts: Vec<_> = input.questions.into_iter().map(draft).collect();
    facts::set_questions(seat.world, &seat.act, &drafts)
}

fn draft(typed: FactDraft) -> Result<Draft> {
    Ok(Draft {
        topic: typed.topic.into(),
        told_on: day_or_none(typed.told_on.as_deref(), "fact.toldOn")?,
        until_on: day_or_none(typed.until_on.as_deref(), "fact.untilOn")?,
        question_id: typed.question_id.filter(|id| !id.is_empty()),
        text: typed.text,
        detail: typed.detail,
        told_by: typed.told_by,
        is_private: typed.is_private,
        at_call: typed.at_call,
        at_desk: typed.at_desk,
        at_visit: typed.at_visit,
    })
}

impl From<Fact> for FactRow {
    fn from(fact: Fact) -> Self {
        Self {
            id: fact.id,
            tone: fact.tone.into(),
            topic: fact.topic.into(),
            text: fact.text,
            detail: fact.detail,
            told_by: fact.told_by,
            told_on: fact.told_on,
            staff_name: fact.staff_name,
            question_id: fact.question_id,
            until_on: fact.until_on,
            is_over: fact.is_over,
            is_private: fact.is_private,
            at_call: fact.at_call,
            at_desk: fact.at_desk,
            at_visit: fact.at_visit,
        }
    }
}

impl From<Question> for QuestionRow {
    fn from(question: Question) -> Self {
        Self { id: question.id, topic: question.topic.into(), text: question.text }
    }
}
