//! Two years of a clinic's work: closed visits with what was said, measured and agreed, plans, and what is still on its way.
//!
//! The rows are written into the file while nobody has it open, in one bare transaction: what they came to be by is not what is
//! asked. Their number grows with the patients', as it does in a clinic.

mod plan;
mod step;
mod visit;

use crate::clinic::{Clinic, born};
use crate::rounds::Dice;
use crate::{Stand, floor};
use anyhow::{Context, Result};
use peyvand_kit::{Day, Instant};
use rusqlite::{Connection, ToSql, params_from_iter};
use serde_json::json;

/// How far the past goes back.
const DAYS: usize = 730;
/// In a quarter little is booked yet; what is older has mostly come to something.
const QUARTER: i64 = 90;
/// Patients who are here while the consultation is measured, each with a visit that is open.
pub(crate) const HERE: usize = 200;
/// Where they stand among the patients: whoever comes before is closed a visit of later on.
pub(crate) const HERE_FROM: usize = 720;
/// From one patient to the next; it has no divisor in common with the number of patients.
pub(crate) const STRIDE: usize = 7_919;
const MINUTE: i64 = 60_000;

/// Who sees to what, and what can be done.
pub(crate) struct House {
    pub(crate) coordinator: String,
    doctors: Vec<String>,
    services: Vec<String>,
    /// What is asked at a return visit.
    items: Vec<String>,
}

/// What a line of the past is written with.
struct Scribe<'a> {
    file: &'a Connection,
    house: &'a House,
    dice: Dice,
    today: Day,
    now: Instant,
    /// Beyond whatever is measured in the calendar.
    ahead: Day,
    ids: u64,
    booked: usize,
}

/// A visit that is over.
struct Past {
    id: String,
    patient: String,
    doctor: String,
    day: Day,
    closed_at: i64,
}

/// Gives a clinic its past; gives the visits that are open now, with their patients.
pub(crate) fn fill(stand: &mut Stand) -> Result<(House, Vec<(String, String)>)> {
    let house = furnish(&mut stand.clinic)?;
    let world = stand.clinic.app.world().context("the practice is open")?;
    let (today, now) = (world.today(), world.clock().now());
    stand.clinic.close()?;
    let file = floor::open(&stand.place.join("practice.db"))?;
    file.execute_batch("BEGIN IMMEDIATE")?;
    let ahead = stand.full.plus_days(120);
    let mut scribe = Scribe { file: &file, house: &house, dice: Dice(5), today, now, ahead, ids: 0, booked: 0 };
    let open = scribe.write_all(&stand.clinic)?;
    file.execute_batch("COMMIT")?;
    floor::checkpoint(&file)?;
    drop(file);
    stand.clinic.open()?;
    Ok((house, open))
}

/// Those whose work it is, and the usual protocols.
fn furnish(clinic: &mut Clinic) -> Result<House> {
    let coordinator = clinic.call("staff_add", json!({
        "name": "رها نیک", "login": "coordinator", "roles": ["coordinator"], "specialty": "", "hours": [], "password": null,
    }))?;
    clinic.call("protocols_usual", json!({}))?;
    let read = clinic.app.world().context("the practice is open")?.read();
    let items = "SELECT i.id FROM protocol_item i JOIN protocol p ON p.id = i.protocol_id WHERE p.occasion = 'return' ORDER BY i.position";
    Ok(House {
        coordinator: born(&coordinator)?,
        doctors: clinic.doctors.clone(),
        services: read.list("SELECT id FROM service ORDER BY id", [], |row| row.get("id"))?,
        items: read.list(items, [], |row| row.get("id"))?,
    })
}

impl Scribe<'_> {
    fn write_all(&mut self, clinic: &Clinic) -> Result<Vec<(String, String)>> {
        let patients = &clinic.patients;
        let is_here = |at: usize| (HERE_FROM..HERE_FROM + HERE).contains(&at);
        let mut visits = Vec::new();
        for at in 0..patients.len() {
            let patient = &patients[at * STRIDE % patients.len()].id;
            let count = if is_here(at) { 3 } else { 2 * usize::from(at % 10 < 3) };
            visits.extend((0..count).map(|_| (1 + self.dice.below(DAYS), patient.as_str())));
        }
        // As it was: the earliest first.
        visits.sort_by_key(|(days, _)| std::cmp::Reverse(*days));
        for (days, patient) in visits {
            let day = self.today.plus_days(-i64::try_from(days)?);
            let past = self.past(patient, day)?;
            self.steps(&past)?;
            if self.dice.below(100) < 8 {
                self.plan(&past)?;
            }
        }
        let here = (HERE_FROM..HERE_FROM + HERE).map(|at| patients[at * STRIDE % patients.len()].id.as_str());
        here.map(|patient| self.open(patient)).collect()
    }

    /// An id as long as those of the product, and in the order of time as theirs.
    fn id(&mut self) -> String {
        self.ids += 1;
        format!("{:08x}-{:04x}-7000-8000-{:012x}", self.ids, self.ids % 0xffff, self.dice.below(1 << 40))
    }

    fn doctor(&mut self) -> String {
        self.house.doctors[self.dice.below(self.house.doctors.len())].clone()
    }

    fn service(&mut self) -> String {
        self.house.services[self.dice.below(self.house.services.len())].clone()
    }

    /// Which of so many shares it falls into.
    fn is_one_in(&mut self, shares: usize) -> bool {
        self.dice.below(shares) == 0
    }

    fn put(&self, table: &str, row: &[(&str, &dyn ToSql)]) -> Result<()> {
        let names: Vec<_> = row.iter().map(|(name, _)| *name).collect();
        let sql = format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), vec!["?"; row.len()].join(", "));
        self.file.prepare_cached(&sql)?.execute(params_from_iter(row.iter().map(|(_, value)| *value)))?;
        Ok(())
    }

    /// An appointment of a past or a coming day.
    fn appointment(&mut self, past: &Past, day: Day, (status, phase): (&str, Option<&str>)) -> Result<String> {
        let id = self.id();
        let start = 480 + i64::try_from(self.booked % 48)? * 15;
        self.booked += 1;
        let on = past.day.plus_days(i64::try_from(self.dice.below(4))?.min(past.day.days_until(self.today)));
        self.put(
            "appointment",
            &[
                ("id", &id),
                ("patient_id", &past.patient),
                ("staff_id", &past.doctor),
                ("day", &day.iso()),
                ("start_minute", &start),
                ("minutes", &15),
                ("status", &status),
                ("source", &"phone"),
                ("booked_on", &on.iso()),
                ("phase_id", &phase),
            ],
        )?;
        Ok(id)
    }
}
