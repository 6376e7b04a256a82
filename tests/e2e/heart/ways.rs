//! The hand-over: the coordinator takes a step and books it, passes another one on, and one that nobody takes climbs.

use super::{Cast, Waiting, colleague, visit};
use crate::story::{Story, list, no_dialog, reach_row, text};
use peyvand_words::plain;
use serde_json::{Value, json};

/// Goes to the steps, and to one of them.
fn at_the_step(desk: &Story, step: &str) {
    desk.go(&plain(&desk.words.app_steps_title()));
    desk.see_part("heading", &plain(&desk.words.visits_steps_title()));
    desk.settle();
    reach_row(desk, step);
}

/// The steps of the signed-in person under this name, as the core has them.
fn rows(desk: &Story, under: &str) -> Vec<Value> {
    list(&desk.call("handover_show", json!({}))[under])
}

/// A row about this step, once it is there.
fn row(desk: &Story, under: &str, step: &str) -> Value {
    let found = || rows(desk, under).into_iter().find(|one| one["step"]["id"] == step);
    desk.wait(&format!("the step among {under}"), found)
}

/// What the doctor handed over comes to the coordinator, who takes it and books it.
pub(super) fn taken_and_booked(desk: &Story, patient: &Waiting) {
    let words = desk.words;
    let steps = list(&visit(desk, &patient.visit)["steps"]);
    let step = text(&steps.iter().find(|step| step["state"] == "open").expect("one is not booked")["id"]);
    at_the_step(desk, &step);
    desk.see_part("heading", &patient.name);
    desk.look("steps");
    desk.press("a");
    desk.wait("the step to be taken", || (row(desk, "mine", &step)["step"]["state"] == "accepted").then_some(()));
    desk.settle();
    reach_row(desk, &step);
    desk.press("t");
    desk.see_part("dialog", &plain(&words.handover_try_title()));
    desk.press("2");
    desk.look("how-the-try-ended");
    desk.press("Control+Enter");
    no_dialog(desk);
    desk.see(&plain(&words.handover_tries_line(1)));
    reach_row(desk, &step);
    desk.look("step-taken");
    desk.press("b");
    desk.see(&plain(&words.appointments_book_step_title()));
    desk.settle();
    desk.reach_within("option", "");
    desk.look("step-booking");
    desk.press("Enter");
    desk.see(&plain(&words.desk_say_copy_action()));
    let booked = || list(&visit(desk, &patient.visit)["steps"]).into_iter().find(|one| one["id"] == step.as_str());
    let booked = desk.wait("the booked step", || booked().filter(|one| one["appointmentDay"].is_string()));
    assert_eq!(booked["state"], "fulfilled", "{booked}");
    assert!(rows(desk, "mine").iter().all(|one| one["step"]["id"] != step.as_str()), "it is off the list");
}

/// Two that just came and that nobody took yet: the first is passed on, the second is left alone.
pub(super) fn passed_on(desk: &Story, cast: &Cast) -> [String; 2] {
    let words = desk.words;
    let fresh = |one: &Value| one["step"]["state"] == "open" && one["rung"] == "owner";
    let fresh: Vec<_> = rows(desk, "mine").into_iter().filter(fresh).collect();
    let [passed, left, ..] = &fresh[..] else { panic!("two just came: {fresh:?}") };
    let (passed, left) = (text(&passed["step"]["id"]), text(&left["step"]["id"]));
    at_the_step(desk, &passed);
    desk.press("p");
    desk.see_part("dialog", &plain(&words.handover_pass_title()));
    desk.choose_from(&plain(&words.handover_to_label()), &text(&colleague(desk, "reception")["name"]));
    desk.fill(&plain(&words.handover_note_label()), cast.passed_with);
    desk.look("passed-on-to");
    desk.press("Control+Enter");
    no_dialog(desk);
    let is_gone = || rows(desk, "mine").iter().all(|one| one["step"]["id"] != passed.as_str()).then_some(());
    desk.wait("the step to go", is_gone);
    desk.look("passed-on");
    [passed, left]
}

/// The front desk sees who passed it on and what was said with it, and takes it.
pub(super) fn taken_at_the_desk(desk: &Story, cast: &Cast, step: &str) {
    desk.sign_in("reception");
    at_the_step(desk, step);
    desk.see(cast.passed_with);
    desk.look("came-from-the-coordinator");
    desk.press("a");
    desk.wait("the step to be taken", || (row(desk, "mine", step)["step"]["state"] == "accepted").then_some(()));
    desk.look("taken-at-the-desk");
    desk.sign_out();
}

/// A day later nobody has taken the other: it stands on the manager's list, who gives it to somebody.
pub(super) fn climbed(desk: &Story, step: &str) {
    let words = desk.words;
    desk.sign_in("manager");
    let seen = row(desk, "climbed", step);
    assert_eq!((&seen["rung"], &seen["why"]), (&json!("manager"), &json!("unaccepted")), "{seen}");
    at_the_step(desk, step);
    desk.see_part("heading", &plain(&words.handover_climbed_title()));
    desk.see(&plain(&words.handover_why_label("unaccepted")));
    desk.look("climbed");
    desk.press("p");
    desk.see_part("dialog", &plain(&words.handover_pass_title()));
    desk.choose_from(&plain(&words.handover_to_label()), &text(&colleague(desk, "reception")["name"]));
    desk.press("Control+Enter");
    no_dialog(desk);
    let is_gone = || rows(desk, "climbed").iter().all(|one| one["step"]["id"] != step).then_some(());
    desk.wait("the step to come down", is_gone);
}
