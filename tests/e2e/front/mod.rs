//! The story of the front desk, walked by keyboard: a telephone call becomes an appointment, it is moved, called off too
//! late, and its time is filled from the waiting list; a doctor is late, somebody leaves unseen, somebody comes without an
//! appointment, a visit is settled with its receipt, and the day ends. A picture of each step, which is also shown to axe
//! and looked at for what is cut off.

mod booked;
mod ends;
mod filled;
mod lobby;
mod settled;

use crate::story::{Story, day, list, text};
use booked::Booked;
use peyvand_words::plain;
use serde_json::{Value, json};

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
    let desk = Story::sample("front-", cast.language);
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
    desk.ends();
}

/// In this practice two weeks' notice is late, so that the story ends as told on every weekday.
fn prepare(desk: &Story) {
    const HOURS: u32 = 14 * 24;
    desk.sign_in("manager");
    let rule = json!({ "name": "late-cancel-hours", "value": HOURS, "validFrom": day(desk) });
    assert_eq!(desk.call("rules_set", rule)["error"], Value::Null);
    due_now(desk);
    desk.sign_out();
}

/// Somebody's time begins now, and nobody will write whether they came: the end of the day asks.
fn due_now(desk: &Story) {
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

/// Goes to Today.
fn at_the_desk(desk: &Story) {
    desk.press("Control+1");
    desk.see_part("heading", &plain(&desk.words.today_way_title()));
    desk.settle();
}

/// Goes to a person's card in a lane of the day, and leaves the focus there.
fn go_to_card(desk: &Story, lane: &str, name: &str) {
    desk.see_in(&plain(lane), name);
    desk.reach_within("group", name);
}

/// A patient who has no time ahead and of whom neither the day nor the waiting list knows, with a name of their own: the
/// id and the name.
fn somebody_elsewhere(desk: &Story, booked: &Booked) -> (String, String) {
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
