//! What the doctor says when a visit closes, written out in the patient's language.

use crate::edge::scripts::ScriptKind;
use crate::scripts::{self, About};
use crate::seat::Seat;
use crate::voice;
use peyvand_core::followups::Called;
use peyvand_core::visits::{StepDraft, StepKind};
use peyvand_core::{Result, followups, staff, visits};
use peyvand_kit::Minute;
use peyvand_store::Read;
use peyvand_words::{Words, plain};

/// The sentence for the steps that are chosen so far: who is spoken to, then a line for each whole step.
pub(crate) fn sentence(seat: &Seat, visit_id: &str, steps: &[StepDraft]) -> Result<String> {
    let read = seat.world.read();
    let visit = visits::by_id(read, visit_id)?;
    let (patient, guardian) = followups::spoken_to(seat.world, &visit.patient_id)?;
    let Called { name, address_form, language, .. } = guardian.unwrap_or(patient);
    let words = voice::patient(seat.world.practice(), language.as_deref());
    let mut lines = Vec::new();
    for step in steps {
        lines.extend(line(read, words, step)?);
    }
    if !lines.is_empty() {
        lines.insert(0, words.closing_address(&voice::polite(words, &address_form, &name)));
    }
    Ok(plain(&lines.join("\n")))
}

/// What to look after at home, in the words of the practice and the patient's language.
pub(crate) fn after_care(seat: &Seat, visit_id: &str) -> Result<String> {
    let read = seat.world.read();
    let visit = visits::by_id(read, visit_id)?;
    let doctor = name(read, visit.staff_id.as_deref())?;
    let about = About { patient_id: Some(&visit.patient_id), doctor: doctor.as_deref(), ..About::default() };
    scripts::text(seat, ScriptKind::AfterCare, &about, &scripts::listener(seat, &about)?)
}

/// A step's line, once all that it says is known.
fn line(read: &Read, words: Words, step: &StepDraft) -> Result<Option<String>> {
    let reason = step.reason.trim().trim_end_matches(['.', '。', '؛', ';']);
    if reason.is_empty() {
        return Ok(None);
    }
    if step.kind == StepKind::EndOfCare {
        return Ok(Some(words.closing_end_of_care(reason)));
    }
    if let Some(slot) = &step.book {
        let (day, start) = (slot.day, Minute::new(slot.start).unwrap_or(Minute::END));
        return Ok(Some(match name(read, slot.staff_id.as_deref())? {
            Some(doctor) => words.closing_booked(day, start, reason, &doctor),
            None => words.closing_booked_room(day, start, reason),
        }));
    }
    let (Some(day), Some(owner)) = (step.due_on, owner_name(read, step)?) else { return Ok(None) };
    Ok(match step.kind {
        StepKind::ReturnVisit => Some(words.closing_return_visit(day, reason, &owner)),
        StepKind::NextStage => Some(words.closing_next_stage(day, reason, &owner)),
        StepKind::Recall => Some(words.closing_recall(day, reason, &owner)),
        StepKind::RemoteContact => Some(words.closing_remote_contact(day, reason, &owner)),
        StepKind::Referral => name(read, step.colleague_id.as_deref())?.map(|colleague| {
            if step.is_urgent {
                words.closing_referral_urgent(day, reason, &colleague, &owner)
            } else {
                words.closing_referral(day, reason, &colleague, &owner)
            }
        }),
        StepKind::EndOfCare => None,
    })
}

/// Who will see to a step: whoever was chosen, or who stands in for them on its day.
pub(crate) fn owner_name(read: &Read, step: &StepDraft) -> Result<Option<String>> {
    match (&step.owner_id, step.due_on) {
        (Some(owner), Some(due_on)) => name(read, staff::covering(read, owner, due_on)?.as_deref()),
        (owner, _) => name(read, owner.as_deref()),
    }
}

/// A colleague's name.
fn name(read: &Read, staff_id: Option<&str>) -> Result<Option<String>> {
    staff_id.map_or(Ok(None), |id| staff::name_of(read, id))
}
