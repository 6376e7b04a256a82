//! An older file is put back behind everybody's back: it is told before anybody works, with count and time.

use super::{Cast, Desk};
use peyvand_kit::{Day, Minute};
use peyvand_tests::draft;
use peyvand_words::plain;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The database with its log, as names begin.
const FILE: &str = "practice.db";

pub(super) fn told(desk: Desk, cast: &Cast) {
    let desk = desk.after(|home| copy(&home.join("practice"), &home.join("older")));
    desk.sign_in_with(cast.manager.login, cast.manager.password);
    for given in ["Ada", "Bea"] {
        let added = desk.call("patients_add", json!({ "draft": draft(given, cast.family, json!({})) }));
        assert_eq!(added["error"], Value::Null);
    }
    let desk = desk.after(|home| {
        remove(&home.join("practice"));
        copy(&home.join("older"), &home.join("practice"));
    });
    look_around(&desk, cast);
    go_on_without(&desk, cast);
}

fn look_around(desk: &Desk, cast: &Cast) {
    let words = desk.words;
    desk.knock(cast.manager.login, cast.manager.password);
    desk.wait("somebody to be in", || (desk.call("session_show", json!({}))["state"] == "signed-in").then_some(()));
    let missing = desk.call("session_show", json!({}))["missing"].clone();
    let acts = missing["acts"].as_i64().expect("it is known that acts are missing");
    assert!(acts >= 2, "{acts} acts");
    desk.see_part("heading", &plain(&words.backups_missing_title(acts)));
    let day = missing["day"].as_str().and_then(|day| Day::parse_iso(day).ok()).expect("a day");
    let minute = missing["minute"].as_u64().and_then(|minute| u16::try_from(minute).ok()).expect("a minute");
    desk.see(&plain(&words.backups_missing_line(day, Minute::new(minute).expect("a time of day"))));
    assert_eq!(desk.count("navigation", ""), 0, "the work waits");
    desk.show_screen("missing-acts");
    desk.press("3");
    desk.see_work();
    desk.see(&plain(&words.backups_missing_banner()));
    desk.show_screen("looking-around");
    let refused = desk.call("patients_add", json!({ "draft": draft("Cea", cast.family, json!({})) }));
    assert_ne!(refused["error"], Value::Null, "nothing is written until it is decided");
    desk.choose("button", &plain(&words.backups_missing_decide_action()));
    desk.see_part("heading", &plain(&words.backups_missing_title(acts)));
}

fn go_on_without(desk: &Desk, cast: &Cast) {
    let words = desk.words;
    desk.press("2");
    let again = plain(&words.account_again_title());
    let rail = plain(&words.app_rail_label());
    desk.wait("the password to be asked, or the work", || {
        (desk.count("dialog", &again) + desk.count("navigation", &rail) > 0).then_some(())
    });
    if desk.count("dialog", &again) > 0 {
        desk.show_screen("password-again");
        desk.fill(&plain(&words.account_again_label(cast.manager.name)), cast.manager.password);
        desk.press("Enter");
    }
    desk.see_work();
    desk.see_no(&plain(&words.backups_missing_banner()));
    assert_eq!(desk.call("session_show", json!({}))["missing"], Value::Null);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for name in files(from) {
        fs::copy(from.join(&name), to.join(&name)).expect("it can be copied");
    }
}

fn remove(folder: &Path) {
    for name in files(folder) {
        fs::remove_file(folder.join(name)).expect("it can be removed");
    }
}

fn files(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).expect("the folder can be read").filter_map(Result::ok);
    let names = names.map(|file| file.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with(FILE)).collect()
}
