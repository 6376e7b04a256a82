//! Backups that come back: on another machine, with one secret, whole, and of one moment.

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use peyvand_store::types::Value;
use peyvand_store::{
    BackupAbout, BackupFault, BackupFile, BackupMade, Counts, DbKey, Depth, KeyFile, Lacks, OpenBackup, Phase,
    Progress, Read, RecoveryKey, Secret, Store, StoreFault, backups_in, thin,
};

use sha2::Digest as _;

use crate::toy::{Device, OLD_TOY, START, TOY};

pub(crate) const SARA: Secret = Secret::Password { login: "sara", password: "one" };

pub(crate) fn on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub(crate) fn about() -> BackupAbout {
    BackupAbout {
        practice_name: "Pets of Shiraz".to_owned(),
        language: "fa".to_owned(),
        face: Some(b"{\"language\":\"fa\"}".to_vec()),
        count: Some(|_| Ok(Counts { patients: 3, appointments: 0 })),
        ..BackupAbout::default()
    }
}

/// A practice with something of everything in it.
pub(crate) fn full() -> Device {
    let mut device = Device::with_people(&[("sara", "one"), ("omid", "two")]);
    for name in ["A", "B", "C"] {
        let owner = device.owner(name);
        for number in 0..20 {
            device.pet(&owner, &format!("pet {number}"));
        }
    }
    device
}

pub(crate) fn backup(device: &mut Device, to: &Path) -> BackupMade {
    device.store.snapshot(about()).unwrap().write(to, &on).unwrap()
}

/// Every table, row by row, but what a file says about itself.
pub(crate) fn dump(read: &Read) -> BTreeMap<String, Vec<Vec<Value>>> {
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'this_device' ORDER BY name";
    let names = read.list(names, (), |row| row.get::<_, String>(0)).unwrap();
    let rows = |name: &String| {
        let count = read.count("SELECT count(*) FROM pragma_table_info(?1)", [name]).unwrap();
        let columns = usize::try_from(count).unwrap();
        let cells = |row: &peyvand_store::Row| (0..columns).map(|at| row.get(at)).collect::<Result<Vec<_>, _>>();
        read.list(&format!("SELECT * FROM \"{name}\" ORDER BY 1, 2"), (), cells).unwrap()
    };
    names.iter().map(|name| (name.clone(), rows(name))).collect()
}

pub(crate) fn put_back(file: &Path, secret: Secret, dir: &Path, device: &Device) -> peyvand_store::PutBack {
    BackupFile::open(file, secret).unwrap().put_back(dir, &TOY, &device.clock, &on).unwrap()
}

#[test]
fn a_backup_comes_back_elsewhere_with_one_secret_alone() {
    let (mut device, recovery) = (full(), RecoveryKey::generate());
    KeyFile::set_recovery(device.dir(), &device.key, &recovery).unwrap();
    let stick = tempfile::tempdir().unwrap();
    let made = backup(&mut device, stick.path());
    assert!(made.file_name.starts_with("peyvand-") && made.file_name.ends_with("-20260921-141320.peyvand"), "{made:?}");
    let (there, before) = (dump(device.store.read()), device.store.device().to_owned());
    assert!(there["pet"].len() == 60 && there["op"].len() == 63);
    device.clock.advance(5_000);
    for secret in [SARA, Secret::Recovery(&recovery)] {
        let home = tempfile::tempdir().unwrap();
        let dir = home.path().join("new");
        let outcome = put_back(&made.path, secret, &dir, &device);
        assert_eq!((outcome.aside, outcome.made_at), (None, made.made_at));
        let face = fs::read(dir.join("face.json")).unwrap();
        assert_eq!(Some(face), about().face);
        for (login, password) in [("sara", "one"), ("omid", "two")] {
            KeyFile::open(&dir, login, password).unwrap();
        }
        let key = KeyFile::open_recovery(&dir, &recovery).unwrap();
        let mut store = Store::open(&dir, &TOY, &key, device.clock.clone(), "toy 1").unwrap();
        assert!(there == dump(store.read()));
        assert!(store.check().unwrap().is_clean());
        assert_ne!(store.device(), before);
        assert_eq!(store.device(), outcome.device);
        let restored = store.restored().unwrap().unwrap();
        assert_eq!((restored.at, restored.made_at), (device.clock.now(), made.made_at));
        assert_eq!(restored.device, before);
        assert_eq!(store.missing(), None);
    }
}

#[test]
fn people_write_on_while_a_picture_is_copied_and_it_stays_one_moment() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let (then, database) = (dump(device.store.read()), device.dir().join("practice.db"));
    let snapshot = device.store.snapshot(about()).unwrap();
    let bytes = fs::read(&database).unwrap();
    let owner = device.owner("later");
    assert!(matches!(device.store.snapshot(about()), Err(BackupFault::Store(StoreFault::InUse))));
    device.assert_clean();
    assert!(device.store.checkpoint().unwrap().is_complete());
    // Signing out and in again while it is copied.
    let mut device = device.reopen(&TOY);
    assert_eq!(device.store.missing(), None);
    assert_eq!(device.name_of(&owner), "later");
    for number in 0..50 {
        device.pet(&owner, &format!("pet {number}"));
    }
    assert!(device.store.checkpoint().unwrap().is_complete());
    assert!(fs::read(&database).unwrap() == bytes, "the file moved under the copy");
    let made = snapshot.write(stick.path(), &on).unwrap();
    let opened = BackupFile::open(&made.path, SARA).unwrap();
    opened.verify(Depth::Deep, &on).unwrap();
    assert!(then == dump(opened.read()));
    let now = dump(device.store.read());
    let log = device.dir().join("practice.db-wal");
    assert!(fs::metadata(&log).unwrap().len() > 0, "what was written meanwhile stands in the log");
    assert!(device.store.checkpoint().unwrap().is_complete());
    assert_eq!(fs::metadata(&log).unwrap().len(), 0, "and goes into the file again");
    device.assert_clean();
    let device = device.reopen(&TOY);
    assert!(now == dump(device.store.read()));
}

#[test]
fn a_closed_practice_can_still_be_copied_and_nobody_else_takes_it_meanwhile() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let snapshot = device.store.snapshot(about()).unwrap();
    let owner = device.owner("last");
    let (dir, key, clock) = (device.dir().to_owned(), device.key.clone(), device.clock.clone());
    let (folder, _, _) = device.shut();
    // Whoever wants to move its files has to wait.
    assert!(matches!(peyvand_store::Swap::begin(&dir), Err(StoreFault::InUse)));
    let made = snapshot.write(stick.path(), &on).unwrap();
    assert!(peyvand_store::Swap::begin(&dir).is_ok());
    let store = Store::open(folder.path(), &TOY, &key, clock, "toy 1").unwrap();
    assert!(store.read().exists("SELECT 1 FROM owner WHERE id = ?1", [&owner]).unwrap());
    let opened = BackupFile::open(&made.path, Secret::Key(&key)).unwrap();
    assert!(!opened.read().exists("SELECT 1 FROM owner WHERE id = ?1", [&owner]).unwrap());
}

#[test]
fn what_is_put_back_leaves_todays_file_aside() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let made = backup(&mut device, stick.path());
    let then = dump(device.store.read());
    device.owner("lost today");
    let today = dump(device.store.read());
    let open = BackupFile::open(&made.path, Secret::Key(&device.key)).unwrap();
    let lacks = open.lacks(&device.store, &[]).unwrap();
    let last_at = Some(device.clock.now());
    assert_eq!(lacks, Lacks { acts: 1, kinds: vec![("owner.add".to_owned(), 1)], last_at, only_in_backup: 0 });
    let outcome = BackupFile::open(&made.path, SARA).unwrap().put_back(device.dir(), &TOY, &device.clock, &on);
    assert!(matches!(outcome, Err(BackupFault::Store(StoreFault::InUse))), "not while it is open");
    let (folder, key, clock) = device.shut();
    let outcome = open.put_back(folder.path(), &TOY, &clock, &on).unwrap();
    let store = Store::open(folder.path(), &TOY, &key, clock.clone(), "toy 1").unwrap();
    assert!(then == dump(store.read()));
    assert_eq!(store.missing(), None);
    drop(store);
    // What was set aside opens like any practice.
    let store = Store::open(&outcome.aside.unwrap(), &TOY, &key, clock, "toy 1").unwrap();
    assert!(today == dump(store.read()));
    let newest = BackupFile::open(&made.path, Secret::Key(&key)).unwrap().lacks(&store, &[]).unwrap();
    assert_eq!((newest.acts, newest.only_in_backup), (1, 0));
}

#[test]
fn an_older_file_is_seen_from_a_backup() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let older = backup(&mut device, stick.path());
    device.owner("D");
    device.owner("E");
    let newer = backup(&mut device, stick.path());
    let home = tempfile::tempdir().unwrap();
    put_back(&older.path, SARA, home.path(), &device);
    let store = Store::open(home.path(), &TOY, &device.key, device.clock.clone(), "toy 1").unwrap();
    let lacks = BackupFile::open(&newer.path, SARA).unwrap().lacks(&store, &[]).unwrap();
    assert_eq!((lacks.acts, lacks.only_in_backup), (0, 2));
}

#[test]
fn a_backup_says_whose_and_of_when_and_nothing_about_people() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let made = backup(&mut device, stick.path());
    let glance = BackupFile::look(&made.path).unwrap();
    assert_eq!(glance.practice, device.store.identity().unwrap().unwrap());
    assert_eq!((glance.language.as_str(), glance.is_sample, glance.schema), ("fa", false, 2));
    assert_eq!((glance.logins, glance.has_recovery), (vec!["sara".to_owned(), "omid".to_owned()], false));
    assert_eq!((glance.made_at, glance.bytes), (made.made_at, made.bytes));
    let bytes = fs::read(&made.path).unwrap();
    assert!(!bytes.windows(6).any(|window| window == b"Shiraz"), "the name is sealed");
    let open = BackupFile::open(&made.path, SARA).unwrap();
    assert_eq!((open.manifest().practice_name.as_str(), open.manifest().ops), ("Pets of Shiraz", 63));
    assert_eq!((open.manifest().patients, open.manifest().last_at().ms()), (Some(3), START + 63));
}

#[test]
fn a_name_that_exists_is_never_taken() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let first = backup(&mut device, stick.path());
    let bytes = fs::read(&first.path).unwrap();
    let second = backup(&mut device, stick.path());
    assert_ne!(first.path, second.path);
    assert!(fs::read(&first.path).unwrap() == bytes);
    let found = backups_in(stick.path()).unwrap();
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|(_, glance)| glance.is_ok()));
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 2, "nothing else is left");
}

#[test]
fn only_the_secrets_of_its_time_open_a_backup() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let made = backup(&mut device, stick.path());
    let wrong = [
        Secret::Password { login: "sara", password: "two" },
        Secret::Password { login: "eve", password: "one" },
        Secret::Recovery(&RecoveryKey::generate()),
        Secret::Key(&DbKey::generate()),
    ]
    .map(|secret| BackupFile::open(&made.path, secret).map(|_| ()));
    for outcome in wrong {
        assert!(matches!(outcome, Err(BackupFault::WrongSecret)), "{outcome:?}");
    }
}

#[test]
fn a_newer_backup_and_another_practices_are_told() {
    let (mut device, stick, home) = (full(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let made = backup(&mut device, stick.path());
    let open = || BackupFile::open(&made.path, SARA).unwrap();
    let outcome = open().put_back(home.path(), &OLD_TOY, &device.clock, &on);
    assert!(matches!(outcome, Err(BackupFault::Newer { found: 2, known: 1 })), "{outcome:?}");
    let other = full();
    assert!(matches!(open().lacks(&other.store, &[]), Err(BackupFault::OtherPractice)));
    // A format of times to come: its end is as today's, and its number greater.
    let mut bytes = fs::read(&made.path).unwrap();
    let end = bytes.len() - 64;
    bytes[end + 8] = 3;
    fs::write(&made.path, &bytes).unwrap();
    assert!(matches!(BackupFile::look(&made.path), Err(BackupFault::Damaged)), "a flipped number is no new version");
    reseal(&mut bytes);
    fs::write(&made.path, &bytes).unwrap();
    assert!(matches!(BackupFile::look(&made.path), Err(BackupFault::Newer { found: 3, known: 2 })));
}

/// Gives a file's end the checksum of what stands in it.
fn reseal(bytes: &mut [u8]) {
    let end = bytes.len() - 64;
    let number = |at: usize| u32::from_le_bytes(bytes[end + at..end + at + 4].try_into().unwrap()) as usize;
    let start = end - number(12) - number(16);
    let sum = sha2::Sha256::digest(&bytes[start..end + 24]);
    bytes[end + 24..end + 56].copy_from_slice(&sum);
}

#[test]
fn what_everybody_can_read_is_sealed_too() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let made = backup(&mut device, stick.path());
    let mut bytes = fs::read(&made.path).unwrap();
    let at = bytes.windows(8).position(|window| window == b"\"madeAt\"").unwrap() + 10;
    bytes[at] ^= 1;
    reseal(&mut bytes);
    fs::write(&made.path, &bytes).unwrap();
    BackupFile::look(&made.path).unwrap();
    let outcome = BackupFile::open(&made.path, SARA).map(|_| ());
    assert!(matches!(outcome, Err(BackupFault::Damaged)), "{outcome:?}");
}

#[test]
fn it_can_be_called_off_at_any_moment() {
    for phase in [Phase::Copying, Phase::Checking] {
        let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
        let off = |progress: Progress| {
            if progress.phase == phase { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let outcome = device.store.snapshot(about()).unwrap().write(stick.path(), &off);
        assert!(matches!(outcome, Err(BackupFault::Canceled)));
        assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0);
        let made = backup(&mut device, stick.path());
        let home = tempfile::tempdir().unwrap();
        let open: OpenBackup = BackupFile::open(&made.path, SARA).unwrap();
        let outcome = open.put_back(home.path(), &TOY, &device.clock, &off);
        assert!(matches!(outcome, Err(BackupFault::Canceled)));
        assert!(!home.path().join("practice.db").exists());
        assert!(!home.path().join("incoming.part").exists());
    }
}

#[test]
fn a_backup_cut_short_long_ago_is_taken_away_and_nothing_else() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let made = backup(&mut device, stick.path());
    let short = made.file_name.split('-').nth(1).unwrap().to_owned();
    let old = stick.path().join(format!("peyvand-{short}-20260919-010101.peyvand.part"));
    let stays = [
        format!("peyvand-{short}-20260921-141319.peyvand.part"),
        "peyvand-00000000-20200101-010101.peyvand.part".to_owned(),
        format!("peyvand-{short}-20200101-010101.peyvand"),
        "holiday.jpg".to_owned(),
    ];
    fs::write(&old, "half").unwrap();
    for name in &stays {
        fs::write(stick.path().join(name), "something").unwrap();
    }
    assert_eq!(thin(&made, device.clock.now()).unwrap(), [old]);
    for name in &stays {
        assert!(stick.path().join(name).exists(), "{name}");
    }
    assert!(made.path.exists());
}

#[test]
fn a_backup_that_no_password_would_open_is_not_made() {
    let (mut device, other, stick) = (full(), full(), tempfile::tempdir().unwrap());
    for name in ["keys.json", "keys.b.json"] {
        fs::copy(other.dir().join(name), device.dir().join(name)).unwrap();
    }
    let refused = device.store.snapshot(about());
    assert!(matches!(refused, Err(BackupFault::Store(StoreFault::Damaged { .. }))), "{refused:?}");
    assert!(backups_in(stick.path()).unwrap().is_empty());
}
