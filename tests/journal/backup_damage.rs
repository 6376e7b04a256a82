//! Backups that were cut, flipped or are no backups: told for what they are, and nothing is overwritten by them.

use std::fs;
use std::path::Path;

use peyvand_store::{BackupFault, BackupFile, DbKey, Depth, Secret, StoreFault};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::backup::{SARA, about, backup, dump, full, on};
use crate::toy::{Device, TOY};

const PLACES: usize = 500;
const PAGE: usize = 4096;

fn rng() -> StdRng {
    let seed: u64 = std::env::var("BACKUP_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or_else(rand::random);
    println!("BACKUP_SEED={seed}");
    StdRng::seed_from_u64(seed)
}

/// Every file of a folder with its bytes.
fn files(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap()))
        .collect::<Vec<_>>();
    files.sort();
    files
}

/// Tries everything that can be tried with a backup, and sees that a practice stays as it was. Gives the faults.
fn refused(file: &Path, key: &DbKey, target: &Path, clock: &peyvand_kit::Clock) -> [BackupFault; 2] {
    let before = files(target);
    let open = || BackupFile::open(file, Secret::Key(key));
    let outcomes = [
        open().and_then(|open| open.verify(Depth::Deep, &on)),
        open().and_then(|open| open.put_back(target, &TOY, clock, &on).map(drop)),
    ];
    assert!(files(target) == before, "what was there was touched");
    outcomes.map(|outcome| outcome.expect_err("a spoiled backup was taken"))
}

/// A closed practice, its backup, and what is known of both.
struct Case {
    practice: tempfile::TempDir,
    key: DbKey,
    clock: peyvand_kit::Clock,
    stick: tempfile::TempDir,
    file: std::path::PathBuf,
    whole: Vec<u8>,
}

fn case() -> Case {
    let (mut device, stick) = (full(), tempfile::tempdir().unwrap());
    let file = backup(&mut device, stick.path()).path;
    device.owner("since then");
    let (practice, key, clock) = device.shut();
    let whole = fs::read(&file).unwrap();
    Case { practice, key, clock, stick, file, whole }
}

#[test]
fn a_backup_that_was_cut_is_told_as_cut() {
    let (mut rng, case) = (rng(), case());
    for _ in 0..PLACES {
        let length = rng.random_range(0..case.whole.len());
        fs::write(&case.file, &case.whole[..length]).unwrap();
        for fault in refused(&case.file, &case.key, case.practice.path(), &case.clock) {
            assert!(matches!(fault, BackupFault::Cut), "{length} bytes: {fault:?}");
        }
        assert!(matches!(BackupFile::look(&case.file), Err(BackupFault::Cut)), "{length} bytes");
    }
}

#[test]
fn a_backup_with_a_flipped_bit_is_told_as_damaged() {
    let (mut rng, case) = (rng(), case());
    for _ in 0..PLACES {
        let (at, bit) = (rng.random_range(0..case.whole.len()), rng.random_range(0..8));
        let mut bytes = case.whole.clone();
        bytes[at] ^= 1 << bit;
        fs::write(&case.file, &bytes).unwrap();
        for fault in refused(&case.file, &case.key, case.practice.path(), &case.clock) {
            assert!(matches!(fault, BackupFault::Damaged), "byte {at} of {}: {fault:?}", bytes.len());
        }
    }
    // The spoiled one does not stand in the way of the one beside it.
    fs::write(&case.file, &case.whole).unwrap();
    let open = BackupFile::open(&case.file, SARA).unwrap();
    open.verify(Depth::Deep, &on).unwrap();
    open.put_back(case.practice.path(), &TOY, &case.clock, &on).unwrap();
    drop(case.stick);
}

#[test]
fn every_byte_of_the_end_counts() {
    let case = case();
    let start = case.whole.windows(10).position(|window| window == b"{\"madeAt\":").unwrap();
    for at in start..case.whole.len() {
        let mut bytes = case.whole.clone();
        bytes[at] ^= 0x10;
        fs::write(&case.file, &bytes).unwrap();
        let outcome = BackupFile::look(&case.file);
        assert!(matches!(outcome, Err(BackupFault::Damaged)), "byte {at} of {}: {outcome:?}", bytes.len());
    }
}

#[test]
fn what_is_no_backup_is_told_so() {
    let dir = tempfile::tempdir().unwrap();
    let picture = dir.path().join("holiday.jpg");
    let look = |bytes: &[u8]| {
        fs::write(&picture, bytes).unwrap();
        BackupFile::look(&picture).map(|_| ())
    };
    for bytes in [&b""[..], &[0; 64], &[255; 9_000]] {
        assert!(matches!(look(bytes), Err(BackupFault::NotOne)), "{} bytes", bytes.len());
    }
    assert!(matches!(BackupFile::look(dir.path()), Err(BackupFault::NotOne)));
    assert!(matches!(BackupFile::look(&dir.path().join("none")), Err(BackupFault::FolderMissing)));
    // A backup keeps being one under any name.
    let case = case();
    look(&case.whole).unwrap();
    BackupFile::open(&picture, SARA).unwrap().verify(Depth::Deep, &on).unwrap();
}

#[test]
fn a_practice_with_a_broken_page_gives_no_backup() {
    let (device, stick) = (full(), tempfile::tempdir().unwrap());
    let mut device: Device = device.reopen(&TOY);
    let database = device.dir().join("practice.db");
    let whole = fs::read(&database).unwrap();
    let pages = whole.len() / PAGE;
    // What was read once stays in memory: only what looks at the file itself can see what was done behind the engine's back.
    assert!(pages > 20 && !dump(device.store.read()).is_empty());
    let mut spoiled = Vec::new();
    for page in 0..pages {
        // In the content, in what it was encrypted with, in the seal.
        for at in [1000, PAGE - 70, PAGE - 1] {
            let mut bytes = whole.clone();
            bytes[page * PAGE + at] ^= 4;
            spoiled.push((bytes, vec![page + 1]));
        }
    }
    let mut swapped = whole.clone();
    let (first, second) = swapped.split_at_mut(6 * PAGE);
    first[5 * PAGE..].swap_with_slice(&mut second[..PAGE]);
    spoiled.push((swapped, vec![6, 7]));
    for (bytes, expected) in spoiled {
        fs::write(&database, &bytes).unwrap();
        let outcome = device.store.snapshot(about()).and_then(|snapshot| snapshot.write(stick.path(), &on)).map(drop);
        let is_told = matches!(outcome, Err(BackupFault::Store(StoreFault::Damaged { .. })));
        assert!(is_told, "pages {expected:?}: {outcome:?}");
        // The engine sees the same.
        let said =
            device.store.read().list("PRAGMA cipher_integrity_check", (), |row| row.get::<_, String>(0)).unwrap();
        let expected = expected.iter().map(|page| format!("HMAC verification failed for page {page}"));
        assert_eq!(said, expected.collect::<Vec<_>>());
        assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0);
    }
    fs::write(&database, &whole).unwrap();
    backup(&mut device, stick.path());
}
