//! The day at a glance: who is on the way, waits, sits with the doctor, is about to leave; and what must be done.

use crate::appointments::{self, Card, Free, Status, Wanted};
use crate::followups::{self, Work};
use crate::patients::{self, Label, Name};
use crate::visits::{self, Seen, Step, VisitState};
use crate::{Result, World};
use peyvand_kit::{Day, Minute};
use peyvand_store::{Read, named_params};
use std::collections::HashMap;

/// How much of the work list the day shows.
const WORK_SHOWN: u16 = 50;

/// Whoever waits this many minutes has waited long.
const LONG_WAIT: u16 = 20;

/// The day.
#[derive(Debug)]
pub struct Today {
    /// Which day.
    pub day: Day,
    /// The time in it.
    pub now: Minute,
    /// Appointments that stand, took place or were missed.
    pub appointments: u32,
    /// Of these, confirmed or already here.
    pub confirmed: u32,
    /// Of these, not confirmed yet.
    pub unanswered: u32,
    /// Of these, missed.
    pub no_shows: u32,
    /// The next free time of today or later.
    pub first_free: Option<Free>,
    /// Who is expected.
    pub on_the_way: Vec<Lane>,
    /// Who waits.
    pub waiting: Vec<Lane>,
    /// Who is with a doctor.
    pub in_room: Vec<Lane>,
    /// Who was seen and is still here.
    pub before_leaving: Vec<Lane>,
    /// What must be done, urgent and late first.
    pub work: Vec<Work>,
    /// How much of it is late.
    pub work_late: u32,
}

/// A person in a lane.
#[derive(Debug)]
pub struct Lane {
    /// The appointment.
    pub card: Option<Card>,
    /// The visit.
    pub visit_id: Option<String>,
    /// The patient.
    pub patient_id: String,
    /// The patient's name.
    pub patient: Name,
    /// The doctor's name.
    pub staff_name: Option<String>,
    /// How long they wait or sit.
    pub minutes: Option<u16>,
    /// Whether they are late, or wait too long.
    pub is_late: bool,
    /// Who referred them, at their first visit.
    pub referrer: Option<Name>,
    /// What is good to remember.
    pub labels: Vec<Label>,
    /// What is to be booked before they leave.
    pub steps: Vec<Step>,
}

/// Opens the day.
///
/// # Errors
/// Only faults.
pub fn today(world: &World) -> Result<Today> {
    let (day, now) = world.wall();
    let read = world.read();
    let cards = appointments::of_day(read, day)?;
    let with = |statuses: &[Status]| cards.iter().filter(|card| statuses.contains(&card.status)).count() as u32;
    let minutes = world.practice().slot_minutes;
    let wanted = Wanted { staff_id: None, minutes, from: day, limit: 1 };
    let mut today = Today {
        day,
        now,
        appointments: with(&[Status::Planned, Status::Confirmed, Status::Arrived, Status::Done, Status::NoShow]),
        confirmed: with(&[Status::Confirmed, Status::Arrived, Status::Done]),
        unanswered: with(&[Status::Planned]),
        no_shows: with(&[Status::NoShow]),
        first_free: appointments::free(world, wanted)?.pop(),
        on_the_way: on_the_way(read, &cards, now)?,
        waiting: Vec::new(),
        in_room: Vec::new(),
        before_leaving: before_leaving(world, day)?,
        work: followups::work(world, day, None, WORK_SHOWN)?,
        work_late: followups::late(read, day)?,
    };
    for lane in queue(world, None)? {
        if lane.state == VisitState::Waiting { today.waiting.push(lane.lane) } else { today.in_room.push(lane.lane) }
    }
    Ok(today)
}

/// Somebody in the house and where their visit stands.
#[derive(Debug)]
pub struct Queued {
    /// Waiting or in the room.
    pub state: VisitState,
    /// The person.
    pub lane: Lane,
}

/// Who waits for a doctor or sits with one, of all doctors or of one.
///
/// # Errors
/// Only faults.
pub fn queue(world: &World, staff_id: Option<&str>) -> Result<Vec<Queued>> {
    let seen = visits::in_house(world.read(), staff_id)?;
    let states: Vec<VisitState> = seen.iter().map(|seen| seen.state).collect();
    let lanes = lanes(world, seen)?;
    Ok(states.into_iter().zip(lanes).map(|(state, lane)| Queued { state, lane }).collect())
}

fn on_the_way(read: &Read, cards: &[Card], now: Minute) -> Result<Vec<Lane>> {
    let expected: Vec<&Card> = cards.iter().filter(|card| card.status.is_open()).collect();
    let mut referrers =
        referrers(read, expected.iter().filter(|card| card.is_first_visit).map(|card| card.patient_id.as_str()))?;
    let lane = |card: &Card| Lane {
        visit_id: None,
        patient_id: card.patient_id.clone(),
        patient: card.patient.clone(),
        staff_name: card.staff_name.clone(),
        minutes: None,
        is_late: card.start.is_some_and(|start| start < now.get()),
        referrer: referrers.remove(&card.patient_id),
        labels: card.labels.clone(),
        steps: Vec::new(),
        card: Some(card.clone()),
    };
    Ok(expected.into_iter().map(lane).collect())
}

fn before_leaving(world: &World, day: Day) -> Result<Vec<Lane>> {
    let mut lanes = lanes(world, visits::leaving(world.read(), day)?)?;
    for lane in &mut lanes {
        if let Some(visit) = &lane.visit_id {
            lane.steps = visits::steps_of_visit(world.read(), visit)?;
        }
    }
    Ok(lanes)
}

fn lanes(world: &World, seen: Vec<Seen>) -> Result<Vec<Lane>> {
    let read = world.read();
    let ids = seen.iter().filter_map(|seen| seen.appointment_id.as_deref());
    let mut cards = appointments::by_ids(read, ids)?;
    let mut labels = patients::labels_of(read, seen.iter().map(|seen| seen.patient_id.as_str()))?;
    let first = cards.values().filter(|card| card.is_first_visit).map(|card| card.patient_id.as_str());
    let mut referrers = referrers(read, first)?;
    let now = world.now().ms();
    let lane = |seen: Seen| {
        let since = if seen.state == VisitState::Waiting { seen.arrived_at } else { seen.called_in_at };
        let minutes = since.map(|since| u16::try_from((now - since).max(0) / 60_000).unwrap_or(u16::MAX));
        Lane {
            card: seen.appointment_id.and_then(|id| cards.remove(&id)),
            visit_id: Some(seen.id),
            patient: seen.patient,
            staff_name: seen.staff_name,
            minutes: minutes.filter(|_| seen.state != VisitState::Closed),
            is_late: seen.state == VisitState::Waiting && minutes >= Some(LONG_WAIT),
            referrer: referrers.remove(&seen.patient_id),
            labels: labels.remove(&seen.patient_id).unwrap_or_default(),
            steps: Vec::new(),
            patient_id: seen.patient_id,
        }
    };
    Ok(seen.into_iter().map(lane).collect())
}

/// Who referred whom.
fn referrers<'a>(read: &Read, patients: impl Iterator<Item = &'a str>) -> Result<HashMap<String, Name>> {
    let sql = "SELECT p.id, r.given_name, r.middle_name, r.family_name, r.language
               FROM json_each(:ids) j JOIN patient p ON p.id = j.value JOIN patient r ON r.id = p.referrer_id";
    let ids = crate::rows::json_ids(patients);
    let found = read.list(sql, named_params! { ":ids": ids }, |row| Ok((row.get("id")?, Name::of_row(row)?)))?;
    Ok(found.into_iter().collect())
}
