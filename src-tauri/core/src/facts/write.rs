//! Writes a fact down, changes it, ends it.

use super::Topic;
use super::draft::Draft;
use crate::codes::choice;
use crate::patients::{self, LabelTone, Sight};
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};

/// Writes a fact down and gives its id.
///
/// # Errors
/// `not-found`, and refusals beside the field that is not right.
pub fn add(world: &mut World, act: &ActId, patient_id: &str, draft: &Draft, sight: Sight) -> Result<Written<String>> {
    let read = draft.read(world.today())?;
    ensure!(sight == Sight::Whole || !read.is_private, Refusal::RightMissing.at("fact.isPrivate"));
    let (id, staff) = (new_uuid(world.clock()), world.actor().map(str::to_owned));
    world.write(act, Op::FactAdd, |w| {
        patients::person(w, patient_id)?.or_refuse(Refusal::NotFound.at("patientId"))?;
        check_question(w, &read)?;
        insert(w, &id, patient_id, tone(&read, None), staff.as_deref(), &read)?;
        Ok(id)
    })
}

/// Writes the row of a fact.
pub(crate) fn insert(
    w: &mut Write,
    id: &str,
    patient_id: &str,
    tone: LabelTone,
    staff_id: Option<&str>,
    fact: &Draft,
) -> Result<()> {
    w.exec(include_str!("insert.sql"), named_params! {
        ":id": id, ":patient": patient_id, ":tone": tone.code(), ":topic": fact.topic.code(), ":text": fact.text,
        ":detail": fact.detail, ":told_by": fact.told_by, ":told_on": fact.told_on.map(Day::iso), ":staff": staff_id,
        ":question": fact.question_id, ":until_on": fact.until_on.map(Day::iso), ":private": fact.is_private,
        ":at_call": fact.at_call, ":at_desk": fact.at_desk, ":at_visit": fact.at_visit,
    })?;
    Ok(())
}

/// Changes a fact. What somebody may not see is not there for them.
///
/// # Errors
/// `not-found`, and refusals beside the field that is not right.
pub fn edit(world: &mut World, act: &ActId, id: &str, draft: &Draft, sight: Sight) -> Result<Written<()>> {
    let read = draft.read(world.today())?;
    ensure!(sight == Sight::Whole || !read.is_private, Refusal::RightMissing.at("fact.isPrivate"));
    world.write(act, Op::FactEdit, |w| {
        let old = tone_of(w, id, sight)?;
        check_question(w, &read)?;
        w.exec(
            include_str!("update.sql"),
            named_params! {
                ":id": id, ":tone": tone(&read, Some(old)).code(), ":topic": read.topic.code(), ":text": read.text,
                ":detail": read.detail, ":told_by": read.told_by, ":told_on": read.told_on.map(Day::iso),
                ":question": read.question_id, ":until_on": read.until_on.map(Day::iso), ":private": read.is_private,
                ":at_call": read.at_call, ":at_desk": read.at_desk, ":at_visit": read.at_visit,
            },
        )?;
        Ok(())
    })
}

/// Takes a fact away.
///
/// # Errors
/// `not-found`, and faults.
pub fn end(world: &mut World, act: &ActId, id: &str, sight: Sight) -> Result<Written<()>> {
    world.write(act, Op::FactEnd, |w| {
        tone_of(w, id, sight)?;
        let now = w.now().ms();
        w.exec("UPDATE patient_label SET deleted_at = :now WHERE id = :id", named_params! { ":id": id, ":now": now })?;
        Ok(())
    })
}

/// The kind of a fact that somebody may see.
fn tone_of(read: &Read, id: &str, sight: Sight) -> Result<LabelTone> {
    let sql = "SELECT tone FROM patient_label WHERE id = :id AND (:private OR is_private = 0) AND deleted_at IS NULL";
    let params = named_params! { ":id": id, ":private": sight == Sight::Whole };
    read.maybe(sql, params, |row| choice(row, "tone"))?.or_refuse(Refusal::NotFound)
}

/// What may harm is a warning; what was a plain label stays one until it is about something.
fn tone(fact: &Draft, old: Option<LabelTone>) -> LabelTone {
    match (fact.topic, old) {
        (topic, _) if topic.is_alert() => LabelTone::Alert,
        (Topic::Other, Some(LabelTone::Plain)) => LabelTone::Plain,
        _ => LabelTone::Soft,
    }
}

fn check_question(read: &Read, fact: &Draft) -> Result<()> {
    let Some(question) = &fact.question_id else { return Ok(()) };
    let sql = "SELECT 1 FROM question WHERE id = :id AND deleted_at IS NULL";
    ensure!(read.exists(sql, named_params! { ":id": question })?, Refusal::NotFound.at("fact.questionId"));
    Ok(())
}
