//! The gate: a closed visit has its next step, whatever is called, undone and done again, on one device or on two.

use crate::clinic::{Clinic, TODAY, TOMORROW, closing};
use peyvand_kit::ActId;
use peyvand_tests::{World, bring, draft, exchange};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// Something that happens around a visit.
#[derive(Debug, Clone, Copy)]
enum Act {
    Arrive,
    CallIn,
    Write,
    Close(usize),
    CloseWithTwo,
    CloseAndBook,
    Leave,
    Accept,
    Try,
    GiveBack,
    PassOn(usize),
    Done,
    End,
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
        2 => Just(Act::CloseWithTwo), 1 => Just(Act::CloseAndBook), 1 => Just(Act::Leave), 1 => Just(Act::Accept),
        1 => Just(Act::Try), 1 => Just(Act::GiveBack), 1 => (0..4usize).prop_map(Act::PassOn), 1 => Just(Act::Done),
        1 => Just(Act::End), 2 => Just(Act::BookStep), 1 => Just(Act::CancelStep),
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
        Act::CloseWithTwo => {
            let steps = json!([clinic.step("return-visit", "2026-12-06"), clinic.step("referral", "2026-12-08")]);
            ("visits_close", closing(&visit, steps))
        }
        Act::CloseAndBook => {
            let mut step = clinic.step("return-visit", "2026-12-06");
            let start = 480 + u16::try_from(case.place).expect("few") * 15 % 660;
            step["book"] = json!({
                "staffId": clinic.doctors[0], "roomId": null, "day": "2026-12-06", "start": start, "minutes": 15,
            });
            ("visits_close", closing(&visit, json!([step])))
        }
        Act::Leave => ("visits_leave", json!({ "id": visit })),
        Act::Accept => ("steps_accept", json!({ "id": first_step(clinic, &visit)? })),
        Act::Try => ("steps_try", json!({ "id": first_step(clinic, &visit)?, "outcome": "no-answer" })),
        Act::GiveBack => {
            ("steps_give_back", json!({ "id": first_step(clinic, &visit)?, "reason": "بیمار پاسخ نمی‌دهد" }))
        }
        Act::PassOn(who) => {
            let to = [clinic.doctors[0].clone(), clinic.doctors[1].clone(), clinic.coordinator.clone(), String::new()];
            ("steps_pass_on", json!({ "id": first_step(clinic, &visit)?, "toId": to[who], "reason": "" }))
        }
        Act::Done => ("steps_done", json!({ "id": first_step(clinic, &visit)?, "reason": "تلفنی" })),
        Act::End => ("steps_end", json!({ "id": first_step(clinic, &visit)?, "reason": "declined" })),
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
fn no_order_of_calls_undo_and_redo_leaves_a_closed_visit_without_its_step() {
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

/// The same practice on the doctor's laptop and on the desk's computer.
fn laptop_and_desk(start: impl FnOnce(&mut Clinic) -> String) -> (Clinic, World, String) {
    let mut clinic = Clinic::new();
    let visit = start(&mut clinic);
    let mut desk = World::empty(peyvand_kit::Locale::Fa);
    bring(&mut clinic.world, &mut desk);
    clinic.world.sit("doctor1");
    desk.sit("reception");
    (clinic, desk, visit)
}

#[test]
fn the_doctor_closes_on_the_laptop_while_the_desk_edits_the_same_patient() {
    for desk_first in [true, false] {
        let (mut clinic, mut desk, visit) = laptop_and_desk(|clinic| clinic.in_room(0, 600));
        let patient = clinic.patients[0].clone();
        let steps = json!([clinic.step("return-visit", "2026-12-06"), clinic.step("referral", "2026-12-08")]);
        clinic.world.act("visits_close", closing(&visit, steps));
        let note = "پلهٔ جلو در برایش سخت است";
        let edited = draft(
            "بیمار",
            "۰",
            json!({ "city": "کرج", "note": note, "mobiles": ["09551234501"], "addressForm": "ms" }),
        );
        desk.act("patients_edit", json!({ "id": patient, "draft": edited }));
        if desk_first {
            exchange(&mut desk, &mut clinic.world);
        } else {
            exchange(&mut clinic.world, &mut desk);
        }
        for world in [&mut clinic.world, &mut desk] {
            let shown = world.read("visits_show", json!({ "id": visit }));
            assert_eq!(
                (&shown["state"], shown["steps"].as_array().map(Vec::len)),
                (&json!("closed"), Some(2)),
                "{shown:#}"
            );
            let person = world.read("patients_show", json!({ "id": patient }));
            assert_eq!(person["city"], "کرج", "{person:#}");
            assert_eq!(person["note"], note);
        }
        clinic.world.dump().must_be(&desk.dump(), "the desk's practice");
        clinic.world.check();
    }
}

/// Takes one step of a visit away, as no act of the program does.
fn lose(world: &mut World, visit: &str, place: i64) {
    let act = ActId::new_at(&world.clock);
    let sql = "UPDATE next_step SET deleted_at = 1 WHERE id = (SELECT id FROM next_step WHERE visit_id = :visit ORDER BY id LIMIT 1 OFFSET :place)";
    let lost = world.core().write(&act, peyvand_core::Op::VisitNote, |w| {
        Ok(w.exec(sql, peyvand_store::named_params! { ":visit": visit, ":place": place })?)
    });
    lost.expect("one of two steps may go");
}

#[test]
fn a_merge_that_leaves_a_closed_visit_without_its_step_opens_it_again_and_makes_a_task() {
    let (mut clinic, mut desk, visit) = laptop_and_desk(|clinic| {
        let visit = clinic.in_room(0, 600);
        let steps = json!([clinic.step("return-visit", "2026-12-06"), clinic.step("referral", "2026-12-08")]);
        clinic.world.act("visits_close", closing(&visit, steps));
        visit
    });
    lose(&mut clinic.world, &visit, 0);
    lose(&mut desk, &visit, 1);
    exchange(&mut clinic.world, &mut desk);
    exchange(&mut clinic.world, &mut desk);
    clinic.world.dump().must_be(&desk.dump(), "the desk's practice");
    for world in [&mut clinic.world, &mut desk] {
        let shown = world.read("visits_show", json!({ "id": visit }));
        assert_eq!(shown["state"], "in-room", "{shown:#}");
        let work = world.read("followups_list", json!({ "until": TODAY, "ownerId": null, "limit": 50 }));
        let tasks: Vec<&Value> = work.as_array().expect("a list").iter().filter(|row| row["kind"] == "mend").collect();
        assert_eq!(tasks.len(), 1, "{work:#}");
        assert!(tasks[0]["reason"].as_str().expect("words").contains("دوباره باز است"), "{work:#}");
    }
    // The doctor closes it, and the task is done with it.
    clinic.world.sit("doctor1");
    let steps = json!([clinic.step("return-visit", "2026-12-06")]);
    clinic.world.write("visits_close", closing(&visit, steps));
    assert!(!clinic.work(TODAY).iter().any(|row| row["kind"] == "mend"));
    clinic.world.check();
}
