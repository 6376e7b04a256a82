//! A year of a clinic with ten thousand patients: every day opens, and what was booked, missed and called off is as many as the
//! clinic's own book says. Needs the shared data and python3, which writes the clinic; says so without them.

use crate::imports::{groups, json_file, run, shared};
use peyvand_api::ImportKind;
use peyvand_kit::{Day, Locale};
use peyvand_tests::World;
use serde_json::{Value, json};
use std::process::Command;

/// What of the clinic concerns the calendar.
const SECTIONS: [&str; 5] = ["staff", "services", "families", "patients", "appointments"];

/// The year 1404.
const FIRST: &str = "2025-03-21";
const DAYS: i64 = 365;

#[test]
fn every_day_of_a_year_opens_and_the_counts_are_those_of_the_clinics_book() {
    let Some(data) = shared("clinic") else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut generator = Command::new("python3");
    generator
        .arg(data.join("gen_clinic.py"))
        .args(["--patients", "10000", "--seed", "1404", "--out"])
        .arg(folder.path());
    let Ok(written) = generator.output() else {
        println!("skipped: python3 is not here, and it writes the clinic");
        return;
    };
    assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
    let want = json_file(&data.join("expected_10000_seed1404.json"));
    let mut mapping: Value = serde_json::from_str(include_str!("../import/clinic.map.json")).expect("a mapping");
    let sections = mapping["sections"].as_array_mut().expect("sections");
    sections.retain(|section| SECTIONS.iter().any(|wanted| section["into"] == **wanted));
    let mut world = World::empty(Locale::Fa);
    let detail = run(&mut world, ImportKind::Clinic, folder.path(), &mapping.to_string(), false);
    assert_eq!(detail.refused.len(), 0, "{:?}", detail.refused.first());

    let by = &want["appointments_by_status"];
    let sum = |names: &[&str]| names.iter().map(|name| by[*name].as_u64().expect("a count")).sum::<u64>();
    let status = groups(&mut world, "status");
    for (code, names) in [
        ("planned", &["booked"][..]),
        ("confirmed", &["confirmed"]),
        ("done", &["done"]),
        ("no-show", &["no_show"]),
        ("moved", &["rescheduled"]),
        ("cancelled", &["cancelled_clinic", "cancelled_patient"]),
    ] {
        assert_eq!(status[code].0, sum(names), "{code}");
    }
    let channels = groups(&mut world, "source");
    let told = channels.iter().map(|(key, (count, _))| (key.clone(), json!(count))).collect::<serde_json::Map<_, _>>();
    assert_eq!(Value::Object(told), want["appointments_by_channel"], "by where they came from");

    let first = Day::parse_iso(FIRST).expect("a day");
    let last = first.plus_days(DAYS - 1);
    let mut shown = 0;
    for day in (0..DAYS).map(|days| first.plus_days(days).iso()) {
        let sheet = world.read("appointments_day", json!({ "day": day }));
        let columns = sheet["columns"].as_array().expect("columns").iter();
        let cards: usize = columns.map(|column| column["appointments"].as_array().map_or(0, Vec::len)).sum();
        let asked = json!({ "fromDay": day, "days": 1, "by": "doctor", "ids": [] });
        let calendar = world.read("calendar_show", asked);
        assert_eq!(calendar["appointments"].as_array().map(Vec::len), Some(cards), "{day}");
        shown += cards as u64;
    }
    let counted =
        world.read("appointments_count", json!({ "fromDay": FIRST, "toDay": last.iso(), "groupBy": "status" }));
    let rows = counted["groups"].as_array().expect("groups").iter();
    let in_grid = rows.filter(|row| !["cancelled", "moved"].contains(&row["key"].as_str().expect("a code")));
    assert_eq!(shown, in_grid.map(|row| row["count"].as_u64().expect("a count")).sum::<u64>(), "none is left out");
    assert!(shown > 15_000, "the year was a full one: {shown}");
}
