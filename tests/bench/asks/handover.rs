//! The floor of the hand-over as a manager sees it: what has climbed to the manager, furthest first.

use super::board::mobiles;
use super::steps::{code, json_ids, of_ids};
use anyhow::{Context, Result, ensure};
use peyvand_api::edge::handover::{ClimbWhy, HandoverDetail, HandoverRow};
use peyvand_api::edge::visits::StepRow;
use peyvand_core::handover::{EventKind, Handing, Limits, Others, Rung, periods, rung};
use peyvand_core::visits::StepState;
use peyvand_kit::{Day, Instant};
use rusqlite::{Connection, Row};
use std::collections::{HashMap, HashSet};

const WAY: &str = include_str!("../../../src-tauri/core/src/handover/way.sql");
const SHOWN: usize = 200;

const COORDINATORS: &str = "
SELECT s.id FROM staff s JOIN staff_role r ON r.staff_id = s.id AND r.role = 'coordinator' AND r.deleted_at IS NULL
WHERE s.is_active = 1 AND s.deleted_at IS NULL";

/// A doctor's rights let them see to steps.
const DOCTORS: &str = "
SELECT s.id FROM staff s JOIN staff_role r ON r.staff_id = s.id AND r.role = 'doctor' AND r.deleted_at IS NULL
WHERE s.is_active = 1 AND s.deleted_at IS NULL";

/// What stands in the manager's list beside the steps: referrals of theirs, visits that nobody closed.
const BESIDE: &str = "
SELECT 1 FROM next_step n WHERE n.colleague_id = ?1 AND n.created_on >= ?2 AND n.deleted_at IS NULL
UNION ALL
SELECT 1 FROM next_step n JOIN visit v ON v.id = n.visit_id AND v.staff_id = ?1
WHERE n.kind = 'referral' AND n.seen_at IS NULL AND n.created_on >= ?2 AND n.deleted_at IS NULL
UNION ALL
SELECT 1 FROM visit v WHERE v.state IN ('waiting', 'in-room') AND v.day < ?3 AND v.deleted_at IS NULL";

const MANAGER: &str = "SELECT id FROM staff WHERE login = 'manager'";

/// Half an hour to take a step, two days to book it.
const LIMITS: Limits = Limits { accept: 30 * 60_000, book: 2 * 86_400_000 };

/// A step as climbing sees it.
struct OnTheWay {
    id: String,
    rung: Rung,
    state: StepState,
    handed_at: Option<i64>,
    doctor_name: Option<String>,
    tries: u32,
    last: Option<(EventKind, String)>,
    last_by: Option<String>,
}

/// The answer of `handover_show` for a manager who owns no step, sent nobody, and was sent nobody.
pub(super) fn answer(floor: &Connection, now: Instant, today: Day) -> Result<String> {
    let coordinators = ids(floor, COORDINATORS)?;
    let doctors = ids(floor, DOCTORS)?;
    let mut statement = floor.prepare_cached(WAY)?;
    let rows = statement.query_map([], |row| on_the_way(row, now, &coordinators, &doctors))?;
    let mut climbed = rows.collect::<Result<Vec<_>, _>>()?;
    climbed.retain(|one| one.rung == Rung::Manager);
    climbed.truncate(SHOWN);
    let manager: String = floor.prepare_cached(MANAGER)?.query_row([], |row| row.get(0))?;
    let beside = [&manager, &today.plus_days(-365).iso(), &today.iso()];
    ensure!(!floor.prepare_cached(BESIDE)?.exists(beside)?, "the floor knows steps alone");
    let found = json_ids(climbed.iter().map(|one| one.id.as_str()));
    let steps = of_ids(floor, &found)?;
    let patients = json_ids(steps.iter().map(|step| step.patient_id.as_str()));
    let mobiles = mobiles(floor, &patients, today)?;
    let mut steps: HashMap<String, StepRow> = steps.into_iter().map(|step| (step.id.clone(), step)).collect();
    let handed = |way: OnTheWay| {
        let step = steps.remove(&way.id).context("each step is there")?;
        let (last, last_reason) = way.last.unzip();
        Ok(HandoverRow {
            mobile: mobiles.get(&step.patient_id).cloned(),
            step,
            doctor_name: way.doctor_name,
            minutes: way.handed_at.map(|at| u32::try_from((now.ms() - at).max(0) / 60_000).unwrap_or(u32::MAX)),
            rung: way.rung.into(),
            why: Some(if way.state == StepState::Open { ClimbWhy::Unaccepted } else { ClimbWhy::Unbooked }),
            tries: way.tries,
            last: last.map(Into::into),
            last_by: way.last_by,
            last_reason: last_reason.unwrap_or_default(),
        })
    };
    let climbed = climbed.into_iter().map(handed).collect::<Result<_>>()?;
    let lists =
        HandoverDetail { mine: Vec::new(), climbed, sent: Vec::new(), received: Vec::new(), open_visits: Vec::new() };
    Ok(serde_json::to_string(&lists)?)
}

fn ids(floor: &Connection, sql: &str) -> Result<HashSet<String>> {
    let mut statement = floor.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn on_the_way(
    row: &Row,
    now: Instant,
    coordinators: &HashSet<String>,
    doctors: &HashSet<String>,
) -> rusqlite::Result<OnTheWay> {
    let (owner, doctor) = (row.get_ref(1)?.as_str_or_null()?, row.get_ref(4)?.as_str_or_null()?);
    let state = code(row, 2, StepState::of_code)?;
    let handing = Handing { state, handed_at: row.get(3)?, accepted_at: row.get(6)? };
    let others = Others {
        coordinator: coordinators.iter().any(|one| owner != Some(one)),
        doctor: doctor.is_some_and(|doctor| owner != Some(doctor) && doctors.contains(doctor)),
    };
    let last = row.get_ref(8)?.as_str_or_null()?.and_then(EventKind::of_code);
    Ok(OnTheWay {
        id: row.get(0)?,
        rung: rung(periods(handing, LIMITS, now.ms()), others),
        state,
        handed_at: handing.handed_at,
        doctor_name: row.get(5)?,
        tries: row.get(7)?,
        last: last.zip(row.get(9)?),
        last_by: row.get(10)?,
    })
}
