//! The act itself: one transaction over all rows, rolled back when it was only a rehearsal.

use std::collections::{HashMap, HashSet};

use peyvand_kit::{ActId, Calendar, Clock, Day, Zone};
use peyvand_store::{Read, Write, named_params};

use super::people::{Family, Waiting};
use super::{Entry, Picked, Remark, Report};
use crate::{Error, Op, Result, World};

/// How often progress is told, in rows.
const PACE: u64 = 512;

/// What a visit that came in is charged, once its services are known.
pub(super) struct Charge {
    pub(super) visit: String,
    pub(super) patient: String,
    pub(super) day: Day,
    pub(super) total: i64,
}

/// What is known while rows come in: the practice's ways, and the id behind each reference.
pub(super) struct Run<'a> {
    pub(super) clock: &'a Clock,
    pub(super) calendar: Calendar,
    pub(super) zone: Zone,
    pub(super) today: Day,
    pub(super) staff: HashMap<String, String>,
    pub(super) services: HashMap<String, String>,
    pub(super) patients: HashMap<String, String>,
    pub(super) fresh: HashSet<String>,
    pub(super) families: HashMap<String, Family>,
    pub(super) waiting: Waiting,
    pub(super) appointments: HashMap<String, String>,
    pub(super) visits: HashMap<String, Charge>,
    pub(super) old_visits: HashSet<String>,
    pub(super) payments: HashSet<String>,
    pub(super) calls: HashSet<String>,
    pub(super) last_file_no: i64,
    pub(super) file_nos: HashSet<String>,
    pub(super) report: Report,
    progress: f64,
    steps: u64,
    tell: &'a mut dyn FnMut(f64),
}

/// Brings rows in as one act and says what happened. A rehearsal leaves nothing behind.
///
/// # Errors
/// Faults of the source's reader or of the store; nothing is imported then.
pub fn run(
    world: &mut World,
    act: &ActId,
    rows: impl Iterator<Item = Picked>,
    rehearsal: bool,
    tell: &mut dyn FnMut(f64),
) -> Result<Report> {
    let clock = world.clock().clone();
    let (today, _) = world.wall();
    let mut run = Run::new(world.read(), &clock, today, world.practice().calendar, world.practice().zone, tell)?;
    let mut rehearsed = None;
    let written = world.write(act, Op::ImportRun, |w| {
        for row in rows {
            run.take(w, row)?;
        }
        run.settle_patients(w)?;
        run.settle_charges(w)?;
        let report = std::mem::take(&mut run.report);
        if rehearsal {
            rehearsed = Some(report);
            return Err(Error::bug("a rehearsal is rolled back"));
        }
        Ok(report)
    });
    match (rehearsed, written) {
        (Some(report), _) => Ok(report),
        (None, Ok(written)) => Ok(written.value.unwrap_or_default()),
        (None, Err(error)) => Err(error),
    }
}

/// Leaves a row out with its reason.
pub(super) fn refused(code: &'static str, field: &str, value: &str) -> Result<Option<Remark>> {
    Ok(Some(Remark::new(code, field, value)))
}

impl<'a> Run<'a> {
    fn new(
        read: &Read,
        clock: &'a Clock,
        today: Day,
        calendar: Calendar,
        zone: Zone,
        tell: &'a mut dyn FnMut(f64),
    ) -> Result<Self> {
        let last_file_no = read.one(
            "SELECT coalesce(max(CAST(file_no AS INTEGER)), 0) AS last FROM patient WHERE file_no NOT GLOB '*[^0-9]*' AND length(file_no) < 10",
            [],
            |row| row.get("last"),
        )?;
        Ok(Self {
            clock,
            calendar,
            zone,
            today,
            staff: known(read, "SELECT import_ref, id FROM staff WHERE import_ref IS NOT NULL AND deleted_at IS NULL")?,
            services: known(
                read,
                "SELECT import_ref, id FROM service WHERE import_ref IS NOT NULL AND deleted_at IS NULL",
            )?,
            patients: known(
                read,
                "SELECT import_ref, id FROM patient WHERE import_ref IS NOT NULL AND deleted_at IS NULL",
            )?,
            appointments: known(
                read,
                "SELECT import_ref, id FROM appointment WHERE import_ref IS NOT NULL AND deleted_at IS NULL",
            )?,
            fresh: HashSet::new(),
            families: HashMap::new(),
            waiting: Waiting::default(),
            visits: HashMap::new(),
            old_visits: seen(
                read,
                "SELECT import_ref AS seen FROM visit WHERE import_ref IS NOT NULL AND deleted_at IS NULL",
            )?,
            payments: seen(
                read,
                "SELECT substr(reference, 16) AS seen FROM posting WHERE reference GLOB 'payment:import:*' AND kind <> 'reversal'",
            )?,
            calls: seen(
                read,
                "SELECT import_ref AS seen FROM followup WHERE import_ref IS NOT NULL AND deleted_at IS NULL",
            )?,
            last_file_no,
            file_nos: seen(read, "SELECT file_no AS seen FROM patient WHERE deleted_at IS NULL")?,
            report: Report::default(),
            progress: 0.0,
            steps: 0,
            tell,
        })
    }

    fn take(&mut self, w: &mut Write, row: Picked) -> Result<()> {
        self.progress = row.progress;
        self.told();
        let entry = match row.entry {
            Ok(entry) => entry,
            Err(remark) => {
                self.report.refuse(row.line, remark);
                return Ok(());
            }
        };
        let kind = kind_of(&entry);
        self.report.read(kind);
        self.report.warnings.extend(row.warnings.into_iter().map(|remark| (row.line.clone(), remark)));
        if !matches!(entry, Entry::Patient(_) | Entry::Family(_)) {
            self.settle_patients(w)?;
        }
        let remark = match entry {
            Entry::Patient(patient) => {
                if let Err((line, remark)) = self.waiting.push(row.line, *patient) {
                    self.report.refuse(line, remark);
                }
                return Ok(());
            }
            Entry::Family(family) => {
                self.family(family);
                None
            }
            Entry::Staff(staff) => self.staff(w, &staff)?,
            Entry::Service(service) => self.service(w, &service)?,
            Entry::Price(price) => self.price(w, &price)?,
            Entry::Appointment(appointment) => self.appointment(w, &appointment)?,
            Entry::Visit(visit) => self.visit(w, &visit)?,
            Entry::VisitService(service) => self.visit_service(w, &service)?,
            Entry::Payment(payment) => self.payment(w, &payment)?,
            Entry::Call(call) => self.call(w, &call)?,
        };
        match remark {
            None => self.report.taken(kind),
            Some(remark) => self.report.refuse(row.line, remark),
        }
        Ok(())
    }

    /// Tells how far it is, now and then.
    pub(super) fn told(&mut self) {
        self.steps += 1;
        if self.steps.is_multiple_of(PACE) {
            (self.tell)(self.progress);
        }
    }
}

fn known(read: &Read, sql: &str) -> Result<HashMap<String, String>> {
    let rows = read.list(sql, named_params! {}, |row| Ok((row.get("import_ref")?, row.get("id")?)))?;
    Ok(rows.into_iter().collect())
}

fn seen(read: &Read, sql: &str) -> Result<HashSet<String>> {
    Ok(read.list(sql, named_params! {}, |row| row.get("seen"))?.into_iter().collect())
}

const fn kind_of(entry: &Entry) -> &'static str {
    match entry {
        Entry::Staff(_) => "staff",
        Entry::Service(_) => "services",
        Entry::Price(_) => "prices",
        Entry::Family(_) => "families",
        Entry::Patient(_) => "patients",
        Entry::Appointment(_) => "appointments",
        Entry::Visit(_) => "visits",
        Entry::VisitService(_) => "visit-services",
        Entry::Payment(_) => "payments",
        Entry::Call(_) => "calls",
    }
}
