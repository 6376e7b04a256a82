//! What is asked where patients have been seen for years: the consultation, the board, the leaks, plans, the hand-over.

use super::{Ask, QUESTIONS, beside, board, compare, consultation, each, handover, leaks, plans};
use crate::past::{self, House};
use crate::report::Report;
use crate::{Stand, floor};
use anyhow::{Context, Result};
use peyvand_kit::Instant;
use serde_json::json;
use std::collections::HashMap;

/// Questions in a round that look at all that is on its way.
const LISTS: usize = 20;

/// Gives every clinic its past, and measures what is asked of it.
pub(crate) fn measure(stands: &mut [Stand], report: &mut Report) -> Result<()> {
    let mut open = Vec::with_capacity(stands.len());
    for stand in stands.iter_mut() {
        open.push(fill(stand)?);
    }
    consult(stands, report, &open)?;
    coordinate(stands, report, &open)
}

/// A clinic's past in both files.
fn fill(stand: &mut Stand) -> Result<(House, Vec<(String, String)>)> {
    let filled = past::fill(stand)?;
    let copy = stand.clinic.copied("seen.db")?;
    stand.clinic.open()?;
    stand.floor = floor::open(&copy)?;
    std::fs::remove_file(stand.place.join("floor.db"))?;
    Ok(filled)
}

/// The consultation with a patient who is in the room, and what stands beside it.
fn consult(stands: &mut [Stand], report: &mut Report, filled: &[(House, Vec<(String, String)>)]) -> Result<()> {
    let world = stands[0].clinic.app.world().context("the practice is open")?;
    let (today, zone) = (world.today(), world.practice().zone);
    let times = clocks(stands)?;
    let many = |of: &[(String, String)], key: fn(&(String, String)) -> &String| {
        let one = |at: usize| key(&of[at % of.len()]).clone();
        (0..QUESTIONS).map(one).collect::<Vec<_>>()
    };
    let ids: Vec<_> = filled.iter().map(|(_, open)| many(open, |(visit, _)| visit)).collect();
    let show = |id: String| Ask { input: json!({ "id": id }), key: id };
    let asks: Vec<Vec<Ask>> = ids.into_iter().map(|ids| ids.into_iter().map(show).collect()).collect();
    compare(stands, report, ("visits_show", "consultation"), &asks, |stand, id| {
        consultation::answer(&stand.floor, id, consultation::Now { at: times[&stand.size], today, zone })
    })?;
    let ids: Vec<_> = filled.iter().map(|(_, open)| many(open, |(_, patient)| patient)).collect();
    let remember = |id: String| Ask { input: json!({ "id": id, "spot": "visit" }), key: id };
    let asks: Vec<Vec<Ask>> = ids.into_iter().map(|ids| ids.into_iter().map(remember).collect()).collect();
    compare(stands, report, ("facts_remember", "remember, in a visit"), &asks, |stand, id| {
        beside::answer(&stand.floor, id, today)
    })
}

/// The lists of whoever sees to what is on its way.
fn coordinate(stands: &mut [Stand], report: &mut Report, filled: &[(House, Vec<(String, String)>)]) -> Result<()> {
    let world = stands[0].clinic.app.world().context("the practice is open")?;
    let (today, week_start) = (world.today(), world.practice().week_start);
    let times = clocks(stands)?;
    let quarter = |stand: &Stand| leaks::Quarter { today, now: times[&stand.size], week_start };
    let lists = |one: &dyn Fn() -> Ask| (0..LISTS).map(|_| one()).collect::<Vec<_>>();
    let (code, stage) = board::STAGE;
    let show = |owner: Option<&str>| json!({ "stage": code, "ownerId": owner, "limit": board::SHOWN });

    let asks = each(stands, |_| Ok(lists(&|| Ask { input: show(None), key: String::new() })))?;
    compare(stands, report, ("board_show", "board"), &asks, |stand, _| {
        board::answer(&stand.floor, stage, None, today)
    })?;
    let owned = |(house, _): &(House, Vec<_>)| {
        let owner = &house.coordinator;
        lists(&|| Ask { input: show(Some(owner)), key: owner.clone() })
    };
    let asks: Vec<_> = filled.iter().map(owned).collect();
    compare(stands, report, ("board_show", "board, one's own"), &asks, |stand, owner| {
        board::answer(&stand.floor, stage, Some(owner), today)
    })?;

    let span = json!({ "fromDay": today.plus_days(-leaks::DAYS).iso(), "untilDay": today.iso() });
    let asks = each(stands, |_| Ok(lists(&|| Ask { input: span.clone(), key: String::new() })))?;
    compare(stands, report, ("leaks_show", "leaks of a quarter"), &asks, |stand, _| {
        leaks::counts(&stand.floor, quarter(stand))
    })?;
    let asks = each(stands, |stand| {
        let doctor = &stand.clinic.doctors[0];
        let mut input = span.clone();
        (input["kind"], input["staffId"]) = (json!("unbooked"), json!(doctor));
        Ok(lists(&|| Ask { input: input.clone(), key: doctor.clone() }))
    })?;
    compare(stands, report, ("leaks_list", "leaks, the patients"), &asks, |stand, doctor| {
        leaks::people(&stand.floor, doctor, quarter(stand))
    })?;

    let asks = each(stands, |_| Ok(lists(&|| Ask { input: json!({}), key: String::new() })))?;
    compare(stands, report, ("plans_unbooked", "planned, not booked"), &asks, |stand, _| {
        plans::answer(&stand.floor, today)
    })?;
    compare(stands, report, ("handover_show", "hand-over"), &asks, |stand, _| {
        handover::answer(&stand.floor, times[&stand.size], today)
    })
}

/// The time at which each clinic's clock stands.
fn clocks(stands: &mut [Stand]) -> Result<HashMap<u32, Instant>> {
    let one = |stand: &mut Stand| Ok((stand.size, stand.clinic.app.world().context("the practice is open")?.now()));
    stands.iter_mut().map(one).collect()
}
