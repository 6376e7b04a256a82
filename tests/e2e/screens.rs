//! Every screen: whole at the least sizes and with large text, told to a screen reader, and still
//! whole in words that nobody speaks.

use super::desk::{Desk, none};
use super::heart::{rich, sights};
use super::story::Story;
use peyvand_tests::draft;
use serde_json::{Value, json};
use std::cell::RefCell;

/// The places of the rail, by the number of their key.
const PLACES: std::ops::RangeInclusive<u8> = 1..=9;

/// The parts of the settings, by the number of their key.
const PARTS: std::ops::RangeInclusive<u8> = 1..=8;

/// What opens by a key from the day: booking, and the day's end.
const OPENED: [&str; 2] = ["n", "e"];

/// The lists beside the calls, by the number of their key.
const LISTS: std::ops::RangeInclusive<u8> = 2..=4;

/// Looks at each place, and fails with all that was found anywhere.
fn each_place(desk: &Desk, look: impl Fn() -> Vec<String>) {
    let mut found = Vec::new();
    for number in PLACES {
        desk.press(&format!("Control+{number}"));
        desk.settle();
        let place = desk.heading();
        found.extend(look().into_iter().map(|what| format!("{place}: {what}")));
    }
    for key in OPENED {
        desk.press("Control+1");
        desk.settle();
        desk.press(key);
        desk.settle();
        let place = desk.heading();
        found.extend(look().into_iter().map(|what| format!("{place}: {what}")));
    }
    desk.press("Control+5");
    for number in LISTS {
        desk.settle();
        desk.press(&format!("Alt+{number}"));
        desk.settle();
        let place = desk.heading();
        found.extend(look().into_iter().map(|what| format!("{place}: {what}")));
    }
    desk.press("Control+9");
    for number in PARTS {
        desk.settle();
        desk.press(&number.to_string());
        desk.settle();
        found.extend(look().into_iter().map(|what| format!("settings, part {number}: {what}")));
    }
    none(&found);
}

fn every_screen_holds(language: &str) {
    let desk = Story::sample("screens-", language);
    desk.settle();
    desk.axe();
    desk.fits();
    desk.sign_in("manager");
    lengthen_names(&desk, language);
    each_place(&desk, || [desk.axe_finds(), desk.misfits()].concat());
    let rich = rich::somebody(&desk, language);
    sights::each(&desk, &rich, &|name| desk.look(name));
    desk.ends();
}

/// Gives one person in each lane, and who is called first, a name of forty letters, such as some people have.
fn lengthen_names(desk: &Desk, language: &str) {
    let (given, family) = match language {
        "fa" => ("سیده‌فاطمه‌الزهرا‌سادات", "حسینی‌نژاد‌طباطبایی‌یزدی"),
        _ => ("Maximiliana-Alexandrina", "Featherstonehaugh-Cholmondeley"),
    };
    let today = desk.call("today_show", json!({}));
    for lane in ["onTheWay", "waiting", "inRoom", "beforeLeaving", "work"] {
        let id = &today[lane][0]["patientId"];
        let fields = json!({ "fileNo": desk.call("patients_show", json!({ "id": id }))["fileNo"] });
        let changed = desk.call("patients_edit", json!({ "id": id, "draft": draft(given, family, fields) }));
        assert_eq!(changed["error"], Value::Null, "{lane}");
    }
}

#[test]
fn every_screen_holds_in_persian() {
    every_screen_holds("fa");
}

#[test]
fn every_screen_holds_in_english() {
    every_screen_holds("en");
}

fn every_screen_opens_in(pseudo: &str) {
    let desk = Desk::sample("en");
    desk.sign_in("manager");
    let rich = rich::somebody(&desk, "en");
    desk.speak_pseudo(pseudo);
    each_place(&desk, || desk.misfits());
    let found = RefCell::new(Vec::new());
    sights::each(&desk, &rich, &|name| {
        found.borrow_mut().extend(desk.misfits().into_iter().map(|what| format!("{name}: {what}")));
    });
    none(&found.borrow());
}

#[test]
fn every_screen_has_room_for_long_words() {
    every_screen_opens_in("long");
}

#[test]
fn every_screen_stands_mirrored() {
    every_screen_opens_in("mirrored");
}
