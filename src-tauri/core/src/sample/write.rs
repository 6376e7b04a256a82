//! Writes the invented clinic down: plain rows in the order in which they came to be.

mod care;
mod consult;
mod desk;
mod facts;
pub(super) mod files;
mod handover;
mod house;
mod money;
mod path;
mod plans;
mod record;
mod time;
mod waiting;

use super::clinic::Clinic;
use super::dice::Dice;
use super::people::Person;
use super::stage::Stage;
use crate::appointments::Status;
use crate::{Practice, Result};
use peyvand_kit::Day;
use peyvand_store::{Write, named_params};

/// The number of the first file.
const FIRST_FILE: usize = 1001;

/// Whoever writes it down.
pub(super) struct Pen<'a> {
    pub(super) w: &'a mut Write,
    pub(super) stage: &'a Stage,
    pub(super) clinic: &'a Clinic,
    pub(super) practice: &'a Practice,
    pub(super) contents: &'a files::Contents,
}

impl Pen<'_> {
    /// Writes all of it.
    pub(super) fn write(mut self, dice: &mut Dice) -> Result<()> {
        self.house(dice)?;
        self.time(dice)?;
        self.questions()?;
        for (place, person) in self.clinic.people.iter().enumerate() {
            self.person(dice, place, person)?;
        }
        self.households()?;
        for place in 0..self.clinic.bookings.len() {
            self.booking(place)?;
        }
        let mut called = (None, 0);
        for place in 0..self.clinic.visits.len() {
            let day = Some(self.clinic.bookings[self.clinic.visits[place].booking].day);
            called = (day, if called.0 == day { called.1 + 1 } else { 1 });
            self.visit(dice, place, called.1)?;
        }
        for place in 0..self.clinic.calls.len() {
            self.call(place)?;
        }
        self.consultations()?;
        self.handover(dice)?;
        self.waiting(dice)?;
        self.path(dice)?;
        self.plans(dice)?;
        self.desk(dice, called.1 + 1)?;
        self.files(dice)?;
        self.record(dice)
    }

    fn person(&mut self, dice: &mut Dice, place: usize, person: &Person) -> Result<()> {
        let other = |place: Option<usize>| place.map(|place| self.clinic.people[place].id.as_str());
        let form = match (person.is_child, person.is_female) {
            (true, _) => "none",
            (false, true) => "ms",
            (false, false) => "mr",
        };
        self.w.exec(
            include_str!("patient.sql"),
            named_params! {
                ":id": person.id, ":file_no": (FIRST_FILE + place).to_string(), ":given": person.given, ":middle": person.middle,
                ":family": person.family, ":form": form, ":national": person.national_id, ":birth": person.birth.iso(),
                ":sex": if person.is_female { "female" } else { "male" }, ":city": person.city, ":source": person.source,
                ":referrer": other(person.referrer), ":guardian": other(person.guardian), ":registered": person.registered.iso(),
            },
        )?;
        let at = self.stage.at(person.registered, 600);
        if let Some(number) = &person.phone {
            self.w.exec(
                "INSERT INTO patient_phone (id, patient_id, number, position) VALUES (:id, :patient, :number, 0)",
                named_params! { ":id": dice.id(at), ":patient": person.id, ":number": number },
            )?;
        }
        self.facts(dice, person)
    }

    fn booking(&mut self, place: usize) -> Result<()> {
        let booking = &self.clinic.bookings[place];
        self.w.exec(
            include_str!("appointment.sql"),
            named_params! {
                ":id": booking.id, ":patient": self.clinic.people[booking.person].id, ":staff": self.stage.doctor(booking.doctor),
                ":service": self.stage.offers[booking.service].id, ":day": booking.day.iso(), ":start": booking.start,
                ":minutes": booking.minutes, ":status": booking.status.code(), ":reason": booking.cancel_reason,
                ":reminder": booking.status != Status::Planned, ":booked": booking.booked_on.iso(), ":note": booking.note,
                ":room": self.stage.rooms[booking.doctor].id, ":buffer": booking.buffer,
            },
        )?;
        Ok(())
    }
}

/// The day from which everything of the sample holds.
fn beginning(stage: &Stage) -> Day {
    stage.today.plus_days(-400)
}
