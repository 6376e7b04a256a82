//! The consultation: the patient's own words first, then the protocol with its answers, what was measured and what was shown.

use super::{Cast, Waiting, in_the_queue, visit};
use crate::story::{Story, list, pick, tick};
use peyvand_words::plain;
use serde_json::{Value, json};

/// From the queue into the room, by a key.
pub(super) fn called_in(desk: &Story, patient: &Waiting) {
    in_the_queue(desk, &patient.visit);
    desk.look("queue");
    desk.press("c");
    desk.see_part("heading", &patient.name);
    desk.see_part("textbox", &plain(&desk.words.visits_words_label()));
    desk.settle();
}

pub(super) fn asked_and_shown(desk: &Story, cast: &Cast, patient: &Waiting) {
    let words = desk.words;
    desk.look("consultation-begins");
    desk.press("Alt+1");
    desk.retype(cast.own_words);
    desk.press("Alt+2");
    desk.retype(cast.note);
    desk.choose_from(&plain(&words.visits_service_add_label()), &something_invasive(desk));
    desk.press("Alt+3");
    for item in ["health-asked", "worries-asked"] {
        tick(desk, &words.protocols_item_label(item));
    }
    desk.fill(&plain(&words.protocols_item_label("pain")), cast.pain);
    pick(desk, &words.consultation_shown_label("model"));
    tick(desk, &words.protocols_item_label("options-told"));
    pick(desk, &words.protocols_choice_label("decides-now"));
    measured(desk, cast);
    desk.fill(&plain(&words.consultation_expected_label()), cast.expected);
    tick(desk, &words.consultation_shown_label("tablet"));
    let what = format!("{}: {}", words.consultation_shown_label("tablet"), words.consultation_shown_what_label());
    desk.fill(&plain(&what), cast.shown);
    desk.see(&plain(&words.visits_saved_hint()));
    let is_kept = || is_whole(&visit(desk, &patient.visit), cast).then_some(());
    desk.wait("all of it to be kept", is_kept);
    desk.look("consultation");
}

/// Something else than the protocol asks.
fn measured(desk: &Story, cast: &Cast) {
    let words = desk.words;
    let labels = [
        words.consultation_measure_name_label(),
        words.consultation_measure_value_label(),
        words.consultation_measure_unit_label(),
    ];
    for (label, said) in labels.iter().zip(cast.measured) {
        desk.fill(&plain(label), said);
    }
    desk.press("Enter");
    desk.see_part("textbox", cast.measured[0]);
}

/// Whether everything that was said, ticked, measured and shown stands in the visit.
fn is_whole(visit: &Value, cast: &Cast) -> bool {
    let has = |rows: &str, field: &str, wanted: &str| list(&visit[rows]).iter().any(|row| row[field] == wanted);
    visit["ownWords"] == cast.own_words
        && visit["expected"] == cast.expected
        && visit["isInvasive"] == true
        && has("notes", "text", cast.note)
        && has("measurements", "name", "pain")
        && has("measurements", "name", cast.measured[0])
        && has("shown", "what", cast.shown)
        && list(&visit["answers"]).len() >= 6
}

/// The shortest service that is followed by a call the next day.
fn something_invasive(desk: &Story) -> String {
    let services = list(&desk.call("services_list", json!({}))).into_iter();
    let invasive = services.filter(|one| one["isInvasive"] == true && one["isActive"] == true);
    let shortest = invasive.min_by_key(|one| one["minutes"].as_u64());
    crate::story::text(&shortest.expect("the sample clinic has one")["name"])
}
