//! Reminders: who is on the list at which hour, what is said, and what follows from each outcome.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use serde_json::{Value, json};

/// The day after tomorrow.
const NEXT: &str = "2026-11-24";
const HOUR: i64 = 3_600_000;

fn due(clinic: &mut Clinic) -> Vec<Value> {
    clinic.world.read("reminders_list", json!({ "limit": 50 })).as_array().expect("a list").clone()
}

/// Who is on the list, and for which time.
fn told(clinic: &mut Clinic) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    due(clinic).iter().map(|row| (text(&row["appointment"]["patientName"]), text(&row["purpose"]))).collect()
}

fn is(told: &[(String, String)], expected: &[(&str, &str)]) {
    let told: Vec<_> = told.iter().map(|(name, purpose)| (name.as_str(), purpose.as_str())).collect();
    assert_eq!(told, expected);
}

fn contact(appointment: &str, purpose: &str, outcome: &str) -> Value {
    json!({ "appointmentId": appointment, "purpose": purpose, "channel": "phone", "outcome": outcome, "note": "" })
}

/// Writes, as a person does: some time after what they did before.
fn later(clinic: &mut Clinic, name: &str, input: Value) {
    clinic.world.clock.advance(1_000);
    clinic.world.write(name, input);
}

#[test]
fn who_has_not_confirmed_is_reminded_at_48_hours_and_again_at_24() {
    let mut clinic = Clinic::new();
    // It is nine.
    let near = clinic.book(0, 0, TOMORROW, 540);
    let far = clinic.book(1, 0, NEXT, 540);
    clinic.book(2, 0, NEXT, 570);
    clinic.book(3, 0, TODAY, 900);
    is(&told(&mut clinic), &[("بیمار ۰", "remind24"), ("بیمار ۱", "remind48")]);
    clinic.world.clock.advance(HOUR);
    assert_eq!(told(&mut clinic).len(), 3, "half past nine is within two days now");
    later(&mut clinic, "appointments_contact", contact(&far, "remind48", "confirmed"));
    let shown = clinic.world.read("appointments_show", json!({ "id": far }));
    assert_eq!(shown["status"], "confirmed");
    clinic.world.clock.advance(22 * HOUR);
    is(&told(&mut clinic), &[("بیمار ۰", "remind24"), ("بیمار ۲", "remind48")]);
    clinic.world.clock.advance(2 * HOUR);
    // Whose time has come is not reminded any more, and who confirmed at 48 is not called at 24.
    is(&told(&mut clinic), &[("بیمار ۲", "remind24")]);
    assert_eq!(clinic.world.read("appointments_show", json!({ "id": near }))["status"], "planned");
    clinic.world.check();
}

#[test]
fn an_outcome_takes_somebody_off_the_list_and_no_answer_does_not() {
    for (outcome, stays) in [
        ("reached", false),
        ("sent", false),
        ("confirmed", false),
        ("wrong-number", false),
        ("no-answer", true),
        ("wants-move", true),
        ("wants-cancel", true),
    ] {
        let mut clinic = Clinic::new();
        let booked = clinic.book(0, 0, TOMORROW, 660);
        let before = due(&mut clinic);
        assert_eq!((&before[0]["purpose"], &before[0]["tries"]), (&json!("remind48"), &json!(0)));
        later(&mut clinic, "appointments_contact", contact(&booked, "remind48", outcome));
        let after = due(&mut clinic);
        assert_eq!(!after.is_empty(), stays, "{outcome}");
        if stays {
            assert_eq!((&after[0]["tries"], &after[0]["lastOutcome"]), (&json!(1), &json!(outcome)));
        }
        // The second time it begins anew, but for those who confirmed.
        clinic.world.clock.advance(3 * HOUR);
        let second = due(&mut clinic);
        assert_eq!(second.is_empty(), outcome == "confirmed", "{outcome}");
        if let Some(row) = second.first() {
            assert_eq!((&row["purpose"], &row["tries"]), (&json!("remind24"), &json!(0)));
        }
    }
}

#[test]
fn who_wants_another_time_stands_first_until_it_is_done() {
    let mut clinic = Clinic::new();
    clinic.book(1, 0, TOMORROW, 600);
    let booked = clinic.book(0, 0, TOMORROW, 660);
    later(&mut clinic, "appointments_contact", contact(&booked, "remind48", "wants-move"));
    assert_eq!(told(&mut clinic)[0].0, "بیمار ۰");
    assert_eq!(clinic.world.read("appointments_show", json!({ "id": booked }))["status"], "planned", "nothing is lost");
    let to = json!({ "id": booked, "staffId": clinic.doctors[0], "day": NEXT, "start": 500 });
    later(&mut clinic, "appointments_move", to);
    let moved = due(&mut clinic);
    let row = moved.iter().find(|row| row["appointment"]["id"] == json!(booked)).expect("it is near again");
    assert_eq!(
        (&row["tries"], &row["lastOutcome"]),
        (&json!(0), &Value::Null),
        "what was tried was about the old time"
    );
    later(&mut clinic, "appointments_contact", contact(&booked, "remind48", "wants-cancel"));
    later(&mut clinic, "appointments_cancel", json!({ "id": booked, "reason": "patient" }));
    is(&told(&mut clinic), &[("بیمار ۱", "remind48")]);
}

#[test]
fn a_wrong_number_becomes_a_task() {
    let mut clinic = Clinic::new();
    let booked = clinic.book(0, 0, TOMORROW, 660);
    clinic.world.write("appointments_contact", contact(&booked, "remind48", "wrong-number"));
    let work = clinic.work(TODAY);
    assert_eq!((&work[0]["kind"], &work[0]["patientName"]), (&json!("mend"), &json!("بیمار ۰")));
    clinic.world.act("appointments_contact", contact(&booked, "remind24", "wrong-number"));
    assert_eq!(clinic.work(TODAY).len(), 1, "once is enough");
}

#[test]
fn the_text_to_send_has_name_time_and_place() {
    let mut clinic = Clinic::new();
    clinic.book(0, 0, TOMORROW, 660);
    clinic.book(3, 1, TOMORROW, 660);
    let rows = due(&mut clinic);
    assert_eq!(rows.len(), 2);
    for row in rows {
        let message = row["message"].as_str().expect("a text");
        for part in ["۱۱:۰۰", "درمانگاه آزمون", "دکتر"] {
            assert!(message.contains(part), "{part} in {message}");
        }
        assert!(!row["script"].as_str().expect("a text").is_empty());
        assert!(!message.contains('{'), "{message}");
        assert_eq!(row["mobile"], "+989551234501", "of a child, the guardian's");
        assert_eq!(row["callName"], "خانم ۰", "and the guardian is spoken to");
    }
}

#[test]
fn the_practice_says_at_which_hours_it_reminds() {
    let mut clinic = Clinic::new();
    clinic.book(0, 0, "2026-11-27", 540);
    assert_eq!(told(&mut clinic), []);
    for (name, hours) in [("remind-first-hours", 120), ("remind-second-hours", 48)] {
        clinic.world.act("rules_set", json!({ "name": name, "value": hours, "validFrom": TODAY }));
    }
    is(&told(&mut clinic), &[("بیمار ۰", "remind48")]);
}

#[test]
fn the_riskiest_comes_first_and_who_is_here_for_the_first_time_before_others() {
    let mut clinic = Clinic::new();
    for patient in [0, 1] {
        let seen = clinic.in_room(patient, if patient == 0 { 600 } else { 660 });
        clinic.world.act("visits_close", crate::clinic::closing(&seen, json!([clinic.step("recall", "2027-06-01")])));
    }
    clinic.days_pass(3);
    for (patient, start) in [(0, 600), (2, 660), (1, 540)] {
        clinic.book(patient, 0, "2026-11-26", start);
    }
    let rows = due(&mut clinic);
    let place =
        |name: &str| rows.iter().position(|row| row["appointment"]["patientName"] == name).expect("it is there");
    assert!(place("بیمار ۱") < place("بیمار ۰"), "what else is alike stands by its time");
    let levels: Vec<_> = rows.iter().map(|row| row["risk"]["level"].as_str().expect("a level").to_owned()).collect();
    let rank = |level: &String| ["high", "raised", "low"].iter().position(|one| one == level).expect("a level");
    assert!(levels.is_sorted_by_key(rank), "{levels:?}");
    let alike = levels[place("بیمار ۲")] == levels[place("بیمار ۱")];
    assert!(!alike || place("بیمار ۲") < place("بیمار ۱"), "the first visit before others");
}

#[test]
fn what_does_not_answer_the_question_or_comes_too_late_is_refused() {
    let mut clinic = Clinic::new();
    let booked = clinic.book(0, 0, TODAY, 660);
    for (purpose, outcome) in [("remind48", "will-wait"), ("apology", "refreshment")] {
        let refused = clinic.world.refused("appointments_contact", contact(&booked, purpose, outcome));
        assert_eq!(refused, ("choice-unknown".into(), "outcome".into()));
    }
    clinic.world.write("appointments_contact", contact(&booked, "late", "will-wait"));
    clinic.world.write("appointments_contact", contact(&booked, "apology", "confirmed"));
    clinic.world.act("visits_arrive", json!({ "appointmentId": booked }));
    clinic.world.write("appointments_contact", contact(&booked, "late", "refreshment"));
    let refused = clinic.world.refused("appointments_contact", contact(&booked, "remind24", "reached"));
    assert_eq!(refused.0, "appointment-not-open");
    assert_eq!(clinic.world.refused("appointments_contact", contact("nowhere", "remind24", "reached")).0, "not-found");
    clinic.world.check();
}
