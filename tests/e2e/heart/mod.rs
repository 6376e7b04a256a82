//! The story of a visit, walked by keyboard: somebody comes for the first time, is asked and shown, chooses between two ways
//! of treatment before a witness, and goes home with two next steps; these are taken, booked, passed on, and climb where
//! nobody takes them. A picture of each step, which is also shown to axe and looked at for what is cut off.

mod cast;
mod closed;
mod consult;
mod offered;
pub(crate) mod rich;
pub(crate) mod sights;
mod ways;

use crate::story::{Story, list, reach_row, text};
use cast::{Cast, ENGLISH, PERSIAN};
use peyvand_tests::draft;
use peyvand_words::plain;
use serde_json::{Value, json};

#[test]
fn tour_of_the_heart_in_fa() {
    story(&PERSIAN);
}

#[test]
fn tour_of_the_heart_in_en() {
    story(&ENGLISH);
}

fn story(cast: &Cast) {
    let desk = Story::sample("heart-", cast.language);
    let patient = waits_for_the_doctor(&desk, cast);
    desk.sign_in(DOCTOR);
    consult::called_in(&desk, &patient);
    consult::asked_and_shown(&desk, cast, &patient);
    offered::two_ways(&desk, cast, &patient);
    offered::chosen_before_a_witness(&desk, cast, &patient);
    closed::with_two_steps(&desk, cast, &patient);
    desk.sign_out();
    desk.sign_in("coordinator");
    ways::taken_and_booked(&desk, &patient);
    let [passed, left] = ways::passed_on(&desk, cast);
    desk.sign_out();
    ways::taken_at_the_desk(&desk, cast, &passed);
    let desk = desk.later(1);
    ways::climbed(&desk, &left);
    desk.ends();
}

#[test]
fn a_return_in_two_weeks_takes_few_keys() {
    let desk = Story::sample("heart-keys-", "fa");
    let patient = waits_for_the_doctor(&desk, &PERSIAN);
    desk.sign_in(DOCTOR);
    closed::with_few_keys(&desk, &patient);
}

/// Whose consultation it is.
const DOCTOR: &str = "doctor1";

/// Somebody who sits in the waiting room.
struct Waiting {
    id: String,
    visit: String,
    name: String,
}

/// A newcomer waits for the doctor: the desk's own story shows how they come, here it is prepared.
fn waits_for_the_doctor(desk: &Story, cast: &Cast) -> Waiting {
    desk.sign_in("manager");
    let who = json!({ "draft": draft(cast.given, cast.family, json!({})) });
    assert_eq!(desk.call("patients_add", who)["error"], Value::Null);
    let name = format!("{} {}", cast.given, cast.family);
    let found = list(&desk.call("patients_find", json!({ "text": name, "limit": 5 })));
    let id = text(&found[0]["id"]);
    let comes = json!({ "patientId": id, "staffId": colleague(desk, DOCTOR)["id"], "serviceId": null, "note": "", "source": "" });
    assert_eq!(desk.call("visits_walk_in", comes)["error"], Value::Null);
    let waiting = list(&desk.call("today_show", json!({}))["waiting"]);
    let card = waiting.iter().find(|card| card["patientId"] == id.as_str()).expect("they wait");
    let visit = text(&card["visitId"]);
    desk.sign_out();
    Waiting { id, visit, name }
}

/// Who signs in by this name.
fn colleague(desk: &Story, login: &str) -> Value {
    let staff = list(&desk.call("staff_list", json!({}))).into_iter();
    staff.into_iter().find(|one| one["login"] == login).expect("the sample clinic has them")
}

/// Goes to somebody in the queue of the signed-in doctor.
fn in_the_queue(desk: &Story, visit: &str) {
    desk.press("Control+3");
    desk.see_part("heading", &plain(&desk.words.visits_queue_title()));
    desk.settle();
    reach_row(desk, visit);
}

/// The core's own view of a visit.
fn visit(desk: &Story, id: &str) -> Value {
    desk.call("visits_show", json!({ "id": id }))
}
