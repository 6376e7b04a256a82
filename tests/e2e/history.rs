//! Real history in the real window: a day of the imported table opens, and its patients can be looked at.

use super::desk::{Desk, program};
use peyvand_kit::Day;
use peyvand_words::plain;
use serde_json::json;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const MAP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/import/noshow.map.json");

/// The packed table of real appointments, or nothing with a line that says so.
fn table() -> Option<PathBuf> {
    let packed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/noshow/KaggleV2-May-2016.csv.xz");
    if packed.exists() {
        return Some(packed);
    }
    let _ = writeln!(std::io::stderr(), "skipped: shared/data/noshow is not here");
    None
}

/// Runs the program with a password on its standard input.
fn peyvand(words: &[&str]) {
    let mut child =
        Command::new(program()).args(words).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().expect("it starts");
    child.stdin.take().expect("it was piped").write_all(b"sample\n").expect("it listens");
    assert!(child.wait().expect("it ends").success(), "{words:?}");
}

#[test]
fn a_day_of_the_imported_table_opens_in_the_window() {
    let Some(packed) = table() else { return };
    let desk = Desk::made("en", |practice| {
        let csv = practice.with_extension("csv");
        let unpacked = Command::new("xz").arg("-dc").arg(&packed).output().expect("xz unpacks");
        std::fs::write(&csv, unpacked.stdout).expect("there is room");
        let (practice, csv) = (practice.to_string_lossy(), csv.to_string_lossy());
        peyvand(&["init", &practice, "--language", "en", "--password-stdin"]);
        peyvand(&["import", "appointments", &csv, "--map", MAP, "--practice", &practice, "--password-stdin"]);
    });
    desk.sign_in("manager");
    desk.press("Control+2");
    desk.settle();
    desk.press("g");
    desk.retype("2016-05-02");
    desk.press("Tab");
    let day = Day::parse_iso("2016-05-02").expect("a day");
    desk.see(&plain(&desk.words.day_long(day)));
    desk.settle();
    let shown = desk.call("appointments_day", json!({ "day": "2016-05-02" }));
    let first = shown["untimed"][0]["patientName"].as_str().expect("the day has appointments").to_owned();
    desk.see(&first);
    desk.axe();
    desk.fits();
    desk.reach_within("button", &first);
    desk.press("Enter");
    desk.see_part("dialog", "");
    desk.settle();
    desk.press("f");
    desk.see_part("heading", &first);
    desk.see_part("button", &plain(&desk.words.patients_book_action()));
}
