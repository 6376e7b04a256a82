//! What was found: a table for people, a file for programs, a verdict for each target.

use crate::bulk::Bulk;
use crate::rounds::Figure;
use anyhow::Result;
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

/// A question at p50 may cost so many times its floor, and at p99.
const READ_P50: f64 = 3.0;
const READ_P99: f64 = 2.0;
/// From the smallest clinic to the largest, p50 may grow so many times.
const GROWTH: f64 = 1.6;
/// The same, of what looks at given days and never back.
const GROWTH_OF_DAYS: f64 = 1.4;
const WRITE: f64 = 1.5;
const IMPORT: f64 = 3.0;
/// A backup with its check, beside a plain copy with sync and a plain read.
const BACKUP: f64 = 1.5;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Read,
    ReadOfDays,
    ReadOfOpen,
    Write,
    Import,
    Backup,
}

struct Line {
    size: u32,
    kind: Kind,
    name: String,
    figure: Figure,
}

struct File {
    size: u32,
    rows: u64,
    whole: u64,
    bare: u64,
}

/// All figures of a run.
#[derive(Default)]
pub(crate) struct Report {
    lines: Vec<Line>,
    files: Vec<File>,
}

impl Report {
    /// A question's figure.
    pub(crate) fn read(&mut self, size: u32, name: &str, figure: Figure) {
        self.line(size, Kind::Read, name, figure);
    }

    /// A question's figure that is about given days: its answer is as large in every clinic.
    pub(crate) fn read_of_days(&mut self, size: u32, name: &str, figure: Figure) {
        self.line(size, Kind::ReadOfDays, name, figure);
    }

    /// A question's figure that is about all that is on its way: a larger clinic has more of it, and how much is told.
    pub(crate) fn read_of_open(&mut self, size: u32, name: &str, figure: Figure) {
        self.line(size, Kind::ReadOfOpen, name, figure);
    }

    /// An act's figure.
    pub(crate) fn write(&mut self, size: u32, name: &str, figure: Figure) {
        self.line(size, Kind::Write, name, figure);
    }

    /// An import's figure, and what its file came to.
    pub(crate) fn import(&mut self, size: u32, figure: Figure, bulk: &Bulk) {
        self.line(size, Kind::Import, "import", figure);
        self.files.push(File { size, rows: bulk.rows, whole: bulk.whole, bare: bulk.bare });
    }

    /// A backup's figure.
    pub(crate) fn backup(&mut self, size: u32, figure: Figure) {
        self.line(size, Kind::Backup, "backup and check", figure);
    }

    fn line(&mut self, size: u32, kind: Kind, name: &str, figure: Figure) {
        if self.lines.is_empty() {
            println!(
                "{:>8}  {:<24} {:>10} {:>10} {:>6} {:>10} {:>10} {:>6}",
                "patients", "", "p50 ms", "floor", "times", "p99 ms", "floor", "times"
            );
        }
        let ms = |took: Duration| took.as_secs_f64() * 1e3;
        let Figure { ours, floor } = &figure;
        println!(
            "{size:>8}  {name:<24} {:>10.3} {:>10.3} {:>6.2} {:>10.3} {:>10.3} {:>6.2}",
            ms(ours.p50),
            ms(floor.p50),
            times(ours.p50, floor.p50),
            ms(ours.p99),
            ms(floor.p99),
            times(ours.p99, floor.p99),
        );
        self.lines.push(Line { size, kind, name: name.to_owned(), figure });
    }

    /// How much slower the largest clinic is than the smallest, what its floor is and what it may be, by operation; nothing
    /// where only one was measured.
    fn growth(&self) -> Vec<(&str, f64, f64, Option<f64>)> {
        let sizes = self.lines.iter().map(|line| line.size);
        let (Some(least), Some(most)) = (sizes.clone().min(), sizes.max()) else { return Vec::new() };
        let most_of = |kind: Kind| match kind {
            Kind::Read => Some(Some(GROWTH)),
            Kind::ReadOfDays => Some(Some(GROWTH_OF_DAYS)),
            Kind::ReadOfOpen | Kind::Write => Some(None),
            Kind::Import | Kind::Backup => None,
        };
        let of_size = |size: u32| self.lines.iter().filter(move |line| line.size == size);
        let of = |small: &'_ Line| {
            let large = of_size(most).find(|large| large.name == small.name)?;
            let (ours, floor) = (|line: &Line| line.figure.ours.p50, |line: &Line| line.figure.floor.p50);
            Some((times(ours(large), ours(small)), times(floor(large), floor(small)), most_of(small.kind)?))
        };
        if least == most {
            return Vec::new();
        }
        let growth = |small| of(small).map(|(growth, floor, most)| (small.name.as_str(), growth, floor, most));
        of_size(least).filter_map(growth).collect()
    }

    /// Every target, whether it is met, and by how much.
    fn verdicts(&self) -> Vec<(String, f64, f64)> {
        let mut all = Vec::new();
        for Line { size, kind, name, figure: Figure { ours, floor } } in &self.lines {
            let p50 = times(ours.p50, floor.p50);
            match kind {
                Kind::Read | Kind::ReadOfDays | Kind::ReadOfOpen => {
                    all.push((format!("{name}, {size}: p50"), p50, READ_P50));
                    all.push((format!("{name}, {size}: p99"), times(ours.p99, floor.p99), READ_P99));
                }
                Kind::Write => all.push((format!("{name}, {size}"), p50, WRITE)),
                Kind::Import => all.push((format!("{name}, {size}"), p50, IMPORT)),
                Kind::Backup => all.push((format!("{name}, {size}"), p50, BACKUP)),
            }
        }
        let bounded =
            |(name, growth, _, most): (&str, f64, f64, Option<f64>)| Some((format!("{name}: growth"), growth, most?));
        all.extend(self.growth().into_iter().filter_map(bounded));
        all
    }

    /// Prints what was not yet printed: growth, files, verdicts.
    pub(crate) fn tell(&self) {
        for (name, growth, floor, _) in self.growth() {
            println!("growth    {name:<24} {growth:>10.2} floor {floor:>10.2}");
        }
        for File { size, rows, whole, bare } in &self.files {
            let mib = |bytes: u64| bytes as f64 / f64::from(1 << 20);
            println!(
                "{size:>8}  file: {rows} rows, {:.1} MiB beside {:.1} MiB of bare tables: {:.2} times",
                mib(*whole),
                mib(*bare),
                mib(*whole) / mib(*bare)
            );
        }
        let verdicts = self.verdicts();
        let missed: Vec<_> = verdicts.iter().filter(|(_, found, most)| found > most).collect();
        for (name, found, most) in &missed {
            println!("missed    {name}: {found:.2} times, at most {most} wanted");
        }
        println!("{} targets met, {} missed", verdicts.len() - missed.len(), missed.len());
    }

    /// Writes the figures for programs.
    pub(crate) fn keep(&self, path: &Path) -> Result<()> {
        let us = |took: Duration| took.as_secs_f64() * 1e6;
        let line = |Line { size, name, figure: Figure { ours, floor }, .. }: &Line| json!({ "patients": size, "operation": name, "p50Us": us(ours.p50), "p99Us": us(ours.p99), "floorP50Us": us(floor.p50), "floorP99Us": us(floor.p99) });
        let file = |file: &File| json!({ "patients": file.size, "rows": file.rows, "bytes": file.whole, "bareBytes": file.bare });
        let verdict = |(name, found, most): (String, f64, f64)| json!({ "target": name, "times": found, "atMost": most, "met": found <= most });
        let report = json!({
            "figures": self.lines.iter().map(line).collect::<Vec<Value>>(),
            "files": self.files.iter().map(file).collect::<Vec<Value>>(),
            "verdicts": self.verdicts().into_iter().map(verdict).collect::<Vec<Value>>(),
        });
        std::fs::write(path, serde_json::to_string_pretty(&report)?)?;
        println!("{}", path.display());
        Ok(())
    }
}

fn times(ours: Duration, floor: Duration) -> f64 {
    ours.as_secs_f64() / floor.as_secs_f64()
}
