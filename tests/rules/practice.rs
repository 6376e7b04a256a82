//! The practice, its people, services and rules; signing in; the same act twice.

use peyvand_api::{App, NewPractice, create_practice, dispatch, sign_in};
use peyvand_kit::{ActId, Clock, Instant};
use peyvand_tests::{NINE, World, draft, service, staff};
use serde_json::json;

#[test]
fn a_practice_is_set_up_and_opened_by_its_password_only() {
    let dir = tempfile::tempdir().expect("a folder");
    let clock = Clock::fixed(Instant::from_ms(NINE));
    let new = NewPractice {
        name: "کلینیک لبخند".to_owned(),
        manager_name: "مریم".to_owned(),
        login: "Maryam".to_owned(),
        password: "سپیدار۱۲۳".into(),
        ..NewPractice::default()
    };
    create_practice(dir.path(), &clock, &new).expect("set up");
    let again = create_practice(dir.path(), &clock, &new).expect_err("a second one");
    assert_eq!(again.code, "practice-exists");
    let mut app = App::new(clock);
    app.attach(dir.path());
    assert_eq!(sign_in(&mut app, "maryam", "wrong").expect_err("wrong").code, "session-wrong-password");
    assert_eq!(sign_in(&mut app, "nobody", "wrong").expect_err("nobody").code, "session-wrong-password");
    let detail = sign_in(&mut app, " MARYAM ", "سپیدار۱۲۳").expect("signed in");
    let practice = detail.practice.expect("an open practice");
    assert_eq!(
        (
            practice.calendar.as_str(),
            practice.digits.as_str(),
            practice.currency.as_str(),
            practice.money_unit.as_str()
        ),
        ("jalali", "persian", "IRR", "toman")
    );
    assert_eq!((practice.today.as_str(), practice.now_minute, practice.week_start), ("2026-11-22", 540, 5));
    let value = |app: &mut App, name: &str| {
        serde_json::from_str::<serde_json::Value>(dispatch(app, name, json!({}), None).expect(name).value.get())
            .expect("JSON")
    };
    let closed = value(&mut app, "session_close");
    assert_eq!((closed["state"].as_str(), closed["language"].as_str()), (Some("signed-out"), Some("fa")));
    assert_eq!(closed["logins"], json!(["maryam"]));
    assert_eq!(closed["practice"], json!(null));
}

#[test]
fn a_short_password_and_an_unknown_zone_are_refused_beside_their_fields() {
    let dir = tempfile::tempdir().expect("a folder");
    let clock = Clock::fixed(Instant::from_ms(NINE));
    let new = NewPractice {
        name: "a".into(),
        manager_name: "b".into(),
        login: "c".into(),
        password: "12345".into(),
        ..Default::default()
    };
    let short = create_practice(dir.path(), &clock, &new).expect_err("short");
    assert_eq!((short.code.as_str(), short.field.as_deref()), ("password-too-short", Some("password")));
    let new = NewPractice { password: "123456".into(), zone: Some("Tehran".into()), ..new };
    let zone = create_practice(dir.path(), &clock, &new).expect_err("zone");
    assert_eq!((zone.code.as_str(), zone.field.as_deref()), ("zone-unknown", Some("zone")));
    assert_eq!(std::fs::read_dir(dir.path()).expect("the folder").count(), 0, "a refusal leaves nothing behind");
}

#[test]
fn setting_up_goes_on_where_it_was_cut_off_but_only_for_whoever_began_it() {
    let dir = tempfile::tempdir().expect("a folder");
    let clock = Clock::fixed(Instant::from_ms(NINE));
    let new = NewPractice {
        name: "a".into(),
        manager_name: "b".into(),
        login: "c".into(),
        password: "123456".into(),
        ..NewPractice::default()
    };
    peyvand_store::KeyFile::create(dir.path(), &[("c", "123456")], peyvand_store::Cost::LEAST)
        .expect("the key file alone");
    let other = NewPractice { password: "654321".into(), ..new.clone() };
    assert_eq!(create_practice(dir.path(), &clock, &other).expect_err("another").code, "session-wrong-password");
    create_practice(dir.path(), &clock, &new).expect("it goes on");
    let mut app = App::new(clock);
    app.attach(dir.path());
    sign_in(&mut app, "c", "123456").expect("signed in");
}

#[test]
fn the_same_act_lands_once_whatever_is_asked_again() {
    let mut world = World::new();
    let act = ActId::new_at(&world.clock).to_string();
    let input = json!({ "draft": draft("مینا", "کریمی", json!({})) });
    let first = dispatch(&mut world.app, "patients_add", input.clone(), Some(act.clone()))
        .expect("added")
        .changed
        .expect("a write");
    let again = dispatch(&mut world.app, "patients_add", input, Some(act)).expect("repeated").changed.expect("a write");
    assert!(first.fresh && !again.fresh);
    assert_eq!(first.born, again.born);
    assert_eq!(world.read("patients_count", json!({ "groupBy": null }))[0]["count"], json!(1));
}

#[test]
fn colleagues_are_added_and_changed_and_a_manager_stays() {
    let mut world = World::new();
    let hours = json!([{ "weekday": 0, "start": 480, "end": 720 }, { "weekday": 0, "start": 780, "end": 1000 }]);
    let add = json!({ "name": " رضا  پویا ", "login": "Reza", "roles": ["assistant"], "specialty": "", "hours": hours, "password": null });
    world.write("staff_add", add.clone());
    let id = staff(&mut world, "reza");
    assert_eq!(world.refused("staff_add", add), ("staff-login-taken".into(), "login".into()));
    let edit = |roles: serde_json::Value, hours: serde_json::Value| json!({ "id": id, "name": "رضا پویا", "roles": roles, "specialty": "", "isActive": true, "hours": hours });
    world.write("staff_edit", edit(json!(["doctor", "manager"]), json!([{ "weekday": 1, "start": 480, "end": 720 }])));
    let crossed = json!([{ "weekday": 0, "start": 480, "end": 720 }, { "weekday": 0, "start": 700, "end": 800 }]);
    assert_eq!(world.refused("staff_edit", edit(json!(["doctor"]), crossed)), ("hours-invalid".into(), "hours".into()));
    assert_eq!(world.refused("staff_edit", edit(json!([]), json!([]))), ("staff-role-missing".into(), "roles".into()));
    world.act("staff_edit", edit(json!(["doctor"]), json!([])));
    let me = staff(&mut world, "manager");
    let quit =
        json!({ "id": me, "name": "مهتاب", "roles": ["doctor"], "specialty": "", "isActive": true, "hours": [] });
    assert_eq!(world.refused("staff_edit", quit), ("staff-manager-needed".into(), "roles".into()));
}

#[test]
fn a_new_price_holds_from_its_day() {
    let mut world = World::new();
    let id = service(&mut world, "معاینه");
    let edit = |price: i64| json!({ "id": id, "name": "معاینه", "code": "", "minutes": 30, "price": price, "isInvasive": false, "recallMonths": 6, "isActive": true });
    world.write("services_edit", edit(4_000_000));
    world.write("services_edit", edit(4_500_000));
    let price = |world: &mut World| {
        world
            .read("services_list", json!({}))
            .as_array()
            .expect("list")
            .iter()
            .find(|row| row["id"] == json!(id))
            .expect("it")["price"]
            .clone()
    };
    assert_eq!(price(&mut world), json!(4_500_000));
    world.clock.advance(86_400_000);
    world.write("services_edit", edit(5_000_000));
    assert_eq!(price(&mut world), json!(5_000_000));
    world.clock.advance(-86_400_000);
    assert_eq!(price(&mut world), json!(4_500_000), "yesterday's price still stands for yesterday");
    assert_eq!(world.refused("services_edit", edit(-1)), ("amount-invalid".into(), "price".into()));
}

#[test]
fn rules_hold_from_the_day_that_they_name() {
    let mut world = World::new();
    let set = |name: &str, value: i64, from: &str| json!({ "name": name, "value": value, "validFrom": from });
    let rules = world.read("rules_show", json!({}));
    assert_eq!((&rules["referralEnabled"], &rules["referralCredit"]), (&json!(false), &json!(500_000)));
    world.write("rules_set", set("referral-enabled", 1, "2026-11-22"));
    world.write("rules_set", set("referral-credit", 700_000, "2026-11-23"));
    let rules = world.read("rules_show", json!({}));
    assert_eq!((&rules["referralEnabled"], &rules["referralCredit"]), (&json!(true), &json!(500_000)));
    world.clock.advance(86_400_000);
    assert_eq!(world.read("rules_show", json!({}))["referralCredit"], json!(700_000));
    assert_eq!(
        world.refused("rules_set", set("referral-enabled", 2, "2026-11-22")),
        ("rule-value-invalid".into(), "value".into())
    );
    assert_eq!(
        world.refused("rules_set", set("referral-enabled", 1, "1405/9/1")),
        ("day-invalid".into(), "validFrom".into())
    );
}

#[test]
fn the_practice_changes_how_it_counts_and_each_person_their_language() {
    let mut world = World::new();
    let mut edit = json!({
        "name": "Clinic", "language": "en", "calendar": "gregorian", "digits": "latin", "moneyUnit": "major",
        "zone": "Europe/London", "weekStart": 0, "weekend": [5, 6], "slotMinutes": 20,
    });
    world.write("practice_edit", edit.clone());
    let shown = world.read("practice_show", json!({}));
    assert_eq!((&shown["zone"], &shown["nowMinute"]), (&json!("Europe/London"), &json!(330)));
    world.write("session_language", json!({ "language": "ru" }));
    assert_eq!(world.read("session_show", json!({}))["language"], json!("ru"));
    edit["zone"] = json!("Mars/Olympus");
    assert_eq!(world.refused("practice_edit", edit), ("zone-unknown".into(), "zone".into()));
}

#[test]
fn undo_takes_back_ones_own_last_act_only_and_survives_a_restart() {
    let mut world = World::new();
    world.sit("reception").act("patients_add", json!({ "draft": draft("سارا", "نادری", json!({})) }));
    assert_eq!(world.sit("coordinator").refused("journal_undo", json!({})), ("undo-nothing".into(), String::new()));
    world.sit("reception").restart();
    assert_eq!(world.read("journal_state", json!({}))["undo"]["kind"], json!("patient.add"));
    world.act("journal_undo", json!({}));
    assert_eq!(world.read("patients_find", json!({ "text": "سارا", "limit": 10 })), json!([]));
    world.restart();
    world.act("journal_redo", json!({}));
    assert_eq!(world.read("patients_find", json!({ "text": "سارا", "limit": 10 })).as_array().expect("list").len(), 1);
    world.act("journal_undo", json!({}));
    assert_eq!(
        world.read("patients_find", json!({ "text": "سارا", "limit": 10 })),
        json!([]),
        "what was done again can be taken back again"
    );
    world.check();
}

#[test]
fn a_mistake_in_the_middle_of_an_act_leaves_nothing_of_it() {
    let mut world = World::new();
    let before = world.dump();
    let core = world.core();
    let act = ActId::new_at(core.clock());
    let fell = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        core.write(&act, peyvand_core::Op::PatientEdit, |w| -> peyvand_core::Result<()> {
            w.exec("UPDATE practice SET name = 'half' WHERE id = 'practice'", [])?;
            panic!("a mistake");
        })
    }));
    assert!(fell.is_err());
    world.dump().must_be(&before, "a panic");
    world.write("patients_add", json!({ "draft": draft("مینا", "کریمی", json!({})) }));
    world.check();
}

#[test]
fn while_nobody_asks_for_anything_the_log_goes_into_the_file() {
    let mut world = World::new();
    let log = world.dir().join("practice.db-wal");
    let length = || std::fs::metadata(&log).expect("the log of an open practice").len();
    assert!(length() > 0, "what was written stands in the log");
    world.app.rest().expect("the log is emptied");
    assert_eq!(length(), 0);
    world.check();
}
