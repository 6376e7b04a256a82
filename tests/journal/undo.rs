//! Undo and redo: operations like others, that never take away what somebody did since.

use peyvand_kit::ActId;
use peyvand_store::{Act, StoreFault, named_params};

use crate::toy::{Device, FORBIDDEN, TOY, ToyFault, ToyGuard, add_owner, post, set_name};

fn undo_last(device: &mut Device) -> Option<String> {
    let op = device.store.last_undoable("ann", &[]).unwrap()?;
    device.undo(&op.id).unwrap();
    Some(op.kind)
}

fn redo_last(device: &mut Device) -> Option<String> {
    let op = device.store.last_redoable("ann", &[]).unwrap()?;
    device.undo(&op.id).unwrap();
    Some(op.undoes.unwrap())
}

#[test]
fn undo_walks_back_and_redo_forward_even_after_a_restart() {
    let mut device = Device::new();
    let id = device.owner("A");
    device.rename(&id, "B");
    device.rename(&id, "C");
    assert_eq!(undo_last(&mut device).as_deref(), Some("owner.rename"));
    assert_eq!(device.name_of(&id), "B");
    let mut device = device.reopen(&TOY);
    undo_last(&mut device);
    assert_eq!(device.name_of(&id), "A");
    assert_eq!(undo_last(&mut device).as_deref(), Some("owner.add"));
    assert_eq!(device.count("SELECT count(*) FROM owner WHERE deleted_at IS NULL"), 0);
    assert_eq!(undo_last(&mut device), None);
    redo_last(&mut device).unwrap();
    assert_eq!(device.count("SELECT count(*) FROM owner WHERE deleted_at IS NULL"), 1);
    let mut device = device.reopen(&TOY);
    redo_last(&mut device).unwrap();
    assert_eq!(device.name_of(&id), "B");
    redo_last(&mut device).unwrap();
    assert_eq!((device.name_of(&id).as_str(), redo_last(&mut device)), ("C", None));
    undo_last(&mut device);
    assert_eq!(device.name_of(&id), "B");
    redo_last(&mut device).unwrap();
    assert_eq!(device.name_of(&id), "C");
    device.assert_clean();
}

#[test]
fn a_new_act_ends_redo_and_is_undone_first() {
    let mut device = Device::new();
    let id = device.owner("A");
    device.rename(&id, "B");
    undo_last(&mut device);
    device.rename(&id, "X");
    assert_eq!(redo_last(&mut device), None);
    undo_last(&mut device);
    assert_eq!(device.name_of(&id), "A");
    assert_eq!(undo_last(&mut device).as_deref(), Some("owner.add"));
}

#[test]
fn a_field_that_was_changed_since_is_left_alone_and_named() {
    let mut device = Device::new();
    let id = device.owner("A");
    let both = device.put("both", |w| {
        let row = named_params! { ":id": id };
        Ok(w.exec("UPDATE owner SET name = 'B', note = 'b', weight = 2.5 WHERE id = :id", row).map(|_| ())?)
    });
    device.rename(&id, "C");
    let undone = device.undo(&both.act).unwrap();
    let skipped = undone.value.unwrap().fields;
    assert_eq!(skipped.iter().map(|field| field.field.as_str()).collect::<Vec<_>>(), ["name"]);
    let row = device.store.read().one("SELECT name, note, weight FROM owner", (), |row| {
        Ok((row.get::<_, String>("name")?, row.get::<_, Option<String>>("note")?, row.get::<_, f64>("weight")?))
    });
    assert_eq!(row.unwrap(), ("C".to_owned(), None, 0.1));
    assert!(matches!(device.undo(&both.act), Err(ToyFault::Store(StoreFault::UndoneAlready))));
    assert!(matches!(device.undo("none"), Err(ToyFault::Store(StoreFault::NoSuchAct))));
}

#[test]
fn an_undo_that_finds_nothing_to_take_back_still_moves_on() {
    let mut device = Device::new();
    let id = device.owner("A");
    let first = device.rename(&id, "B").act;
    device.put("other", |w| set_name(w, &id, "C"));
    device.undo(&first).unwrap();
    assert_eq!(device.name_of(&id), "C");
    assert_eq!(undo_last(&mut device).as_deref(), Some("other"));
    assert_eq!(undo_last(&mut device).as_deref(), Some("owner.add"));
}

#[test]
fn ledgers_are_reversed_and_can_be_posted_again() {
    let mut device = Device::new();
    let owner = device.owner("A");
    let posted = device.put("entry.post", |w| {
        post(w, "e1", &owner, 5)?;
        post(w, "e2", &owner, 7)
    });
    assert_eq!(device.tally_of(&owner), 12);
    let undone = device.undo(&posted.act).unwrap();
    assert_eq!((device.tally_of(&owner), device.count("SELECT count(*) FROM entry")), (0, 4));
    device.undo(&undone.changed.act).unwrap();
    assert_eq!((device.tally_of(&owner), device.count("SELECT count(*) FROM entry")), (12, 6));
    device.assert_clean();
}

#[test]
fn an_undo_that_breaks_an_invariant_is_refused() {
    let mut device = Device::new();
    let id = device.owner("A");
    // As an older version, or another device, could have left it.
    let mut peer = Device::new();
    peer.fetch(&device.store);
    peer.clock.advance(1000);
    let act = peer.act("odd");
    struct Blind;
    impl peyvand_store::Guard for Blind {
        type Error = ToyFault;
        fn before_commit(&self, _: &mut peyvand_store::Write) -> Result<(), ToyFault> {
            Ok(())
        }
        fn after_merge(&self, _: &mut peyvand_store::Write) -> Result<(), ToyFault> {
            Ok(())
        }
        fn reverse(&self, _: &mut peyvand_store::Write, _: &str, _: &[String]) -> Result<(), ToyFault> {
            Ok(())
        }
    }
    peer.store.write(&act, &Blind, |w| set_name(w, &id, FORBIDDEN)).unwrap();
    device.fetch(&peer.store);
    let mended = device.rename(&id, "B").act;
    assert!(matches!(device.undo(&mended), Err(ToyFault::Name)));
    assert_eq!(device.name_of(&id), "B");
    device.assert_clean();
}

#[test]
fn a_burst_is_undone_and_redone_as_one() {
    let mut device = Device::new();
    let id = device.owner("A");
    for name in ["Al", "Ali", "Alice"] {
        let act = Act { group: Some("burst".to_owned()), ..device.act("owner.rename") };
        device.store.write(&act, &ToyGuard, |w| set_name(w, &id, name)).unwrap();
    }
    undo_last(&mut device);
    assert_eq!(device.name_of(&id), "A");
    redo_last(&mut device).unwrap();
    assert_eq!(device.name_of(&id), "Alice");
    undo_last(&mut device);
    assert_eq!(device.name_of(&id), "A");
    assert_eq!(undo_last(&mut device).as_deref(), Some("owner.add"));
}

#[test]
fn each_person_undoes_their_own_acts_on_this_device() {
    let mut device = Device::new();
    let id = device.owner("A");
    let act = Act { actor: Some("ben".to_owned()), ..device.act("ben.rename") };
    device.store.write(&act, &ToyGuard, |w| set_name(w, &id, "B")).unwrap();
    assert_eq!(device.store.last_undoable("ann", &[]).unwrap().unwrap().kind, "owner.add");
    assert_eq!(device.store.last_undoable("ben", &[]).unwrap().unwrap().kind, "ben.rename");
    assert_eq!(device.store.last_undoable("eve", &[]).unwrap(), None);
    let mut peer = Device::new();
    peer.fetch(&device.store);
    assert_eq!(peer.store.last_undoable("ann", &[]).unwrap(), None);
}

#[test]
fn the_same_undo_again_runs_nothing() {
    let mut device = Device::new();
    let id = device.owner("A");
    let renamed = device.rename(&id, "B").act;
    let act = device.act("undo");
    device.store.undo(&act, &renamed, &ToyGuard).unwrap();
    let again = device.store.undo(&act, &renamed, &ToyGuard).unwrap();
    assert!(again.value.is_none() && !again.changed.fresh);
    assert_eq!(device.name_of(&id), "A");
}

#[test]
fn another_devices_act_can_be_undone_here() {
    let (mut one, mut two) = (Device::new(), Device::new());
    let id = one.owner("A");
    let renamed = one.rename(&id, "B").act;
    two.fetch(&one.store);
    two.undo(&renamed).unwrap();
    one.fetch(&two.store);
    assert_eq!(one.name_of(&id), "A");
    let ops = one.store.ops(&Default::default(), 9).unwrap();
    let op = ops.iter().find(|op| op.id == renamed).unwrap();
    assert!(one.store.is_undone(op).unwrap());
    one.assert_clean();
}

#[test]
fn a_repeated_birth_after_its_undo_is_another_act() {
    let mut device = Device::new();
    let act = Act { id: ActId::new_at(&device.clock), ..device.act("owner.add") };
    device.store.write(&act, &ToyGuard, |w| add_owner(w, "a", "A")).unwrap();
    undo_last(&mut device);
    let again = device.store.write(&act, &ToyGuard, |w| add_owner(w, "a", "A")).unwrap();
    assert!(!again.changed.fresh);
    assert_eq!(device.count("SELECT count(*) FROM owner WHERE deleted_at IS NULL"), 0);
}
