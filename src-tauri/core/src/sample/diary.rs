//! The doctors' diary: a year behind today and two weeks ahead, nobody in two places at once.

use super::dice::Dice;
use super::people::Person;
use super::stage::{CHECK_UP, DOCTORS, FOR_CHILDREN, Stage, Stretch};
use crate::appointments::Status;
use peyvand_kit::Day;
use std::collections::HashSet;

/// How far the diary goes back, in days.
const BEHIND: i64 = 365;

/// How far it is filled ahead, in days.
const AHEAD: i64 = 14;

/// How many are called on the day after: each doctor's first ones of the last day of work.
const INVASIVE_LAST: usize = 3;

/// How often chance is asked again for something that fits.
const TRIES: usize = 24;

/// An appointment.
pub(super) struct Booking {
    pub(super) id: String,
    pub(super) person: usize,
    pub(super) doctor: usize,
    pub(super) service: usize,
    pub(super) day: Day,
    pub(super) start: u16,
    pub(super) minutes: u16,
    /// Minutes kept free after it.
    pub(super) buffer: u16,
    pub(super) status: Status,
    pub(super) booked_on: Day,
    pub(super) note: &'static str,
    pub(super) cancel_reason: &'static str,
}

/// The diary while it is written.
pub(super) struct Diary<'a> {
    pub(super) stage: &'a Stage,
    pub(super) people: &'a [Person],
    pub(super) dice: &'a mut Dice,
    pub(super) bookings: Vec<Booking>,
    /// Who has been here before.
    known: HashSet<usize>,
    /// Who has a time on the day that is written, or from today on.
    taken: HashSet<usize>,
    weights: Vec<usize>,
}

impl<'a> Diary<'a> {
    pub(super) fn new(stage: &'a Stage, people: &'a [Person], dice: &'a mut Dice) -> Self {
        let weights = stage.offers.iter().map(|offer| offer.weight).collect();
        Self { stage, people, dice, bookings: Vec::new(), known: HashSet::new(), taken: HashSet::new(), weights }
    }

    /// Fills the year until yesterday.
    pub(super) fn behind(&mut self) {
        let last = self.stage.last_open();
        for days in (1..=BEHIND).rev() {
            let day = self.stage.today.plus_days(-days);
            self.taken.clear();
            for doctor in 0..DOCTORS {
                for (place, stretch) in self.stage.hours(day).iter().enumerate() {
                    let invasive = if day == last && place == 0 { INVASIVE_LAST } else { 0 };
                    self.fill(day, doctor, *stretch, invasive);
                }
            }
        }
        self.taken.clear();
    }

    /// Fills the part of today that is over.
    pub(super) fn earlier_today(&mut self, doctor: usize, stretch: Stretch) {
        self.fill(self.stage.today, doctor, stretch, 0);
    }

    /// Fills two weeks from tomorrow on, more loosely. The newcomers among them come for the first time.
    pub(super) fn ahead(&mut self) {
        for days in 1..=AHEAD {
            let day = self.stage.today.plus_days(days);
            for doctor in 0..DOCTORS {
                for stretch in self.stage.hours(day) {
                    self.fill(day, doctor, *stretch, 0);
                }
            }
        }
    }

    /// Fills a stretch of a doctor's day.
    fn fill(&mut self, day: Day, doctor: usize, (from, to): Stretch, mut invasive: usize) {
        let is_ahead = day > self.stage.today;
        let density = if is_ahead { 45 } else { (self.people.len() / 9).clamp(10, 88) };
        let mut at = from;
        while at + self.stage.slot <= to {
            if invasive == 0 && !self.dice.chance(density) {
                at += self.stage.slot * if is_ahead { 2 } else { 1 };
                continue;
            }
            let Some(person) = self.somebody(day) else { return };
            let Some(service) = self.service(person, to - at, invasive > 0, day == self.stage.last_open()) else {
                return;
            };
            let (minutes, buffer) = (self.stage.offers[service].minutes, self.stage.offers[service].buffer);
            let status = if invasive > 0 || day == self.stage.today { Status::Done } else { self.status(day) };
            invasive = invasive.saturating_sub(1);
            let booking = self.book(person, doctor, service, day, (at, minutes), status);
            self.bookings[booking].buffer = buffer;
            at += (minutes + buffer).div_ceil(self.stage.slot) * self.stage.slot;
        }
    }

    /// Writes an appointment down.
    pub(super) fn book(
        &mut self,
        person: usize,
        doctor: usize,
        service: usize,
        day: Day,
        time: (u16, u16),
        status: Status,
    ) -> usize {
        let registered = self.people[person].registered;
        let lead = self.dice.between(0, 5) * self.dice.between(0, 5);
        let booked_on = day.plus_days(-lead).max(registered).min(self.stage.today).min(day);
        let note = if self.dice.chance(6) { self.dice.one_of(&self.stage.page.list("booking notes")) } else { "" };
        let cancel_reason =
            if status == Status::Cancelled { self.dice.one_of(&["patient", "patient", "practice"]) } else { "" };
        let id = self.dice.id(self.stage.at(booked_on, 600));
        self.taken.insert(person);
        if status == Status::Done {
            self.known.insert(person);
        }
        let (start, minutes) = time;
        self.bookings.push(Booking {
            id,
            person,
            doctor,
            service,
            day,
            start,
            minutes,
            buffer: 0,
            status,
            booked_on,
            note,
            cancel_reason,
        });
        self.bookings.len() - 1
    }

    /// Somebody whose file was open by then and who is nowhere else.
    pub(super) fn somebody(&mut self, day: Day) -> Option<usize> {
        for _ in 0..TRIES {
            let place = self.dice.below(self.people.len());
            let person = &self.people[place];
            let is_time = !person.is_newcomer || day > self.stage.today.plus_days(1);
            if is_time && person.registered <= day && !self.taken.contains(&place) {
                return Some(place);
            }
        }
        None
    }

    /// What a person comes for: the first time a check-up, else what fits into the time.
    fn service(&mut self, person: usize, room: u16, is_invasive: bool, is_last: bool) -> Option<usize> {
        let is_child = self.people[person].is_child;
        if !is_invasive && (is_child || !self.known.contains(&person)) {
            let service = if is_child && self.dice.chance(50) { FOR_CHILDREN } else { CHECK_UP };
            return Some(service).filter(|&service| self.stage.offers[service].minutes <= room);
        }
        for _ in 0..TRIES {
            let service = self.dice.weighed(&self.weights);
            let offer = &self.stage.offers[service];
            let is_right = offer.is_invasive == is_invasive || !(is_last || is_invasive);
            if is_right && offer.minutes + offer.buffer <= room && service != FOR_CHILDREN {
                return Some(service);
            }
        }
        None
    }

    fn status(&mut self, day: Day) -> Status {
        if day > self.stage.today {
            return if self.dice.chance(35) { Status::Confirmed } else { Status::Planned };
        }
        match self.dice.below(100) {
            0..15 => Status::NoShow,
            15..24 => Status::Cancelled,
            _ => Status::Done,
        }
    }
}
