//! The hand-over: taken, tried, given back, passed on, climbed, booked, done or ended; and referrals that come back with an answer.

use crate::clinic::{Clinic, TODAY, closing};
use peyvand_core::handover::{Handing, Limits, Others, Rung, periods, rung};
use peyvand_core::visits::StepState;
use serde_json::{Value, json};

const MINUTE: i64 = 60_000;

/// A visit of the first doctor that closed with one step of which the coordinator takes care.
fn closed_with(clinic: &mut Clinic, kind: &str) -> String {
    let visit = clinic.in_room(0, 600);
    let step = clinic.step(kind, "2026-12-06");
    clinic.world.sit("doctor1");
    clinic.world.act("visits_close", closing(&visit, json!([step])));
    let shown = clinic.world.read("visits_show", json!({ "id": visit }));
    shown["steps"][0]["id"].as_str().expect("a step").to_owned()
}

fn lists(clinic: &mut Clinic, who: &str) -> Value {
    clinic.world.sit(who);
    clinic.world.read("handover_show", json!({}))
}

fn mine(clinic: &mut Clinic, who: &str) -> Vec<Value> {
    lists(clinic, who)["mine"].as_array().expect("a list").clone()
}

fn climbed(clinic: &mut Clinic, who: &str) -> Vec<Value> {
    lists(clinic, who)["climbed"].as_array().expect("a list").clone()
}

#[test]
fn a_step_is_taken_tried_given_back_and_passed_on() {
    let mut clinic = Clinic::new();
    let step = closed_with(&mut clinic, "return-visit");
    let new = mine(&mut clinic, "coordinator");
    assert_eq!(
        (&new[0]["step"]["id"], &new[0]["step"]["state"], &new[0]["minutes"]),
        (&json!(step), &json!("open"), &json!(0))
    );
    clinic.world.write("steps_accept", json!({ "id": step }));
    clinic.world.write("steps_try", json!({ "id": step, "outcome": "no-answer" }));
    clinic.world.write("steps_try", json!({ "id": step, "outcome": "busy" }));
    let tried = mine(&mut clinic, "coordinator");
    assert_eq!(
        (&tried[0]["tries"], &tried[0]["last"], &tried[0]["lastReason"]),
        (&json!(2), &json!("tried"), &json!("busy"))
    );
    let empty = clinic.world.refused("steps_give_back", json!({ "id": step, "reason": " " }));
    assert_eq!(empty, ("handover-reason-empty".to_owned(), "reason".to_owned()));
    clinic.world.write("steps_give_back", json!({ "id": step, "reason": "بیمار می‌خواهد با شما حرف بزند" }));
    assert!(mine(&mut clinic, "coordinator").is_empty());
    let back = mine(&mut clinic, "doctor1");
    assert_eq!((&back[0]["last"], &back[0]["lastBy"]), (&json!("given-back"), &json!("نگار امینی")));
    assert_eq!(back[0]["lastReason"], "بیمار می‌خواهد با شما حرف بزند");
    let nobody = clinic.world.refused("steps_pass_on", json!({ "id": step, "toId": clinic.doctors[0], "reason": "" }));
    assert_eq!(nobody, ("handover-taker-invalid".to_owned(), "toId".to_owned()), "it is theirs already");
    clinic
        .world
        .write("steps_pass_on", json!({ "id": step, "toId": clinic.doctors[1], "reason": "شما بهتر می‌شناسیدش" }));
    let passed = mine(&mut clinic, "doctor2");
    assert_eq!((&passed[0]["last"], &passed[0]["step"]["state"]), (&json!("passed-on"), &json!("open")));
    clinic.world.write("steps_give_back", json!({ "id": step, "reason": "نه" }));
    assert_eq!(mine(&mut clinic, "doctor1").len(), 1, "it goes back to who passed it on");
    clinic.world.check();
}

#[test]
fn whoever_tries_has_taken_it_and_a_wrong_number_is_a_task() {
    let mut clinic = Clinic::new();
    let step = closed_with(&mut clinic, "return-visit");
    clinic.world.sit("reception");
    clinic.world.write("steps_try", json!({ "id": step, "outcome": "wrong-number" }));
    let taken = mine(&mut clinic, "reception");
    assert_eq!((&taken[0]["step"]["state"], &taken[0]["tries"]), (&json!("accepted"), &json!(1)));
    assert!(clinic.work(TODAY).iter().any(|row| row["kind"] == "mend"));
}

#[test]
fn a_step_is_over_by_a_booking_by_words_or_by_a_counted_reason() {
    let mut clinic = Clinic::new();
    let done = closed_with(&mut clinic, "remote-contact");
    clinic.world.sit("coordinator");
    assert_eq!(clinic.world.refused("steps_done", json!({ "id": done, "reason": "" })).0, "handover-reason-empty");
    clinic.world.write("steps_done", json!({ "id": done, "reason": "تلفنی گفت خوب است" }));
    assert_eq!(clinic.world.refused("steps_done", json!({ "id": done, "reason": "باز" })).0, "step-not-open");
    clinic.world.sit("manager");
    let visit = clinic.in_room(1, 700);
    let step = clinic.step("return-visit", "2026-12-06");
    clinic.world.act("visits_close", closing(&visit, json!([step])));
    let open = clinic.world.read("visits_show", json!({ "id": visit }))["steps"][0]["id"].clone();
    clinic.world.write("steps_end", json!({ "id": open, "reason": "declined" }));
    let ending = clinic.in_room(2, 800);
    let end = clinic.step("end-of-care", "2026-12-06");
    clinic.world.act("visits_close", closing(&ending, json!([end])));
    clinic.world.sit("manager");
    let span = |staff: Value| json!({ "from": TODAY, "to": TODAY, "staffId": staff });
    let counted = clinic.world.read("visits_endings", span(Value::Null));
    let rows: Vec<(&str, u64)> = counted
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| (row["reason"].as_str().expect("a reason"), row["count"].as_u64().expect("a count")))
        .collect();
    assert_eq!(rows, [("declined", 1), ("finished", 1)]);
    assert_eq!(clinic.world.read("visits_endings", span(json!(clinic.doctors[1]))), json!([]));
    clinic.world.check();
}

#[test]
fn what_nobody_takes_climbs_to_the_coordinator_the_doctor_and_the_manager() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    let mut step = clinic.step("return-visit", "2026-12-06");
    step["ownerId"] = clinic
        .world
        .read("staff_list", json!({}))
        .as_array()
        .expect("staff")
        .iter()
        .find(|row| row["login"] == "reception")
        .expect("the desk")["id"]
        .clone();
    clinic.world.sit("doctor1");
    clinic.world.act("visits_close", closing(&visit, json!([step])));
    let seen = |clinic: &mut Clinic| ["coordinator", "doctor1", "manager"].map(|who| climbed(clinic, who).len());
    assert_eq!(seen(&mut clinic), [0, 0, 0]);
    for (passed, expected) in [(29, [0, 0, 0]), (1, [1, 0, 0]), (30, [1, 1, 0]), (30, [1, 1, 1])] {
        clinic.world.clock.advance(passed * MINUTE);
        assert_eq!(seen(&mut clinic), expected);
    }
    let row = &climbed(&mut clinic, "manager")[0];
    assert_eq!((&row["rung"], &row["why"]), (&json!("manager"), &json!("unaccepted")));
    // Taken, it comes down; not booked in two days, it climbs again, for another reason.
    let id = row["step"]["id"].clone();
    clinic.world.sit("reception");
    clinic.world.write("steps_accept", json!({ "id": id }));
    assert_eq!(seen(&mut clinic), [0, 0, 0]);
    clinic.days_pass(2);
    assert_eq!(climbed(&mut clinic, "coordinator")[0]["why"], "unbooked");
    // The practice gives it more time.
    clinic.world.sit("manager");
    clinic.world.write("rules_set", json!({ "name": "handover-book-days", "value": 5, "validFrom": "2026-11-24" }));
    assert_eq!(seen(&mut clinic), [0, 0, 0]);
}

#[test]
fn a_recall_does_not_climb_it_comes_up_on_its_day() {
    let mut clinic = Clinic::new();
    closed_with(&mut clinic, "recall");
    clinic.days_pass(5);
    for who in ["coordinator", "doctor1", "manager"] {
        assert!(climbed(&mut clinic, who).is_empty());
        assert!(mine(&mut clinic, who).is_empty());
    }
}

#[test]
fn climbing_follows_from_when_it_came_what_happened_and_the_time_now() {
    let limits = Limits { accept: 30, book: 100 };
    let at = |state, handed_at, accepted_at| Handing { state, handed_at, accepted_at };
    for (handing, now, expected) in [
        (at(StepState::Open, Some(0), None), 29, 0),
        (at(StepState::Open, Some(0), None), 90, 3),
        (at(StepState::Open, None, None), 1_000_000, 0),
        (at(StepState::Open, Some(50), None), 10, 0),
        (at(StepState::Accepted, Some(0), Some(20)), 119, 0),
        (at(StepState::Accepted, Some(0), Some(20)), 120, 1),
        (at(StepState::Fulfilled, Some(0), Some(0)), 1_000, 0),
        (at(StepState::Ended, Some(0), Some(0)), 1_000, 0),
    ] {
        assert_eq!(periods(handing, limits, now), expected, "{handing:?} at {now}");
    }
    let ladder = |coordinator, doctor| [0, 1, 2, 3, 9].map(|count| rung(count, Others { coordinator, doctor }));
    assert_eq!(ladder(true, true), [Rung::Owner, Rung::Coordinator, Rung::Doctor, Rung::Manager, Rung::Manager]);
    assert_eq!(ladder(false, true), [Rung::Owner, Rung::Doctor, Rung::Manager, Rung::Manager, Rung::Manager]);
    assert_eq!(ladder(false, false), [Rung::Owner, Rung::Manager, Rung::Manager, Rung::Manager, Rung::Manager]);
}

#[test]
fn whoever_keeps_the_program_tells_the_windows_when_a_step_climbs() {
    let mut clinic = Clinic::new();
    closed_with(&mut clinic, "return-visit");
    assert!(!clinic.world.app.keep_handover().contains(&"next_step"));
    clinic.world.clock.advance(31 * MINUTE);
    assert!(clinic.world.app.keep_handover().contains(&"next_step"), "it climbed");
    clinic.world.clock.advance(2 * MINUTE);
    assert!(!clinic.world.app.keep_handover().contains(&"next_step"), "and is told once");
}

#[test]
fn a_visit_that_stays_open_is_a_task_for_its_doctor_and_stands_on_the_managers_list() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    clinic.world.clock.advance(2 * MINUTE);
    clinic.world.app.keep_handover();
    assert!(clinic.work("2026-11-25").is_empty(), "the day is not over");
    clinic.days_pass(1);
    assert!(clinic.world.app.keep_handover().contains(&"followup"));
    let tasks = |clinic: &mut Clinic| -> Vec<Value> {
        clinic.work("2026-11-25").into_iter().filter(|row| row["kind"] == "mend").collect()
    };
    let task = tasks(&mut clinic);
    assert_eq!(task.len(), 1);
    assert!(task[0]["reason"].as_str().expect("words").contains("تا پایان روزش باز ماند"), "{task:#?}");
    clinic.world.clock.advance(5 * MINUTE);
    clinic.world.app.keep_handover();
    assert_eq!(tasks(&mut clinic).len(), 1, "one task");
    for (who, count) in [("manager", 1), ("doctor1", 1), ("doctor2", 0)] {
        assert_eq!(lists(&mut clinic, who)["openVisits"].as_array().map(Vec::len), Some(count), "{who}");
    }
    assert_eq!(clinic.world.read("visits_show", json!({ "id": visit }))["state"], "in-room", "nothing closes itself");
    let step = clinic.step("return-visit", "2026-12-06");
    clinic.world.sit("doctor1");
    clinic.world.write("visits_close", closing(&visit, json!([step])));
    assert!(tasks(&mut clinic).is_empty());
}

#[test]
fn a_referral_is_tracked_until_the_colleague_has_seen_the_patient_and_the_sender_sees_the_answer() {
    let mut clinic = Clinic::new();
    let id = closed_with(&mut clinic, "referral");
    let state = |clinic: &mut Clinic| lists(clinic, "doctor1")["sent"][0]["state"].clone();
    assert_eq!(state(&mut clinic), "sent");
    let got = lists(&mut clinic, "doctor2");
    assert_eq!((&got["received"][0]["id"], &got["received"][0]["reason"]), (&json!(id), &json!("دیدن جای جراحی")));
    clinic.world.sit("coordinator");
    let mut booking = clinic.booking(0, 1, TODAY, 900);
    booking["stepId"] = json!(id);
    let booked = clinic.world.born("appointments_book", booking);
    assert_eq!(state(&mut clinic), "booked");
    clinic.world.sit("doctor2");
    let visit = clinic.world.born("visits_arrive", json!({ "appointmentId": booked }));
    clinic.world.act("visits_call_in", json!({ "id": visit }));
    let asked = clinic.world.read("closing_show", json!({ "id": visit }));
    assert_eq!(asked["referrals"][0]["id"], json!(id), "{asked:#}");
    // The colleague answers with the closing.
    let step = clinic.step("return-visit", "2026-12-06");
    let mut close = closing(&visit, json!([step]));
    close["answers"] = json!([{ "id": id, "text": " " }]);
    assert_eq!(
        clinic.world.refused("visits_close", close.clone()),
        ("referral-answer-empty".to_owned(), "answers.0.text".to_owned())
    );
    close["answers"] = json!([{ "id": id, "text": "ریشه سالم است" }]);
    clinic.world.write("visits_close", close);
    assert_eq!(lists(&mut clinic, "doctor2")["received"], json!([]));
    let sent = lists(&mut clinic, "doctor1")["sent"].clone();
    assert_eq!((&sent[0]["state"], &sent[0]["answer"]), (&json!("answered"), &json!("ریشه سالم است")));
    clinic.world.write("referrals_seen", json!({ "id": id }));
    assert_eq!(lists(&mut clinic, "doctor1")["sent"], json!([]));
    assert_eq!(
        clinic.world.refused("referrals_answer", json!({ "id": id, "text": "من نبودم" })).0,
        "referral-not-yours"
    );
    clinic.world.check();
}

#[test]
fn a_time_at_which_the_patient_is_elsewhere_is_not_free_for_them() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    let wanted = |patient: Value| {
        json!({
            "serviceId": null, "staffId": clinic.doctors[0], "minutes": 30, "fromDay": "2026-12-06", "limit": 1, "roomId": null,
            "patientId": patient, "part": null, "weekdays": [], "at": null,
        })
    };
    let (anybody, theirs) = (wanted(Value::Null), wanted(json!(clinic.patients[0])));
    let first = clinic.world.read("appointments_free", anybody.clone())[0]["start"].as_u64().expect("a time");
    let start = u16::try_from(first).expect("a minute");
    let other = clinic.booking(0, 1, "2026-12-06", start);
    clinic.world.act("appointments_book", other);
    assert_eq!(clinic.world.read("appointments_free", anybody)[0]["start"], json!(first));
    let free = clinic.world.read("appointments_free", theirs)[0]["start"].as_u64().expect("a time");
    assert!(free > first, "{free} {first}");
    let step = clinic.step("return-visit", "2026-12-06");
    let preview = clinic.world.read("visits_preview", json!({ "id": visit, "steps": [step] }));
    assert!(preview["free"][0][0]["start"].as_u64().expect("a time") > first, "{preview:#}");
}

#[test]
fn two_steps_of_one_closing_are_not_offered_one_time_and_the_sentence_tells_what_is_booked() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    clinic.world.sit("doctor1");
    let (mut first, second) = (clinic.step("return-visit", "2026-12-06"), clinic.step("next-stage", "2026-12-06"));
    let ask =
        |clinic: &mut Clinic, steps: Value| clinic.world.read("visits_preview", json!({ "id": visit, "steps": steps }));
    let before = ask(&mut clinic, json!([first, second]));
    let time = before["free"][1][0].clone();
    first["book"] = json!({ "staffId": time["staffId"], "roomId": null, "day": time["day"], "start": time["start"], "minutes": time["minutes"] });
    let after = ask(&mut clinic, json!([first, second]));
    assert_eq!(after["free"][0][0], time, "a step does not stand in its own way");
    let others = after["free"][1].as_array().expect("times");
    assert!(others.len() == 4 && !others.contains(&time), "{others:?}");
    let sentence = after["sentence"].as_str().expect("a sentence");
    assert!(sentence.contains("نوبت شما") && sentence.contains("ساعت"), "{sentence}");
    assert_eq!(sentence.matches("پیش از رفتن").count(), 1, "what is booked needs no desk: {sentence}");
    // A time beyond the day hides nothing and breaks nothing.
    let mut beyond = first.clone();
    beyond["book"]["start"] = json!(u16::MAX);
    beyond["book"]["minutes"] = json!(u16::MAX);
    assert_eq!(ask(&mut clinic, json!([beyond, second]))["free"][1], before["free"][1]);
    // Whoever the patient is referred to is who the time must be with.
    let mut referral = clinic.step("referral", "2026-12-06");
    referral["book"] = first["book"].clone();
    let refused = clinic.world.refused("visits_close", closing(&visit, json!([referral])));
    assert_eq!(refused, ("not-found".to_owned(), "steps.0.book".to_owned()));
    clinic.world.check();
}

#[test]
fn a_time_is_booked_within_the_closing_or_nothing_closes() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    let taken = clinic.booking(1, 0, "2026-12-06", 540);
    clinic.world.act("appointments_book", taken);
    clinic.world.sit("doctor1");
    let mut step = clinic.step("return-visit", "2026-12-06");
    let slot = |start: u16| json!({ "staffId": clinic.doctors[0], "roomId": null, "day": "2026-12-06", "start": start, "minutes": null });
    let (gone, free) = (slot(540), slot(600));
    step["book"] = gone;
    let refused = clinic.world.refused("visits_close", closing(&visit, json!([step])));
    assert_eq!(refused, ("appointment-doctor-busy".to_owned(), "steps.0.book".to_owned()));
    assert_eq!(clinic.world.read("visits_show", json!({ "id": visit }))["state"], "in-room");
    let preview = clinic.world.read("visits_preview", json!({ "id": visit, "steps": [step] }));
    let times: Vec<u64> =
        preview["free"][0].as_array().expect("times").iter().filter_map(|time| time["start"].as_u64()).collect();
    assert!(times.len() == 4 && !times.contains(&540), "the next ones stand beside it: {preview:#}");
    step["book"] = free;
    clinic.world.write("visits_close", closing(&visit, json!([step])));
    let shown = clinic.world.read("visits_show", json!({ "id": visit }));
    assert_eq!(
        (&shown["steps"][0]["state"], &shown["steps"][0]["appointmentStart"]),
        (&json!("fulfilled"), &json!(600))
    );
    assert!(mine(&mut clinic, "coordinator").is_empty(), "nothing is left to hand over");
    clinic.world.check();
}

#[test]
fn what_was_handed_over_for_home_is_kept_and_a_word_that_may_not_be_said_is_shown_beside_its_reason() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    let mut step = clinic.step("return-visit", "2026-12-06");
    step["reason"] = json!("بهترین درمان شهر");
    let preview = clinic.world.read("visits_preview", json!({ "id": visit, "steps": [step] }));
    assert_eq!(preview["findings"][0][0]["text"], "بهترین", "{preview:#}");
    step["reason"] = json!("دیدن جای جراحی");
    let mut close = closing(&visit, json!([step]));
    close["afterCare"] = json!(true);
    clinic.world.write("visits_close", close);
    let shown = clinic.world.read("visits_show", json!({ "id": visit }));
    assert!(shown["sentence"].as_str().expect("a sentence").contains("برای مراقبت در خانه"), "{shown:#}");
}
