//! The figures: each operation through the dispatcher, beside the least SQL that gives the same answer on the same engine.
//!
//! `bench [PATIENTS…]` (1000 10000 100000 when none is given), `bench window` for the window alone, `bench
//! backup [PATIENTS…]` for backups alone. Nothing here asserts an absolute time: a machine is fast or
//! slow, a ratio of the same run is ours.

mod asks;
mod backups;
mod bulk;
mod clinic;
mod floor;
mod past;
mod report;
mod rounds;
mod screen;
mod window;
mod writes;

use anyhow::{Context, Result, bail};
use clinic::Clinic;
use peyvand_kit::Day;
use report::Report;
use rounds::{ROUNDS, Sides};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// Patients of the clinics that are measured.
const SIZES: [u32; 3] = [1_000, 10_000, 100_000];
/// From this size on an import takes minutes, and once is enough.
const LONG: u32 = 50_000;

fn main() -> Result<()> {
    if cfg!(debug_assertions) {
        bail!("figures of an unoptimized build say nothing: cargo xtask bench");
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    if std::env::args().nth(1).is_some_and(|word| word == "window") {
        return window::measure(&root);
    }
    let backups_alone = std::env::args().nth(1).is_some_and(|word| word == "backup");
    let mut sizes = std::env::args()
        .skip(1 + usize::from(backups_alone))
        .map(|word| word.parse())
        .collect::<Result<Vec<u32>, _>>()?;
    if sizes.is_empty() {
        sizes.extend(SIZES);
    }
    let Some(generator) = clinic::generator(&root) else { return Ok(()) };
    let place = root.join("target/bench");
    let mut report = Report::default();
    let mut stands = Vec::new();
    for size in sizes {
        let Some(tables) = clinic::tables(&generator, &place, size)? else { return Ok(()) };
        backups::measure(&place.join(format!("backup-{size}")), &tables, size, &mut report)?;
        if backups_alone {
            continue;
        }
        stands.push(stand(place.join(format!("practice-{size}")), &tables, size, &mut report)?);
    }
    if !backups_alone {
        asks::measure(&mut stands, &mut report)?;
        asks::measure_seen(&mut stands, &mut report)?;
        writes::measure(&mut stands, &mut report)?;
    }
    for stand in stands {
        stand.clear()?;
    }
    report.tell();
    report.keep(&place.join("report.json"))
}

/// A clinic of one size, ready to be measured, beside its floor.
pub(crate) struct Stand {
    size: u32,
    clinic: Clinic,
    floor: Connection,
    /// A day without a free minute.
    full: Day,
    place: PathBuf,
}

/// Sets a clinic up, and measures its import on the way: often where it is short.
fn stand(place: PathBuf, tables: &Path, size: u32, report: &mut Report) -> Result<Stand> {
    let mut sides = Sides::default();
    let mut last = None;
    for round in 1..=if size < LONG { ROUNDS } else { 1 } {
        if place.exists() {
            std::fs::remove_dir_all(&place)?;
        }
        let mut clinic = Clinic::found(&place)?;
        let took = clinic.import(tables)?;
        let (copy, bare) = (clinic.copied("bulk.copy")?, place.join("bulk.db"));
        let bulk = bulk::measure(&copy, &bare)?;
        // Each is as large as the clinic, and nobody asks for them again.
        [copy, bare].iter().try_for_each(std::fs::remove_file)?;
        sides.round(round, vec![took], vec![bulk.took]);
        last = Some((clinic, bulk));
    }
    let (mut clinic, bulk) = last.context("at least one round")?;
    report.import(size, sides.figure(), &bulk);
    clinic.open()?;
    let full = clinic.fill_a_day()?;
    clinic.fill_weeks(full)?;
    asks::fill_the_list(&mut clinic, full.plus_days(30))?;
    asks::keep_a_model(&mut clinic)?;
    let copy = clinic.copied("floor.db")?;
    clinic.open()?;
    Ok(Stand { size, clinic, floor: floor::open(&copy)?, full, place })
}

impl Stand {
    fn clear(mut self) -> Result<()> {
        self.clinic.close()?;
        drop(self.floor);
        std::fs::remove_dir_all(self.place)?;
        Ok(())
    }
}
