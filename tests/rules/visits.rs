//! Visits: the way from the door to the next step, and the gate that no order of acts walks around.

use crate::clinic::{Clinic, TODAY, TOMORROW, closing};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeSet;

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

/// Something that happens around a visit.
#[derive(Debug, Clone, Copy)]
enum Act {
    Arrive,
    CallIn,
    Write,
    Close(usize),
    Leave,
    Accept,
    BookStep,
    CancelStep,
    Undo,
    Redo,
    Sit(usize),
}

/// Who acts; not the one who set the clinic up, whose undo could take the clinic itself back.
const PEOPLE: [&str; 4] = ["doctor2", "reception", "doctor1", "coordinator"];
const KINDS: [&str; 6] = ["return-visit", "referral", "next-stage", "recall", "remote-contact", "end-of-care"];

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        3 => Just(Act::Arrive), 2 => Just(Act::CallIn), 1 => Just(Act::Write), 4 => (0..7usize).prop_map(Act::Close),
        1 => Just(Act::Leave), 1 => Just(Act::Accept), 2 => Just(Act::BookStep), 1 => Just(Act::CancelStep),
        5 => Just(Act::Undo), 4 => Just(Act::Redo), 2 => (0..4usize).prop_map(Act::Sit),
    ];
    prop::collection::vec(act, 1..40)
}

/// A patient's way in one case.
struct Case {
    place: usize,
    appointment: String,
    visits: Vec<String>,
    booked: Vec<String>,
}

fn input_of(clinic: &mut Clinic, case: &Case, act: Act) -> Option<(&'static str, Value)> {
    let visit = case.visits.last().cloned().unwrap_or_default();
    Some(match act {
        Act::Arrive => ("visits_arrive", json!({ "appointmentId": case.appointment })),
        Act::CallIn => ("visits_call_in", json!({ "id": visit })),
        Act::Write => {
            let services = json!([{ "serviceId": clinic.implant, "quantity": 1 }]);
            ("visits_write", json!({ "id": visit, "ownWords": "", "note": "", "services": services }))
        }
        Act::Close(kind) => {
            let steps = KINDS.get(kind).map_or(json!([]), |kind| json!([clinic.step(kind, "2026-12-06")]));
            ("visits_close", closing(&visit, steps))
        }
        Act::Leave => ("visits_leave", json!({ "id": visit })),
        Act::Accept => ("steps_accept", json!({ "id": first_step(clinic, &visit)? })),
        Act::BookStep => {
            let mut booking = clinic.booking(case.place, 1, TOMORROW, 480);
            booking["stepId"] = json!(first_step(clinic, &visit)?);
            booking["day"] = json!(free_day(case.place));
            ("appointments_book", booking)
        }
        Act::CancelStep => ("appointments_cancel", json!({ "id": case.booked.last()?, "reason": "patient" })),
        Act::Undo => ("journal_undo", json!({})),
        Act::Redo => ("journal_redo", json!({})),
        Act::Sit(who) => {
            clinic.world.sit(PEOPLE[who]);
            return None;
        }
    })
}

/// A day that no other case books.
fn free_day(place: usize) -> String {
    let offset = i64::try_from(place).expect("few");
    peyvand_kit::Day::parse_iso(TOMORROW).expect("a day").plus_days(offset).iso()
}

fn first_step(clinic: &mut Clinic, visit: &str) -> Option<String> {
    let shown = clinic.world.call("visits_show", json!({ "id": visit })).ok()?;
    shown["steps"][0]["id"].as_str().map(str::to_owned)
}

/// A close without a step, an arrival taken back from under the doctor, a visit closed twice.
fn what_is_refused() -> Vec<Act> {
    let (reception, doctor, no_step) = (Act::Sit(1), Act::Sit(2), Act::Close(6));
    vec![Act::Arrive, doctor, Act::CallIn, no_step, reception, Act::Undo, doctor, Act::Close(0), Act::Close(0)]
}

#[test]
fn no_order_of_acts_leaves_a_closed_visit_without_its_step() {
    let shared = RefCell::new(Clinic::new());
    let refusals = RefCell::new(BTreeSet::new());
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 96,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let one_case = |acts: Vec<Act>| {
        let clinic = &mut *shared.borrow_mut();
        clinic.world.sit("reception");
        let place = clinic.patient("مورد", "آزمون", json!({}));
        let minute = 480 + u16::try_from(place).expect("few") * 5 % 700;
        let mut booking = clinic.booking(place, place % 2, TODAY, minute);
        booking["minutes"] = json!(5);
        let Ok(booked) = clinic.world.call("appointments_book", booking) else { return Ok(()) };
        let mut case =
            Case { place, appointment: peyvand_tests::born(&booked), visits: Vec::new(), booked: Vec::new() };
        for act in acts {
            let Some((name, input)) = input_of(clinic, &case, act) else { continue };
            match clinic.world.call(name, input) {
                Ok(changed) if name == "visits_arrive" => case.visits.push(peyvand_tests::born(&changed)),
                Ok(changed) if name == "appointments_book" => case.booked.push(peyvand_tests::born(&changed)),
                Ok(_) => {}
                Err(error) => {
                    prop_assert_ne!(error.code.as_str(), "bug", "{}: {:?}", name, error);
                    refusals.borrow_mut().insert(error.code);
                }
            }
            for visit in &case.visits {
                // A visit that was taken back is not found, and needs no step.
                let Ok(shown) = clinic.world.call("visits_show", json!({ "id": visit })) else { continue };
                let stepless = shown["state"] == "closed" && shown["steps"] == json!([]);
                prop_assert!(!stepless, "after {act:?}: {shown:#}");
            }
        }
        Ok(())
    };
    one_case(what_is_refused()).unwrap_or_else(|failure| panic!("{failure}"));
    runner.run(&acts(), one_case).unwrap_or_else(|failure| panic!("{failure}"));
    // The acts do run into what they are meant to run into.
    for code in ["visit-step-missing", "visit-not-open", "undo-breaks"] {
        assert!(refusals.borrow().contains(code), "{code} never came up: {refusals:?}");
    }
    shared.into_inner().world.check();
}

#[test]
fn the_door_itself_keeps_the_step_of_a_closed_visit() {
    let mut clinic = Clinic::new();
    let visit = clinic.closed_after_implant(0, 600);
    let act = peyvand_kit::ActId::new_at(&clinic.world.clock);
    let lost = clinic.world.core().write(&act, peyvand_core::Op::VisitNote, |w| {
        let sql = "UPDATE next_step SET deleted_at = 1 WHERE visit_id = :visit";
        Ok(w.exec(sql, peyvand_store::named_params! { ":visit": visit })?)
    });
    let Err(peyvand_core::Error::Refusal(refused)) = lost else { panic!("{lost:?}") };
    assert_eq!(refused.why.code(), "visit-step-missing");
}
