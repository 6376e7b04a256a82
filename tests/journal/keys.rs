//! The key file: right passwords and the recovery key open it, wrong ones and damage are told apart.

use std::fs;
use std::path::Path;

use peyvand_kit::Clock;
use peyvand_store::{Cost, DbKey, KeyFault, KeyFile, KeySheet, RecoveryKey, Store, StoreFault};

use crate::toy::TOY;

fn made(people: &[(&str, &str)]) -> (tempfile::TempDir, DbKey) {
    let dir = tempfile::tempdir().unwrap();
    let key = KeyFile::create(dir.path(), people, Cost::LEAST).unwrap();
    (dir, key)
}

fn opens(dir: &Path, login: &str, password: &str) -> bool {
    match KeyFile::open(dir, login, password) {
        Ok(_) => true,
        Err(KeyFault::WrongPassword) => false,
        Err(fault) => panic!("{fault:?}"),
    }
}

#[test]
fn each_password_opens_the_practice_and_no_other_does() {
    let (dir, key) = made(&[("sara", "شب‌بخیر ۱۲"), ("omid", "two")]);
    let dir = dir.path();
    Store::create(dir, &TOY, &key, Clock::system(), "toy").unwrap().close().unwrap();
    let key = KeyFile::open(dir, "sara", "شب‌بخیر ۱۲").unwrap();
    Store::open(dir, &TOY, &key, Clock::system(), "toy").unwrap();
    assert!(!opens(dir, "sara", "two"));
    assert!(matches!(KeyFile::open(dir, "eve", "two"), Err(KeyFault::NoSuchLogin)));
    KeyFile::add_slot(dir, &key, "omid", "three", Cost::LEAST).unwrap();
    assert!(!opens(dir, "omid", "two") && opens(dir, "omid", "three"));
    let foreign = DbKey::generate();
    assert!(matches!(KeyFile::add_slot(dir, &foreign, "eve", "x", Cost::LEAST), Err(KeyFault::OtherKey)));
    KeyFile::remove_slot(dir, "sara").unwrap();
    assert_eq!(KeyFile::logins(dir).unwrap(), ["omid"]);
    assert!(matches!(KeyFile::remove_slot(dir, "omid"), Err(KeyFault::LastSlot)));
    assert!(matches!(KeyFile::remove_slot(dir, "sara"), Err(KeyFault::NoSuchLogin)));
    assert!(matches!(KeyFile::create(dir, &[("x", "y")], Cost::LEAST), Err(KeyFault::AlreadyThere)));
}

#[test]
fn the_recovery_key_opens_the_practice_and_a_new_one_takes_its_place() {
    let (dir, key) = made(&[("sara", "one")]);
    let dir = dir.path();
    Store::create(dir, &TOY, &key, Clock::system(), "toy").unwrap().close().unwrap();
    let first = RecoveryKey::generate();
    assert!(matches!(KeyFile::open_recovery(dir, &first), Err(KeyFault::NoRecovery)));
    assert!(!KeyFile::has_recovery(dir).unwrap());
    assert!(matches!(KeyFile::set_recovery(dir, &DbKey::generate(), &first), Err(KeyFault::OtherKey)));
    KeyFile::set_recovery(dir, &key, &first).unwrap();
    assert!(KeyFile::has_recovery(dir).unwrap());
    let groups = first.groups();
    let written: Vec<&str> = groups.iter().map(|group| group.as_str()).collect();
    let typed = RecoveryKey::parse(&written.join(" ").to_lowercase()).unwrap();
    let opened = KeyFile::open_recovery(dir, &typed).unwrap();
    Store::open(dir, &TOY, &opened, Clock::system(), "toy").unwrap();
    let second = RecoveryKey::generate();
    KeyFile::set_recovery(dir, &opened, &second).unwrap();
    assert!(matches!(KeyFile::open_recovery(dir, &first), Err(KeyFault::WrongPassword)));
    KeyFile::open_recovery(dir, &second).unwrap();
    assert!(opens(dir, "sara", "one"), "passwords stay as they are");
}

#[test]
fn the_key_and_the_passwords_stand_nowhere_in_the_clear() {
    let (dir, key) = made(&[("sara", "open sesame")]);
    let recovery = RecoveryKey::generate();
    KeyFile::set_recovery(dir.path(), &key, &recovery).unwrap();
    let text = fs::read_to_string(dir.path().join("keys.json")).unwrap();
    assert!(!text.contains("sesame"));
    assert!(recovery.groups().iter().all(|group| !text.contains(group.as_str())));
    for expected in ["\"kdf\": \"argon2id\"", "\"memoryKib\": 65536", "\"passes\": 3"] {
        assert!(text.contains(expected), "{text}");
    }
    assert_eq!(format!("{key:?}"), "DbKey(…)");
}

#[test]
fn each_byte_of_a_copy_may_be_spoilt_and_the_other_opens() {
    let (dir, key) = made(&[("sara", "one")]);
    let dir = dir.path();
    let recovery = RecoveryKey::generate();
    KeyFile::set_recovery(dir, &key, &recovery).unwrap();
    let (a, b) = (dir.join("keys.json"), dir.join("keys.b.json"));
    let whole = fs::read(&a).unwrap();
    for spoilt in [&a, &b] {
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 4;
            fs::write(spoilt, &bytes).unwrap();
            assert!(KeySheet::of_dir(dir).unwrap().to_bytes().unwrap() == whole, "byte {at}");
            if at % 97 == 0 {
                KeyFile::open_recovery(dir, &recovery).unwrap_or_else(|fault| panic!("byte {at}: {fault:?}"));
            }
            assert!(fs::read(spoilt).unwrap() == bytes, "a damaged copy is left as it is");
        }
        fs::write(spoilt, &whole[..whole.len() / 2]).unwrap();
        assert!(opens(dir, "sara", "one"), "half written");
        fs::write(spoilt, b"").unwrap();
        assert!(opens(dir, "sara", "one"), "empty");
        fs::remove_file(spoilt).unwrap();
        assert!(opens(dir, "sara", "one"), "gone");
        fs::write(spoilt, &whole).unwrap();
    }
}

#[test]
fn damage_of_both_copies_is_no_wrong_password() {
    let (dir, key) = made(&[("sara", "one")]);
    let dir = dir.path();
    let recovery = RecoveryKey::generate();
    KeyFile::set_recovery(dir, &key, &recovery).unwrap();
    let (a, b) = (dir.join("keys.json"), dir.join("keys.b.json"));
    let whole = fs::read(&a).unwrap();
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 4;
        fs::write(&a, &bytes).unwrap();
        fs::write(&b, &bytes).unwrap();
        // A byte between two words may change without a loss; everything else is damage, and never read wrongly.
        match KeySheet::of_dir(dir) {
            Ok(sheet) => assert!(sheet.to_bytes().unwrap() == whole, "byte {at}"),
            Err(fault) => assert!(matches!(fault, KeyFault::Damaged), "byte {at}: {fault:?}"),
        }
        assert!(fs::read(&a).unwrap() == bytes && fs::read(&b).unwrap() == bytes, "both are left as they are");
    }
    for path in [&a, &b] {
        fs::write(path, &whole[..whole.len() / 2]).unwrap();
    }
    assert!(matches!(KeyFile::open(dir, "sara", "one"), Err(KeyFault::Damaged)));
    for path in [&a, &b] {
        fs::remove_file(path).unwrap();
    }
    assert!(matches!(KeyFile::open(dir, "sara", "one"), Err(KeyFault::Missing)));
}

#[test]
fn of_two_whole_copies_the_newer_holds() {
    let (dir, key) = made(&[("sara", "one")]);
    let dir = dir.path();
    let older = fs::read(dir.join("keys.json")).unwrap();
    KeyFile::add_slot(dir, &key, "sara", "two", Cost::LEAST).unwrap();
    for name in ["keys.json", "keys.b.json"] {
        let newer = fs::read(dir.join(name)).unwrap();
        fs::write(dir.join(name), &older).unwrap();
        assert!(opens(dir, "sara", "two"), "a crash between the two writes, or before the older was replaced");
        fs::write(dir.join(name), newer).unwrap();
    }
}

#[test]
fn a_sheet_travels_and_opens_elsewhere() {
    let (dir, key) = made(&[("sara", "one"), ("omid", "two")]);
    let recovery = RecoveryKey::generate();
    KeyFile::set_recovery(dir.path(), &key, &recovery).unwrap();
    let bytes = KeySheet::of_dir(dir.path()).unwrap().to_bytes().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let sheet = KeySheet::from_bytes(&bytes).unwrap();
    assert!(sheet.is_of(&key) && sheet.has_recovery());
    assert_eq!(sheet.logins(), ["sara", "omid"]);
    assert!(sheet.open("omid", "two").is_ok_and(|opened| sheet.is_of(&opened)));
    assert!(matches!(sheet.open("omid", "one"), Err(KeyFault::WrongPassword)));
    sheet.put_into(elsewhere.path()).unwrap();
    KeyFile::open_recovery(elsewhere.path(), &recovery).unwrap();
    assert!(opens(elsewhere.path(), "sara", "one"));
}

#[test]
fn a_key_file_of_the_first_version_is_refused() {
    let (dir, _) = made(&[("sara", "one")]);
    for name in ["keys.json", "keys.b.json"] {
        let text = fs::read_to_string(dir.path().join(name)).unwrap();
        fs::write(dir.path().join(name), text.replace("\"version\": 2", "\"version\": 1")).unwrap();
    }
    assert!(matches!(KeyFile::open(dir.path(), "sara", "one"), Err(KeyFault::Damaged)));
}

#[test]
fn a_key_of_another_practice_opens_nothing() {
    let dir = tempfile::tempdir().unwrap();
    Store::create(dir.path(), &TOY, &DbKey::generate(), Clock::system(), "toy").unwrap().close().unwrap();
    let outcome = Store::open(dir.path(), &TOY, &DbKey::generate(), Clock::system(), "toy").map(|_| ());
    assert!(matches!(outcome, Err(StoreFault::WrongKey)));
}
