//! Coming in and going: wrong tries, the lock, changing users by PIN, the password once more.

use crate::house::{House, WORD};
use peyvand_tests::draft;
use serde_json::{Value, json};

fn opened(login: &str) -> (String, String, String, u32) {
    row("opened", "password", login, 1)
}

fn row(kind: &str, means: &str, login: &str, tries: u32) -> (String, String, String, u32) {
    (kind.to_owned(), means.to_owned(), login.to_owned(), tries)
}

fn patient(name: &str) -> Value {
    json!({ "draft": draft(name, "", json!({})) })
}

#[test]
fn a_lock_closes_the_practice_and_the_sign_in_knows_who_it_was_and_nothing_else() {
    let mut house = House::staffed();
    house.enter("sara", "sara's word");
    let locked = house.ask("session_lock", json!({}));
    assert_eq!((&locked["state"], &locked["lockedBy"]), (&json!("signed-out"), &json!("sara")));
    assert!(house.app.world().is_none(), "the practice is closed and its key is gone");
    for (name, value) in locked.as_object().expect("fields") {
        let may_be_told = ["state", "lockedBy", "logins", "language", "version"].contains(&name.as_str());
        let is_empty = [json!(null), json!([]), json!(false), json!(0)].contains(value);
        assert!(may_be_told || is_empty, "{name}: {value}");
    }
    assert_eq!(house.refused("patients_recent", json!({})).0, "session-needed");
    assert_eq!(house.refused("session_switch", json!({ "login": "sara", "pin": "1234" })).0, "session-needed");
    let again = house.ask("session_lock", json!({}));
    assert_eq!(again["lockedBy"], "sara", "who locked it stays known");
    assert_eq!(house.enter("sara", "sara's word")["lockedBy"], json!(null));
    assert_eq!(house.ask("session_close", json!({}))["lockedBy"], json!(null), "signing out is no lock");
}

#[test]
fn who_touches_nothing_is_locked_out_after_the_minutes_of_the_practice() {
    let mut house = House::staffed();
    assert_eq!(house.session()["lockMinutes"], 10);
    assert_eq!(house.minutes_pass(9), [""; 0]);
    house.ask("patients_recent", json!({}));
    assert_eq!(house.minutes_pass(1), ["session"], "reading is no touch: a page that is left open reads by itself");
    assert_eq!(house.session()["lockedBy"], "manager");
    assert_eq!(house.minutes_pass(30), [""; 0], "it is told once");

    house.enter("manager", WORD);
    for touch in ["session_alive", "patients_add"] {
        assert_eq!(house.minutes_pass(9), [""; 0]);
        house.ask(touch, if touch == "patients_add" { patient("a") } else { json!({}) });
    }
    assert_eq!(house.minutes_pass(9), [""; 0]);
    let set = |minutes: i64| json!({ "name": "lock-minutes", "value": minutes, "validFrom": "2026-11-22" });
    house.ask("rules_set", set(1));
    assert_eq!((house.session()["lockMinutes"].clone(), house.minutes_pass(1)), (json!(1), vec!["session"]));
    house.enter("manager", WORD);
    house.ask("rules_set", set(0));
    assert_eq!(house.minutes_pass(600), [""; 0], "never means never");
    for odd in [-1, 241] {
        assert_eq!(house.refused("rules_set", set(odd)), ("rule-value-invalid".into(), "value".into()));
    }
}

#[test]
fn a_machine_that_slept_wakes_up_locked_whoever_asks_first() {
    let mut house = House::staffed();
    house.app.tend();
    house.seconds_pass(91);
    assert_eq!(house.app.tend(), ["session"]);

    house.enter("manager", WORD);
    house.app.tend();
    house.seconds_pass(91);
    assert_eq!(house.refused("patients_recent", json!({})).0, "session-needed");
    assert_eq!(house.app.tend(), ["session"], "the window hears of it all the same");

    house.enter("manager", WORD);
    house.app.tend();
    house.seconds_pass(-7200);
    assert_eq!(house.app.tend(), [""; 0], "a clock that was set back is no sleep");
    assert_eq!(house.minutes_pass(10), ["session"], "nor does it keep the practice open for as long");
}

#[test]
fn a_program_without_a_window_does_not_lock_itself() {
    let mut house = House::staffed();
    house.seconds_pass(86_400);
    house.ask("patients_recent", json!({}));
}

#[test]
fn wrong_passwords_make_the_next_try_wait_also_after_a_restart_and_stand_in_the_record() {
    let mut house = House::staffed();
    house.ask("session_close", json!({}));
    for wrong in ["a", "b", "c"] {
        assert_eq!(house.kept_out("manager", wrong), "session-wrong-password");
    }
    assert_eq!(house.wait("manager", WORD), 2, "the right password waits too");
    house.enter("sara", "sara's word");
    house.restart();
    assert_eq!(house.wait("manager", WORD), 2, "neither a restart nor somebody else's sign-in opens the door");
    house.seconds_pass(1);
    assert_eq!(house.wait("manager", WORD), 1);
    house.seconds_pass(1);
    assert_eq!(house.kept_out("manager", "d"), "session-wrong-password");
    assert_eq!(house.wait("manager", WORD), 4);
    house.seconds_pass(4);
    house.enter("manager", WORD);
    assert_eq!(
        house.sign_ins(),
        [
            opened("manager"),
            opened("sara"),
            row("refused", "password", "manager", 3),
            opened("manager"),
            row("refused", "password", "manager", 1),
        ]
    );
    assert!(!house.dir().join("tries.json").exists(), "what the record has needs no file");
    house.ask("session_close", json!({}));
    assert_eq!(house.kept_out("manager", "e"), "session-wrong-password", "counting begins anew");
    house.enter("manager", WORD);
}

#[test]
fn names_that_nobody_has_wait_together_and_are_written_nowhere() {
    let mut house = House::staffed();
    house.ask("session_close", json!({}));
    for name in ["WORD-TYPED-AS-NAME", "eve", ""] {
        assert_eq!(house.kept_out(name, "x"), "session-wrong-password");
    }
    assert_eq!(house.wait("mallory", "x"), 2);
    assert!(!house.leaks("word-typed-as-name") && !house.leaks("WORD-TYPED-AS-NAME"));
    house.enter("sara", "sara's word");
    assert_eq!(house.sign_ins()[1..], [opened("sara"), row("refused", "password", "", 3)]);
}

#[test]
fn a_sign_in_is_about_who_came_in_also_when_somebody_else_was_kept_out_before() {
    let mut house = House::staffed();
    house.ask("session_close", json!({}));
    assert_eq!(house.kept_out("sara", "x"), "session-wrong-password");
    house.enter("manager", WORD);
    let wanted = json!({ "patientId": null, "staffId": null, "from": null, "until": null, "text": "", "before": null, "limit": 9 });
    let row = &house.ask("history_list", wanted)["rows"][0];
    assert_eq!((&row["kind"], &row["staffName"]), (&json!("session.open"), &json!("مهتاب راد")));
    assert_eq!(row["about"], "مهتاب راد", "not sara, who was kept out");
    assert!(
        house.sign_ins().contains(&self::row("refused", "password", "sara", 1)),
        "her wrong try stands in the act all the same"
    );
}

#[test]
fn a_sign_in_is_an_act_of_who_came_in_and_stands_in_nobodys_way() {
    let mut house = House::staffed();
    house.enter("sara", "sara's word");
    house.ask("patients_add", patient("مینا"));
    house.restart();
    house.enter("sara", "sara's word");
    let world = house.app.world().expect("open");
    let filter = peyvand_store::OpFilter::default();
    let last = world.store().ops(&filter, 1).expect("the record").remove(0);
    let sara = peyvand_core::staff::actor_by_login(world.read(), "sara").expect("a read").expect("she").id;
    assert_eq!((last.kind.as_str(), last.actor), ("session.open", Some(sara)));
    assert_eq!(house.ask("journal_state", json!({}))["undo"]["kind"], "patient.add");
    house.ask("journal_undo", json!({}));
    house.restart();
    house.enter("sara", "sara's word");
    house.ask("journal_redo", json!({}));
    assert_eq!(house.ask("patients_recent", json!({}))[0]["name"], "مینا");
}

#[test]
fn who_may_sign_in_does_so_where_nothing_can_be_written_and_hears_what_is_missing() {
    let mut house = House::staffed();
    house.ask("session_close", json!({}));
    let file = house.dir().join("practice.db");
    let older = std::fs::read(&file).expect("the file");
    house.enter("manager", WORD);
    house.ask("patients_add", patient("مینا"));
    house.ask("session_close", json!({}));
    std::fs::write(&file, older).expect("an older copy is put back");
    assert_eq!(house.kept_out("manager", "wrong"), "session-wrong-password");
    let session = house.enter("manager", WORD);
    assert_eq!(session["state"], "signed-in");
    assert_eq!((&session["missing"]["acts"], &session["missing"]["day"]), (&json!(2), &json!("2026-11-22")));
    assert_eq!(house.refused("patients_add", patient("b")).0, "store-acts-missing");
    assert!(house.dir().join("tries.json").exists(), "what could not be recorded is kept");
    house.ask("practice_accept_loss", json!({}));
    house.enter("manager", WORD);
    assert!(house.sign_ins().contains(&row("refused", "password", "manager", 1)));
    assert_eq!(house.session()["missing"], json!(null));
}

/// A house where both have a PIN and the manager is signed in.
fn with_pins() -> House {
    let mut house = House::staffed();
    house.ask("pin_set", json!({ "pin": "۱۲۳۴" }));
    house.enter("sara", "sara's word");
    house.ask("pin_set", json!({ "pin": "987654" }));
    house.enter("manager", WORD);
    house
}

#[test]
fn a_pin_changes_the_user_of_the_open_practice_and_is_no_password() {
    let mut house = with_pins();
    let session = house.session();
    assert_eq!((&session["pins"], &session["hasPin"]), (&json!([{ "login": "sara", "name": "sara" }]), &json!(true)));
    let session = house.ask("session_switch", json!({ "login": "SARA", "pin": " ۹۸۷۶۵۴ " }));
    assert_eq!((&session["user"]["login"], &session["pins"][0]["login"]), (&json!("sara"), &json!("manager")));
    house.ask("patients_add", patient("مینا"));
    house.ask("session_switch", json!({ "login": "manager", "pin": "1234" }));
    let signed_in = house.sign_ins();
    for login in ["sara", "manager"] {
        assert!(signed_in.contains(&row("switched", "pin", login, 1)), "{login} stands in the record");
    }

    let edit = json!({ "id": "x" });
    assert_eq!(house.refused("staff_edit", edit.clone()).0, "password-again");
    assert_eq!(
        house.refused("session_confirm", json!({ "password": "sara's word" })),
        ("password-wrong".into(), "password".into())
    );
    house.ask("session_confirm", json!({ "password": WORD }));
    assert_eq!(house.refused("staff_edit", edit.clone()).0, "input-unreadable", "the password was given");
    house.seconds_pass(299);
    assert_eq!(house.refused("staff_edit", edit.clone()).0, "input-unreadable");
    house.seconds_pass(1);
    assert_eq!(house.refused("staff_edit", edit).0, "password-again", "five minutes later it is asked for again");

    house.ask("session_lock", json!({}));
    assert_eq!(house.refused("session_switch", json!({ "login": "sara", "pin": "987654" })).0, "session-needed");
    house.restart();
    assert_eq!(house.refused("session_switch", json!({ "login": "sara", "pin": "987654" })).0, "session-needed");
}

#[test]
fn a_pin_is_four_to_eight_digits_and_goes_when_it_is_taken_away() {
    let mut house = with_pins();
    for odd in ["", "123", "123456789", "12a4", "12 34", "-1234"] {
        assert_eq!(house.refused("pin_set", json!({ "pin": odd })), ("pin-invalid".into(), "pin".into()), "{odd}");
    }
    house.ask("pin_set", json!({ "pin": "٥٥٥٥" }));
    house.ask("session_switch", json!({ "login": "sara", "pin": "987654" }));
    assert_eq!(house.refused("session_switch", json!({ "login": "manager", "pin": "1234" })).0, "session-wrong-pin");
    house.ask("session_switch", json!({ "login": "manager", "pin": "5555" }));
    house.ask("pin_set", json!({ "pin": null }));
    house.ask("session_switch", json!({ "login": "sara", "pin": "987654" }));
    assert_eq!(house.session()["pins"], json!([]));
    for nobody in ["manager", "eve", ""] {
        let refused = house.refused("session_switch", json!({ "login": nobody, "pin": "5555" }));
        assert_eq!(refused, ("pin-missing".into(), "login".into()), "{nobody}");
    }
}

#[test]
fn wrong_pins_wait_from_the_third_and_lock_the_practice_at_the_fifth() {
    let mut house = with_pins();
    let pin = |pin: &str| json!({ "login": "sara", "pin": pin });
    for _ in 0..3 {
        assert_eq!(house.refused("session_switch", pin("0000")), ("session-wrong-pin".into(), "pin".into()));
    }
    let error = house.call("session_switch", pin("987654")).expect_err("it waits");
    assert_eq!((error.code.as_str(), error.args["seconds"].as_i64()), ("session-wait", Some(2)));
    house.seconds_pass(2);
    assert_eq!(house.refused("session_switch", pin("0000")).0, "session-wrong-pin");
    house.seconds_pass(4);
    assert_eq!(house.refused("session_switch", pin("0000")).0, "session-needed", "the fifth closes the door");
    assert_eq!(house.session()["state"], "signed-out");
    assert_eq!(house.app.tend(), ["session"]);
    house.enter("manager", WORD);
    assert!(house.sign_ins().contains(&row("refused", "pin", "sara", 5)));
    assert_eq!(house.refused("session_switch", pin("0000")).0, "session-wait");
    house.seconds_pass(8);
    assert_eq!(house.refused("session_switch", pin("0000")).0, "session-needed", "there are no five new tries");
    house.enter("sara", "sara's word");
    house.enter("manager", WORD);
    assert_eq!(house.refused("session_switch", pin("0000")).0, "session-wrong-pin", "the password sets it right");
    house.ask("session_switch", pin("987654"));
}

#[test]
fn wrong_passwords_asked_for_again_wait_as_at_the_door() {
    let mut house = House::staffed();
    for _ in 0..3 {
        assert_eq!(house.refused("session_confirm", json!({ "password": "x" })).0, "password-wrong");
    }
    assert_eq!(house.refused("session_confirm", json!({ "password": WORD })).0, "session-wait");
    assert_eq!(house.refused("password_change", json!({ "old": WORD, "new": "a new one" })).0, "session-wait");
    assert_eq!(house.wait("manager", WORD), 2, "it is one door");
    house.seconds_pass(2);
    house.ask("session_confirm", json!({ "password": WORD }));
}

#[test]
fn nothing_beside_the_practice_tells_a_password_a_pin_or_a_patient() {
    let mut house = with_pins();
    let name = "Zyxwvutsrqponm";
    house.ask("patients_add", patient(name));
    house.refused("session_switch", json!({ "login": "sara", "pin": "31415926" }));
    let words = [WORD, "sara's word", "987654", "31415926", name, "مهتاب"];
    for text in words {
        assert!(!house.leaks(text), "{text} while the practice is open");
    }
    house.ask("session_lock", json!({}));
    house.kept_out("sara", "a wrong word that was typed");
    for text in words.into_iter().chain(["a wrong word that was typed"]) {
        assert!(!house.leaks(text), "{text} after the lock");
    }
}

#[test]
fn a_password_that_was_given_long_ago_does_not_hold_again_when_the_clock_is_set_back() {
    let mut house = House::staffed();
    let id = house.session()["user"]["id"].clone();
    let set = json!({ "id": id, "password": "another long word" });
    house.seconds_pass(6 * 60);
    house.session();
    house.seconds_pass(-3 * 60);
    assert_eq!(house.refused("staff_password", set).0, "password-again");
}

#[test]
fn whatever_stands_in_the_file_of_wrong_tries_shuts_nobody_out() {
    let mut house = House::staffed();
    for last_at in [i64::MIN, i64::MAX] {
        house.ask("session_close", json!({}));
        let row = json!([{ "means": "password", "login": "manager", "count": 1, "untold": 9, "lastAt": last_at }]);
        std::fs::write(house.dir().join("tries.json"), row.to_string()).expect("written");
        house.enter("manager", WORD);
        house.ask("history_list", json!({ "patientId": null, "staffId": null, "from": null, "until": null, "text": "", "before": null, "limit": 9 }));
    }
}

#[test]
fn an_input_of_a_wrong_form_does_not_repeat_the_secret_in_it() {
    let mut house = House::staffed();
    for input in [json!({ "login": "sara", "pin": 73_915_264 }), json!({ "login": "sara", "pin": ["73915264"] })] {
        let error = house.call("session_switch", input).expect_err("no PIN has this form");
        assert_eq!(error.code, "input-unreadable");
        assert!(!format!("{error:?}").contains("73915264"), "{error:?}");
    }
}
