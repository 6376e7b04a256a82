//! What came next after each visit: most steps are booked or ended, some wait, two were forgotten.

use super::day::{Part, Role};
use super::diary::Booking;
use super::dice::Dice;
use super::people::Person;
use super::seen::Visit;
use super::stage::Stage;
use crate::appointments::Status;
use crate::visits::{StepKind, StepState};
use peyvand_kit::Day;
use std::collections::HashMap;

/// After how many months somebody is asked back where the service does not say.
const RECALL_MONTHS: i32 = 6;

/// A next step.
pub(super) struct Step {
    pub(super) id: String,
    pub(super) visit: usize,
    pub(super) kind: StepKind,
    pub(super) colleague: Option<usize>,
    pub(super) due_on: Option<Day>,
    pub(super) reason: &'static str,
    pub(super) state: StepState,
    pub(super) booking: Option<usize>,
}

/// Why the last visit of somebody is told apart: the kind of its step and the day on which it is due.
type Fates = HashMap<usize, (StepKind, Day)>;

/// The steps of all closed visits.
pub(super) struct Steps<'a> {
    pub(super) stage: &'a Stage,
    pub(super) people: &'a [Person],
    pub(super) bookings: &'a [Booking],
    pub(super) visits: &'a [Visit],
    pub(super) parts: &'a [Part],
}

impl Steps<'_> {
    /// Takes them all, a step a visit.
    pub(super) fn take(&self, dice: &mut Dice) -> Vec<Step> {
        let next = self.next();
        let fates = self.fates(dice, &next);
        let closed = (0..self.visits.len()).filter(|&visit| self.visits[visit].closed.is_some());
        closed.map(|visit| self.step(dice, visit, next.get(&self.visits[visit].booking).copied(), &fates)).collect()
    }

    /// The appointment that follows a person's appointment and stands.
    fn next(&self) -> HashMap<usize, usize> {
        let stands = |status| {
            matches!(status, Status::Planned | Status::Confirmed | Status::Arrived | Status::InRoom | Status::Done)
        };
        let mut order: Vec<usize> =
            (0..self.bookings.len()).filter(|&place| stands(self.bookings[place].status)).collect();
        order.sort_by_key(|&place| (self.bookings[place].person, self.bookings[place].day));
        let pairs = order.windows(2).filter(|pair| self.bookings[pair[0]].person == self.bookings[pair[1]].person);
        pairs.map(|pair| (pair[0], pair[1])).collect()
    }

    /// Picks those whose step is on today's work list: when they were here, when it is due, whether it is a child.
    fn fates(&self, dice: &mut Dice, next: &HashMap<usize, usize>) -> Fates {
        let today = self.stage.today;
        let wanted = [
            (StepKind::ReturnVisit, 12, 60, -3, false),
            (StepKind::NextStage, 12, 60, -1, false),
            (StepKind::Recall, 90, 300, 0, false),
            (StepKind::Recall, 90, 300, 0, true),
            (StepKind::RemoteContact, 3, 20, 0, false),
        ];
        let mut fates = Fates::new();
        for (kind, least, most, due, is_child) in wanted {
            let fits = |visit: &usize| {
                let booking = self.visits[*visit].booking;
                let ago = self.bookings[booking].day.days_until(today);
                let is_meant = self.people[self.bookings[booking].person].is_child == is_child;
                is_meant && (least..=most).contains(&ago) && !next.contains_key(&booking) && !fates.contains_key(visit)
            };
            let found: Vec<usize> = (0..self.visits.len()).filter(fits).collect();
            if !found.is_empty() {
                fates.insert(dice.one_of(&found), (kind, today.plus_days(due)));
            }
        }
        fates
    }

    fn step(&self, dice: &mut Dice, visit: usize, next: Option<usize>, fates: &Fates) -> Step {
        let role = self.parts.iter().find(|(booking, _)| *booking == self.visits[visit].booking).map(|(_, role)| *role);
        match (role, fates.get(&visit), next) {
            (Some(Role::LeavingUnbooked), ..) => {
                self.open(dice, visit, StepKind::ReturnVisit, self.stage.today.plus_days(14))
            }
            (_, Some((kind, due)), _) => self.open(dice, visit, *kind, *due),
            (_, _, Some(next)) => self.booked(dice, visit, next),
            (..) => self.last(dice, visit),
        }
    }

    /// The step that an appointment fulfilled.
    fn booked(&self, dice: &mut Dice, visit: usize, next: usize) -> Step {
        let (from, to) = (&self.bookings[self.visits[visit].booking], &self.bookings[next]);
        let kind = match (from.doctor == to.doctor, from.day.days_until(to.day)) {
            (_, 75..) => StepKind::Recall,
            (false, _) => StepKind::Referral,
            (true, _) => dice.one_of(&[StepKind::ReturnVisit, StepKind::NextStage]),
        };
        let due_on = to.day.plus_days(dice.between(-2, 2)).max(from.day.plus_days(1));
        let colleague = (kind == StepKind::Referral).then_some(to.doctor);
        Step { state: StepState::Fulfilled, booking: Some(next), colleague, ..self.open(dice, visit, kind, due_on) }
    }

    /// The step of somebody who has no time yet: asked back, still to be booked, or at the end.
    fn last(&self, dice: &mut Dice, visit: usize) -> Step {
        let booking = &self.bookings[self.visits[visit].booking];
        let recall = self.stage.offers[booking.service].recall_months;
        let asked_back = self.stage.calendar.plus_months(booking.day, recall.unwrap_or(RECALL_MONTHS));
        let is_fresh = booking.day.days_until(self.stage.today) <= 9;
        if is_fresh && dice.chance(30) {
            let kind = dice.one_of(&[StepKind::ReturnVisit, StepKind::NextStage]);
            let due_on = self.stage.today.plus_days(dice.between(4, 24));
            return self.open(dice, visit, kind, due_on);
        }
        if asked_back > self.stage.today && (recall.is_some() || dice.chance(50)) {
            return self.open(dice, visit, StepKind::Recall, asked_back);
        }
        Step { state: StepState::Ended, due_on: None, ..self.open(dice, visit, StepKind::EndOfCare, booking.day) }
    }

    fn open(&self, dice: &mut Dice, visit: usize, kind: StepKind, due_on: Day) -> Step {
        let closed = self.visits[visit].closed.unwrap_or(self.visits[visit].arrived);
        let reason = dice.one_of(&self.stage.page.after("reasons", kind.code()));
        Step {
            id: dice.id(closed),
            visit,
            kind,
            colleague: None,
            due_on: Some(due_on),
            reason,
            state: StepState::Open,
            booking: None,
        }
    }
}
