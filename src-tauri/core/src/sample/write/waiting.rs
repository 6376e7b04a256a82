//! The waiting list as it is now, and who gave a time up.

use super::Pen;
use crate::Result;
use crate::sample::dice::Dice;
use crate::sample::waiting::{Entry, given_up_at};
use peyvand_kit::Day;
use peyvand_store::named_params;

/// Whoever waits would come within so many days.
const WITHIN: i64 = 30;

impl Pen<'_> {
    pub(super) fn waiting(&mut self, dice: &mut Dice) -> Result<()> {
        self.given_up(dice)?;
        let notes = self.stage.page.list("waiting");
        for (entry, note) in self.clinic.waiting.entries.iter().zip(notes) {
            self.entry(dice, entry, note)?;
        }
        Ok(())
    }

    fn given_up(&mut self, dice: &mut Dice) -> Result<()> {
        let Some(freed) = self.clinic.waiting.freed else { return Ok(()) };
        let (booking, at) = (&self.clinic.bookings[freed], given_up_at(self.stage));
        self.w.exec(
            "INSERT INTO appointment_change (id, appointment_id, at, by_id, kind, was, becomes, reason)
             VALUES (:id, :appointment, :at, :by, 'status', 'planned', :becomes, 'patient')",
            named_params! {
                ":id": dice.id(at), ":appointment": booking.id, ":at": at.ms(), ":by": self.stage.who("reception"),
                ":becomes": booking.status.code(),
            },
        )?;
        Ok(())
    }

    fn from(&self, entry: &Entry) -> Day {
        let today = self.stage.today;
        if entry.from == 0 { today } else { self.stage.next_open(today).plus_days(entry.from) }
    }

    fn entry(&mut self, dice: &mut Dice, entry: &Entry, note: &str) -> Result<()> {
        let (stage, clinic) = (self.stage, self.clinic);
        let at = stage.ago(entry.days * 24 * 60);
        self.w.exec(
            include_str!("waiting.sql"),
            named_params! {
                ":id": dice.id(at), ":patient": clinic.people[entry.person].id, ":service": stage.offers[entry.service].id,
                ":minutes": stage.offers[entry.service].minutes,
                ":staff": entry.doctor.map(|doctor| stage.doctor(doctor)).unwrap_or_default(),
                ":weekdays": entry.weekday.map(|day| day.to_string()).unwrap_or_default(),
                ":from": self.from(entry).iso(), ":until": stage.today.plus_days(WITHIN).iso(),
                ":urgency": entry.urgency, ":may_call": entry.may_call, ":note": note,
                ":appointment": entry.later.map(|later| clinic.bookings[later].id.as_str()), ":at": at.ms(),
                ":by": stage.who("reception"),
            },
        )?;
        Ok(())
    }
}
