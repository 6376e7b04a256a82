//! The figures: each operation through the dispatcher, beside the least SQL that gives the same answer on the same engine.
//!
//! `bench [PATIENTS…]` (1000 10000 100000 when none is given). Nothing here asserts an absolute time: a machine is fast or
//! slow, a ratio of the same run is ours.

mod asks;
mod bulk;
mod clinic;
mod floor;
mod report;
mod rounds;
mod writes;

use anyhow::{Result, bail};
use clinic::Clinic;
use report::Report;
use std::path::{Path, PathBuf};

/// Patients of the clinics that are measured.
const SIZES: [u32; 3] = [1_000, 10_000, 100_000];

fn main() -> Result<()> {
    if cfg!(debug_assertions) {
        bail!("figures of an unoptimized build say nothing: cargo xtask bench");
    }
    let mut sizes = std::env::args().skip(1).map(|word| word.parse()).collect::<Result<Vec<u32>, _>>()?;
    if sizes.is_empty() {
        sizes.extend(SIZES);
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let Some(generator) = clinic::generator(&root) else { return Ok(()) };
    let place = root.join("target/bench");
    let mut report = Report::default();
    for size in sizes {
        let Some(tables) = clinic::tables(&generator, &place, size)? else { return Ok(()) };
        measure(&place.join(format!("practice-{size}")), &tables, size, &mut report)?;
    }
    report.tell();
    report.keep(&place.join("report.json"))
}

/// One clinic from its import to its last booking.
fn measure(place: &PathBuf, tables: &Path, size: u32, report: &mut Report) -> Result<()> {
    println!("{size} patients:");
    if place.exists() {
        std::fs::remove_dir_all(place)?;
    }
    let mut clinic = Clinic::found(place)?;
    let import = clinic.import(tables)?;
    println!("  imported {} rows", import.rows);
    let bulk = bulk::measure(&clinic.copied("bulk.copy")?, &place.join("bulk.db"))?;
    report.import(size, import.took, &bulk);
    clinic.open()?;
    let day = clinic.fill_a_day()?;
    let copy = clinic.copied("floor.db")?;
    clinic.open()?;
    let floor = floor::open(&copy)?;
    for figure in asks::measure(&mut clinic, &floor, day)? {
        report.read(size, figure);
    }
    for figure in writes::measure(&mut clinic, &floor, day)? {
        report.write(size, figure);
    }
    clinic.close()?;
    drop(floor);
    std::fs::remove_dir_all(place)?;
    Ok(())
}
