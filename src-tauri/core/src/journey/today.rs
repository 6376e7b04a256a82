//! The day at a glance: who is on the way, waits, sits with the doctor, is about to leave; and what must be done.

use super::estimates::{Doctors, Estimated};
use crate::appointments::{self, Card, Free, Status, Wanted};
use crate::desk::{self, Delay, WaitLevel, WaitRules};
use crate::followups::{self, Work};
use crate::patients::{self, Label, Name};
use crate::visits::{self, Amends, Contact, Seen, Step, VisitState};
use crate::{Result, World};
use peyvand_kit::{Day, Minute};
use peyvand_store::{Read, named_params};
use std::collections::HashMap;

/// How much of the work list the day shows.
const WORK_SHOWN: u16 = 50;

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
    /// The doctors who are late, and how many have not heard of it.
    pub delays: Vec<(Delay, u32)>,
}

/// A person in a lane.
#[derive(Debug)]
pub struct Lane {
    /// The appointment.
    pub card: Option<Card>,
    /// The visit.
    pub visit_id: Option<String>,
    /// How patient and doctor meet.
    pub means: Contact,
    /// Whether the patient is with the doctor.
    pub is_in_room: bool,
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
    /// What they came for.
    pub service_name: Option<String>,
    /// Whether they were not here before.
    pub is_first_visit: bool,
    /// The number that is called out.
    pub queue_no: Option<u16>,
    /// Whether they came without an appointment.
    pub is_walk_in: bool,
    /// Whether the wait asks somebody to act.
    pub wait_level: WaitLevel,
    /// What was offered for it.
    pub amends: Vec<Amends>,
    /// When their turn comes.
    pub estimate: Option<Estimated>,
    /// How they are addressed.
    pub address_form: String,
    /// How they like to be called, or how the name is said.
    pub called_as: String,
}

/// Opens the day.
///
/// # Errors
/// Only faults.
pub fn today(world: &World) -> Result<Today> {
    let (day, now) = world.wall();
    let read = world.read();
    let cards = appointments::of_day(world, day)?;
    let with = |statuses: &[Status]| cards.iter().filter(|card| statuses.contains(&card.status)).count() as u32;
    let wanted = Wanted::from(day, 1);
    let mut today = Today {
        day,
        now,
        appointments: with(&[
            Status::Planned,
            Status::Confirmed,
            Status::Arrived,
            Status::InRoom,
            Status::Done,
            Status::Left,
            Status::NoShow,
        ]),
        confirmed: with(&[Status::Confirmed, Status::Arrived, Status::InRoom, Status::Done, Status::Left]),
        unanswered: with(&[Status::Planned]),
        no_shows: with(&[Status::NoShow]),
        first_free: appointments::free(world, wanted)?.pop(),
        on_the_way: on_the_way(read, &cards, now)?,
        waiting: Vec::new(),
        in_room: Vec::new(),
        before_leaving: before_leaving(world, day)?,
        work: followups::work(world, day, None, WORK_SHOWN)?,
        work_late: followups::late(read, day)?,
        delays: Vec::new(),
    };
    let house = visits::in_house(read, None)?;
    let mut doctors = Doctors::of(world, &cards, &house)?;
    for lane in queued(world, house)? {
        if lane.state == VisitState::Waiting { today.waiting.push(lane.lane) } else { today.in_room.push(lane.lane) }
    }
    for lane in today.on_the_way.iter_mut().chain(&mut today.waiting) {
        lane.estimate = lane.card.as_ref().and_then(|card| doctors.take(&card.id));
    }
    today.delays = untold(world, &cards)?;
    Ok(today)
}

/// The doctors who are late, and how many of those who wait or come later have not heard of it.
fn untold(world: &World, cards: &[Card]) -> Result<Vec<(Delay, u32)>> {
    let (day, now) = world.wall();
    let count = |delay: Delay| {
        let concerned = cards.iter().filter(|card| super::late::is_concerned(card, &delay, now));
        let concerned: Vec<&str> = concerned.map(|card| card.id.as_str()).collect();
        let answers = super::late::answers(world.read(), concerned.iter().copied(), delay.at)?;
        let untold = concerned.iter().filter(|id| !answers.get(**id).is_some_and(|code| super::late::is_told(code)));
        Ok((delay, u32::try_from(untold.count()).unwrap_or(u32::MAX)))
    };
    desk::delays(world.read(), day)?.into_iter().map(count).collect()
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
    queued(world, visits::in_house(world.read(), staff_id)?)
}

fn queued(world: &World, seen: Vec<Seen>) -> Result<Vec<Queued>> {
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
        means: Contact::InPerson,
        is_in_room: false,
        patient_id: card.patient_id.clone(),
        patient: card.patient.clone(),
        staff_name: card.staff_name.clone(),
        minutes: None,
        is_late: card.start.is_some_and(|start| start < now.get()),
        referrer: referrers.remove(&card.patient_id),
        labels: card.labels.clone(),
        steps: Vec::new(),
        service_name: card.service_name.clone(),
        is_first_visit: card.is_first_visit,
        queue_no: None,
        is_walk_in: false,
        wait_level: WaitLevel::Fine,
        amends: Vec::new(),
        estimate: None,
        address_form: card.address_form.clone(),
        called_as: card.called_as.clone(),
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
    let mut cards = appointments::by_ids(read, world.today(), ids)?;
    let mut labels = patients::labels_of(read, world.today(), seen.iter().map(|seen| seen.patient_id.as_str()))?;
    let first = seen.iter().filter(|seen| seen.is_first_visit).map(|seen| seen.patient_id.as_str());
    let mut referrers = referrers(read, first)?;
    let rules = WaitRules::on(read, world.today())?;
    let now = world.now().ms();
    let lane = |seen: Seen| {
        let since = if seen.state == VisitState::Waiting { seen.arrived_at } else { seen.called_in_at };
        let minutes = since.map(|since| u16::try_from((now - since).max(0) / 60_000).unwrap_or(u16::MAX));
        let waited = minutes.filter(|_| seen.state == VisitState::Waiting);
        let wait_level = waited.map_or(WaitLevel::Fine, |minutes| rules.level(minutes));
        let is_walk_in = seen.appointment_id.is_none();
        let card = seen.appointment_id.and_then(|id| cards.remove(&id));
        Lane {
            service_name: card.as_ref().and_then(|card| card.service_name.clone()).or(seen.service_name),
            card,
            visit_id: Some(seen.id),
            means: seen.means,
            is_in_room: seen.state == VisitState::InRoom,
            patient: seen.patient,
            staff_name: seen.staff_name,
            minutes: minutes.filter(|_| seen.state != VisitState::Closed),
            is_late: wait_level != WaitLevel::Fine,
            referrer: referrers.remove(&seen.patient_id),
            labels: labels.remove(&seen.patient_id).unwrap_or_default(),
            steps: Vec::new(),
            is_first_visit: seen.is_first_visit,
            queue_no: seen.queue_no,
            is_walk_in,
            wait_level,
            amends: seen.amends,
            estimate: None,
            address_form: seen.address_form,
            called_as: seen.called_as,
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
