//! A backup on a stick, the disaster, and the practice as it was.

use super::{Cast, Desk, find, first_run, said};
use peyvand_kit::Minute;
use peyvand_words::plain;
use serde_json::json;
use std::fs;

/// The key of this part of the settings.
const BACKUPS: &str = "5";

/// The folder that stands for a stick, beside the practice.
const STICK: &str = "stick";

/// The manager says where backups go, and makes one by key.
pub(super) fn back_up(desk: &Desk, cast: &Cast) {
    let words = desk.words;
    let stick = desk.home().join(STICK);
    fs::create_dir(&stick).expect("a folder can be made");
    desk.sign_out();
    desk.sign_in_with(cast.manager.login, cast.manager.password);
    desk.see(&plain(&words.backups_sign_level_label("never")));
    desk.go(&plain(&words.app_settings_title()));
    desk.press(BACKUPS);
    desk.settle();
    desk.fill(&plain(&words.backups_folder_label()), &stick.join("nowhere").to_string_lossy());
    desk.press("Enter");
    desk.wait("a refusal beside the folder", || (desk.count("textbox", "") > 0 && is_refused(desk)).then_some(()));
    desk.fill(&plain(&words.backups_folder_label()), &stick.to_string_lossy());
    desk.fill(&plain(&words.backups_name_label()), cast.stick);
    desk.show_screen("place-for-backups");
    desk.press("Enter");
    desk.see_in(&plain(&words.backups_targets_title()), cast.stick);
    desk.press("Control+b");
    desk.see(plain(&words.backups_job_done_label("backup", "")).trim());
    let sign = desk.call("backup_sign", json!({}));
    let minute = sign["minute"].as_u64().and_then(|minute| u16::try_from(minute).ok()).expect("a backup was made");
    let time = Minute::new(minute).expect("a time of day");
    desk.see_in_foot(&plain(&words.backups_sign_today_line(time)));
    desk.settle();
    desk.show_screen("backed-up");
    let files = fs::read_dir(&stick).expect("the stick can be read").filter_map(Result::ok);
    assert!(files.into_iter().any(|file| file.path().is_file()), "a file lies on the stick");
}

fn is_refused(desk: &Desk) -> bool {
    desk.script("return document.querySelector('main [role=alert]') !== null", &[]) == true
}

/// The window closes and the practice's folder is gone.
pub(super) fn disaster(desk: Desk) -> Desk {
    desk.after(|home| fs::remove_dir_all(home.join("practice")).expect("the folder can be deleted"))
}

/// From nothing to the practice as it was: the stick and the recovery key are enough.
pub(super) fn put_back(desk: &Desk, cast: &Cast, key: &[String]) {
    let words = desk.words;
    first_run::begin(desk, cast);
    desk.press("3");
    desk.see_part("heading", &plain(&words.backups_restore_title()));
    let stick = desk.home().join(STICK);
    desk.fill(&plain(&words.backups_folder_label()), &stick.to_string_lossy());
    desk.press("Enter");
    desk.see_part("button", "");
    desk.see(&plain(&words.backups_whose_label("unknown")));
    desk.show_screen("backups-found");
    let script = "return document.activeElement.dataset.key ?? ''";
    desk.wait("the newest backup to have the focus", || (desk.script(script, &[]) != "").then_some(()));
    desk.press("Enter");
    desk.see_part("heading", &plain(&words.backups_open_title()));
    desk.reach_within("radio", &plain(&words.backups_way_choice("key")));
    desk.press("Space");
    let field = plain(&words.backups_recovery_label());
    desk.fill(&field, "AAAA-BBBB");
    desk.press("Enter");
    desk.see(&said(desk, "recovery-key-invalid"));
    desk.show_screen("recovery-key-of-the-backup");
    desk.fill(&field, &key.join(" ").to_lowercase());
    desk.press("Enter");
    desk.see_part("heading", &plain(&words.backups_inside_title()));
    desk.see(cast.practice);
    desk.see(&plain(&words.backups_patients_label()));
    desk.show_screen("inside-the-backup");
    desk.press("Control+Enter");
    desk.see_part("heading", &plain(&words.backups_held_title("restore")));
    desk.show_screen("put-back");
    desk.press("Enter");
    desk.sign_in_with(cast.manager.login, cast.manager.password);
    find(desk, cast);
    desk.see(cast.city);
    desk.show("as-it-was");
}
