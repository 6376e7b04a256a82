//! Where patients are lost between a visit and the next one, by doctor and by week; each number opens to its patients.

use crate::codes::{choice, codes};
use crate::patients::Name;
use crate::rows::json_ids;
use crate::settings::{Rule, rule_on};
use crate::{Result, World};
use peyvand_kit::Day;
use peyvand_store::named_params;
use std::collections::{BTreeMap, HashMap};

codes! {
    /// How somebody was lost, or is about to be.
    LeakKind {
        /// The visit closed, something is to be booked, and nothing of it is.
        Unbooked = "unbooked",
        /// A next step was handed over and nobody took it.
        Untaken = "untaken",
        /// A referral never became a visit with the colleague.
        Referral = "referral",
    }
}

/// How many were lost in a week of a doctor's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeakCount {
    /// How.
    pub kind: LeakKind,
    /// The doctor who closed the visits.
    pub staff_id: Option<String>,
    /// The first day of the week.
    pub week: Day,
    /// How many.
    pub count: u32,
}

/// Somebody who was lost there.
#[derive(Debug, Clone)]
pub struct Leak {
    /// The patient.
    pub patient_id: String,
    /// The name.
    pub name: Name,
    /// The visit.
    pub visit_id: String,
    /// The step.
    pub step_id: Option<String>,
    /// The day, ISO.
    pub day: String,
    /// What the step is for.
    pub reason: String,
    /// Who sees to it.
    pub owner_name: Option<String>,
    /// What is to be done then.
    pub service_id: Option<String>,
    /// With whom.
    pub doctor_id: Option<String>,
}

struct Found {
    kind: LeakKind,
    staff_id: Option<String>,
    day: Day,
    patient_id: String,
    visit_id: String,
    step_id: Option<String>,
}

/// The numbers of a span of days, by kind, doctor and week.
///
/// # Errors
/// Only faults.
pub fn leak_counts(world: &World, from: Day, until: Day) -> Result<Vec<LeakCount>> {
    let first = world.practice().week_start;
    let mut counts: BTreeMap<(&str, Option<String>, Day), (LeakKind, u32)> = BTreeMap::new();
    for found in found(world, from, until)? {
        let week = found.day.plus_days(-i64::from((7 + found.day.weekday() - first) % 7));
        counts.entry((found.kind.code(), found.staff_id, week)).or_insert((found.kind, 0)).1 += 1;
    }
    let row = |((_, staff_id, week), (kind, count))| LeakCount { kind, staff_id, week, count };
    Ok(counts.into_iter().map(row).collect())
}

/// The patients behind a number, the latest first. No doctor: those whose visit had none.
///
/// # Errors
/// Only faults.
pub fn leaks(world: &World, kind: LeakKind, staff_id: Option<&str>, from: Day, until: Day) -> Result<Vec<Leak>> {
    let mut all = found(world, from, until)?;
    all.retain(|found| found.kind == kind && found.staff_id.as_deref() == staff_id);
    all.sort_by(|one, other| (other.day, &one.patient_id).cmp(&(one.day, &other.patient_id)));
    let sql = "SELECT p.id, p.given_name, p.middle_name, p.family_name FROM json_each(:ids) i JOIN patient p ON p.id = i.value";
    let params = named_params! { ":ids": json_ids(all.iter().map(|found| found.patient_id.as_str())) };
    let names: HashMap<String, Name> =
        world.read().list(sql, params, |row| Ok((row.get("id")?, Name::of_row(row)?)))?.into_iter().collect();
    let steps = steps(world, &all)?;
    let leak = |found: Found| {
        let step = found.step_id.as_ref().and_then(|id| steps.get(id)).cloned().unwrap_or_default();
        Leak {
            name: names.get(&found.patient_id).cloned().unwrap_or_default(),
            patient_id: found.patient_id,
            visit_id: found.visit_id,
            step_id: found.step_id,
            day: found.day.iso(),
            reason: step.reason,
            owner_name: step.owner_name,
            service_id: step.service_id,
            doctor_id: step.colleague_id.or(found.staff_id),
        }
    };
    Ok(all.into_iter().map(leak).collect())
}

#[derive(Clone, Default)]
struct StepOf {
    reason: String,
    owner_name: Option<String>,
    service_id: Option<String>,
    colleague_id: Option<String>,
}

fn steps(world: &World, all: &[Found]) -> Result<HashMap<String, StepOf>> {
    let sql = "SELECT n.id, n.reason, n.service_id, n.colleague_id, o.name AS owner_name FROM json_each(:ids) i
               JOIN next_step n ON n.id = i.value LEFT JOIN staff o ON o.id = n.owner_id";
    let params = named_params! { ":ids": json_ids(all.iter().filter_map(|found| found.step_id.as_deref())) };
    let rows = world.read().list(sql, params, |row| {
        let step = StepOf {
            reason: row.get("reason")?,
            owner_name: row.get("owner_name")?,
            service_id: row.get("service_id")?,
            colleague_id: row.get("colleague_id")?,
        };
        Ok((row.get("id")?, step))
    })?;
    Ok(rows.into_iter().collect())
}

fn found(world: &World, from: Day, until: Day) -> Result<Vec<Found>> {
    let (read, today) = (world.read(), world.today());
    let cut = world.now().ms() - rule_on(read, Rule::HandoverAcceptMinutes, today)? * 60_000;
    let params = named_params! { ":from": from.iso(), ":until": until.iso(), ":today": today.iso(), ":cut": cut };
    let rows = read.list(include_str!("leaks.sql"), params, |row| {
        let day: String = row.get("day")?;
        let Ok(day) = Day::parse_iso(&day) else { return Ok(None) };
        Ok(Some(Found {
            kind: choice(row, "kind")?,
            staff_id: row.get("staff_id")?,
            day,
            patient_id: row.get("patient_id")?,
            visit_id: row.get("visit_id")?,
            step_id: row.get("step_id")?,
        }))
    })?;
    Ok(rows.into_iter().flatten().collect())
}
