//! The list of what was done, and the layout of the journal's tables: filters, pages, in whose name, older files.

use peyvand_kit::{ActId, Clock};
use peyvand_store::{Act, DbKey, OpFilter, OpRow, OpsOf, Store};

use crate::toy::{Device, TOY, ToyGuard, add_owner, set_name};

fn kinds(ops: &[OpRow]) -> Vec<&str> {
    ops.iter().map(|op| op.kind.as_str()).collect()
}

fn list(device: &Device, filter: &OpFilter) -> Vec<OpRow> {
    device.store.ops(filter, 100).unwrap()
}

/// Five acts, one of them by ben in ann's name, each a second after the one before.
fn told() -> (Device, String, String) {
    let mut device = Device::new();
    let (a, b) = (device.owner("A"), device.owner("B"));
    device.clock.advance(1000);
    device.rename(&a, "AA");
    device.clock.advance(1000);
    let act = Act { actor: Some("ben".to_owned()), on_behalf: Some("ann".to_owned()), ..device.act("ben.rename") };
    device.store.write(&act, &ToyGuard, |w| set_name(w, &b, "BB")).unwrap();
    device.clock.advance(1000);
    let act = Act { actor: Some("cid".to_owned()), ..device.act("cid.rename") };
    device.store.write(&act, &ToyGuard, |w| set_name(w, &b, "BBB")).unwrap();
    (device, a, b)
}

#[test]
fn each_filter_finds_what_fits_newest_first() {
    let (device, a, b) = told();
    let all = list(&device, &OpFilter::default());
    assert_eq!(kinds(&all), ["cid.rename", "ben.rename", "owner.rename", "owner.add", "owner.add"]);
    assert_eq!(all[1].on_behalf.as_deref(), Some("ann"));
    let person = |name: &str| OpFilter { person: Some(name.to_owned()), ..OpFilter::default() };
    assert_eq!(kinds(&list(&device, &person("ann"))), ["ben.rename", "owner.rename", "owner.add", "owner.add"]);
    assert_eq!(kinds(&list(&device, &person("ben"))), ["ben.rename"]);
    let row = |id: &str| ("owner".to_owned(), id.to_owned());
    let rows = |ids: &[&str]| OpFilter { rows: Some(ids.iter().map(|id| row(id)).collect()), ..OpFilter::default() };
    assert_eq!(kinds(&list(&device, &rows(&[&a]))), ["owner.rename", "owner.add"]);
    assert_eq!(list(&device, &rows(&[&a, &b])), all);
    assert!(list(&device, &rows(&[])).is_empty());
    let of_kinds =
        OpFilter { kinds: Some(vec!["cid.rename".to_owned(), "owner.add".to_owned()]), ..OpFilter::default() };
    assert_eq!(kinds(&list(&device, &of_kinds)), ["cid.rename", "owner.add", "owner.add"]);
    let both = OpFilter { kinds: of_kinds.kinds.clone(), ..rows(&[&b]) };
    assert_eq!(kinds(&list(&device, &both)), ["cid.rename", "owner.add"]);
    let any =
        OpFilter { any: Some(vec![OpsOf::Kind("cid.rename".to_owned()), OpsOf::Rows(vec![row(&b)])]), ..person("ann") };
    assert_eq!(kinds(&list(&device, &any)), ["ben.rename", "owner.add"]);
    let narrow =
        OpFilter { any: Some(vec![OpsOf::Actor("ann".to_owned()), OpsOf::Behalf("ann".to_owned())]), ..rows(&[&b]) };
    assert_eq!(kinds(&list(&device, &narrow)), ["ben.rename", "owner.add"]);
    let time = OpFilter { since: Some(all[2].at), until: Some(all[0].at), ..OpFilter::default() };
    assert_eq!(kinds(&list(&device, &time)), ["ben.rename", "owner.rename"]);
}

#[test]
fn pages_have_no_gap_and_no_repeat() {
    let (mut device, ..) = told();
    // The same instant, and a clock that was set back.
    for (at, name) in [(0, "x"), (0, "y"), (-4000, "z")] {
        device.clock.advance(at);
        let act = Act { id: ActId::new_at(&device.clock), ..device.act("owner.add") };
        device.store.write(&act, &ToyGuard, |w| add_owner(w, name, name)).unwrap();
    }
    for filter in [OpFilter::default(), OpFilter { person: Some("ann".to_owned()), ..OpFilter::default() }] {
        let all = list(&device, &filter);
        assert!(all.is_sorted_by_key(|op| std::cmp::Reverse(op.at)));
        for size in 1..4 {
            let mut pages: Vec<OpRow> = Vec::new();
            loop {
                let before = pages.last().map(|op| op.id.clone());
                let page = device.store.ops(&OpFilter { before, ..filter.clone() }, size).unwrap();
                if page.is_empty() {
                    break;
                }
                pages.extend(page);
            }
            assert_eq!(pages, all);
        }
    }
}

#[test]
fn in_whose_name_travels_and_is_sealed() {
    let (one, ..) = told();
    let mut two = Device::new();
    two.fetch(&one.store);
    let filter = OpFilter { person: Some("ben".to_owned()), ..OpFilter::default() };
    assert_eq!(list(&two, &filter), list(&one, &filter));
    two.assert_clean();
    let mut records = one.store.export_after(&Default::default(), 10).unwrap();
    for record in &mut records {
        record.op.on_behalf = record.op.on_behalf.take().map(|_| "eve".to_owned());
    }
    assert!(Device::new().store.merge(&records, &ToyGuard).is_err(), "a forged name");
}

#[test]
fn a_file_of_the_first_layout_is_taken_to_the_second() {
    let (dir, key, clock) = (tempfile::tempdir().unwrap(), DbKey::from_bytes([7; 32]), Clock::system());
    let mut store = Store::create(dir.path(), &TOY, &key, clock.clone(), "toy").unwrap();
    let act = |kind| Act { id: ActId::new_at(&clock), kind, actor: None, on_behalf: None, group: None };
    store.write(&act("before"), &ToyGuard, |w| add_owner(w, "1", "A")).unwrap();
    store.close().unwrap();
    let conn = rusqlite::Connection::open(dir.path().join("practice.db")).unwrap();
    conn.execute_batch(&format!("PRAGMA key = \"x'{}'\"; {}", "07".repeat(32), include_str!("layout_1.sql"))).unwrap();
    drop(conn);
    let mut store = Store::open(dir.path(), &TOY, &key, clock.clone(), "toy").unwrap();
    assert_eq!((store.missing(), store.restored().unwrap()), (None, None));
    let after = Act { on_behalf: Some("ann".to_owned()), ..act("after") };
    store.write(&after, &ToyGuard, |w| set_name(w, "1", "B")).unwrap();
    assert!(store.check().unwrap().is_clean());
    assert_eq!(kinds(&store.ops(&OpFilter::default(), 9).unwrap()), ["after", "before"]);
    store.close().unwrap();
    Store::open(dir.path(), &TOY, &key, clock, "toy").unwrap();
}
