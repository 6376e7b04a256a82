//! The floor of the board: what happened to everybody who is on their way, a stage for each; the cards of one stage.

use super::steps::json_ids;
use anyhow::{Context, Result};
use peyvand_api::edge::board::{BoardCard, BoardDetail, LoadRow, NewcomersDetail, StageRow};
use peyvand_core::board::{Limits, Stage, Standing, Way, stage_of};
use peyvand_core::patients::shown_name;
use peyvand_core::visits::StepKind;
use peyvand_kit::{Calendar, Day};
use rusqlite::{Connection, Row, named_params};
use std::collections::HashMap;

/// The practice has the rules with which it began.
const LIMITS: Limits = Limits { risk_days: 14, lost_days: 90 };
const BACK: i64 = 180;
pub(super) const SHOWN: usize = 60;

const WAYS: &str = include_str!("../../../src-tauri/core/src/board/ways.sql");
const CARDS: &str = include_str!("../../../src-tauri/core/src/board/cards.sql");
const LOAD: &str = include_str!("../../../src-tauri/core/src/board/load.sql");
const ONCE: &str = include_str!("../../../src-tauri/core/src/board/once.sql");
pub(super) const MOBILES: &str = include_str!("../../../src-tauri/core/src/patients/mobiles.sql");

const KNOWN: &str = "SELECT p.id, p.registered_on FROM json_each(?1) i
     JOIN patient p INDEXED BY patient_known ON p.id = i.value AND p.deleted_at IS NULL";

const CALLS: &str = "
SELECT f.patient_id, f.id, min(f.due_on) FROM json_each(?1) i
JOIN followup f ON f.patient_id = i.value AND f.state = 'open' AND f.deleted_at IS NULL
WHERE (f.due_on <= ?2 AND f.kind IN ('recall', 'remote-contact', 'no-show', 'left-unseen')) OR (f.kind = 'recall' AND f.step_id IS NULL)
GROUP BY f.patient_id";

struct Stood {
    patient: String,
    standing: Standing,
    owner: Option<String>,
}

/// The answer of `board_show` for a stage, of all owners or of one.
pub(super) fn answer(floor: &Connection, stage: Stage, owner: Option<&str>, today: Day) -> Result<String> {
    let mut stood = stood(floor, today)?;
    stood.retain(|one| owner.is_none_or(|owner| one.owner.as_deref() == Some(owner)));
    let mut stages: Vec<StageRow> =
        Stage::ALL.iter().map(|stage| StageRow { stage: (*stage).into(), count: 0, longest_days: 0 }).collect();
    for one in &stood {
        let row = &mut stages[one.standing.stage as usize];
        row.count += 1;
        row.longest_days = row.longest_days.max(one.standing.since.map_or(0, |since| days(since, today)));
    }
    stood.retain(|one| one.standing.stage == stage);
    stood.sort_by(|one, other| (one.standing.since, &one.patient).cmp(&(other.standing.since, &other.patient)));
    stood.truncate(SHOWN);
    let board = BoardDetail {
        stages,
        cards: cards(floor, &stood, today)?,
        load: load(floor, today)?,
        newcomers: newcomers(floor, today)?,
    };
    Ok(serde_json::to_string(&board)?)
}

fn days(since: Day, today: Day) -> u32 {
    u32::try_from(since.days_until(today)).unwrap_or(0)
}

/// What happened to a patient, and who sees to the step, the call, the plan.
#[derive(Default)]
struct OnTheWay {
    way: Way,
    owners: [Option<String>; 3],
}

fn stood(floor: &Connection, today: Day) -> Result<Vec<Stood>> {
    let mut all: HashMap<String, OnTheWay> = HashMap::new();
    let mut ways = floor.prepare_cached(WAYS)?;
    let mut rows = ways.query(named_params! { ":today": today.iso(), ":since": today.plus_days(-BACK).iso() })?;
    while let Some(row) = rows.next()? {
        let id = row.get_ref(1)?.as_str()?;
        match all.get_mut(id) {
            Some(known) => take(known, row)?,
            None => take(all.entry(id.to_owned()).or_default(), row)?,
        }
    }
    let mut known = floor.prepare_cached(KNOWN)?;
    let rows = known.query_map([json_ids(all.keys().map(String::as_str))], |row| {
        let on_the_way = all.remove_entry(row.get_ref(0)?.as_str()?);
        Ok(on_the_way.map(|(patient, of)| (patient, of, day(row, 1))))
    })?;
    let mut stood = Vec::new();
    for row in rows {
        let Some((patient, OnTheWay { mut way, owners }, registered_on)) = row? else { continue };
        way.registered_on = registered_on?;
        let standing = stage_of(&way, today, LIMITS);
        stood.push(Stood { patient, standing, owner: owners.into_iter().flatten().next() });
    }
    Ok(stood)
}

fn day(row: &Row, at: usize) -> rusqlite::Result<Option<Day>> {
    Ok(row.get_ref(at)?.as_str_or_null()?.and_then(|day| Day::parse_iso(day).ok()))
}

fn take(OnTheWay { way, owners }: &mut OnTheWay, row: &Row) -> rusqlite::Result<()> {
    let at = day(row, 2)?;
    let is_nearer = |known: Option<Day>| known.is_none() || at < known;
    match row.get_ref(0)?.as_str()? {
        "ahead" if is_nearer(way.ahead_on) => (way.ahead_on, way.booked_on) = (at, day(row, 3)?),
        "seen" => (way.seen_on, way.visits) = (way.seen_on.max(at), way.visits + 1),
        "missed" => way.missed_on = way.missed_on.max(at),
        "step" if is_nearer(way.step_on) => {
            (way.step_on, way.is_recall) = (at, row.get_ref(3)?.as_str()? == "recall");
            owners[0] = row.get(4)?;
        }
        "call" if is_nearer(way.call_on) => (way.call_on, owners[1]) = (at, row.get(4)?),
        "planned" if at > way.offered_on => {
            (way.offered_on, way.chosen_on, owners[2]) = (at, day(row, 3)?, row.get(4)?);
            (way.phases, way.phases_done, way.phase_on) = (row.get(5)?, row.get(6)?, day(row, 7)?);
        }
        "ended" if at > way.ended_on => (way.ended_on, way.end_reason) = (at, row.get(3)?),
        _ => {}
    }
    Ok(())
}

fn cards(floor: &Connection, stood: &[Stood], today: Day) -> Result<Vec<BoardCard>> {
    let ids = json_ids(stood.iter().map(|one| one.patient.as_str()));
    let mobiles = mobiles(floor, &ids, today)?;
    let mut calls = floor.prepare_cached(CALLS)?;
    let rows = calls.query_map([&ids, &today.iso()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let calls = rows.collect::<Result<HashMap<String, String>, _>>()?;
    let mut statement = floor.prepare_cached(CARDS)?;
    let rows = statement.query_map(named_params! { ":ids": ids, ":today": today.iso() }, card)?;
    let mut known =
        rows.map(|card| card.map(|card| (card.patient_id.clone(), card))).collect::<Result<HashMap<_, _>, _>>()?;
    let whole = |one: &Stood| {
        let mut card = known.remove(&one.patient).context("a card for each patient")?;
        card.stage = one.standing.stage.into();
        card.since = one.standing.since.map(Day::iso);
        card.days = one.standing.since.map_or(0, |since| days(since, today));
        card.why = one.standing.why.map(Into::into);
        card.owner_id.clone_from(&one.owner);
        card.mobile = mobiles.get(&one.patient).cloned();
        card.call_id = calls.get(&one.patient).cloned();
        Ok(card)
    };
    stood.iter().map(whole).collect()
}

/// Whom to call, by patient.
pub(super) fn mobiles(floor: &Connection, ids: &str, today: Day) -> Result<HashMap<String, String>> {
    let adult = Calendar::Jalali.plus_months(today, -18 * 12).iso();
    let mut statement = floor.prepare_cached(MOBILES)?;
    let rows = statement.query_map(named_params! { ":ids": ids, ":adult": adult }, |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?))
    })?;
    let all = rows.collect::<Result<Vec<_>, _>>()?;
    Ok(all.into_iter().filter_map(|(id, number)| Some((id, number?))).collect())
}

fn card(row: &Row) -> rusqlite::Result<BoardCard> {
    let kind = row.get_ref(6)?.as_str_or_null()?.and_then(StepKind::of_code);
    Ok(BoardCard {
        patient_id: row.get(0)?,
        patient_name: shown_name(row.get_ref(1)?.as_str()?, row.get_ref(3)?.as_str()?),
        file_no: row.get(4)?,
        stage: Stage::FirstContact.into(),
        since: None,
        days: 0,
        why: None,
        owner_id: None,
        mobile: None,
        call_id: None,
        step_id: row.get(5)?,
        step_kind: kind.map(Into::into),
        step_due_on: row.get(7)?,
        step_reason: row.get::<_, Option<String>>(8)?.unwrap_or_default(),
        service_id: row.get(9)?,
        doctor_id: row.get::<_, Option<String>>(10)?.or(row.get(14)?),
        ahead_day: row.get(11)?,
        ahead_start: row.get(12)?,
        ahead_with: row.get(13)?,
        plan_title: row.get::<_, Option<String>>(15)?.unwrap_or_default(),
    })
}

fn load(floor: &Connection, today: Day) -> Result<Vec<LoadRow>> {
    let mut statement = floor.prepare_cached(LOAD)?;
    let rows = statement.query_map(named_params! { ":today": today.iso() }, |row| {
        Ok(LoadRow {
            staff_id: row.get(0)?,
            name: row.get(1)?,
            steps: row.get(2)?,
            late: row.get(3)?,
            calls: row.get(4)?,
        })
    })?;
    let all = rows.collect::<Result<Vec<_>, _>>()?;
    Ok(all.into_iter().filter(|load| load.steps + load.calls > 0).collect())
}

fn newcomers(floor: &Connection, today: Day) -> Result<NewcomersDetail> {
    let from = today.plus_days(-BACK).iso();
    let mut counts = NewcomersDetail { from_day: from.clone(), seen: 0, with_next: 0, once: 0 };
    let mut statement = floor.prepare_cached(ONCE)?;
    let mut rows = statement.query(named_params! { ":from": from, ":until": today.iso(), ":today": today.iso() })?;
    while let Some(row) = rows.next()? {
        if row.get_ref(1)?.as_str_or_null()?.is_none() {
            continue;
        }
        let (visits, is_booked, has_step): (u32, bool, bool) = (row.get(2)?, row.get(3)?, row.get(4)?);
        counts.seen += 1;
        counts.with_next += u32::from(is_booked || has_step);
        counts.once += u32::from(visits == 1 && !is_booked);
    }
    Ok(counts)
}

/// The stage whose cards are asked for; the edge's words.
pub(super) const STAGE: (&str, Stage) = ("at-risk", Stage::AtRisk);
