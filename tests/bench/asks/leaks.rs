//! The floor of the leaks of a quarter: counted by doctor and week, and the patients behind one number.

use super::steps::{code, json_ids};
use anyhow::Result;
use peyvand_api::edge::board::{LeakCountRow, LeakRow};
use peyvand_core::board::LeakKind;
use peyvand_core::patients::shown_name;
use peyvand_kit::{Day, Instant};
use rusqlite::{Connection, Row, named_params};
use std::collections::{BTreeMap, HashMap};

/// A quarter.
pub(super) const DAYS: i64 = 91;
const SHOWN: usize = 200;
/// So long a step may lie before it counts as taken by nobody.
const ACCEPT: i64 = 30 * 60_000;

const LEAKS: &str = include_str!("../../../src-tauri/core/src/board/leaks.sql");
const STAFF: &str = "SELECT id, name FROM staff";
const NAMES: &str = "SELECT p.id, p.given_name, p.family_name FROM json_each(?1) i JOIN patient p ON p.id = i.value";
const STEPS: &str = "
SELECT n.id, n.reason, n.service_id, n.colleague_id, o.name FROM json_each(?1) i
JOIN next_step n ON n.id = i.value LEFT JOIN staff o ON o.id = n.owner_id";

struct Found {
    kind: LeakKind,
    staff: Option<String>,
    day: Day,
    patient: String,
    visit: String,
    step: Option<String>,
}

/// What is asked: until today, in weeks that begin on a day.
#[derive(Clone, Copy)]
pub(super) struct Quarter {
    pub(super) today: Day,
    pub(super) now: Instant,
    pub(super) week_start: u8,
}

/// The answer of `leaks_show`.
pub(super) fn counts(floor: &Connection, of: Quarter) -> Result<String> {
    let mut counts: BTreeMap<(&str, Option<String>, Day), (LeakKind, u32)> = BTreeMap::new();
    for found in found(floor, of)? {
        let week = found.day.plus_days(-i64::from((7 + found.day.weekday() - of.week_start) % 7));
        counts.entry((found.kind.code(), found.staff, week)).or_insert((found.kind, 0)).1 += 1;
    }
    let mut staff = floor.prepare_cached(STAFF)?;
    let rows = staff.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let names = rows.collect::<Result<HashMap<String, String>, _>>()?;
    let row = |((_, staff_id, week), (kind, count)): ((&str, Option<String>, Day), (LeakKind, u32))| LeakCountRow {
        kind: kind.into(),
        staff_name: staff_id.as_ref().and_then(|id| names.get(id).cloned()),
        staff_id,
        week: week.iso(),
        count,
    };
    Ok(serde_json::to_string(&counts.into_iter().map(row).collect::<Vec<_>>())?)
}

/// The answer of `leaks_list` for a doctor's visits that closed with nothing booked.
pub(super) fn people(floor: &Connection, doctor: &str, of: Quarter) -> Result<String> {
    let mut all = found(floor, of)?;
    all.retain(|found| found.kind == LeakKind::Unbooked && found.staff.as_deref() == Some(doctor));
    all.sort_by(|one, other| (other.day, &one.patient).cmp(&(one.day, &other.patient)));
    all.truncate(SHOWN);
    let mut names = floor.prepare_cached(NAMES)?;
    let ids = json_ids(all.iter().map(|found| found.patient.as_str()));
    let rows = names
        .query_map([ids], |row| Ok((row.get(0)?, shown_name(row.get_ref(1)?.as_str()?, row.get_ref(2)?.as_str()?))))?;
    let names = rows.collect::<Result<HashMap<String, String>, _>>()?;
    let mut steps = floor.prepare_cached(STEPS)?;
    let ids = json_ids(all.iter().filter_map(|found| found.step.as_deref()));
    let rows = steps.query_map([ids], step)?;
    let steps = rows.collect::<Result<HashMap<_, _>, _>>()?;
    let row = |found: Found| {
        let (reason, service_id, colleague, owner_name) =
            found.step.as_ref().and_then(|id| steps.get(id)).cloned().unwrap_or_default();
        LeakRow {
            patient_name: names.get(&found.patient).cloned().unwrap_or_default(),
            patient_id: found.patient,
            visit_id: found.visit,
            step_id: found.step,
            day: found.day.iso(),
            reason,
            owner_name,
            service_id,
            doctor_id: colleague.or(found.staff),
        }
    };
    Ok(serde_json::to_string(&all.into_iter().map(row).collect::<Vec<_>>())?)
}

type Step = (String, Option<String>, Option<String>, Option<String>);

fn step(row: &Row) -> rusqlite::Result<(String, Step)> {
    Ok((row.get(0)?, (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))
}

fn found(floor: &Connection, of: Quarter) -> Result<Vec<Found>> {
    let (from, today, cut) = (of.today.plus_days(-DAYS).iso(), of.today.iso(), of.now.ms() - ACCEPT);
    let mut statement = floor.prepare_cached(LEAKS)?;
    let asked = named_params! { ":from": from, ":until": today, ":today": today, ":cut": cut };
    let rows = statement.query_map(asked, |row| {
        Ok(Found {
            kind: code(row, 0, LeakKind::of_code)?,
            staff: row.get(1)?,
            day: Day::parse_iso(row.get_ref(2)?.as_str()?).expect("a day"),
            patient: row.get(3)?,
            visit: row.get(4)?,
            step: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
