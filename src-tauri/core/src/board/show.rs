//! The board: how many stand where, and the cards of a stage, whoever has stood there longest first.

use super::ways::{OnTheWay, ways};
use super::{Limits, Loss, Stage, Standing, stage_of};
use crate::codes::choice;
use crate::followups::{Due, Kind, calls_back, due_in, planned_call, put_on_in};
use crate::patients::{self, Name};
use crate::rows::{json_ids, line};
use crate::settings::{Rule, rule_on};
use crate::visits::{StepKind, owner_on};
use crate::{Op, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, new_uuid};
use peyvand_store::{Read, Row, RowResult, Written, named_params};
use std::collections::HashMap;

/// What of the board is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The stage whose cards are shown.
    pub stage: Stage,
    /// Only what somebody sees to; none: all.
    pub owner_id: Option<&'a str>,
    /// How many cards at most.
    pub limit: usize,
}

/// How many stand at a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageCount {
    /// The stage.
    pub stage: Stage,
    /// How many.
    pub count: u32,
    /// For how many days whoever has stood there longest.
    pub longest_days: u32,
}

/// A patient on the board.
#[derive(Debug, Clone)]
pub struct Card {
    /// The patient.
    pub patient_id: String,
    /// The name.
    pub name: Name,
    /// The number of the file.
    pub file_no: String,
    /// The stage.
    pub stage: Stage,
    /// Since when, ISO.
    pub since: Option<String>,
    /// For how many days.
    pub days: u32,
    /// Why, at risk and lost.
    pub why: Option<Loss>,
    /// Who sees to it.
    pub owner_id: Option<String>,
    /// Whom to call.
    pub mobile: Option<String>,
    /// The call that is to be made.
    pub call_id: Option<String>,
    /// The nearest open step.
    pub step_id: Option<String>,
    /// What it is.
    pub step_kind: Option<StepKind>,
    /// When it is due, ISO.
    pub step_due_on: Option<String>,
    /// What it is for.
    pub step_reason: String,
    /// What is to be done then.
    pub service_id: Option<String>,
    /// To whom a referral goes, or who saw the patient last.
    pub doctor_id: Option<String>,
    /// The nearest appointment: day, minute, with whom.
    pub ahead: Option<(String, Option<u16>, Option<String>)>,
    /// The plan that goes on.
    pub plan_title: String,
}

/// What a colleague has to see to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Load {
    /// The colleague.
    pub staff_id: String,
    /// Their name.
    pub name: String,
    /// Open steps.
    pub steps: u32,
    /// Those of them that are late.
    pub late: u32,
    /// Calls that are due.
    pub calls: u32,
}

/// The board.
#[derive(Debug)]
pub struct Board {
    /// Every stage, in the order of the way.
    pub stages: Vec<StageCount>,
    /// The cards of the stage that was asked for.
    pub cards: Vec<Card>,
    /// Who has how much to see to.
    pub load: Vec<Load>,
}

/// A patient with their stage.
struct Stood {
    patient_id: String,
    standing: Standing,
    owner_id: Option<String>,
}

/// The board as it is today.
///
/// # Errors
/// Only faults.
pub fn board(world: &World, wanted: Wanted<'_>) -> Result<Board> {
    let (read, today) = (world.read(), world.today());
    let mut stood = stood(read, today)?;
    stood.retain(|one| wanted.owner_id.is_none_or(|owner| one.owner_id.as_deref() == Some(owner)));
    let stages = Stage::ALL.iter().map(|stage| count(*stage, today, &stood)).collect();
    stood.retain(|one| one.standing.stage == wanted.stage);
    stood.sort_by(|one, other| (one.standing.since, &one.patient_id).cmp(&(other.standing.since, &other.patient_id)));
    stood.truncate(wanted.limit);
    Ok(Board { stages, cards: cards(world, today, &stood)?, load: load(read, today)? })
}

fn count(stage: Stage, today: Day, stood: &[Stood]) -> StageCount {
    let of_stage = || stood.iter().filter(move |one| one.standing.stage == stage);
    let longest = of_stage().filter_map(|one| one.standing.since).min();
    StageCount {
        stage,
        count: u32::try_from(of_stage().count()).unwrap_or(u32::MAX),
        longest_days: longest.map_or(0, |since| days(since, today)),
    }
}

fn days(since: Day, today: Day) -> u32 {
    u32::try_from(since.days_until(today)).unwrap_or(0)
}

/// Everybody who is on their way, and where.
fn stood(read: &Read, today: Day) -> Result<Vec<Stood>> {
    let limits = Limits::on(read, today)?;
    let since = today.plus_days(-rule_on(read, Rule::BoardBackDays, today)?);
    let placed = |(patient_id, on_the_way): (String, OnTheWay)| Stood {
        patient_id,
        standing: stage_of(&on_the_way.way, today, limits),
        owner_id: on_the_way.owner(),
    };
    Ok(ways(read, today, since)?.into_iter().map(placed).collect())
}

fn cards(world: &World, today: Day, stood: &[Stood]) -> Result<Vec<Card>> {
    let ids = || stood.iter().map(|one| one.patient_id.as_str());
    let mobiles = patients::mobiles(world, ids())?;
    let calls = calls_back(world.read(), today, ids())?;
    let params = named_params! { ":ids": json_ids(ids()), ":today": today.iso() };
    let known: HashMap<String, Card> = world
        .read()
        .list(include_str!("cards.sql"), params, |row| {
            let card = card(row)?;
            Ok((card.patient_id.clone(), card))
        })?
        .into_iter()
        .collect();
    let whole = |one: &Stood| {
        let card = known.get(&one.patient_id)?.clone();
        Some(Card {
            stage: one.standing.stage,
            since: one.standing.since.map(Day::iso),
            days: one.standing.since.map_or(0, |since| days(since, today)),
            why: one.standing.why,
            owner_id: one.owner_id.clone(),
            mobile: mobiles.get(&one.patient_id).cloned(),
            call_id: calls.get(&one.patient_id).cloned(),
            ..card
        })
    };
    Ok(stood.iter().filter_map(whole).collect())
}

/// What the patient's row tells; the stage is put in by whoever knows it.
fn card(row: &Row) -> RowResult<Card> {
    let step_id: Option<String> = row.get("step_id")?;
    let ahead_on: Option<String> = row.get("ahead_on")?;
    let (start, with) = (row.get("ahead_start")?, row.get("ahead_with")?);
    Ok(Card {
        patient_id: row.get("id")?,
        name: Name::of_row(row)?,
        file_no: row.get("file_no")?,
        stage: Stage::FirstContact,
        since: None,
        days: 0,
        why: None,
        owner_id: None,
        mobile: None,
        call_id: None,
        step_kind: step_id.as_ref().map(|_| choice(row, "step_kind")).transpose()?,
        step_id,
        step_due_on: row.get("step_due_on")?,
        step_reason: row.get::<_, Option<String>>("step_reason")?.unwrap_or_default(),
        service_id: row.get("service_id")?,
        doctor_id: row.get::<_, Option<String>>("colleague_id")?.or(row.get("seen_by")?),
        ahead: ahead_on.map(|day| (day, start, with)),
        plan_title: row.get::<_, Option<String>>("plan_title")?.unwrap_or_default(),
    })
}

fn load(read: &Read, today: Day) -> Result<Vec<Load>> {
    let all = read.list(include_str!("load.sql"), named_params! { ":today": today.iso() }, |row| {
        Ok(Load {
            staff_id: row.get("id")?,
            name: row.get("name")?,
            steps: row.get("steps")?,
            late: row.get("late")?,
            calls: row.get("calls")?,
        })
    })?;
    Ok(all.into_iter().filter(|load| load.steps + load.calls > 0).collect())
}

/// Brings somebody back to the active path: they are called on a day, by whoever does it or who sees to steps. A call that
/// was planned so before and not made yet is put on the new day: nobody is called twice.
///
/// # Errors
/// `not-found`, `step-due-past`, `text-too-long`, and faults.
pub fn put_back(world: &mut World, act: &ActId, patient_id: &str, due_on: Day, reason: &str) -> Result<Written<()>> {
    let (today, id) = (world.today(), new_uuid(world.clock()));
    let reason = line(reason, 400, "reason")?;
    ensure!(due_on >= today, Refusal::StepDuePast.at("dueOn"));
    let me = world.actor().map(str::to_owned);
    world.write(act, Op::BoardReturn, |w| {
        let sql = "SELECT 1 FROM patient WHERE id = :id AND deleted_at IS NULL";
        ensure!(w.exists(sql, named_params! { ":id": patient_id })?, Refusal::NotFound);
        let owner = match me {
            Some(me) => Some(me),
            None => owner_on(w, due_on)?,
        };
        if let Some(planned) = planned_call(w, patient_id)? {
            return put_on_in(w, &planned, due_on, owner.as_deref(), &reason);
        }
        let due = Due {
            id,
            kind: Kind::Recall,
            patient_id: Some(patient_id),
            visit_id: None,
            step_id: None,
            owner_id: owner.as_deref(),
            due_on,
            is_urgent: false,
            matter: &reason,
        };
        due_in(w, &due)
    })
}
