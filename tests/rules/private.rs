//! What is told in confidence: shown and written with the right to it alone, whichever way somebody asks.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use peyvand_api::endpoints;
use peyvand_tests::draft;
use serde_json::{Value, json};

/// Words that stand nowhere else.
const NOTE: &str = "رازنامه۷۳۱";
const FACT: &str = "پنهان‌واژه۸۴۲";

/// A clinic whose first patient told something in confidence; the patient has a past, a present and a call to come.
fn clinic() -> Clinic {
    let mut clinic = Clinic::new();
    let labels = json!([{ "tone": "alert", "text": FACT, "isPrivate": true }, { "tone": "soft", "text": "چای" }]);
    let fields = json!({ "mobiles": ["09551234501"], "privateNote": NOTE, "labels": labels });
    let patient = clinic.patients[0].clone();
    clinic.world.write("patients_edit", json!({ "id": patient, "draft": draft("بیمار", "۰", fields) }));
    clinic.closed_after_implant(0, 600);
    clinic.book(0, 0, TOMORROW, 600);
    clinic
}

#[test]
fn a_doctor_reads_and_writes_what_was_told_in_confidence() {
    let mut clinic = clinic();
    let patient = clinic.patients[0].clone();
    clinic.world.sit("doctor1");
    let page = clinic.world.read("patients_show", json!({ "id": patient }));
    assert_eq!(page["privateNote"], json!(NOTE));
    let private = json!({ "tone": "alert", "text": FACT, "isPrivate": true });
    assert!(page["labels"].as_array().expect("labels").contains(&private), "{}", page["labels"]);
    let kept = draft("بیمار", "۰", json!({ "labels": page["labels"], "mobiles": ["09551234501"] }));
    clinic.world.write("patients_edit", json!({ "id": patient, "draft": kept }));
    assert_eq!(
        clinic.world.read("patients_show", json!({ "id": patient }))["privateNote"],
        json!(NOTE),
        "null leaves it"
    );
    let gone = draft("بیمار", "۰", json!({ "labels": [], "privateNote": "" }));
    clinic.world.write("patients_edit", json!({ "id": patient, "draft": gone }));
    let page = clinic.world.read("patients_show", json!({ "id": patient }));
    assert_eq!((&page["privateNote"], &page["labels"]), (&json!(""), &json!([])));
    clinic.world.check();
}

#[test]
fn who_may_not_read_it_neither_changes_nor_wipes_it() {
    let mut clinic = clinic();
    let patient = clinic.patients[0].clone();
    clinic.world.sit("reception");
    let page = clinic.world.read("patients_show", json!({ "id": patient }));
    assert_eq!(page["privateNote"], json!(null));
    assert_eq!(page["labels"], json!([{ "tone": "soft", "text": "چای", "isPrivate": false }]));
    let edit = |fields: Value| json!({ "id": patient, "draft": draft("بیمار", "۰", fields) });
    let refused = clinic.world.refused("patients_edit", edit(json!({ "privateNote": "" })));
    assert_eq!(refused, ("right-missing".into(), "draft.privateNote".into()));
    let label = json!([{ "tone": "alert", "text": "x", "isPrivate": true }]);
    let refused = clinic.world.refused("patients_edit", edit(json!({ "labels": label })));
    assert_eq!(refused, ("right-missing".into(), "draft.labels.0.isPrivate".into()));
    let add = json!({ "draft": draft("a", "b", json!({ "privateNote": "x" })) });
    assert_eq!(clinic.world.refused("patients_add", add).0, "right-missing");
    clinic.world.write("patients_edit", edit(json!({ "labels": [{ "tone": "alert", "text": FACT }] })));
    clinic.world.write("patients_edit", edit(json!({ "labels": [] })));
    clinic.world.act("journal_undo", json!({}));
    let page = clinic.world.sit("doctor1").read("patients_show", json!({ "id": patient }));
    assert_eq!(page["privateNote"], json!(NOTE));
    let texts: Vec<_> =
        page["labels"].as_array().expect("labels").iter().map(|one| (&one["text"], &one["isPrivate"])).collect();
    assert_eq!(
        texts,
        [(&json!(FACT), &json!(true)), (&json!(FACT), &json!(false))],
        "what the desk wrote, and what it can't see"
    );
    clinic.world.check();
}

/// Calls that answer with something of the patient, or try to.
fn questions(clinic: &mut Clinic) -> Vec<(&'static str, Value)> {
    clinic.world.sit("manager");
    let patient = clinic.patients[0].clone();
    let work = clinic.work("2030-01-01");
    let call = work.iter().find(|row| row["kind"] == "next-day-call").expect("a call")["id"].clone();
    let booked = clinic.world.read("appointments_day", json!({ "day": TOMORROW }));
    let appointment = booked["columns"][0]["appointments"][0]["id"].clone();
    let timeline = clinic.world.read("patients_timeline", json!({ "id": patient, "before": null, "limit": 50 }));
    let visit =
        timeline.as_array().expect("lines").iter().find(|line| line["kind"] == "visit").expect("a visit")["refId"]
            .clone();
    crate::waiting::waits(clinic, 0, json!({}));
    let open = crate::fill::order(clinic, TOMORROW, 960, "one", 1);
    clinic.world.act("fill_open", open);
    let plan = json!({
        "patientId": patient, "staffId": clinic.doctors[0], "roomId": null, "serviceId": null, "minutes": 15, "fromDay": TOMORROW, "start": 600,
        "weekdays": [0], "everyWeeks": 1, "count": 2, "source": "", "note": "",
    });
    let asked = json!({ "id": null, "kind": "call-back", "patientId": patient, "name": "", "mobile": "", "matter": "", "draft": "", "source": "" });
    clinic.world.act("enquiries_park", asked);
    let said = |visit: Value, patient: &String| json!({ "kind": "soft-sell", "appointmentId": null, "visitId": visit, "patientId": patient, "minutes": 10, "reason": null });
    let typed = draft("بیمار", "۰", json!({ "mobiles": ["09551234501"] }));
    let offered = json!(crate::plans::offered(clinic));
    let one = |id: &Value| json!({ "id": id });
    let mut questions = vec![
        ("patients_show", json!({ "id": patient })),
        ("patients_timeline", json!({ "id": patient, "before": null, "limit": 50 })),
        ("record_show", one(&json!(patient))),
        ("intake_show", one(&json!(patient))),
        ("facts_list", one(&json!(patient))),
        ("facts_remember", json!({ "id": patient, "spot": "call" })),
        ("facts_remember", json!({ "id": patient, "spot": "desk" })),
        ("facts_remember", json!({ "id": patient, "spot": "visit" })),
        ("households_show", one(&json!(patient))),
        ("patients_duplicates", json!({ "draft": typed, "exceptId": null })),
        ("patients_recent", json!({})),
        ("patients_count", json!({ "groupBy": "city" })),
        ("visits_show", one(&visit)),
        ("visits_queue", json!({ "staffId": null })),
        ("clashes_list", one(&json!(patient))),
        ("protocols_list", json!({})),
        ("drafts_keep", json!({ "place": "x", "body": "y" })),
        ("visits_preview", json!({ "id": visit, "steps": [clinic.step("recall", "2026-12-20")] })),
        ("followups_show", one(&call)),
        ("followups_list", json!({ "until": "2030-01-01", "ownerId": null, "limit": 50 })),
        ("steps_open", json!({ "until": "2030-01-01", "ownerId": null, "limit": 50 })),
        ("handover_show", json!({})),
        ("closing_show", one(&visit)),
        ("visits_endings", json!({ "from": TODAY, "to": TOMORROW, "staffId": null })),
        ("appointments_show", one(&appointment)),
        ("appointments_day", json!({ "day": TODAY })),
        ("appointments_day", json!({ "day": TOMORROW })),
        ("calendar_show", json!({ "fromDay": TODAY, "days": 31, "by": "doctor", "ids": [] })),
        ("appointments_detail", one(&appointment)),
        ("series_plan", plan),
        ("enquiries_list", json!({})),
        ("risk_day", json!({ "day": TOMORROW })),
        ("reminders_list", json!({ "limit": 50 })),
        ("waiting_list", json!({ "serviceId": null, "staffId": null, "limit": 50 })),
        (
            "waiting_match",
            json!({ "staffId": clinic.doctors[0], "roomId": null, "day": TOMORROW, "start": 900, "minutes": 30, "limit": 50 }),
        ),
        ("fill_board", json!({})),
        ("displaced_list", json!({ "limit": 50 })),
        ("board_show", json!({ "stage": "first-contact", "ownerId": null, "limit": 50 })),
        ("board_show", json!({ "stage": "booked", "ownerId": null, "limit": 50 })),
        ("board_show", json!({ "stage": "came", "ownerId": null, "limit": 50 })),
        ("board_show", json!({ "stage": "plan-offered", "ownerId": null, "limit": 50 })),
        ("board_show", json!({ "stage": "plan-accepted", "ownerId": null, "limit": 50 })),
        ("board_show", json!({ "stage": "in-treatment", "ownerId": null, "limit": 50 })),
        ("board_show", json!({ "stage": "done", "ownerId": null, "limit": 50 })),
        ("board_show", json!({ "stage": "in-recall", "ownerId": null, "limit": 50 })),
        ("board_show", json!({ "stage": "at-risk", "ownerId": null, "limit": 50 })),
        ("board_show", json!({ "stage": "lost", "ownerId": null, "limit": 50 })),
        ("board_once", json!({})),
        ("leaks_show", json!({ "fromDay": "2026-11-01", "untilDay": TOMORROW })),
        ("leaks_list", json!({ "kind": "unbooked", "staffId": null, "fromDay": "2026-11-01", "untilDay": TOMORROW })),
        ("scripts_fill", said(Value::Null, &patient)),
        ("scripts_fill", said(visit.clone(), &patient)),
        ("wallet_show", json!({ "id": patient })),
        ("wallet_list", json!({ "limit": 50 })),
        ("today_show", json!({})),
        ("delays_show", json!({ "staffId": clinic.doctors[0] })),
        ("settle_show", one(&visit)),
        ("paper_day", json!({ "day": TODAY, "staffId": null, "size": "a5", "language": null })),
        ("paper_card", json!({ "id": appointment, "size": "a5", "language": null })),
        ("paper_receipt", json!({ "id": visit, "size": "a5", "language": null })),
        ("day_end_show", json!({ "day": TODAY })),
        ("journal_state", json!({})),
        ("openings_list", json!({ "patientId": null, "staffId": null, "from": null, "until": null, "limit": 50 })),
        ("practice_check", json!({})),
        ("files_list", json!({ "id": patient })),
        ("consents_list", json!({ "id": patient })),
        ("plans_list", json!({ "id": patient })),
        ("plans_next", json!({ "id": patient })),
        ("plans_show", one(&offered)),
        ("plans_unbooked", json!({})),
        ("paper_plan", json!({ "id": offered, "size": "a5", "language": null })),
    ];
    questions.extend([NOTE, FACT, "بیمار"].map(|text| ("patients_find", json!({ "text": text, "limit": 50 }))));
    let history = json!({ "patientId": patient, "staffId": null, "from": null, "until": null, "text": "", "before": null, "limit": 100 });
    let mut acts = vec![];
    if let Ok(page) = clinic.world.call("history_list", history.clone()) {
        acts.extend(page["rows"].as_array().expect("rows").iter().map(|row| row["id"].clone()));
        questions.push(("history_list", history.clone()));
        for text in [NOTE, FACT] {
            let mut narrowed = history.clone();
            narrowed["text"] = json!(text);
            questions.push(("history_list", narrowed));
        }
    }
    questions.extend(acts.iter().map(|id| ("history_show", one(id))));
    questions
}

/// Reads that have nothing of patients in them, or look outside the practice.
const APART: &[&str] = &[
    "practice_show",
    "rules_show",
    "wording_check",
    "scripts_list",
    "rooms_list",
    "hours_show",
    "holidays_list",
    "closures_list",
    "staff_list",
    "staff_roles",
    "services_list",
    "checklist_show",
    "path_list",
    "variance_show",
    "variance_mine",
    "appointments_free",
    "appointments_count",
    "enquiries_figures",
    "ledger_totals",
    "emergency_list",
    "device_list",
    "backup_sign",
    "backups_show",
    "backup_start",
    "backup_verify",
    "session_confirm",
    "recovery_renew",
    "key_change",
    "practice_accept_loss",
    "risk_show",
    "risk_learn",
    "paper_save",
    "files_show",
    "files_page",
    "questions_list",
];

#[test]
fn no_way_of_asking_shows_it_to_whoever_may_not_read_it() {
    let mut clinic = clinic();
    let questions = questions(&mut clinic);
    let asked = |name: &str| questions.iter().any(|(endpoint, _)| *endpoint == name) || APART.contains(&name);
    let reads = endpoints();
    let missed: Vec<_> =
        reads.iter().filter(|one| one.kind == "read" && !asked(one.name)).map(|one| one.name).collect();
    assert!(missed.is_empty(), "reads that nobody tried: {missed:?}");
    // A role each, and one to whom every right was given but this.
    let all: Vec<_> = peyvand_core::staff::Right::ALL.iter().map(|right| right.code()).collect();
    let but_one: Vec<_> =
        all.iter().map(|right| json!({ "right": right, "isGiven": *right != "private-read" })).collect();
    for (login, roles, rights) in [
        ("helper", json!(["assistant"]), json!([])),
        ("lab", json!(["technician"]), json!([])),
        ("nearly", json!(["manager"]), json!(but_one)),
    ] {
        let add = json!({ "name": login, "login": login, "roles": roles, "specialty": "", "hours": [], "password": null, "rights": rights });
        clinic.world.sit("manager").act("staff_add", add);
    }
    let mut told = 0;
    for login in ["reception", "coordinator", "helper", "lab", "nearly", "doctor1"] {
        clinic.world.sit(login);
        for (endpoint, input) in &questions {
            let answer = match clinic.world.call(endpoint, input.clone()) {
                Ok(answer) => answer.to_string(),
                Err(error) => format!("{error:?}"),
            };
            let shows = answer.contains(NOTE) || answer.contains(FACT);
            assert!(!shows || login == "doctor1", "{endpoint} {input} as {login}: {answer}");
            told += u32::from(shows);
        }
    }
    assert!(told >= 2, "the doctor sees it on the page and in the visit, so the words are the right ones");
}

#[test]
fn it_is_no_word_to_search_and_no_trait_to_count_by() {
    let mut clinic = clinic();
    for text in [NOTE, FACT, "رازنامه", "پنهان"] {
        assert_eq!(clinic.world.read("patients_find", json!({ "text": text, "limit": 50 })), json!([]), "{text}");
    }
    let counted = |label: &str| json!({ "fromDay": null, "toDay": null, "status": null, "staffId": null, "patientId": null, "city": null, "sex": null, "label": label, "groupBy": null });
    assert_eq!(clinic.world.read("appointments_count", counted(FACT))["total"], json!(0));
    assert_eq!(clinic.world.read("appointments_count", counted("چای"))["total"], json!(2));
}

#[test]
fn what_a_patient_owes_and_what_must_be_done_are_shown_with_their_rights_alone() {
    let mut clinic = clinic();
    let patient = clinic.patients[0].clone();
    for (login, roles) in [("helper", "assistant"), ("lab", "technician")] {
        let add =
            json!({ "name": login, "login": login, "roles": [roles], "specialty": "", "hours": [], "password": null });
        clinic.world.act("staff_add", add);
    }
    let lines = json!({ "id": patient, "before": null, "limit": 50 });
    let kinds = |lines: Value| -> Vec<String> {
        lines.as_array().expect("lines").iter().map(|line| line["kind"].as_str().expect("a kind").to_owned()).collect()
    };
    let page = clinic.world.read("patients_show", json!({ "id": patient }));
    assert_eq!(page["accountBalance"], json!(250_000_000));
    assert!(kinds(clinic.world.read("patients_timeline", lines.clone())).contains(&"money".to_owned()));
    clinic.world.sit("helper");
    let page = clinic.world.read("patients_show", json!({ "id": patient }));
    assert_eq!((&page["accountBalance"], &page["walletBalance"]), (&json!(null), &json!(null)));
    assert!(!kinds(clinic.world.read("patients_timeline", lines)).contains(&"money".to_owned()));
    clinic.days_pass(1);
    assert_eq!(clinic.world.read("today_show", json!({}))["work"].as_array().expect("work").len(), 1);
    let today = clinic.world.sit("lab").read("today_show", json!({}));
    assert_eq!((&today["work"], &today["workLate"]), (&json!([]), &json!(0)));
}

#[test]
fn whoever_may_not_open_files_is_told_no_numbers_and_no_reasons_for_a_next_step() {
    const MOBILE: &str = "9551234501";
    let mut clinic = clinic();
    let add = json!({ "name": "lab", "login": "lab", "roles": ["technician"], "specialty": "", "hours": [], "password": null });
    clinic.world.act("staff_add", add);
    let late = json!({ "staffId": clinic.doctors[0], "minutes": 30, "reason": "جراحی طول کشید" });
    let soon = clinic.book(0, 0, TODAY, 1000);
    clinic.world.act("delays_set", late);
    let closed = json!({
        "staffId": null, "roomId": null, "fromDay": TODAY, "untilDay": TOMORROW, "start": null, "end": null, "reason": "برق رفت",
        "isUrgent": true,
    });
    let mut questions = questions(&mut clinic);
    clinic.world.act("closures_add", closed);
    let visit = questions.iter().find(|(name, _)| *name == "visits_show").expect("a visit").1["id"].clone();
    questions.push(("displaced_list", json!({ "limit": 50 })));
    questions.push(("appointments_detail", json!({ "id": soon })));
    let fill = json!({ "kind": "soft-sell", "patientId": null, "appointmentId": null, "visitId": visit, "minutes": null, "reason": null });
    questions.push(("scripts_fill", fill));
    let mut shown = vec![];
    for login in ["reception", "lab"] {
        clinic.world.sit(login);
        for (endpoint, input) in &questions {
            let Ok(answer) = clinic.world.call(endpoint, input.clone()) else { continue };
            let answer = answer.to_string();
            if answer.contains(MOBILE) || *endpoint == "scripts_fill" && answer.contains("دیدن جای جراحی") {
                shown.push((login, *endpoint));
            }
        }
    }
    let (desk, lab): (Vec<_>, Vec<_>) = shown.into_iter().partition(|(login, _)| *login == "reception");
    assert_eq!(lab, []);
    let all = ["appointments_detail", "waiting_list", "delays_show", "displaced_list", "scripts_fill"];
    let missed: Vec<_> = all.iter().filter(|name| !desk.iter().any(|(_, endpoint)| endpoint == *name)).collect();
    assert!(missed.is_empty(), "the desk, which calls them, is not told either: {missed:?}");
}
