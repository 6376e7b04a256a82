//! The key file: right passwords open it, wrong ones and damage are told apart.

use std::fs;

use peyvand_kit::Clock;
use peyvand_store::{DbKey, KeyFault, KeyFile, Store, StoreFault};

use crate::toy::TOY;

#[test]
fn each_password_opens_the_practice_and_no_other_does() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    let key = KeyFile::create(dir, &[("sara", "شب‌بخیر ۱۲"), ("omid", "two")]).unwrap();
    Store::create(dir, &TOY, &key, Clock::system(), "toy").unwrap().close().unwrap();
    let key = KeyFile::open(dir, "sara", "شب‌بخیر ۱۲").unwrap();
    Store::open(dir, &TOY, &key, Clock::system(), "toy").unwrap();
    assert!(matches!(KeyFile::open(dir, "sara", "two"), Err(KeyFault::WrongPassword)));
    assert!(matches!(KeyFile::open(dir, "eve", "two"), Err(KeyFault::NoSuchLogin)));
    KeyFile::add_slot(dir, &key, "omid", "three").unwrap();
    assert!(matches!(KeyFile::open(dir, "omid", "two"), Err(KeyFault::WrongPassword)));
    KeyFile::open(dir, "omid", "three").unwrap();
    assert!(matches!(KeyFile::add_slot(dir, &DbKey::generate(), "eve", "x"), Err(KeyFault::OtherKey)));
    KeyFile::remove_slot(dir, "sara").unwrap();
    assert_eq!(KeyFile::logins(dir).unwrap(), ["omid"]);
    assert!(matches!(KeyFile::remove_slot(dir, "omid"), Err(KeyFault::LastSlot)));
    assert!(matches!(KeyFile::remove_slot(dir, "sara"), Err(KeyFault::NoSuchLogin)));
    assert!(matches!(KeyFile::create(dir, &[("x", "y")]), Err(KeyFault::AlreadyThere)));
}

#[test]
fn the_key_and_the_passwords_stand_nowhere_in_the_clear() {
    let dir = tempfile::tempdir().unwrap();
    KeyFile::create(dir.path(), &[("sara", "open sesame")]).unwrap();
    let key = KeyFile::open(dir.path(), "sara", "open sesame").unwrap();
    let text = fs::read_to_string(dir.path().join("keys.json")).unwrap();
    assert!(!text.contains("sesame"));
    for expected in ["\"kdf\": \"argon2id\"", "\"memoryKib\": 65536", "\"passes\": 3"] {
        assert!(text.contains(expected), "{text}");
    }
    assert_eq!(format!("{key:?}"), "DbKey(…)");
}

#[test]
fn one_whole_copy_is_enough_and_damage_is_no_wrong_password() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path();
    KeyFile::create(dir, &[("sara", "one")]).unwrap();
    let (a, b) = (dir.join("keys.json"), dir.join("keys.b.json"));
    let whole = fs::read(&a).unwrap();
    fs::write(&b, b"").unwrap();
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 4;
        fs::write(&a, &bytes).unwrap();
        // A byte between two words may change without a loss; everything else is damage, and never read wrongly.
        match KeyFile::logins(dir) {
            Ok(logins) => assert_eq!(logins, ["sara"]),
            Err(fault) => assert!(matches!(fault, KeyFault::Damaged), "byte {at}: {fault:?}"),
        }
        assert!(fs::read(&a).unwrap() == bytes, "a damaged copy is left as it is");
    }
    fs::write(&a, &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(KeyFile::open(dir, "sara", "one"), Err(KeyFault::Damaged)));
    fs::write(&b, &whole).unwrap();
    KeyFile::open(dir, "sara", "one").unwrap();
    fs::remove_file(&a).unwrap();
    KeyFile::open(dir, "sara", "one").unwrap();
    fs::remove_file(&b).unwrap();
    assert!(matches!(KeyFile::open(dir, "sara", "one"), Err(KeyFault::Missing)));
}

#[test]
fn a_key_of_another_practice_opens_nothing() {
    let dir = tempfile::tempdir().unwrap();
    Store::create(dir.path(), &TOY, &DbKey::generate(), Clock::system(), "toy").unwrap().close().unwrap();
    let outcome = Store::open(dir.path(), &TOY, &DbKey::generate(), Clock::system(), "toy").map(|_| ());
    assert!(matches!(outcome, Err(StoreFault::WrongKey)));
}
