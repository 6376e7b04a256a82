//! Passwords, the recovery key, and setting a practice up in the window.

use crate::house::{House, WORD};
use peyvand_api::App;
use peyvand_kit::{Clock, Instant};
use peyvand_store::{KeyFile, RecoveryKey};
use peyvand_tests::NINE;
use serde_json::{Value, json};
use std::time::Duration;

/// The kinds of the last acts in the record, newest first.
fn kinds(house: &mut House, count: usize) -> Vec<String> {
    let world = house.app.world().expect("open");
    let ops = world.store().ops(&peyvand_store::OpFilter::default(), count).expect("the record");
    ops.into_iter().map(|op| op.kind).collect()
}

/// The groups that are asked back, as a person may type them.
fn answers(sheet: &Value) -> Vec<String> {
    let group = |at: &Value| {
        let at = usize::try_from(at.as_u64().expect("a place")).expect("small");
        format!(" {} ", sheet["groups"][at].as_str().expect("a group").to_lowercase())
    };
    sheet["ask"].as_array().expect("places").iter().map(group).collect()
}

/// The whole key as a person may type it.
fn typed(sheet: &Value) -> String {
    let groups = sheet["groups"].as_array().expect("groups");
    groups.iter().map(|group| group.as_str().expect("a group").to_lowercase()).collect::<Vec<_>>().join(" ")
}

/// The manager's practice with a recovery key; gives what the sheet said.
fn with_recovery() -> (House, Value) {
    let mut house = House::staffed();
    let sheet = house.ask("recovery_begin", json!({}));
    house.ask("recovery_renew", json!({ "answers": answers(&sheet) }));
    (house, sheet)
}

fn recover(sheet: &Value, login: &str, password: &str) -> Value {
    json!({ "recoveryKey": typed(sheet), "login": login, "password": password })
}

#[test]
fn a_new_password_opens_and_the_old_one_does_not_any_more() {
    let mut house = House::staffed();
    let change = |old: &str, new: &str| json!({ "old": old, "new": new });
    assert_eq!(
        house.refused("password_change", change("wrong", "a new word")),
        ("password-wrong".into(), "old".into())
    );
    assert_eq!(house.refused("password_change", change(WORD, "short")), ("password-too-short".into(), "new".into()));
    let before = std::fs::read(house.dir().join("practice.db")).expect("the file");
    house.seconds_pass(1);
    house.ask("password_change", change(WORD, "گذرواژهٔ تازه"));
    assert_eq!(kinds(&mut house, 1), ["staff.password"]);
    house.ask("session_close", json!({}));
    assert_eq!(house.kept_out("manager", WORD), "session-wrong-password");
    house.enter("manager", "گذرواژهٔ تازه");
    house.enter("sara", "sara's word");
    house.app.close().expect("closed");
    let after = std::fs::read(house.dir().join("practice.db")).expect("the file");
    assert_eq!(before[..16], after[..16], "the file keeps its key: only its wrapping is new");
    assert_eq!(KeyFile::logins(house.dir()).expect("logins"), ["manager", "sara"]);
}

#[test]
fn any_text_of_six_letters_is_a_password_and_opens_only_as_it_was_typed() {
    let mut house = House::new();
    house.enter("manager", WORD);
    let mut old = WORD.to_owned();
    let long = "ب".repeat(1 << 20);
    for new in ["\0\0\0\0\0\0", "می\u{200c}روم به", "{$x}\r\n\u{202e}", " space ", "🦷🦷🦷🦷🦷🦷", &long]
    {
        house.ask("password_change", json!({ "old": old, "new": new }));
        house.ask("session_close", json!({}));
        let mut shorter = new.to_owned();
        shorter.pop();
        assert_eq!(house.kept_out("manager", &shorter), "session-wrong-password");
        house.enter("manager", new);
        new.clone_into(&mut old);
    }
}

#[test]
fn a_manager_gives_a_colleague_a_way_in_and_nobody_gives_it_to_who_may_more() {
    let mut house = House::staffed();
    let reza = house.add("reza", "assistant", None);
    assert_eq!(house.kept_out("reza", "reza's word"), "session-wrong-password");
    house.enter("manager", WORD);
    let set = |id: &str, password: &str| json!({ "id": id, "password": password });
    assert_eq!(house.refused("staff_password", set(&reza, "short")), ("password-too-short".into(), "password".into()));
    house.ask("staff_password", set(&reza, "reza's word"));
    assert_eq!(kinds(&mut house, 1), ["staff.password"]);
    let nameless = house.add("", "assistant", None);
    assert_eq!(house.refused("staff_password", set(&nameless, "a long word")).0, "staff-login-empty");
    assert_eq!(house.refused("staff_password", set("nobody", "a long word")).0, "not-found");
    let me = house.session()["user"]["id"].as_str().expect("me").to_owned();
    house.enter("reza", "reza's word");
    assert_eq!(house.refused("staff_password", set(&me, "a long word")).0, "right-missing");

    house.enter("manager", WORD);
    let given = json!([{ "right": "staff-edit", "isGiven": true }]);
    house.ask(
        "staff_edit",
        json!({ "id": reza, "name": "reza", "roles": ["assistant"], "specialty": "", "isActive": true, "hours": [], "rights": given, "substituteId": null }),
    );
    house.enter("reza", "reza's word");
    assert_eq!(house.refused("staff_password", set(&me, "a long word")).0, "right-missing", "the manager may more");
    let omid = house.add("omid", "technician", None);
    house.ask("staff_password", set(&omid, "omid's word"));
    house.enter("omid", "omid's word");
}

#[test]
fn a_colleague_whose_adding_was_taken_back_has_no_way_in() {
    let mut house = House::staffed();
    house.ask("journal_undo", json!({}));
    assert_eq!(KeyFile::logins(house.dir()).expect("logins"), ["manager", "sara"], "the slot is still there");
    assert_eq!(house.kept_out("sara", "sara's word"), "session-wrong-password", "and opens for nobody");
    house.enter("manager", WORD);
    assert_eq!(KeyFile::logins(house.dir()).expect("logins"), ["manager"]);
}

#[test]
fn a_practice_is_set_up_in_the_window_after_its_recovery_key_was_typed_back() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut app = App::new(Clock::fixed(Instant::from_ms(NINE))).light();
    app.attach(dir.path());
    let mut ask = |name: &str, input: Value| {
        let called = peyvand_api::dispatch(&mut app, name, input, None);
        called.map(|outcome| serde_json::from_str::<Value>(outcome.value.get()).expect("JSON"))
    };
    let found = |answers: Vec<String>| {
        json!({
            "name": "کلینیک لبخند", "language": "fa", "country": "ir", "calendar": null, "digits": null, "currency": null,
            "zone": null, "managerName": "مریم", "login": "Maryam", "password": "سپیدار۱۲۳", "roles": ["doctor", "manager"],
            "answers": answers,
        })
    };
    assert_eq!(ask("practice_found", found(vec![])).expect_err("not begun").code, "recovery-not-begun");
    let sheet = ask("recovery_begin", json!({})).expect("a key");
    assert_eq!(ask("recovery_begin", json!({})).expect("a key"), sheet, "the same until it was typed back");
    assert_eq!(sheet["groups"].as_array().map(Vec::len), Some(8));
    let places: std::collections::BTreeSet<_> =
        sheet["ask"].as_array().expect("places").iter().map(|at| at.as_u64().expect("a place")).collect();
    assert!(places.len() == 4 && places.iter().all(|at| *at < 8), "{places:?}");
    let (right, mut swapped, mut wrong) = (answers(&sheet), answers(&sheet), answers(&sheet));
    swapped.swap(0, 1);
    wrong[3] = "0000".to_owned();
    for odd in [vec![], right[..3].to_vec(), swapped, wrong, [right.clone(), vec![String::new()]].concat()] {
        let error = ask("practice_found", found(odd.clone())).expect_err("not typed back");
        assert_eq!(
            (error.code.as_str(), error.field.as_deref()),
            ("recovery-answers-wrong", Some("answers")),
            "{odd:?}"
        );
    }
    assert_eq!(std::fs::read_dir(dir.path()).expect("the folder").count(), 0, "nothing is there before that");
    let mut short = found(right.clone());
    short["password"] = json!("12345");
    assert_eq!(ask("practice_found", short).expect_err("short").code, "password-too-short");
    let session = ask("practice_found", found(right.clone())).expect("set up");
    assert_eq!((&session["state"], &session["recovery"]), (&json!("signed-in"), &json!("ready")));
    assert_eq!(session["user"]["roles"], json!(["manager", "doctor"]));
    assert_eq!(ask("practice_found", found(right)).expect_err("a second one").code, "practice-exists");
    ask("session_close", json!({})).expect("closed");
    assert_eq!(ask("recovery_begin", json!({})).expect_err("nobody").code, "session-needed");
    let session = ask("session_recover", recover(&sheet, "maryam", "another word")).expect("let in");
    assert_eq!((&session["user"]["login"], &session["recovery"]), (&json!("maryam"), &json!("used")));
}

#[test]
fn the_recovery_key_alone_lets_a_manager_in_and_must_then_be_made_anew() {
    let (mut house, sheet) = with_recovery();
    assert_eq!(house.session()["recovery"], "ready");
    house.enter("sara", "sara's word");
    assert_eq!(house.session()["recovery"], json!(null), "who does not manage keys is not told");
    house.ask("session_close", json!({}));

    let refused = house.refused("session_recover", recover(&sheet, "sara", "a new word"));
    assert_eq!(refused, ("recovery-not-manager".into(), "login".into()));
    let refused = house.refused("session_recover", recover(&sheet, "manager", "short"));
    assert_eq!(refused, ("password-too-short".into(), "password".into()));
    assert_eq!(house.kept_out("manager", "short"), "session-wrong-password");
    let session = house.ask("session_recover", recover(&sheet, " MANAGER", "a new word"));
    assert_eq!((&session["state"], &session["recovery"]), (&json!("signed-in"), &json!("used")));
    house.restart();
    assert_eq!(house.kept_out("manager", WORD), "session-wrong-password", "the old password is gone");
    assert_eq!(house.enter("manager", "a new word")["recovery"], "used", "a restart does not forget it");
    let recovered = ("recovered".to_owned(), "recovery-key".to_owned(), "manager".to_owned(), 1);
    assert!(house.sign_ins().contains(&recovered), "{:?}", house.sign_ins());

    let fresh = house.ask("recovery_begin", json!({}));
    assert_ne!(fresh["groups"], sheet["groups"]);
    house.ask("recovery_renew", json!({ "answers": answers(&fresh) }));
    assert_eq!(
        (house.session()["recovery"].clone(), kinds(&mut house, 1)),
        (json!("ready"), vec!["recovery.renew".to_owned()])
    );
    let again = house.refused("recovery_renew", json!({ "answers": answers(&fresh) })).0;
    assert_eq!(again, "recovery-not-begun", "what was typed back is in memory no more");
    house.ask("session_close", json!({}));
    let old = house.refused("session_recover", recover(&sheet, "manager", "a third word"));
    assert_eq!(old, ("recovery-key-wrong".into(), "recoveryKey".into()));
    house.ask("session_recover", recover(&fresh, "manager", "a third word"));
}

#[test]
fn a_mistyped_recovery_key_is_told_from_a_wrong_one_and_wrong_ones_wait() {
    let (mut house, sheet) = with_recovery();
    house.ask("session_close", json!({}));
    let other = RecoveryKey::generate().groups().iter().map(|group| group.to_string()).collect::<Vec<_>>().join("-");
    let with = |key: &str| json!({ "recoveryKey": key, "login": "manager", "password": "a new word" });
    let mut mistyped = typed(&sheet);
    mistyped.replace_range(..1, if mistyped.starts_with('7') { "8" } else { "7" });
    for _ in 0..5 {
        for odd in ["", "abc", &mistyped] {
            let refused = house.refused("session_recover", with(odd));
            assert_eq!(
                refused,
                ("recovery-key-invalid".into(), "recoveryKey".into()),
                "a slip of the pen costs nothing"
            );
        }
    }
    for _ in 0..3 {
        assert_eq!(house.refused("session_recover", with(&other)).0, "recovery-key-wrong");
    }
    assert_eq!(house.refused("session_recover", with(&typed(&sheet))).0, "session-wait");
    house.seconds_pass(2);
    house.ask("session_recover", with(&typed(&sheet)));
    let refused = ("refused".to_owned(), "recovery-key".to_owned(), String::new(), 3);
    assert!(house.sign_ins().contains(&refused), "{:?}", house.sign_ins());
}

#[test]
fn only_who_manages_keys_makes_a_recovery_key_and_the_password_is_asked_for() {
    let mut house = House::staffed();
    assert_eq!(house.session()["recovery"], "missing");
    let sheet = house.ask("recovery_begin", json!({}));
    house.seconds_pass(300);
    assert_eq!(house.refused("recovery_renew", json!({ "answers": answers(&sheet) })).0, "password-again");
    house.ask("session_confirm", json!({ "password": WORD }));
    let wrong = json!({ "answers": ["0000", "0000", "0000", "0000"] });
    assert_eq!(house.refused("recovery_renew", wrong), ("recovery-answers-wrong".into(), "answers".into()));
    assert_eq!(house.session()["recovery"], "missing", "nothing opens before it was typed back");
    house.ask("session_lock", json!({}));
    house.enter("manager", WORD);
    let gone = house.refused("recovery_renew", json!({ "answers": answers(&sheet) })).0;
    assert_eq!(gone, "recovery-not-begun", "a lock forgets what was shown");
    house.enter("sara", "sara's word");
    assert_eq!(house.refused("recovery_begin", json!({})).0, "right-missing");
    assert!(!house.leaks(&typed(&sheet)) && !house.leaks(&typed(&sheet).to_uppercase()));
}

#[test]
fn a_password_becomes_as_dear_as_the_machine_bears_when_it_is_used() {
    let mut house = House::new();
    house.app = App::new(house.clock.clone());
    let dir = house.dir().to_owned();
    house.app.attach(&dir);
    house.enter("manager", WORD);
    let is_stronger_still = KeyFile::strengthen(&dir, &house.key, "manager", WORD, Duration::ZERO).expect("looked at");
    assert!(!is_stronger_still, "nothing is left to strengthen");
    house.ask("session_close", json!({}));
    house.enter("manager", WORD);
}
