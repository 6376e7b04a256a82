//! `kill -9` in the middle of writes, two hundred times: no half of an act, and none that was acknowledged is gone.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use peyvand_kit::Clock;
use peyvand_store::{DbKey, Store};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::toy::TOY;

const KILLS: usize = 200;

fn start(dir: &Path) -> (Child, BufReader<ChildStdout>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_journal-writer"))
        .arg(dir)
        .args(["acts", "1000000"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap());
    (child, lines)
}

/// Waits for so many acknowledgements and kills the writer at work on the next act. Gives the last that was acknowledged.
fn kill_after(dir: &Path, acts: usize) -> Option<i64> {
    let (mut child, mut lines) = start(dir);
    let mut last = None;
    let mut hear = |lines: &mut BufReader<ChildStdout>| -> bool {
        let mut line = String::new();
        let heard = lines.read_line(&mut line).unwrap();
        if let Some(number) = line.trim().strip_prefix("saved ").filter(|_| line.ends_with('\n')) {
            last = Some(number.parse().unwrap());
        }
        heard > 0
    };
    for _ in 0..acts {
        assert!(hear(&mut lines), "the writer ended by itself");
    }
    child.kill().unwrap();
    // What it said before the signal came counts too.
    while hear(&mut lines) {}
    child.wait().unwrap();
    last
}

#[test]
fn a_killed_writer_leaves_no_half_of_an_act() {
    let seed: u64 = std::env::var("KILLS_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or_else(rand::random);
    println!("KILLS_SEED={seed}");
    let mut rng = StdRng::seed_from_u64(seed);
    let dir = tempfile::tempdir().unwrap();
    // A practice that was cut short while it was made is no practice; so it is made first.
    kill_after(dir.path(), 1);
    for kill in 0..KILLS {
        let last = kill_after(dir.path(), rng.random_range(1..12)).unwrap();
        let mut store =
            Store::open(dir.path(), &TOY, &DbKey::from_bytes([7; 32]), Clock::system(), "after the kill").unwrap();
        assert_eq!(store.missing(), None);
        let count = |sql: &str| store.read().count(sql, ()).unwrap();
        let owners = count("SELECT count(*) FROM owner");
        assert!(owners > last, "{owners} acts, and {last} was acknowledged");
        assert_eq!(owners, count("SELECT count(*) FROM op"));
        assert_eq!(5 * owners, count("SELECT count(*) FROM change"));
        assert_eq!(
            (3 * owners, 0),
            (count("SELECT count(*) FROM pet"), count("SELECT count(*) FROM owner WHERE name <> 'renamed'"))
        );
        if kill % 40 == 39 {
            let report = store.check().unwrap();
            assert!(report.is_clean(), "{report:#?}");
        }
    }
}
