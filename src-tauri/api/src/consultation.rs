//! The consultation at the edge: what was said, answered, measured and shown, and what is still being typed.

use crate::edge::session::Done;
use crate::edge::visits::{
    AnswerRow, BeginRemote, ExpectedRow, KeepDraft, MeasuredBefore, MeasurementRow, NoteRow, ShownRow, WriteVisit,
};
use crate::seat::Seat;
use peyvand_core::Result;
use peyvand_core::protocols::{self, Answer};
use peyvand_core::visits::{self, Expectation, MeasureDraft, Measurement, Note, ServiceDraft, ShownDraft, VisitDraft};
use peyvand_store::Written;

/// Writes down what was said and done.
pub(crate) fn write(seat: &mut Seat, input: WriteVisit) -> Result<Written<()>> {
    let service = |draft: crate::edge::visits::VisitServiceDraft| ServiceDraft {
        service_id: draft.service_id,
        quantity: draft.quantity,
    };
    let answer = |row: AnswerRow| Answer { item_id: row.item_id, value: row.value };
    let measure = |draft: crate::edge::visits::MeasureDraft| MeasureDraft {
        name: draft.name,
        unit: draft.unit,
        value: draft.value,
    };
    let shown = |draft: crate::edge::visits::ShownDraft| ShownDraft {
        means: draft.means.into(),
        what: draft.what,
        is_on: draft.is_on,
    };
    let draft = VisitDraft {
        own_words: input.own_words,
        note: input.note,
        is_private: input.is_private,
        services: input.services.map(|services| services.into_iter().map(service).collect()),
        expected: input.expected,
        reached: input.reached.map(|reached| (reached.text, reached.how.map(Into::into))),
        answers: input.answers.unwrap_or_default().into_iter().map(answer).collect(),
        measures: input.measures.unwrap_or_default().into_iter().map(measure).collect(),
        shown: input.shown.unwrap_or_default().into_iter().map(shown).collect(),
    };
    visits::write(seat.world, &seat.act, &input.id, &draft)
}

/// A contact from afar begins.
pub(crate) fn remote(seat: &mut Seat, input: BeginRemote) -> Result<Written<()>> {
    visits::begin_remote(seat.world, &seat.act, &input.patient_id, input.means.into())
}

/// Keeps what is being typed on this machine.
pub(crate) fn keep_draft(seat: &mut Seat, input: KeepDraft) -> Result<Done> {
    visits::keep_draft(seat.world, &input.place, &input.body)?;
    Ok(Done {})
}

/// What authors wrote, as far as the reader may read it.
pub(crate) fn notes(seat: &Seat, visit_id: &str) -> Result<Vec<NoteRow>> {
    let row = |note: Note| NoteRow {
        is_mine: note.staff_id == seat.actor.author(),
        staff_id: note.staff_id,
        staff_name: note.staff_name,
        text: note.text,
        is_private: note.is_private,
    };
    Ok(visits::notes_of(seat.world.read(), seat.actor, visit_id)?.into_iter().map(row).collect())
}

/// What was answered in a visit.
pub(crate) fn answers(seat: &Seat, visit_id: &str) -> Result<Vec<AnswerRow>> {
    let answers = protocols::answers_of(seat.world.read(), visit_id)?;
    Ok(answers.into_iter().map(|(item_id, value)| AnswerRow { item_id, value }).collect())
}

/// By what means something was explained in a visit.
pub(crate) fn shown(seat: &Seat, visit_id: &str) -> Result<Vec<ShownRow>> {
    let shown = visits::shown_of(seat.world.read(), visit_id)?;
    Ok(shown.into_iter().map(|(means, what)| ShownRow { means: means.into(), what }).collect())
}

impl From<Measurement> for MeasurementRow {
    fn from(measured: Measurement) -> Self {
        let before = |(day, value): (String, String)| MeasuredBefore { day, value };
        Self {
            is_usual: protocols::is_usual_item(&measured.name),
            name: measured.name,
            unit: measured.unit,
            value: measured.value,
            earlier: measured.earlier.into_iter().map(before).collect(),
        }
    }
}

impl From<Expectation> for ExpectedRow {
    fn from(expected: Expectation) -> Self {
        Self { day: expected.day, staff_name: expected.staff_name, text: expected.text }
    }
}
