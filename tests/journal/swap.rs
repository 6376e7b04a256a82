//! Files that take the place of others, and a new key: stopped at any point, by a kill or a power cut, the practice is wholly
//! the old one or wholly the new one, and once it was said to be done it is the new one.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use peyvand_kit::{ActId, Clock};
use peyvand_store::{
    Act, Aside, Cost, DbKey, KeyFault, KeyFile, KeySheet, RecoveryKey, Store, StoreFault, Swap, holds_practice, rekey,
    settle,
};
use rand::RngExt as _;

use crate::disks::{Disk, Event, Style, disk, folder, lay_out, record, rng, saved, settled};
use crate::toy::{TOY, ToyGuard, add_owner};

/// A practice with one owner, some of it in a log that a crash has left.
struct Practice {
    dir: tempfile::TempDir,
    key: DbKey,
    recovery: RecoveryKey,
}

impl Practice {
    fn of(owner: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let key = KeyFile::create(dir.path(), &[("sara", "one")], Cost::LEAST).unwrap();
        let recovery = RecoveryKey::generate();
        KeyFile::set_recovery(dir.path(), &key, &recovery).unwrap();
        let store = Store::create(dir.path(), &TOY, &key, Clock::system(), "toy").unwrap();
        store.close().unwrap();
        let practice = Self { dir, key, recovery };
        practice.add("1", owner);
        practice
    }

    /// Adds an owner and ends as a crash does, so that the log stays.
    fn add(&self, id: &str, owner: &str) {
        let clock = Clock::system();
        let mut store = Store::open(self.dir.path(), &TOY, &self.key, clock.clone(), "toy").unwrap();
        let act = Act { id: ActId::new_at(&clock), kind: "add", actor: None, on_behalf: None, group: None };
        store.write(&act, &ToyGuard, |w| add_owner(w, id, owner)).unwrap();
    }

    fn text(&self) -> String {
        self.recovery.groups().iter().map(|group| group.as_str().to_owned()).collect()
    }
}

/// Opens a folder with a recovery key, looks at everything, and gives the owners' names; None when the key is another's.
fn owners(dir: &Path, recovery: &RecoveryKey) -> Option<String> {
    let key = match KeyFile::open_recovery(dir, recovery) {
        Ok(key) => key,
        Err(KeyFault::WrongPassword) => return None,
        Err(fault) => panic!("{fault:?}"),
    };
    let mut store = Store::open(dir, &TOY, &key, Clock::system(), "toy").unwrap();
    assert_eq!(store.missing(), None);
    assert!(store.check().unwrap().is_clean());
    let names = "SELECT coalesce(group_concat(name, ' '), '') AS names FROM owner ORDER BY id";
    Some(store.read().one(names, (), |row| row.get("names")).unwrap())
}

/// Every moment at which the writer could be killed, and many at which the power could fail.
pub(crate) fn moments(before: &Disk, events: &[Event], examine: impl Fn(&Path, bool)) {
    let mut rng = rng();
    let kills = (0..=events.len()).map(|cut| (cut, Style::Kill));
    let cuts: Vec<_> = (0..240)
        .map(|state| (rng.random_range(0..=events.len()), [Style::Drop, Style::Reorder, Style::Tear][state % 3]))
        .collect();
    for (cut, style) in kills.chain(cuts) {
        let dir = folder();
        lay_out(&disk(before, events, cut, style, &mut rng), dir.path());
        println!("{style:?} after {cut} of {}: {:?}", events.len(), events.get(cut.wrapping_sub(1)).map(brief));
        assert!(holds_practice(dir.path()).unwrap());
        examine(dir.path(), saved(&events[..cut]) > 0);
        for left in ["incoming", "incoming.part"] {
            assert!(!dir.path().join(left).exists(), "{left} stayed");
        }
    }
}

fn brief(event: &Event) -> String {
    match event {
        Event::Write { file, bytes, .. } => format!("write {} to {file}", bytes.len()),
        other => format!("{other:?}"),
    }
}

#[test]
fn a_swap_that_is_cut_short_leaves_the_old_or_the_new() {
    let (old, new) = (Practice::of("old"), Practice::of("new"));
    Store::open(new.dir.path(), &TOY, &new.key, Clock::system(), "toy").unwrap().close().unwrap();
    let before = settled(old.dir.path());
    assert!(before["practice.db-wal"].len() > 4096, "an old log that must not meet the new database");
    let events = record(old.dir.path(), &["swap", new.dir.path().to_str().unwrap()]);
    moments(&before, &events, |dir, is_done| {
        let is_new = match owners(dir, &old.recovery) {
            Some(names) => {
                assert_eq!(names, "old");
                false
            }
            None => {
                assert_eq!(owners(dir, &new.recovery).as_deref(), Some("new"));
                true
            }
        };
        assert!(is_new || !is_done, "said to be done");
        let aside = fs::read_dir(dir.join("aside")).map(|mut kept| kept.next().unwrap().unwrap().path());
        assert_eq!(aside.is_ok(), is_new);
        if let Ok(aside) = aside {
            assert_eq!(
                owners(&aside, &old.recovery).as_deref(),
                Some("old"),
                "what was there is kept, its log included"
            );
        }
    });
}

#[test]
fn a_change_of_the_key_that_is_cut_short_leaves_the_old_or_the_new() {
    let practice = Practice::of("A");
    let before = settled(practice.dir.path());
    let events = record(practice.dir.path(), &["rekey", &practice.text()]);
    let old = KeySheet::from_bytes(&before["keys.json"]).unwrap();
    assert!(events.len() > 30, "{}", events.len());
    moments(&before, &events, |dir, is_done| {
        assert_eq!(owners(dir, &practice.recovery).as_deref(), Some("A"));
        let sheet = KeySheet::of_dir(dir).unwrap();
        let is_new = !sheet.is_of(&practice.key);
        assert!(is_new || !is_done, "said to be done");
        assert!(is_new || sheet.to_bytes().unwrap() == old.to_bytes().unwrap());
        assert!(!dir.join("aside").exists(), "nothing under the old key stays");
    });
}

#[test]
fn after_a_change_of_the_key_every_secret_opens_and_the_old_key_does_not() {
    let practice = Practice::of("A");
    let dir = practice.dir.path();
    KeyFile::add_slot(dir, &practice.key, "omid", "two", Cost::LEAST).unwrap();
    practice.add("2", "B");
    fs::write(dir.join("face.json"), "{}").unwrap();
    fs::write(dir.join("notes.txt"), "not ours").unwrap();
    let mut heard = Vec::new();
    let new = rekey(dir, &practice.key, &Clock::system(), &mut |done| {
        heard.push(done);
        ControlFlow::Continue(())
    })
    .unwrap();
    assert!(heard.is_sorted() && heard.last() == Some(&1.0), "{heard:?}");
    let open = |key: &DbKey| Store::open(dir, &TOY, key, Clock::system(), "toy").map(|store| store.close().unwrap());
    assert!(matches!(open(&practice.key), Err(StoreFault::WrongKey)));
    open(&new).unwrap();
    assert_eq!(owners(dir, &practice.recovery).as_deref(), Some("A B"));
    for (login, password) in [("sara", "one"), ("omid", "two")] {
        open(&KeyFile::open(dir, login, password).unwrap()).unwrap();
    }
    assert!(matches!(KeyFile::open(dir, "omid", "one"), Err(KeyFault::WrongPassword)));
    assert_eq!(fs::read_to_string(dir.join("face.json")).unwrap(), "{}");
    assert!(dir.join("notes.txt").exists());
    let again = rekey(dir, &practice.key, &Clock::system(), &mut |_| ControlFlow::Continue(()));
    assert!(matches!(again, Err(KeyFault::OtherKey)));
}

#[test]
fn a_change_of_the_key_that_is_called_off_changes_nothing() {
    let practice = Practice::of("A");
    let dir = practice.dir.path();
    let mut answers = [ControlFlow::Continue(()), ControlFlow::Break(())].into_iter();
    let outcome = rekey(dir, &practice.key, &Clock::system(), &mut |_| answers.next().unwrap());
    assert!(matches!(outcome, Err(KeyFault::Canceled)));
    assert!(!dir.join("incoming.part").exists());
    assert_eq!(owners(dir, &practice.recovery).as_deref(), Some("A"));
    assert!(KeySheet::of_dir(dir).unwrap().is_of(&practice.key));
}

#[test]
fn nobody_opens_a_practice_while_its_files_are_swapped() {
    let practice = Practice::of("A");
    let dir = practice.dir.path();
    let open = || Store::open(dir, &TOY, &practice.key, Clock::system(), "toy");
    let staging = Swap::begin(dir).unwrap();
    fs::write(staging.path().join("practice.db"), "half").unwrap();
    assert!(matches!(open(), Err(StoreFault::InUse)));
    assert!(matches!(Swap::begin(dir), Err(StoreFault::InUse)));
    settle(dir).unwrap();
    assert!(staging.path().exists(), "it is still being filled");
    assert!(staging.commit(Aside::Keep, &Clock::system()).is_err(), "a practice without its key file");
    let store = open().unwrap();
    assert!(matches!(Swap::begin(dir), Err(StoreFault::InUse)));
    drop(store);
    assert_eq!(owners(dir, &practice.recovery).as_deref(), Some("A"));
}

#[test]
fn files_come_into_an_empty_folder_and_nothing_is_kept_aside() {
    let practice = Practice::of("A");
    Store::open(practice.dir.path(), &TOY, &practice.key, Clock::system(), "toy").unwrap().close().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let dir = elsewhere.path().join("new");
    let staging = Swap::begin(&dir).unwrap();
    for name in ["practice.db", "keys.json", "keys.b.json"] {
        fs::copy(practice.dir.path().join(name), staging.path().join(name)).unwrap();
    }
    assert_eq!(staging.commit(Aside::Keep, &Clock::system()).unwrap(), None);
    assert!(!dir.join("aside").exists());
    assert_eq!(owners(&dir, &practice.recovery).as_deref(), Some("A"));
}
