//! The whole clinic as it was invented, before any of it is written down.

use super::calls::{Call, Calls};
use super::day::{self, Part, Role};
use super::diary::{Booking, Diary};
use super::dice::Dice;
use super::people::{self, Person};
use super::seen::{self, Visit};
use super::stage::Stage;
use super::steps::{Step, Steps};
use super::waiting::{self, Waiting};
use crate::appointments::Status;
use peyvand_kit::Locale;

/// A clinic. Everything refers to the others by place.
pub(super) struct Clinic {
    pub(super) people: Vec<Person>,
    pub(super) bookings: Vec<Booking>,
    pub(super) visits: Vec<Visit>,
    pub(super) steps: Vec<Step>,
    pub(super) calls: Vec<Call>,
    pub(super) waiting: Waiting,
}

impl Clinic {
    /// Invents a clinic of so many people.
    pub(super) fn invent(stage: &Stage, dice: &mut Dice, language: Locale, count: usize) -> Self {
        let people = people::invent(stage, dice, language, count);
        let mut diary = Diary::new(stage, &people, dice);
        diary.behind();
        let parts = day::cast(&mut diary);
        diary.ahead();
        let mut bookings = diary.bookings;
        hand_over(stage, &mut bookings, &parts);
        let waiting = waiting::invent(stage, &people, &mut bookings);
        let visits = seen::visits(stage, dice, &bookings, &parts);
        let steps = Steps { stage, people: &people, bookings: &bookings, visits: &visits, parts: &parts }.take(dice);
        let calls = Calls { stage, bookings: &bookings, visits: &visits, steps: &steps }.make(dice);
        Self { people, bookings, visits, steps, calls, waiting }
    }

    /// The step with which a visit closed. Steps stand in the order of their visits.
    pub(super) fn step_of(&self, visit: usize) -> Option<&Step> {
        self.steps.binary_search_by_key(&visit, |step| step.visit).ok().map(|place| &self.steps[place])
    }
}

/// Whoever leaves with a time has it with the other doctor, and was given it just now.
fn hand_over(stage: &Stage, bookings: &mut [Booking], parts: &[Part]) {
    let Some((leaving, _)) = parts.iter().find(|(_, role)| *role == Role::LeavingBooked) else { return };
    let (person, doctor) = (bookings[*leaving].person, bookings[*leaving].doctor);
    let soon = stage.today.plus_days(3);
    let fits =
        |booking: &&mut Booking| booking.day > soon && booking.doctor != doctor && booking.status == Status::Planned;
    if let Some(booking) = bookings.iter_mut().find(fits) {
        booking.person = person;
        booking.booked_on = stage.today;
        booking.note = "";
    }
}
