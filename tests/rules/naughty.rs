//! Hostile text through every field of every endpoint: kept as the field's rule says, or refused beside the field.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use peyvand_api::endpoints;
use peyvand_tests::{draft, practice, staff};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// How a field keeps what was typed.
#[derive(Clone, Copy)]
enum Keep {
    /// A line: one space within.
    Line,
    /// Its own lines, no space around.
    Lines,
}

/// A field that keeps words, and where they are read back.
type Field = (&'static str, &'static str, Keep);

/// A valid call, its words, and how what it wrote is read back.
struct Form {
    endpoint: &'static str,
    input: Value,
    words: &'static [Field],
    shown: Option<(&'static str, Value)>,
}

fn hostile() -> Vec<String> {
    let own = [
        "\u{202e}راست",
        "می\u{200c}روم",
        "\u{200c}",
        "a\0b",
        "\0",
        "\u{301}",
        "e\u{301}\u{301}",
        "\u{feff}x",
        "\u{2028}",
        "\u{fffd}",
        "\u{10ffff}",
        "' OR 1=1 --",
        "\"; DROP TABLE patient; --",
        "name:* NEAR(a b)",
        "%",
        "_",
        "a*",
        "^a",
        "\\",
        "{$x}",
        "\r\n",
        "۱۲٣",
    ];
    let mut texts: Vec<String> = own.map(str::to_owned).to_vec();
    texts.push("ب".repeat(1 << 20));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/tables/blns/blns.json");
    match std::fs::read(path) {
        Ok(list) => texts.extend(serde_json::from_slice::<Vec<String>>(&list).expect("a list of texts")),
        Err(_) => println!("skipped: shared/data/tables/blns is not here; own texts only"),
    }
    texts
}

/// The pointers of every text and every absent value in an input.
fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) | Value::Null => found.push(at.to_owned()),
        Value::Array(all) => {
            all.iter().enumerate().for_each(|(place, one)| leaves(one, &format!("{at}/{place}"), found));
        }
        Value::Object(all) => all.iter().for_each(|(name, one)| leaves(one, &format!("{at}/{name}"), found)),
        _ => {}
    }
}

fn kept(text: &str, keep: Keep) -> String {
    match keep {
        Keep::Line => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Keep::Lines => text.trim().to_owned(),
    }
}

/// Refusals that concern the whole call, so that no field of it is meant.
const WHOLE: &[&str] = &[
    "input-unreadable",
    "not-found",
    "session-wrong-password",
    "sample-only",
    "undo-nothing",
    "redo-nothing",
    "practice-exists",
    "key-missing",
];

/// A password costs a second each and a PIN is soon tried enough; what they say is never kept.
const SECRET: &[&str] = &["/password", "/old", "/new", "/pin"];

/// What went otherwise than it should, each kind once.
type Odd = BTreeMap<String, String>;

/// Calls with a text in one field and gives the answer; an error must be a refusal beside the field.
fn call(clinic: &mut Clinic, form: &Form, pointer: &str, text: &str, odd: &mut Odd) -> Option<Value> {
    let mut input = form.input.clone();
    *input.pointer_mut(pointer).expect("a field") = json!(text);
    match clinic.world.call(form.endpoint, input) {
        Ok(answer) => Some(answer),
        Err(error) => {
            let field = pointer.trim_start_matches('/').replace('/', ".");
            let beside = error.field.as_ref().is_some_and(|said| field.starts_with(said.as_str()));
            let whole = error.field.is_none() && WHOLE.contains(&error.code.as_str());
            let known = peyvand_api::codes().contains(&error.code.as_str()) && error.code != "bug";
            if !known || !(beside || whole) {
                let start: String = text.chars().take(60).collect();
                odd.insert(format!("{} {pointer} {} {:?}", form.endpoint, error.code, error.field), start);
            }
            None
        }
    }
}

/// In how many shares the forms are tried.
const SHARES: usize = 6;

macro_rules! shares {
    ($($name:ident $share:literal)*) => { $(
        mod $name {
            #[test]
            fn no_text_breaks_a_choice_an_id_a_search_or_a_filter() {
                super::no_text_breaks($share);
            }

            #[test]
            fn words_are_kept_as_they_are_typed_or_refused_beside_their_field() {
                super::words_are_kept($share);
            }
        }
    )* };
}

shares! { first 0 second 1 third 2 fourth 3 fifth 4 sixth 5 }

/// Every text in a share of the forms. Each share has a practice of its own: what is taken back stays in the journal, and the
/// way to the act before it grows with every text.
fn no_text_breaks(share: usize) {
    let mut clinic = Clinic::new();
    let forms = forms(&mut clinic);
    let asked: BTreeSet<_> = forms.iter().map(|form| form.endpoint).chain(["session_open", "session_close"]).collect();
    let all: BTreeSet<_> = endpoints().iter().map(|endpoint| endpoint.name).collect();
    assert_eq!(all.difference(&asked).collect::<Vec<_>>(), Vec::<&&str>::new(), "endpoints without a form");
    let before = clinic.world.dump();
    let (texts, mut odd) = (hostile(), Odd::new());
    for form in forms.iter().skip(share).step_by(SHARES) {
        let writes = endpoints().iter().any(|one| one.name == form.endpoint && one.kind == "write");
        let mut pointers = Vec::new();
        leaves(&form.input, "", &mut pointers);
        // An emergency is never taken back: what its reason keeps has its own proof.
        pointers.retain(|pointer| form.endpoint != "emergency_open" || pointer != "/reason");
        pointers.retain(|pointer| {
            !SECRET.contains(&pointer.as_str()) && !form.words.iter().any(|(word, ..)| word == pointer)
        });
        for pointer in pointers {
            for text in &texts {
                let Some(answer) = call(&mut clinic, form, &pointer, text, &mut odd) else { continue };
                // What changed nothing is no act: taking back would reach for the one before it.
                let is_act = answer["entities"].as_array().is_none_or(|entities| !entities.is_empty());
                if writes && is_act {
                    clinic.world.read("journal_undo", json!({}));
                }
            }
        }
    }
    assert!(odd.is_empty(), "{odd:#?}");
    clinic.world.dump().must_be(&before, "hostile texts");
    clinic.world.check();
}

/// The same for texts that are kept.
fn words_are_kept(share: usize) {
    let mut clinic = Clinic::new();
    let forms = forms(&mut clinic);
    let (texts, mut odd) = (hostile(), Odd::new());
    for form in forms.iter().filter(|form| !form.words.is_empty()).skip(share).step_by(SHARES) {
        for (place, text) in texts.iter().enumerate() {
            // Each text meets each endpoint, each field a share of them; the own texts meet each field.
            let fields =
                form.words.iter().enumerate().filter(|(at, _)| place < 23 || (place + at) % form.words.len() == 0);
            for (_, (pointer, out, keep)) in fields {
                let Some(changed) = call(&mut clinic, form, pointer, text, &mut odd) else { continue };
                let (endpoint, input) = form.shown.clone().expect("what keeps words is shown");
                let born = changed["born"].as_str().and_then(|born| born.split_once(':')).map(|(_, id)| id.to_owned());
                let input = if input["id"] == "born" { json!({ "id": born }) } else { input };
                let shown = clinic.world.read(endpoint, input.clone());
                let row = match shown.as_array() {
                    Some(rows) => {
                        let id =
                            Some(&form.input["id"]).filter(|id| id.is_string()).cloned().unwrap_or_else(|| json!(born));
                        rows.iter().find(|row| row["id"] == id).expect("the row is listed").clone()
                    }
                    None => shown,
                };
                // What keeps a row for words alone has none where there are none.
                let found = row.pointer(out).and_then(Value::as_str).unwrap_or_default();
                assert_eq!(found, kept(text, *keep), "{} {pointer}, read in {endpoint} {out}", form.endpoint);
                clinic.world.read("journal_undo", json!({}));
            }
        }
    }
    assert!(odd.is_empty(), "{odd:#?}");
    clinic.world.check();
}

/// Backups and what puts them back, with a folder that gets them.
fn backups(clinic: &mut Clinic) -> Vec<Form> {
    let (one, other) = (clinic.world.dir().join("one"), clinic.world.dir().join("other"));
    for folder in [&one, &other] {
        std::fs::create_dir(folder).expect("made");
    }
    let target = |folder: &Path| json!({ "folder": folder, "name": "n", "isAutomatic": true });
    let known = clinic.world.born("backup_target_add", target(&one));
    let form = |endpoint, input| Form { endpoint, input, words: &[], shown: None };
    let kept = |endpoint, input, words| Form { endpoint, input, words, shown: Some(("backups_show", json!({}))) };
    let opens = json!({ "path": "/nothing/there", "login": null, "password": null, "recoveryKey": null });
    let mut forms = vec![
        kept("backup_target_add", target(&other), &[("/name", "/targets/1/name", Keep::Line)]),
        kept(
            "backup_target_edit",
            json!({ "id": known, "name": "n", "isAutomatic": false }),
            &[("/name", "/targets/0/name", Keep::Line)],
        ),
        form("backup_target_remove", json!({ "id": known })),
        form("backup_schedule", json!({ "dailyMinute": null, "everyHours": 4 })),
        form("backup_start", json!({ "targetId": null, "folder": null })),
        form("backup_verify", json!({ "path": "/nothing/there" })),
        form("restore_find", json!({ "folder": null })),
        form("restore_look", opens.clone()),
        form("restore_start", opens),
    ];
    let bare = ["backup_sign", "backups_show", "job_show", "job_cancel", "key_change"];
    forms.extend(bare.map(|endpoint| form(endpoint, json!({}))));
    forms
}

/// The record, with an act that everything in it can be asked about.
fn record(clinic: &mut Clinic) -> Vec<Form> {
    let (patient, doctor) = (clinic.patients[0].clone(), clinic.doctors[0].clone());
    let form = |endpoint, input| Form { endpoint, input, words: &[], shown: None };
    let act =
        clinic.world.act("rules_set", json!({ "name": "credit-months", "value": 3, "validFrom": TOMORROW }))["act"]
            .clone();
    let asked = |text: &str, patient: Value, limit: u16| json!({ "patientId": patient, "staffId": doctor, "from": TOMORROW, "until": TOMORROW, "text": text, "before": act, "limit": limit });
    let newest = json!({ "patientId": null, "staffId": null, "from": null, "until": null, "text": "", "before": null, "limit": 1 });
    vec![
        form("history_list", asked("t", Value::Null, 3)),
        form("history_list", asked("t", json!(patient), 3)),
        form("history_show", json!({ "id": act })),
        form("history_undo", json!({ "id": act })),
        form(
            "openings_list",
            json!({ "patientId": patient, "staffId": doctor, "from": TOMORROW, "until": TOMORROW, "limit": 3 }),
        ),
        Form {
            endpoint: "device_name",
            input: json!({ "name": "n" }),
            words: &[("/name", "/rows/0/device", Keep::Line)],
            shown: Some(("history_list", newest)),
        },
    ]
}

/// What is done with a next step on its way.
fn handed_over(step: &Value, visit: &str, other: &str) -> Vec<Form> {
    let form = |endpoint, input| Form { endpoint, input, words: &[], shown: None };
    vec![
        form("steps_try", json!({ "id": step, "outcome": "busy" })),
        form("steps_give_back", json!({ "id": step, "reason": "r" })),
        form("steps_pass_on", json!({ "id": step, "toId": other, "reason": "r" })),
        form("steps_done", json!({ "id": step, "reason": "r" })),
        form("steps_end", json!({ "id": step, "reason": "declined" })),
        form("referrals_answer", json!({ "id": step, "text": "t" })),
        form("referrals_seen", json!({ "id": step })),
        form("closing_show", json!({ "id": visit })),
        form("visits_endings", json!({ "from": TODAY, "to": TOMORROW, "staffId": null })),
    ]
}

/// A valid call of every endpoint that takes anything, in a clinic where each can be made.
fn forms(clinic: &mut Clinic) -> Vec<Form> {
    use Keep::{Line, Lines};
    let closed = clinic.closed_after_implant(0, 600);
    clinic.days_pass(1);
    let step =
        clinic.world.read("steps_open", json!({ "until": "2030-01-01", "ownerId": null, "limit": 9 }))[0]["id"].clone();
    let call = clinic.work(TOMORROW).iter().find(|row| row["kind"] == "next-day-call").expect("a call")["id"].clone();
    let planned = clinic.book(1, 0, "2026-12-01", 600);
    let begun = clinic.book(1, 1, TOMORROW, 480);
    let arriving = clinic.book(2, 1, TOMORROW, 700);
    let open = clinic.book(3, 1, TOMORROW, 800);
    let visit = clinic.world.born("visits_arrive", json!({ "appointmentId": open }));
    let (patient, other) = (clinic.patients[1].clone(), clinic.patients[2].clone());
    let (doctor, service) = (clinic.doctors[0].clone(), clinic.checkup.clone());
    let first = clinic.patients[0].clone();
    let mut line = |patient: &String| {
        let draft = json!({ "kind": "history", "text": "t", "detail": "d", "fromOn": null, "untilOn": null });
        clinic.world.born("record_add", json!({ "patientId": patient, "visitId": null, "draft": draft }))
    };
    let (noted, ended) = (line(&patient), [line(&first), line(&first)]);
    let fact = json!({ "topic": "fear", "text": "t", "detail": "d", "toldBy": "b", "toldOn": null, "questionId": null, "untilOn": null, "isPrivate": false, "atCall": true, "atDesk": true, "atVisit": true });
    let known = clinic.world.born("facts_add", json!({ "patientId": patient, "fact": fact }));
    let fields = json!({
        "middleName": "m", "calledAs": "c", "otherId": "o", "city": "c", "note": "n", "privateNote": "p", "mobiles": ["09551239999"],
        "labels": [{ "tone": "plain", "text": "l" }], "language": "fa", "nationalId": "", "birth": "", "fileNo": "",
    });
    let draft = draft("given", "family", fields);
    const DRAFT: &[Field] = &[
        ("/draft/givenName", "/givenName", Line),
        ("/draft/middleName", "/middleName", Line),
        ("/draft/familyName", "/familyName", Line),
        ("/draft/calledAs", "/calledAs", Line),
        ("/draft/otherId", "/otherId", Line),
        ("/draft/city", "/city", Line),
        ("/draft/note", "/note", Lines),
        ("/draft/privateNote", "/privateNote", Lines),
    ];
    let mut step_draft = clinic.step("referral", "2026-12-06");
    step_draft["serviceId"] = json!(service);
    let closing = json!({ "id": visit, "steps": [step_draft], "golden": "answered", "goldenAnswer": "چه؟" });
    let hours = json!([{ "weekday": 0, "start": 480, "end": 1200 }]);
    let us = practice(peyvand_kit::Locale::Fa);
    let plan = json!({ "needs": "both", "buffer": 10, "preparation": "p", "doctorIds": [doctor], "roomIds": [] });
    let form = |endpoint, input| Form { endpoint, input, words: &[], shown: None };
    let kept = |endpoint, input, words, shown| Form { endpoint, input, words, shown: Some(shown) };
    let one = |id: &str| json!({ "id": id });
    let mut forms = vec![
        kept(
            "practice_edit",
            json!({ "name": us.name, "language": "fa", "calendar": "jalali", "digits": "persian", "moneyUnit": "toman", "zone": "Asia/Tehran", "weekStart": 5, "weekend": [4], "slotMinutes": 15 }),
            &[("/name", "/name", Line)],
            ("practice_show", json!({})),
        ),
        form("rules_set", json!({ "name": "credit-months", "value": 6, "validFrom": "2026-12-01" })),
        form("session_language", json!({ "language": "ru" })),
        form("sample_open", json!({ "language": "ru" })),
        kept(
            "staff_add",
            json!({ "name": "n", "login": "", "roles": ["doctor"], "specialty": "s", "hours": hours, "password": null }),
            &[("/name", "/name", Line), ("/specialty", "/specialty", Line)],
            ("staff_list", json!({})),
        ),
        kept(
            "staff_edit",
            json!({ "id": doctor, "name": "n", "roles": ["doctor"], "specialty": "s", "isActive": true, "hours": hours, "rights": [{ "right": "wallet-read", "isGiven": false }], "substituteId": null }),
            &[("/name", "/name", Line), ("/specialty", "/specialty", Line)],
            ("staff_list", json!({})),
        ),
        kept(
            "services_add",
            json!({ "name": "n", "code": "c", "minutes": 10, "price": 1, "isInvasive": false, "recallMonths": 6, "plan": plan }),
            &[("/name", "/name", Line), ("/code", "/code", Line), ("/plan/preparation", "/preparation", Lines)],
            ("services_list", json!({})),
        ),
        kept(
            "services_edit",
            json!({ "id": service, "name": "n", "code": "c", "minutes": 10, "price": 1, "isInvasive": false, "recallMonths": 6, "isActive": true, "plan": plan }),
            &[("/name", "/name", Line), ("/code", "/code", Line), ("/plan/preparation", "/preparation", Lines)],
            ("services_list", json!({})),
        ),
        kept("patients_add", json!({ "draft": draft }), DRAFT, ("patients_show", json!({ "id": "born" }))),
        kept("patients_edit", json!({ "id": patient, "draft": draft }), DRAFT, ("patients_show", one(&patient))),
        kept(
            "facts_add",
            json!({ "patientId": patient, "fact": fact }),
            &[("/fact/text", "/text", Line), ("/fact/detail", "/detail", Line), ("/fact/toldBy", "/toldBy", Line)],
            ("facts_list", one(&patient)),
        ),
        kept(
            "facts_edit",
            json!({ "id": known, "fact": fact }),
            &[("/fact/text", "/text", Line), ("/fact/detail", "/detail", Line), ("/fact/toldBy", "/toldBy", Line)],
            ("facts_list", one(&patient)),
        ),
        form("facts_end", one(&known)),
        form("facts_list", one(&patient)),
        form("facts_remember", json!({ "id": patient, "spot": "visit" })),
        form("questions_list", json!({})),
        form("questions_set", json!({ "questions": [{ "id": null, "topic": "other", "text": "q" }] })),
        form("households_show", one(&patient)),
        form(
            "households_set",
            json!({ "patientId": patient, "name": "n", "members": [{ "patientId": patient, "relation": "parent" }, { "patientId": other, "relation": "child" }] }),
        ),
        form("households_speak", json!({ "patientId": patient, "personId": other, "maySpeak": true })),
        kept(
            "appointments_book",
            json!({ "patientId": other, "staffId": doctor, "serviceId": service, "day": "2026-12-02", "start": 600, "minutes": 30, "source": "phone", "note": "n", "stepId": null }),
            &[("/source", "/source", Line), ("/note", "/note", Lines)],
            ("appointments_show", json!({ "id": "born" })),
        ),
        form("appointments_move", json!({ "id": planned, "staffId": doctor, "day": "2026-12-03", "start": 600 })),
        kept(
            "appointments_cancel",
            json!({ "id": planned, "reason": "r" }),
            &[("/reason", "/cancelReason", Lines)],
            ("appointments_show", one(&planned)),
        ),
        form("visits_arrive", json!({ "appointmentId": arriving })),
        kept(
            "visits_write",
            json!({ "id": visit, "ownWords": "w", "note": "n", "services": [{ "serviceId": service, "quantity": 1 }], "expected": "e", "reached": { "text": "r", "how": "partly" }, "shown": [{ "means": "model", "what": "s", "isOn": true }], "measures": [{ "name": "m", "unit": "u", "value": "1" }] }),
            &[
                ("/ownWords", "/ownWords", Lines),
                ("/note", "/notes/0/text", Lines),
                ("/expected", "/expected", Lines),
                ("/reached/text", "/reached", Lines),
                ("/shown/0/what", "/shown/0/what", Line),
            ],
            ("visits_show", one(&visit)),
        ),
        form("record_show", one(&patient)),
        kept(
            "record_add",
            json!({ "patientId": other, "visitId": null, "draft": { "kind": "family", "text": "t", "detail": "d", "fromOn": "2026-01-01", "untilOn": null } }),
            &[("/draft/text", "/entries/0/text", Line), ("/draft/detail", "/entries/0/detail", Line)],
            ("record_show", one(&other)),
        ),
        kept(
            "record_edit",
            json!({ "id": noted, "draft": { "kind": "family", "text": "t", "detail": "d", "fromOn": "2026-01-01", "untilOn": null } }),
            &[("/draft/text", "/entries/0/text", Line), ("/draft/detail", "/entries/0/detail", Line)],
            ("record_show", one(&patient)),
        ),
        form("record_end", json!({ "id": ended[0], "untilOn": "2026-11-01" })),
        form("record_remove", json!({ "id": ended[1] })),
        form("intake_show", one(&patient)),
        kept(
            "intake_confirm",
            json!({ "id": patient, "source": "phone", "answer": "a" }),
            &[("/answer", "/answer", Lines)],
            ("intake_show", one(&patient)),
        ),
        form("drafts_keep", json!({ "place": format!("visit:{visit}"), "body": "b" })),
        form("visits_remote", json!({ "patientId": other, "means": "phone" })),
        form("clashes_list", one(&patient)),
        form("clashes_settle", json!({ "id": "nowhere", "choice": "text", "text": "t" })),
        form(
            "protocols_set",
            json!({ "occasion": "return", "serviceId": null, "items": [{ "id": null, "kind": "measure", "text": "t", "unit": "u", "choices": "", "isNeeded": true }] }),
        ),
        kept(
            "visits_close",
            closing.clone(),
            &[("/steps/0/reason", "/steps/0/reason", Lines), ("/goldenAnswer", "/goldenAnswer", Lines)],
            ("visits_show", one(&visit)),
        ),
        form("visits_preview", json!({ "id": visit, "steps": closing["steps"] })),
        kept(
            "followups_attempt",
            json!({ "id": call, "outcome": "reached", "pain": "none", "bleeding": "stopped", "note": "n", "againOn": null }),
            &[("/note", "/attempts/0/note", Lines)],
            ("followups_show", json!({ "id": call })),
        ),
        form("patients_find", json!({ "text": "t", "limit": 20 })),
        form("patients_timeline", json!({ "id": patient, "before": null, "limit": 20 })),
        form("patients_duplicates", json!({ "draft": draft, "exceptId": null })),
        form("patients_count", json!({ "groupBy": "city" })),
        form("appointments_day", json!({ "day": TOMORROW })),
        form("risk_day", json!({ "day": TOMORROW })),
        form(
            "appointments_free",
            json!({ "serviceId": service, "staffId": doctor, "minutes": null, "fromDay": TOMORROW, "limit": 3 }),
        ),
        form(
            "appointments_count",
            json!({ "fromDay": TOMORROW, "toDay": TOMORROW, "status": "planned", "staffId": doctor, "patientId": patient, "city": "c", "sex": "female", "label": "l", "groupBy": "city" }),
        ),
        form("visits_queue", json!({ "staffId": doctor })),
        form("steps_open", json!({ "until": TOMORROW, "ownerId": doctor, "limit": 3 })),
        form("followups_list", json!({ "until": TOMORROW, "ownerId": doctor, "limit": 3 })),
        form("wallet_list", json!({ "limit": 3 })),
    ];
    forms.extend(colleagues(clinic));
    forms.extend(record(clinic));
    forms.extend(desk(clinic, &visit, &closed));
    forms.extend(calendar(clinic));
    forms.extend(time(clinic));
    forms.extend(paper(&planned, &closed));
    forms.extend(files(clinic));
    forms.extend(short_notice(clinic, &planned));
    for (endpoint, id) in [
        ("patients_show", &patient),
        ("appointments_show", &planned),
        ("appointments_confirm", &planned),
        ("appointments_no_show", &begun),
        ("visits_call_in", &visit),
        ("visits_leave", &visit),
        ("visits_show", &visit),
        ("wallet_show", &patient),
    ] {
        forms.push(form(endpoint, one(id)));
    }
    forms.extend(handed_over(&step, &visit, &clinic.doctors[1]));
    forms.extend([form("steps_accept", json!({ "id": step })), form("followups_show", json!({ "id": call }))]);
    forms.push(form("wording_check", json!({ "text": "بهترین", "names": ["یکتا"] })));
    forms.extend(scripts(&planned, &visit, &patient));
    forms.extend(backups(clinic));
    let bare = [
        "session_show",
        "practice_show",
        "rules_show",
        "staff_list",
        "staff_roles",
        "emergency_list",
        "services_list",
        "protocols_list",
        "protocols_usual",
        "patients_recent",
        "today_show",
        "handover_show",
        "ledger_totals",
        "risk_show",
        "risk_learn",
        "journal_state",
        "device_list",
        "journal_undo",
        "journal_redo",
        "practice_check",
        "practice_accept_loss",
    ];
    forms.extend(bare.map(|endpoint| form(endpoint, json!({}))));
    forms.extend(at_the_door(clinic));
    forms
}

/// What is said, in the practice's words and about somebody.
fn scripts(planned: &str, visit: &str, patient: &str) -> Vec<Form> {
    let form = |endpoint, input| Form { endpoint, input, words: &[], shown: None };
    let about = |appointment: Value, visit: Value, patient: Value| json!({ "kind": "soft-sell", "appointmentId": appointment, "visitId": visit, "patientId": patient, "minutes": 20, "reason": "r" });
    vec![
        form("scripts_list", json!({})),
        form("scripts_set", json!({ "kind": "welcome", "language": "fa", "body": "سلام {name}" })),
        form("scripts_fill", about(json!(planned), Value::Null, Value::Null)),
        form("scripts_fill", about(Value::Null, json!(visit), json!(patient))),
    ]
}

/// The desk's day: somebody waits, and a visit is to be paid.
fn desk(clinic: &mut Clinic, waiting: &str, closed: &str) -> Vec<Form> {
    let (patient, doctor, service) = (clinic.patients[0].clone(), clinic.doctors[0].clone(), clinic.checkup.clone());
    let pay = json!({ "visitId": closed, "means": "cash", "amount": 1 });
    clinic.world.act("settle_pay", pay.clone());
    let paid = clinic.world.read("settle_show", json!({ "id": closed }))["payments"][0]["id"].clone();
    let (plan, offered) = (crate::plans::draft(clinic), crate::plans::offered(clinic));
    let option = crate::plans::choose(clinic, &offered, 0)["options"][0].clone();
    let phase = option["phases"][0]["id"].clone();
    let sums = json!([{ "dueOn": TOMORROW, "amount": option["cost"] }]);
    let mut whole = plan.clone();
    whole["options"][0]["id"] = option["id"].clone();
    let form = |endpoint, input| Form { endpoint, input, words: &[], shown: None };
    let kept = |endpoint, input, words, shown| Form { endpoint, input, words, shown: Some(shown) };
    vec![
        kept(
            "visits_walk_in",
            json!({ "patientId": patient, "staffId": doctor, "serviceId": service, "note": "n", "source": "phone" }),
            &[("/note", "/note", Keep::Lines)],
            ("visits_show", json!({ "id": "born" })),
        ),
        kept(
            "visits_leave_unseen",
            json!({ "id": waiting, "reason": "wait" }),
            &[("/reason", "/leftReason", Keep::Lines)],
            ("visits_show", json!({ "id": waiting })),
        ),
        form("visits_amends", json!({ "id": waiting, "amends": ["apology"] })),
        kept(
            "delays_set",
            json!({ "staffId": doctor, "minutes": 20, "reason": "r" }),
            &[("/reason", "/reason", Keep::Line)],
            ("delays_show", json!({ "staffId": doctor })),
        ),
        form("delays_show", json!({ "staffId": doctor })),
        form("checklist_show", json!({ "day": TOMORROW })),
        kept(
            "path_set",
            json!({ "id": null, "stage": "waiting", "kind": "obstacle", "text": "t", "ownerId": null, "untilOn": null, "isMended": false }),
            &[("/text", "/text", Keep::Line)],
            ("path_list", json!({})),
        ),
        kept(
            "plans_add",
            json!({ "patientId": patient, "draft": plan }),
            &[
                ("/draft/title", "/title", Keep::Line),
                ("/draft/options/0/what", "/options/0/what", Keep::Line),
                ("/draft/options/0/why", "/options/0/why", Keep::Lines),
                ("/draft/options/0/howLong", "/options/0/howLong", Keep::Line),
            ],
            ("plans_list", json!({ "id": patient })),
        ),
        form("plans_list", json!({ "id": patient })),
        form("plans_show", json!({ "id": offered })),
        form("paper_plan", json!({ "id": offered, "size": "a5", "language": "en" })),
        form("plans_edit", json!({ "id": offered, "draft": whole })),
        form(
            "plans_choose",
            json!({ "id": offered, "optionId": option["id"], "on": crate::clinic::TODAY, "witnessId": doctor }),
        ),
        form("plans_pay", json!({ "id": offered, "financing": "t", "instalments": sums })),
        form("plans_end", json!({ "id": offered, "reason": "r" })),
        form("plans_reopen", json!({ "id": offered })),
        form("phases_done", json!({ "id": phase, "on": crate::clinic::TODAY })),
        form("phases_stall", json!({ "id": phase, "reason": "r" })),
        form("plans_next", json!({ "id": patient })),
        form("plans_unbooked", json!({})),
        form("path_list", json!({})),
        form("board_show", json!({ "stage": "at-risk", "ownerId": null, "limit": 3 })),
        form("board_once", json!({})),
        form("board_return", json!({ "patientId": clinic.patients[1], "dueOn": "2026-12-01", "reason": "r" })),
        form("leaks_show", json!({ "fromDay": TOMORROW, "untilDay": TOMORROW })),
        form("leaks_list", json!({ "kind": "unbooked", "staffId": null, "fromDay": TOMORROW, "untilDay": TOMORROW })),
        form("variance_show", json!({ "fromDay": TOMORROW, "untilDay": TOMORROW })),
        form("variance_mine", json!({ "fromDay": TOMORROW, "untilDay": TOMORROW })),
        form("path_end", json!({ "id": closed })),
        form("checklist_tick", json!({ "id": "light", "isDone": true })),
        kept(
            "checklist_set",
            json!({ "items": [{ "id": null, "text": "t" }] }),
            &[("/items/0/text", "/text", Keep::Line)],
            ("checklist_show", json!({ "day": TOMORROW })),
        ),
        form("settle_show", json!({ "id": closed })),
        form("settle_pay", pay),
        form("settle_reverse", json!({ "id": paid, "reason": "r" })),
        form("day_end_show", json!({ "day": TOMORROW })),
    ]
}

/// Who is reminded and who waits: somebody was offered a time.
fn short_notice(clinic: &mut Clinic, planned: &str) -> Vec<Form> {
    let entry = crate::waiting::draft(clinic, 0, json!({ "fromDay": TOMORROW, "staffIds": [clinic.doctors[0]] }));
    let known = clinic.world.born("waiting_add", entry.clone());
    let mut edited = entry.clone();
    edited["urgency"] = json!(1);
    let order = crate::fill::order(clinic, "2026-12-01", 900, "one", 1);
    let opening = clinic.world.born("fill_open", order);
    let offer = clinic.world.read("fill_board", json!({}))["openings"][0]["offers"][0]["id"].clone();
    let form = |endpoint, input| Form { endpoint, input, words: &[], shown: None };
    let kept = |endpoint, input, words| {
        let list = json!({ "serviceId": null, "staffId": null, "limit": 50 });
        Form { endpoint, input, words, shown: Some(("waiting_list", list)) }
    };
    let contact = json!({ "appointmentId": planned, "purpose": "remind24", "channel": "phone", "outcome": "reached", "note": "n" });
    let gap = json!({ "staffId": clinic.doctors[0], "roomId": null, "day": "2026-12-01", "start": 1000, "minutes": 30, "limit": 9 });
    vec![
        form("appointments_contact", contact),
        form("reminders_list", json!({ "limit": 9 })),
        form("waiting_list", json!({ "serviceId": null, "staffId": null, "limit": 9 })),
        kept("waiting_add", entry.clone(), &[("/note", "/note", Keep::Lines)]),
        kept("waiting_edit", json!({ "id": known, "draft": edited }), &[("/draft/note", "/note", Keep::Lines)]),
        form("waiting_end", json!({ "id": known, "reason": "r" })),
        form("waiting_match", gap),
        form("fill_board", json!({})),
        form("fill_open", crate::fill::order(clinic, "2026-12-01", 1000, "wave", 2)),
        form("fill_next", json!({ "id": opening })),
        form("fill_answer", json!({ "id": offer, "answer": "accept" })),
        form("fill_told", json!({ "id": offer })),
        form("fill_close", json!({ "id": opening })),
    ]
}

/// The calendar: a series, somebody new, an enquiry.
fn calendar(clinic: &mut Clinic) -> Vec<Form> {
    let (patient, doctor) = (clinic.patients[3].clone(), clinic.doctors[0].clone());
    let plan = |start: u16| {
        json!({
            "patientId": patient, "staffId": doctor, "roomId": null, "serviceId": clinic.checkup, "minutes": 30, "fromDay": "2026-12-14",
            "start": start, "weekdays": [0], "everyWeeks": 1, "count": 2, "source": "s", "note": "n",
        })
    };
    let time = |day: &str, start: u16| json!({ "day": day, "start": start, "staffId": doctor, "roomId": null, "movedFrom": null, "why": null });
    let book = |start: u16| json!({ "plan": plan(start), "times": [time("2026-12-14", start), time("2026-12-21", start)], "stepId": null });
    let (taken, free) = (book(900), book(960));
    let asked = plan(1000);
    let mut newcomer = clinic.booking(0, 0, "2026-12-08", 600);
    newcomer["patientId"] = Value::Null;
    newcomer["newcomer"] = json!({ "givenName": "g", "familyName": "f", "mobile": "09551230000", "addressForm": "ms" });
    newcomer["beyondReason"] = json!("b");
    clinic.world.act("series_book", taken);
    let shown =
        clinic.world.read("calendar_show", json!({ "fromDay": "2026-12-14", "days": 1, "by": "doctor", "ids": [] }));
    let one = shown["appointments"][0]["id"].clone();
    let park = json!({ "id": null, "kind": "call-back", "patientId": null, "name": "n", "mobile": "09551230001", "matter": "m", "draft": "d", "source": "s" });
    let parked = clinic.world.born("enquiries_park", park.clone());
    let mut again = park.clone();
    again["id"] = json!(parked);
    let form = |endpoint, input| Form { endpoint, input, words: &[], shown: None };
    let kept = |endpoint, input, words, shown| Form { endpoint, input, words, shown: Some(shown) };
    const PARKED: &[Field] = &[
        ("/name", "/name", Keep::Line),
        ("/matter", "/matter", Keep::Lines),
        ("/draft", "/draft", Keep::Lines),
        ("/source", "/source", Keep::Line),
    ];
    vec![
        form("calendar_show", json!({ "fromDay": TOMORROW, "days": 7, "by": "doctor", "ids": [clinic.doctors[0]] })),
        form("appointments_detail", json!({ "id": one })),
        form("series_plan", asked),
        form("series_book", free),
        form(
            "series_move",
            json!({ "id": one, "scope": "all", "staffId": clinic.doctors[0], "roomId": null, "day": "2026-12-15", "start": 930 }),
        ),
        kept(
            "series_cancel",
            json!({ "id": one, "scope": "this", "reason": "r" }),
            &[("/reason", "/cancelReason", Keep::Lines)],
            ("appointments_show", json!({ "id": one })),
        ),
        kept(
            "appointments_move",
            json!({ "id": one, "staffId": null, "day": "2026-12-16", "start": 930, "reason": "r" }),
            &[("/reason", "/changes/0/reason", Keep::Lines)],
            ("appointments_detail", json!({ "id": one })),
        ),
        form("appointments_book", newcomer),
        kept("enquiries_park", park, PARKED, ("enquiries_list", json!({}))),
        kept("enquiries_park", again, PARKED, ("enquiries_list", json!({}))),
        form("enquiries_list", json!({})),
        form("enquiries_end", json!({ "id": parked, "outcome": "answered" })),
        form("enquiries_figures", json!({ "fromDay": TOMORROW, "untilDay": TOMORROW })),
    ]
}

/// Paper: a day, a card, a receipt, the key, and pages that are kept.
fn paper(planned: &str, closed: &str) -> Vec<Form> {
    let one = |id: &str| json!({ "id": id, "size": "a5", "language": null });
    let forms = [
        ("paper_day", json!({ "day": TOMORROW, "staffId": null, "size": "a5", "language": null })),
        ("paper_card", one(planned)),
        ("paper_receipt", one(closed)),
        ("paper_recovery", json!({ "size": "a5", "language": null })),
        ("paper_save", json!({ "path": "/nothing/there.pdf", "pdf": "x" })),
    ];
    forms.map(|(endpoint, input)| Form { endpoint, input, words: &[], shown: None }).into_iter().collect()
}

/// A picture, a paper, and a consent that rests on it. What leaves goes where nothing can be written.
fn files(clinic: &mut Clinic) -> Vec<Form> {
    let path = clinic.world.dir().join("point.png");
    let point = base64::Engine::decode(&base64::prelude::BASE64_STANDARD, crate::files::POINT).expect("a picture");
    std::fs::write(&path, point).expect("written");
    let path = path.to_string_lossy().into_owned();
    let picture = crate::files::draft(clinic, &path, json!({ "title": "t" }));
    let kept = clinic.world.born("files_add", picture.clone());
    let papers = [0, 1].map(|_| {
        let paper = crate::files::draft(clinic, &path, json!({ "kind": "consent" }));
        clinic.world.born("files_add", paper)
    });
    let patient = clinic.patients[0].clone();
    let given = |paper: &str| json!({ "patientId": patient, "purpose": "teaching", "scope": "s", "givenOn": "2026-11-22", "untilOn": "2027-11-22", "paperId": paper, "signedBy": "b" });
    let consent = clinic.world.born("consents_add", given(&papers[0]));
    let form = |endpoint, input| Form { endpoint, input, words: &[], shown: None };
    let all = json!({ "id": patient });
    vec![
        form("files_list", all.clone()),
        form("files_show", json!({ "id": kept })),
        form("files_page", json!({ "id": kept, "page": 0 })),
        Form {
            endpoint: "files_add",
            input: picture,
            words: &[("/title", "/title", Keep::Line)],
            shown: Some(("files_list", all.clone())),
        },
        form("files_end", json!({ "id": kept })),
        form("files_export", json!({ "id": papers[1], "purpose": "care", "path": "/nothing/there.png" })),
        form("consents_list", all.clone()),
        Form {
            endpoint: "consents_add",
            input: given(&papers[1]),
            words: &[("/scope", "/scope", Keep::Lines), ("/signedBy", "/signedBy", Keep::Line)],
            shown: Some(("consents_list", all)),
        },
        form("consents_withdraw", json!({ "id": consent, "reason": "r" })),
    ]
}

/// The practice's time: a room, and a time that is blocked in it.
fn time(clinic: &mut Clinic) -> Vec<Form> {
    let room = clinic.world.born("rooms_add", json!({ "name": "x" }));
    let block = json!({ "staffId": null, "roomId": room, "fromDay": "2027-03-01", "untilDay": "2027-03-02", "start": 600, "end": 700, "reason": "r", "isUrgent": false });
    let blocked = clinic.world.born("closures_add", block.clone());
    let off = json!({ "day": "2027-03-03", "name": "n", "isOff": true, "source": "s" });
    clinic.world.act("holidays_set", off);
    let form = |endpoint, input| Form { endpoint, input, words: &[], shown: None };
    let kept = |endpoint, input, words, shown| Form { endpoint, input, words, shown: Some(shown) };
    let span = |day: &str| json!({ "fromDay": day, "untilDay": day });
    let week = json!({ "staffId": null, "roomId": room, "fromDay": "2027-03-01", "hours": [{ "weekday": 0, "start": 480, "end": 1200 }] });
    vec![
        form("rooms_list", json!({})),
        kept("rooms_add", json!({ "name": "n" }), &[("/name", "/name", Keep::Line)], ("rooms_list", json!({}))),
        kept(
            "rooms_edit",
            json!({ "id": room, "name": "n", "isActive": true }),
            &[("/name", "/name", Keep::Line)],
            ("rooms_list", json!({})),
        ),
        form("hours_show", json!({ "staffId": clinic.doctors[0], "roomId": null })),
        form("hours_set", week),
        form("holidays_list", span("2027-03-03")),
        kept(
            "holidays_set",
            json!({ "day": "2027-03-04", "name": "n", "isOff": true, "source": "s" }),
            &[("/name", "/days/0/name", Keep::Line), ("/source", "/days/0/source", Keep::Line)],
            ("holidays_list", span("2027-03-04")),
        ),
        form("holidays_reset", json!({ "day": "2027-03-03" })),
        form("closures_list", span("2027-03-01")),
        kept("closures_add", block, &[("/reason", "/reason", Keep::Line)], ("closures_list", span("2027-03-01"))),
        form("closures_cancel", json!({ "id": blocked })),
        form("displaced_list", json!({ "limit": 3 })),
    ]
}

/// Who stands in, acts in another's name, or opens what is closed; the manager is a doctor too, who may allow it.
fn colleagues(clinic: &mut Clinic) -> Vec<Form> {
    let (manager, coordinator) = (staff(&mut clinic.world, "manager"), clinic.coordinator.clone());
    let roles = json!({ "id": manager, "name": "m", "roles": ["manager", "doctor"], "specialty": "", "isActive": true, "hours": [] });
    // The days that passed since ask for the password again; taking the seat anew gives it.
    clinic.world.sit("manager").act("staff_edit", roles);
    let leave = |from: &str, until: &str| json!({ "id": coordinator, "from": from, "until": until, "substituteId": clinic.doctors[0] });
    let entered = clinic.world.born("staff_leave", leave("2027-01-01", "2027-01-02"));
    let emergency = json!({ "patientId": clinic.patients[1], "reason": "r" });
    let opened = clinic.world.born("emergency_open", emergency.clone());
    let forms = [
        ("staff_leave", leave("2027-02-01", "2027-02-02")),
        ("staff_leave_cancel", json!({ "id": entered })),
        ("staff_delegate", json!({ "assistantId": coordinator, "isAllowed": true })),
        ("session_for", json!({ "staffId": null })),
        ("emergency_open", emergency),
        ("emergency_review", json!({ "id": opened })),
    ];
    forms.map(|(endpoint, input)| Form { endpoint, input, words: &[], shown: None }).into_iter().collect()
}

/// Coming in and what belongs to it, where the manager has just given their password.
fn at_the_door(clinic: &mut Clinic) -> Vec<Form> {
    clinic.world.sit("manager");
    let sheet = clinic.world.read("recovery_begin", json!({}));
    let key = sheet["groups"].as_array().expect("groups").iter().map(|group| group.as_str().expect("a group"));
    let key = key.collect::<Vec<_>>().join("-");
    let found = json!({
        "name": "n", "language": "fa", "country": "ir", "calendar": null, "digits": null, "currency": null, "zone": null,
        "managerName": "m", "login": "m", "password": "a password", "roles": ["doctor"], "answers": ["a", "b", "c", "d"],
    });
    let forms = [
        ("session_switch", json!({ "login": "reception", "pin": "1234" })),
        ("session_confirm", json!({ "password": "a password" })),
        ("session_recover", json!({ "recoveryKey": key, "login": "manager", "password": "a password" })),
        ("recovery_begin", json!({})),
        ("recovery_renew", json!({ "answers": ["a", "b", "c", "d"] })),
        ("practice_found", found),
        ("password_change", json!({ "old": "a password", "new": "another password" })),
        ("staff_password", json!({ "id": clinic.coordinator, "password": "a password" })),
        ("pin_set", json!({ "pin": "1234" })),
        ("session_alive", json!({})),
        ("session_lock", json!({})),
    ];
    forms.map(|(endpoint, input)| Form { endpoint, input, words: &[], shown: None }).into_iter().collect()
}
