//! Files beside the database: in every backup, back with every restore, under the new key after a change, and never taken for
//! whole when they are not.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use peyvand_kit::Clock;
use peyvand_store::{
    BackupFault, BackupFile, Depth, FileFault, KeyFile, KeySheet, RecoveryKey, Secret, Store, content_hash, rekey,
};

use crate::backup::{SARA, backup, full, on, put_back};
use crate::toy::{Device, TOY};

/// Contents of many sizes: nothing but a byte, a chunk and its neighbours, several blocks.
fn contents() -> Vec<Vec<u8>> {
    [1, 65_472, 65_535, 65_536, 65_537, 3_000_000]
        .into_iter()
        .map(|length: usize| (0..length).map(|at| u8::try_from((at * 7 + length) % 251).unwrap()).collect())
        .collect()
}

fn keep(device: &Device) -> Vec<String> {
    let files = device.store.files();
    contents().iter().map(|content| files.put(content).unwrap()).collect()
}

fn names(dir: &Path) -> Vec<PathBuf> {
    let mut names: Vec<_> = fs::read_dir(dir.join("files")).unwrap().map(|file| file.unwrap().path()).collect();
    names.sort();
    names
}

#[test]
fn neither_the_name_nor_the_bytes_of_a_file_tell_what_is_in_it() {
    let device = full();
    let content = b"A picture of Sara Karimi, again and again: Sara Karimi.".repeat(40);
    let hash = device.store.files().put(&content).unwrap();
    assert_eq!(hash, content_hash(&content));
    assert_eq!(device.store.files().put(&content).unwrap(), hash, "the same content is kept once");
    let all = names(device.dir());
    let [file] = all.as_slice() else { panic!("{all:?}") };
    assert!(!file.to_string_lossy().contains(&hash[..16]));
    let bytes = fs::read(file).unwrap();
    assert!(!bytes.windows(4).any(|part| part == b"Sara") && !bytes.windows(64).any(|part| part == hash.as_bytes()));
    assert_eq!(device.store.files().get(&hash).unwrap(), content);
}

#[test]
fn what_is_damaged_or_gone_is_told_and_the_same_content_mends_it() {
    let device = full();
    let hashes = keep(&device);
    let all = names(device.dir());
    assert_eq!(all.len(), hashes.len());
    for file in &all {
        let whole = fs::read(file).unwrap();
        for at in [0, 9, whole.len() / 2, whole.len() - 1] {
            let mut flipped = whole.clone();
            flipped[at] ^= 4;
            fs::write(file, &flipped).unwrap();
            let found = |fault| {
                hashes.iter().filter(|hash| matches!(device.store.files().get(hash), Err(f) if same(&f, fault))).count()
            };
            assert_eq!(found(&FileFault::Damaged), 1, "byte {at}");
            fs::write(file, &whole[..at]).unwrap();
            assert_eq!(found(&FileFault::Damaged), 1, "cut at {at}");
        }
        fs::write(file, &whole).unwrap();
    }
    fs::remove_file(&all[0]).unwrap();
    let missing = hashes.iter().filter(|hash| matches!(device.store.files().get(hash), Err(FileFault::Missing)));
    assert_eq!(missing.count(), 1);
    // One file in another's place opens under the key, and is not what was asked for.
    fs::copy(&all[1], &all[0]).unwrap();
    assert!(hashes.iter().filter(|hash| device.store.files().get(hash).is_err()).count() >= 1);
    assert_eq!(keep(&device), hashes);
    for (hash, content) in hashes.iter().zip(contents()) {
        assert_eq!(device.store.files().get(hash).unwrap(), content);
    }
}

fn same(one: &FileFault, other: &FileFault) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

#[test]
fn a_backup_brings_every_file_back_on_another_computer() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let hashes = keep(&device);
    let made = backup(&mut device, stick.path());
    BackupFile::open(&made.path, SARA).unwrap().verify(Depth::Deep, &on).unwrap();
    let home = tempfile::tempdir().unwrap();
    put_back(&made.path, SARA, home.path(), &device);
    let key = KeyFile::open(home.path(), "sara", "one").unwrap();
    let store = Store::open(home.path(), &TOY, &key, device.clock.clone(), "toy").unwrap();
    for (hash, content) in hashes.iter().zip(contents()) {
        assert_eq!(store.files().get(hash).unwrap(), content);
    }
    let left = fs::read_dir(home.path().join("files")).unwrap().count();
    assert_eq!(left, hashes.len());
}

#[test]
fn a_file_that_was_damaged_in_a_backup_is_told_and_nothing_is_put_back() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    keep(&device);
    let made = backup(&mut device, stick.path());
    let length = fs::metadata(device.dir().join("practice.db")).unwrap().len();
    let mut bytes = fs::read(&made.path).unwrap();
    let at = usize::try_from(length).unwrap() + 100_000;
    bytes[at] ^= 1;
    fs::write(&made.path, bytes).unwrap();
    let open = BackupFile::open(&made.path, SARA).unwrap();
    assert!(matches!(open.verify(Depth::Written, &on), Err(BackupFault::Damaged)));
    let before: Vec<_> = names(device.dir()).iter().map(|file| fs::read(file).unwrap()).collect();
    let (dir, clock) = (device.dir().to_owned(), device.clock.clone());
    let kept = device.shut();
    assert!(matches!(open.put_back(&dir, &TOY, &clock, &on), Err(BackupFault::Damaged)));
    assert!(!dir.join("incoming.part").exists() && !dir.join("aside").exists());
    assert_eq!(before, names(&dir).iter().map(|file| fs::read(file).unwrap()).collect::<Vec<_>>());
    drop(kept);
}

#[test]
fn a_backup_without_files_keeps_the_format_that_older_versions_read() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let format = |file: &Path| {
        let bytes = fs::read(file).unwrap();
        bytes[bytes.len() - 64 + 8]
    };
    assert_eq!(format(&backup(&mut device, stick.path()).path), 1);
    keep(&device);
    device.clock.advance(60_000);
    assert_eq!(format(&backup(&mut device, stick.path()).path), 2);
}

#[test]
fn what_is_kept_aside_by_a_restore_has_its_files() {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let made = backup(&mut device, stick.path());
    let hashes = keep(&device);
    let (dir, clock) = (device.dir().to_owned(), device.clock.clone());
    let kept = device.shut();
    let open = BackupFile::open(&made.path, SARA).unwrap();
    let aside = open.put_back(&dir, &TOY, &clock, &on).unwrap().aside.unwrap();
    assert!(!dir.join("files").exists(), "the backup was made before there were files");
    assert_eq!(names(&aside).len(), hashes.len());
    drop(kept);
}

#[test]
fn a_new_key_takes_every_file_along_and_keeps_none_under_the_old_one() {
    let device = full();
    let (hashes, old) = (keep(&device), device.key.clone());
    let before = names(device.dir());
    let mut damaged = fs::read(&before[0]).unwrap();
    let last = damaged.len() - 1;
    damaged[last] ^= 1;
    fs::write(&before[0], &damaged).unwrap();
    let (dir, kept) = (device.dir().to_owned(), device.shut());
    let mut heard = 0.0;
    let new = rekey(&dir, &old, &Clock::system(), &mut |done| {
        assert!(done >= heard && done <= 1.0, "{done} after {heard}");
        heard = done;
        ControlFlow::Continue(())
    });
    let new = new.unwrap();
    let after = names(&dir);
    assert_eq!(after.len(), before.len());
    assert_eq!(fs::read(&before[0]).unwrap(), damaged, "what is damaged already is not thrown away");
    assert!(before[1..].iter().all(|file| !after.contains(file)));
    let store = Store::open(&dir, &TOY, &new, Clock::system(), "toy").unwrap();
    let found =
        hashes.iter().zip(contents()).filter(|(hash, content)| store.files().get(hash).ok().as_ref() == Some(content));
    assert_eq!(found.count(), hashes.len() - 1);
    drop(kept);
}

#[cfg(target_os = "linux")]
#[test]
fn a_change_of_the_key_that_is_cut_short_leaves_all_files_under_one_key() {
    let device = Device::with_people(&[("sara", "one")]);
    let (recovery, key) = (RecoveryKey::generate(), device.key.clone());
    KeyFile::set_recovery(device.dir(), &key, &recovery).unwrap();
    let hashes: Vec<_> = contents()[..3].iter().map(|content| device.store.files().put(content).unwrap()).collect();
    let (dir, kept) = (device.dir().to_owned(), device.shut());
    let before = crate::disks::settled(&dir);
    let groups: String = recovery.groups().iter().map(|group| group.as_str().to_owned()).collect();
    let events = crate::disks::record(&dir, &["rekey", &groups]);
    crate::swap::moments(&before, &events, |dir, is_done| {
        let is_new = !KeySheet::of_dir(dir).unwrap().is_of(&key);
        assert!(is_new || !is_done, "said to be done");
        let key = KeyFile::open_recovery(dir, &recovery).unwrap();
        let store = Store::open(dir, &TOY, &key, Clock::system(), "toy").unwrap();
        for (hash, content) in hashes.iter().zip(contents()) {
            assert_eq!(store.files().get(hash).unwrap(), content);
        }
        assert_eq!(names(dir).len(), hashes.len(), "nothing under the other key stays");
    });
    drop(kept);
}

#[test]
fn every_secret_of_a_backup_opens_its_files() {
    let (mut device, recovery) = (full(), RecoveryKey::generate());
    KeyFile::set_recovery(device.dir(), &device.key, &recovery).unwrap();
    let (hashes, stick, home) = (keep(&device), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let made = backup(&mut device, stick.path());
    put_back(&made.path, Secret::Recovery(&recovery), home.path(), &device);
    let key = KeyFile::open_recovery(home.path(), &recovery).unwrap();
    let store = Store::open(home.path(), &TOY, &key, device.clock.clone(), "toy").unwrap();
    assert!(hashes.iter().all(|hash| store.files().get(hash).is_ok()));
}
