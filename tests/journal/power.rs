//! Power cuts, replayed: what the writer wrote and flushed is recorded, and hundreds of disks are built as a cut could have
//! left them, with unflushed writes dropped, reordered or torn. No acknowledged act may be lost, and no file damaged.
//! The same run with `synchronous=OFF` must find losses: it proves that the test can see.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;
use std::process::Command;

use peyvand_kit::Clock;
use peyvand_store::{DbKey, Store};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::toy::TOY;

const STATES: usize = 500;
const ACTS: usize = 60;
const SECTOR: usize = 512;

#[derive(Debug, Clone)]
enum Event {
    Write { file: String, at: usize, bytes: Vec<u8> },
    Truncate { file: String, length: usize },
    Flush { file: String },
    Unlink { file: String },
    Rename { from: String, to: String },
    Saved,
}

/// Runs the writer under the recorder.
fn record(mode: &str) -> Vec<Event> {
    let dir = tempfile::tempdir().unwrap();
    let recorder = dir.path().join("recorder.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("journal/recorder.c");
    let built =
        Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&recorder).arg(source).arg("-ldl").status();
    assert!(built.expect("cc is there").success());
    let (place, log) = (dir.path().join("practice"), dir.path().join("log"));
    fs::create_dir(&place).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_journal-writer"))
        .arg(&place)
        .args([mode, &ACTS.to_string()])
        .env("LD_PRELOAD", &recorder)
        .env("POWER_DIR", &place)
        .env("POWER_LOG", &log)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), ACTS);
    let events = parse(&fs::read(&log).unwrap());
    assert_eq!(events.iter().filter(|event| matches!(event, Event::Saved)).count(), ACTS);
    events
}

fn parse(mut log: &[u8]) -> Vec<Event> {
    let mut events = Vec::new();
    while !log.is_empty() {
        let number = |from: usize| i64::from_le_bytes(log[from..from + 8].try_into().unwrap());
        let (kind, at, length) = (log[0], usize::try_from(number(5)).unwrap(), usize::try_from(number(13)).unwrap());
        let name_length = usize::try_from(i32::from_le_bytes(log[1..5].try_into().unwrap())).unwrap();
        let (file, rest) = log[21..].split_at(name_length);
        let (bytes, rest) = rest.split_at(length);
        let file = String::from_utf8(file.to_vec()).unwrap();
        events.push(match kind {
            b'W' => Event::Write { file, at, bytes: bytes.to_vec() },
            b'T' => Event::Truncate { file, length: at },
            b'S' => Event::Flush { file },
            b'U' => Event::Unlink { file },
            b'R' => Event::Rename { from: file, to: String::from_utf8(bytes.to_vec()).unwrap() },
            b'A' => Event::Saved,
            other => panic!("a recorder that writes {other}"),
        });
        log = rest;
    }
    events
}

/// What a cut does to a write that was not flushed.
#[derive(Debug, Clone, Copy)]
enum Style {
    Drop,
    Reorder,
    Tear,
}

type Disk = BTreeMap<String, Vec<u8>>;

/// A disk as a cut after `cut` events could have left it.
fn disk(events: &[Event], cut: usize, style: Style, rng: &mut StdRng) -> Disk {
    let durable = durable(&events[..cut]);
    let mut disk = Disk::new();
    for (place, event) in events[..cut].iter().enumerate() {
        if durable.contains(&place) {
            apply(&mut disk, event, usize::MAX);
            continue;
        }
        match (style, event) {
            (Style::Drop, _) => {}
            (Style::Tear, Event::Write { bytes, .. }) => {
                let sectors = rng.random_range(0..=bytes.len() / SECTOR);
                apply(&mut disk, event, if rng.random_bool(0.4) { usize::MAX } else { sectors * SECTOR });
            }
            _ => {
                if rng.random_bool(0.5) {
                    apply(&mut disk, event, usize::MAX);
                }
            }
        }
    }
    disk
}

/// The events that a flush behind them has put on the disk: writes by a flush of their file, renames and the like by any.
fn durable(events: &[Event]) -> BTreeSet<usize> {
    let mut flushed: HashMap<String, usize> = HashMap::new();
    // A file's flush counts for what was written under the name it had before a rename.
    let mut name_now: HashMap<String, String> = HashMap::new();
    let mut last_flush = 0;
    for (place, event) in events.iter().enumerate() {
        match event {
            Event::Flush { file } => {
                last_flush = place;
                flushed.insert(file.clone(), place);
            }
            Event::Rename { from, to } => {
                name_now.insert(from.clone(), to.clone());
            }
            _ => {}
        }
    }
    let until = |file: &String| {
        let renamed = name_now.get(file).and_then(|name| flushed.get(name)).copied().unwrap_or(0);
        flushed.get(file).copied().unwrap_or(0).max(renamed)
    };
    let is_durable = |(place, event): (usize, &Event)| match event {
        Event::Write { file, .. } | Event::Truncate { file, .. } => (place < until(file)).then_some(place),
        Event::Unlink { .. } | Event::Rename { .. } => (place < last_flush).then_some(place),
        Event::Flush { .. } | Event::Saved => None,
    };
    events.iter().enumerate().filter_map(is_durable).collect()
}

fn apply(disk: &mut Disk, event: &Event, most: usize) {
    match event {
        Event::Write { file, at, bytes } => {
            let bytes = &bytes[..bytes.len().min(most)];
            let content = disk.entry(file.clone()).or_default();
            if content.len() < at + bytes.len() {
                content.resize(at + bytes.len(), 0);
            }
            content[*at..at + bytes.len()].copy_from_slice(bytes);
        }
        Event::Truncate { file, length } => disk.entry(file.clone()).or_default().resize(*length, 0),
        Event::Unlink { file } => drop(disk.remove(file)),
        Event::Rename { from, to } => {
            if let Some(content) = disk.remove(from) {
                disk.insert(to.clone(), content);
            }
        }
        Event::Flush { .. } | Event::Saved => {}
    }
}

/// How a disk turned out.
#[derive(Debug, Default)]
struct Tally {
    lost: usize,
    corrupt: usize,
    /// Disks on which at least one act was saved.
    counted: usize,
}

fn replay(mode: &str, examine: impl Fn(&Path) -> Result<usize, String>) -> Tally {
    let events = record(mode);
    let seed: u64 = std::env::var("POWER_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or_else(rand::random);
    println!("POWER_SEED={seed}");
    let mut rng = StdRng::seed_from_u64(seed);
    let mut tally = Tally::default();
    for state in 0..STATES {
        let cut = rng.random_range(1..=events.len());
        let style = [Style::Drop, Style::Reorder, Style::Tear][state % 3];
        let saved = events[..cut].iter().filter(|event| matches!(event, Event::Saved)).count();
        let dir = tempfile::tempdir_in("/dev/shm").unwrap_or_else(|_| tempfile::tempdir().unwrap());
        for (file, content) in disk(&events, cut, style, &mut rng) {
            fs::write(dir.path().join(file), content).unwrap();
        }
        // Before the first act there may be nothing yet.
        if saved == 0 && !dir.path().join("practice.db").exists() {
            continue;
        }
        tally.counted += usize::from(saved > 0);
        match examine(dir.path()) {
            Ok(found) if found >= saved => {}
            Ok(found) => {
                println!("state {state}, cut {cut}, {style:?}: {found} of {saved}");
                tally.lost += 1;
            }
            Err(what) => {
                println!("state {state}, cut {cut}, {style:?}, {saved} saved: {what}");
                tally.corrupt += 1;
            }
        }
    }
    tally
}

/// Opens as the program does after a power cut, and looks at everything.
fn through_the_store(dir: &Path) -> Result<usize, String> {
    let say = |fault: peyvand_store::StoreFault| fault.to_string();
    let mut store =
        Store::open(dir, &TOY, &DbKey::from_bytes([7; 32]), Clock::system(), "after the cut").map_err(say)?;
    if let Some(missing) = store.missing() {
        return Err(format!("{missing:?}"));
    }
    let report = store.check().map_err(say)?;
    let halves = "SELECT count(*) FROM owner WHERE name <> 'renamed' OR (SELECT count(*) FROM pet WHERE owner_id = owner.id) <> 3";
    if !report.is_clean() || store.read().count(halves, ()).map_err(say)? > 0 {
        return Err(format!("{report:?}"));
    }
    usize::try_from(store.read().count("SELECT count(*) FROM owner", ()).map_err(say)?)
        .map_err(|error| error.to_string())
}

fn through_the_engine(dir: &Path) -> Result<usize, String> {
    let look = || -> rusqlite::Result<(String, i64)> {
        let conn = rusqlite::Connection::open(dir.join("practice.db"))?;
        conn.execute_batch(&format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{}'\"", "07".repeat(32)))?;
        let integrity = conn.query_row("PRAGMA integrity_check", (), |row| row.get(0))?;
        Ok((integrity, conn.query_row("SELECT count(*) FROM owner", (), |row| row.get(0))?))
    };
    match look() {
        Ok((integrity, count)) if integrity == "ok" => usize::try_from(count).map_err(|error| error.to_string()),
        Ok((integrity, _)) => Err(integrity),
        Err(error) => Err(error.to_string()),
    }
}

#[test]
fn a_power_cut_loses_no_acknowledged_act() {
    let tally = replay("acts", through_the_store);
    assert_eq!((tally.lost, tally.corrupt), (0, 0), "{tally:?}");
    assert!(tally.counted > STATES / 2, "{tally:?}");
}

#[test]
fn without_flushes_the_same_cuts_are_seen_to_lose() {
    let tally = replay("unsafe", through_the_engine);
    assert!(tally.lost > STATES / 10, "{tally:?}");
}
