//! Power cuts, replayed: what the writer wrote and flushed is recorded, and hundreds of disks are built as a cut could have
//! left them, with unflushed writes dropped, reordered or torn. No acknowledged act may be lost, and no file damaged.
//! The same run with `synchronous=OFF` must find losses: it proves that the test can see.

use std::path::Path;

use peyvand_kit::Clock;
use peyvand_store::{DbKey, Store};
use rand::RngExt as _;

use crate::disks::{Disk, Style, disk, folder, lay_out, record, rng, saved};
use crate::toy::TOY;

const STATES: usize = 500;
const ACTS: usize = 60;

/// How a disk turned out.
#[derive(Debug, Default)]
struct Tally {
    lost: usize,
    corrupt: usize,
    /// Disks on which at least one act was saved.
    counted: usize,
}

fn replay(mode: &str, examine: impl Fn(&Path) -> Result<usize, String>) -> Tally {
    let place = tempfile::tempdir().unwrap();
    let events = record(place.path(), &[mode, &ACTS.to_string()]);
    assert_eq!(saved(&events), ACTS);
    let mut rng = rng();
    let mut tally = Tally::default();
    for state in 0..STATES {
        let cut = rng.random_range(1..=events.len());
        let style = [Style::Drop, Style::Reorder, Style::Tear][state % 3];
        let saved = saved(&events[..cut]);
        let dir = folder();
        lay_out(&disk(&Disk::new(), &events, cut, style, &mut rng), dir.path());
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
