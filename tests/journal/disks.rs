//! Disks as a crash or a power cut could have left them: what the writer wrote and flushed is recorded, and replayed up to any
//! moment, with unflushed writes dropped, reordered or torn.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;
use std::process::Command;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use tempfile::TempDir;

const SECTOR: usize = 512;

#[derive(Debug, Clone)]
pub(crate) enum Event {
    Write { file: String, at: usize, bytes: Vec<u8> },
    Truncate { file: String, length: usize },
    Flush { file: String },
    Unlink { file: String },
    Rename { from: String, to: String },
    Saved,
}

/// Runs the writer in a folder under the recorder, and gives what happened there.
pub(crate) fn record(place: &Path, args: &[&str]) -> Vec<Event> {
    let dir = tempfile::tempdir().unwrap();
    let recorder = dir.path().join("recorder.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("journal/recorder.c");
    let built =
        Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&recorder).arg(source).arg("-ldl").status();
    assert!(built.expect("cc is there").success());
    let log = dir.path().join("log");
    let output = Command::new(env!("CARGO_BIN_EXE_journal-writer"))
        .arg(place)
        .args(args)
        .env("LD_PRELOAD", &recorder)
        .env("POWER_DIR", place)
        .env("POWER_LOG", &log)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let events = parse(&fs::read(&log).unwrap());
    let lines = String::from_utf8(output.stdout).unwrap().lines().count();
    assert_eq!(events.iter().filter(|event| matches!(event, Event::Saved)).count(), lines);
    events
}

/// The files of a folder as they stand on the disk.
pub(crate) fn settled(place: &Path) -> Disk {
    let mut disk = Disk::new();
    for entry in fs::read_dir(place).unwrap().map(|entry| entry.unwrap()) {
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            let inside = settled(&entry.path()).into_iter();
            disk.extend(inside.map(|(file, content)| (format!("{name}/{file}"), content)));
        } else {
            disk.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    disk
}

/// Lays a disk out in a folder.
pub(crate) fn lay_out(disk: &Disk, place: &Path) {
    for (file, content) in disk {
        let path = place.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
}

/// How many acts were acknowledged.
pub(crate) fn saved(events: &[Event]) -> usize {
    events.iter().filter(|event| matches!(event, Event::Saved)).count()
}

/// The seed of the test, from the environment when a run is to be repeated.
pub(crate) fn rng() -> StdRng {
    let seed: u64 = std::env::var("POWER_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or_else(rand::random);
    println!("POWER_SEED={seed}");
    StdRng::seed_from_u64(seed)
}

/// A folder for a disk, in memory where there is one.
pub(crate) fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").unwrap_or_else(|_| tempfile::tempdir().unwrap())
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
pub(crate) enum Style {
    /// The process was killed: the system wrote everything.
    Kill,
    Drop,
    Reorder,
    Tear,
}

pub(crate) type Disk = BTreeMap<String, Vec<u8>>;

/// The disk `before` as a cut after `cut` events could have left it.
pub(crate) fn disk(before: &Disk, events: &[Event], cut: usize, style: Style, rng: &mut StdRng) -> Disk {
    let durable = durable(&events[..cut]);
    let mut disk = before.clone();
    for (place, event) in events[..cut].iter().enumerate() {
        if durable.contains(&place) {
            apply(&mut disk, event, usize::MAX);
            continue;
        }
        match (style, event) {
            (Style::Drop, _) => {}
            (Style::Kill, _) => apply(&mut disk, event, usize::MAX),
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
            // A folder takes its files along.
            let inside = format!("{from}/");
            let files: Vec<String> = disk.keys().filter(|file| file.starts_with(&inside)).cloned().collect();
            for file in files {
                let content = disk.remove(&file).unwrap();
                disk.insert(format!("{to}/{}", &file[inside.len()..]), content);
            }
        }
        Event::Flush { .. } | Event::Saved => {}
    }
}
