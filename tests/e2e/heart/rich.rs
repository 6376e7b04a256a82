//! Somebody of whom everything is written, in the longest words: what the screens of a visit must have room for.

use crate::desk::Desk;
use crate::story::{list, text};
use peyvand_kit::Day;
use serde_json::{Value, json};

/// Where the sample clinic's own pictures lie.
const FILES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/core/src/sample/files");

/// Somebody who sits with a doctor, and what was written of them.
pub(crate) struct Rich {
    pub(super) visit: String,
    pub(super) name: String,
    pub(super) file_no: String,
    pub(super) picture: String,
    pub(super) consent: String,
    pub(super) plan: String,
}

/// Long sayings of a language: of a line, and of several.
struct Sayings {
    line: &'static str,
    text: &'static str,
    household: &'static str,
    bank: &'static str,
}

const PERSIAN: Sayings = Sayings {
    line: "از صدای دستگاه و از سوزن می‌ترسد؛ پیش از هر کار به او بگویید",
    text: "می‌خواهد دندان خودش بماند، حتی اگر درمان بیشتر طول بکشد؛ پیش از هر جلسه می‌پرسد چه می‌کنیم، چرا می‌کنیم، و اگر دردش گرفت چطور خبرمان کند.",
    household: "خانوادهٔ حسینی‌نژاد طباطبایی یزدی و بستگان",
    bank: "بانک توسعهٔ خدمات درمانی و توان‌بخشی شعبهٔ مرکزی",
};

const ENGLISH: Sayings = Sayings {
    line: "Afraid of the sound of the machine and of needles; say it before each step",
    text: "Wants to keep the tooth even where that takes longer, and asks before each session what is done, why it is done, and how to tell us if something hurts.",
    household: "The Featherstonehaugh-Cholmondeley family and kin",
    bank: "The Savings and Building Society of the Northern Counties",
};

/// Writes all of it through the window's own calls; the signed-in person may.
pub(crate) fn somebody(desk: &Desk, language: &str) -> Rich {
    let said = if language == "fa" { &PERSIAN } else { &ENGLISH };
    let card = desk.call("today_show", json!({}))["inRoom"][0].clone();
    let id = &card["patientId"];
    remembered(desk, id, said);
    together(desk, id, said);
    let (picture, consent) = pictured(desk, id, said);
    let plan = planned(desk, id, said);
    put(
        desk,
        "path_set",
        json!({
            "id": null, "stage": "booking", "kind": "obstacle", "text": said.text, "ownerId": me(desk), "untilOn": today(desk), "isMended": false,
        }),
    );
    let file_no = text(&desk.call("patients_show", json!({ "id": id }))["fileNo"]);
    Rich { visit: text(&card["visitId"]), name: text(&card["patientName"]), file_no, picture, consent, plan }
}

fn remembered(desk: &Desk, id: &Value, said: &Sayings) {
    for topic in ["allergy", "fear", "cares", "comfort"] {
        let fact = json!({
            "topic": topic, "text": said.line, "detail": said.text, "toldBy": "family", "toldOn": null, "questionId": null,
            "untilOn": null, "isPrivate": false, "atCall": true, "atDesk": true, "atVisit": true,
        });
        put(desk, "facts_add", json!({ "patientId": id, "fact": fact }));
    }
    for kind in ["history", "medication", "family", "result"] {
        let entry = json!({ "kind": kind, "text": said.line, "detail": said.text, "fromOn": null, "untilOn": null });
        put(desk, "record_add", json!({ "patientId": id, "visitId": null, "draft": entry }));
    }
}

fn together(desk: &Desk, id: &Value, said: &Sayings) {
    let recent = list(&desk.call("patients_recent", json!({}))).into_iter();
    let others: Vec<_> = recent.filter(|one| one["id"] != *id).take(2).collect();
    let member = |id: &Value, relation: &str| json!({ "patientId": id, "relation": relation });
    let members = [member(id, "parent"), member(&others[0]["id"], "child"), member(&others[1]["id"], "grandparent")];
    put(desk, "households_set", json!({ "patientId": id, "name": said.household, "members": members }));
    put(desk, "households_speak", json!({ "patientId": id, "personId": others[0]["id"], "maySpeak": true }));
}

/// A picture, and the consent to teach with it.
fn pictured(desk: &Desk, id: &Value, said: &Sayings) -> (String, String) {
    let file = |kind: &str, name: &str| {
        let path = format!("{FILES}/{name}");
        let added = json!({
            "patientId": id, "visitId": null, "kind": kind, "title": said.line, "path": path, "takenOn": today(desk),
        });
        put(desk, "files_add", added)
    };
    let picture = file("portrait", "smile.jpg");
    let paper = file("consent", "consent.pdf");
    let consent = put(
        desk,
        "consents_add",
        json!({
            "patientId": id, "purpose": "teaching", "scope": said.line, "givenOn": today(desk), "untilOn": in_a_year(desk),
            "paperId": paper, "signedBy": "",
        }),
    );
    (picture, consent)
}

/// Three options, of which the first is chosen and paid over time.
fn planned(desk: &Desk, id: &Value, said: &Sayings) -> String {
    let service = list(&desk.call("services_list", json!({})))[0]["id"].clone();
    let phase = |priority: &str| json!({ "id": null, "priority": priority, "what": said.line, "serviceId": service, "amount": 120_000_000 });
    let option = json!({
        "id": null, "what": said.line, "why": said.text, "howLong": said.line,
        "phases": [phase("now"), phase("soon"), phase("can-wait")],
    });
    let draft = json!({
        "title": said.line, "staffId": null, "visitId": null, "ownerId": me(desk), "options": [option, option, option],
    });
    let plan = put(desk, "plans_add", json!({ "patientId": id, "draft": draft }));
    let chosen = desk.call("plans_show", json!({ "id": plan }))["options"][0]["id"].clone();
    put(desk, "plans_choose", json!({ "id": plan, "optionId": chosen, "on": null, "witnessId": me(desk) }));
    let instalments: Vec<_> = (0..6).map(|_| json!({ "dueOn": in_a_year(desk), "amount": 60_000_000 })).collect();
    put(desk, "plans_pay", json!({ "id": plan, "financing": said.bank, "instalments": instalments }));
    plan
}

/// Writes something; gives the id of what was born with it.
fn put(desk: &Desk, endpoint: &str, input: Value) -> String {
    let done = desk.call(endpoint, input);
    assert_eq!(done["error"], Value::Null, "{endpoint}");
    done["born"].as_str().and_then(|born| born.split(':').nth(1)).unwrap_or_default().to_owned()
}

fn me(desk: &Desk) -> Value {
    desk.call("session_show", json!({}))["user"]["id"].clone()
}

fn today(desk: &Desk) -> String {
    crate::story::day(desk)
}

fn in_a_year(desk: &Desk) -> String {
    Day::parse_iso(&today(desk)).expect("today").plus_days(365).iso()
}
