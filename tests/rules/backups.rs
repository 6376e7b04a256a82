//! Backups: made while people work, to folders and sticks that are known again, by hand and by themselves.

use crate::house::{House, WORD};
use crate::upgrade::{Open, act};
use peyvand_api::{App, Disk, Disks, dispatch};
use peyvand_kit::{Clock, Instant};
use peyvand_store::{BackupFile, Cost, KeyFile, Schema, Store};
use peyvand_tests::{NINE, born, draft};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;

const HOUR: i64 = 60 * 60;

/// A disk that is plugged in, with a folder for backups in it.
fn disk(root: &TempDir) -> Disk {
    Disk { folder: root.path().to_owned(), name: "STICK".to_owned(), free: 1 << 40, is_removable: true }
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Backups in a folder.
pub(crate) fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let all = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<_> = all.filter(|path| path.extension().is_some_and(|end| end == "peyvand")).collect();
    files.sort();
    files
}

/// Before it, what runs in the background stands still.
pub(crate) struct Gate {
    open: Sender<()>,
    reached: Receiver<()>,
}

impl Gate {
    /// Waits until something stands before it.
    pub(crate) fn reached(&self) {
        self.reached.recv_timeout(Duration::from_secs(60)).expect("something comes");
    }

    pub(crate) fn open(self) {
        drop(self.open);
    }
}

impl House {
    /// Waits for what runs, and gives how it ended.
    pub(crate) fn wait_for_job(&mut self) -> Value {
        assert!(self.app.running().wait(Duration::from_secs(120)), "it takes too long");
        self.ask("job_show", json!({}))
    }

    /// Makes a backup in a folder and gives its file.
    pub(crate) fn back_up(&mut self, folder: &Path) -> std::path::PathBuf {
        self.ask("backup_start", json!({ "targetId": null, "folder": folder }));
        let job = self.wait_for_job();
        assert_eq!(job["state"], "done", "{job}");
        folder.join(job["fileName"].as_str().expect("a file"))
    }

    fn add_target(&mut self, folder: &Path) -> String {
        born(&self.ask("backup_target_add", json!({ "folder": folder, "name": "usb", "isAutomatic": true })))
    }

    /// What happens by itself now; gives the cause of the backup that was made, if one was.
    fn keep(&mut self) -> Option<String> {
        let before = self.made().len();
        let lookout = self.app.lookout().expect("somebody is signed in");
        let sighted = lookout.look();
        self.app.keep_backups(sighted);
        self.app.running().wait(Duration::from_secs(120));
        let made = self.made();
        (made.len() > before).then(|| made[0]["cause"].as_str().expect("a cause").to_owned())
    }

    fn made(&mut self) -> Vec<Value> {
        self.ask("backups_show", json!({}))["made"].as_array().expect("a list").clone()
    }

    fn level(&mut self) -> String {
        self.ask("backup_sign", json!({}))["level"].as_str().expect("a level").to_owned()
    }

    pub(crate) fn patient(&mut self, name: &str) -> String {
        born(&self.ask("patients_add", json!({ "draft": draft(name, "", json!({})) })))
    }

    fn hours_pass(&mut self, hours: i64) {
        self.seconds_pass(hours * HOUR);
    }

    /// Stops what runs in the background at its first step, until the gate is opened.
    pub(crate) fn gate(&mut self) -> Gate {
        let (open, gate) = channel::<()>();
        let (tell, reached) = channel::<()>();
        let gate = Mutex::new(gate);
        self.app.listen(Arc::new(move |told| {
            if told == ["job"] {
                let _nobody_waits = tell.send(());
                let _opened = gate.lock().expect("nobody panics here").recv();
            }
        }));
        Gate { open, reached }
    }
}

#[test]
fn people_work_while_a_backup_is_made_and_what_they_do_meanwhile_is_in_the_next_one() {
    let (mut house, stick) = (House::staffed(), folder());
    assert_eq!(house.level(), "never");
    house.patient("before");
    let gate = house.gate();
    let started = house.ask("backup_start", json!({ "targetId": null, "folder": stick.path() }));
    assert_eq!((&started["kind"], &started["state"]), (&json!("backup"), &json!("running")));
    gate.reached();
    house.patient("meanwhile");
    assert_eq!(house.ask("backup_sign", json!({}))["isRunning"], true);
    for other in ["backup_start", "backup_verify", "key_change", "restore_start"] {
        let input = match other {
            "backup_start" => json!({ "targetId": null, "folder": stick.path() }),
            "backup_verify" => json!({ "path": "/nothing" }),
            "key_change" => json!({}),
            _ => json!({ "path": "/nothing", "login": null, "password": null, "recoveryKey": null }),
        };
        let code = house.refused(other, input).0;
        assert!(
            code == "job-running" || (other == "backup_verify" && code == "backup-folder-missing"),
            "{other} {code}"
        );
    }
    gate.open();
    let job = house.wait_for_job();
    assert_eq!((&job["state"], &job["done"]), (&json!("done"), &json!(1000)), "{job}");
    let made = house.made();
    assert_eq!((made.len(), &made[0]["cause"]), (1, &json!("hand")));
    assert_eq!(house.level(), "fresh");
    house.hours_pass(60);
    assert_eq!(house.level(), "late", "what was done meanwhile is not in it");
    let file = files(stick.path())[0].clone();
    let look = |house: &mut House| {
        let opens = json!({ "path": file, "login": null, "password": null, "recoveryKey": null });
        house.ask("restore_look", opens)
    };
    house.enter("manager", WORD);
    let seen = look(&mut house);
    assert_eq!((&seen["patients"], &seen["isOver"]), (&json!(1), &json!(true)));
    let lacking: Vec<_> =
        seen["lacking"].as_array().expect("kinds").iter().map(|row| row["kind"].as_str().expect("a kind")).collect();
    assert!(lacking.contains(&"patient.add") && !lacking.contains(&"backup.make"), "{lacking:?}");
    house.ask("backup_verify", json!({ "path": file }));
    assert_eq!(house.wait_for_job()["state"], "done");
}

#[test]
fn a_lock_does_not_stop_a_backup_and_it_is_written_down_when_somebody_is_back() {
    let (mut house, stick) = (House::staffed(), folder());
    let gate = house.gate();
    house.ask("backup_start", json!({ "targetId": null, "folder": stick.path() }));
    house.ask("session_lock", json!({}));
    assert!(house.app.world().is_none(), "locked while it runs");
    assert_eq!(house.ask("job_show", json!({})), Value::Null, "nobody is told who is not signed in");
    assert_eq!(house.refused("job_cancel", json!({})).0, "session-needed");
    gate.open();
    house.app.running().wait(Duration::from_secs(120));
    assert_eq!(files(stick.path()).len(), 1);
    house.enter("manager", WORD);
    assert_eq!(house.made().len(), 1);
    assert_eq!(house.ask("practice_check", json!({}))["ok"], true);
}

#[test]
fn who_stops_a_backup_keeps_the_earlier_ones_and_nothing_of_it() {
    let (mut house, stick) = (House::staffed(), folder());
    let earlier = house.back_up(stick.path());
    house.patient("a");
    let gate = house.gate();
    house.ask("backup_start", json!({ "targetId": null, "folder": stick.path() }));
    house.ask("job_cancel", json!({}));
    gate.open();
    let job = house.wait_for_job();
    assert_eq!((&job["state"], &job["error"]["code"]), (&json!("canceled"), &json!("job-canceled")));
    assert_eq!(std::fs::read_dir(stick.path()).expect("a folder").count(), 1);
    assert!(earlier.is_file());
    assert_eq!(house.made().len(), 1);
}

#[test]
fn a_stick_is_known_again_wherever_it_appears() {
    let (mut house, first, second) = (House::staffed(), folder(), folder());
    let disks = Disks::fixed(vec![disk(&first)]);
    house.app.look_at(disks.clone());
    let place = first.path().join("clinic/backups");
    std::fs::create_dir_all(&place).expect("made");
    let target = house.add_target(&place);
    let shown = |house: &mut House| house.ask("backups_show", json!({}))["targets"][0].clone();
    let here = shown(&mut house);
    assert_eq!((&here["isHere"], &here["freeBytes"]), (&json!(true), &json!(1_i64 << 40)));
    house.ask("backup_target_add", json!({ "folder": place, "name": "usb", "isAutomatic": true }));
    let listed = house.ask("backups_show", json!({}))["targets"].as_array().map(Vec::len);
    assert_eq!(listed, Some(1), "the same stick is not listed twice");

    for (moved, why) in [("clinic/backups", "the same path"), ("other", "one folder below"), (".", "at the root")] {
        let to = second.path().join(moved);
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("made");
        if moved == "." {
            std::fs::copy(place.join("peyvand-stick.json"), to.join("peyvand-stick.json")).expect("copied");
            std::fs::remove_dir_all(&place).expect("gone");
        } else {
            std::fs::rename(&place, &to).expect("moved");
        }
        disks.change(Vec::new());
        assert_eq!(shown(&mut house)["isHere"], false, "{why}");
        assert_eq!(
            house.refused("backup_start", json!({ "targetId": target, "folder": null })).0,
            "backup-folder-missing"
        );
        disks.change(vec![disk(&second)]);
        let there = shown(&mut house);
        assert_eq!(there["isHere"], true, "{why}");
        house.ask("backup_start", json!({ "targetId": target, "folder": null }));
        assert_eq!(house.wait_for_job()["state"], "done");
        assert_eq!(files(&to).len(), 1, "{why}");
        std::fs::remove_file(&files(&to)[0]).expect("gone");
        if moved != "." {
            std::fs::rename(&to, &place).expect("moved back");
        }
    }
    house.ask("backup_target_edit", json!({ "id": target, "name": " blue  stick ", "isAutomatic": false }));
    assert_eq!((&shown(&mut house)["name"], &shown(&mut house)["isAutomatic"]), (&json!("blue stick"), &json!(false)));
    house.ask("backup_target_remove", json!({ "id": target }));
    assert_eq!(house.ask("backups_show", json!({}))["targets"], json!([]));
    house.ask("journal_undo", json!({}));
    assert_eq!(shown(&mut house)["name"], "blue stick");
}

/// A stick may bring anything under the name of the marker.
#[cfg(unix)]
#[test]
fn a_stick_on_which_the_marker_points_elsewhere_harms_nothing_there() {
    let (mut house, stick, other) = (House::staffed(), folder(), folder());
    let precious = other.path().join("precious");
    std::fs::write(&precious, b"what somebody wrote").expect("written");
    let marker = stick.path().join("peyvand-stick.json");
    std::os::unix::fs::symlink(&precious, &marker).expect("a link");
    house.add_target(stick.path());
    assert_eq!(std::fs::read(&precious).expect("there"), b"what somebody wrote");
    assert!(marker.symlink_metadata().expect("there").is_file(), "it has a marker of its own");
    assert_eq!(house.ask("backups_show", json!({}))["targets"][0]["isHere"], true);

    let large = format!("{{\"id\":\"{}\"}}", "x".repeat(1 << 20));
    std::fs::write(&marker, large).expect("written");
    assert_eq!(house.ask("backups_show", json!({}))["targets"][0]["isHere"], false);
    house.add_target(stick.path());
    assert!(std::fs::metadata(&marker).expect("there").len() < 100, "what is no marker of ours gives way to one");
}

#[test]
fn backups_are_made_every_few_hours_while_people_work_and_at_the_days_close() {
    let (mut house, stick) = (House::staffed(), folder());
    house.app.look_at(Disks::fixed(Vec::new()));
    assert_eq!(house.keep(), None, "nowhere to put it");
    house.add_target(stick.path());
    assert_eq!(house.keep().as_deref(), Some("schedule"), "the first one");
    house.hours_pass(3);
    house.patient("a");
    assert_eq!(house.keep(), None, "not yet");
    house.hours_pass(2);
    assert_eq!(house.keep().as_deref(), Some("schedule"));
    assert_eq!(house.keep(), None, "once");
    house.hours_pass(5);
    assert_eq!(house.keep(), None, "nothing was done");
    // It is 19:00 in Tehran; the daily one is at 20:00.
    house.patient("b");
    house.ask("backup_schedule", json!({ "dailyMinute": 1200, "everyHours": 0 }));
    assert_eq!(house.keep(), None);
    house.hours_pass(2);
    assert_eq!(house.keep().as_deref(), Some("day-close"));
    house.patient("c");
    house.hours_pass(22);
    assert_eq!(house.keep(), None, "not before the next evening");
    house.ask("session_lock", json!({}));
    house.hours_pass(3);
    assert!(house.app.lookout().is_none(), "a locked practice looks for nothing");
    house.enter("manager", WORD);
    assert_eq!(house.keep().as_deref(), Some("unlock"), "it fell due while locked");
    house.patient("d");
    house.ask("backup_schedule", json!({ "dailyMinute": null, "everyHours": 0 }));
    house.hours_pass(100);
    house.enter("manager", WORD);
    assert_eq!(house.keep(), None, "none by itself");
    assert_eq!(house.ask("backups_show", json!({}))["dailyMinute"], Value::Null);
    for (daily, hours, field) in [(Some(1440), 0, "dailyMinute"), (Some(0), 169, "everyHours")] {
        let refused = house.refused("backup_schedule", json!({ "dailyMinute": daily, "everyHours": hours }));
        assert_eq!(refused, ("rule-value-invalid".to_owned(), field.to_owned()));
    }
}

#[test]
fn the_known_stick_gets_a_backup_when_it_appears_and_lacks_something() {
    let (mut house, stick, away) = (House::staffed(), folder(), folder());
    house.app.look_at(Disks::fixed(Vec::new()));
    let place = stick.path().join("b");
    std::fs::create_dir(&place).expect("made");
    house.keep();
    house.add_target(&place);
    assert_eq!(house.keep().as_deref(), Some("schedule"));
    let (marker, kept) = (place.join("peyvand-stick.json"), away.path().join("kept"));
    let pull = |()| std::fs::rename(&marker, &kept).expect("pulled");
    let plug = |()| std::fs::rename(&kept, &marker).expect("plugged in");
    pull(());
    assert_eq!(house.keep(), None);
    plug(());
    assert_eq!(house.keep(), None, "it lacks nothing");
    pull(());
    house.keep();
    house.patient("a");
    plug(());
    assert_eq!(house.keep().as_deref(), Some("stick"));
    assert_eq!(house.keep(), None);
}

#[test]
fn the_days_last_acts_go_into_a_backup_when_the_window_closes() {
    let (mut house, stick) = (House::staffed(), folder());
    house.app.look_at(Disks::fixed(Vec::new()));
    house.add_target(stick.path());
    house.keep();
    house.patient("last");
    let sighted = house.app.lookout().map(|lookout| lookout.look());
    assert!(house.app.close_day(sighted), "something runs that is waited for");
    house.app.running().wait(Duration::from_secs(120));
    house.app.settle_jobs();
    assert_eq!(house.made()[0]["cause"], "day-close");
    let sighted = house.app.lookout().map(|lookout| lookout.look());
    assert!(!house.app.close_day(sighted), "nothing was done since");
}

#[test]
fn the_sign_grows_insistent_and_says_nothing_while_nothing_is_done() {
    let (mut house, stick) = (House::staffed(), folder());
    house.back_up(stick.path());
    house.hours_pass(500);
    house.enter("manager", WORD);
    assert_eq!(house.level(), "fresh", "coming in is nothing that a backup must keep");
    house.patient("a");
    assert_eq!(house.level(), "late");
    house.back_up(stick.path());
    house.patient("b");
    for (hours, level) in [(25, "fresh"), (2, "due"), (22, "due"), (2, "late")] {
        house.hours_pass(hours);
        assert_eq!(house.level(), level);
    }
}

#[test]
fn an_older_copy_of_the_whole_folder_is_told_by_the_stick_and_pushes_no_backup_out() {
    let (mut house, stick, older) = (House::staffed(), folder(), folder());
    house.app.look_at(Disks::fixed(Vec::new()));
    house.add_target(stick.path());
    house.app.close().expect("closed");
    copy(house.dir(), older.path());
    house.enter("manager", WORD);
    house.patient("a");
    assert_eq!(house.keep().as_deref(), Some("unlock"));
    assert_eq!(house.ask("backup_sign", json!({}))["isBehind"], false);
    house.app.close().expect("closed");
    copy(older.path(), house.dir());
    house.restart();
    house.app.look_at(Disks::fixed(Vec::new()));
    house.enter("manager", WORD);
    house.patient("another");
    house.hours_pass(30);
    assert_eq!(house.keep(), None, "what knows more is not pushed out");
    assert_eq!(house.ask("backup_sign", json!({}))["isBehind"], true);
    assert_eq!(files(stick.path()).len(), 1);
}

/// Copies the files of a folder over another's.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_file() && path.file_name().is_some_and(|name| name != "practice.lock") {
            std::fs::copy(&path, to.join(path.file_name().expect("a name"))).expect("copied");
        }
    }
}

#[test]
fn folders_that_are_not_there_and_people_who_may_not_are_refused() {
    let (mut house, stick) = (House::staffed(), folder());
    house.app.look_at(Disks::fixed(Vec::new()));
    let start = |target: Value, folder: Value| json!({ "targetId": target, "folder": folder });
    assert_eq!(house.refused("backup_start", start(json!(null), json!(null))).0, "backup-no-target");
    for missing in ["", "relative", "/nothing/there"] {
        let refused = house.refused("backup_start", start(json!(null), json!(missing)));
        assert_eq!(refused, ("backup-folder-missing".to_owned(), "folder".to_owned()), "{missing}");
        let add = json!({ "folder": missing, "name": "n", "isAutomatic": true });
        assert_eq!(house.refused("backup_target_add", add).0, "backup-folder-missing");
    }
    assert_eq!(house.refused("backup_start", start(json!("nobody"), json!(null))).0, "not-found");
    let nameless = json!({ "folder": stick.path(), "name": " ", "isAutomatic": true });
    assert_eq!(
        house.refused("backup_target_add", nameless),
        ("backup-target-name-empty".to_owned(), "name".to_owned())
    );
    house.add_target(stick.path());
    std::fs::remove_dir_all(stick.path()).expect("pulled");
    assert_eq!(house.refused("backup_start", start(json!(null), json!(null))).0, "backup-folder-missing");
    house.enter("sara", "sara's word");
    assert_eq!(house.refused("backup_schedule", json!({ "dailyMinute": null, "everyHours": 0 })).0, "right-missing");
    assert!(house.ask("backups_show", json!({}))["made"].is_array(), "the desk may make backups");
}

#[test]
fn a_folder_that_goes_in_the_middle_is_told_and_the_practice_goes_on() {
    let (mut house, stick) = (House::staffed(), folder());
    let gate = house.gate();
    let place = stick.path().join("b");
    std::fs::create_dir(&place).expect("made");
    house.ask("backup_start", json!({ "targetId": null, "folder": place }));
    gate.reached();
    std::fs::remove_dir_all(&place).expect("pulled out");
    gate.open();
    let job = house.wait_for_job();
    assert_eq!((&job["state"], &job["error"]["code"]), (&json!("failed"), &json!("backup-gone")), "{job}");
    house.patient("a");
    assert_eq!(house.ask("practice_check", json!({}))["ok"], true);
    assert_eq!(house.made(), Vec::<Value>::new());
}

#[test]
fn where_one_place_fails_the_others_get_theirs_and_it_is_said_which_one_failed() {
    let (mut house, stick) = (House::staffed(), folder());
    house.app.look_at(Disks::fixed(Vec::new()));
    let place = |name: &str| stick.path().join(name);
    for name in ["a", "b", "c"] {
        std::fs::create_dir(place(name)).expect("made");
        house.ask("backup_target_add", json!({ "folder": place(name), "name": name, "isAutomatic": true }));
    }
    let everywhere = json!({ "targetId": null, "folder": null });
    let lose = |house: &mut House, names: &[&str]| {
        let gate = house.gate();
        house.ask("backup_start", everywhere.clone());
        gate.reached();
        names.iter().for_each(|name| std::fs::remove_dir_all(place(name)).expect("pulled out"));
        gate.open();
        house.wait_for_job()
    };
    let job = lose(&mut house, &["b"]);
    assert_eq!((&job["state"], &job["error"]), (&json!("done"), &Value::Null), "{job}");
    let missed = job["missed"].as_array().expect("a list");
    assert_eq!((missed.len(), &missed[0]["name"]), (1, &json!("b")), "{job}");
    let code = missed[0]["error"]["code"].as_str().expect("a code");
    assert!(code == "backup-gone" || code == "backup-folder-missing", "{code}");
    let mut names: Vec<_> = house.made().iter().map(|row| row["targetName"].clone()).collect();
    names.sort_by_key(Value::to_string);
    assert_eq!(names, [json!("a"), json!("c")], "what was verified before and after it is written down");
    assert_eq!((files(&place("a")).len(), files(&place("c")).len()), (1, 1));

    house.patient("x");
    let job = lose(&mut house, &["a", "c"]);
    assert_eq!((&job["state"], job["missed"].as_array().map(Vec::len)), (&json!("failed"), Some(2)), "{job}");
    assert_eq!(job["error"], job["missed"][0]["error"]);
    assert_eq!(house.made().len(), 2);
}

#[test]
fn a_backup_that_nobody_could_write_down_is_taken_in_at_the_next_look() {
    let (mut house, stick, mut other, theirs) = (House::staffed(), folder(), House::staffed(), folder());
    house.app.look_at(Disks::fixed(Vec::new()));
    let target = house.add_target(stick.path());
    house.ask("backup_start", json!({ "targetId": target, "folder": null }));
    house.ask("session_lock", json!({}));
    assert!(house.app.running().wait(Duration::from_secs(120)));
    let foreign = other.back_up(theirs.path());
    std::fs::copy(&foreign, stick.path().join("another-practice.peyvand")).expect("copied");
    // The program dies before anybody is back, and with it what it remembered.
    house.restart();
    house.app.look_at(Disks::fixed(Vec::new()));
    house.enter("manager", WORD);
    assert_eq!(house.keep().as_deref(), Some("hand"));
    let made = house.made();
    assert_eq!((made.len(), &made[0]["targetName"]), (1, &json!("usb")), "{made:?}");
    assert!(made[0]["path"].is_string() && made[0]["bytes"].as_i64() > Some(0), "{made:?}");
    assert_eq!((house.level().as_str(), house.keep()), ("fresh", None), "once, and nothing is due");
    assert_eq!(files(stick.path()).len(), 2);
    house.patient("later");
    house.hours_pass(5);
    house.enter("manager", WORD);
    assert!(house.keep().is_some(), "it knows which acts are in the one that was taken in");
    assert_eq!(house.ask("practice_check", json!({}))["ok"], true);
}

/// The tables as they were after some steps.
fn schema_after(steps: usize) -> &'static Schema {
    let now = peyvand_core::schema();
    let known: Vec<_> = now.journalled.iter().copied().take_while(|table| *table != "device").collect();
    Box::leak(Box::new(Schema {
        migrations: &now.migrations[..steps],
        journalled: Box::leak(known.into_boxed_slice()),
        append_only: now.append_only,
    }))
}

#[test]
fn before_a_file_goes_to_a_newer_schema_a_backup_of_it_lies_beside_it() {
    let (dir, clock) = (folder(), Clock::fixed(Instant::from_ms(NINE)));
    let key = KeyFile::create(dir.path(), &[("manager", WORD)], Cost::LEAST).expect("a key file");
    let mut older = Store::create(dir.path(), schema_after(6), &key, clock.clone(), "peyvand").expect("a file");
    let rows = [
        "INSERT INTO practice (id, name, country, language, calendar, digits, currency, money_unit, zone, week_start,
           weekend, slot_minutes, is_sample, created_at)
         VALUES ('practice', 'older', 'ir', 'fa', 'jalali', 'persian', 'IRR', 'toman', 'Asia/Tehran', 5, '4', 15, 0, 1)",
        "INSERT INTO staff (id, name, login, is_active) VALUES ('m', 'm', 'manager', 1)",
        "INSERT INTO staff_role (id, staff_id, role) VALUES ('r', 'm', 'manager')",
    ];
    older
        .write(&act(&clock, "practice.create"), &Open, |w| rows.iter().try_for_each(|sql| w.exec(sql, ()).map(drop)))
        .expect("a practice");
    older.close().expect("closed");
    let mut app = App::new(clock).light();
    app.attach(dir.path());
    let mut ask = |name: &str, input: Value| -> Value {
        let outcome = dispatch(&mut app, name, input, None).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        serde_json::from_str(outcome.value.get()).expect("JSON")
    };
    ask("session_open", json!({ "login": "manager", "password": WORD }));
    let made = ask("backups_show", json!({}))["made"].clone();
    assert_eq!((made.as_array().map(Vec::len), &made[0]["cause"]), (Some(1), &json!("migration")), "{made}");
    let kept = dir.path().join("aside/before-6.peyvand");
    assert_eq!(BackupFile::look(&kept).expect("a backup").schema, 6);
    assert_eq!(ask("practice_check", json!({}))["ok"], true);
    ask("session_close", json!({}));
    ask("session_open", json!({ "login": "manager", "password": WORD }));
    assert_eq!(ask("backups_show", json!({}))["made"].as_array().map(Vec::len), Some(1), "once");
    ask("restore_start", json!({ "path": kept, "login": null, "password": null, "recoveryKey": null }));
    assert!(app.running().wait(Duration::from_secs(60)));
    let job = app.running().detail().expect("a job");
    assert_eq!(job.error, None, "an older backup is put back and taken on");
}
