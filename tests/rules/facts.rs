//! What is remembered of a person: where it shows, until when, to whom; and the practice's questions to its patients.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use peyvand_tests::draft;
use serde_json::{Value, json};

/// A fact as it is typed, with the fields that a test sets.
fn fact(text: &str, fields: Value) -> Value {
    let mut fact = json!({
        "topic": "fear", "text": text, "detail": "", "toldBy": "patient", "toldOn": null, "questionId": null, "untilOn": null,
        "isPrivate": false, "atCall": true, "atDesk": true, "atVisit": true,
    });
    for (name, value) in fields.as_object().expect("fields") {
        fact[name] = value.clone();
    }
    fact
}

fn add(clinic: &mut Clinic, patient: usize, fact: Value) -> String {
    let input = json!({ "patientId": clinic.patients[patient], "fact": fact });
    clinic.world.born("facts_add", input)
}

fn list(clinic: &mut Clinic, patient: usize) -> Vec<Value> {
    let id = clinic.patients[patient].clone();
    clinic.world.read("facts_list", json!({ "id": id })).as_array().expect("a list").clone()
}

/// The words that show at a place, warnings first.
fn shown(clinic: &mut Clinic, patient: usize, spot: &str) -> Vec<String> {
    let id = clinic.patients[patient].clone();
    let card = clinic.world.read("facts_remember", json!({ "id": id, "spot": spot }));
    let texts = |part: &str| card[part].as_array().expect("a list").clone();
    let all = texts("alerts").into_iter().chain(texts("facts"));
    all.map(|one| one["text"].as_str().expect("words").to_owned()).collect()
}

/// The labels on the card of the patient's appointment of tomorrow.
fn on_card(clinic: &mut Clinic) -> Vec<String> {
    let day = clinic.world.read("appointments_day", json!({ "day": TOMORROW }));
    let labels = day["columns"][0]["appointments"][0]["labels"].as_array().expect("labels").clone();
    labels.iter().map(|one| one["text"].as_str().expect("words").to_owned()).collect()
}

#[test]
fn a_fact_says_who_said_it_and_when_and_who_wrote_it_down() {
    let mut clinic = Clinic::new();
    clinic.world.sit("reception");
    let id = add(&mut clinic, 0, fact("  ترس  از آمپول ", json!({ "detail": "دستش را بگیرید", "toldBy": "family" })));
    let rows = list(&mut clinic, 0);
    let row = rows.iter().find(|row| row["id"] == json!(id)).expect("listed");
    assert_eq!((&row["text"], &row["topic"], &row["tone"]), (&json!("ترس از آمپول"), &json!("fear"), &json!("soft")));
    assert_eq!((&row["toldBy"], &row["toldOn"]), (&json!("family"), &json!(TODAY)));
    assert_eq!((&row["staffName"], &row["isOver"]), (&json!("سمیرا نوری"), &json!(false)));
    clinic.world.write("facts_edit", json!({ "id": id, "fact": fact("از صدا می‌ترسد", json!({ "topic": "allergy" })) }));
    let row = list(&mut clinic, 0).remove(0);
    assert_eq!((&row["text"], &row["tone"]), (&json!("از صدا می‌ترسد"), &json!("alert")));
    clinic.world.write("facts_end", json!({ "id": id }));
    assert_eq!(list(&mut clinic, 0), Vec::<Value>::new());
    assert_eq!(clinic.world.refused("facts_end", json!({ "id": id })).0, "not-found");
    clinic.world.check();
}

#[test]
fn a_fact_without_words_or_said_tomorrow_is_refused_beside_its_field() {
    let mut clinic = Clinic::new();
    let patient = clinic.patients[0].clone();
    let refused = |clinic: &mut Clinic, fact: Value| {
        clinic.world.refused("facts_add", json!({ "patientId": patient, "fact": fact }))
    };
    assert_eq!(refused(&mut clinic, fact(" ", json!({}))), ("fact-text-empty".into(), "fact.text".into()));
    let tomorrow = fact("x", json!({ "toldOn": TOMORROW }));
    assert_eq!(refused(&mut clinic, tomorrow), ("day-invalid".into(), "fact.toldOn".into()));
    let nowhere = fact("x", json!({ "questionId": "nowhere" }));
    assert_eq!(refused(&mut clinic, nowhere), ("not-found".into(), "fact.questionId".into()));
    let stranger = json!({ "patientId": "nobody", "fact": fact("x", json!({})) });
    assert_eq!(clinic.world.refused("facts_add", stranger), ("not-found".into(), "patientId".into()));
}

#[test]
fn each_place_shows_its_own_and_the_card_of_the_day_what_shows_at_the_desk() {
    let mut clinic = Clinic::new();
    clinic.book(0, 0, TOMORROW, 600);
    let only = |spot: &str| json!({ "atCall": spot == "call", "atDesk": spot == "desk", "atVisit": spot == "visit", "topic": "cares" });
    for spot in ["call", "desk", "visit"] {
        add(&mut clinic, 0, fact(spot, only(spot)));
    }
    for spot in ["call", "desk", "visit"] {
        assert_eq!(shown(&mut clinic, 0, spot), [spot]);
    }
    assert_eq!(on_card(&mut clinic), ["desk"]);
    assert_eq!(list(&mut clinic, 0).len(), 3, "the list has all of them");
}

#[test]
fn what_may_harm_shows_everywhere_and_first() {
    let mut clinic = Clinic::new();
    clinic.book(0, 0, TOMORROW, 600);
    add(&mut clinic, 0, fact("چای دوست دارد", json!({ "topic": "comfort" })));
    let nowhere =
        json!({ "topic": "allergy", "atCall": false, "atDesk": false, "atVisit": false, "detail": "تنگی نفس" });
    add(&mut clinic, 0, fact("پنی‌سیلین", nowhere));
    for spot in ["call", "desk", "visit"] {
        assert_eq!(shown(&mut clinic, 0, spot), ["پنی‌سیلین", "چای دوست دارد"], "{spot}");
    }
    assert_eq!(on_card(&mut clinic), ["پنی‌سیلین", "چای دوست دارد"]);
    let calendar =
        clinic.world.read("calendar_show", json!({ "fromDay": TOMORROW, "days": 1, "by": "doctor", "ids": [] }));
    assert_eq!(calendar["appointments"][0]["hasAlert"], json!(true));
}

#[test]
fn what_is_over_stands_in_the_list_alone_and_the_form_leaves_it_there() {
    let mut clinic = Clinic::new();
    clinic.book(0, 0, TOMORROW, 600);
    add(&mut clinic, 0, fact("باردار است", json!({ "topic": "caution", "untilOn": TODAY })));
    assert_eq!(shown(&mut clinic, 0, "desk"), ["باردار است"], "its last day counts");
    assert_eq!(on_card(&mut clinic), ["باردار است"]);
    clinic.days_pass(1);
    for spot in ["call", "desk", "visit"] {
        assert_eq!(shown(&mut clinic, 0, spot), Vec::<String>::new(), "{spot}");
    }
    assert_eq!(on_card(&mut clinic), Vec::<String>::new());
    let calendar =
        clinic.world.read("calendar_show", json!({ "fromDay": TOMORROW, "days": 1, "by": "doctor", "ids": [] }));
    assert_eq!(calendar["appointments"][0]["hasAlert"], json!(false));
    let patient = clinic.patients[0].clone();
    let page = clinic.world.read("patients_show", json!({ "id": patient }));
    assert_eq!(page["labels"], json!([]));
    let kept = draft("بیمار", "۰", json!({ "labels": page["labels"], "mobiles": ["09551234501"] }));
    clinic.world.write("patients_edit", json!({ "id": patient, "draft": kept }));
    let rows = list(&mut clinic, 0);
    assert_eq!(
        (rows.len(), &rows[0]["isOver"]),
        (1, &json!(true)),
        "the form never showed it, so it says nothing of it"
    );
}

#[test]
fn what_was_told_in_confidence_never_shows_at_the_desk_whoever_looks() {
    let mut clinic = Clinic::new();
    clinic.book(0, 0, TOMORROW, 600);
    clinic.world.sit("doctor1");
    let patient = clinic.patients[0].clone();
    let private = json!({ "isPrivate": true, "topic": "worry" });
    let refused = clinic.world.refused("facts_add", json!({ "patientId": patient, "fact": fact("راز", private) }));
    assert_eq!(refused, ("fact-private-at-desk".into(), "fact.atDesk".into()));
    let private = json!({ "isPrivate": true, "topic": "worry", "atDesk": false });
    let id = add(&mut clinic, 0, fact("راز", private.clone()));
    // An older form knew of no places.
    let labels = json!([{ "tone": "alert", "text": "هشدارِ پنهان", "isPrivate": true }, { "tone": "soft", "text": "راز", "isPrivate": true }]);
    let edit = json!({ "id": patient, "draft": draft("بیمار", "۰", json!({ "labels": labels })) });
    clinic.world.write("patients_edit", edit);
    for login in ["doctor1", "manager", "reception"] {
        clinic.world.sit(login);
        assert_eq!(shown(&mut clinic, 0, "desk"), Vec::<String>::new(), "{login}");
        assert_eq!(on_card(&mut clinic), Vec::<String>::new(), "{login}");
    }
    clinic.world.sit("doctor1");
    assert_eq!(shown(&mut clinic, 0, "visit"), ["هشدارِ پنهان", "راز"]);
    clinic.world.sit("reception");
    for spot in ["call", "visit"] {
        assert_eq!(shown(&mut clinic, 0, spot), Vec::<String>::new(), "{spot}");
    }
    assert_eq!(list(&mut clinic, 0), Vec::<Value>::new());
    assert_eq!(clinic.world.refused("facts_end", json!({ "id": id })).0, "not-found", "what is not seen is not there");
    assert_eq!(clinic.world.refused("facts_edit", json!({ "id": id, "fact": fact("x", json!({})) })).0, "not-found");
    let refused = clinic.world.refused("facts_add", json!({ "patientId": patient, "fact": fact("x", private) }));
    assert_eq!(refused, ("right-missing".into(), "fact.isPrivate".into()));
    clinic.world.check();
}

/// The questions that are still to be asked of a patient.
fn asked(clinic: &mut Clinic, patient: usize) -> Vec<String> {
    let id = clinic.patients[patient].clone();
    let card = clinic.world.read("facts_remember", json!({ "id": id, "spot": "visit" }));
    let rows = card["questions"].as_array().expect("a list").clone();
    rows.iter().map(|row| row["text"].as_str().expect("words").to_owned()).collect()
}

#[test]
fn a_question_is_asked_until_somebody_answers_and_again_when_the_answer_is_over() {
    let mut clinic = Clinic::new();
    let question = |id: Value, topic: &str, text: &str| json!({ "id": id, "topic": topic, "text": text });
    let first = [question(Value::Null, "children", "نام فرزندان؟"), question(Value::Null, "comfort", "چای یا آب گرم؟")];
    clinic.world.write("questions_set", json!({ "questions": first }));
    let rows = clinic.world.read("questions_list", json!({}));
    assert_eq!(asked(&mut clinic, 0), ["نام فرزندان؟", "چای یا آب گرم؟"]);
    let answer = json!({ "topic": "children", "questionId": rows[0]["id"], "untilOn": TODAY });
    add(&mut clinic, 0, fact("سارا و نیما", answer));
    assert_eq!(asked(&mut clinic, 0), ["چای یا آب گرم؟"]);
    assert_eq!(asked(&mut clinic, 1).len(), 2, "of everybody else it is still asked");
    clinic.days_pass(1);
    assert_eq!(asked(&mut clinic, 0), ["نام فرزندان؟", "چای یا آب گرم؟"]);
    // Another order, other words, and one falls away.
    let next = [question(rows[1]["id"].clone(), "cares", "از چه خوشتان می‌آید؟")];
    clinic.world.write("questions_set", json!({ "questions": next }));
    assert_eq!(asked(&mut clinic, 0), ["از چه خوشتان می‌آید؟"]);
    let empty = json!({ "questions": [question(Value::Null, "other", " ")] });
    assert_eq!(clinic.world.refused("questions_set", empty), ("question-text-empty".into(), "questions.0.text".into()));
    let nowhere = json!({ "questions": [question(json!("nowhere"), "other", "x")] });
    assert_eq!(clinic.world.refused("questions_set", nowhere), ("not-found".into(), "questions.0.id".into()));
    clinic.world.check();
}
