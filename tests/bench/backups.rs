//! A backup with its check, beside a plain copy with sync and a plain read of the same file.

use crate::clinic::Clinic;
use crate::report::Report;
use crate::rounds::{ROUNDS, Sides};
use anyhow::{Context, Result, ensure};
use peyvand_store::{BackupAbout, Snapshot};
use std::fs::File;
use std::io::Read as _;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// Measures a clinic of one size in a folder of its own, which has a key file as any practice has.
pub(crate) fn measure(place: &Path, tables: &Path, size: u32, report: &mut Report) -> Result<()> {
    if place.exists() {
        std::fs::remove_dir_all(place)?;
    }
    let mut clinic = Clinic::founded(&place.join("practice"))?;
    clinic.import(tables)?;
    let stick = place.join("stick");
    std::fs::create_dir(&stick)?;
    let mut sides = Sides::default();
    for round in 0..=ROUNDS {
        let ours = ours(&mut clinic, &stick)?;
        let floor = floor(&place.join("practice/practice.db"), &stick.join("copy"))?;
        sides.round(round, vec![ours], vec![floor]);
    }
    report.backup(size, sides.figure());
    clinic.close()?;
    Ok(std::fs::remove_dir_all(place)?)
}

fn ours(clinic: &mut Clinic, stick: &Path) -> Result<Duration> {
    let start = Instant::now();
    let snapshot: Snapshot = {
        let world = clinic.app.world().context("the practice is open")?;
        world.store_mut().snapshot(BackupAbout::default())?
    };
    let made = snapshot.write(stick, &|_| ControlFlow::Continue(()))?;
    let took = start.elapsed();
    std::fs::remove_file(made.path)?;
    Ok(took)
}

fn floor(file: &Path, copy: &Path) -> Result<Duration> {
    let start = Instant::now();
    std::fs::copy(file, copy)?;
    File::open(copy)?.sync_all()?;
    let copied = start.elapsed();
    // Ours reads what the medium holds, so the floor must too: `dd` is asked to drop what the system remembers of the file.
    let of = format!("if={}", copy.display());
    let dropped = Command::new("dd").args([&of, "iflag=nocache", "count=0", "status=none"]).status()?;
    ensure!(dropped.success(), "the copy could not be dropped from memory");
    let start = Instant::now();
    let (mut reader, mut block, mut all) = (File::open(copy)?, vec![0; 1 << 20], 0);
    loop {
        match reader.read(&mut block)? {
            0 => break,
            read => all += read as u64,
        }
    }
    ensure!(all == file.metadata()?.len(), "the copy is whole");
    let read = start.elapsed();
    std::fs::remove_file(copy)?;
    Ok(copied + read)
}
