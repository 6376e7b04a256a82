//! Damaged, foreign and newer files are refused and left byte for byte; what went missing is told.

use std::fs;
use std::path::Path;

use peyvand_kit::Clock;
use peyvand_store::{DbKey, Store, StoreFault};

use crate::toy::{Device, OLD_TOY, TOY, ToyFault};

fn full() -> Device {
    let mut device = Device::new();
    let owner = device.owner("A");
    for number in 0..40 {
        device.pet(&owner, &format!("pet {number}"));
    }
    device
}

fn closed() -> (tempfile::TempDir, DbKey) {
    let device = full().reopen(&TOY);
    let (dir, key, _) = device.crash();
    (dir, key)
}

fn open(dir: &Path, key: &DbKey) -> Result<Store, StoreFault> {
    Store::open(dir, &TOY, key, Clock::system(), "toy")
}

/// Opens a file that was spoiled and sees that nobody touched it.
fn refused(dir: &Path, key: &DbKey, bytes: &[u8]) -> StoreFault {
    let file = dir.join("practice.db");
    fs::write(&file, bytes).unwrap();
    let outcome = open(dir, key).map(|_| ());
    assert!(fs::read(&file).unwrap() == bytes, "the file was touched");
    outcome.expect_err("a spoiled file opened")
}

#[test]
fn a_flipped_bit_in_any_page_is_refused() {
    let (dir, key) = closed();
    let whole = fs::read(dir.path().join("practice.db")).unwrap();
    for at in (0..whole.len()).step_by(1361) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        let fault = refused(dir.path(), &key, &bytes);
        assert!(matches!(fault, StoreFault::Damaged { .. }), "byte {at}: {fault:?}");
    }
    fs::write(dir.path().join("practice.db"), &whole).unwrap();
    open(dir.path(), &key).unwrap();
}

#[test]
fn a_cut_file_is_refused() {
    let (dir, key) = closed();
    let whole = fs::read(dir.path().join("practice.db")).unwrap();
    for length in [0, 100, 4096, 5000, whole.len() / 2, whole.len() - 4096, whole.len() - 1] {
        let fault = refused(dir.path(), &key, &whole[..length]);
        assert!(matches!(fault, StoreFault::Damaged { .. }), "{length} bytes: {fault:?}");
    }
}

#[test]
fn a_wrong_key_is_told_from_damage() {
    let (dir, _) = closed();
    let whole = fs::read(dir.path().join("practice.db")).unwrap();
    assert!(matches!(refused(dir.path(), &DbKey::generate(), &whole), StoreFault::WrongKey));
}

#[test]
fn what_is_no_practice_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let key = DbKey::generate();
    assert!(matches!(open(dir.path(), &key).map(|_| ()), Err(StoreFault::NotAPractice)));
    let plain = [b"SQLite format 3\0".as_slice(), &[0; 8176]].concat();
    assert!(matches!(refused(dir.path(), &key, &plain), StoreFault::NotAPractice));
}

#[test]
fn a_newer_file_is_refused_with_its_log_untouched() {
    let (dir, key, clock) = full().crash();
    let names = ["practice.db", "practice.db-wal", "witness"];
    let before = names.map(|name| fs::read(dir.path().join(name)).unwrap());
    let fault = Store::open(dir.path(), &OLD_TOY, &key, clock.clone(), "toy").map(|_| ()).unwrap_err();
    assert!(matches!(fault, StoreFault::NewerVersion { found: 2, known: 1 }), "{fault:?}");
    assert!(before == names.map(|name| fs::read(dir.path().join(name)).unwrap()));
    assert!(Store::open(dir.path(), &TOY, &key, clock, "toy").unwrap().missing().is_none());
}

#[test]
fn a_practice_is_never_made_over_another() {
    let (dir, key) = closed();
    let outcome = Store::create(dir.path(), &TOY, &key, Clock::system(), "toy").map(|_| ());
    assert!(matches!(outcome, Err(StoreFault::AlreadyThere)));
}

#[test]
fn a_second_opener_is_refused() {
    let device = Device::new();
    let second = open(device.dir(), &device.key).map(|_| ());
    assert!(matches!(second, Err(StoreFault::InUse)), "{second:?}");
    let (dir, key, _) = device.crash();
    open(dir.path(), &key).unwrap();
}

/// Opens after acts went missing: nothing is written until the loss is accepted, and then under a new device name.
fn tells_the_loss(dir: tempfile::TempDir, key: &DbKey, clock: &Clock, expected: std::ops::RangeInclusive<u64>) {
    let mut store = Store::open(dir.path(), &TOY, key, clock.clone(), "toy").unwrap();
    let missing = store.missing().expect("acts are missing");
    assert!(expected.contains(&missing.acts), "{missing:?}");
    let act = peyvand_store::Act {
        id: peyvand_kit::ActId::new_at(clock),
        kind: "x",
        actor: None,
        on_behalf: None,
        group: None,
    };
    let add = |w: &mut peyvand_store::Write| crate::toy::add_owner(w, "after", "After");
    let outcome = store.write(&act, &crate::toy::ToyGuard, add);
    assert!(matches!(outcome, Err(ToyFault::Store(StoreFault::ActsMissing { .. }))));
    let device = store.device().to_owned();
    drop(store);
    let mut store = Store::open(dir.path(), &TOY, key, clock.clone(), "toy").unwrap();
    assert_eq!(store.missing(), Some(missing), "it is told again until somebody chooses");
    store.accept_loss().unwrap();
    assert_ne!(store.device(), device);
    store.write(&act, &crate::toy::ToyGuard, add).unwrap();
    store.close().unwrap();
    let mut store = Store::open(dir.path(), &TOY, key, clock.clone(), "toy").unwrap();
    assert_eq!(store.missing(), None);
    assert!(store.check().unwrap().is_clean());
}

#[test]
fn a_log_that_was_deleted_is_missed() {
    let mut device = full().reopen(&TOY);
    for _ in 0..5 {
        device.owner("in the log");
    }
    let (dir, key, clock) = device.crash();
    fs::remove_file(dir.path().join("practice.db-wal")).unwrap();
    tells_the_loss(dir, &key, &clock, 5..=5);
}

#[test]
fn a_log_that_was_cut_or_flipped_is_missed() {
    for flip in [false, true] {
        let mut device = full().reopen(&TOY);
        for _ in 0..5 {
            device.owner("in the log");
        }
        let (dir, key, clock) = device.crash();
        let log = dir.path().join("practice.db-wal");
        let mut bytes = fs::read(&log).unwrap();
        let middle = bytes.len() / 2;
        if flip {
            bytes[middle] ^= 1;
        } else {
            bytes.truncate(middle);
        }
        fs::write(&log, bytes).unwrap();
        tells_the_loss(dir, &key, &clock, 1..=5);
    }
}

#[test]
fn an_older_copy_of_the_file_is_told() {
    let (dir, key) = closed();
    let older = fs::read(dir.path().join("practice.db")).unwrap();
    let clock = Clock::fixed(peyvand_kit::Instant::from_ms(crate::toy::START + 90_000));
    let mut store = Store::open(dir.path(), &TOY, &key, clock.clone(), "toy").unwrap();
    for number in 0..3 {
        let act = peyvand_store::Act {
            id: peyvand_kit::ActId::new_at(&clock),
            kind: "x",
            actor: None,
            on_behalf: None,
            group: None,
        };
        store.write(&act, &crate::toy::ToyGuard, |w| crate::toy::add_owner(w, &format!("{number}"), "x")).unwrap();
    }
    store.close().unwrap();
    fs::write(dir.path().join("practice.db"), older).unwrap();
    tells_the_loss(dir, &key, &clock, 3..=3);
}

#[test]
fn another_devices_acts_that_were_taken_in_and_are_gone_are_told() {
    for is_log in [true, false] {
        let (mut one, mut two) = (full().reopen(&TOY), Device::new());
        let older = fs::read(one.dir().join("practice.db")).unwrap();
        for _ in 0..7 {
            two.owner("elsewhere");
        }
        one.fetch(&two.store);
        if !is_log {
            one.store.checkpoint().unwrap();
        }
        let (dir, key, clock) = one.crash();
        fs::remove_file(dir.path().join("practice.db-wal")).unwrap();
        fs::write(dir.path().join("practice.db"), older).unwrap();
        tells_the_loss(dir, &key, &clock, 7..=7);
    }
}

#[test]
fn losses_of_several_series_are_counted_together() {
    let (mut one, mut two) = (full().reopen(&TOY), Device::new());
    two.owner("before");
    one.fetch(&two.store);
    one = one.reopen(&TOY);
    for _ in 0..3 {
        one.owner("mine");
        two.owner("theirs");
        one.fetch(&two.store);
    }
    one.owner("last");
    let last_at = one.clock.now();
    let (dir, key, clock) = one.crash();
    fs::remove_file(dir.path().join("practice.db-wal")).unwrap();
    clock.advance(60_000);
    let missing = open(dir.path(), &key).unwrap().missing().unwrap();
    assert_eq!((missing.acts, missing.last_at), (7, last_at));
    tells_the_loss(dir, &key, &clock, 7..=7);
}

#[test]
fn of_more_devices_than_the_witness_holds_the_latest_are_known() {
    let mut one = full();
    let old = one.reopen(&TOY);
    one = old;
    for number in 0..75 {
        let mut other = Device::with(&TOY, crate::toy::START + 1000 * number);
        other.owner("elsewhere");
        one.fetch(&other.store);
    }
    assert!(fs::metadata(one.dir().join("witness")).unwrap().len() <= 2 * 4096);
    let (dir, key, clock) = one.crash();
    assert!(open(dir.path(), &key).unwrap().missing().is_none());
    fs::remove_file(dir.path().join("practice.db-wal")).unwrap();
    tells_the_loss(dir, &key, &clock, 75..=75);
}

#[test]
fn a_witness_that_is_torn_or_gone_raises_no_alarm() {
    for spoil in [0, 1, 2] {
        let (dir, key) = closed();
        let witness = dir.path().join("witness");
        let mut bytes = fs::read(&witness).unwrap();
        match spoil {
            0 => fs::remove_file(&witness).unwrap(),
            1 => bytes[4096 + 40] ^= 1,
            _ => bytes.truncate(4100),
        }
        if spoil > 0 {
            fs::write(&witness, bytes).unwrap();
        }
        assert!(open(dir.path(), &key).unwrap().missing().is_none());
    }
}
