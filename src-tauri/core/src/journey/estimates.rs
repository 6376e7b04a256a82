//! When each patient's turn comes today, doctor by doctor.

use crate::appointments::{Card, Status};
use crate::desk::{self, DoctorDay, Estimate, Pace, Turn};
use crate::visits::{Seen, VisitState};
use crate::{Result, World};
use peyvand_kit::Instant;
use std::collections::{BTreeSet, HashMap};

/// How long a walk-in takes of whom nobody said what for.
const PLAIN_MINUTES: u16 = 15;

/// An estimate, and how well the doctor's pace is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimated {
    /// When the turn comes.
    pub estimate: Estimate,
    /// The doctor's pace.
    pub pace: Pace,
}

/// The estimates of today's appointments.
#[derive(Debug, Default)]
pub(super) struct Doctors {
    found: HashMap<String, Estimated>,
}

/// Whoever may be estimated: a coming or waiting appointment, or a walk-in, who only takes time.
struct Waiting<'a> {
    appointment: Option<&'a str>,
    turn: Turn,
}

impl Doctors {
    /// Of the day's appointments and of who is in the house.
    pub(super) fn of(world: &World, cards: &[Card], house: &[Seen]) -> Result<Self> {
        let waits = |card: &&Card| card.status.is_open() || card.status == Status::Arrived;
        let doctors: BTreeSet<&str> = cards.iter().filter(waits).filter_map(|card| card.staff_id.as_deref()).collect();
        let mut found = HashMap::new();
        for doctor in doctors {
            found.extend(one(world, doctor, cards, house)?);
        }
        Ok(Self { found })
    }

    /// The estimate of an appointment.
    pub(super) fn take(&mut self, appointment: &str) -> Option<Estimated> {
        self.found.remove(appointment)
    }
}

fn one(world: &World, doctor: &str, cards: &[Card], house: &[Seen]) -> Result<Vec<(String, Estimated)>> {
    let (today, now) = world.wall();
    let pace = desk::pace(world.read(), doctor)?;
    let delay = desk::delay_of(world.read(), doctor, today)?.map_or(0, |delay| delay.minutes);
    let iso = today.iso();
    let here: Vec<&Seen> =
        house.iter().filter(|seen| seen.staff_id.as_deref() == Some(doctor) && seen.day == iso).collect();
    let of_seen = |seen: &&&Seen| cards.iter().find(|card| seen.appointment_id.as_deref() == Some(card.id.as_str()));
    let minutes =
        |seen: &&Seen| of_seen(&seen).map(|card| card.minutes).or(seen.service_minutes).unwrap_or(PLAIN_MINUTES);
    let at = |at: Option<i64>| at.map_or(now.get(), |at| world.practice().zone.local(Instant::from_ms(at)).1.get());
    let in_room = here.iter().filter(|seen| seen.state == VisitState::InRoom);
    let in_room = in_room.map(|seen| (at(seen.called_in_at), minutes(seen))).collect();
    let mut waiting: Vec<Waiting> = Vec::new();
    for card in cards.iter().filter(|card| card.staff_id.as_deref() == Some(doctor)) {
        let is_here = card.status == Status::Arrived;
        if let Some(due) = card.start.filter(|_| is_here || card.status.is_open()) {
            let turn = Turn { due, is_booked: true, is_here, minutes: card.minutes, buffer: card.buffer };
            waiting.push(Waiting { appointment: Some(&card.id), turn });
        }
    }
    for seen in here.iter().filter(|seen| seen.state == VisitState::Waiting && of_seen(seen).is_none()) {
        let due = at(seen.arrived_at);
        let turn = Turn { due, is_booked: false, is_here: true, minutes: minutes(seen), buffer: 0 };
        waiting.push(Waiting { appointment: None, turn });
    }
    let turns = waiting.iter().map(|waiting| waiting.turn).collect();
    let day = DoctorDay { now: now.get(), delay, pace: pace.percent, in_room, turns };
    let estimates = desk::estimates(&day).into_iter().zip(&waiting);
    let told = |(estimate, waiting): (Estimate, &Waiting)| {
        Some((waiting.appointment?.to_owned(), Estimated { estimate, pace }))
    };
    Ok(estimates.filter_map(told).collect())
}
