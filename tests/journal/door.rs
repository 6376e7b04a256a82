//! The write door: nothing passes beside it, an act is whole or absent, and trying again does nothing twice.

use peyvand_kit::ActId;
use peyvand_store::types::Value;
use peyvand_store::{Refused, StoreFault, named_params};

use crate::toy::{Device, FORBIDDEN, ToyFault, ToyGuard, add_owner, post, set_name};

fn refusal(error: ToyFault) -> Refused {
    match error {
        ToyFault::Store(StoreFault::Refused(refused)) => refused,
        other => panic!("not a refusal of the door: {other:?}"),
    }
}

#[test]
fn an_act_stands_in_the_journal_by_itself() {
    let mut device = Device::new();
    let id = device.owner("Ada \"the\" first\n\\ آدا");
    let changed = device.rename(&id, "Ada");
    assert_eq!(
        (changed.kind.as_str(), changed.entities.as_slice(), changed.fresh),
        ("owner.rename", &["owner".to_owned()][..], true)
    );
    let ops = device.store.ops(&Default::default(), 10).unwrap();
    assert_eq!(ops.iter().map(|op| op.kind.as_str()).collect::<Vec<_>>(), ["owner.rename", "owner.add"]);
    let change = &device.store.changes_of(&changed.act).unwrap()[0];
    assert_eq!((change.field.as_str(), &change.new), ("name", &Value::Text("Ada".to_owned())));
    let birth = &device.store.changes_of(&ops[1].id).unwrap()[0];
    let Value::Text(json) = &birth.new else { panic!("a birth is JSON") };
    let born: serde_json::Value = serde_json::from_str(json).unwrap();
    let name = "Ada \"the\" first\n\\ آدا";
    assert_eq!(
        born,
        serde_json::json!({ "id": id, "name": name, "note": null, "weight": 0.1, "deleted_at": null, "city": "Shiraz" })
    );
    device.assert_clean();
}

#[test]
fn reading_handles_write_nothing() {
    let device = Device::new();
    for sql in ["INSERT INTO owner (id, name) VALUES ('a', 'b') RETURNING id", "DELETE FROM change", "BEGIN", "COMMIT"]
    {
        let error = device.store.read().list(sql, (), |_| Ok(())).unwrap_err();
        assert!(matches!(error, StoreFault::Refused(Refused::WrongHandle)), "{sql}: {error:?}");
    }
}

#[test]
fn an_act_cannot_end_its_own_transaction() {
    let mut device = Device::new();
    for sql in ["COMMIT", "ROLLBACK", "SAVEPOINT x"] {
        let error = device.try_put("x", |w| Ok(w.exec(sql, ()).map(|_| ())?)).unwrap_err();
        assert_eq!(refusal(error), Refused::WrongHandle);
    }
}

#[test]
fn rows_are_never_deleted_replaced_or_given_another_id() {
    let mut device = Device::new();
    let id = device.owner("Ada");
    let tries = [
        ("DELETE FROM owner", Refused::Delete),
        ("INSERT OR REPLACE INTO owner (id, name) SELECT id, 'x' FROM owner", Refused::Delete),
        ("REPLACE INTO owner (id, name) SELECT id, 'x' FROM owner", Refused::Delete),
        ("UPDATE owner SET id = 'other'", Refused::IdChanged),
        ("UPDATE owner SET weight = 9e999", Refused::Value),
    ];
    for (sql, expected) in tries {
        let error = device.try_put("x", |w| Ok(w.exec(sql, ()).map(|_| ())?)).unwrap_err();
        assert_eq!(refusal(error), expected, "{sql}");
    }
    assert_eq!(device.name_of(&id), "Ada");
    assert_eq!(device.count("SELECT count(*) FROM op"), 1);
    device.assert_clean();
}

#[test]
fn a_ledger_row_is_never_changed() {
    let mut device = Device::new();
    let owner = device.owner("Ada");
    device.put("entry.post", |w| post(w, "e1", &owner, 5));
    let error = device.try_put("x", |w| Ok(w.exec("UPDATE entry SET amount = 6", ()).map(|_| ())?)).unwrap_err();
    assert_eq!(refusal(error), Refused::AppendOnly);
}

#[test]
fn an_error_leaves_nothing_of_the_act() {
    let mut device = Device::new();
    let error = device.try_put("x", |w| {
        add_owner(w, "a", "Ada")?;
        Err(ToyFault::Mind)
    });
    assert!(matches!(error, Err(ToyFault::Mind)));
    let error = device.try_put("x", |w| {
        add_owner(w, "a", "Ada")?;
        set_name(w, "a", FORBIDDEN)
    });
    assert!(matches!(error, Err(ToyFault::Name)));
    let error = device.try_put("x", |w| post(w, "e", "no such owner", 1));
    assert!(matches!(error, Err(ToyFault::Store(StoreFault::Constraint { .. }))), "{error:?}");
    assert_eq!(
        device.count("SELECT (SELECT count(*) FROM owner) + (SELECT count(*) FROM op) + (SELECT count(*) FROM change)"),
        0
    );
    device.owner("Ada");
    device.assert_clean();
}

#[test]
fn a_statement_that_keeps_half_of_its_rows_spoils_the_act() {
    let mut device = Device::new();
    device.put("x", |w| add_owner(w, "b", "Ben"));
    let error = device.try_put("x", |w| {
        let outcome = w.exec("INSERT OR FAIL INTO owner (id, name) VALUES ('a', 'Ada'), ('b', 'twice')", ());
        assert!(outcome.is_err());
        Ok(())
    });
    assert_eq!(refusal(error.unwrap_err()), Refused::HalfStatement);
    assert_eq!(device.count("SELECT count(*) FROM owner"), 1);
    device.assert_clean();
}

#[test]
fn an_act_that_changes_nothing_leaves_no_trace() {
    let mut device = Device::new();
    let id = device.owner("Ada");
    let changed = device.rename(&id, "Ada");
    assert!(changed.entities.is_empty() && changed.fresh);
    assert_eq!(device.count("SELECT count(*) FROM op"), 1);
}

#[test]
fn the_same_act_again_runs_nothing_and_tells_what_it_did() {
    let mut device = Device::new();
    let act = device.act("owner.add");
    let first = device.store.write(&act, &ToyGuard, |w| add_owner(w, "a", "Ada")).unwrap();
    assert_eq!(first.changed.born, Some(("owner".to_owned(), "a".to_owned())));
    let mut device = device.reopen(&crate::toy::TOY);
    let second = device.store.write(&act, &ToyGuard, |_| -> Result<(), ToyFault> { panic!("run again") }).unwrap();
    assert_eq!(second.value, None);
    assert_eq!((second.changed.fresh, &second.changed.born), (false, &first.changed.born));
    assert_eq!((second.changed.act, second.changed.entities), (first.changed.act, first.changed.entities));
}

#[test]
fn a_wide_act_is_one_operation() {
    let mut device = Device::new();
    let changed = device.put("import", |w| {
        for number in 0..10_000 {
            add_owner(w, &format!("id {number}"), "Ada")?;
        }
        Ok(())
    });
    assert_eq!(device.count("SELECT count(*) FROM touched"), 10_000);
    assert_eq!(device.store.changes_of(&changed.act).unwrap().len(), 10_000);
    device.owner("after");
    device.assert_clean();
}

#[test]
fn the_guard_sees_exactly_what_was_touched() {
    let mut device = Device::new();
    let (ada, ben) = (device.owner("Ada"), device.owner("Ben"));
    device.put("mixed", |w| {
        set_name(w, &ada, "Ada L.")?;
        add_owner(w, "c", "Cem")?;
        set_name(w, "c", "Cem K.")?;
        set_name(w, &ben, "Ben")
    });
    let touched = device
        .store
        .read()
        .list("SELECT entity_id, born FROM temp.touched ORDER BY born", (), |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    assert_eq!(touched, [(ada, 0), ("c".to_owned(), 1)]);
}

#[test]
fn tables_that_the_journal_cannot_hold_are_not_armed() {
    use peyvand_store::{Migration, Schema, Store};
    static BLOB: Schema = Schema {
        migrations: &[Migration {
            number: 1,
            name: "b",
            sql: "CREATE TABLE b (id TEXT PRIMARY KEY, p BLOB, deleted_at INTEGER) STRICT",
        }],
        journalled: &["b"],
        append_only: &[],
    };
    let dir = tempfile::tempdir().unwrap();
    let clock = peyvand_kit::Clock::system();
    let outcome = Store::create(dir.path(), &BLOB, &peyvand_store::DbKey::generate(), clock, "toy");
    assert!(matches!(outcome.map(|_| ()), Err(StoreFault::Mistake { .. })));
}

#[test]
fn erasing_a_value_keeps_the_chain() {
    let mut device = Device::new();
    let id = device.owner("Secret");
    let renamed = device.rename(&id, "More secret").act;
    device.put("note", |w| {
        Ok(w.exec("UPDATE owner SET note = 'kept' WHERE id = :id", named_params! { ":id": id }).map(|_| ())?)
    });
    let mut peer = Device::new();
    peer.fetch(&device.store);
    assert_eq!(device.store.blank("owner", &id, &["name"]).unwrap(), 2);
    assert_eq!(device.name_of(&id), "");
    device.assert_clean();
    let found = "SELECT count(*) FROM change WHERE old LIKE '%ecret%' OR new LIKE '%ecret%'";
    assert_eq!(device.count(found), 0);
    // What is erased is not brought back by an undo, and a device that comes later gets the chain without the value.
    let undone = device.undo(&renamed).unwrap();
    assert_eq!(undone.value.unwrap().fields.len(), 1);
    let mut later = Device::new();
    later.fetch(&device.store);
    assert_eq!(later.count(found), 0);
    later.assert_clean();
    assert_eq!(later.fetch(&peer.store).known, 0);
    assert_eq!(peer.fetch(&later.store).landed, 1);
    peer.assert_clean();
}

#[test]
fn a_change_behind_the_journals_back_is_found() {
    let mut device = Device::new();
    let id = device.owner("Ada");
    for (sql, expected) in [("UPDATE change SET new = 1", Refused::AppendOnly), ("DELETE FROM op", Refused::Delete)] {
        let error = device.try_put("forge", |w| Ok(w.exec(sql, ()).map(|_| ())?)).unwrap_err();
        assert_eq!(refusal(error), expected);
    }
    device.put("forge", |w| {
        w.exec("DROP TRIGGER temp.journal_UPDATE_change", ())?;
        w.exec("UPDATE change SET new = replace(new, 'Ada', 'Eve')", ())?;
        w.exec("UPDATE tally SET total = 1", ())?;
        set_name(w, &id, "Ada L.")
    });
    let report = device.store.check().unwrap();
    assert_eq!(report.broken_chain, [(device.store.device().to_owned(), 1)]);
    assert!(!report.is_clean());
}

#[test]
fn ids_of_acts_sort_by_time() {
    let device = Device::new();
    let first = ActId::new_at(&device.clock);
    device.clock.advance(5);
    assert!(first < ActId::new_at(&device.clock));
}
