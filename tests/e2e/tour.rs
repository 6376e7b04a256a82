//! The tour: one patient goes the whole way, by keyboard, with a picture of each step. It is what a
//! newcomer sees first, so each step is also shown to axe.

use super::desk::Desk;
use peyvand_words::plain;
use serde_json::{Value, json};

/// Who goes the way, as the person at the desk types it.
struct Person {
    given: &'static str,
    family: &'static str,
    mobile: &'static str,
    own_words: &'static str,
}

#[test]
fn tour_in_persian() {
    let person =
        Person {
            given: "آناهیتا", family: "پیوندی", mobile: "۰۹۵۵۱۲۳۴۵۶۷", own_words: "دندانم با آب سرد تیر می‌کشد."
        };
    tour("fa", &person);
}

#[test]
fn tour_in_english() {
    let person = Person {
        given: "Anna",
        family: "Lindqvist",
        mobile: "+1 202 555 0147",
        own_words: "It twinges when I drink something cold.",
    };
    tour("en", &person);
}

fn tour(language: &str, person: &Person) {
    let desk = Desk::sample(language);
    desk.show("sign-in");
    desk.sign_in("manager");
    desk.show("today");
    let referrer = somebody(&desk);
    let service = something_invasive(&desk);
    let name = register(&desk, person, &referrer);
    book(&desk, &service);
    receive(&desk, &name);
    consult(&desk, person, &service);
    close(&desk);
    hand_over(&desk, &name);
    find_by_typing(&desk, person, &name);
    let desk = desk.later(1);
    desk.sign_in("manager");
    call_next_day(&desk, &name);
    credit(&desk, &referrer, &name);
    undo(&desk, &name);
}

/// The name of a patient of the sample clinic, who sent the new one.
fn somebody(desk: &Desk) -> String {
    let recent = desk.call("patients_recent", json!({}));
    recent[0]["name"].as_str().expect("the sample clinic has patients").to_owned()
}

/// The name of the shortest service that is followed by a call the next day: late in the evening a long one has no time today.
fn something_invasive(desk: &Desk) -> String {
    let services = desk.call("services_list", json!({}));
    let services = services.as_array().expect("a list").iter();
    let invasive = services.filter(|service| service["isInvasive"] == Value::Bool(true));
    let shortest = invasive.min_by_key(|service| service["minutes"].as_u64());
    shortest.and_then(|service| service["name"].as_str()).expect("the sample clinic has one").to_owned()
}

fn register(desk: &Desk, person: &Person, referrer: &str) -> String {
    let words = desk.words;
    desk.press("Control+4");
    desk.settle();
    desk.show("patients");
    desk.choose("button", &plain(&words.patients_new_action()));
    desk.fill(&plain(&words.patients_given_label()), person.given);
    desk.fill(&plain(&words.patients_family_label()), person.family);
    desk.fill(&plain(&words.patients_mobile_label()), person.mobile);
    desk.choose_from(&plain(&words.patients_referrer_label()), referrer);
    desk.show("new-patient");
    desk.press("Control+Enter");
    desk.see_part("button", &plain(&words.patients_book_action()));
    desk.show("patient");
    let name = desk.heading();
    assert!(name.contains(person.given) && name.contains(person.family), "the page is about {name}");
    name
}

fn book(desk: &Desk, service: &str) {
    let words = desk.words;
    desk.press("b");
    desk.see_part("heading", &plain(&words.appointments_book_title()));
    desk.choose_from(&plain(&words.appointments_book_service_label()), service);
    take_first_time(desk, "booking");
    desk.see(&plain(&words.desk_say_copy_action()));
    desk.show("booked");
}

/// Goes to the first free time and takes it.
fn take_first_time(desk: &Desk, picture: &str) {
    desk.settle();
    desk.reach_within("option", "");
    desk.show(picture);
    desk.press("Enter");
}

fn receive(desk: &Desk, name: &str) {
    let words = desk.words;
    desk.press("Control+1");
    go_to_card(desk, &words.today_way_title(), name);
    desk.show("on-the-way");
    desk.press("a");
    go_to_card(desk, &words.today_waiting_title(), name);
    desk.show("waiting");
    desk.press("i");
    go_to_card(desk, &words.today_room_title(), name);
    desk.show("with-the-doctor");
    desk.press("o");
    desk.see_part("textbox", &plain(&words.visits_words_label()));
}

/// Waits for a person's card in a lane of the day, and goes there.
fn go_to_card(desk: &Desk, lane: &str, name: &str) {
    desk.see_in(&plain(lane), name);
    desk.reach_within("group", name);
}

fn consult(desk: &Desk, person: &Person, service: &str) {
    let words = desk.words;
    desk.fill(&plain(&words.visits_words_label()), person.own_words);
    desk.choose_from(&plain(&words.visits_service_add_label()), service);
    desk.see(&plain(&words.visits_invasive_label()));
    desk.show("consultation");
}

fn close(desk: &Desk) {
    let words = desk.words;
    desk.press("Control+Enter");
    desk.see_part("heading", &plain(&words.visits_next_title()));
    desk.show("closing");
    desk.press("Control+Enter");
    desk.see(&plain(&words.error("visit-step-missing", &[])));
    desk.show("closing-refused");
    desk.press("1");
    desk.press("q");
    desk.see_no(&plain(&words.visits_say_empty()));
    desk.show("closing-chosen");
    desk.press("Control+Enter");
}

fn hand_over(desk: &Desk, name: &str) {
    let words = desk.words;
    let lane = words.today_leaving_title();
    go_to_card(desk, &lane, name);
    desk.show("before-leaving");
    desk.press("b");
    desk.see(&plain(&words.appointments_book_step_title()));
    take_first_time(desk, "next-step");
    desk.see(&plain(&words.desk_say_copy_action()));
    desk.press("Control+1");
    go_to_card(desk, &lane, name);
    desk.show("handed-over");
    desk.press("g");
    desk.see_not_in(&plain(&lane), name);
    desk.show("left");
}

fn find_by_typing(desk: &Desk, person: &Person, name: &str) {
    desk.press("Control+k");
    desk.see_part("dialog", "");
    desk.type_text(person.family);
    desk.see_part("option", name);
    desk.show("search");
    desk.press("Enter");
    desk.see_part("heading", name);
    desk.show("patient-after");
    desk.press("Shift+/");
    desk.see_part("dialog", &plain(&desk.words.app_keys_title()));
    desk.show("keys");
    desk.press("Escape");
}

fn call_next_day(desk: &Desk, name: &str) {
    let words = desk.words;
    desk.press("Control+5");
    desk.settle();
    desk.reach_within("button", &row_of(desk, name));
    desk.show("calls");
    desk.press("Enter");
    desk.see(&plain(&words.followups_script_title()));
    desk.show("call");
    for key in ["z", "v", "1"] {
        desk.press(key);
    }
    desk.show("call-answered");
    desk.press("Control+Enter");
    desk.see_no(&plain(&words.followups_call_title(&words.followups_kind_label("next-day-call"), name)));
    desk.show("next-call");
}

/// What the line about a person in the list of calls begins with.
fn row_of(desk: &Desk, name: &str) -> String {
    let script = "const rows = [...document.querySelectorAll('[data-roving]')];
        return rows.find((row) => row.innerText.includes(arguments[0]))?.innerText";
    let found = || desk.script(script, &[json!(name)]).as_str().map(str::to_owned);
    plain(&desk.wait("their call", found)).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn credit(desk: &Desk, referrer: &str, name: &str) {
    desk.press("Control+k");
    desk.see_part("dialog", "");
    desk.type_text(referrer);
    desk.see_part("option", referrer);
    desk.press("Enter");
    desk.see_part("heading", referrer);
    desk.settle();
    desk.press("w");
    desk.see_part("heading", &plain(&desk.words.club_wallet_title(referrer)));
    desk.see(name);
    desk.show("wallet");
}

/// The last act of this person on this machine is the call: it is due again.
fn undo(desk: &Desk, name: &str) {
    desk.press("Control+5");
    desk.settle();
    assert!(!desk.text().contains(name), "the call is done");
    desk.press("Control+z");
    desk.see(name);
    desk.show("undone");
}
