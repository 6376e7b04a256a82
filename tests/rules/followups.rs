//! Follow-ups: the call on the next day, what is heard in it, and who must hear of it.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use serde_json::{Value, json};

fn attempt(id: &Value, outcome: &str) -> Value {
    json!({ "id": id, "outcome": outcome, "pain": null, "bleeding": null, "note": "", "againOn": null })
}

fn reached(id: &Value, pain: &str, bleeding: &str) -> Value {
    json!({ "id": id, "outcome": "reached", "pain": pain, "bleeding": bleeding, "note": "از دیشب", "againOn": null })
}

/// A clinic on the day after an implant, and the call that is due.
fn day_after(patient: usize) -> (Clinic, Value) {
    let mut clinic = Clinic::new();
    clinic.closed_after_implant(patient, 600);
    assert_eq!(clinic.work(TODAY), Vec::<Value>::new(), "nothing is due on the day itself");
    clinic.days_pass(1);
    let work = clinic.work(TOMORROW);
    assert_eq!(work.len(), 1, "{work:#?}");
    let call = work[0].clone();
    assert_eq!(
        (&call["kind"], &call["dueOn"], &call["serviceName"]),
        (&json!("next-day-call"), &json!(TOMORROW), &json!("ایمپلنت"))
    );
    (clinic, call["id"].clone())
}

#[test]
fn the_caller_reads_a_script_and_writes_down_the_answers() {
    let (mut clinic, id) = day_after(0);
    clinic.world.sit("coordinator");
    let shown = clinic.world.read("followups_show", json!({ "id": id }));
    let script = shown["script"].as_str().expect("a script").replace(['\u{2068}', '\u{2069}'], "");
    assert!(script.contains("نگار امینی هستم، از درمانگاه آزمون. با خانم ۰ صحبت می‌کنم؟"), "{script}");
    assert!(script.contains("پس از ایمپلنت نزد دکتر آرش کیان"), "{script}");
    assert_eq!((&shown["callName"], &shown["mobiles"]), (&json!("خانم ۰"), &json!(["+989551234501"])));
    assert_eq!(shown["isGuardian"], false, "an adult is called themselves, however politely");
    assert_eq!(clinic.world.refused("followups_attempt", attempt(&id, "reached")).0, "attempt-answers-missing");
    clinic.world.write("followups_attempt", reached(&id, "none", "stopped"));
    assert_eq!(clinic.work(TOMORROW), Vec::<Value>::new());
    assert_eq!(clinic.world.refused("followups_attempt", attempt(&id, "busy")).0, "followup-not-open");
}

#[test]
fn of_a_child_the_guardian_is_called() {
    let (mut clinic, id) = day_after(3);
    let shown = clinic.world.read("followups_show", json!({ "id": id }));
    let script = shown["script"].as_str().expect("a script").replace(['\u{2068}', '\u{2069}'], "");
    assert!(script.contains("با خانم ۰ صحبت می‌کنم؟") && script.contains("حال آرش کوچک را بپرسم"), "{script}");
    assert_eq!((&shown["callName"], &shown["mobiles"]), (&json!("خانم ۰"), &json!(["+989551234501"])));
    assert_eq!(shown["isGuardian"], true);
    assert_eq!(clinic.work(TOMORROW)[0]["mobile"], "+989551234501");
}

#[test]
fn pain_and_bleeding_go_to_the_doctor_as_urgent() {
    for (pain, bleeding, said) in [
        ("strong", "stopped", "درد زیادی دارد. از دیشب"),
        ("some", "still", "کمی درد دارد. خون‌ریزی بند نیامده است. از دیشب"),
        ("none", "still", "خون‌ریزی بند نیامده است. از دیشب"),
    ] {
        let (mut clinic, id) = day_after(0);
        clinic.world.write("followups_attempt", reached(&id, pain, bleeding));
        let work = clinic.work(TOMORROW);
        assert_eq!(work.len(), 1, "{work:#?}");
        let back = &work[0];
        assert_eq!(
            (&back["kind"], &back["isUrgent"], &back["ownerName"]),
            (&json!("doctor-callback"), &json!(true), &json!("دکتر آرش کیان"))
        );
        assert_eq!((&back["dueOn"], &back["reason"]), (&json!(TOMORROW), &json!(said)));
        clinic.world.sit("doctor1");
        clinic.world.write("followups_attempt", attempt(&back["id"], "reached"));
        assert_eq!(clinic.work(TOMORROW), Vec::<Value>::new());
    }
}

#[test]
fn whoever_was_not_reached_is_called_again() {
    let (mut clinic, id) = day_after(0);
    for outcome in ["no-answer", "busy", "call-later"] {
        clinic.world.write("followups_attempt", attempt(&id, outcome));
        assert_eq!(clinic.work(TOMORROW), Vec::<Value>::new(), "{outcome}");
        clinic.days_pass(1);
    }
    let mut later = attempt(&id, "call-later");
    later["againOn"] = json!("2026-11-20");
    let refused = clinic.world.refused("followups_attempt", later.clone());
    assert_eq!(refused, ("step-due-past".to_owned(), "againOn".to_owned()));
    later["againOn"] = json!("2026-11-30");
    clinic.world.write("followups_attempt", later);
    let work = clinic.work("2026-11-30");
    assert_eq!((&work[0]["dueOn"], &work[0]["attempts"]), (&json!("2026-11-30"), &json!(4)));
}

#[test]
fn a_wrong_number_is_somebodys_task_and_nobody_is_forgotten_over_it() {
    let (mut clinic, id) = day_after(0);
    clinic.world.write("followups_attempt", attempt(&id, "wrong-number"));
    let work = clinic.work("2026-11-24");
    let kinds: Vec<&Value> = work.iter().map(|line| &line["kind"]).collect();
    assert_eq!(kinds, [&json!("mend"), &json!("next-day-call")]);
    assert_eq!(work[0]["ownerName"], "نگار امینی");
    assert!(work[0]["reason"].as_str().expect("a reason").starts_with("شمارهٔ تلفن"), "{work:#?}");
    clinic.world.write("followups_attempt", attempt(&work[0]["id"], "reached"));
    assert_eq!(clinic.work("2026-11-24").len(), 1);
}
