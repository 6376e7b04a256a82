//! Visits: the way from the door to the next step.

use crate::clinic::{Clinic, TODAY, closing};
use serde_json::{Value, json};

#[test]
fn a_visit_goes_from_the_door_to_the_next_step() {
    let mut clinic = Clinic::new();
    let appointment = clinic.book(0, 0, TODAY, 600);
    clinic.world.write("visits_arrive", json!({ "appointmentId": appointment }));
    let today = clinic.world.read("today_show", json!({}));
    assert_eq!(today["waiting"][0]["patientName"], "بیمار ۰", "{today:#}");
    let visit = today["waiting"][0]["visitId"].as_str().expect("a visit").to_owned();
    assert_eq!(clinic.world.refused("visits_leave", json!({ "id": visit })).0, "visit-not-open");
    clinic.world.clock.advance(10 * 60_000);
    clinic.world.write("visits_call_in", json!({ "id": visit }));
    let services = json!([{ "serviceId": clinic.checkup, "quantity": 2 }]);
    clinic.world.write(
        "visits_write",
        json!({ "id": visit, "ownWords": "دندانم درد می‌کند", "note": "ورم", "services": services }),
    );
    clinic.world.clock.advance(20 * 60_000);
    let step = clinic.step("return-visit", "2026-12-06");
    let answered =
        json!({ "id": visit, "steps": [step], "golden": "answered", "goldenAnswer": "کی می‌توانم ورزش کنم؟" });
    clinic.world.write("visits_close", answered);
    let shown = clinic.world.read("visits_show", json!({ "id": visit }));
    assert_eq!(
        (&shown["state"], &shown["minutes"], &shown["golden"]),
        (&json!("closed"), &json!(20), &json!("answered"))
    );
    assert_eq!(shown["services"][0]["total"], 6_000_000);
    assert_eq!(shown["patient"]["accountBalance"], 6_000_000, "what was done is owed");
    assert_eq!(shown["steps"][0]["ownerName"], "نگار امینی");
    let sentence = shown["sentence"].as_str().expect("a sentence");
    assert!(sentence.starts_with("خانم ۰،\nمی‌خواهم یکشنبه ۱۵ آذر ۱۴۰۵ دوباره شما را ببینم"), "{sentence}");
    let before = clinic.world.read("today_show", json!({}));
    assert_eq!(before["beforeLeaving"][0]["steps"][0]["state"], "open");
    clinic.world.write("visits_leave", json!({ "id": visit }));
    let after = clinic.world.read("today_show", json!({}));
    assert_eq!(after["beforeLeaving"], json!([]));
    clinic.world.check();
}

#[test]
fn a_visit_does_not_close_without_a_whole_next_step() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    let with = |kind: &str, field: &str, value: Value| {
        let mut step = clinic.step(kind, "2026-12-06");
        step[field] = value;
        json!([step])
    };
    let cases = [
        (json!([]), "visit-step-missing", "steps"),
        (with("return-visit", "dueOn", Value::Null), "step-due-missing", "steps.0.dueOn"),
        (with("return-visit", "dueOn", json!("2026-11-21")), "step-due-past", "steps.0.dueOn"),
        (with("return-visit", "ownerId", Value::Null), "step-owner-missing", "steps.0.ownerId"),
        (with("next-stage", "ownerId", json!("nobody")), "step-owner-missing", "steps.0.ownerId"),
        (with("recall", "reason", json!("  ")), "step-reason-empty", "steps.0.reason"),
        (with("referral", "colleagueId", Value::Null), "step-colleague-missing", "steps.0.colleagueId"),
        (with("end-of-care", "reason", json!("")), "step-reason-empty", "steps.0.reason"),
        (with("end-of-care", "endReason", Value::Null), "step-end-reason-missing", "steps.0.endReason"),
        (with("return-visit", "reason", json!("بهترین درمان شهر")), "wording-blocked", "steps.0.reason"),
        (with("next-stage", "phaseId", json!("nowhere")), "not-found", "steps.0.phaseId"),
    ];
    for (steps, code, field) in cases {
        let refused = clinic.world.refused("visits_close", closing(&visit, steps.clone()));
        assert_eq!((refused.0.as_str(), refused.1.as_str()), (code, field), "{steps}");
    }
    let mut end = clinic.step("end-of-care", "2026-12-06");
    end["dueOn"] = Value::Null;
    end["ownerId"] = Value::Null;
    clinic.world.write("visits_close", closing(&visit, json!([end])));
    let shown = clinic.world.read("visits_show", json!({ "id": visit }));
    assert_eq!((&shown["steps"][0]["state"], &shown["steps"][0]["dueOn"]), (&json!("ended"), &Value::Null));
    assert_eq!(clinic.world.refused("visits_close", closing(&visit, json!([end]))).0, "visit-not-open");
    assert_eq!(
        clinic.world.refused("visits_write", json!({ "id": visit, "ownWords": "", "note": "", "services": [] })).0,
        "visit-not-open"
    );
}

#[test]
fn services_are_written_with_the_price_in_force() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    let write = |services: Value| json!({ "id": visit, "ownWords": "", "note": "", "services": services });
    let (checkup, implant) = (clinic.checkup.clone(), clinic.implant.clone());
    clinic.world.write(
        "visits_write",
        write(json!([{ "serviceId": checkup, "quantity": 1 }, { "serviceId": implant, "quantity": 1 }])),
    );
    clinic.world.write("visits_write", write(json!([{ "serviceId": implant, "quantity": 2 }])));
    let shown = clinic.world.read("visits_show", json!({ "id": visit }));
    let lines = shown["services"].as_array().expect("services");
    assert_eq!(lines.len(), 1);
    assert_eq!(
        (&lines[0]["quantity"], &lines[0]["total"], &shown["isInvasive"]),
        (&json!(2), &json!(500_000_000), &json!(true))
    );
    let again = clinic.world.act("visits_write", write(json!([{ "serviceId": implant, "quantity": 2 }])));
    assert_eq!(again["entities"], json!([]), "writing the same again changes nothing");
    let none = clinic.world.refused("visits_write", write(json!([{ "serviceId": implant, "quantity": 0 }])));
    assert_eq!(none, ("amount-invalid".to_owned(), "services.0.quantity".to_owned()));
}

#[test]
fn the_sentence_is_in_the_patients_language_and_names_the_guardian_of_a_child() {
    let mut clinic = Clinic::new();
    let child = clinic.in_room(3, 600);
    let preview = |clinic: &mut Clinic, id: &str, steps: Value| {
        clinic.world.read("visits_preview", json!({ "id": id, "steps": steps }))
    };
    let step = clinic.step("return-visit", "2026-12-06");
    let shown = preview(&mut clinic, &child, json!([step]));
    assert!(shown["sentence"].as_str().expect("a sentence").starts_with("خانم ۰،\n"), "{shown:#}");
    assert_eq!(shown["firstFree"]["day"], "2026-12-06");
    assert_eq!(shown["ownerName"], "نگار امینی");
    let unfinished = preview(
        &mut clinic,
        &child,
        json!([{ "kind": "recall", "dueOn": null, "reason": "", "ownerId": null, "colleagueId": null, "serviceId": null, "isUrgent": false }]),
    );
    assert_eq!((&unfinished["sentence"], &unfinished["firstFree"]), (&json!(""), &Value::Null));
    for (tag, start) in [
        ("en", "Petrov,\nI would like my colleague"),
        ("ru", "Иван Ильич,\nХочу, чтобы вас посмотрел"),
        ("zh-CN", "Petrov：\n建议您在"),
    ] {
        let fields = json!({ "language": tag, "middleName": "Ильич" });
        let given = if tag == "ru" { "Иван" } else { "" };
        let place = clinic.patient(given, if tag == "ru" { "Петров" } else { "Petrov" }, fields);
        let visit = clinic.in_room(place, 660 + 30 * u16::try_from(place).expect("few"));
        let step = clinic.step("referral", "2026-12-06");
        let shown = preview(&mut clinic, &visit, json!([step]));
        assert!(shown["sentence"].as_str().expect("a sentence").starts_with(start), "{shown:#}");
    }
}
