//! What happens in the waiting room: the doctor is late, somebody leaves, somebody comes without having called.

use super::booked::Booked;
use super::{at_the_desk, go_to_card, somebody_elsewhere};
use crate::story::{Story, day, list, no_dialog, pick, text};
use peyvand_words::plain;
use serde_json::{Value, json};

/// A delay that stands among the usual ones, in minutes.
const LATE: i64 = 20;

fn today(desk: &Story) -> Value {
    desk.call("today_show", json!({}))
}

/// The delay is written down; each who is to be told answers by a key.
pub(super) fn the_doctor_is_late(desk: &Story) {
    let words = desk.words;
    at_the_desk(desk);
    let doctor = text(&today(desk)["onTheWay"][0]["staffName"]);
    desk.press("d");
    desk.see_part("dialog", &plain(&words.desk_late_title()));
    pick(desk, &doctor);
    pick(desk, &words.desk_late_reason_choice("previous"));
    desk.look("how-late");
    desk.press("Control+Enter");
    desk.see_part("dialog", &plain(&words.desk_late_line(&doctor, LATE)));
    let people = people(desk, &doctor);
    assert!(people.len() > 1, "several are to be told: {people:?}");
    desk.look("who-is-to-be-told");
    desk.press("1");
    answered(desk, &doctor, "will-wait");
    desk.press("2");
    answered(desk, &doctor, "refreshment");
    desk.look("told");
    desk.press("Escape");
    no_dialog(desk);
    desk.look("the-doctor-is-late");
}

fn people(desk: &Story, doctor: &str) -> Vec<Value> {
    let delays = list(&today(desk)["delays"]);
    let delay = delays.iter().find(|one| one["staffName"] == doctor).expect("the delay stands on the day");
    list(&desk.call("delays_show", json!({ "staffId": delay["staffId"] }))["people"])
}

fn answered(desk: &Story, doctor: &str, outcome: &str) {
    let holds = || people(desk, doctor).iter().any(|one| one["answer"] == outcome).then_some(());
    desk.wait(&format!("the answer {outcome}"), holds);
}

/// Somebody goes before the doctor saw them: why is asked, and a call is due.
pub(super) fn left_unseen(desk: &Story) {
    let words = desk.words;
    let name = text(&today(desk)["waiting"][0]["patientName"]);
    let lane = words.today_waiting_title();
    go_to_card(desk, &lane, &name);
    desk.press("u");
    desk.see_part("dialog", &plain(&words.desk_left_title(&name)));
    desk.press("1");
    desk.look("why-they-left");
    desk.press("Control+Enter");
    no_dialog(desk);
    desk.see_not_in(&plain(&lane), &name);
    let due = json!({ "until": day(desk), "ownerId": null, "limit": 99 });
    let is_due = |one: &Value| one["kind"] == "left-unseen" && one["patientName"] == name.as_str();
    assert!(list(&desk.call("followups_list", due)).iter().any(is_due), "a call is due");
    desk.look("left-unseen");
}

/// Somebody comes without an appointment and gets a number.
pub(super) fn without_an_appointment(desk: &Story, booked: &Booked) {
    let words = desk.words;
    let (_, name) = somebody_elsewhere(desk, booked);
    desk.press("w");
    desk.see_part("dialog", &plain(&words.desk_walk_in_title()));
    desk.choose_from(&plain(&words.desk_walk_in_patient_label()), &name);
    desk.look("walk-in");
    desk.press("Control+Enter");
    desk.see(&plain(&words.desk_number_hint(&name)));
    desk.look("their-number");
    desk.press("Enter");
    no_dialog(desk);
    let lane = words.today_waiting_title();
    go_to_card(desk, &lane, &name);
    let waiting = list(&today(desk)["waiting"]);
    let card = waiting.iter().find(|one| one["patientName"] == name.as_str()).expect("they wait");
    assert_eq!((&card["isWalkIn"], &card["appointment"]), (&json!(true), &Value::Null));
    desk.see_in(&plain(&lane), &plain(&words.today_queue_label(card["queueNo"].as_i64().expect("a number"))));
    desk.look("with-a-number");
}
