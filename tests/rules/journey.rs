//! The journey: what closing a visit sets going, how a next step is booked, what two devices do to each other.

use crate::clinic::{Clinic, TODAY, TOMORROW, closing};
use peyvand_tests::{World, bring, exchange};
use serde_json::{Value, json};

fn states(clinic: &mut Clinic, visit: &str) -> Vec<String> {
    let shown = clinic.world.read("visits_show", json!({ "id": visit }));
    shown["steps"]
        .as_array()
        .expect("steps")
        .iter()
        .map(|step| step["state"].as_str().expect("a state").to_owned())
        .collect()
}

#[test]
fn booking_from_a_next_step_fulfils_it_and_calling_off_opens_it_again() {
    let mut clinic = Clinic::new();
    let visit = clinic.closed_after_implant(0, 600);
    let steps = clinic.world.read("steps_open", json!({ "until": "2027-01-01", "ownerId": null, "limit": 10 }));
    let step = steps[0]["id"].clone();
    clinic.world.write("steps_accept", json!({ "id": step }));
    assert_eq!(states(&mut clinic, &visit), ["accepted"]);
    let mut booking = clinic.booking(0, 0, "2026-12-06", 600);
    booking["stepId"] = step.clone();
    let mut other = booking.clone();
    other["patientId"] = json!(clinic.patients[1]);
    assert_eq!(clinic.world.refused("appointments_book", other).0, "step-not-open");
    clinic.world.write("appointments_book", booking.clone());
    assert_eq!(states(&mut clinic, &visit), ["fulfilled"]);
    booking["start"] = json!(900);
    assert_eq!(clinic.world.refused("appointments_book", booking).0, "step-not-open");
    let day = clinic.world.read("appointments_day", json!({ "day": "2026-12-06" }));
    let id = day["columns"][0]["appointments"][0]["id"].clone();
    clinic.world.write(
        "appointments_move",
        json!({ "id": id, "staffId": clinic.doctors[1], "day": "2026-12-07", "start": 600 }),
    );
    assert_eq!(states(&mut clinic, &visit), ["fulfilled"], "another time is still a booking");
    clinic.world.write("appointments_cancel", json!({ "id": id, "reason": "patient" }));
    assert_eq!(states(&mut clinic, &visit), ["open"]);
}

#[test]
fn a_step_that_nobody_booked_comes_up_when_it_is_due() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    let steps = json!([clinic.step("return-visit", "2026-11-24"), clinic.step("recall", "2026-11-25")]);
    clinic.world.act("visits_close", closing(&visit, steps));
    assert_eq!(clinic.work(TOMORROW), Vec::<Value>::new());
    clinic.days_pass(5);
    let work = clinic.work("2026-11-27");
    let lines: Vec<(&Value, &Value)> = work.iter().map(|line| (&line["kind"], &line["daysLate"])).collect();
    assert_eq!(
        lines,
        [(&json!("step-unbooked"), &json!(3)), (&json!("recall"), &json!(2))],
        "a recall is a call, not two lines"
    );
    assert_eq!(work[1]["reason"], "دیدن جای جراحی");
    let today = clinic.world.read("today_show", json!({}));
    assert_eq!(today["workLate"], 2);
    // Who was reached about the recall and booked nothing stays on the list; who is booked does not.
    clinic.world.write("followups_attempt", json!({ "id": work[1]["id"], "outcome": "reached", "pain": null, "bleeding": null, "note": "", "againOn": null }));
    let left = clinic.work("2026-11-27");
    assert_eq!(left.iter().map(|line| &line["kind"]).collect::<Vec<_>>(), ["step-unbooked", "step-unbooked"]);
    let mut booking = clinic.booking(0, 0, "2026-12-06", 600);
    booking["stepId"] = left[1]["id"].clone();
    clinic.world.write("appointments_book", booking);
    assert_eq!(clinic.work("2026-11-27").len(), 1);
}

#[test]
fn booking_a_recall_takes_its_call_off_the_list() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    let steps = json!([clinic.step("recall", "2026-11-25")]);
    clinic.world.act("visits_close", closing(&visit, steps));
    let shown = clinic.world.read("visits_show", json!({ "id": visit }));
    let mut booking = clinic.booking(0, 0, "2026-12-06", 600);
    booking["stepId"] = shown["steps"][0]["id"].clone();
    clinic.world.write("appointments_book", booking);
    assert_eq!(clinic.work("2027-01-01"), Vec::<Value>::new());
}

fn balance(clinic: &mut Clinic, place: usize) -> i64 {
    let wallet = clinic.world.read("wallet_show", json!({ "id": clinic.patients[place] }));
    wallet["balance"].as_i64().expect("an amount")
}

#[test]
fn the_referrer_is_credited_once_for_the_first_visit() {
    let mut clinic = Clinic::new();
    clinic.world.act("rules_set", json!({ "name": "referral-enabled", "value": 1, "validFrom": TODAY }));
    let referrer = clinic.patients[0].clone();
    let referred = clinic.patient("معرفی", "شده", json!({ "source": "referral", "referrerId": referrer }));
    let visit = clinic.in_room(referred, 600);
    assert_eq!(balance(&mut clinic, 0), 0, "nothing before the visit closes");
    let steps = json!([clinic.step("return-visit", "2026-12-06")]);
    clinic.world.write("visits_close", closing(&visit, steps.clone()));
    assert_eq!(balance(&mut clinic, 0), 500_000);
    for _ in 0..3 {
        clinic.world.act("journal_undo", json!({}));
        assert_eq!(balance(&mut clinic, 0), 0);
        clinic.world.act("journal_redo", json!({}));
        assert_eq!(balance(&mut clinic, 0), 500_000);
    }
    // Taken back and closed in another way: still once.
    clinic.world.act("journal_undo", json!({}));
    clinic.world.act("visits_close", closing(&visit, steps.clone()));
    assert_eq!(balance(&mut clinic, 0), 500_000);
    clinic.world.act("visits_leave", json!({ "id": visit }));
    let second = clinic.in_room(referred, 700);
    clinic.world.act("visits_close", closing(&second, steps));
    assert_eq!(balance(&mut clinic, 0), 500_000, "the second visit credits nobody");
    clinic.world.check();
}

#[test]
fn what_went_on_is_not_taken_back_under_it() {
    let mut clinic = Clinic::new();
    let appointment = clinic.book(0, 0, TODAY, 600);
    clinic.world.sit("reception");
    let visit = clinic.world.born("visits_arrive", json!({ "appointmentId": appointment }));
    clinic.world.sit("manager");
    assert_eq!(clinic.world.refused("journal_undo", json!({})).0, "undo-breaks", "the booking of somebody who is here");
    clinic.world.sit("doctor1");
    clinic.world.act("visits_call_in", json!({ "id": visit }));
    clinic.world.sit("reception");
    assert_eq!(clinic.world.refused("journal_undo", json!({})).0, "undo-breaks", "the arrival of somebody who is seen");
}

#[test]
fn a_visit_that_two_devices_close_is_charged_and_credited_once_and_called_once() {
    let mut here = Clinic::new();
    here.world.act("rules_set", json!({ "name": "referral-enabled", "value": 1, "validFrom": TODAY }));
    let referrer = here.patients[0].clone();
    let referred = here.patient("معرفی", "شده", json!({ "source": "referral", "referrerId": referrer }));
    let visit = here.in_room(referred, 600);
    let services = json!([{ "serviceId": here.implant, "quantity": 1 }]);
    here.world.act("visits_write", json!({ "id": visit, "ownWords": "", "note": "", "services": services }));
    let mut there = World::empty(peyvand_kit::Locale::Fa);
    bring(&mut here.world, &mut there);
    let steps = json!([here.step("return-visit", "2026-12-06")]);
    here.world.act("visits_close", closing(&visit, steps.clone()));
    there.act("visits_close", closing(&visit, steps));
    exchange(&mut here.world, &mut there);
    for world in [&mut here.world, &mut there] {
        let wallet = world.read("wallet_show", json!({ "id": referrer }));
        assert_eq!(wallet["balance"], 500_000);
        let patient = world.read("patients_show", json!({ "id": here.patients[referred] }));
        assert_eq!(patient["accountBalance"], 250_000_000);
        let work = world.read("followups_list", json!({ "until": TOMORROW, "ownerId": null, "limit": 10 }));
        let kinds: Vec<&Value> = work.as_array().expect("a list").iter().map(|line| &line["kind"]).collect();
        assert_eq!(kinds, ["next-day-call"]);
        world.check();
    }
}

#[test]
fn what_two_devices_book_twice_is_kept_and_becomes_one_task() {
    let mut here = Clinic::new();
    let mut there = World::empty(peyvand_kit::Locale::Fa);
    bring(&mut here.world, &mut there);
    here.book(0, 0, TOMORROW, 600);
    let other = here.booking(1, 0, TOMORROW, 615);
    there.act("appointments_book", other);
    exchange(&mut here.world, &mut there);
    let mut tasks = Vec::new();
    for world in [&mut here.world, &mut there] {
        let day = world.read("appointments_day", json!({ "day": TOMORROW }));
        assert_eq!(day["columns"][0]["appointments"].as_array().expect("cards").len(), 2, "nothing is thrown away");
        let list = world.read("followups_list", json!({ "until": TODAY, "ownerId": null, "limit": 10 }));
        let mends: Vec<Value> =
            list.as_array().expect("a list").iter().filter(|line| line["kind"] == "mend").cloned().collect();
        assert_eq!(mends.len(), 1, "{list:#}");
        assert!(mends[0]["reason"].as_str().expect("a reason").starts_with("دو نوبت یک پزشک"), "{mends:#?}");
        tasks.push(mends[0]["id"].clone());
    }
    assert_eq!(tasks[0], tasks[1], "one task, on whichever device it was seen");
    // Until a person has put it right, both go on as they stand.
    let day = here.world.read("appointments_day", json!({ "day": TOMORROW }));
    for card in day["columns"][0]["appointments"].as_array().expect("cards") {
        here.world.write("appointments_confirm", json!({ "id": card["id"] }));
    }
    let other = here.booking(2, 0, TOMORROW, 600);
    assert_eq!(here.world.refused("appointments_book", other).0, "appointment-doctor-busy", "and nobody else comes in");
    // Once it is put right, the rule holds for these two as for all.
    let second = day["columns"][0]["appointments"][1]["id"].clone();
    let to = |start: u16| json!({ "id": second, "staffId": here.doctors[0], "day": TOMORROW, "start": start });
    let (away, back) = (to(700), to(615));
    here.world.act("appointments_move", away);
    let undone = here.world.refused("journal_undo", json!({}));
    assert_eq!(undone.0, "undo-breaks", "nor does an undo bring the clash back");
    assert_eq!(
        here.world.refused("appointments_move", back.clone()).0,
        "appointment-doctor-busy",
        "its task still open"
    );
    let done =
        json!({ "id": tasks[0], "outcome": "reached", "pain": null, "bleeding": null, "note": "", "againOn": null });
    here.world.write("followups_attempt", done);
    assert_eq!(here.world.refused("appointments_move", back).0, "appointment-doctor-busy");
}

#[test]
fn whoever_two_devices_let_wait_for_any_doctor_is_called_in_by_one_all_the_same() {
    let mut here = Clinic::new();
    let mut there = World::empty(peyvand_kit::Locale::Fa);
    bring(&mut here.world, &mut there);
    let door =
        json!({ "patientId": here.patients[0], "staffId": null, "serviceId": null, "note": "", "source": "walk-in" });
    let visits = [&mut here.world, &mut there].map(|world| world.born("visits_walk_in", door.clone()));
    exchange(&mut here.world, &mut there);
    here.world.sit("doctor1");
    here.world.act("visits_call_in", json!({ "id": visits[0] }));
    let seen = here.world.read("visits_show", json!({ "id": visits[0] }));
    assert_eq!((&seen["state"], &seen["staffId"]), (&json!("in-room"), &json!(here.doctors[0])));
}

#[test]
fn whoever_two_devices_received_at_once_is_a_task_and_goes_on_all_the_same() {
    let mut here = Clinic::new();
    let booked = here.book(0, 0, TODAY, 600);
    let mut there = World::empty(peyvand_kit::Locale::Fa);
    bring(&mut here.world, &mut there);
    let visits =
        [&mut here.world, &mut there].map(|world| world.born("visits_arrive", json!({ "appointmentId": booked })));
    exchange(&mut here.world, &mut there);
    let list = here.world.read("followups_list", json!({ "until": TODAY, "ownerId": null, "limit": 10 }));
    let mends = list.as_array().expect("a list").iter().filter(|line| line["kind"] == "mend").count();
    assert_eq!(mends, 1, "{list:#}");
    let note = json!({ "id": visits[0], "ownWords": "درد", "note": "", "services": [] });
    here.world.write("visits_write", note);
    here.world.write("visits_call_in", json!({ "id": visits[0] }));
    let again = json!({ "patientId": here.patients[0], "staffId": null, "serviceId": null, "note": "", "source": "" });
    assert_eq!(here.world.refused("visits_walk_in", again).0, "visit-already-open", "and is not received a third time");
    let step = here.step("return-visit", "2026-12-06");
    here.world.write("visits_close", crate::clinic::closing(&visits[0], json!([step])));
    here.world.write("visits_leave_unseen", json!({ "id": visits[1], "reason": "other" }));
    let list = here.world.read("followups_list", json!({ "until": TODAY, "ownerId": null, "limit": 10 }));
    let kinds: Vec<&str> = list.as_array().expect("a list").iter().filter_map(|line| line["kind"].as_str()).collect();
    assert!(!kinds.contains(&"left-unseen"), "who was seen in the other visit did not leave unseen: {kinds:?}");
    assert_eq!(here.world.read("appointments_show", json!({ "id": booked }))["status"], "done");
    here.world.check();
}
