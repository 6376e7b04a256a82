//! Putting a backup back: on another PC with the recovery key alone, over today's file, and never where it may not be.

use crate::backups::{copy, files};
use crate::house::{House, WORD};
use peyvand_api::{App, Disk, Disks, dispatch};
use peyvand_core::backups::sent_until;
use peyvand_kit::Clock;
use peyvand_store::{BackupFile, KeyFile, Read, RecoveryKey, Secret, types};
use peyvand_tests::Dump;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// A clinic with a recovery key and some work, and a backup of it on a stick.
fn backed_up() -> (House, TempDir, PathBuf, RecoveryKey) {
    let (mut house, stick) = (House::staffed(), folder());
    let recovery = RecoveryKey::generate();
    KeyFile::set_recovery(house.dir(), &house.key, &recovery).expect("a recovery key");
    house.app.look_at(Disks::fixed(Vec::new()));
    house.patient("زهرا");
    let file = house.back_up(stick.path());
    (house, stick, file, recovery)
}

/// The recovery key as a person types it.
fn typed(recovery: &RecoveryKey) -> String {
    recovery.groups().iter().map(|group| group.to_lowercase()).collect::<Vec<_>>().join(" ")
}

fn by_recovery(file: &Path, recovery: &RecoveryKey) -> Value {
    json!({ "path": file, "login": null, "password": null, "recoveryKey": typed(recovery) })
}

fn by_password(file: &Path, login: &str, password: &str) -> Value {
    json!({ "path": file, "login": login, "password": password, "recoveryKey": null })
}

fn by_own_key(file: &Path) -> Value {
    json!({ "path": file, "login": null, "password": null, "recoveryKey": null })
}

/// Another PC: another folder, on the same clock.
struct Home {
    app: App,
    clock: Clock,
    dir: TempDir,
}

impl Home {
    fn new(clock: &Clock) -> Self {
        let dir = folder();
        let mut app = App::new(clock.clone()).light();
        app.attach(&dir.path().join("practice"));
        app.look_at(Disks::fixed(Vec::new()));
        Self { app, clock: clock.clone(), dir }
    }

    fn practice(&self) -> PathBuf {
        self.dir.path().join("practice")
    }

    fn call(&mut self, name: &str, input: Value) -> Result<Value, peyvand_api::ApiError> {
        let outcome = dispatch(&mut self.app, name, input, None)?;
        Ok(serde_json::from_str(outcome.value.get()).expect("JSON"))
    }

    fn ask(&mut self, name: &str, input: Value) -> Value {
        self.call(name, input).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    fn wait(&mut self) -> Value {
        assert!(self.app.running().wait(Duration::from_secs(120)));
        self.ask("job_show", json!({}))
    }
}

/// Every row of every table of a file, the journal's own among them.
fn rows(read: &Read) -> BTreeMap<String, Vec<String>> {
    let sql =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'this_device' AND name NOT LIKE 'sqlite_%'";
    let tables = read.list(sql, [], |row| row.get::<_, String>(0)).expect("tables");
    let all = |table: &String| {
        let row = |row: &peyvand_store::Row| {
            let count = row.as_ref().column_count();
            let values: Vec<types::Value> = (0..count).map(|at| row.get(at)).collect::<Result<_, _>>()?;
            Ok(format!("{values:?}"))
        };
        let mut rows = read.list(&format!("SELECT * FROM \"{table}\""), [], row).expect("rows");
        rows.sort();
        rows
    };
    tables.iter().map(|table| (table.clone(), all(table))).collect()
}

#[test]
fn a_clinic_comes_back_on_another_pc_with_the_recovery_key_alone() {
    let (mut house, _stick, file, recovery) = backed_up();
    house.app.close().expect("closed");
    let source = peyvand_core::open(house.dir(), &house.key, house.clock.clone()).expect("open");
    // The row of the backup itself was written after the picture was taken.
    let mut before = rows(source.read());
    let device = source.store().device().to_owned();
    source.close().expect("closed");
    house.clock.advance(1000);

    let mut home = Home::new(&house.clock);
    drop(house);
    assert_eq!(home.ask("session_show", json!({}))["state"], "no-practice");
    let found = home.ask("restore_find", json!({ "folder": file.parent() }));
    assert_eq!((&found[0]["isOurs"], &found[0]["error"]), (&Value::Null, &Value::Null));
    let looked = home.ask("restore_look", by_recovery(&file, &recovery));
    assert_eq!((&looked["patients"], &looked["isOver"], &looked["lacks"]), (&json!(1), &json!(false), &Value::Null));
    assert_eq!(looked["keptIn"], Value::Null, "nothing is here that could be kept");
    home.ask("restore_start", by_recovery(&file, &recovery));
    assert_eq!(home.wait()["state"], "done");
    assert_eq!(home.ask("session_show", json!({}))["state"], "signed-out");

    let key = KeyFile::open_recovery(&home.practice(), &recovery).expect("the key");
    let restored = peyvand_core::open(&home.practice(), &key, home.clock.clone()).expect("open");
    let after = rows(restored.read());
    let put_back = restored.store().restored().expect("read").expect("it says so");
    assert_eq!(put_back.device, device);
    assert_ne!(restored.store().device(), device, "a copy is a device of its own");
    restored.close().expect("closed");
    let later = ["op", "change", "backup"];
    for (table, rows) in &mut before {
        if later.contains(&table.as_str()) {
            rows.retain(|row| after[table].contains(row));
        }
    }
    assert_eq!(before, after);

    home.ask("session_open", json!({ "login": "manager", "password": WORD }));
    assert_eq!(home.ask("practice_check", json!({}))["ok"], true);
    let world = home.app.world().expect("open");
    assert_eq!(sent_until(world.read()).expect("read"), Some(put_back.at));
    let notes = "SELECT from_device FROM restore";
    let noted = |home: &mut Home| {
        home.app.world().expect("open").read().list(notes, [], |row| row.get::<_, String>(0)).expect("rows")
    };
    assert_eq!(noted(&mut home), std::slice::from_ref(&device));
    home.ask("session_lock", json!({}));
    home.ask("session_open", json!({ "login": "sara", "password": "sara's word" }));
    assert_eq!(noted(&mut home), [device], "it is written down once");
}

#[test]
fn putting_back_over_today_says_what_goes_keeps_it_aside_and_lets_nobody_in_meanwhile() {
    let (mut house, _stick, file, _) = backed_up();
    house.patient("lost");
    let dump = Dump::of(house.app.world().expect("open").read());
    let looked = house.ask("restore_look", by_own_key(&file));
    let kinds: BTreeMap<_, _> = looked["lacking"]
        .as_array()
        .expect("kinds")
        .iter()
        .map(|row| (row["kind"].as_str().expect("a kind"), row["count"].clone()))
        .collect();
    assert_eq!(kinds.get("patient.add"), Some(&json!(1)), "{looked}");
    assert_eq!(looked["lastLackingDay"], "2026-11-22");
    assert_eq!(looked["keptIn"], json!(house.dir().join("aside")), "it is said where today's file will be");

    house.seconds_pass(6 * 60);
    assert_eq!(house.refused("restore_start", by_own_key(&file)).0, "password-again");
    house.ask("session_confirm", json!({ "password": WORD }));
    let gate = house.gate();
    house.ask("restore_start", by_own_key(&file));
    assert_eq!(house.session()["state"], "signed-out");
    assert_eq!(house.refused("session_open", json!({ "login": "manager", "password": WORD })).0, "job-running");
    assert_eq!(house.ask("job_show", json!({}))["kind"], "restore");
    gate.open();
    let job = house.wait_for_job();
    assert_eq!(job["state"], "done");
    house.enter("manager", WORD);
    let found = house.ask("patients_find", json!({ "text": "lost", "limit": 9 }));
    assert_eq!(found, json!([]), "the older state is here");
    assert_eq!(house.ask("practice_check", json!({}))["ok"], true);
    let aside: Vec<_> = std::fs::read_dir(house.dir().join("aside")).expect("kept").flatten().collect();
    assert_eq!((aside.len(), &job["keptIn"]), (1, &json!(aside[0].path())), "and where it is");
    let kept = peyvand_core::open(&aside[0].path(), &house.key, house.clock.clone()).expect("today's file opens");
    Dump::of(kept.read()).must_be(&dump, "what was kept aside");
}

#[test]
fn who_may_not_restore_is_refused_signed_in_or_not() {
    let (mut house, _stick, file, recovery) = backed_up();
    house.enter("sara", "sara's word");
    for input in [by_own_key(&file), by_password(&file, "manager", WORD)] {
        assert_eq!(house.refused("restore_start", input.clone()).0, "right-missing");
        assert_eq!(house.refused("restore_look", input).0, "right-missing");
    }
    house.ask("session_close", json!({}));
    assert_eq!(house.refused("restore_start", by_own_key(&file)).0, "backup-wrong-secret");
    assert_eq!(house.refused("restore_start", by_password(&file, "sara", "sara's word")).0, "restore-not-allowed");
    house.ask("restore_start", by_password(&file, " Manager ", WORD));
    assert_eq!(house.wait_for_job()["state"], "done");
    house.ask("restore_start", by_recovery(&file, &recovery));
    assert_eq!(house.wait_for_job()["state"], "done");
}

#[test]
fn who_may_less_today_or_has_left_does_not_come_back_by_an_old_backup() {
    let (mut house, stick, _, recovery) = backed_up();
    let rows = house.ask("staff_list", json!({}));
    let sara = rows.as_array().expect("rows").iter().find(|row| row["login"] == "sara").expect("sara")["id"].clone();
    let edit = |roles: &[&str], is_active: bool| json!({ "id": sara, "name": "sara", "roles": roles, "specialty": "", "isActive": is_active, "hours": [], "rights": [], "substituteId": null });
    house.ask("staff_edit", edit(&["manager"], true));
    let file = house.back_up(stick.path());
    let by_sara = || by_password(&file, "sara", "sara's word");
    let refused = |house: &mut House, input: Value| {
        house.ask("session_close", json!({}));
        assert_eq!(house.refused("restore_start", input).0, "restore-not-allowed");
        house.enter("manager", WORD);
    };
    house.ask("staff_edit", edit(&["receptionist"], true));
    refused(&mut house, by_sara());
    house.ask("staff_edit", edit(&["receptionist"], false));
    refused(&mut house, by_sara());
    KeyFile::set_recovery(house.dir(), &house.key, &RecoveryKey::generate()).expect("a new recovery key");
    refused(&mut house, by_recovery(&file, &recovery));

    // Where today's own file can't be asked any more, the backup is all there is.
    house.ask("session_close", json!({}));
    std::fs::write(house.dir().join("practice.db"), b"nothing").expect("lost");
    assert_eq!(house.refused("restore_start", by_sara()).0, "restore-not-allowed", "the key file still knows");
    house.ask("restore_start", by_password(&file, "manager", WORD));
    assert_eq!(house.wait_for_job()["state"], "done");
    for name in ["keys.json", "keys.b.json"] {
        std::fs::write(house.dir().join(name), b"nothing").expect("lost");
    }
    house.ask("restore_start", by_recovery(&file, &recovery));
    assert_eq!(house.wait_for_job()["state"], "done");
}

#[test]
fn a_backup_of_the_file_that_was_taken_out_is_no_backup_of_the_one_that_was_put_in() {
    let (mut house, _stick, file, recovery) = backed_up();
    for name in ["a", "b", "c"] {
        house.patient(name);
    }
    let (later, gate) = (folder(), house.gate());
    house.ask("backup_start", json!({ "targetId": null, "folder": later.path() }));
    house.ask("session_lock", json!({}));
    gate.open();
    house.app.running().wait(Duration::from_secs(120));
    house.ask("restore_start", by_recovery(&file, &recovery));
    assert_eq!(house.wait_for_job()["state"], "done");
    house.enter("manager", WORD);
    // It would count as one that has all that is done from now on, and none would be made.
    assert_eq!(house.ask("backups_show", json!({}))["made"], json!([]));
}

#[test]
fn the_backup_that_was_put_back_is_the_last_that_is_known() {
    let (mut house, _stick, file, _) = backed_up();
    let made_at = house.ask("backup_sign", json!({}))["lastAt"].clone();
    house.seconds_pass(60 * 60);
    house.ask("session_confirm", json!({ "password": WORD }));
    house.ask("restore_start", by_own_key(&file));
    assert_eq!(house.wait_for_job()["state"], "done");
    house.enter("manager", WORD);
    let sign = house.ask("backup_sign", json!({}));
    assert_eq!((&sign["level"], &sign["lastAt"]), (&json!("fresh"), &made_at));

    house.patient("later");
    house.seconds_pass(60 * 60 * 50);
    house.enter("manager", WORD);
    assert_eq!(house.ask("backup_sign", json!({}))["level"], "late", "what was done since is in none");
    let other = folder();
    house.back_up(other.path());
    let sign = house.ask("backup_sign", json!({}));
    assert_eq!((&sign["level"], &sign["lastAt"]), (&json!("fresh"), &json!(house.clock.now().ms())));
}

#[test]
fn a_fresh_backup_lacks_nothing_though_the_record_of_it_came_after_it() {
    let (mut house, _stick, file, _) = backed_up();
    let looked = house.ask("restore_look", by_own_key(&file));
    assert_eq!((&looked["lacks"], &looked["lacking"]), (&json!(0), &json!([])));
    assert_eq!(looked["lastLackingDay"], Value::Null);
    house.patient("later");
    let looked = house.ask("restore_look", by_own_key(&file));
    assert_eq!((&looked["lacks"], &looked["lacking"]), (&json!(1), &json!([{ "kind": "patient.add", "count": 1 }])));
}

/// A backup whose plain part, which nothing seals against who has no key, says something else.
fn forged(whole: &[u8], change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let (before, end) = whole.split_at(whole.len() - 64);
    let number = |at: usize| u32::from_le_bytes(end[at..at + 4].try_into().expect("four")) as usize;
    let (before, sealed) = before.split_at(before.len() - number(16));
    let (sections, text) = before.split_at(before.len() - number(12));
    let mut plain = serde_json::from_slice(text).expect("JSON");
    change(&mut plain);
    let text = serde_json::to_vec(&plain).expect("JSON");
    let length = u32::try_from(text.len()).expect("short").to_le_bytes();
    let head = [&end[..12], &length, &end[16..24]].concat();
    let sum = <sha2::Sha256 as sha2::Digest>::digest([&text, sealed, &head].concat());
    [sections, &text, sealed, &head, &sum, &end[56..]].concat()
}

#[test]
fn a_stick_that_lies_about_its_backups_keeps_nobody_from_the_others() {
    let (mut house, stick, file, _) = backed_up();
    let whole = std::fs::read(&file).expect("a file");
    for (name, at) in [("last", 8_210_266_876_799_999_i64), ("first", i64::MIN), ("never", i64::MAX)] {
        let lie = forged(&whole, |plain| plain["madeAt"] = json!(at));
        std::fs::write(stick.path().join(format!("{name}.peyvand")), lie).expect("written");
    }
    let found = house.ask("restore_find", json!({ "folder": stick.path() }));
    let names: Vec<_> = found.as_array().expect("a list").iter().map(|row| row["error"].clone()).collect();
    assert_eq!(names, [Value::Null, Value::Null, Value::Null, Value::Null]);
    for name in ["last", "first", "never"] {
        let path = stick.path().join(format!("{name}.peyvand"));
        assert_eq!(
            house.refused("restore_look", by_own_key(&path)).0,
            "backup-wrong-secret",
            "it is not what was sealed"
        );
    }
}

#[test]
fn another_practices_backup_is_never_put_in_the_place_of_this_one() {
    let (_other, _stick, file, recovery) = backed_up();
    let mut house = House::staffed();
    let found = house.ask("restore_find", json!({ "folder": file.parent() }));
    assert_eq!(found[0]["isOurs"], false);
    for input in [by_recovery(&file, &recovery), by_password(&file, "manager", WORD)] {
        assert_eq!(house.refused("restore_look", input.clone()).0, "backup-other-practice");
        let error = house.call("restore_start", input).expect_err("refused");
        assert_eq!((error.code.as_str(), &error.args["name"]), ("backup-other-practice", &json!("درمانگاه آزمون")));
    }
    assert_eq!(house.refused("restore_start", by_own_key(&file)).0, "backup-wrong-secret");
    house.ask("session_close", json!({}));
    assert_eq!(house.refused("restore_start", by_recovery(&file, &recovery)).0, "backup-other-practice");
}

#[test]
fn wrong_secrets_are_told_beside_their_field_and_slow_down() {
    let (house, _stick, file, _) = backed_up();
    let mut home = Home::new(&house.clock);
    let code = |home: &mut Home, input: Value| {
        let error = home.call("restore_look", input).expect_err("it does not open");
        (error.code, error.field.unwrap_or_default())
    };
    let wrong = |field: &str| ("backup-wrong-secret".to_owned(), field.to_owned());
    for _ in 0..3 {
        assert_eq!(code(&mut home, by_password(&file, "manager", "wrong")), wrong("login"));
    }
    assert_eq!(code(&mut home, by_password(&file, "manager", WORD)).0, "session-wait");
    house.clock.advance(3000);
    home.ask("restore_look", by_password(&file, "manager", WORD));
    assert_eq!(code(&mut home, by_recovery(&file, &RecoveryKey::generate())), wrong("recoveryKey"));
    let mistyped = json!({ "path": file, "login": null, "password": null, "recoveryKey": "ABCD" });
    assert_eq!(code(&mut home, mistyped), ("recovery-key-invalid".to_owned(), "recoveryKey".to_owned()));
    assert_eq!(code(&mut home, by_password(&file, "nobody", "x")), wrong("login"));
}

#[test]
fn what_is_no_whole_backup_is_listed_with_its_reason_and_todays_data_stays() {
    let (mut house, stick, file, recovery) = backed_up();
    let whole = std::fs::read(&file).expect("a file");
    let damaged = |name: &str, bytes: &[u8]| std::fs::write(stick.path().join(name), bytes).expect("written");
    damaged("cut.peyvand", &whole[..whole.len() / 2]);
    damaged("other.peyvand", b"something else entirely, and not short of sixty-four bytes at all");
    // On a page that is not looked at while a backup is opened.
    let is_unread = |place: &usize| {
        let mut flipped = whole.clone();
        flipped[*place] ^= 1;
        damaged("flipped.peyvand", &flipped);
        BackupFile::open(&stick.path().join("flipped.peyvand"), Secret::Recovery(&recovery)).is_ok()
    };
    (4..12).map(|part| whole.len() / 16 * part).find(is_unread).expect("most pages are not read");
    damaged("notes.txt", b"not looked at");
    house.app.look_at(Disks::fixed(vec![Disk {
        folder: stick.path().to_owned(),
        name: "STICK".to_owned(),
        free: 1 << 30,
        is_removable: true,
    }]));
    let found = house.ask("restore_find", json!({ "folder": null }));
    let told: BTreeMap<_, _> = found
        .as_array()
        .expect("a list")
        .iter()
        .map(|row| (row["fileName"].as_str().expect("a name").to_owned(), row["error"]["code"].clone()))
        .collect();
    assert_eq!(told.len(), 4, "{told:?}");
    assert_eq!((&told["cut.peyvand"], &told["other.peyvand"]), (&json!("backup-cut"), &json!("backup-cut")));
    assert_eq!(told["flipped.peyvand"], Value::Null, "its pages are not read yet");
    let before = Dump::of(house.app.world().expect("open").read());
    for (name, code) in
        [("cut.peyvand", "backup-cut"), ("notes.txt", "backup-not-one"), ("none", "backup-folder-missing")]
    {
        let refused = house.refused("restore_start", by_own_key(&stick.path().join(name)));
        assert_eq!(refused, (code.to_owned(), "path".to_owned()));
    }
    house.ask("backup_verify", json!({ "path": stick.path().join("flipped.peyvand") }));
    assert_eq!(house.wait_for_job()["error"]["code"], "backup-damaged");
    house.ask("restore_start", by_recovery(&stick.path().join("flipped.peyvand"), &recovery));
    let job = house.wait_for_job();
    assert_eq!((&job["state"], &job["error"]["code"]), (&json!("failed"), &json!("backup-damaged")));
    house.enter("manager", WORD);
    let after = Dump::of(house.app.world().expect("open").read());
    let stays = |dump: &Dump| dump.without(&["sign_in"]);
    stays(&after).must_be(&stays(&before), "today's data");
}

#[test]
fn a_new_key_takes_the_old_ones_place_and_everybodys_password_still_opens() {
    let (mut house, stick, file, _) = backed_up();
    house.seconds_pass(6 * 60);
    assert_eq!(house.refused("key_change", json!({})).0, "password-again");
    house.ask("session_confirm", json!({ "password": WORD }));
    let gate = house.gate();
    house.ask("key_change", json!({}));
    assert_eq!(house.session()["state"], "signed-out");
    assert_eq!(house.refused("session_open", json!({ "login": "sara", "password": "sara's word" })).0, "job-running");
    house.ask("job_cancel", json!({}));
    gate.open();
    assert_eq!(house.wait_for_job()["state"], "canceled");
    house.enter("manager", WORD);
    house.ask("key_change", json!({}));
    assert_eq!(house.wait_for_job()["state"], "done");
    assert!(peyvand_core::open(house.dir(), &house.key, house.clock.clone()).is_err(), "the old key opens nothing");
    house.enter("sara", "sara's word");
    house.enter("manager", WORD);
    assert_eq!(house.ask("practice_check", json!({}))["ok"], true);
    let changes = "SELECT count(*) FROM key_change";
    assert_eq!(house.app.world().expect("open").read().count(changes, []).expect("rows"), 1);
    assert_eq!(
        house.refused("restore_look", by_own_key(&file)).0,
        "backup-wrong-secret",
        "older backups keep their key"
    );
    house.ask("restore_look", by_password(&file, "manager", WORD));
    let newer = house.back_up(stick.path());
    house.ask("restore_look", by_own_key(&newer));
    assert_eq!(files(stick.path()).len(), 2);
    house.ask("restore_start", by_password(&file, "manager", WORD));
    assert_eq!(house.wait_for_job()["state"], "done", "and can be put back");
    house.enter("manager", WORD);
}

#[test]
fn a_new_key_is_written_down_also_when_the_program_dies_before_anybody_is_back() {
    let (mut house, _stick, ..) = backed_up();
    house.ask("key_change", json!({}));
    assert_eq!(house.wait_for_job()["state"], "done");
    house.restart();
    let mut noted = |login: &str, word: &str| {
        house.enter(login, word);
        // What is written down stands there with the next question.
        house.ask("session_show", json!({}));
        house.app.world().expect("open").read().count("SELECT count(*) FROM key_change", []).expect("rows")
    };
    assert_eq!(noted("manager", WORD), 1);
    assert_eq!(noted("sara", "sara's word"), 1, "once");
}

#[test]
fn a_copy_that_lies_beside_the_practice_is_found() {
    let (mut house, _stick, file, _) = backed_up();
    let aside = house.dir().join("aside");
    std::fs::create_dir_all(&aside).expect("made");
    copy(file.parent().expect("a folder"), &aside);
    let found = house.ask("restore_find", json!({ "folder": null }));
    assert_eq!((found.as_array().map(Vec::len), &found[0]["isOurs"]), (Some(1), &json!(true)));
}
