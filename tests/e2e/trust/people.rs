//! Colleagues: they get their way in, may do what their work needs, and hand the keyboard over.

use super::cast::Colleague;
use super::{Cast, Desk, find, said};
use peyvand_kit::Day;
use peyvand_words::plain;
use serde_json::{Value, json};

/// The number of a part of the settings is its key.
const STAFF: &str = "3";
const MINE: &str = "6";

pub(super) fn add_colleagues(desk: &Desk, cast: &Cast) {
    desk.go(&plain(&desk.words.app_settings_title()));
    desk.press(STAFF);
    desk.see_part("button", &plain(&desk.words.staff_new_action()));
    add(desk, &cast.desk, "receptionist", true);
    add(desk, &cast.technician, "technician", false);
    desk.show_screen("colleagues");
}

fn add(desk: &Desk, who: &Colleague, role: &str, is_shown: bool) {
    fill_in(desk, who, role);
    if is_shown {
        desk.show_screen("new-colleague");
    }
    desk.press("Control+Enter");
    desk.wait("the form to close", || (desk.count("dialog", "") == 0).then_some(()));
    desk.see(who.name);
}

fn fill_in(desk: &Desk, who: &Colleague, role: &str) {
    let words = desk.words;
    desk.choose("button", &plain(&words.staff_new_action()));
    desk.see_part("dialog", &plain(&words.staff_new_title()));
    desk.fill(&plain(&words.staff_name_label()), who.name);
    desk.fill(&plain(&words.staff_login_label()), who.login);
    desk.fill(&plain(&words.staff_password_label()), who.password);
    desk.reach("checkbox", &plain(&words.staff_role_label(role)));
    desk.press("Space");
}

/// The manager opens the first patient's file; what the technician will see on another day is prepared through the same
/// calls as the window's: hours, and an appointment.
pub(super) fn register(desk: &Desk, cast: &Cast) {
    let words = desk.words;
    desk.go(&plain(&words.app_patients_title()));
    desk.choose("button", &plain(&words.patients_new_action()));
    desk.fill(&plain(&words.patients_given_label()), cast.given);
    desk.fill(&plain(&words.patients_family_label()), cast.family);
    desk.fill(&plain(&words.patients_mobile_label()), cast.mobile);
    desk.press("Control+Enter");
    desk.see_part("button", &plain(&words.patients_book_action()));
    let (me, patient, day) = (own_id(desk), patient(desk), tomorrow(desk));
    let hours: Vec<_> = (0..7).map(|weekday| json!({ "weekday": weekday, "start": 540, "end": 1020 })).collect();
    done(&desk.call("session_confirm", json!({ "password": cast.manager.password })));
    done(&desk.call(
        "staff_edit",
        json!({
            "id": me, "name": cast.manager.name, "roles": ["manager", "doctor"], "specialty": "", "isActive": true,
            "hours": hours, "substituteId": null,
        }),
    ));
    done(&desk.call(
        "appointments_book",
        json!({
            "patientId": patient, "staffId": me, "serviceId": null, "day": day, "start": 600, "minutes": 30,
            "source": "phone", "note": "", "stepId": null,
        }),
    ));
}

fn done(answer: &Value) {
    assert_eq!(answer["error"], Value::Null);
}

fn own_id(desk: &Desk) -> String {
    desk.call("session_show", json!({}))["user"]["id"].as_str().expect("somebody is in").to_owned()
}

/// The id of the patient, who is the only one.
pub(super) fn patient(desk: &Desk) -> String {
    desk.call("patients_recent", json!({}))[0]["id"].as_str().expect("a patient is there").to_owned()
}

fn tomorrow(desk: &Desk) -> String {
    let practice = desk.call("practice_show", json!({}));
    let today = practice["today"].as_str().and_then(|day| Day::parse_iso(day).ok()).expect("it has its day");
    today.plus_days(1).iso()
}

/// The receptionist comes, sets a PIN, writes where the patient lives, and finds nothing of what is the manager's.
pub(super) fn desk_begins(desk: &Desk, cast: &Cast) {
    let words = desk.words;
    desk.sign_out();
    desk.show_screen("sign-in");
    desk.sign_in_with(cast.desk.login, cast.desk.password);
    assert_eq!(desk.count("button", &plain(&words.app_history_title())), 0, "the record is not for the desk");
    for endpoint in ["history_list", "emergency_list", "ledger_totals"] {
        let whole = json!({ "patientId": null, "staffId": null, "from": null, "until": null, "text": "", "before": null, "limit": 50 });
        let input = if endpoint == "history_list" { whole } else { json!({}) };
        assert_eq!(desk.call(endpoint, input)["error"]["code"], "right-missing", "{endpoint}");
    }
    desk.go(&plain(&words.app_settings_title()));
    desk.press(MINE);
    desk.fill(&plain(&words.account_pin_new_label()), cast.pin);
    desk.fill(&plain(&words.account_pin_again_label()), cast.pin);
    desk.press("Enter");
    desk.see(&plain(&words.account_pin_hint("set")));
    desk.show_screen("my-account");
    find(desk, cast);
    desk.press("e");
    desk.fill(&plain(&words.patients_city_label()), cast.city);
    desk.press("Control+Enter");
    desk.see_part("button", &plain(&words.patients_book_action()));
    desk.see(cast.city);
}

/// A file that is closed to the technician opens with a reason, and the manager sees it.
pub(super) fn technician_in_an_emergency(desk: &Desk, cast: &Cast) {
    let words = desk.words;
    desk.sign_out();
    desk.sign_in_with(cast.technician.login, cast.technician.password);
    assert_eq!(desk.count("button", &plain(&words.app_patients_title())), 0, "files are not for the technician");
    desk.open_calendar(1);
    let day = json!({ "fromDay": tomorrow(desk), "days": 1, "by": "doctor", "ids": [] });
    let shown = desk.call("calendar_show", day);
    desk.reach_card(shown["appointments"][0]["id"].as_str().expect("the appointment stands in the calendar"));
    desk.press("f");
    desk.see_part("heading", &plain(&words.emergency_refused_title()));
    assert!(!desk.everything().contains(cast.city), "nothing of the file is on the page");
    desk.show_screen("refused-file");
    desk.fill(&plain(&words.emergency_reason_label()), cast.reason);
    desk.press("Control+Enter");
    desk.see_part("heading", cast.given);
    desk.see(cast.city);
    desk.show_screen("opened-in-an-emergency");
}

/// The manager looks the emergency over, and the receptionist takes the keyboard over by PIN.
pub(super) fn quick_change(desk: &Desk, cast: &Cast) {
    let words = desk.words;
    desk.sign_out();
    desk.sign_in_with(cast.manager.login, cast.manager.password);
    desk.go(&plain(&words.app_history_title()));
    desk.press("3");
    desk.see(cast.reason);
    desk.show_screen("emergencies");
    desk.choose("button", &plain(&words.emergency_review_action()));
    desk.see(&plain(&words.emergency_reviewed_label(cast.manager.name)));
    done(&desk.call("pin_set", json!({ "pin": cast.pin })));
    desk.press("Control+u");
    desk.see_part("dialog", &plain(&words.account_change_title()));
    desk.fill(&plain(&words.account_pin_label()), "9999");
    desk.press("Enter");
    desk.see(&said(desk, "session-wrong-pin"));
    desk.show_screen("change-of-user");
    desk.retype(cast.pin);
    desk.press("Enter");
    desk.see_in_foot(cast.desk.name);
    assert_eq!(desk.count("button", &plain(&words.app_history_title())), 0, "the manager's place is gone");
}

/// Who came in by PIN is asked for the password before an act that is not taken lightly.
pub(super) fn password_again(desk: &Desk, cast: &Cast) {
    let words = desk.words;
    let again = plain(&words.account_again_title());
    change_to(desk, &cast.manager, cast.pin);
    desk.go(&plain(&words.app_settings_title()));
    desk.press(STAFF);
    fill_in(desk, &cast.assistant, "assistant");
    desk.press("Control+Enter");
    desk.see_part("dialog", &again);
    desk.show_screen("password-again");
    desk.press("Escape");
    desk.see_no(&again);
    desk.reach("textbox", &plain(&words.staff_name_label()));
    assert_eq!(desk.value(), cast.assistant.name, "what was typed stays");
    desk.press("Control+Enter");
    desk.see_part("dialog", &again);
    let field = plain(&words.account_again_label(cast.manager.name));
    desk.fill(&field, cast.pin);
    desk.press("Enter");
    desk.see(&said(desk, "password-wrong"));
    desk.fill(&field, cast.manager.password);
    desk.press("Enter");
    desk.wait("the form to close", || (desk.count("dialog", "") == 0).then_some(()));
    desk.see(cast.assistant.name);
    change_to(desk, &cast.desk, cast.pin);
}

fn change_to(desk: &Desk, who: &Colleague, pin: &str) {
    desk.press("Control+u");
    desk.see_part("dialog", &plain(&desk.words.account_change_title()));
    desk.fill(&plain(&desk.words.account_pin_label()), pin);
    desk.press("Enter");
    desk.see_in_foot(who.name);
    desk.settle();
}
