//! Tables from elsewhere: reads a file by its mapping, hands the rows to `core::imports`, and tells what happened.

mod lines;
mod mapping;
mod pick;
mod table;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use csv::StringRecord;
use peyvand_core::imports::{self, Line, Picked, Remark, Report};
use peyvand_core::staff::Right;
use peyvand_core::{Error, Refusal, Result, World};
use peyvand_kit::ActId;
use serde::Serialize;

use mapping::{Mapping, Target};
use pick::{Picker, Ways, fields};
use table::Table;

use crate::error::ApiError;
use crate::seat::App;

/// What is imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportKind {
    /// Patients of one table.
    Patients,
    /// Patients and appointments of one table.
    Appointments,
    /// A folder of tables.
    Clinic,
}

impl ImportKind {
    /// The kind of a name: `patients`, `appointments`, `clinic`.
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "patients" => Some(Self::Patients),
            "appointments" => Some(Self::Appointments),
            "clinic" => Some(Self::Clinic),
            _ => None,
        }
    }

    const fn allows(self, into: Target) -> bool {
        match self {
            Self::Patients => matches!(into, Target::Patients),
            Self::Appointments => matches!(into, Target::Patients | Target::Appointments),
            Self::Clinic => true,
        }
    }
}

/// What an import did, as it is told.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportDetail {
    /// Whether it was only tried.
    pub dry_run: bool,
    /// Rows by what they became.
    pub counts: Vec<ImportCount>,
    /// Every row that stayed out.
    pub refused: Vec<ImportRemark>,
    /// What is odd about rows that came in.
    pub warnings: Vec<ImportRemark>,
}

/// Rows of a kind.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportCount {
    /// What they became.
    pub into: &'static str,
    /// Rows read.
    pub read: u64,
    /// Rows that came in.
    pub taken: u64,
}

/// A remark on a row.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportRemark {
    /// The file, without its folder.
    pub file: String,
    /// The line, counted from 1 with the header.
    pub line: u64,
    /// The reason; its words are `import-<code>`.
    pub code: &'static str,
    /// The mapping's field.
    pub field: String,
    /// What stands there.
    pub value: String,
}

/// What to import, and how.
pub struct ImportOrder<'a> {
    /// What it is.
    pub kind: ImportKind,
    /// The file, or the clinic's folder.
    pub path: &'a Path,
    /// The mapping's text.
    pub mapping: &'a str,
    /// Try everything and keep nothing.
    pub dry_run: bool,
}

/// Imports for who is signed in, telling how far it is (0 to 1).
///
/// # Errors
/// A right that is missing, a mapping that does not fit, a file that cannot be read, faults of the store. Nothing is
/// imported then.
pub fn import(app: &mut App, order: &ImportOrder<'_>, tell: &mut dyn FnMut(f64)) -> Result<ImportDetail, ApiError> {
    let act = ActId::new_at(&app.clock);
    let seat = app.seat(Right::Import, act)?;
    // A panic leaves the transaction rolled back, as in every other call.
    match catch_unwind(AssertUnwindSafe(|| run(seat.world, &seat.act, order, tell))) {
        Ok(done) => Ok(done?),
        Err(_) => Err(ApiError::bug("import")),
    }
}

fn run(world: &mut World, act: &ActId, order: &ImportOrder<'_>, tell: &mut dyn FnMut(f64)) -> Result<ImportDetail> {
    let mapping: Mapping = serde_json::from_str(order.mapping)
        .map_err(|problem| Refusal::ImportMappingInvalid { text: problem.to_string() })?;
    let tables = open(order, &mapping)?;
    let practice = world.practice();
    let ways = Ways {
        dates: mapping.dates,
        sums: mapping.money,
        currency: practice.currency,
        country: practice.dialing(),
        today: world.today(),
    };
    let whole: u64 = tables.iter().map(|(_, table)| table.length.max(1)).sum();
    let report = imports::run(world, act, Rows::new(tables, ways, whole), order.dry_run, tell)?;
    Ok(told(order.dry_run, report))
}

fn open(order: &ImportOrder<'_>, mapping: &Mapping) -> Result<Vec<(Target, Table)>> {
    let invalid = |text: &str| Error::from(Refusal::ImportMappingInvalid { text: text.to_owned() });
    mapping
        .sections
        .iter()
        .map(|section| {
            if !order.kind.allows(section.into) {
                return Err(invalid(&format!("{:?}", section.into).to_lowercase()));
            }
            let path: PathBuf = match (&section.file, order.kind) {
                (None, ImportKind::Clinic) => return Err(invalid("file")),
                (Some(file), ImportKind::Clinic) if plain_name(file) => order.path.join(file),
                (Some(file), _) => return Err(invalid(file)),
                (None, _) => order.path.to_path_buf(),
            };
            Ok((section.into, Table::open(&path, mapping, section, fields(section.into))?))
        })
        .collect()
}

/// A section names a file of its folder, never a way out of it.
fn plain_name(file: &str) -> bool {
    Path::new(file).file_name().is_some_and(|name| name == file)
}

/// All rows of all tables, one after the other.
struct Rows {
    tables: std::vec::IntoIter<(Target, Table)>,
    now: Option<(Target, Table)>,
    ways: Ways,
    behind: u64,
    whole: u64,
    row: StringRecord,
}

impl Rows {
    fn new(tables: Vec<(Target, Table)>, ways: Ways, whole: u64) -> Self {
        let mut tables = tables.into_iter();
        let now = tables.next();
        Self { tables, now, ways, behind: 0, whole, row: StringRecord::new() }
    }
}

impl Iterator for Rows {
    type Item = Picked;

    fn next(&mut self) -> Option<Picked> {
        loop {
            let (into, table) = self.now.as_mut()?;
            let read = table.reader.read_record(&mut self.row);
            let number = self.row.position().map_or(0, csv::Position::line);
            let at = self.behind + table.reader.position().byte();
            #[expect(clippy::cast_precision_loss, reason = "a share to be shown")]
            let progress = at as f64 / self.whole as f64;
            let (entry, warnings) = match read {
                Ok(false) => {
                    self.behind += table.length;
                    self.now = self.tables.next();
                    continue;
                }
                Err(problem) => {
                    let number = problem.position().map_or(number, csv::Position::line);
                    let line = Line { file: table.name.clone(), number: table.ends.next(number) };
                    let entry = Err(Remark::new("row-unreadable", "", ""));
                    return Some(Picked { line, entry, warnings: Vec::new(), progress });
                }
                Ok(true) => {
                    let mut picker = Picker { table, row: &self.row, ways: self.ways, warnings: Vec::new() };
                    let entry = picker.entry(*into);
                    (entry, picker.warnings)
                }
            };
            let line = Line { file: table.name.clone(), number: table.ends.next(number) };
            return Some(Picked { line, entry, warnings, progress });
        }
    }
}

fn told(dry_run: bool, report: Report) -> ImportDetail {
    let remarks = |rows: Vec<(Line, Remark)>| {
        rows.into_iter()
            .map(|(line, remark)| ImportRemark {
                file: line.file,
                line: line.number,
                code: remark.code,
                field: remark.field,
                value: remark.value,
            })
            .collect()
    };
    ImportDetail {
        dry_run,
        counts: report
            .counts
            .into_iter()
            .map(|(into, count)| ImportCount { into, read: count.read, taken: count.taken })
            .collect(),
        refused: remarks(report.refused),
        warnings: remarks(report.warnings),
    }
}
