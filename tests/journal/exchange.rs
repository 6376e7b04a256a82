//! Exchange: series in any order, rows that come before what they hang on, forged and newer records.

use peyvand_kit::{derived, new_uuid};
use peyvand_store::types::Value;
use peyvand_store::{StoreFault, named_params};

use crate::toy::{Device, OLD_TOY, START, TOY, ToyFault, ToyGuard, add_owner, post};

#[test]
fn a_row_waits_for_its_parent_and_then_comes_in() {
    let (mut one, mut two, mut three) = (Device::new(), Device::new(), Device::new());
    let owner = one.owner("A");
    two.fetch(&one.store);
    let pet = two.pet(&owner, "Rex");
    let only_two = |have: &Device| {
        let mut heads = have.store.heads().unwrap();
        heads.insert(one.store.device().to_owned(), u64::MAX);
        two.store.export_after(&heads, usize::MAX).unwrap()
    };
    let records = only_two(&three);
    let merged = three.take(&records);
    assert_eq!((merged.landed, merged.parked), (1, 1));
    three.assert_clean();
    let merged = three.fetch(&one.store);
    assert_eq!((merged.landed, merged.parked), (1, 0));
    assert_eq!(merged.entities, ["owner", "pet"]);
    assert_eq!(
        three.store.read().count("SELECT count(*) FROM pet WHERE id = :id", named_params! { ":id": pet }).unwrap(),
        1
    );
    three.assert_clean();
}

#[test]
fn an_update_waits_for_its_birth() {
    let (mut one, mut two, mut three) = (Device::new(), Device::new(), Device::new());
    let owner = one.owner("A");
    two.fetch(&one.store);
    two.rename(&owner, "B");
    let mut records = two.store.export_after(&Default::default(), usize::MAX).unwrap();
    records.retain(|record| record.op.device == two.store.device());
    assert_eq!(three.take(&records).parked, 1);
    three.fetch(&one.store);
    assert_eq!(three.name_of(&owner), "B");
    three.assert_clean();
}

#[test]
fn rows_that_name_each_other_come_in_together() {
    let (mut one, mut two) = (Device::new(), Device::new());
    let owner = one.owner("A");
    one.put("friends", |w| {
        for (id, friend) in [("p1", "p2"), ("p2", "p1"), ("p3", "p3")] {
            w.exec(
                "INSERT INTO pet (id, owner_id, friend_id, name) VALUES (:id, :owner, :friend, :id)",
                named_params! { ":id": id, ":owner": owner, ":friend": friend },
            )?;
        }
        Ok(())
    });
    assert_eq!(two.fetch(&one.store).parked, 0);
    assert_eq!(two.count("SELECT count(*) FROM pet"), 3);
    two.assert_clean();
}

#[test]
fn the_same_posting_on_two_devices_is_one() {
    let (mut one, mut two) = (Device::new(), Device::new());
    let owner = one.owner("A");
    two.fetch(&one.store);
    for device in [&mut one, &mut two] {
        device.put("entry.post", |w| post(w, &derived("credit", "A:0"), &owner, 500));
    }
    one.fetch(&two.store);
    two.fetch(&one.store);
    for device in [&mut one, &mut two] {
        assert_eq!((device.count("SELECT count(*) FROM entry"), device.tally_of(&owner)), (1, 500));
        device.assert_clean();
    }
}

#[test]
fn a_merge_that_breaks_an_invariant_lands_and_is_mended() {
    let (mut one, mut two) = (Device::new(), Device::new());
    let owner = one.owner("A");
    two.fetch(&one.store);
    one.pet(&owner, "Rex");
    two.pet(&owner, "Rex");
    let merged = one.fetch(&two.store);
    let mend = merged.mend.expect("two pets of one name are a task");
    assert_eq!(one.store.ops(&Default::default(), 1).unwrap()[0].kind, "merge.mend");
    assert_eq!(one.store.changes_of(&mend).unwrap()[0].entity, "owner");
    let merged = two.fetch(&one.store);
    assert_eq!((merged.landed, merged.mend), (2, None));
    one.assert_clean();
    two.assert_clean();
}

#[test]
fn forged_records_change_nothing() {
    let (mut one, mut two) = (Device::new(), Device::new());
    let owner = one.owner("A");
    one.rename(&owner, "B");
    let records = one.store.export_after(&Default::default(), usize::MAX).unwrap();
    for forge in 0..6 {
        let mut forged = records.clone();
        match forge {
            0 => forged[1].changes[0].new = Value::Text("Eve".to_owned()),
            1 => forged[1].changes.clear(),
            2 => forged[0].op.kind = "other".to_owned(),
            3 => forged[1].op.prev_hash = [7; 32],
            4 => forged[1].op.actor = None,
            _ => forged[1].changes[0].salt = None,
        }
        let error = two.store.merge(&forged, &ToyGuard).unwrap_err();
        assert!(matches!(error, ToyFault::Store(StoreFault::BrokenChain { .. })), "{forge}: {error:?}");
    }
    assert_eq!(two.count("SELECT (SELECT count(*) FROM op) + (SELECT count(*) FROM owner)"), 0);
    assert_eq!(two.take(&records).landed, 2);
    assert_eq!(two.take(&records).known, 2);
}

#[test]
fn a_gap_is_named_and_nothing_behind_it_lands() {
    let (mut one, mut two) = (Device::new(), Device::new());
    let owner = one.owner("A");
    one.rename(&owner, "B");
    one.rename(&owner, "C");
    let mut records = one.store.export_after(&Default::default(), usize::MAX).unwrap();
    records.remove(1);
    let merged = two.take(&records);
    assert_eq!((merged.landed, merged.gaps), (1, vec![(one.store.device().to_owned(), 2, 3)]));
    assert_eq!(two.fetch(&one.store).landed, 2);
    assert_eq!(two.name_of(&owner), "C");
}

#[test]
fn export_pages_through_everything_in_order() {
    let (mut one, mut two) = (Device::new(), Device::new());
    for number in 0..25 {
        one.owner(&format!("{number}"));
    }
    let mut pages = 0;
    loop {
        let page = one.store.export_after(&two.store.heads().unwrap(), 10).unwrap();
        if page.is_empty() {
            break;
        }
        assert_eq!(two.take(&page).landed, page.len());
        pages += 1;
    }
    assert_eq!((pages, two.count("SELECT count(*) FROM owner")), (3, 25));
}

#[test]
fn a_clock_far_ahead_is_named_and_never_wins_over_what_is_done_after_it() {
    let (mut one, mut two) = (Device::new(), Device::with(&TOY, START + 3_600_000));
    let owner = two.owner("A");
    let merged = one.fetch(&two.store);
    assert_eq!(merged.ahead.len(), 1);
    assert!(merged.ahead[0].1 > 3_500_000);
    one.rename(&owner, "B");
    two.fetch(&one.store);
    assert_eq!(two.name_of(&owner), "B");
    // Behind is no fault, and a little ahead neither.
    assert_eq!(two.fetch(&one.store).ahead, []);
}

#[test]
fn a_newer_devices_rows_wait_for_the_migration() {
    let (mut new, mut old) = (Device::new(), Device::with(&OLD_TOY, START));
    let owner = new.owner("A");
    let pet = new.pet(&owner, "Rex");
    new.put("more", |w| {
        w.exec("UPDATE owner SET city = 'Yazd' WHERE id = :id", named_params! { ":id": owner })?;
        let toy = new_uuid(&peyvand_kit::Clock::system());
        w.exec(
            "INSERT INTO toy (id, pet_id, name) VALUES (:id, :pet, 'ball')",
            named_params! { ":id": toy, ":pet": pet },
        )?;
        Ok(())
    });
    let merged = old.fetch(&new.store);
    assert_eq!((merged.landed, merged.newer, merged.unknown), (3, 3, 2));
    assert_eq!(old.name_of(&owner), "A");
    old.put("x", |w| add_owner(w, "older", "B"));
    old.assert_clean();
    let mut old = old.reopen(&TOY);
    assert_eq!(old.count("SELECT count(*) FROM owner WHERE city = 'Yazd'"), 1);
    assert_eq!(old.count("SELECT count(*) FROM owner WHERE id = 'older' AND city = 'Shiraz'"), 1);
    assert_eq!(old.count("SELECT count(*) FROM toy"), 1);
    old.assert_clean();
    new.fetch(&old.store);
    assert_eq!(new.count("SELECT count(*) FROM owner WHERE city = 'Shiraz'"), 1);
    new.assert_clean();
}

#[test]
fn a_row_that_does_not_fit_is_parked_with_its_children() {
    use peyvand_store::{Migration, Schema};
    // A version whose owners may be called anything, beside one that wants short names.
    const SHORT: &str = "CREATE TABLE owner (id TEXT PRIMARY KEY, name TEXT NOT NULL CHECK (length(name) < 5), note TEXT,
        weight REAL NOT NULL DEFAULT 0.1, deleted_at INTEGER) STRICT;
        CREATE TABLE pet (id TEXT PRIMARY KEY, owner_id TEXT NOT NULL REFERENCES owner (id) DEFERRABLE INITIALLY DEFERRED,
        friend_id TEXT REFERENCES pet (id) DEFERRABLE INITIALLY DEFERRED, name TEXT NOT NULL, deleted_at INTEGER) STRICT;
        CREATE TABLE entry (id TEXT PRIMARY KEY, owner_id TEXT NOT NULL, amount INTEGER NOT NULL) STRICT;
        CREATE TABLE tally (owner_id TEXT PRIMARY KEY, total INTEGER NOT NULL) STRICT;";
    static STRICTER: Schema = Schema {
        migrations: &[Migration { number: 1, name: "short", sql: SHORT }],
        journalled: &["owner", "pet", "entry"],
        append_only: &["entry"],
    };
    let (mut one, mut two) = (Device::new(), Device::with(&STRICTER, START));
    let (long, short) = (one.owner("Alexandra"), one.owner("Ada"));
    one.pet(&long, "Rex");
    one.pet(&short, "Tom");
    let merged = two.fetch(&one.store);
    assert_eq!((merged.landed, merged.parked), (4, 2));
    assert_eq!(two.count("SELECT count(*) FROM pet"), 1);
    one.rename(&long, "Al");
    assert_eq!(two.fetch(&one.store).parked, 0);
    assert_eq!(two.count("SELECT count(*) FROM pet"), 2);
    two.assert_clean();
}
