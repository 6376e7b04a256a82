//! What happened in the visits: when somebody came, what was said, what was paid.

use super::day::{Part, Role};
use super::diary::Booking;
use super::dice::Dice;
use super::stage::Stage;
use crate::appointments::Status;
use crate::visits::{Golden, VisitState};
use peyvand_kit::Instant;
use std::collections::HashMap;

/// A visit.
pub(super) struct Visit {
    pub(super) id: String,
    pub(super) booking: usize,
    pub(super) state: VisitState,
    pub(super) arrived: Instant,
    pub(super) called_in: Option<Instant>,
    pub(super) closed: Option<Instant>,
    pub(super) left: Option<Instant>,
    pub(super) own_words: &'static str,
    pub(super) note: &'static str,
    pub(super) golden: Option<Golden>,
    pub(super) answer: &'static str,
    /// How much of a hundred was paid, and into which account.
    pub(super) paid: i64,
    pub(super) account: &'static str,
}

/// All visits, the earliest first.
pub(super) fn visits(stage: &Stage, dice: &mut Dice, bookings: &[Booking], parts: &[Part]) -> Vec<Visit> {
    let roles: HashMap<usize, Role> = parts.iter().copied().collect();
    let mut visits: Vec<Visit> = Vec::new();
    for (place, booking) in bookings.iter().enumerate() {
        match (roles.get(&place), booking.status) {
            (Some(role), Status::Arrived | Status::InRoom | Status::Done) => {
                visits.push(now(stage, dice, place, *role));
            }
            (None, Status::Done) => visits.push(past(stage, dice, place, booking)),
            _ => {}
        }
    }
    for visit in &mut visits {
        words(stage, dice, visit);
    }
    visits.sort_by_key(|visit| (bookings[visit.booking].day, visit.arrived));
    visits
}

fn past(stage: &Stage, dice: &mut Dice, place: usize, booking: &Booking) -> Visit {
    let minutes = |low: i64, high: i64, dice: &mut Dice| dice.between(low, high) * 60_000;
    let planned = stage.at(booking.day, booking.start);
    let arrived = planned.plus_ms(minutes(-14, 3, dice));
    let called_in = planned.plus_ms(minutes(4, 12, dice));
    let closed = called_in.plus_ms(minutes(i64::from(booking.minutes) * 3 / 4, i64::from(booking.minutes), dice));
    let left = closed.plus_ms(minutes(3, 12, dice)).min(stage.ago(1));
    let paid = if dice.chance(88) { 100 } else { dice.one_of(&[50, 50, 0]) };
    Visit {
        called_in: Some(called_in),
        closed: Some(closed.min(stage.ago(2))),
        left: Some(left),
        paid,
        ..empty(dice, place, VisitState::Closed, arrived)
    }
}

/// The visit of somebody who is here now.
fn now(stage: &Stage, dice: &mut Dice, place: usize, role: Role) -> Visit {
    let ago = |minutes| Some(stage.ago(minutes));
    let (state, arrived, called_in, closed) = match role {
        Role::LeavingUnbooked => (VisitState::Closed, 64, ago(49), ago(7)),
        Role::LeavingBooked => (VisitState::Closed, 71, ago(58), ago(12)),
        Role::InRoom => (VisitState::InRoom, dice.between(33, 48), ago(dice.between(9, 31)), None),
        Role::WaitingLong => (VisitState::Waiting, 26, None, None),
        Role::Waiting | Role::Confirmed | Role::Planned | Role::First => {
            (VisitState::Waiting, dice.between(4, 14), None, None)
        }
    };
    Visit {
        called_in,
        closed,
        paid: if role == Role::LeavingBooked { 100 } else { 0 },
        ..empty(dice, place, state, stage.ago(arrived))
    }
}

fn empty(dice: &mut Dice, booking: usize, state: VisitState, arrived: Instant) -> Visit {
    Visit {
        id: dice.id(arrived),
        booking,
        state,
        arrived,
        called_in: None,
        closed: None,
        left: None,
        own_words: "",
        note: "",
        golden: None,
        answer: "",
        paid: 0,
        account: dice.one_of(&["pos", "pos", "pos", "cash", "card-to-card"]),
    }
}

fn words(stage: &Stage, dice: &mut Dice, visit: &mut Visit) {
    if visit.state != VisitState::Waiting && dice.chance(45) {
        visit.own_words = dice.one_of(&stage.page.list("own words"));
    }
    if visit.state != VisitState::Closed {
        return;
    }
    if dice.chance(65) {
        visit.note = dice.one_of(&stage.page.list("notes"));
    }
    match dice.below(100) {
        0..58 => visit.golden = Some(Golden::NothingLeft),
        58..76 => {
            visit.golden = Some(Golden::Answered);
            visit.answer = dice.one_of(&stage.page.list("answers"));
        }
        _ => {}
    }
}
