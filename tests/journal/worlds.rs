//! Random worlds: three devices with clocks that are wrong, acts, undos, and series exchanged in any order. In the end all
//! are equal, equal to a device that only read the series, and equal to a rebuild from the journal.

use std::sync::atomic::{AtomicUsize, Ordering};

use peyvand_kit::{derived, new_uuid};
use peyvand_store::{Store, named_params};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRng, TestRunner};

use crate::toy::{Device, START, TOY, ToyFault, add_owner, post, set_name};

const WORLDS: u32 = 256;
const STEPS: usize = 200;

/// What the worlds met. A run that never parked a row or left a field alone would prove little.
static PARKED: AtomicUsize = AtomicUsize::new(0);
static SKIPPED: AtomicUsize = AtomicUsize::new(0);
static UNDONE: AtomicUsize = AtomicUsize::new(0);
static MENDED: AtomicUsize = AtomicUsize::new(0);

#[derive(Debug, Clone)]
enum Step {
    Own(u8),
    /// An owner with an id that other devices may also make.
    Shared(u8, u8),
    Name(u8, u16, u8),
    Note(u8, u16, u8),
    Adopt(u8, u16),
    Move(u8, u16, u16),
    Befriend(u8, u16, u16),
    Remove(u8, u16),
    Post(u8, u16, i16),
    /// A posting that other devices may also make.
    PostShared(u8, u16, u8),
    Many(u8, u16, u8),
    Undo(u8),
    Redo(u8),
    UndoAny(u8, u16),
    Fetch(u8, u8, u8),
    Clock(u8, i32),
    Reopen(u8),
}

fn step() -> impl Strategy<Value = Step> {
    use Step::*;
    let (d, n) = (|| 0..3_u8, any::<u16>);
    prop_oneof![
        4 => d().prop_map(Own),
        2 => (d(), 0..4_u8).prop_map(|(d, k)| Shared(d, k)),
        6 => (d(), n(), 0..6_u8).prop_map(|(d, a, k)| Name(d, a, k)),
        3 => (d(), n(), 0..3_u8).prop_map(|(d, a, k)| Note(d, a, k)),
        5 => (d(), n()).prop_map(|(d, a)| Adopt(d, a)),
        4 => (d(), n(), n()).prop_map(|(d, a, b)| Move(d, a, b)),
        3 => (d(), n(), n()).prop_map(|(d, a, b)| Befriend(d, a, b)),
        2 => (d(), n()).prop_map(|(d, a)| Remove(d, a)),
        3 => (d(), n(), any::<i16>()).prop_map(|(d, a, k)| Post(d, a, k)),
        2 => (d(), n(), 0..3_u8).prop_map(|(d, a, k)| PostShared(d, a, k)),
        2 => (d(), n(), 1..5_u8).prop_map(|(d, a, k)| Many(d, a, k)),
        6 => d().prop_map(Undo),
        4 => d().prop_map(Redo),
        3 => (d(), n()).prop_map(|(d, a)| UndoAny(d, a)),
        6 => (d(), d(), 1..20_u8).prop_map(|(d, f, k)| Fetch(d, f, k)),
        2 => (d(), -900_000..900_000_i32).prop_map(|(d, k)| Clock(d, k)),
        // A restart costs as much as fifty acts.
        1 => (d(), 0..20_u8).prop_map(|(d, k)| if k == 0 { Reopen(d) } else { Own(d) }),
    ]
}

/// A folder in memory where there is one: what is proven here does not hang on the disk.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").unwrap_or_else(|_| tempfile::tempdir().unwrap())
}

struct World {
    devices: [Option<Device>; 3],
}

impl World {
    fn new() -> Self {
        let at = |skew: i64| Some(Device::in_folder(&TOY, START + skew, folder()));
        Self { devices: [at(0), at(-400_000), at(700_000)] }
    }

    fn at(&mut self, number: u8) -> &mut Device {
        self.devices[usize::from(number)].as_mut().unwrap()
    }

    fn run(&mut self, step: &Step) {
        match *step {
            Step::Own(d) => drop(self.at(d).owner("new")),
            Step::Shared(d, k) => {
                let id = derived("owner", &k.to_string());
                self.put(d, |w| {
                    let sql = "INSERT INTO owner (id, name) VALUES (:id, :name) ON CONFLICT DO NOTHING";
                    w.exec(sql, named_params! { ":id": id, ":name": format!("of {d}") })?;
                    Ok(())
                });
            }
            Step::Name(d, a, k) => {
                if let Some(owner) = self.pick(d, "owner", a) {
                    self.put(d, |w| set_name(w, &owner, &format!("name {k}")));
                }
            }
            Step::Note(d, a, k) => {
                self.change(d, "UPDATE owner SET note = 'n' || :b WHERE id = :a", ("owner", a), Some(k.to_string()));
            }
            Step::Adopt(d, a) => {
                if let Some(owner) = self.pick(d, "owner", a) {
                    self.at(d).pet(&owner, "Rex");
                }
            }
            Step::Move(d, a, b) => {
                let to = self.pick(d, "owner", b);
                self.change(d, "UPDATE pet SET owner_id = :b WHERE id = :a", ("pet", a), to);
            }
            Step::Befriend(d, a, b) => {
                let to = self.pick(d, "pet", b);
                self.change(d, "UPDATE pet SET friend_id = :b WHERE id = :a", ("pet", a), to);
            }
            Step::Remove(d, a) => {
                self.change(
                    d,
                    "UPDATE owner SET deleted_at = :b + 0 WHERE id = :a AND deleted_at IS NULL",
                    ("owner", a),
                    Some("7".to_owned()),
                );
            }
            Step::Post(d, a, k) => {
                if let Some(owner) = self.pick(d, "owner", a) {
                    let id = new_uuid(&self.at(d).clock);
                    self.put(d, |w| post(w, &id, &owner, i64::from(k)));
                }
            }
            Step::PostShared(d, a, k) => self.post_shared(d, a, k),
            Step::Many(d, a, k) => self.many(d, a, k),
            Step::Undo(d) => {
                if let Some(op) = self.at(d).store.last_undoable("ann", &[]).unwrap() {
                    self.undo(d, &op.id);
                }
            }
            Step::Redo(d) => {
                if let Some(op) = self.at(d).store.last_redoable("ann", &[]).unwrap() {
                    self.undo(d, &op.id);
                }
            }
            Step::UndoAny(d, a) => {
                if let Some(op) = self.pick(d, "op", a) {
                    self.undo(d, &op);
                }
            }
            Step::Fetch(d, from, k) if d != from => {
                let have = self.at(d).store.heads().unwrap();
                let records = self.at(from).store.export_after(&have, usize::from(k)).unwrap();
                let merged = self.at(d).take(&records);
                PARKED.fetch_add(merged.parked, Ordering::Relaxed);
                MENDED.fetch_add(usize::from(merged.mend.is_some()), Ordering::Relaxed);
            }
            Step::Fetch(..) => {}
            Step::Clock(d, k) => self.at(d).clock.advance(i64::from(k)),
            Step::Reopen(d) => {
                let device = self.devices[usize::from(d)].take().unwrap();
                self.devices[usize::from(d)] = Some(device.reopen(&TOY));
            }
        }
    }

    fn put(&mut self, d: u8, f: impl FnOnce(&mut peyvand_store::Write) -> Result<(), ToyFault>) {
        self.at(d).put("act", f);
    }

    fn change(&mut self, d: u8, sql: &str, (table, a): (&str, u16), b: Option<String>) {
        let (Some(a), Some(b)) = (self.pick(d, table, a), b) else { return };
        self.put(d, |w| Ok(w.exec(sql, named_params! { ":a": a, ":b": b }).map(|_| ())?));
    }

    fn post_shared(&mut self, d: u8, a: u16, k: u8) {
        let Some(owner) = self.pick(d, "owner", a) else { return };
        let id = derived("credit", &format!("{owner}:{k}"));
        let sql = "SELECT 1 FROM entry WHERE id = :id";
        if !self.at(d).store.read().exists(sql, named_params! { ":id": id }).unwrap() {
            self.put(d, |w| post(w, &id, &owner, 500));
        }
    }

    /// An act over several rows, with a birth and an update of the same row.
    fn many(&mut self, d: u8, a: u16, k: u8) {
        let Some(owner) = self.pick(d, "owner", a) else { return };
        let ids: Vec<_> = (0..k).map(|_| new_uuid(&self.at(d).clock)).collect();
        self.put(d, |w| {
            for id in &ids {
                add_owner(w, id, "one of many")?;
                set_name(w, id, "renamed at once")?;
                post(w, &format!("{id}-e"), &owner, 1)?;
            }
            set_name(w, &owner, "first of many")
        });
    }

    fn undo(&mut self, d: u8, op: &str) {
        match self.at(d).undo(op) {
            Ok(undone) => {
                UNDONE.fetch_add(1, Ordering::Relaxed);
                SKIPPED.fetch_add(undone.value.map_or(0, |skipped| skipped.fields.len()), Ordering::Relaxed);
            }
            Err(ToyFault::Store(peyvand_store::StoreFault::UndoneAlready)) => {}
            Err(other) => panic!("undo: {other:?}"),
        }
    }

    fn pick(&mut self, d: u8, table: &str, a: u16) -> Option<String> {
        let sql = format!(
            "SELECT id FROM {table} ORDER BY rowid LIMIT 1 OFFSET :at % max(1, (SELECT count(*) FROM {table}))"
        );
        self.at(d).store.read().maybe(&sql, named_params! { ":at": a }, |row| row.get("id")).unwrap()
    }

    /// Exchanges until nobody lacks anything; a merge may write an act of its own, so one round is not enough.
    fn settle(&mut self) {
        for _ in 0..10 {
            for (to, from) in [(0, 1), (2, 0), (1, 2), (0, 2), (1, 0), (2, 1)] {
                self.run(&Step::Fetch(to, from, u8::MAX));
            }
            let heads: Vec<_> =
                self.devices.iter().map(|device| device.as_ref().unwrap().store.heads().unwrap()).collect();
            if heads.windows(2).all(|pair| pair[0] == pair[1]) {
                return;
            }
        }
        panic!("the devices never came to rest");
    }
}

/// All rows of all tables, the derived one too.
fn dump(store: &Store) -> Vec<String> {
    let tables = [
        "SELECT 'owner' || quote(id) || quote(name) || quote(note) || quote(weight) || quote(city) || quote(deleted_at) AS row FROM owner ORDER BY id",
        "SELECT 'pet' || quote(id) || quote(owner_id) || quote(friend_id) || quote(name) || quote(deleted_at) AS row FROM pet ORDER BY id",
        "SELECT 'entry' || quote(id) || quote(owner_id) || quote(amount) AS row FROM entry ORDER BY id",
        "SELECT 'tally' || quote(owner_id) || quote(total) AS row FROM tally ORDER BY owner_id",
        "SELECT 'parked' || quote(entity_id) AS row FROM parked ORDER BY entity_id",
    ];
    tables.iter().flat_map(|sql| store.read().list(sql, (), |row| row.get("row")).unwrap()).collect()
}

fn converges(steps: &[Step], order: &[usize]) {
    let mut world = World::new();
    for step in steps {
        world.run(step);
    }
    world.settle();
    let expected = dump(&world.at(0).store);
    for number in 0..3 {
        assert_eq!(dump(&world.at(number).store), expected, "device {number}");
        world.at(number).assert_clean();
    }
    assert_eq!(world.at(0).count("SELECT count(*) FROM parked"), 0);
    // One that only reads, a series at a time.
    let mut reader = Device::in_folder(&TOY, START - 10_000_000, folder());
    let records = world.at(1).store.export_after(&Default::default(), usize::MAX).unwrap();
    let names: Vec<_> = (0..3).map(|number| world.at(number).store.device().to_owned()).collect();
    for number in order {
        let series: Vec<_> = records.iter().filter(|record| record.op.device == names[*number]).cloned().collect();
        for page in series.chunks(7) {
            reader.take(page);
        }
    }
    let mends =
        reader.count("SELECT count(*) FROM op WHERE kind = 'merge.mend' AND device_id = (SELECT id FROM this_device)");
    if mends == 0 {
        assert_eq!(dump(&reader.store), expected, "the reader");
    }
    reader.assert_clean();
}

#[test]
fn all_devices_converge_and_equal_a_rebuild() {
    let seed: [u8; 32] = std::env::var("WORLDS_SEED").ok().and_then(|text| parse(&text)).unwrap_or_else(rand::random);
    println!("WORLDS_SEED={}", seed.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
    let workers = 2;
    std::thread::scope(|scope| {
        for worker in 0..workers {
            let mut seed = seed;
            seed[0] ^= worker;
            scope.spawn(move || some_worlds(WORLDS / u32::from(workers), &seed));
        }
    });
    let met = [("parked", &PARKED), ("left alone", &SKIPPED), ("undone", &UNDONE), ("mended", &MENDED)];
    for (what, count) in met.map(|(what, count)| (what, count.load(Ordering::Relaxed))) {
        println!("{what}: {count}");
        assert!(count > 20, "the worlds are too tame: {what} {count}");
    }
}

fn some_worlds(worlds: u32, seed: &[u8; 32]) {
    let config = Config { cases: worlds, failure_persistence: None, max_shrink_iters: 300, ..Config::default() };
    let rng = TestRng::from_seed(proptest::test_runner::RngAlgorithm::ChaCha, seed);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let orders = Just(vec![0, 1, 2]).prop_shuffle();
    let worlds = (prop::collection::vec(step(), STEPS), orders);
    let outcome = runner.run(&worlds, |(steps, order)| {
        converges(&steps, &order);
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

fn parse(hex: &str) -> Option<[u8; 32]> {
    let bytes: Option<Vec<u8>> = (0..32).map(|at| u8::from_str_radix(hex.get(2 * at..2 * at + 2)?, 16).ok()).collect();
    bytes?.try_into().ok()
}
