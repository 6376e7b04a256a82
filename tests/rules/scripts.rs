//! What is said at the desk: in whose language, to whom, in whose words.

use crate::clinic::{Clinic, TOMORROW};
use serde_json::{Value, json};

fn fill(clinic: &mut Clinic, kind: &str, appointment: &str) -> Value {
    let input = json!({ "kind": kind, "appointmentId": appointment, "visitId": null, "patientId": null, "minutes": 20, "reason": "جراحی پیش از شما طول کشید." });
    clinic.world.read("scripts_fill", input)
}

fn text(filled: &Value) -> String {
    filled["text"].as_str().expect("a text").to_owned()
}

/// Gives the practice its own words.
fn set(kind: &str, body: &str) -> Value {
    json!({ "kind": kind, "language": "fa", "body": body })
}

#[test]
fn names_and_forms_of_address_are_filled_in() {
    let mut clinic = Clinic::new();
    clinic.world.sit("reception");
    let appointment = clinic.book(0, 0, TOMORROW, 600);
    let said = text(&fill(&mut clinic, "reminder", &appointment));
    assert!(said.contains("خانم ۰") && said.contains("ساعت ۱۰:۰۰") && said.contains("دکتر آرش کیان"), "{said}");
    assert!(said.contains("دوشنبه ۲ آذر ۱۴۰۵") && said.contains("درمانگاه آزمون"), "{said}");
    let late = text(&fill(&mut clinic, "doctor-late", &appointment));
    assert!(late.contains("۲۰ دقیقه") && late.contains("جراحی پیش از شما طول کشید."), "{late}");
    for kind in
        ["welcome", "long-wait", "angry", "soft-sell", "reminder-text", "offer", "offer-gone", "apology", "booked"]
    {
        let filled = fill(&mut clinic, kind, &appointment);
        let said = text(&filled);
        assert!(!said.contains(['{', '}', '\u{2068}', '\u{2069}']), "{kind}: {said}");
        assert_eq!(filled["findings"], json!([]), "{kind}: {said}");
    }
}

#[test]
fn a_reminder_carries_time_and_place() {
    let mut clinic = Clinic::new();
    let appointment = clinic.book(0, 0, TOMORROW, 600);
    let practice = clinic.world.read("practice_show", json!({}));
    let mut edit = json!({ "address": "تهران، خیابان آزمون، پلاک ۷", "phone": "021-00000000" });
    for field in ["name", "language", "calendar", "digits", "moneyUnit", "zone", "weekStart", "weekend", "slotMinutes"]
    {
        edit[field] = practice[field].clone();
    }
    clinic.world.write("practice_edit", edit);
    let said = text(&fill(&mut clinic, "reminder-text", &appointment));
    assert!(said.contains("تهران، خیابان آزمون، پلاک ۷") && said.contains("۱۰:۰۰"), "{said}");
}

#[test]
fn a_childs_guardian_is_spoken_to() {
    let mut clinic = Clinic::new();
    let appointment = clinic.book(3, 0, TOMORROW, 600);
    let said = text(&fill(&mut clinic, "apology", &appointment));
    assert!(said.contains("خانم ۰"), "{said}");
}

#[test]
fn a_patient_is_spoken_to_in_their_language() {
    let mut clinic = Clinic::new();
    let place = clinic.patient("Мария", "Иванова", json!({ "language": "ru", "middleName": "Петровна" }));
    let appointment = clinic.book(place, 0, TOMORROW, 600);
    let filled = fill(&mut clinic, "booked", &appointment);
    assert_eq!(filled["language"], "ru");
    assert!(text(&filled).contains("ваша запись"), "{filled}");
}

#[test]
fn the_practice_has_its_own_words_until_it_takes_them_back() {
    let mut clinic = Clinic::new();
    let appointment = clinic.book(0, 0, TOMORROW, 600);
    let shipped = text(&fill(&mut clinic, "welcome", &appointment));
    clinic.world.write("scripts_set", set("welcome", "سلام {name} عزیز، بفرمایید بنشینید."));
    assert_eq!(text(&fill(&mut clinic, "welcome", &appointment)), "سلام خانم ۰ عزیز، بفرمایید بنشینید.");
    let rows = clinic.world.read("scripts_list", json!({}));
    let own = |rows: &Value| rows.as_array().expect("rows").iter().filter(|row| row["isOwn"] == true).count();
    assert_eq!(own(&rows), 1);
    clinic.world.act("journal_undo", json!({}));
    assert_eq!(text(&fill(&mut clinic, "welcome", &appointment)), shipped);
    clinic.world.act("journal_redo", json!({}));
    clinic.world.write("scripts_set", set("welcome", ""));
    assert_eq!(text(&fill(&mut clinic, "welcome", &appointment)), shipped);
    // What is sent back as it was shipped is no own wording.
    let row = rows
        .as_array()
        .expect("rows")
        .iter()
        .find(|row| row["kind"] == "angry" && row["language"] == "fa")
        .expect("a row");
    let body = row["shipped"].as_str().expect("words");
    clinic.world.act("scripts_set", set("angry", body));
    assert_eq!(own(&clinic.world.read("scripts_list", json!({}))), 0);
}

#[test]
fn names_that_nobody_fills_in_and_words_that_may_not_be_said_are_refused() {
    let mut clinic = Clinic::new();
    let refused = clinic.world.refused("scripts_set", set("welcome", "سلام {wallet}"));
    assert_eq!(refused, ("script-name-unknown".to_owned(), "body".to_owned()));
    let refused = clinic.world.refused("scripts_set", set("welcome", "{name}، به بهترین کلینیک شهر خوش آمدید."));
    assert_eq!(refused, ("wording-blocked".to_owned(), "body".to_owned()));
    clinic.world.sit("reception");
    assert_eq!(clinic.world.refused("scripts_set", set("welcome", "سلام")).0, "right-missing");
}
