//! The board: where each patient stands, computed from what happened; who came once; the way back; where patients are lost and
//! how doctors differ.

use crate::clinic::{Clinic, TODAY, TOMORROW, closing};
use serde_json::{Value, json};

fn board(clinic: &mut Clinic, stage: &str) -> Value {
    clinic.world.read("board_show", json!({ "stage": stage, "ownerId": null, "limit": 50 }))
}

/// Who stands at a stage, and that its count says the same.
fn at(clinic: &mut Clinic, stage: &str) -> Vec<String> {
    let board = board(clinic, stage);
    let ids: Vec<String> = board["cards"]
        .as_array()
        .expect("cards")
        .iter()
        .map(|card| card["patientId"].as_str().expect("an id").to_owned())
        .collect();
    let stages = board["stages"].as_array().expect("stages");
    let counted = stages.iter().find(|row| row["stage"] == stage).expect("every stage")["count"].as_u64();
    assert_eq!(counted, Some(ids.len() as u64), "{stage}");
    ids
}

/// The stage of a patient; every patient stands at one at most.
fn stage_of(clinic: &mut Clinic, patient: usize) -> String {
    let id = clinic.patients[patient].clone();
    let all = [
        "first-contact",
        "booked",
        "came",
        "plan-offered",
        "plan-accepted",
        "in-treatment",
        "done",
        "in-recall",
        "at-risk",
        "lost",
    ];
    let found: Vec<&str> = all.into_iter().filter(|stage| at(clinic, stage).contains(&id)).collect();
    assert!(found.len() < 2, "{found:?}");
    found.first().map_or_else(String::new, |stage| (*stage).to_owned())
}

/// A visit of today that closed with these steps.
fn closed(clinic: &mut Clinic, patient: usize, start: u16, steps: Value) -> String {
    let visit = clinic.in_room(patient, start);
    clinic.world.act("visits_close", closing(&visit, steps));
    visit
}

/// A patient's card at a stage.
fn card(clinic: &mut Clinic, patient: usize, stage: &str) -> Value {
    let id = clinic.patients[patient].clone();
    let board = board(clinic, stage);
    board["cards"]
        .as_array()
        .expect("cards")
        .iter()
        .find(|card| card["patientId"] == json!(id))
        .expect("a card")
        .clone()
}

/// Why a patient is at risk or lost, as their card says it.
fn why(clinic: &mut Clinic, patient: usize, stage: &str) -> Value {
    card(clinic, patient, stage)["why"].clone()
}

fn ended(reason: &str) -> Value {
    json!({
        "kind": "end-of-care", "dueOn": null, "reason": "پایان درمان", "ownerId": null, "colleagueId": null, "serviceId": null,
        "isUrgent": false, "endReason": reason,
    })
}

#[test]
fn the_stage_follows_from_what_happened() {
    let mut clinic = Clinic::new();
    assert_eq!(stage_of(&mut clinic, 0), "first-contact");
    let booked = clinic.book(0, 0, TOMORROW, 600);
    assert_eq!(stage_of(&mut clinic, 0), "booked");
    clinic.world.act("appointments_cancel", json!({ "id": booked, "reason": "patient" }));
    assert_eq!(stage_of(&mut clinic, 0), "first-contact");
    let step = clinic.step("return-visit", "2026-12-06");
    closed(&mut clinic, 0, 600, json!([step]));
    assert_eq!(stage_of(&mut clinic, 0), "came");
    let recall = clinic.step("recall", "2027-05-01");
    closed(&mut clinic, 1, 660, json!([recall]));
    assert_eq!(stage_of(&mut clinic, 1), "in-recall");
    closed(&mut clinic, 2, 720, json!([ended("recovered")]));
    assert_eq!(stage_of(&mut clinic, 2), "done");
    let gone = clinic.patient("رفته", "دور", json!({}));
    closed(&mut clinic, gone, 780, json!([ended("elsewhere")]));
    assert_eq!(stage_of(&mut clinic, gone), "lost");
    assert_eq!(why(&mut clinic, gone, "lost"), "elsewhere");
    // A step that is late by more than the days of the rule is a risk, and after long silence a loss.
    clinic.days_pass(14 + 14);
    assert_eq!(stage_of(&mut clinic, 0), "came");
    clinic.days_pass(1);
    assert_eq!(stage_of(&mut clinic, 0), "at-risk");
    assert_eq!(why(&mut clinic, 0, "at-risk"), "step-late");
    let rule = json!({ "name": "board-risk-days", "value": 30, "validFrom": "2026-12-01" });
    clinic.world.write("rules_set", rule);
    assert_eq!(stage_of(&mut clinic, 0), "came");
    assert_eq!(why(&mut clinic, 0, "came"), Value::Null);
    clinic.days_pass(100);
    assert_eq!(stage_of(&mut clinic, 0), "lost");
    assert_eq!(why(&mut clinic, 0, "lost"), "step-late");
    clinic.world.check();
}

#[test]
fn who_is_brought_back_is_called_on_a_day() {
    let mut clinic = Clinic::new();
    let step = clinic.step("return-visit", "2026-12-06");
    closed(&mut clinic, 0, 600, json!([step]));
    let patient = clinic.patients[0].clone();
    let back = |due: &str| json!({ "patientId": patient, "dueOn": due, "reason": "دعوت دوباره" });
    assert_eq!(clinic.world.refused("board_return", back("2026-11-21")), ("step-due-past".into(), "dueOn".into()));
    clinic.world.write("board_return", back(TOMORROW));
    let work = clinic.work(TOMORROW);
    let call = work.iter().find(|row| row["patientId"] == json!(patient)).expect("a call");
    assert_eq!(
        (&call["kind"], &call["dueOn"], &call["reason"]),
        (&json!("recall"), &json!(TOMORROW), &json!("دعوت دوباره"))
    );
    // The card knows the call; planned anew it is put on another day, and nobody is called twice.
    let call = call["id"].clone();
    assert_eq!(card(&mut clinic, 0, "came")["callId"], call);
    // No doctor asked for it, so the caller does not say so.
    let said = clinic.world.read("followups_show", json!({ "id": call }))["script"].to_string();
    assert!(said.contains("حالتان را بپرسم") && !said.contains("پزشک"), "{said}");
    clinic.world.write("board_return", json!({ "patientId": patient, "dueOn": "2026-11-25", "reason": "" }));
    let calls: Vec<_> =
        clinic.work("2026-12-30").into_iter().filter(|row| row["patientId"] == json!(patient)).collect();
    assert_eq!(calls.iter().filter(|row| row["kind"] == "recall").count(), 1, "{calls:?}");
    assert_eq!(
        (&calls[0]["id"], &calls[0]["dueOn"], &calls[0]["reason"]),
        (&call, &json!("2026-11-25"), &json!("دعوت دوباره"))
    );
    assert_eq!(
        clinic.world.refused("board_return", json!({ "patientId": "nobody", "dueOn": TOMORROW, "reason": "" })).0,
        "not-found"
    );
    clinic.world.check();
}

#[test]
fn who_came_once_is_listed_and_counted_among_the_newcomers() {
    let mut clinic = Clinic::new();
    let step = clinic.step("return-visit", "2026-12-06");
    closed(&mut clinic, 0, 600, json!([step]));
    closed(&mut clinic, 1, 660, json!([ended("recovered")]));
    let newcomers = board(&mut clinic, "came")["newcomers"].clone();
    assert_eq!((&newcomers["seen"], &newcomers["withNext"]), (&json!(2), &json!(1)));
    let once = clinic.world.read("board_once", json!({}));
    assert_eq!(json!(once.as_array().expect("a list").len()), newcomers["once"]);
    let open = once
        .as_array()
        .expect("a list")
        .iter()
        .find(|row| row["patientId"] == json!(clinic.patients[0]))
        .expect("listed");
    assert_eq!(open["hasStep"], json!(true));
    clinic.book(0, 0, TOMORROW, 600);
    let once = clinic.world.read("board_once", json!({}));
    assert!(once.as_array().expect("a list").iter().all(|row| row["patientId"] != json!(clinic.patients[0])));
}

/// How many leaks of a kind, and who is behind them.
fn leaks(clinic: &mut Clinic, kind: &str, until: &str) -> (u64, Vec<Value>) {
    let counts = clinic.world.read("leaks_show", json!({ "fromDay": TODAY, "untilDay": until }));
    let of_kind = counts.as_array().expect("counts").iter().filter(|row| row["kind"] == kind);
    let count = of_kind.map(|row| row["count"].as_u64().expect("a count")).sum();
    let asked = json!({ "kind": kind, "staffId": clinic.doctors[0], "fromDay": TODAY, "untilDay": until });
    (count, clinic.world.read("leaks_list", asked).as_array().expect("people").clone())
}

#[test]
fn each_leak_opens_its_patients_until_it_is_mended() {
    let mut clinic = Clinic::new();
    let (again, referred) = (clinic.step("return-visit", "2026-12-06"), clinic.step("referral", "2026-12-02"));
    closed(&mut clinic, 0, 600, json!([again]));
    closed(&mut clinic, 1, 660, json!([referred]));
    clinic.days_pass(1);
    for (kind, wanted) in [("unbooked", 2), ("untaken", 2), ("referral", 1)] {
        let (count, people) = leaks(&mut clinic, kind, TOMORROW);
        assert_eq!((count, people.len()), (wanted, wanted as usize), "{kind}");
    }
    // Booked is mended: the step is fulfilled and nobody waits for it.
    let (_, people) = leaks(&mut clinic, "unbooked", TOMORROW);
    let leak = people.iter().find(|row| row["patientId"] == json!(clinic.patients[0])).expect("the first");
    let mut booking = clinic.booking(0, 0, "2026-12-06", 600);
    booking["stepId"] = leak["stepId"].clone();
    clinic.world.act("appointments_book", booking);
    assert_eq!((leaks(&mut clinic, "unbooked", TOMORROW).0, leaks(&mut clinic, "untaken", TOMORROW).0), (1, 1));
    let span = |from: &str, until: &str| json!({ "fromDay": from, "untilDay": until });
    assert_eq!(clinic.world.refused("leaks_show", span(TOMORROW, TODAY)), ("day-invalid".into(), "untilDay".into()));
}

#[test]
fn a_visit_from_before_a_question_existed_is_not_held_against_its_doctor() {
    let mut clinic = Clinic::new();
    let none = |occasion: &str| json!({ "occasion": occasion, "serviceId": null, "items": [] });
    for occasion in ["first", "return"] {
        clinic.world.write("protocols_set", none(occasion));
    }
    let step = clinic.step("return-visit", "2026-12-06");
    closed(&mut clinic, 0, 600, json!([step]));
    clinic.days_pass(1);
    let asked = json!([{ "id": null, "kind": "check", "text": "آمادگی", "unit": "", "choices": "", "isNeeded": true }]);
    clinic.world.write("protocols_set", json!({ "occasion": "first", "serviceId": null, "items": asked }));
    let step = clinic.step("return-visit", "2026-12-06");
    let visit = clinic.in_room_on(TOMORROW, 1, 660);
    clinic.world.act("visits_close", closing(&visit, json!([step])));
    let rows = clinic.world.read("variance_show", json!({ "fromDay": TODAY, "untilDay": TOMORROW }));
    let row = &rows.as_array().expect("rows")[0];
    assert_eq!((&row["visits"], &row["byProtocol"], &row["followed"]), (&json!(2), &json!(1), &json!(0)));
}

#[test]
fn doctors_differ_in_numbers_and_see_their_own() {
    let mut clinic = Clinic::new();
    let step = clinic.step("return-visit", "2026-12-06");
    let visit = clinic.in_room(0, 600);
    let mut asked = closing(&visit, json!([step]));
    asked["golden"] = json!("nothing-left");
    clinic.world.clock.advance(20 * 60_000);
    clinic.world.act("visits_close", asked);
    closed(&mut clinic, 1, 660, json!([ended("recovered")]));
    let span = json!({ "fromDay": TODAY, "untilDay": TODAY });
    let all = clinic.world.read("variance_show", span.clone());
    let row = all
        .as_array()
        .expect("rows")
        .iter()
        .find(|row| row["staffId"] == json!(clinic.doctors[0]))
        .expect("the doctor")
        .clone();
    assert_eq!(
        (&row["visits"], &row["asked"], &row["bookable"], &row["booked"]),
        (&json!(2), &json!(1), &json!(1), &json!(0))
    );
    clinic.world.sit("doctor1");
    assert_eq!(clinic.world.refused("variance_show", span.clone()).0, "right-missing");
    assert_eq!(clinic.world.read("variance_mine", span.clone()), json!([row]));
    clinic.world.sit("doctor2");
    assert_eq!(clinic.world.read("variance_mine", span), json!([]));
}
