//! An appointment is called off too late; its time is offered to those who would come sooner, until somebody has it.

use super::booked::{self, Booked, LATER};
use super::somebody_elsewhere;
use crate::story::{Story, list, no_dialog, pick, reach_row, text};
use peyvand_words::plain;
use serde_json::{Value, json};

/// Goes from anywhere to the waiting list, which lies beside the calls.
fn at_the_list(desk: &Story) {
    desk.go(&plain(&desk.words.app_calls_title()));
    desk.press("Alt+3");
    desk.see_part("heading", &plain(&desk.words.waiting_page_title()));
    desk.settle();
}

/// Two people would come at short notice: one is put on the list by keyboard. What the other wants is prepared through
/// the same call as the window's.
pub(super) fn would_come_sooner(desk: &Story, booked: &Booked) {
    let words = desk.words;
    at_the_list(desk);
    let (id, name) = somebody_elsewhere(desk, booked);
    desk.press("Alt+n");
    desk.see_part("dialog", &plain(&words.waiting_add_action()));
    desk.choose_from(&plain(&words.waiting_patient_label()), &name);
    desk.choose_from(&plain(&words.waiting_service_label()), &text(&booked.service["name"]));
    pick(desk, &words.waiting_urgency_choice("urgent"));
    desk.reach("checkbox", &plain(&words.waiting_consent_label()));
    desk.press("Space");
    desk.look("would-come-sooner");
    desk.press("Control+Enter");
    no_dialog(desk);
    let entry = json!({ "serviceId": null, "staffId": null, "limit": 200 });
    let waits = || list(&desk.call("waiting_list", entry.clone())).into_iter().find(|one| one["patientId"] == id);
    let entry = desk.wait("the entry", waits);
    desk.look("waiting-list");
    let (other, _) = somebody_elsewhere(desk, booked);
    let added = json!({
        "patientId": other, "serviceId": booked.service["id"], "minutes": null, "staffIds": [], "weekdays": [],
        "start": 0, "end": 1440, "fromDay": entry["fromDay"], "untilDay": entry["untilDay"], "urgency": 2,
        "mayCall": true, "note": "", "appointmentId": null,
    });
    assert_eq!(desk.call("waiting_add", added)["error"], Value::Null);
}

/// The rule says that this is late, before it is done.
pub(super) fn called_off_late(desk: &Story, booked: &Booked) {
    let words = desk.words;
    booked::go_to(desk, booked);
    desk.press("x");
    desk.see_part("dialog", &plain(&words.appointments_cancel_title(&booked.name)));
    desk.see(&plain(&words.appointments_cancel_late_hint()));
    desk.press("1");
    desk.look("called-off-late");
    desk.press("Control+Enter");
    no_dialog(desk);
    booked.until(desk, "the late cancellation", |row| row["status"] == "cancelled-late");
    desk.look("the-time-is-free");
}

/// The first who is asked does not want it, the next one has it.
pub(super) fn offered_until_somebody_has_it(desk: &Story, booked: &Booked) {
    let words = desk.words;
    at_the_list(desk);
    let freed = list(&desk.call("fill_board", json!({}))["freed"]).into_iter();
    let mut freed = freed.filter(|one| one["appointmentId"] == booked.id.as_str());
    let freed = freed.find(|one| one["start"] == booked.start + LATER).expect("its time is on the board");
    assert!(freed["fitting"].as_u64().is_some_and(|count| count >= 2), "two would come: {freed}");
    reach_row(desk, &format!("freed/{}/{}/{}", booked.id, text(&freed["day"]), freed["start"]));
    desk.look("free-times");
    desk.press("Enter");
    desk.see_part("dialog", plain(&words.waiting_open_title("")).trim());
    desk.see(&plain(&words.waiting_order_title()));
    desk.look("how-it-is-offered");
    desk.press("Control+Enter");
    no_dialog(desk);
    let first = offer(desk, booked, "offered");
    desk.look("being-offered");
    reach_row(desk, &format!("offer/{}", text(&first["id"])));
    desk.press("2");
    let declined = offer(desk, booked, "declined");
    assert_eq!(declined["id"], first["id"]);
    desk.see(&plain(&words.waiting_offer_state("declined")));
    desk.press("n");
    let second = offer(desk, booked, "offered");
    desk.look("the-next-is-asked");
    reach_row(desk, &format!("offer/{}", text(&second["id"])));
    desk.press("1");
    let name = text(&second["patientName"]);
    let row = || taken(desk, booked, &second["patientId"]);
    desk.wait(&format!("{name} to have the time"), row);
    desk.see(&name);
    desk.look("the-time-is-taken");
}

/// The offer of this time that stands so.
fn offer(desk: &Story, booked: &Booked, state: &str) -> Value {
    let (doctor, start) = (&booked.doctor["id"], json!(booked.start + LATER));
    let is_own = |one: &&Value| one["staffId"] == *doctor && one["start"] == start;
    desk.wait(&format!("an offer that is {state}"), || {
        let openings = list(&desk.call("fill_board", json!({}))["openings"]);
        let offers = list(&openings.iter().find(is_own)?["offers"]);
        offers.into_iter().find(|one| one["state"] == state)
    })
}

/// Whether somebody has the time in the calendar.
fn taken(desk: &Story, booked: &Booked, patient: &Value) -> Option<()> {
    let asked = json!({ "fromDay": booked.row(desk)["day"], "days": 1, "by": "doctor", "ids": [booked.doctor["id"]] });
    let shown = list(&desk.call("calendar_show", asked)["appointments"]);
    let holds = |one: &Value| one["patientId"] == *patient && one["start"] == booked.start + LATER;
    shown.iter().any(holds).then_some(())
}
