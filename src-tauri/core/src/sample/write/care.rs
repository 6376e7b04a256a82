//! Visits with their steps, and the contacts about them.

use super::Pen;
use crate::Result;
use crate::followups::Kind;
use crate::sample::calls::Try;
use crate::sample::dice::Dice;
use crate::sample::steps::Step;
use crate::visits::{Golden, StepKind, VisitState};
use peyvand_kit::{Day, Instant};
use peyvand_store::named_params;

impl Pen<'_> {
    pub(super) fn visit(&mut self, dice: &mut Dice, place: usize, queue_no: u16) -> Result<()> {
        let visit = &self.clinic.visits[place];
        let booking = &self.clinic.bookings[visit.booking];
        let step = self.clinic.step_of(place);
        self.w.exec(
            include_str!("../visit.sql"),
            named_params! {
                ":id": visit.id, ":appointment": booking.id, ":patient": self.clinic.people[booking.person].id,
                ":staff": self.stage.doctor(booking.doctor), ":day": booking.day.iso(), ":state": visit.state.code(),
                ":arrived": visit.arrived.ms(), ":called": visit.called_in.map(Instant::ms), ":closed": visit.closed.map(Instant::ms),
                ":left": visit.left.map(Instant::ms), ":words": visit.own_words, ":note": visit.note,
                ":golden": visit.golden.map(Golden::code), ":answer": visit.answer,
                ":sentence": step.map_or("", |step| self.stage.page.one("sentences", step.kind.code())),
                ":queue": queue_no,
            },
        )?;
        if visit.state != VisitState::Waiting {
            self.service(dice, place)?;
        }
        if let Some(step) = step {
            self.step(step)?;
            self.money(place)?;
        }
        Ok(())
    }

    fn service(&mut self, dice: &mut Dice, place: usize) -> Result<()> {
        let visit = &self.clinic.visits[place];
        let offer = &self.stage.offers[self.clinic.bookings[visit.booking].service];
        self.w.exec(
            "INSERT INTO visit_service (id, visit_id, service_id, quantity, unit_price, total)
             VALUES (:id, :visit, :service, 1, :price, :price)",
            named_params! { ":id": dice.id(visit.arrived), ":visit": visit.id, ":service": offer.id, ":price": offer.price },
        )?;
        Ok(())
    }

    fn step(&mut self, step: &Step) -> Result<()> {
        let visit = &self.clinic.visits[step.visit];
        let booking = &self.clinic.bookings[visit.booking];
        let owner = (step.kind != StepKind::EndOfCare).then(|| self.stage.who("coordinator"));
        self.w.exec(
            include_str!("../step.sql"),
            named_params! {
                ":id": step.id, ":visit": visit.id, ":patient": self.clinic.people[booking.person].id, ":kind": step.kind.code(),
                ":owner": owner, ":colleague": step.colleague.map(|doctor| self.stage.doctor(doctor)),
                ":due": step.due_on.map(Day::iso), ":reason": step.reason, ":state": step.state.code(),
                ":appointment": step.booking.map(|place| self.clinic.bookings[place].id.as_str()), ":created": booking.day.iso(),
            },
        )?;
        Ok(())
    }

    pub(super) fn call(&mut self, place: usize) -> Result<()> {
        let call = &self.clinic.calls[place];
        self.w.exec(
            include_str!("../followup.sql"),
            named_params! {
                ":id": call.id, ":kind": call.kind.code(), ":patient": self.clinic.people[call.person].id,
                ":visit": call.visit.map(|place| self.clinic.visits[place].id.as_str()),
                ":step": call.step.map(|place| self.clinic.steps[place].id.as_str()), ":owner": call.owner, ":due": call.due_on.iso(),
                ":urgent": call.kind == Kind::DoctorCallback, ":state": if call.is_open { "open" } else { "done" }, ":matter": call.matter,
            },
        )?;
        call.tries.iter().try_for_each(|attempt| self.attempt(&call.id, attempt))
    }

    fn attempt(&mut self, call: &str, attempt: &Try) -> Result<()> {
        let (pain, bleeding) = attempt.answers.map(|(pain, bleeding)| (pain.code(), bleeding.code())).unzip();
        self.w.exec(
            include_str!("../attempt.sql"),
            named_params! {
                ":id": attempt.id, ":followup": call, ":staff": attempt.by, ":at": attempt.at.ms(), ":outcome": attempt.outcome.code(),
                ":pain": pain, ":bleeding": bleeding, ":note": attempt.note,
            },
        )?;
        Ok(())
    }
}
