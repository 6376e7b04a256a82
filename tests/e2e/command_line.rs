//! The same program without a window: what it writes, where, and how it ends.

use super::desk::{Desk, copy_of_sample, program};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// What a run came to.
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Ran {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|_| panic!("no JSON: «{}», and on the other stream: {}", self.out, self.err))
    }
}

fn run(folder: &Path, words: &[&str]) -> Ran {
    run_with(folder, words, "")
}

/// Runs the program where there is no display, with a password to read if it wants one.
fn run_with(folder: &Path, words: &[&str], password: &str) -> Ran {
    let mut command = Command::new(program());
    command.args(words).current_dir(folder).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.env("HOME", folder).env("LANG", "C.UTF-8").env_remove("LC_ALL");
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("it was piped");
    // A program that reads nothing may have closed its end already.
    let _unread = writeln!(input, "{password}");
    drop(input);
    let output = child.wait_with_output().expect("the program ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it writes text");
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

fn sample(language: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder can be made");
    copy_of_sample(language, &folder.path().join("practice"));
    folder
}

#[test]
fn an_empty_practice_is_made_once_and_its_manager_can_work() {
    let folder = TempDir::new().expect("a folder can be made");
    let made = run_with(
        folder.path(),
        &["init", "mine", "--user", "mina", "--password-stdin", "--language", "fa"],
        "a long secret",
    );
    assert_eq!((made.code, made.json()["user"].as_str()), (Some(0), Some("mina")), "{}", made.err);
    assert!(made.json()["password"].is_null(), "a password that was given is not told again");
    let recovery = made.json()["recoveryKey"].as_str().map(|key| key.split('-').map(str::len).collect::<Vec<_>>());
    assert_eq!(recovery, Some(vec![4; 8]), "the recovery key is told this once");

    let ask = ["call", "practice_show", "--practice", "mine", "--user", "mina", "--password-stdin"];
    let shown = run_with(folder.path(), &ask, "a long secret").json();
    assert_eq!(
        (&shown["language"], &shown["calendar"], &shown["zone"]),
        (&json!("fa"), &json!("jalali"), &json!("Asia/Tehran"))
    );

    let wrong = run_with(folder.path(), &ask, "another secret");
    assert_eq!((wrong.code, &wrong.json()["code"]), (Some(1), &json!("session-wrong-password")));
    let again = run(folder.path(), &["init", "mine"]);
    assert_eq!((again.code, &again.json()["code"]), (Some(1), &json!("practice-exists")));
}

#[test]
fn a_password_is_made_up_where_none_was_given_and_it_opens() {
    let folder = TempDir::new().expect("a folder can be made");
    let made = run(folder.path(), &["init", "mine"]).json();
    let password = made["password"].as_str().expect("it is told once");
    assert!(password.len() >= 12, "{password}");
    let checked = run_with(folder.path(), &["check", "--practice", "mine", "--password-stdin"], password);
    assert_eq!((checked.code, &checked.json()["ok"]), (Some(0), &json!(true)), "{}", checked.err);
}

#[test]
fn every_endpoint_is_listed_with_its_right_and_forms() {
    let folder = TempDir::new().expect("a folder can be made");
    let listed = run(folder.path(), &["call", "--list"]).json();
    let listed = listed.as_array().expect("a list");
    assert_eq!(listed.len(), peyvand_api::endpoints().len());
    for endpoint in listed {
        for part in ["name", "right", "kind", "input", "output", "doc"] {
            assert!(endpoint[part].as_str().is_some_and(|text| !text.is_empty()), "{part} of {endpoint}");
        }
    }
}

#[test]
fn errors_are_json_with_a_code_and_a_sentence_beside_it() {
    let folder = sample("en");
    let nobody = run(folder.path(), &["call", "patients_show", r#"{"id":"nobody"}"#, "--practice", "practice"]);
    assert_eq!((nobody.code, &nobody.json()["code"]), (Some(1), &json!("not-found")));
    assert!(!nobody.err.trim().is_empty(), "there is a sentence too");
    let persian = run(folder.path(), &["call", "nothing_like_it", "--practice", "practice", "--language", "fa"]);
    assert_eq!((persian.code, &persian.json()["code"]), (Some(1), &json!("endpoint-unknown")));
    assert!(persian.err.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter)), "{}", persian.err);
    assert_eq!(run(folder.path(), &["call", "--practice"]).code, Some(2), "a line that is not understood");
    assert_eq!(
        run(folder.path(), &["call", "today_show", "--practice", "elsewhere"]).json()["code"],
        json!("practice-missing")
    );
}

#[test]
fn a_request_that_is_no_json_and_a_window_without_a_display_are_a_sentence() {
    let folder = sample("en");
    for words in [
        &["call", "today_show", "{bad", "--practice", "practice"][..],
        &["call", "practice_show", "{}", "--act", "7", "--practice", "practice"],
    ] {
        let ran = run(folder.path(), words);
        assert_eq!((ran.code, &ran.json()["code"]), (Some(1), &json!("input-unreadable")), "{words:?}");
        assert!(ran.json()["args"]["text"].is_string() && !ran.err.contains('{'), "{}", ran.err);
    }
    let window = run(folder.path(), &["--practice", "practice"]);
    assert_eq!((window.code, window.err.lines().count()), (Some(2), 1), "{}", window.err);
}

#[test]
fn an_older_file_put_back_is_told_in_words_and_nothing_is_written_over_it() {
    let folder = sample("en");
    let (file, older) = (folder.path().join("practice/practice.db"), folder.path().join("older.db"));
    std::fs::copy(&file, &older).expect("copied");
    let service = r#"{"name":"n","code":"","minutes":10,"price":5,"isInvasive":false,"recallMonths":null}"#;
    let add = || run(folder.path(), &["call", "services_add", service, "--practice", "practice"]);
    assert_eq!(add().code, Some(0));
    std::fs::copy(&older, &file).expect("put back");
    let checked = run(folder.path(), &["check", "--practice", "practice", "--language", "en"]);
    assert_eq!((checked.code, &checked.json()["problems"][0]["code"]), (Some(1), &json!("missing")));
    assert!(checked.err.contains("found 1 problem"), "{}", checked.err);
    assert_eq!(add().json()["code"], "store-acts-missing");
    assert_eq!(std::fs::read(&file).expect("there"), std::fs::read(&older).expect("there"), "left as it is");
    let accepted = run(folder.path(), &["call", "practice_accept_loss", "{}", "--practice", "practice"]);
    assert_eq!((accepted.code, &accepted.json()["ok"]), (Some(0), &json!(true)));
    assert_eq!(add().code, Some(0), "who decided goes on");
    assert_eq!(run(folder.path(), &["check", "--practice", "practice"]).code, Some(0));
}

#[test]
fn direction_marks_stay_on_the_screen() {
    let folder = sample("fa");
    let ask = |endpoint: &str, input: &Value| {
        run(folder.path(), &["call", endpoint, &input.to_string(), "--practice", "practice"])
    };
    let work = ask("followups_list", &json!({ "until": "2999-01-01", "ownerId": null, "limit": 50 })).json();
    let call =
        work.as_array().and_then(|rows| rows.iter().find(|row| row["kind"] == "next-day-call")).expect("a call is due");
    let shown = ask("followups_show", &json!({ "id": call["id"] })).out;
    assert!(shown.contains("\"script\""), "{shown}");
    let marks =
        |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!shown.contains(marks), "{shown}");
}

#[test]
fn a_second_program_on_one_practice_is_told_so_and_ends() {
    let desk = Desk::sample("en");
    desk.sign_in("manager");
    for words in [&["call", "today_show", "--practice", "practice"][..], &["--practice", "practice"][..]] {
        let second = run(desk.home(), words);
        assert_eq!((second.code, &second.json()["code"]), (Some(1), &json!("store-in-use")), "{words:?}");
        assert!(second.err.contains("already open"), "{}", second.err);
    }
    assert!(desk.call("today_show", json!({}))["counts"].is_object(), "the first goes on");
}

#[test]
fn the_clock_goes_ahead_in_the_sample_clinic_alone() {
    let folder = sample("en");
    let today = |words: &[&str]| {
        run(folder.path(), &[&["call", "today_show", "--practice", "practice"][..], words].concat()).json()["day"]
            .clone()
    };
    assert!(today(&["--days-ahead", "1"]).as_str() > today(&[]).as_str());
    run(folder.path(), &["init", "mine"]);
    let real = run(folder.path(), &["call", "today_show", "--practice", "mine", "--days-ahead", "1"]);
    assert_eq!((real.code, &real.json()["code"]), (Some(1), &json!("sample-only")));
}

#[test]
fn a_backup_is_made_checked_and_put_back_without_a_window() {
    let folder = TempDir::new().expect("a folder can be made");
    let home = folder.path();
    let init = ["init", "mine", "--user", "mina", "--password-stdin"];
    let recovery = run_with(home, &init, "a long secret").json()["recoveryKey"].as_str().expect("told once").to_owned();
    std::fs::create_dir(home.join("stick")).expect("made");
    let backup = ["backup", "--practice", "mine", "--to", "stick", "--user", "mina"];
    let with = |words: &[&'static str], more: &'static str| [words, &[more]].concat();
    let made = run_with(home, &with(&backup, "--password-stdin"), "a long secret");
    assert_eq!(made.code, Some(0), "{} {}", made.out, made.err);
    let file = made.json()["file"].as_str().expect("a file").to_owned();
    assert!(Path::new(&file).starts_with(home.join("stick")), "{file}");
    let again = run_with(home, &with(&backup, "--recovery-key-stdin"), &recovery);
    assert_eq!(again.code, Some(0), "{}", again.err);
    assert_eq!(std::fs::read_dir(home.join("stick")).expect("a folder").count(), 2, "never one over the other");

    let checked = run_with(home, &["verify", &file, "--recovery-key-stdin"], &recovery);
    assert_eq!((checked.code, &checked.json()["ok"]), (Some(0), &json!(true)), "{}", checked.err);
    let wrong = run_with(home, &["verify", &file, "--user", "mina", "--password-stdin"], "another secret");
    assert_eq!((wrong.code, &wrong.json()["code"]), (Some(1), &json!("backup-wrong-secret")));
    assert_eq!(run(home, &["verify", &file]).code, Some(2), "no secret is a mistake of the line");

    let here = run_with(home, &["restore", &file, "--practice", "mine", "--recovery-key-stdin"], &recovery);
    assert_eq!((here.code, &here.json()["code"]), (Some(1), &json!("practice-exists")));
    let restored = run_with(home, &["restore", &file, "--practice", "new/place", "--recovery-key-stdin"], &recovery);
    assert_eq!(restored.code, Some(0), "{} {}", restored.out, restored.err);
    let check = ["check", "--practice", "new/place", "--user", "mina", "--password-stdin"];
    let sound = run_with(home, &check, "a long secret");
    assert_eq!((sound.code, &sound.json()["ok"]), (Some(0), &json!(true)), "{}", sound.err);

    let bytes = std::fs::read(&file).expect("a file");
    std::fs::write(home.join("cut.peyvand"), &bytes[..bytes.len() / 2]).expect("written");
    let cut = run_with(home, &["restore", "cut.peyvand", "--practice", "third", "--recovery-key-stdin"], &recovery);
    assert_eq!((cut.code, &cut.json()["code"]), (Some(1), &json!("backup-cut")));
    assert!(!home.join("third/practice.db").exists());
}

#[test]
fn the_sample_clinic_is_backed_up_without_a_password() {
    let folder = sample("en");
    let made = run(folder.path(), &["backup", "--practice", "practice", "--to", "."]);
    assert_eq!(made.code, Some(0), "{} {}", made.out, made.err);
    let file = made.json()["file"].as_str().expect("a file").to_owned();
    assert_eq!(run(folder.path(), &["verify", &file]).code, Some(0));
    assert_eq!(run(folder.path(), &["restore", &file, "--practice", "second"]).code, Some(0));
    assert_eq!(run(folder.path(), &["check", "--practice", "second"]).code, Some(0));
    let nowhere = run(folder.path(), &["backup", "--practice", "practice", "--to", "nowhere", "--language", "en"]);
    assert_eq!((nowhere.code, &nowhere.json()["code"]), (Some(1), &json!("backup-folder-missing")));
    assert!(nowhere.err.contains("not here"), "{}", nowhere.err);
}

/// Whether a shell of an own user and mount namespace can be had here; says so where it can't.
fn in_namespace(folder: &Path, script: &str) -> Option<Ran> {
    let probe = Command::new("unshare").args(["-rm", "true"]).status();
    if !probe.is_ok_and(|end| end.success()) {
        println!("skipped: no namespaces can be made here");
        return None;
    }
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-ec", script]).current_dir(folder).env("PEYVAND", program());
    let output = command.env("LANG", "C.UTF-8").output().expect("a shell");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    Some(Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) })
}

#[test]
fn a_full_stick_is_told_with_numbers_and_keeps_what_it_has() {
    let folder = sample("en");
    let script = "mkdir stick; mount -t tmpfs -o size=4m none stick; echo kept >stick/other; \
        \"$PEYVAND\" backup --practice practice --to stick; code=$?; ls stick >listed; exit $code";
    let script = script.replace("; code=$?", " || code=$?").replace("mkdir stick", "code=0; mkdir stick");
    let Some(ran) = in_namespace(folder.path(), &script) else { return };
    assert_eq!((ran.code, &ran.json()["code"]), (Some(1), &json!("backup-no-room")), "{}", ran.err);
    let args = &ran.json()["args"];
    assert!(args["needed"].as_i64() > args["free"].as_i64() && args["free"].as_i64() <= Some(4), "{args}");
    assert_eq!(std::fs::read_to_string(folder.path().join("listed")).expect("listed"), "other\n");
}

#[test]
fn a_folder_that_can_not_be_written_is_told_and_a_full_disk_takes_no_restore() {
    let folder = sample("en");
    let script = "code=0; mkdir stick; mount -t tmpfs none stick; mount -o remount,ro stick; \
        \"$PEYVAND\" backup --practice practice --to stick || code=$?; exit $code";
    let Some(ran) = in_namespace(folder.path(), script) else { return };
    assert_eq!((ran.code, &ran.json()["code"]), (Some(1), &json!("backup-folder-read-only")), "{}", ran.err);
    let made = run(folder.path(), &["backup", "--practice", "practice", "--to", "."]);
    let name = Path::new(made.json()["file"].as_str().expect("a file")).file_name().expect("a name").to_owned();
    let script = format!(
        "code=0; mkdir small; mount -t tmpfs -o size=2m none small; \
         \"$PEYVAND\" restore {} --practice small/new || code=$?; find small -type f >left; exit $code",
        name.display()
    );
    let Some(full) = in_namespace(folder.path(), &script) else { return };
    assert_eq!((full.code, &full.json()["code"]), (Some(1), &json!("backup-no-room")), "{}", full.err);
    let left = std::fs::read_to_string(folder.path().join("left")).expect("listed");
    assert!(!left.contains("practice.db") && !left.contains("keys"), "nothing half stays: {left}");
}

/// Runs the program as a user to whom nothing belongs and nothing is allowed; none where that can't be had.
fn run_as_nobody(folder: &Path, words: &[&str]) -> Option<Ran> {
    const NOBODY: [&str; 5] = ["--reuid", "65534", "--regid", "65534", "--clear-groups"];
    let probe = Command::new("setpriv").args(NOBODY).arg("true").status();
    if !probe.is_ok_and(|end| end.success()) {
        println!("skipped: no other user can be taken on here");
        return None;
    }
    let mut command = Command::new("setpriv");
    command.args(NOBODY).arg(program()).args(words).current_dir(folder).stdin(Stdio::null());
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env("HOME", folder).env("LANG", "C.UTF-8");
    let output = command.output().expect("the program starts");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it writes text");
    Some(Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) })
}

/// Says who may do what with a folder and the files in it.
fn allow(folder: &Path, on_folder: u32, on_files: u32) {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path, mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("set");
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            allow(&path, on_folder, on_files);
        } else {
            mode(&path, on_files);
        }
    }
    mode(folder, on_folder);
}

/// Every file of a folder with its bytes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(contents(&path));
        } else {
            files.insert(path.clone(), std::fs::read(path).expect("a file"));
        }
    }
    files
}

#[cfg(target_os = "linux")]
#[test]
fn folders_that_a_user_may_not_write_or_read_are_a_sentence_and_nothing_changes() {
    let folder = sample("en");
    let (practice, stick) = (folder.path().join("practice"), folder.path().join("stick"));
    std::fs::create_dir(&stick).expect("made");
    let made = run(folder.path(), &["backup", "--practice", "practice", "--to", "."]);
    let file = made.json()["file"].as_str().expect("a file").to_owned();
    allow(folder.path(), 0o755, 0o755);
    let say = |ran: &Ran, code: &str| {
        assert_eq!((ran.code, ran.json()["code"].as_str()), (Some(1), Some(code)), "{}", ran.err);
        let sentence = ran.err.lines().find(|line| !line.starts_with("peyvand: ")).unwrap_or_default();
        assert!(sentence.ends_with('.') && !ran.err.contains("panicked"), "{}", ran.err);
    };

    // A place for backups that may not be written, while the practice is this user's own.
    allow(&practice, 0o777, 0o666);
    allow(&stick, 0o755, 0o644);
    let Some(closed) = run_as_nobody(folder.path(), &["backup", "--practice", "practice", "--to", "stick"]) else {
        return;
    };
    say(&closed, "backup-folder-read-only");
    assert_eq!(contents(&stick).len(), 0);

    // A practice that may be read alone, that may not be read, of which one file may not be written.
    allow(&stick, 0o777, 0o666);
    let asks: [&[&str]; 4] = [
        &["check", "--practice", "practice"],
        &["backup", "--practice", "practice", "--to", "stick"],
        &["call", "session_open", r#"{"login":"manager","password":"sample"}"#, "--practice", "practice"],
        &["call", "session_open", r#"{"login":"manager","password":"wrong"}"#, "--practice", "practice"],
    ];
    let one = |name: &str| {
        allow(&practice, 0o777, 0o666);
        std::fs::set_permissions(practice.join(name), std::os::unix::fs::PermissionsExt::from_mode(0o444))
            .expect("set");
    };
    let closings: [(&str, &dyn Fn()); 5] = [
        ("the folder and its files", &|| allow(&practice, 0o555, 0o444)),
        ("what may not even be read", &|| allow(&practice, 0o555, 0o000)),
        ("the database alone", &|| one("practice.db")),
        ("the witness alone", &|| one("witness")),
        ("the lock alone", &|| one("practice.lock")),
    ];
    for (what, close) in closings {
        close();
        let before = contents(&practice);
        for words in asks {
            let ran = run_as_nobody(folder.path(), words).expect("it could be had a moment ago");
            let is_wrong = words.iter().any(|word| word.contains("wrong")) && what != "what may not even be read";
            // Who does not know the password learns nothing of the folder; their try is remembered where it can be.
            say(&ran, if is_wrong { "session-wrong-password" } else { "store-read-only" });
        }
        let after: BTreeMap<_, _> =
            contents(&practice).into_iter().filter(|(path, _)| !path.ends_with("tries.json")).collect();
        assert!(before == after, "{what}: something was changed");
        assert_eq!(contents(&stick).len(), 0, "{what}");
        let _forgotten = std::fs::remove_file(practice.join("tries.json"));
    }

    // A folder that takes no new files keeps nobody from working: tries and the like are remembered meanwhile.
    allow(&practice, 0o555, 0o666);
    let kept: Vec<_> = contents(&practice).into_keys().collect();
    for words in &asks[..3] {
        let ran = run_as_nobody(folder.path(), words).expect("it could be had a moment ago");
        assert_eq!(ran.code, Some(0), "{words:?}: {}", ran.err);
    }
    assert_eq!(contents(&practice).into_keys().collect::<Vec<_>>(), kept);

    // A backup that may not be read is not called one that can't be written.
    allow(folder.path(), 0o755, 0o755);
    std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("set");
    let unread = run_as_nobody(folder.path(), &["verify", &file, "--password-stdin"]).expect("as before");
    say(&unread, "backup-unreadable");
    let elsewhere = run_as_nobody(folder.path(), &["restore", &file, "--practice", "new"]).expect("as before");
    say(&elsewhere, "backup-unreadable");
    assert!(!folder.path().join("new/practice.db").exists());
}
