//! The story of the front desk, walked by keyboard: a telephone call becomes an appointment, it is moved, called off too
//! late, and its time is filled from the waiting list; a doctor is late, somebody leaves unseen, somebody comes without an
//! appointment, a visit is settled with its receipt, and the day ends. A picture of each step, which is also shown to axe
//! and looked at for what is cut off.

mod booked;
mod ends;
mod filled;
mod lobby;
mod settled;

use super::desk::{Desk, none};
use booked::Booked;
use peyvand_words::plain;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::ops::Deref;

/// Who calls, and who comes without having called.
struct Cast {
    language: &'static str,
    given: &'static str,
    family: &'static str,
    mobile: &'static str,
}

#[test]
fn tour_of_the_front_desk_in_fa() {
    story(&Cast { language: "fa", given: "آناهیتا", family: "پیوندی", mobile: "۰۹۵۵۱۲۳۴۵۶۷" });
}

#[test]
fn tour_of_the_front_desk_in_en() {
    story(&Cast { language: "en", given: "Anna", family: "Lindqvist", mobile: "+1 202 555 0147" });
}

fn story(cast: &Cast) {
    let desk = Front { desk: Desk::sample_for("front-", cast.language), found: RefCell::default() };
    prepare(&desk);
    desk.sign_in("reception");
    let booked = booked::by_telephone(&desk, cast);
    booked::picked_up_and_put_down(&desk, &booked);
    filled::would_come_sooner(&desk, &booked);
    filled::called_off_late(&desk, &booked);
    filled::offered_until_somebody_has_it(&desk, &booked);
    lobby::the_doctor_is_late(&desk);
    lobby::left_unseen(&desk);
    lobby::without_an_appointment(&desk, &booked);
    settled::with_a_receipt(&desk);
    ends::the_day(&desk);
    none(&desk.found.borrow());
}

/// The window of the story, and all that is wrong with how it looked on the way: the story is walked to its end first.
struct Front {
    desk: Desk,
    found: RefCell<Vec<String>>,
}

impl Deref for Front {
    type Target = Desk;

    fn deref(&self) -> &Desk {
        &self.desk
    }
}

impl Front {
    /// A step of the story: its picture, what axe finds, and what does not fit.
    fn look(&self, name: &str) {
        self.settle();
        self.picture(name);
        let found = [self.axe_finds(), self.misfits()].concat();
        self.found.borrow_mut().extend(found.into_iter().map(|what| format!("{name}: {what}")));
    }
}

/// In this practice two weeks' notice is late, so that the story ends as told on every weekday.
fn prepare(desk: &Front) {
    const HOURS: u32 = 14 * 24;
    desk.sign_in("manager");
    let rule = json!({ "name": "late-cancel-hours", "value": HOURS, "validFrom": day(desk) });
    assert_eq!(desk.call("rules_set", rule)["error"], Value::Null);
    due_now(desk);
    desk.sign_out();
}

/// Somebody's time begins now, and nobody will write whether they came: the end of the day asks.
fn due_now(desk: &Front) {
    let busy = desk.call("today_show", json!({})).to_string();
    let doctor = booked::doctor(desk)["id"].clone();
    let is_booked = |patient: &Value| {
        let booking = json!({
            "patientId": patient["id"], "newcomer": null, "staffId": doctor, "roomId": null, "serviceId": null, "day": day(desk),
            "start": desk.call("practice_show", json!({}))["nowMinute"], "minutes": 15, "source": "phone", "note": "",
            "stepId": null, "beyondReason": "-", "enquiryId": null,
        });
        desk.call("appointments_book", booking)["error"].is_null()
    };
    let recent = list(&desk.call("patients_recent", json!({})));
    let mut elsewhere = recent.iter().filter(|one| !busy.contains(&text(&one["name"])));
    assert!(elsewhere.any(is_booked), "somebody is booked for now");
}

/// Today, ISO.
fn day(desk: &Front) -> String {
    text(&desk.call("session_show", json!({}))["practice"]["today"])
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("a text: {value}")).to_owned()
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("a list: {value}")).clone()
}

/// Waits until no dialog is open any more.
fn no_dialog(desk: &Front) {
    desk.wait("the dialog to close", || (desk.count("dialog", "") == 0).then_some(()));
}

/// Chooses among few in sight, by keyboard.
fn pick(desk: &Front, label: &str) {
    desk.reach_within("radio", &plain(label));
    desk.press("Space");
}

/// Goes to Today.
fn at_the_desk(desk: &Front) {
    desk.press("Control+1");
    desk.see_part("heading", &plain(&desk.words.today_way_title()));
    desk.settle();
}

/// Goes to a person's card in a lane of the day, and leaves the focus there.
fn go_to_card(desk: &Front, lane: &str, name: &str) {
    desk.see_in(&plain(lane), name);
    desk.reach_within("group", name);
}

/// A patient who has no time ahead and of whom neither the day nor the waiting list knows, with a name of their own: the
/// id and the name.
fn somebody_elsewhere(desk: &Front, booked: &Booked) -> (String, String) {
    let waiting = desk.call("waiting_list", json!({ "serviceId": null, "staffId": null, "limit": 200 }));
    let busy = desk.call("today_show", json!({})).to_string() + &waiting.to_string();
    let recent = list(&desk.call("patients_recent", json!({})));
    let is_elsewhere = |name: &String| {
        let alike = list(&desk.call("patients_find", json!({ "text": name, "limit": 5 })));
        *name != booked.name && !busy.contains(name) && alike.first().is_some_and(|one| one["name"] == name.as_str())
    };
    let people = recent.iter().map(|one| (text(&one["id"]), text(&one["name"])));
    people.into_iter().find(|(_, name)| is_elsewhere(name)).expect("somebody is elsewhere")
}
