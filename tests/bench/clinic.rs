//! The clinic that is measured: generated, imported, with five doctors and one full day.

use crate::floor::KEY;
use anyhow::{Context, Result, ensure};
use peyvand_api::{
    ApiError, App, ImportKind, ImportOrder, NewPractice, create_practice, dispatch, import, open_with_key, sign_in,
};
use peyvand_core::settings::NewPractice as Founding;
use peyvand_core::staff::login_of;
use peyvand_kit::{Clock, Day, Locale};
use peyvand_store::DbKey;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const MAPPING: &str = include_str!("../import/clinic.map.json");
/// What of the clinic is imported: people and their appointments.
const SECTIONS: [&str; 5] = ["staff", "services", "families", "patients", "appointments"];
/// The same seed gives the same clinic.
const SEED: &str = "1404";
/// Doctors of the full day, and how many patients each of them sees on it.
pub(crate) const DOCTORS: usize = 5;
const SEEN: usize = 24;
/// Days without a free minute, and how long after the full day they begin: the first free time is on the sixtieth.
pub(crate) const BUSY_FROM: i64 = 30;
const BUSY_DAYS: i64 = 59;
/// Every doctor works from eight to eight.
const OPENS: u16 = 480;
const CLOSES: u16 = 1200;

/// The program that writes clinics; none, with a line that says so, where it is absent.
pub(crate) fn generator(root: &Path) -> Option<PathBuf> {
    let path = root.join("../shared/data/clinic/gen_clinic.py");
    if path.exists() {
        return Some(path);
    }
    println!("skipped: shared/data/clinic is not here, so there is nothing to measure on");
    None
}

/// The folder of a clinic's tables, written once and kept.
pub(crate) fn tables(generator: &Path, place: &Path, size: u32) -> Result<Option<PathBuf>> {
    let folder = place.join(format!("clinic-{size}"));
    if folder.join("expected.json").exists() {
        return Ok(Some(folder));
    }
    std::fs::create_dir_all(&folder)?;
    let written = Command::new("python3")
        .arg(generator)
        .args(["--patients", &size.to_string(), "--seed", SEED, "--out"])
        .arg(&folder)
        .status();
    match written {
        Ok(status) => ensure!(status.success(), "the clinic of {size} patients could not be written"),
        Err(_) => {
            println!("skipped: python3 is not here, and it writes the clinic to measure on");
            return Ok(None);
        }
    }
    Ok(Some(folder))
}

/// A patient that is searched and opened.
pub(crate) struct Known {
    pub(crate) id: String,
    pub(crate) family: String,
}

/// A practice in a folder of its own, its manager signed in while it is open.
pub(crate) struct Clinic {
    pub(crate) app: App,
    pub(crate) doctors: Vec<String>,
    pub(crate) patients: Vec<Known>,
    place: PathBuf,
}

impl Clinic {
    /// An empty Persian practice, open. Its clock stands: what tells minutes tells both sides the same.
    pub(crate) fn found(place: &Path) -> Result<Self> {
        std::fs::create_dir_all(place)?;
        let clock = Clock::fixed(Clock::system().now());
        let practice = peyvand_tests::practice(Locale::Fa);
        let new = Founding {
            practice,
            manager_name: "راد".to_owned(),
            login: login_of("manager"),
            roles: Vec::new(),
            has_recovery: false,
        };
        let world = peyvand_core::create(place, &DbKey::from_bytes(KEY), clock.clone(), &new).map_err(told)?;
        world.close().map_err(told)?;
        let mut clinic =
            Self { app: App::new(clock), doctors: Vec::new(), patients: Vec::new(), place: place.to_owned() };
        clinic.open()?;
        Ok(clinic)
    }

    /// An empty Persian practice as a clinic founds one, with a password; open.
    pub(crate) fn founded(place: &Path) -> Result<Self> {
        let clock = Clock::system();
        let new = NewPractice {
            name: "درمانگاه".to_owned(),
            manager_name: "راد".to_owned(),
            login: "manager".to_owned(),
            password: "benchmark".into(),
            ..NewPractice::default()
        };
        create_practice(place, &clock, &new).map_err(told)?;
        let mut app = App::new(clock);
        app.attach(place);
        sign_in(&mut app, "manager", "benchmark").map_err(told)?;
        Ok(Self { app, doctors: Vec::new(), patients: Vec::new(), place: place.to_owned() })
    }

    pub(crate) fn open(&mut self) -> Result<()> {
        open_with_key(&mut self.app, &self.place, &DbKey::from_bytes(KEY), "manager").map_err(told)
    }

    pub(crate) fn close(&mut self) -> Result<()> {
        self.app.close().map_err(told)
    }

    /// Closes the practice and copies its file, which holds everything then.
    pub(crate) fn copied(&mut self, name: &str) -> Result<PathBuf> {
        self.close()?;
        let copy = self.place.join(name);
        std::fs::copy(self.place.join("practice.db"), &copy)?;
        Ok(copy)
    }

    /// Brings the tables in and says how long it took.
    pub(crate) fn import(&mut self, tables: &Path) -> Result<Duration> {
        let mut mapping: Value = serde_json::from_str(MAPPING)?;
        let sections = mapping["sections"].as_array_mut().context("a mapping has sections")?;
        sections.retain(|section| SECTIONS.iter().any(|wanted| section["into"] == **wanted));
        let order =
            ImportOrder { kind: ImportKind::Clinic, path: tables, mapping: &mapping.to_string(), dry_run: false };
        let start = Instant::now();
        let detail = import(&mut self.app, &order, &mut |_| ()).map_err(told)?;
        let took = start.elapsed();
        ensure!(detail.refused.is_empty(), "refused: {:?}", detail.refused.first());
        Ok(took)
    }

    /// Calls an endpoint that must answer.
    pub(crate) fn call(&mut self, name: &str, input: Value) -> Result<Value> {
        let outcome = dispatch(&mut self.app, name, input, None).map_err(told)?;
        Ok(serde_json::from_str(outcome.value.get())?)
    }

    /// Adds the doctors and gives each a day without a free minute. The day lies beyond whatever was imported.
    pub(crate) fn fill_a_day(&mut self) -> Result<Day> {
        let hours: Vec<_> =
            (0..7).map(|weekday| json!({ "weekday": weekday, "start": OPENS, "end": CLOSES })).collect();
        for at in 0..DOCTORS {
            let input = json!({
                "name": format!("دکتر {}", ["کیان", "صدر", "پارسا", "آریا", "مهر"][at]), "login": format!("doctor{at}"),
                "roles": ["doctor"], "specialty": "", "hours": hours, "password": null,
            });
            let changed = self.call("staff_add", input)?;
            self.doctors.push(born(&changed)?);
        }
        let world = self.app.world().context("the practice is open")?;
        let last: String = world.read().one("SELECT max(day) AS last FROM appointment", [], |row| row.get("last"))?;
        let day = world.today().max(Day::parse_iso(&last)?).plus_days(7);
        self.patients = world.read().list("SELECT id, family_name FROM patient ORDER BY rowid", [], |row| {
            Ok(Known { id: row.get("id")?, family: row.get("family_name")? })
        })?;
        self.work_through(day)?;
        let minutes = usize::from(CLOSES - OPENS) / SEEN;
        let step = self.patients.len() / (DOCTORS * SEEN);
        for at in 0..DOCTORS * SEEN {
            let start = usize::from(OPENS) + at / DOCTORS * minutes;
            let input = booking(&self.patients[at * step].id, &self.doctors[at % DOCTORS], day, start, minutes);
            self.call("appointments_book", input)?;
        }
        Ok(day)
    }

    /// Fills weeks that lie after a full day: seven days as full as that, then days that two long appointments a doctor fill.
    pub(crate) fn fill_weeks(&mut self, full: Day) -> Result<()> {
        let from = full.plus_days(BUSY_FROM);
        let step = self.patients.len() / (DOCTORS * SEEN);
        for days in 0..BUSY_DAYS {
            let seen = if days < 7 { SEEN } else { 2 };
            let minutes = usize::from(CLOSES - OPENS) / seen;
            for at in 0..DOCTORS * seen {
                let start = usize::from(OPENS) + at / DOCTORS * minutes;
                let patient = &self.patients[at * step].id;
                let input = booking(patient, &self.doctors[at % DOCTORS], from.plus_days(days), start, minutes);
                self.call("appointments_book", input)?;
            }
        }
        Ok(())
    }

    /// Works on the public holidays from a day on: the floor knows none.
    fn work_through(&mut self, day: Day) -> Result<()> {
        let until = day.plus_days(BUSY_FROM + BUSY_DAYS + 1);
        let off = self.call("holidays_list", json!({ "fromDay": day.iso(), "untilDay": until.iso() }))?;
        for off in off["days"].as_array().context("a list")?.iter().filter(|off| off["isOff"] == true) {
            let worked = json!({ "day": off["day"], "name": "کار", "isOff": false, "source": "" });
            self.call("holidays_set", worked)?;
        }
        Ok(())
    }
}

/// What books a patient.
pub(crate) fn booking(patient: &str, doctor: &str, day: Day, start: usize, minutes: usize) -> Value {
    json!({
        "patientId": patient, "staffId": doctor, "serviceId": null, "day": day.iso(), "start": start, "minutes": minutes,
        "source": "phone", "note": "", "stepId": null,
    })
}

/// The id of the row that an act made.
pub(crate) fn born(changed: &Value) -> Result<String> {
    let born = changed["born"].as_str().context("a row was made")?;
    Ok(born.split_once(':').context("entity and id")?.1.to_owned())
}

/// An error of the product, for a developer.
pub(crate) fn told(error: impl Into<ApiError>) -> anyhow::Error {
    anyhow::anyhow!("{:?}", error.into())
}
