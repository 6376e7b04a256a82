//! A file that is closed to somebody: refused, opened with a reason for half an hour, and looked over by the manager.

use crate::clinic::Clinic;
use serde_json::{Value, json};

const MINUTE: i64 = 60_000;

/// A clinic with a visit, at which a technician sits who has no right to files.
fn clinic() -> (Clinic, String) {
    let mut clinic = Clinic::new();
    let visit = clinic.closed_after_implant(0, 600);
    let add = json!({ "name": "lab", "login": "lab", "roles": ["technician"], "specialty": "", "hours": [], "password": null });
    clinic.world.act("staff_add", add);
    clinic.world.sit("lab");
    (clinic, visit)
}

/// What shows a patient's file: the patient's page, their timeline, a visit of theirs.
fn files(patient: &str, visit: &str) -> [(&'static str, Value); 3] {
    [
        ("patients_show", json!({ "id": patient })),
        ("patients_timeline", json!({ "id": patient, "before": null, "limit": 20 })),
        ("visits_show", json!({ "id": visit })),
    ]
}

#[test]
fn a_closed_file_opens_in_an_emergency_for_half_an_hour() {
    let (mut clinic, visit) = clinic();
    let patient = clinic.patients[0].clone();
    for (endpoint, input) in files(&patient, &visit).into_iter().chain(files("nobody", "none")) {
        assert_eq!(
            clinic.world.refused(endpoint, input).0,
            "file-refused",
            "alike, whether it exists or not: {endpoint}"
        );
    }
    let open = |reason: &str| json!({ "patientId": patient, "reason": reason });
    let refused = clinic.world.refused("emergency_open", open(" \n "));
    assert_eq!(refused, ("emergency-reason-empty".into(), "reason".into()));
    let nobody = json!({ "patientId": "nobody", "reason": "x" });
    assert_eq!(clinic.world.refused("emergency_open", nobody), ("not-found".into(), "patientId".into()));
    clinic.world.act("emergency_open", open(" خون‌ریزی؛ پزشک نیست "));
    for (endpoint, input) in files(&patient, &visit) {
        clinic.world.read(endpoint, input);
    }
    let other = clinic.patients[1].clone();
    assert_eq!(clinic.world.refused("patients_show", json!({ "id": other })).0, "file-refused", "this file alone");
    let draft = peyvand_tests::draft("a", "b", json!({}));
    let edit = json!({ "id": patient, "draft": draft });
    assert_eq!(clinic.world.refused("patients_edit", edit).0, "right-missing", "for reading alone");
    assert_eq!(clinic.world.refused("patients_find", json!({ "text": "بیمار", "limit": 5 })).0, "right-missing");
    clinic.world.restart();
    clinic.world.read("patients_show", json!({ "id": patient }));
    clinic.world.clock.advance(-10 * MINUTE);
    assert_eq!(clinic.world.refused("patients_show", json!({ "id": patient })).0, "file-refused", "a clock set back");
    clinic.world.clock.advance(39 * MINUTE);
    clinic.world.read("patients_show", json!({ "id": patient }));
    clinic.world.clock.advance(MINUTE);
    for (endpoint, input) in files(&patient, &visit) {
        assert_eq!(clinic.world.refused(endpoint, input).0, "file-refused", "half an hour is over: {endpoint}");
    }
    clinic.world.check();
}

#[test]
fn a_reason_is_kept_as_it_was_typed() {
    let (mut clinic, _) = clinic();
    let patient = clinic.patients[0].clone();
    let reasons = ["\u{202e}راست", "a\0b", "' OR 1=1 --", "می\u{200c}روم", "{$x}", "یک\nدو", "\u{10ffff}"];
    for reason in reasons {
        clinic.world.act("emergency_open", json!({ "patientId": patient, "reason": format!(" {reason} ") }));
        clinic.world.clock.advance(MINUTE);
    }
    let long = json!({ "patientId": patient, "reason": "ب".repeat(1_001) });
    assert_eq!(clinic.world.refused("emergency_open", long), ("text-too-long".into(), "reason".into()));
    let listed = clinic.world.sit("manager").read("emergency_list", json!({}));
    let kept: Vec<_> = listed.as_array().expect("rows").iter().rev().map(|row| row["reason"].clone()).collect();
    assert_eq!(kept, reasons.map(|reason| json!(reason)));
}

#[test]
fn an_emergency_is_ones_own_and_nobody_takes_it_back() {
    let (mut clinic, _) = clinic();
    let patient = clinic.patients[0].clone();
    clinic.world.act("emergency_open", json!({ "patientId": patient, "reason": "x" }));
    assert_eq!(clinic.world.refused("journal_undo", json!({})).0, "undo-nothing");
    clinic.world.sit("manager");
    let add = json!({ "name": "lab2", "login": "lab2", "roles": ["technician"], "specialty": "", "hours": [], "password": null });
    clinic.world.act("staff_add", add);
    clinic.world.sit("lab2");
    assert_eq!(clinic.world.refused("patients_show", json!({ "id": patient })).0, "file-refused");
}

#[test]
fn the_manager_looks_emergency_accesses_over() {
    let (mut clinic, _) = clinic();
    let (first, second) = (clinic.patients[0].clone(), clinic.patients[3].clone());
    let opened = clinic.world.born("emergency_open", json!({ "patientId": first, "reason": "خون‌ریزی" }));
    clinic.world.clock.advance(MINUTE);
    clinic.world.act("emergency_open", json!({ "patientId": second, "reason": "تب" }));
    assert_eq!(clinic.world.refused("emergency_list", json!({})).0, "right-missing");
    assert_eq!(clinic.world.refused("emergency_review", json!({ "id": opened })).0, "right-missing");
    clinic.world.sit("manager");
    let list = |clinic: &mut Clinic| clinic.world.read("emergency_list", json!({}));
    let reasons = |list: &Value| -> Vec<String> {
        list.as_array().expect("rows").iter().map(|row| row["reason"].as_str().expect("a reason").to_owned()).collect()
    };
    let all = list(&mut clinic);
    assert_eq!(reasons(&all), ["تب", "خون‌ریزی"], "the newest first");
    assert_eq!(
        (&all[1]["staffName"], &all[1]["patientName"], &all[1]["minute"]),
        (&json!("lab"), &json!("بیمار ۰"), &json!(540))
    );
    clinic.world.write("emergency_review", json!({ "id": all[0]["id"] }));
    let after = list(&mut clinic);
    assert_eq!(reasons(&after), ["خون‌ریزی", "تب"], "what waits for a look comes first");
    assert_eq!((&after[0]["reviewedBy"], &after[1]["reviewedBy"]), (&json!(null), &json!("مهتاب راد")));
    assert_eq!(clinic.world.refused("emergency_review", json!({ "id": "none" })).0, "not-found");
    clinic.world.check();
}
