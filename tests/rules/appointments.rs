//! Appointments: free times, the grid in which nobody is in two places, what may follow what, counts.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use expect_test::expect;
use peyvand_tests::World;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

fn codes(refused: &(String, String)) -> (&str, &str) {
    (&refused.0, &refused.1)
}

#[test]
fn a_patient_is_booked_into_a_doctors_time() {
    let mut clinic = Clinic::new();
    let booking = clinic.booking(0, 0, TOMORROW, 600);
    clinic.world.write("appointments_book", booking);
    let day = clinic.world.read("appointments_day", json!({ "day": TOMORROW }));
    let column = &day["columns"][0];
    assert_eq!(column["appointments"][0]["patientName"], "بیمار ۰", "{day:#}");
    assert_eq!(column["appointments"][0]["start"], 600);
    assert_eq!(column["appointments"][0]["minutes"], 30, "as long as the service takes");
    assert_eq!(column["hours"][0], json!({ "weekday": 0, "start": 480, "end": 1200 }));
    assert_eq!((&day["opens"], &day["closes"], &day["untimedTotal"]), (&json!(480), &json!(1200), &json!(0)));
}

#[test]
fn nobody_is_in_two_places_at_once() {
    let mut clinic = Clinic::new();
    let first = clinic.book(0, 0, TOMORROW, 600);
    let doctor = clinic.booking(1, 0, TOMORROW, 615);
    assert_eq!(codes(&clinic.world.refused("appointments_book", doctor)).0, "appointment-doctor-busy");
    let patient = clinic.booking(0, 1, TOMORROW, 585);
    assert_eq!(codes(&clinic.world.refused("appointments_book", patient)).0, "appointment-patient-busy");
    let after = clinic.booking(0, 1, TOMORROW, 630);
    clinic.world.write("appointments_book", after);
    clinic.world.write("appointments_cancel", json!({ "id": first, "reason": "patient" }));
    clinic.world.sit("reception");
    let freed = clinic.booking(1, 0, TOMORROW, 615);
    clinic.world.write("appointments_book", freed);
    // The cancelled one can't come back into a time that is taken now.
    clinic.world.sit("manager");
    assert_eq!(clinic.world.refused("journal_undo", json!({})).0, "undo-breaks");
    clinic.world.check();
}

#[test]
fn what_does_not_fit_is_refused_beside_its_field() {
    let mut clinic = Clinic::new();
    let with = |clinic: &Clinic, field: &str, value: Value| {
        let mut booking = clinic.booking(0, 0, TOMORROW, 600);
        booking[field] = value;
        booking
    };
    for (field, value, refusal) in [
        ("day", json!("2026-11-21"), ("appointment-in-past", "day")),
        ("day", json!("1405/9/2"), ("day-invalid", "day")),
        ("start", json!(1430), ("hours-invalid", "start")),
        ("minutes", json!(3), ("service-minutes-invalid", "minutes")),
        ("staffId", json!(clinic.staff("reception")), ("appointment-no-doctor", "staffId")),
        ("patientId", json!("nobody"), ("not-found", "patientId")),
        ("note", json!("ن".repeat(2_001)), ("text-too-long", "note")),
    ] {
        let booking = with(&clinic, field, value);
        assert_eq!(codes(&clinic.world.refused("appointments_book", booking)), refusal, "{field}");
    }
}

#[test]
fn an_appointment_goes_the_ways_that_are_open_to_it() {
    let mut clinic = Clinic::new();
    let id = clinic.book(0, 0, TOMORROW, 600);
    clinic.world.write("appointments_confirm", json!({ "id": id }));
    let move_to = json!({ "id": id, "staffId": clinic.doctors[1], "day": TOMORROW, "start": 720 });
    clinic.world.write("appointments_move", move_to.clone());
    let moved = clinic.world.read("appointments_show", json!({ "id": id }));
    assert_eq!(moved["status"], "planned", "a confirmation does not hold for another time");
    assert_eq!(moved["staffId"], clinic.doctors[1]);
    assert_eq!(
        codes(&clinic.world.refused("appointments_cancel", json!({ "id": id, "reason": " " }))),
        ("cancel-reason-empty", "reason")
    );
    clinic.days_pass(2);
    clinic.world.write("appointments_no_show", json!({ "id": id }));
    for (name, input) in [
        ("appointments_confirm", json!({ "id": id })),
        ("appointments_move", move_to),
        ("appointments_cancel", json!({ "id": id, "reason": "patient" })),
        ("appointments_no_show", json!({ "id": id })),
        ("visits_arrive", json!({ "appointmentId": id })),
    ] {
        assert_eq!(clinic.world.refused(name, input).0, "appointment-not-open", "{name}");
    }
}

/// An appointment that lost its hour, as an imported one has none.
fn untimed(clinic: &mut Clinic, patient: usize, day: &str) -> String {
    let id = clinic.book(patient, 1, day, 600);
    let act = peyvand_kit::ActId::new_at(&clinic.world.clock);
    let write = |w: &mut peyvand_store::Write| {
        let params = [(":id", id.as_str())];
        Ok(w.exec("UPDATE appointment SET start_minute = NULL WHERE id = :id", params.as_slice()).map(|_| ())?)
    };
    clinic.world.core().write(&act, peyvand_core::Op::AppointmentMove, write).expect("written");
    id
}

#[test]
fn nobody_is_missed_before_their_time_and_nobody_arrives_on_another_day() {
    let mut clinic = Clinic::new();
    let (soon, tomorrow) = (clinic.book(0, 0, TODAY, 600), clinic.book(1, 0, TOMORROW, 600));
    let (today_untimed, later_untimed) = (untimed(&mut clinic, 2, TODAY), untimed(&mut clinic, 3, TOMORROW));
    let by_id = |id: &String| json!({ "id": id });
    for id in [&soon, &tomorrow, &later_untimed] {
        assert_eq!(clinic.world.refused("appointments_no_show", by_id(id)).0, "appointment-not-begun");
    }
    let arrive = |id: &String| json!({ "appointmentId": id });
    for id in [&tomorrow, &later_untimed] {
        assert_eq!(clinic.world.refused("visits_arrive", arrive(id)).0, "appointment-other-day");
    }
    clinic.world.write("appointments_no_show", by_id(&today_untimed));
    clinic.world.clock.advance(3_600_000 - 60_000);
    assert_eq!(clinic.world.refused("appointments_no_show", by_id(&soon)).0, "appointment-not-begun");
    clinic.world.clock.advance(60_000);
    clinic.world.write("appointments_no_show", by_id(&soon));
    // A day that is past is no day to arrive on, but to be missed on; whoever comes all the same is moved to today.
    clinic.days_pass(2);
    assert_eq!(clinic.world.refused("visits_arrive", arrive(&tomorrow)).0, "appointment-other-day");
    clinic.world.write("appointments_no_show", by_id(&later_untimed));
    let moved = json!({ "id": tomorrow, "staffId": clinic.doctors[0], "day": "2026-11-24", "start": 700 });
    clinic.world.act("appointments_move", moved);
    clinic.world.write("visits_arrive", arrive(&tomorrow));
    clinic.world.check();
}

#[test]
fn free_times_are_hours_without_what_fills_them() {
    let mut clinic = Clinic::new();
    clinic.book(0, 0, TODAY, 570);
    clinic.book(1, 1, TODAY, 555);
    let found = clinic.world.read(
        "appointments_free",
        json!({
            "serviceId": null, "staffId": null, "minutes": 30, "fromDay": TODAY, "limit": 6,
        }),
    );
    let lines: Vec<String> = found
        .as_array()
        .expect("a list")
        .iter()
        .map(|free| format!("{} {} {}", free["day"], free["start"], free["staffName"]))
        .collect();
    // It is nine: what begins now is past; the first doctor is busy from 9:30, the second from 9:15 to 9:45.
    expect![[r#"
        [
            "\"2026-11-22\" 585 \"دکتر لیلا صدر\"",
            "\"2026-11-22\" 600 \"دکتر آرش کیان\"",
            "\"2026-11-22\" 600 \"دکتر لیلا صدر\"",
            "\"2026-11-22\" 615 \"دکتر آرش کیان\"",
            "\"2026-11-22\" 615 \"دکتر لیلا صدر\"",
            "\"2026-11-22\" 630 \"دکتر آرش کیان\"",
        ]
    "#]]
    .assert_debug_eq(&lines);
    let one = clinic.world.read("appointments_free", json!({
        "serviceId": clinic.implant, "staffId": clinic.doctors[0], "minutes": null, "fromDay": "2020-01-01", "limit": 1,
    }));
    assert_eq!(
        (&one[0]["start"], &one[0]["minutes"]),
        (&json!(600), &json!(60)),
        "an hour does not fit before half past nine"
    );
}

#[test]
fn appointments_are_counted_by_what_they_have_in_common() {
    let mut clinic = Clinic::new();
    let missed = clinic.book(0, 0, TODAY, 600);
    clinic.book(1, 0, TOMORROW, 600);
    clinic.book(1, 1, "2026-12-25", 600);
    clinic.world.clock.advance(3_600_000);
    clinic.world.act("appointments_no_show", json!({ "id": missed }));
    let mut groups = |by: &str| {
        let counts = clinic.world.read("appointments_count", json!({
            "fromDay": null, "toDay": null, "status": null, "staffId": null, "patientId": null, "city": null, "sex": null, "label": null, "groupBy": by,
        }));
        assert_eq!((&counts["total"], &counts["noShows"], &counts["patients"]), (&json!(3), &json!(1), &json!(2)));
        let rows = counts["groups"].as_array().expect("groups").iter();
        rows.map(|row| format!("{}:{}/{}", row["key"].as_str().expect("a key"), row["count"], row["noShows"]))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let all: Vec<String> = ["status", "weekday", "month", "sex", "age-group", "city", "lead-days", "reminder-sent"]
        .iter()
        .map(|by| format!("{by} {}", groups(by)))
        .collect();
    expect![[r#"
        [
            "status planned:2/0 no-show:1/1",
            "weekday sunday:1/1 monday:1/0 friday:1/0",
            "month 1405-09:2/1 1405-10:1/0",
            "sex unknown:3/1",
            "age-group 30-44:1/1 unknown:2/0",
            "city تهران:3/1",
            "lead-days 0:1/1 1:1/0 33:1/0",
            "reminder-sent no:3/1",
        ]
    "#]]
    .assert_debug_eq(&all);
}

/// Something that somebody at the desk does.
#[derive(Debug, Clone)]
enum Act {
    Book { patient: usize, doctor: usize, start: u16, minutes: u16 },
    Move { which: usize, doctor: usize, start: u16 },
    Cancel(usize),
    NoShow(usize),
    Undo,
    Redo,
    Sit(bool),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let time = || (36u16..44).prop_map(|quarter| quarter * 15);
    let act = prop_oneof![
        4 => (0..3usize, 0..2usize, time(), 1u16..5).prop_map(|(patient, doctor, start, quarters)| Act::Book { patient, doctor, start, minutes: quarters * 15 }),
        2 => (any::<usize>(), 0..2usize, time()).prop_map(|(which, doctor, start)| Act::Move { which, doctor, start }),
        2 => any::<usize>().prop_map(Act::Cancel),
        1 => any::<usize>().prop_map(Act::NoShow),
        3 => Just(Act::Undo),
        2 => Just(Act::Redo),
        1 => any::<bool>().prop_map(Act::Sit),
    ];
    prop::collection::vec(act, 1..40)
}

/// Does an act, and gives the code with which it was refused.
fn perform(clinic: &mut Clinic, day: &str, booked: &mut Vec<String>, act: Act) -> Option<String> {
    let chosen = |which: usize, booked: &[String]| booked.get(which % booked.len().max(1)).cloned().unwrap_or_default();
    let (name, input) = match act {
        Act::Book { patient, doctor, start, minutes } => {
            let mut booking = clinic.booking(patient, doctor, day, start);
            booking["minutes"] = json!(minutes);
            ("appointments_book", booking)
        }
        Act::Move { which, doctor, start } => {
            let id = chosen(which, booked);
            ("appointments_move", json!({ "id": id, "staffId": clinic.doctors[doctor], "day": day, "start": start }))
        }
        Act::Cancel(which) => ("appointments_cancel", json!({ "id": chosen(which, booked), "reason": "patient" })),
        Act::NoShow(which) => ("appointments_no_show", json!({ "id": chosen(which, booked) })),
        Act::Undo => ("journal_undo", json!({})),
        Act::Redo => ("journal_redo", json!({})),
        Act::Sit(doctor) => {
            clinic.world.sit(if doctor { "doctor1" } else { "reception" });
            return None;
        }
    };
    // A refusal is an answer too: what matters is what stands afterwards.
    match clinic.world.call(name, input) {
        Ok(changed) => {
            if name == "appointments_book" {
                booked.push(peyvand_tests::born(&changed));
            }
            None
        }
        Err(error) => {
            assert_ne!(error.code, "bug", "{name}: {error:?}");
            Some(error.code)
        }
    }
}

/// Pairs of live appointments on a day that share a doctor or a patient and overlap, found without the core's help.
fn overlaps(world: &mut World, day: &str) -> Vec<(Value, Value)> {
    let sheet = world.read("appointments_day", json!({ "day": day }));
    let cards: Vec<&Value> = sheet["columns"]
        .as_array()
        .expect("columns")
        .iter()
        .flat_map(|column| column["appointments"].as_array().expect("cards"))
        .collect();
    let live: Vec<&Value> = cards.into_iter().filter(|card| card["status"] != "no-show").collect();
    let span = |card: &Value| {
        (
            card["start"].as_u64().expect("a time"),
            card["start"].as_u64().expect("a time") + card["minutes"].as_u64().expect("a length"),
        )
    };
    let clash = |a: &Value, b: &Value| {
        let shared = a["staffId"] == b["staffId"] || a["patientId"] == b["patientId"];
        shared && span(a).0 < span(b).1 && span(b).0 < span(a).1
    };
    let pairs = live.iter().enumerate().flat_map(|(at, a)| live[at + 1..].iter().map(move |b| (*a, *b)));
    pairs.filter(|(a, b)| clash(a, b)).map(|(a, b)| (a.clone(), b.clone())).collect()
}

/// A freed time is taken by another, and then everything that may not be is tried.
fn what_clashes() -> Vec<Act> {
    let book = |patient, doctor, start| Act::Book { patient, doctor, start, minutes: 60 };
    let freed_and_taken =
        [book(0, 0, 600), Act::Cancel(0), Act::Sit(true), book(1, 0, 600), Act::Sit(false), Act::Undo];
    freed_and_taken.into_iter().chain([book(2, 0, 615), book(1, 1, 615)]).collect()
}

#[test]
fn no_order_of_acts_books_anybody_twice() {
    let (shared, case) = (RefCell::new(Clinic::new()), Cell::new(0));
    let refusals = RefCell::new(BTreeSet::new());
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 96,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let one_case = |acts: Vec<Act>| {
        let clinic = &mut *shared.borrow_mut();
        case.set(case.get() + 1);
        // Who set the clinic up does not act here: their undo could take the clinic itself back.
        clinic.world.sit("reception");
        // Each case has a day of its own, so that one clinic serves them all.
        let day = peyvand_kit::Day::parse_iso(TOMORROW).expect("a day").plus_days(case.get()).iso();
        let mut booked = Vec::new();
        for act in acts {
            refusals.borrow_mut().extend(perform(clinic, &day, &mut booked, act));
            let found = overlaps(&mut clinic.world, &day);
            prop_assert!(found.is_empty(), "{found:#?}");
        }
        Ok(())
    };
    one_case(what_clashes()).unwrap_or_else(|failure| panic!("{failure}"));
    runner.run(&acts(), one_case).unwrap_or_else(|failure| panic!("{failure}"));
    // The acts do run into what they are meant to run into.
    for code in ["appointment-doctor-busy", "appointment-patient-busy", "undo-breaks"] {
        assert!(refusals.borrow().contains(code), "{code} never came up: {refusals:?}");
    }
    shared.into_inner().world.check();
}

#[test]
fn an_appointment_that_stays_where_it_is_and_takes_longer_is_told_by_its_length() {
    let mut clinic = Clinic::new();
    let id = clinic.book(0, 0, TOMORROW, 600);
    let to = |start: u16, minutes: Option<u16>| json!({ "id": id, "staffId": null, "day": TOMORROW, "start": start, "minutes": minutes });
    assert_eq!(clinic.world.act("appointments_move", to(600, Some(45)))["kind"], "appointment.length");
    assert_eq!(clinic.world.read("appointments_show", json!({ "id": id }))["minutes"], 45);
    assert_eq!(clinic.world.act("appointments_move", to(720, Some(30)))["kind"], "appointment.move");
    assert_eq!(clinic.world.act("appointments_move", to(600, None))["kind"], "appointment.move");
}
