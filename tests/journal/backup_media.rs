//! Sticks that are full, write-protected, too small for a large file, or pulled out: a fault of the right kind each time,
//! nothing left behind, and the practice as it was.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;

use peyvand_store::{BackupFault, BackupFile, Store};

use crate::backup::{SARA, about, backup, full, on};
use crate::toy::TOY;

const WRITER: &str = env!("CARGO_BIN_EXE_backup-writer");

#[test]
fn a_folder_that_is_not_there_is_told() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let outcome = device.store.snapshot(about()).unwrap().write(&stick.path().join("none"), &on);
    assert!(matches!(outcome, Err(BackupFault::FolderMissing)));
    assert!(!stick.path().join("none").exists());
}

#[test]
fn a_stick_pulled_out_while_a_backup_is_made_leaves_the_practice_alone() {
    let (mut device, home) = (full(), tempfile::tempdir().unwrap());
    let stick = home.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let pulled = |_| {
        fs::remove_dir_all(&stick).ok();
        ControlFlow::Continue(())
    };
    let outcome = device.store.snapshot(about()).unwrap().write(&stick, &pulled);
    assert!(matches!(outcome, Err(BackupFault::Gone)), "{:?}", outcome.map(|made| made.path));
    device.owner("after");
    device.assert_clean();
}

#[test]
fn a_stick_pulled_out_while_a_backup_is_put_back_leaves_the_practice_alone() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let made = backup(&mut device, stick.path());
    let owner = device.owner("since then");
    let (folder, key, clock) = device.shut();
    // On a stick that is gone, reading ends early; a handle that is open goes on reading a file that was only unlinked.
    let cut = |_| {
        fs::OpenOptions::new().write(true).open(&made.path).unwrap().set_len(1000).unwrap();
        ControlFlow::Continue(())
    };
    let open = BackupFile::open(&made.path, SARA).unwrap();
    let outcome = open.put_back(folder.path(), &TOY, &clock, &cut);
    assert!(matches!(outcome, Err(BackupFault::Cut | BackupFault::Gone)), "{outcome:?}");
    let store = Store::open(folder.path(), &TOY, &key, clock, "toy 1").unwrap();
    assert!(store.read().exists("SELECT 1 FROM owner WHERE id = ?1", [&owner]).unwrap());
    assert!(!folder.path().join("aside").exists() && !folder.path().join("incoming.part").exists());
}

/// A closed practice that a process of its own can open.
fn practice() -> tempfile::TempDir {
    full().shut().0
}

/// Runs a script in which `$1` makes a backup of `$2` into `$3`, in a name space of its own where it may mount. None where
/// that is not permitted.
fn in_a_space(script: &str, dir: &Path, to: &Path) -> Option<String> {
    let is_permitted = Command::new("unshare").args(["-rm", "true"]).status().is_ok_and(|status| status.success());
    if !is_permitted {
        println!("left out: no name spaces here");
        return None;
    }
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-ec", script, "sh", WRITER]).arg(dir).arg(to);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

fn assert_untouched(dir: &Path) {
    let key = peyvand_store::KeyFile::open(dir, "sara", "one").unwrap();
    let mut store = Store::open(dir, &TOY, &key, peyvand_kit::Clock::system(), "toy 1").unwrap();
    assert_eq!(store.missing(), None);
    assert!(store.check().unwrap().is_clean());
}

#[test]
fn a_stick_without_room_is_told_before_anything_is_written() {
    let (dir, stick) = (practice(), tempfile::tempdir().unwrap());
    let script = "mount -t tmpfs -o size=300k none \"$3\"; \"$1\" \"$2\" \"$3\"; ls \"$3\"";
    let Some(said) = in_a_space(script, dir.path(), stick.path()) else { return };
    assert!(said.starts_with("NoRoom { needed: ") && said.ends_with("free: 307200 }\n"), "{said}");
    assert_untouched(dir.path());
}

#[test]
fn a_stick_that_fills_up_meanwhile_is_told_and_left_clean() {
    let (dir, stick) = (practice(), tempfile::tempdir().unwrap());
    let script = "mount -t tmpfs -o size=12m none \"$3\"; \"$1\" \"$2\" \"$3\" full; ls \"$3\"";
    let Some(said) = in_a_space(script, dir.path(), stick.path()) else { return };
    assert!(said.starts_with("NoRoom { needed: ") && said.ends_with("free: 0 }\nfiller\n"), "{said}");
    assert_untouched(dir.path());
}

#[test]
fn a_write_protected_stick_is_told() {
    let (dir, stick) = (practice(), tempfile::tempdir().unwrap());
    let script = "mount -t tmpfs none \"$3\"; mount -o remount,ro \"$3\"; \"$1\" \"$2\" \"$3\"";
    let Some(said) = in_a_space(script, dir.path(), stick.path()) else { return };
    assert_eq!(said, "FolderReadOnly\n");
    assert_untouched(dir.path());
}

#[test]
fn a_file_system_that_holds_no_large_file_is_told() {
    let (dir, stick) = (practice(), tempfile::tempdir().unwrap());
    let blocks = fs::metadata(dir.path().join("practice.db")).unwrap().len() / 512;
    let script = format!("trap '' XFSZ; ulimit -f {}; \"$1\" \"$2\" \"$3\"; ls \"$3\"", blocks - 8);
    let Some(said) = in_a_space(&script, dir.path(), stick.path()) else { return };
    assert_eq!(said, "TooLarge\n");
    assert_untouched(dir.path());
}

#[test]
#[cfg(unix)]
fn a_folder_of_somebody_else_is_told() {
    use std::os::unix::fs::{PermissionsExt as _, chown};
    let (dir, stick) = (practice(), tempfile::tempdir().unwrap());
    fs::set_permissions(stick.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let nobody = 65534;
    let owned = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().path());
    for path in owned.chain([dir.path().to_owned()]) {
        if chown(&path, Some(nobody), Some(nobody)).is_err() {
            println!("left out: only root can give files away");
            return;
        }
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups", WRITER]).arg(dir.path()).arg(stick.path());
    let output = command.output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "FolderReadOnly\n", "{:?}", String::from_utf8(output.stderr));
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0);
    assert_untouched(dir.path());
}
