//! Who was called and who is to be called: the day after, about a step, and back by the doctor.

use super::diary::Booking;
use super::dice::Dice;
use super::seen::Visit;
use super::stage::Stage;
use super::steps::Step;
use crate::followups::{Bleeding, Kind, Outcome, Pain};
use crate::visits::{StepKind, StepState};
use peyvand_kit::{Day, Instant};
use std::cmp::Ordering;

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

/// What came of the call on the day after.
#[derive(Clone, Copy, PartialEq, Eq)]
enum News {
    NotYet,
    NoAnswer,
    Good,
    Worrying,
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
        let mut due_today = 0;
        for (place, visit) in self.visits.iter().enumerate() {
            let booking = &self.bookings[visit.booking];
            if visit.closed.is_some() && self.stage.offers[booking.service].is_invasive {
                let due_on = self.stage.next_open(booking.day);
                due_today += usize::from(due_on == self.stage.today);
                let news = self.news(dice, due_on, due_today);
                self.day_after(dice, place, due_on, news, &mut calls);
            }
        }
        for (place, step) in self.steps.iter().enumerate() {
            calls.extend(self.about(dice, place, step));
        }
        calls
    }

    /// Of those who are due today the first one has worrying news, the second did not answer, the others wait.
    fn news(&self, dice: &mut Dice, due_on: Day, due_today: usize) -> News {
        match (due_on.cmp(&self.stage.today), due_today) {
            (Ordering::Less, _) if dice.chance(5) => News::Worrying,
            (Ordering::Less, _) => News::Good,
            (Ordering::Equal, 1) => News::Worrying,
            (Ordering::Equal, 2) => News::NoAnswer,
            _ => News::NotYet,
        }
    }

    fn day_after(&self, dice: &mut Dice, visit: usize, due_on: Day, news: News, calls: &mut Vec<Call>) {
        let booking = &self.bookings[self.visits[visit].booking];
        let is_past = due_on < self.stage.today;
        let at = if is_past { self.stage.at(due_on, 640 + booking.start % 60) } else { self.stage.ago(6) };
        let mut call = Call { visit: Some(visit), ..self.call(dice, Kind::NextDayCall, booking.person, due_on) };
        call.is_open = matches!(news, News::NotYet | News::NoAnswer);
        call.tries.extend(match news {
            News::NotYet => None,
            News::NoAnswer => Some(self.attempt(dice, at, Outcome::NoAnswer, None)),
            News::Good => Some(self.attempt(dice, at, Outcome::Reached, Some((Pain::None, Bleeding::Stopped)))),
            News::Worrying => Some(self.attempt(dice, at, Outcome::Reached, Some((Pain::Strong, Bleeding::Still)))),
        });
        calls.push(call);
        if news == News::Worrying {
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
            call.tries
                .push(Try { by: doctor, ..self.attempt(dice, self.stage.at(due_on, 780), Outcome::Reached, answers) });
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
            call.tries.push(self.attempt(
                dice,
                self.stage.at(booked, 700).min(self.stage.ago(30)),
                Outcome::Reached,
                None,
            ));
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
        let note = if calm && outcome == Outcome::Reached && dice.chance(35) {
            dice.one_of(&self.stage.page.list("call notes"))
        } else {
            ""
        };
        Try { id: dice.id(at), by: self.stage.who("coordinator").to_owned(), at, outcome, answers, note }
    }
}
