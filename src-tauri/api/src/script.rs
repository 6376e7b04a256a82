//! What the caller says, written out in the language of whoever is called.

use crate::seat::Seat;
use crate::voice;
use peyvand_core::followups::{Followup, Kind};
use peyvand_words::Words;

/// The parts that every script names.
struct Parts<'a> {
    caller: &'a str,
    practice: &'a str,
    name: String,
    /// The child, when its guardian is called.
    ward: Option<String>,
}

/// The script of a contact; of what must be put right, what to do.
pub(crate) fn of(seat: &Seat, followup: &Followup) -> String {
    let practice = seat.world.practice();
    let Some(called) = followup.guardian.as_ref().or(followup.patient.as_ref()).filter(|_| followup.kind != Kind::Mend)
    else {
        return voice::reader(seat).script_mend(&followup.matter);
    };
    let words = voice::patient(practice, called.language.as_deref());
    let ward = followup.guardian.as_ref().and(followup.patient.as_ref()).map(|ward| ward.name.shown());
    let name = voice::polite(words, &called.address_form, &called.name);
    let parts = Parts { caller: &seat.actor.name, practice: &practice.name, name, ward };
    say(words, followup, &parts)
}

fn say(words: Words, followup: &Followup, parts: &Parts) -> String {
    let Parts { caller, practice, name, ward } = parts;
    let reason = followup.step_reason.as_deref().unwrap_or_default().trim_end_matches(['.', '。']);
    match (followup.kind, ward) {
        (Kind::NextDayCall, _) => next_day(words, followup, parts),
        (Kind::DoctorCallback, None) => words.script_callback(caller, practice, name),
        (Kind::DoctorCallback, Some(ward)) => words.script_callback_child(caller, practice, name, ward),
        (Kind::Recall, None) if reason.is_empty() => words.script_return(caller, practice, name),
        (Kind::Recall, Some(ward)) if reason.is_empty() => words.script_return_child(caller, practice, name, ward),
        (Kind::Recall, None) => words.script_recall(caller, practice, name, reason),
        (Kind::Recall, Some(ward)) => words.script_recall_child(caller, practice, name, ward, reason),
        (Kind::RemoteContact, None) => words.script_contact(caller, practice, name, reason),
        (Kind::RemoteContact, Some(ward)) => words.script_contact_child(caller, practice, name, ward, reason),
        (Kind::NoShow, None) => words.script_no_show(caller, practice, name),
        (Kind::NoShow, Some(ward)) => words.script_no_show_child(caller, practice, name, ward),
        (Kind::LeftUnseen, None) => words.script_left_unseen(caller, practice, name),
        (Kind::LeftUnseen, Some(ward)) => words.script_left_unseen_child(caller, practice, name, ward),
        (Kind::Debt, _) => words.script_debt(caller, practice, name),
        (Kind::Mend, _) => words.script_mend(&followup.matter),
    }
}

fn next_day(words: Words, followup: &Followup, parts: &Parts) -> String {
    let Parts { caller, practice, name, ward } = parts;
    let done = followup.services.first().zip(followup.staff_name.as_ref());
    match (done, ward) {
        (Some((service, doctor)), None) => words.script_next_day(caller, practice, name, service, doctor),
        (Some((service, doctor)), Some(ward)) => {
            words.script_next_day_child(caller, practice, name, ward, service, doctor)
        }
        (None, None) => words.script_next_day_plain(caller, practice, name),
        (None, Some(ward)) => words.script_next_day_plain_child(caller, practice, name, ward),
    }
}

/// Why somebody left, where it was chosen and not typed.
const LEFT: [&str; 4] = ["wait", "urgent", "feels-better", "other"];

/// Why somebody is on the list, in the reader's words: what must be put right, or what the patient said.
pub(crate) fn matter(words: Words, kind: Kind, matter: &str) -> Option<String> {
    match kind {
        Kind::Mend => Some(words.script_mend(matter)),
        Kind::DoctorCallback => Some(said(words, matter)),
        Kind::LeftUnseen if LEFT.contains(&matter) => Some(words.script_left_said(matter)),
        _ => Some(matter.to_owned()).filter(|matter| !matter.is_empty()),
    }
}

/// What the patient said: codes in the first line and the caller's own words after it, or words alone.
fn said(words: Words, matter: &str) -> String {
    let (codes, note) = matter.split_once('\n').unwrap_or((matter, ""));
    let sentences: Option<Vec<String>> = codes.split_whitespace().map(|code| sentence_of(words, code)).collect();
    let Some(mut told) = sentences else { return matter.to_owned() };
    told.extend(Some(note.to_owned()).filter(|note| !note.is_empty()));
    told.join(" ")
}

fn sentence_of(words: Words, code: &str) -> Option<String> {
    match code {
        "pain-some" => Some(words.script_said_pain_some()),
        "pain-strong" => Some(words.script_said_pain_strong()),
        "bleeding-still" => Some(words.script_said_bleeding_still()),
        _ => None,
    }
}
