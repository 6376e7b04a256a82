//! Who was called and who is to be called: the day after, about a step, and back by the doctor.

use super::diary::Booking;
use super::dice::Dice;
use super::seen::Visit;
use super::stage::Stage;
use super::steps::Step;
use crate::followups::{Bleeding, Kind, Outcome, Pain};
use crate::visits::{StepKind, StepState};
use peyvand_kit::{Day, Instant};

/// A contact.
pub(super) struct Call {
    pub(super) id: String,
    pub(super) kind: Kind,
    pub(super) person: usize,
    pub(super) visit: Option<usize>,
    pub(super) step: Option<usize>,
    pub(super) owner: String,
    pub(super) due_on: Day,
    pub(super) is_open: bool,
    pub(super) matter: &'static str,
    pub(super) tries: Vec<Try>,
}

/// A try.
pub(super) struct Try {
    pub(super) id: String,
    pub(super) by: String,
    pub(super) at: Instant,
    pub(super) outcome: Outcome,
    pub(super) answers: Option<(Pain, Bleeding)>,
    pub(super) note: &'static str,
}

/// The contacts of all visits and steps.
pub(super) struct Calls<'a> {
    pub(super) stage: &'a Stage,
    pub(super) bookings: &'a [Booking],
    pub(super) visits: &'a [Visit],
    pub(super) steps: &'a [Step],
}

impl Calls<'_> {
    /// Makes them all.
    pub(super) fn make(&self, dice: &mut Dice) -> Vec<Call> {
        let mut calls = Vec::new();
        // Of those who are due today the first one has worrying news, the second did not answer.
        let mut due_today = 0;
        for (place, visit) in self.visits.iter().enumerate() {
            let booking = &self.bookings[visit.booking];
            if visit.closed.is_some() && self.stage.offers[booking.service].is_invasive {
                self.day_after(dice, place, booking, &mut due_today, &mut calls);
            }
        }
        for (place, step) in self.steps.iter().enumerate() {
            calls.extend(self.about(dice, place, step));
        }
        calls
    }

    fn day_after(&self, dice: &mut Dice, visit: usize, booking: &Booking, due_today: &mut usize, calls: &mut Vec<Call>) {
        let due_on = self.stage.next_open(booking.day);
        let mut call = Call { visit: Some(visit), ..self.call(dice, Kind::NextDayCall, booking.person, due_on) };
        if due_on > self.stage.today {
            calls.push(call);
            return;
        }
        let (worries, at) = if due_on == self.stage.today {
            *due_today += 1;
            match *due_today {
                1 => (true, self.stage.ago(6)),
                2 => {
                    call.tries.push(self.attempt(dice, self.stage.ago(11), Outcome::NoAnswer, None));
                    calls.push(call);
                    return;
                }
                _ => {
                    calls.push(call);
                    return;
                }
            }
        } else {
            (dice.chance(5), self.stage.at(due_on, 640 + booking.start % 60))
        };
        let answers = if worries { (Pain::Strong, Bleeding::Still) } else { (Pain::None, Bleeding::Stopped) };
        call.tries.push(self.attempt(dice, at, Outcome::Reached, Some(answers)));
        call.is_open = false;
        calls.push(call);
        if worries {
            calls.push(self.call_back(dice, visit, booking, due_on));
        }
    }

    /// The doctor calls back; what was due before today is done.
    fn call_back(&self, dice: &mut Dice, visit: usize, booking: &Booking, due_on: Day) -> Call {
        let doctor = self.stage.doctor(booking.doctor).to_owned();
        let matter = dice.one_of(&self.stage.page.list("matters"));
        let mut call = Call {
            visit: Some(visit),
            owner: doctor.clone(),
            matter,
            ..self.call(dice, Kind::DoctorCallback, booking.person, due_on)
        };
        if due_on < self.stage.today {
            let answers = Some((Pain::Some, Bleeding::Stopped));
            call.tries.push(Try { by: doctor, ..self.attempt(dice, self.stage.at(due_on, 780), Outcome::Reached, answers) });
            call.is_open = false;
        }
        call
    }

    /// A recall and a remote contact come up on their day, until they are booked.
    fn about(&self, dice: &mut Dice, place: usize, step: &Step) -> Option<Call> {
        let kind = match step.kind {
            StepKind::Recall => Kind::Recall,
            StepKind::RemoteContact => Kind::RemoteContact,
            StepKind::ReturnVisit | StepKind::Referral | StepKind::NextStage | StepKind::EndOfCare => return None,
        };
        let visit = step.visit;
        let person = self.bookings[self.visits[visit].booking].person;
        let mut call = Call { visit: Some(visit), step: Some(place), ..self.call(dice, kind, person, step.due_on?) };
        if step.state == StepState::Fulfilled {
            call.is_open = false;
            let booked = self.bookings[step.booking?].booked_on;
            call.tries.push(self.attempt(dice, self.stage.at(booked, 700).min(self.stage.ago(30)), Outcome::Reached, None));
        }
        Some(call)
    }

    fn call(&self, dice: &mut Dice, kind: Kind, person: usize, due_on: Day) -> Call {
        let owner = self.stage.who("coordinator").to_owned();
        let id = dice.id(self.stage.at(due_on, 540).min(self.stage.now));
        Call { id, kind, person, visit: None, step: None, owner, due_on, is_open: true, matter: "", tries: Vec::new() }
    }

    fn attempt(&self, dice: &mut Dice, at: Instant, outcome: Outcome, answers: Option<(Pain, Bleeding)>) -> Try {
        let calm = answers.is_none_or(|(pain, _)| pain == Pain::None);
        let note = if calm && outcome == Outcome::Reached && dice.chance(35) { dice.one_of(&self.stage.page.list("call notes")) } else { "" };
        Try { id: dice.id(at), by: self.stage.who("coordinator").to_owned(), at, outcome, answers, note }
    }
}
