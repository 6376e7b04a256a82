//! The front desk's day: walk-ins, who leaves unseen, late doctors, estimates, amends, the opening checklist.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use peyvand_core::desk::{DoctorDay, Estimate, Turn, estimates};
use peyvand_tests::{World, bring, exchange};
use proptest::prelude::*;
use serde_json::{Value, json};

fn today(clinic: &mut Clinic) -> Value {
    clinic.world.read("today_show", json!({}))
}

fn walk_in(patient: &str, doctor: Option<&str>) -> Value {
    json!({ "patientId": patient, "staffId": doctor, "serviceId": null, "note": "دندانم درد می‌کند", "source": "" })
}

fn arrive(clinic: &mut Clinic, appointment: &str) -> String {
    clinic.world.born("visits_arrive", json!({ "appointmentId": appointment }))
}

#[test]
fn whoever_comes_without_an_appointment_waits_with_a_number_and_is_seen() {
    let mut clinic = Clinic::new();
    let booked = clinic.book(0, 0, TODAY, 600);
    arrive(&mut clinic, &booked);
    let patient = clinic.patients[1].clone();
    let mut input = walk_in(&patient, Some(&clinic.doctors[0]));
    input["serviceId"] = json!(clinic.checkup);
    clinic.world.write("visits_walk_in", input);
    let shown = today(&mut clinic);
    let card = &shown["waiting"][1];
    assert_eq!((&card["queueNo"], &card["isWalkIn"], &card["appointment"]), (&json!(2), &json!(true), &Value::Null));
    assert_eq!((&card["serviceName"], &card["isFirstVisit"]), (&json!("معاینه"), &json!(true)));
    assert_eq!((&shown["waiting"][0]["queueNo"], &shown["waiting"][0]["addressForm"]), (&json!(1), &json!("ms")));
    let file = clinic.world.read("patients_show", json!({ "id": patient }));
    assert_eq!(file["source"], "walk-in", "asked once, and not written before");
    let again = clinic.world.refused("visits_walk_in", walk_in(&patient, None));
    assert_eq!(again.0, "visit-already-open");
    let visit = card["visitId"].as_str().expect("a visit").to_owned();
    clinic.world.write("visits_call_in", json!({ "id": visit }));
    let step = clinic.step("return-visit", "2026-12-06");
    clinic.world.write("visits_close", crate::clinic::closing(&visit, json!([step])));
    clinic.world.check();
}

#[test]
fn a_walk_in_without_a_doctor_waits_for_each_and_is_whose_calls_them_in() {
    let mut clinic = Clinic::new();
    let patient = clinic.patients[1].clone();
    let visit = clinic.world.born("visits_walk_in", walk_in(&patient, None));
    let (one, other) = (clinic.doctors[0].clone(), clinic.doctors[1].clone());
    for doctor in [&one, &other] {
        let queue = clinic.world.read("visits_queue", json!({ "staffId": doctor }));
        assert_eq!(queue[0]["visitId"], json!(visit));
    }
    clinic.world.sit("doctor2").write("visits_call_in", json!({ "id": visit }));
    let shown = clinic.world.read("visits_show", json!({ "id": visit }));
    assert_eq!(shown["staffId"], json!(other));
    assert_eq!(clinic.world.read("visits_queue", json!({ "staffId": one })), json!([]));
}

#[test]
fn whoever_is_booked_into_a_room_alone_arrives_and_is_seen_by_whose_calls_them_in() {
    let mut clinic = Clinic::new();
    let room = clinic.room("تصویربرداری");
    let plan = json!({ "needs": "room", "buffer": 0, "preparation": "", "doctorIds": [], "roomIds": [room] });
    let picture = clinic.service("عکس", plan);
    let booking = clinic.wish(0, TODAY, 600, json!({ "staffId": null, "roomId": room, "serviceId": picture }));
    let booked = clinic.world.born("appointments_book", booking);
    let visit = arrive(&mut clinic, &booked);
    let queue = clinic.world.read("visits_queue", json!({ "staffId": clinic.doctors[1] }));
    assert_eq!(queue[0]["visitId"], json!(visit), "as a walk-in without a doctor, they wait for each");
    clinic.world.sit("doctor2").write("visits_call_in", json!({ "id": visit }));
    assert_eq!(clinic.world.read("visits_show", json!({ "id": visit }))["staffId"], json!(clinic.doctors[1]));
    let step = clinic.step("return-visit", "2026-12-06");
    clinic.world.write("visits_close", crate::clinic::closing(&visit, json!([step])));
    assert_eq!(clinic.world.read("appointments_show", json!({ "id": booked }))["status"], "done");
    clinic.world.check();
}

#[test]
fn whoever_has_an_appointment_today_is_received_for_it_and_does_not_walk_in() {
    let mut clinic = Clinic::new();
    let (booked, _) = (clinic.book(0, 1, TODAY, 600), clinic.book(1, 0, TOMORROW, 600));
    let patients = clinic.patients.clone();
    let error = clinic.world.call("visits_walk_in", walk_in(&patients[0], None)).expect_err("an appointment waits");
    assert_eq!((error.code.as_str(), error.field.as_deref()), ("visit-has-appointment", Some("patientId")));
    assert_eq!((&error.args["time"], &error.args["name"]), (&json!("10:00"), &json!("دکتر لیلا صدر")));
    clinic.world.write("visits_walk_in", walk_in(&patients[1], None));
    // Called off, missed or over, it waits for nobody.
    clinic.world.act("appointments_cancel", json!({ "id": booked, "reason": "patient" }));
    clinic.world.write("visits_walk_in", walk_in(&patients[0], None));
    let again = clinic.book(2, 0, TODAY, 480);
    clinic.world.act("appointments_no_show", json!({ "id": again }));
    clinic.world.write("visits_walk_in", walk_in(&patients[2], None));
    clinic.world.check();
}

#[test]
fn a_walk_in_names_people_and_things_that_are_there() {
    let mut clinic = Clinic::new();
    let patient = clinic.patients[1].clone();
    for (field, value, code) in [
        ("patientId", "nobody", "not-found"),
        ("staffId", "nobody", "appointment-no-doctor"),
        ("serviceId", "nothing", "not-found"),
        ("source", "the moon", "choice-unknown"),
    ] {
        let mut input = walk_in(&patient, None);
        input[field] = json!(value);
        assert_eq!(clinic.world.refused("visits_walk_in", input), (code.to_owned(), field.to_owned()));
    }
    let coordinator = clinic.coordinator.clone();
    let refused = clinic.world.refused("visits_walk_in", walk_in(&patient, Some(&coordinator)));
    assert_eq!(refused.0, "appointment-no-doctor");
}

#[test]
fn numbers_go_on_through_the_day_and_begin_anew_on_the_next() {
    let mut clinic = Clinic::new();
    let number = |clinic: &mut Clinic| -> Vec<Value> {
        let shown = today(clinic);
        shown["waiting"].as_array().expect("cards").iter().map(|card| card["queueNo"].clone()).collect()
    };
    let (first, second) = (clinic.patients[0].clone(), clinic.patients[1].clone());
    clinic.world.act("visits_walk_in", walk_in(&first, None));
    clinic.world.act("journal_undo", json!({}));
    clinic.world.act("visits_walk_in", walk_in(&second, None));
    assert_eq!(number(&mut clinic), [2], "a number that may have been called out is nobody else's");
    clinic.days_pass(1);
    let booked = clinic.book(2, 0, TOMORROW, 700);
    arrive(&mut clinic, &booked);
    assert_eq!(number(&mut clinic), [2, 1], "who was forgotten overnight keeps the old one");
}

#[test]
fn who_is_in_the_room_stands_so_in_the_book() {
    let mut clinic = Clinic::new();
    let booked = clinic.book(0, 0, TODAY, 600);
    let status =
        |clinic: &mut Clinic| clinic.world.read("appointments_show", json!({ "id": booked }))["status"].clone();
    let visit = arrive(&mut clinic, &booked);
    assert_eq!(status(&mut clinic), "arrived");
    clinic.world.write("visits_call_in", json!({ "id": visit }));
    assert_eq!(status(&mut clinic), "in-room");
    let counts = today(&mut clinic)["counts"].clone();
    assert_eq!((&counts["appointments"], &counts["confirmed"]), (&json!(1), &json!(1)));
    let step = clinic.step("return-visit", "2026-12-06");
    clinic.world.write("visits_close", crate::clinic::closing(&visit, json!([step])));
    assert_eq!(status(&mut clinic), "done");
}

#[test]
fn leaving_unseen_asks_why_opens_the_step_again_and_makes_a_call_due() {
    let mut clinic = Clinic::new();
    let earlier = clinic.closed_after_implant(0, 540);
    clinic.world.act("visits_leave", json!({ "id": earlier }));
    let step = clinic.world.read("visits_show", json!({ "id": earlier }))["steps"][0]["id"].clone();
    let mut booking = clinic.booking(0, 0, TODAY, 660);
    booking["stepId"] = step;
    let booked = clinic.world.born("appointments_book", booking);
    let visit = arrive(&mut clinic, &booked);
    let left = |reason: &str| json!({ "id": visit, "reason": reason });
    let empty = clinic.world.refused("visits_leave_unseen", left("  "));
    assert_eq!(empty, ("left-reason-empty".to_owned(), "reason".to_owned()));
    clinic.world.write("visits_leave_unseen", left("wait"));
    assert_eq!(clinic.world.read("appointments_show", json!({ "id": booked }))["status"], "left");
    assert_eq!(clinic.world.read("visits_show", json!({ "id": earlier }))["steps"][0]["state"], "open");
    let work = clinic.work(TODAY);
    assert_eq!(work.len(), 1, "{work:#?}");
    assert_eq!(work[0]["kind"], "left-unseen");
    assert_eq!((&work[0]["dueOn"], &work[0]["ownerName"]), (&json!(TODAY), &json!("نگار امینی")));
    assert_eq!(work[0]["reason"], "پیش از دیدن پزشک رفت: انتظار طولانی شد.");
    let call = clinic.world.read("followups_show", json!({ "id": work[0]["id"] }));
    assert!(call["script"].as_str().expect("a script").contains("پیش از دیدن پزشک رفتید"), "{call:#}");
    let shown = today(&mut clinic);
    assert_eq!((&shown["waiting"], &shown["beforeLeaving"]), (&json!([]), &json!([])));
    assert_eq!(clinic.world.refused("visits_leave_unseen", left("wait")).0, "visit-not-open");
    clinic.world.check();
}

#[test]
fn who_was_called_in_does_not_leave_unseen_and_an_arrival_is_not_taken_back_under_who_left() {
    let mut clinic = Clinic::new();
    let inside = clinic.in_room(0, 600);
    let refused = clinic.world.refused("visits_leave_unseen", json!({ "id": inside, "reason": "wait" }));
    assert_eq!(refused.0, "visit-not-open");
    let patient = clinic.patients[1].clone();
    clinic.world.sit("reception");
    let visit = clinic.world.born("visits_walk_in", walk_in(&patient, None));
    clinic.world.sit("doctor1").act("visits_leave_unseen", json!({ "id": visit, "reason": "کار داشت" }));
    clinic.world.sit("reception");
    assert_eq!(clinic.world.refused("journal_undo", json!({})).0, "undo-breaks");
    let work = clinic.work(TODAY);
    assert_eq!(work[0]["reason"], "کار داشت", "what was typed is told as it is");
}

#[test]
fn two_devices_that_note_one_leaving_make_one_call_due() {
    let mut here = Clinic::new();
    let patient = here.patients[1].clone();
    let visit = here.world.born("visits_walk_in", walk_in(&patient, None));
    let mut there = World::empty(peyvand_kit::Locale::Fa);
    bring(&mut here.world, &mut there);
    here.world.act("visits_leave_unseen", json!({ "id": visit, "reason": "wait" }));
    there.act("visits_leave_unseen", json!({ "id": visit, "reason": "wait" }));
    exchange(&mut here.world, &mut there);
    for world in [&mut here.world, &mut there] {
        let list = world.read("followups_list", json!({ "until": TODAY, "ownerId": null, "limit": 10 }));
        assert_eq!(list.as_array().expect("a list").len(), 1, "{list:#}");
    }
}

#[test]
fn whoever_is_here_while_another_device_called_them_off_is_seen_or_leaves_all_the_same() {
    let mut here = Clinic::new();
    let booked: Vec<String> = (0..3).map(|patient| here.book(patient, 0, TODAY, 480 + 30 * patient as u16)).collect();
    let mut there = World::empty(peyvand_kit::Locale::Fa);
    bring(&mut here.world, &mut there);
    let visits: Vec<String> = booked.iter().map(|id| arrive(&mut here, id)).collect();
    // Later, so that what this device says of the appointment holds.
    here.world.clock.advance(60_000);
    there.clock.advance(120_000);
    there.act("appointments_cancel", json!({ "id": booked[0], "reason": "patient" }));
    there.act("appointments_no_show", json!({ "id": booked[1] }));
    there.act("appointments_no_show", json!({ "id": booked[2] }));
    exchange(&mut here.world, &mut there);
    let status = |world: &mut World, id: &str| world.read("appointments_show", json!({ "id": id }))["status"].clone();
    assert_eq!(status(&mut here.world, &booked[0]), "cancelled-late", "what is to be put right");
    here.world.clock.advance(120_000);
    here.world.write("visits_call_in", json!({ "id": visits[0] }));
    assert_eq!(status(&mut here.world, &booked[0]), "in-room");
    let step = here.step("return-visit", "2026-12-06");
    for visit in &visits[..2] {
        here.world.write("visits_close", crate::clinic::closing(visit, json!([step])));
    }
    here.world.write("visits_leave_unseen", json!({ "id": visits[2], "reason": "wait" }));
    let all: Vec<_> = booked.iter().map(|id| status(&mut here.world, id)).collect();
    assert_eq!(all, ["done", "done", "left"]);
    let detail = here.world.read("appointments_detail", json!({ "id": booked[1] }));
    assert_eq!((&detail["changes"][0]["was"], &detail["changes"][0]["becomes"]), (&json!("no-show"), &json!("done")));
    here.world.check();
}

#[test]
fn whoever_is_here_while_another_device_took_the_booking_back_leaves_all_the_same() {
    let mut here = Clinic::new();
    let mut there = World::empty(peyvand_kit::Locale::Fa);
    bring(&mut here.world, &mut there);
    let booked = there.born("appointments_book", here.booking(0, 0, TODAY, 600));
    exchange(&mut here.world, &mut there);
    let visit = arrive(&mut here, &booked);
    there.act("journal_undo", json!({}));
    exchange(&mut here.world, &mut there);
    here.world.act("visits_leave_unseen", json!({ "id": visit, "reason": "wait" }));
    assert_eq!(today(&mut here)["waiting"], json!([]));
}

#[test]
fn a_wait_asks_to_be_spoken_to_and_then_to_be_made_up_for_by_the_practices_limits() {
    let mut clinic = Clinic::new();
    let patient = clinic.patients[1].clone();
    let visit = clinic.world.born("visits_walk_in", walk_in(&patient, None));
    let level = |clinic: &mut Clinic| today(clinic)["waiting"][0]["waitLevel"].clone();
    let mut seen = Vec::new();
    for _ in 0..4 {
        seen.push(level(&mut clinic));
        clinic.world.clock.advance(10 * 60_000);
    }
    assert_eq!(seen, ["fine", "fine", "notice", "limit"]);
    clinic.world.act("rules_set", json!({ "name": "wait-limit", "value": 60, "validFrom": TODAY }));
    assert_eq!(level(&mut clinic), "notice");
    let offer = |amends: &[&str]| json!({ "id": visit, "amends": amends });
    clinic.world.write("visits_amends", offer(&["apology"]));
    clinic.world.write("visits_amends", offer(&["refreshment", "apology"]));
    let again = clinic.world.act("visits_amends", offer(&["refreshment"]));
    assert_eq!(again["entities"], json!([]), "nothing is offered twice");
    assert_eq!(today(&mut clinic)["waiting"][0]["amends"], json!(["apology", "refreshment"]));
    clinic.world.act("visits_leave_unseen", json!({ "id": visit, "reason": "wait" }));
    assert_eq!(clinic.world.refused("visits_amends", offer(&["apology"])).0, "visit-not-open");
}

fn delay(clinic: &Clinic, minutes: u16, reason: &str) -> Value {
    json!({ "staffId": clinic.doctors[0], "minutes": minutes, "reason": reason })
}

#[test]
fn a_delay_tells_whom_it_concerns_when_to_come_and_keeps_each_answer() {
    let mut clinic = Clinic::new();
    let (here, coming) = (clinic.book(0, 0, TODAY, 570), clinic.book(1, 0, TODAY, 600));
    clinic.book(2, 1, TODAY, 600);
    let doctor = clinic.doctors[0].clone();
    arrive(&mut clinic, &here);
    for (minutes, reason, code, field) in
        [(20, " ", "delay-reason-empty", "reason"), (601, "r", "delay-minutes-invalid", "minutes")]
    {
        let refused = clinic.world.refused("delays_set", delay(&clinic, minutes, reason));
        assert_eq!(refused, (code.to_owned(), field.to_owned()));
    }
    let before = clinic.world.read("delays_show", json!({ "staffId": doctor }));
    assert_eq!((&before["minutes"], &before["people"]), (&json!(0), &json!([])));
    let input = delay(&clinic, 20, "عمل پیش طول کشید");
    clinic.world.write("delays_set", input.clone());
    assert_eq!(clinic.world.act("delays_set", input)["entities"], json!([]), "the same again changes nothing");
    let shown = clinic.world.read("delays_show", json!({ "staffId": doctor }));
    let people = shown["people"].as_array().expect("people");
    let told: Vec<_> = people.iter().map(|one| (&one["appointment"]["id"], &one["isHere"], &one["comeAt"])).collect();
    let first_ends = 570 + 20 + 30;
    assert_eq!(told, [(&json!(here), &json!(true), &json!(590)), (&json!(coming), &json!(false), &json!(first_ends))]);
    assert!(people[0]["script"].as_str().expect("a script").contains("عمل پیش طول کشید"), "{shown:#}");
    assert_eq!((&shown["told"], &people[0]["mobile"]), (&json!(0), &json!("+989551234501")));
    assert_eq!(
        today(&mut clinic)["delays"],
        json!([{ "staffId": doctor, "staffName": "دکتر آرش کیان", "minutes": 20, "untold": 2 }])
    );
    let answered = |outcome: &str| json!({ "appointmentId": coming, "purpose": "late", "channel": "phone", "outcome": outcome, "note": "" });
    let said = |clinic: &mut Clinic| {
        let shown = clinic.world.read("delays_show", json!({ "staffId": doctor }));
        (shown["people"][1]["answer"].clone(), shown["told"].clone(), today(clinic)["delays"][0]["untold"].clone())
    };
    clinic.world.write("appointments_contact", answered("no-answer"));
    assert_eq!(said(&mut clinic), (json!("no-answer"), json!(0), json!(2)), "who was not reached does not know of it");
    clinic.world.clock.advance(1);
    clinic.world.write("appointments_contact", answered("will-wait"));
    assert_eq!(said(&mut clinic), (json!("will-wait"), json!(1), json!(1)));
    clinic.world.clock.advance(1);
    clinic.world.act("delays_set", delay(&clinic, 40, "عمل پیش طول کشید"));
    assert_eq!(said(&mut clinic), (Value::Null, json!(0), json!(2)), "another delay is told anew");
    clinic.world.write("delays_set", delay(&clinic, 0, ""));
    assert_eq!(today(&mut clinic)["delays"], json!([]), "in time again");
    let nobody = json!({ "staffId": clinic.coordinator, "minutes": 5, "reason": "r" });
    assert_eq!(clinic.world.refused("delays_set", nobody).0, "appointment-no-doctor");
}

#[test]
fn a_doctors_own_pace_moves_what_comes_once_enough_was_seen() {
    let mut clinic = Clinic::new();
    let estimate = |clinic: &mut Clinic| today(clinic)["onTheWay"][0]["estimate"].clone();
    for place in 0..8u16 {
        let patient = clinic.patient("رفته", &place.to_string(), json!({}));
        let visit = clinic.in_room(patient, 480 + place * 30);
        clinic.world.clock.advance(45 * 60_000);
        let step = clinic.step("return-visit", "2026-12-06");
        clinic.world.act("visits_close", crate::clinic::closing(&visit, json!([step])));
        clinic.world.act("visits_leave", json!({ "id": visit }));
    }
    // Nine o'clock and eight visits of three quarters of an hour: it is three.
    clinic.in_room(1, 880);
    clinic.book(0, 0, TODAY, 915);
    let shown = estimate(&mut clinic);
    assert_eq!((&shown["seen"], &shown["pacePercent"]), (&json!(8), &json!(150)));
    assert_eq!((&shown["comeAt"], &shown["waitMinutes"]), (&json!(945), &json!(30)), "{shown:#}");
}

fn turn() -> impl Strategy<Value = Turn> {
    (0..1440u16, any::<bool>(), any::<bool>(), 0..120u16, 0..30u16)
        .prop_map(|(due, is_booked, is_here, minutes, buffer)| Turn { due, is_booked, is_here, minutes, buffer })
}

fn days() -> impl Strategy<Value = DoctorDay> {
    let in_room = prop::collection::vec((0..1440u16, 0..120u16), 0..3);
    (0..1440u16, 0..200u16, 50..=200u16, in_room, prop::collection::vec(turn(), 0..30))
        .prop_map(|(now, delay, pace, in_room, turns)| DoctorDay { now, delay, pace, in_room, turns })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_asked_before_their_time_and_a_longer_delay_makes_nothing_earlier(day in days(), more in 0..200u16) {
        let found = estimates(&day);
        prop_assert_eq!(found.len(), day.turns.len());
        for (estimate, turn) in found.iter().zip(&day.turns) {
            prop_assert!(estimate.come_at >= turn.due && estimate.come_at < 1440, "{estimate:?} of {turn:?}");
            prop_assert!(estimate.begins >= day.now);
            let told = u32::from(turn.due) + u32::from(day.delay);
            prop_assert!(!turn.is_booked || u32::from(estimate.begins) >= told.min(1439), "what was said holds");
        }
        let later = estimates(&DoctorDay { delay: day.delay + more, ..day.clone() });
        let grows = |(less, more): (&Estimate, &Estimate)| {
            less.begins <= more.begins && less.wait <= more.wait && less.come_at <= more.come_at
        };
        prop_assert!(found.iter().zip(&later).all(grows), "{found:?} {later:?}");
    }
}

#[test]
fn a_gap_takes_a_delay_in_and_nobody_waits_for_who_is_not_here() {
    let turn = |due: u16, is_here: bool| Turn { due, is_booked: true, is_here, minutes: 30, buffer: 10 };
    let now = 600;
    let turns = vec![turn(570, false), turn(600, true), turn(640, false), turn(800, false)];
    let day = DoctorDay { now, delay: 0, pace: 100, in_room: vec![(585, 30)], turns };
    let found: Vec<_> = estimates(&day).iter().map(|one| (one.begins, one.wait, one.come_at)).collect();
    assert_eq!(found, [(615, 15, 615), (615, 15, 615), (655, 15, 655), (800, 0, 800)]);
}

fn checklist(clinic: &mut Clinic, day: &str) -> Vec<Value> {
    clinic.world.read("checklist_show", json!({ "day": day })).as_array().expect("a list").clone()
}

#[test]
fn the_usual_checklist_holds_until_the_practice_has_its_own() {
    let mut clinic = Clinic::new();
    let usual = checklist(&mut clinic, TODAY);
    let codes: Vec<&Value> = usual.iter().map(|row| &row["code"]).collect();
    assert_eq!(codes, ["light", "scent", "music", "water", "clean", "toys"]);
    assert!(usual[0]["text"].as_str().expect("words").starts_with("نور"));
    clinic.world.write("checklist_tick", json!({ "id": "light", "isDone": true }));
    let ticked = checklist(&mut clinic, TODAY)[0].clone();
    assert_eq!((&ticked["doneBy"], &ticked["doneAt"]), (&json!("مهتاب راد"), &json!(540)));
    assert_eq!(today(&mut clinic)["lists"]["checklist"], 5);
    assert_eq!(checklist(&mut clinic, TOMORROW)[0]["doneBy"], Value::Null, "each day begins anew");
    let own = json!({ "items": [{ "id": null, "text": "گلدان‌ها" }, { "id": "light", "text": usual[0]["text"] }] });
    clinic.world.write("checklist_set", own);
    let rows = checklist(&mut clinic, TODAY);
    assert_eq!((&rows[0]["text"], &rows[0]["code"]), (&json!("گلدان‌ها"), &Value::Null));
    assert_eq!((&rows[1]["code"], &rows[1]["doneAt"]), (&json!("light"), &json!(540)), "its tick stays");
    let plants = rows[0]["id"].clone();
    clinic.world.write("checklist_tick", json!({ "id": plants, "isDone": true }));
    clinic.world.write("checklist_tick", json!({ "id": plants, "isDone": false }));
    clinic.world.write("checklist_tick", json!({ "id": plants, "isDone": true }));
    let renamed = json!({ "items": [{ "id": plants, "text": "گلدان‌ها و حیاط" }] });
    clinic.world.write("checklist_set", renamed);
    let rows = checklist(&mut clinic, TODAY);
    assert_eq!(rows.len(), 1);
    assert_eq!((&rows[0]["id"], &rows[0]["doneAt"]), (&plants, &json!(540)));
    let empty = json!({ "items": [{ "id": null, "text": " " }] });
    assert_eq!(clinic.world.refused("checklist_set", empty), ("checklist-empty".to_owned(), "items.0.text".to_owned()));
    assert_eq!(clinic.world.refused("checklist_tick", json!({ "id": "light", "isDone": true })).0, "not-found");
    clinic.world.write("checklist_set", json!({ "items": [] }));
    assert_eq!(checklist(&mut clinic, TODAY).len(), 6, "an empty list brings the usual one back");
}

#[test]
fn the_end_of_the_day_counts_who_is_still_to_come_and_asks_about_them_once_their_time_began() {
    let mut clinic = Clinic::new();
    let ends = |clinic: &mut Clinic| {
        let end = clinic.world.read("day_end_show", json!({ "day": TODAY }));
        (end["ahead"].clone(), end["unresolved"].as_array().expect("cards").len())
    };
    let here = clinic.book(0, 0, TODAY, 660);
    let called_off = clinic.book(1, 0, TODAY, 700);
    clinic.book(2, 1, TODAY, 700);
    clinic.book(3, 1, TOMORROW, 700);
    assert_eq!(ends(&mut clinic), (json!(3), 0));
    arrive(&mut clinic, &here);
    clinic.world.act("appointments_cancel", json!({ "id": called_off, "reason": "patient" }));
    assert_eq!(ends(&mut clinic), (json!(1), 0));
    clinic.world.clock.advance(3 * 3_600_000);
    assert_eq!(ends(&mut clinic), (json!(0), 1));
}
