//! Treatment plans: options that a patient understands, a choice that stands, phases that go on until they are done, sums that agree.

use crate::clinic::{Clinic, TODAY, TOMORROW, closing};
use serde_json::{Value, json};

/// Two options: one in two phases, one in one.
pub(crate) fn draft(clinic: &Clinic) -> Value {
    json!({
        "title": "دندان ۶ پایین راست", "staffId": clinic.doctors[0], "visitId": null, "ownerId": clinic.coordinator,
        "options": [
            { "id": null, "what": "ایمپلنت", "why": "جای دندان پر می‌شود", "howLong": "چهار ماه", "phases": [
                { "id": null, "priority": "now", "what": "کاشت پایه", "serviceId": clinic.implant, "amount": 300_000_000 },
                { "id": null, "priority": "soon", "what": "روکش", "serviceId": null, "amount": 200_000_000 },
            ] },
            { "id": null, "what": "پروتز متحرک", "why": "زودتر آماده می‌شود", "howLong": "دو هفته", "phases": [
                { "id": null, "priority": "now", "what": "قالب‌گیری", "serviceId": null, "amount": 90_000_000 },
            ] },
        ],
    })
}

/// Offers the plan to the first patient.
pub(crate) fn offered(clinic: &mut Clinic) -> String {
    let draft = draft(clinic);
    clinic.world.born("plans_add", json!({ "patientId": clinic.patients[0], "draft": draft }))
}

fn shown(clinic: &mut Clinic, id: &str) -> Value {
    clinic.world.read("plans_show", json!({ "id": id }))
}

/// The patient chooses the option at a place.
pub(crate) fn choose(clinic: &mut Clinic, id: &str, place: usize) -> Value {
    let option = shown(clinic, id)["options"][place]["id"].clone();
    let witness = clinic.coordinator.clone();
    clinic.world.write("plans_choose", json!({ "id": id, "optionId": option, "on": null, "witnessId": witness }));
    shown(clinic, id)
}

fn next(clinic: &mut Clinic) -> Value {
    let patient = clinic.patients[0].clone();
    clinic.world.read("plans_next", json!({ "id": patient }))
}

#[test]
fn a_patient_chooses_with_a_day_and_a_witness() {
    let mut clinic = Clinic::new();
    let id = offered(&mut clinic);
    let plan = shown(&mut clinic, &id);
    assert_eq!(plan["options"][0]["cost"], json!(500_000_000));
    assert_eq!((&plan["offeredOn"], &plan["optionId"]), (&json!(TODAY), &json!(null)));
    assert_eq!(next(&mut clinic), json!(null), "nothing goes on before the choice");
    let option = plan["options"][0]["id"].clone();
    let choice = |on: Value, witness: &str| json!({ "id": id, "optionId": option, "on": on, "witnessId": witness });
    let refused = clinic.world.refused("plans_choose", choice(json!(null), "nobody"));
    assert_eq!(refused, ("plan-witness-missing".into(), "witnessId".into()));
    let witness = clinic.coordinator.clone();
    let refused = clinic.world.refused("plans_choose", choice(json!(TOMORROW), &witness));
    assert_eq!(refused, ("day-invalid".into(), "on".into()));
    let chosen = choose(&mut clinic, &id, 0);
    assert_eq!((&chosen["chosenOn"], &chosen["options"][0]["isChosen"]), (&json!(TODAY), &json!(true)));
    let first = next(&mut clinic);
    assert_eq!((&first["what"], &first["place"], &first["total"]), (&json!("کاشت پایه"), &json!(1), &json!(2)));
    // Another choice takes its place, until work on the first has begun.
    assert_eq!(choose(&mut clinic, &id, 1)["options"][1]["isChosen"], json!(true));
    assert_eq!(next(&mut clinic)["what"], json!("قالب‌گیری"));
    choose(&mut clinic, &id, 0);
    clinic.world.write("phases_done", json!({ "id": first["phaseId"], "on": TODAY }));
    let other = shown(&mut clinic, &id)["options"][1]["id"].clone();
    let late = json!({ "id": id, "optionId": other, "on": null, "witnessId": witness });
    assert_eq!(clinic.world.refused("plans_choose", late), ("plan-phase-done".into(), "optionId".into()));
    clinic.world.check();
}

#[test]
fn what_a_plan_lacks_is_said_beside_it() {
    let mut clinic = Clinic::new();
    let good = draft(&clinic);
    let patient = clinic.patients[0].clone();
    let refused = |clinic: &mut Clinic, draft: &Value| {
        clinic.world.refused("plans_add", json!({ "patientId": patient, "draft": draft }))
    };
    for (place, value, code, field) in [
        ("/title", json!(" "), "plan-title-empty", "draft.title"),
        ("/options", json!([]), "plan-option-missing", "draft.options"),
        ("/options/1/what", json!(""), "plan-option-missing", "draft.options.1.what"),
        ("/options/0/phases", json!([]), "plan-phase-missing", "draft.options.0.phases"),
        ("/options/0/phases/1/what", json!(""), "plan-phase-missing", "draft.options.0.phases.1.what"),
        ("/options/0/phases/1/amount", json!(-1), "amount-invalid", "draft.options.0.phases.1.amount"),
        ("/options/0/phases/0/serviceId", json!("none"), "not-found", "draft.options.0.phases.0.serviceId"),
        ("/options/0/why", json!("درمان صددرصد تضمینی"), "wording-blocked", "draft.options.0.why"),
        ("/ownerId", json!("nobody"), "not-found", "draft.ownerId"),
    ] {
        let mut draft = good.clone();
        *draft.pointer_mut(place).expect("a place") = value;
        assert_eq!(refused(&mut clinic, &draft), (code.into(), field.into()), "{place}");
    }
    assert_eq!(clinic.world.read("plans_list", json!({ "id": patient })), json!([]));
}

#[test]
fn a_plan_changes_but_keeps_what_was_chosen_and_done() {
    let mut clinic = Clinic::new();
    let id = offered(&mut clinic);
    let plan = choose(&mut clinic, &id, 0);
    let phase = plan["options"][0]["phases"][0]["id"].clone();
    clinic.world.write("phases_done", json!({ "id": phase, "on": null }));
    clinic.world.write("phases_done", json!({ "id": phase, "on": TODAY }));
    let mut kept = draft(&clinic);
    for at in [0, 1] {
        kept["options"][at]["id"] = plan["options"][at]["id"].clone();
    }
    kept["options"][0]["phases"][0]["id"] = phase;
    kept["options"][0]["phases"][1]["id"] = plan["options"][0]["phases"][1]["id"].clone();
    let edit = |draft: &Value| json!({ "id": id, "draft": draft });
    let mut without = kept.clone();
    without["options"].as_array_mut().expect("a list").remove(0);
    assert_eq!(clinic.world.refused("plans_edit", edit(&without)), ("plan-chosen".into(), "draft.options".into()));
    let mut undone = kept.clone();
    undone["options"][0]["phases"].as_array_mut().expect("a list").remove(0);
    assert_eq!(clinic.world.refused("plans_edit", edit(&undone)).0, "plan-phase-done");
    kept["options"][0]["phases"][1]["what"] = json!("روکش موقت");
    kept["options"].as_array_mut().expect("a list").remove(1);
    clinic.world.write("plans_edit", edit(&kept));
    let now = shown(&mut clinic, &id);
    assert_eq!(now["options"].as_array().map(Vec::len), Some(1));
    assert_eq!(now["options"][0]["phases"][0]["state"], json!("done"));
    assert_eq!(next(&mut clinic)["what"], json!("روکش موقت"));
    clinic.world.check();
}

#[test]
fn payments_over_time_come_to_what_was_chosen_and_speak_of_no_loan() {
    let mut clinic = Clinic::new();
    let id = offered(&mut clinic);
    let pay = |financing: &str, sums: &[i64]| {
        let sums: Vec<_> = sums.iter().map(|sum| json!({ "dueOn": TOMORROW, "amount": sum })).collect();
        json!({ "id": id, "financing": financing, "instalments": sums })
    };
    assert_eq!(clinic.world.refused("plans_pay", pay("", &[1])).0, "plan-option-missing");
    choose(&mut clinic, &id, 0);
    let refused = clinic.world.refused("plans_pay", pay("", &[200_000_000, 200_000_000]));
    assert_eq!(refused, ("plan-instalments-differ".into(), "instalments".into()));
    assert_eq!(clinic.world.refused("plans_pay", pay("", &[0])).0, "amount-invalid");
    for loan in ["وام ۱۲ ماهه", "با وام دکتر", "پرداخت اقساطی"] {
        let (code, field) = clinic.world.refused("plans_pay", pay(loan, &[]));
        assert!(code == "plan-financing-loan" || code == "wording-blocked", "{loan}: {code}");
        assert_eq!(field, "financing");
    }
    clinic.world.write("plans_pay", pay("پرداخت از راه بانک ملت", &[300_000_000, 200_000_000]));
    let plan = shown(&mut clinic, &id);
    assert_eq!(plan["instalments"].as_array().map(Vec::len), Some(2));
    // The other option costs less: the agreement must be made anew first.
    let other = plan["options"][1]["id"].clone();
    let choice = json!({ "id": id, "optionId": other, "on": null, "witnessId": clinic.coordinator });
    assert_eq!(clinic.world.refused("plans_choose", choice).0, "plan-instalments-differ");
    clinic.world.write("plans_pay", pay("", &[]));
    assert_eq!(choose(&mut clinic, &id, 1)["options"][1]["isChosen"], json!(true));
    clinic.world.check();
}

#[test]
fn a_phase_is_booked_done_by_its_visit_and_followed_by_the_next() {
    let mut clinic = Clinic::new();
    let id = offered(&mut clinic);
    choose(&mut clinic, &id, 0);
    let rows = clinic.world.read("plans_unbooked", json!({}));
    assert_eq!(
        (&rows[0]["what"], &rows[0]["since"], &rows[0]["days"]),
        (&json!("کاشت پایه"), &json!(TODAY), &json!(0))
    );
    let phase = next(&mut clinic)["phaseId"].clone();
    let mut booking = clinic.booking(0, 0, TODAY, 600);
    booking["phaseId"] = phase;
    booking["serviceId"] = json!(clinic.implant);
    let appointment = clinic.world.born("appointments_book", booking);
    assert_eq!(shown(&mut clinic, &id)["options"][0]["phases"][0]["state"], json!("booked"));
    assert_eq!(next(&mut clinic)["what"], json!("روکش"));
    assert_eq!(clinic.world.read("plans_unbooked", json!({})), json!([]));
    // A cancelled booking leaves the phase planned; here it is kept, and the visit does it.
    let visit = clinic.world.born("visits_arrive", json!({ "appointmentId": appointment }));
    clinic.world.write("visits_call_in", json!({ "id": visit }));
    let done = json!([{ "serviceId": clinic.implant, "quantity": 1 }]);
    clinic.world.write("visits_write", json!({ "id": visit, "ownWords": "", "note": "", "services": done }));
    let mut step = clinic.step("next-stage", "2026-12-06");
    step["phaseId"] = next(&mut clinic)["phaseId"].clone();
    clinic.world.write("visits_close", closing(&visit, json!([step])));
    let plan = shown(&mut clinic, &id);
    assert_eq!(
        (&plan["options"][0]["phases"][0]["state"], &plan["options"][0]["phases"][0]["doneOn"]),
        (&json!("done"), &json!(TODAY))
    );
    // The step knows its phase: whoever books it books the phase.
    let step =
        clinic.world.read("steps_open", json!({ "until": "2030-01-01", "ownerId": null, "limit": 9 }))[0]["id"].clone();
    let mut booking = clinic.booking(0, 0, "2026-12-06", 600);
    booking["stepId"] = step;
    let appointment = clinic.world.born("appointments_book", booking);
    assert_eq!(shown(&mut clinic, &id)["options"][0]["phases"][1]["state"], json!("booked"));
    clinic.world.write("appointments_cancel", json!({ "id": appointment, "reason": "patient" }));
    assert_eq!(shown(&mut clinic, &id)["options"][0]["phases"][1]["state"], json!("planned"));
    clinic.world.check();
}

#[test]
fn a_phase_stands_still_for_a_reason_and_a_plan_ends_with_one() {
    let mut clinic = Clinic::new();
    let id = offered(&mut clinic);
    choose(&mut clinic, &id, 0);
    let phase = next(&mut clinic)["phaseId"].clone();
    clinic.world.write("phases_stall", json!({ "id": phase, "reason": "تا پایان بارداری" }));
    assert_eq!(clinic.world.read("plans_unbooked", json!({}))[0]["stalledReason"], json!("تا پایان بارداری"));
    assert_eq!(shown(&mut clinic, &id)["options"][0]["phases"][0]["state"], json!("stalled"));
    clinic.world.write("phases_stall", json!({ "id": phase, "reason": "" }));
    assert_eq!(shown(&mut clinic, &id)["options"][0]["phases"][0]["state"], json!("planned"));
    let end = |reason: &str| json!({ "id": id, "reason": reason });
    assert_eq!(clinic.world.refused("plans_end", end(" ")), ("plan-reason-empty".into(), "reason".into()));
    clinic.world.write("plans_end", end("price"));
    assert_eq!(clinic.world.refused("plans_end", end("price")).0, "plan-ended");
    assert_eq!(clinic.world.refused("phases_done", json!({ "id": phase, "on": TODAY })).0, "plan-ended");
    assert_eq!(next(&mut clinic), json!(null));
    clinic.world.write("plans_reopen", json!({ "id": id }));
    assert_eq!(next(&mut clinic)["phaseId"], phase);
    clinic.world.check();
}

#[test]
fn a_plan_is_printed_in_the_patients_language() {
    let mut clinic = Clinic::new();
    let id = offered(&mut clinic);
    choose(&mut clinic, &id, 0);
    let sums = json!([{ "dueOn": TODAY, "amount": 300_000_000 }, { "dueOn": TOMORROW, "amount": 200_000_000 }]);
    clinic.world.write("plans_pay", json!({ "id": id, "financing": "بانک ملت", "instalments": sums }));
    for size in ["a5", "roll80"] {
        let paper = clinic.world.read("paper_plan", json!({ "id": id, "size": size, "language": null }));
        assert_eq!(paper["language"], json!("fa"));
        crate::paper::says(
            &paper,
            &["طرح درمان", "ایمپلنت", "پروتز متحرک", "کاشت پایه", "چهار ماه", "بانک ملت", "بیمار ۰"],
        );
    }
    let paper = clinic.world.read("paper_plan", json!({ "id": id, "size": "a5", "language": "ru" }));
    crate::paper::says(&paper, &["План лечения", "Подпись пациента"]);
}
