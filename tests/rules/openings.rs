//! Who opened which file: once for each person, file and sitting, kept off the way of reading, thinned by age.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use peyvand_tests::{World, staff};
use serde_json::{Value, json};

fn listed(world: &mut World, fields: Value) -> Vec<Value> {
    let mut wanted = json!({ "patientId": null, "staffId": null, "from": null, "until": null, "limit": 100 });
    for (name, value) in fields.as_object().expect("fields") {
        wanted[name] = value.clone();
    }
    world.read("openings_list", wanted).as_array().expect("a list").clone()
}

/// What is written down, as who opened whose file.
fn kept(world: &mut World, fields: Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    listed(world, fields).iter().map(|row| (text(&row["staffName"]), text(&row["patientName"]))).collect()
}

fn pair(staff: &str, patient: &str) -> (String, String) {
    (staff.to_owned(), patient.to_owned())
}

fn open(clinic: &mut Clinic, patient: usize) {
    let id = clinic.patients[patient].clone();
    clinic.world.read("patients_show", json!({ "id": id }));
}

fn flush(clinic: &mut Clinic) {
    clinic.world.app.keep_openings().expect("kept");
}

const MANAGER: &str = "مهتاب راد";
const RECEPTION: &str = "سمیرا نوری";

#[test]
fn a_file_is_noted_once_in_a_sitting_however_it_is_opened() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    for _ in 0..3 {
        open(&mut clinic, 0);
        clinic.world.read("visits_show", json!({ "id": visit }));
        clinic.world.read("patients_timeline", json!({ "id": clinic.patients[0], "before": null, "limit": 5 }));
    }
    assert_eq!(kept(&mut clinic.world, json!({})), [], "reading alone writes nothing");
    flush(&mut clinic);
    assert_eq!(kept(&mut clinic.world, json!({})), [pair(MANAGER, "بیمار ۰")]);
    open(&mut clinic, 0);
    flush(&mut clinic);
    assert_eq!(kept(&mut clinic.world, json!({})).len(), 1, "the same sitting");
    // Another person, and the same person at another time.
    clinic.world.sit("reception");
    clinic.world.clock.advance(60_000);
    open(&mut clinic, 0);
    clinic.world.sit("manager");
    clinic.world.clock.advance(60_000);
    open(&mut clinic, 0);
    flush(&mut clinic);
    let all = [pair(MANAGER, "بیمار ۰"), pair(RECEPTION, "بیمار ۰"), pair(MANAGER, "بیمار ۰")];
    assert_eq!(kept(&mut clinic.world, json!({})), all);
    // Nothing of it is an act, and a file that is not there was not opened.
    assert_eq!(clinic.world.refused("patients_show", json!({ "id": "nobody" })).0, "not-found");
    clinic.world.read("patients_timeline", json!({ "id": "nobody", "before": null, "limit": 5 }));
    flush(&mut clinic);
    assert_eq!(kept(&mut clinic.world, json!({})).len(), 3);
    clinic.world.check();
}

#[test]
fn openings_are_narrowed_by_file_person_and_day() {
    let mut clinic = Clinic::new();
    open(&mut clinic, 0);
    open(&mut clinic, 1);
    clinic.world.sit("reception");
    clinic.days_pass(1);
    open(&mut clinic, 1);
    clinic.world.sit("manager");
    flush(&mut clinic);
    let (first, second) = (clinic.patients[0].clone(), clinic.patients[1].clone());
    let reception = staff(&mut clinic.world, "reception");
    assert_eq!(kept(&mut clinic.world, json!({ "patientId": first })), [pair(MANAGER, "بیمار ۰")]);
    assert_eq!(
        kept(&mut clinic.world, json!({ "patientId": second, "staffId": reception })),
        [pair(RECEPTION, "بیمار ۱")]
    );
    assert_eq!(kept(&mut clinic.world, json!({ "staffId": reception })), [pair(RECEPTION, "بیمار ۱")]);
    assert_eq!(kept(&mut clinic.world, json!({ "from": TOMORROW })), [pair(RECEPTION, "بیمار ۱")]);
    assert_eq!(kept(&mut clinic.world, json!({ "until": TODAY })).len(), 2);
    assert_eq!(kept(&mut clinic.world, json!({ "limit": 1 })), [pair(RECEPTION, "بیمار ۱")], "the newest");
    clinic.world.sit("reception");
    let wanted = json!({ "patientId": null, "staffId": null, "from": null, "until": null, "limit": 100 });
    assert_eq!(clinic.world.refused("openings_list", wanted).0, "right-missing");
}

#[test]
fn closing_keeps_what_was_noted_and_a_crash_loses_only_what_was_not_kept() {
    let mut clinic = Clinic::new();
    open(&mut clinic, 0);
    clinic.world.restart();
    assert_eq!(kept(&mut clinic.world, json!({})), [pair(MANAGER, "بیمار ۰")], "closing keeps it");
    clinic.world.clock.advance(60_000);
    open(&mut clinic, 1);
    flush(&mut clinic);
    open(&mut clinic, 2);
    clinic.world.crash();
    assert_eq!(kept(&mut clinic.world, json!({})), [pair(MANAGER, "بیمار ۱"), pair(MANAGER, "بیمار ۰")]);
    clinic.world.check();
}

#[test]
fn a_file_that_was_refused_is_noted_as_an_emergency() {
    let mut clinic = Clinic::new();
    let patient = clinic.patients[0].clone();
    clinic.world.act("staff_add", json!({ "name": "فنی", "login": "tech", "roles": ["technician"], "specialty": "", "hours": [], "password": null }));
    clinic.world.sit("tech");
    assert_eq!(clinic.world.refused("patients_show", json!({ "id": patient })).0, "file-refused");
    clinic.world.act("emergency_open", json!({ "patientId": patient, "reason": "بیمار بی‌هوش است" }));
    open(&mut clinic, 0);
    clinic.world.sit("manager");
    open(&mut clinic, 0);
    flush(&mut clinic);
    let rows = listed(&mut clinic.world, json!({ "patientId": patient }));
    let emergencies: Vec<_> =
        rows.iter().map(|row| (row["staffName"].as_str(), row["isEmergency"].as_bool())).collect();
    assert!(emergencies.contains(&(Some("فنی"), Some(true))) && emergencies.contains(&(Some(MANAGER), Some(false))));
    assert_eq!(rows.len(), 2, "a refusal opens nothing");
}

#[test]
fn a_file_opened_in_a_doctor_s_name_says_so() {
    let mut clinic = Clinic::new();
    clinic.world.act("staff_add", json!({ "name": "مینا", "login": "mina", "roles": ["assistant"], "specialty": "", "hours": [], "password": null }));
    let (mina, doctor) = (staff(&mut clinic.world, "mina"), clinic.doctors[0].clone());
    clinic.world.sit("doctor1").act("staff_delegate", json!({ "assistantId": mina, "isAllowed": true }));
    clinic.world.sit("mina").read("session_for", json!({ "staffId": doctor }));
    open(&mut clinic, 0);
    clinic.world.sit("manager");
    flush(&mut clinic);
    let rows = listed(&mut clinic.world, json!({ "staffId": mina }));
    assert_eq!((rows.len(), rows[0]["behalfName"].as_str()), (1, Some("دکتر آرش کیان")));
}

#[test]
fn what_is_older_than_the_practice_keeps_it_goes_once_a_day() {
    let mut clinic = Clinic::new();
    clinic.world.act("rules_set", json!({ "name": "openings-months", "value": 2, "validFrom": TODAY }));
    open(&mut clinic, 0);
    flush(&mut clinic);
    clinic.world.sit("reception");
    clinic.days_pass(40);
    open(&mut clinic, 1);
    flush(&mut clinic);
    clinic.world.sit("manager");
    assert_eq!(kept(&mut clinic.world, json!({})).len(), 2, "one month and ten days");
    clinic.days_pass(25);
    flush(&mut clinic);
    assert_eq!(kept(&mut clinic.world, json!({})), [pair(RECEPTION, "بیمار ۱")]);
    for wrong in [0, 241] {
        let rule = json!({ "name": "openings-months", "value": wrong, "validFrom": TODAY });
        assert_eq!(clinic.world.refused("rules_set", rule).0, "rule-value-invalid");
    }
    clinic.world.check();
}
