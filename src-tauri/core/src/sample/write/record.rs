//! The medical files of whoever was seen here, and what the others said when their intake was confirmed.

use super::Pen;
use crate::Result;
use crate::sample::dice::Dice;
use peyvand_kit::{Day, derived};
use peyvand_store::named_params;

/// Every so many visits one writes a line of a medical file.
const EVERY: usize = 6;

impl Pen<'_> {
    /// Lines and intakes, each from a visit of the past.
    pub(super) fn record(&mut self, dice: &mut Dice) -> Result<()> {
        let lines = self.stage.page.rows("record").to_vec();
        let said = self.stage.page.list("intake");
        for place in 0..self.clinic.visits.len() {
            let booking = &self.clinic.bookings[self.clinic.visits[place].booking];
            let person = &self.clinic.people[booking.person];
            if booking.day >= self.stage.today {
                continue;
            }
            if place.is_multiple_of(EVERY) && !person.is_child {
                let line = &lines[place / EVERY % lines.len()];
                self.line(dice, place, line)?;
            }
            let answer = if dice.chance(30) { dice.one_of(&said) } else { "" };
            self.intake(&person.id, booking.day, booking.start, answer)?;
        }
        Ok(())
    }

    fn line(&mut self, dice: &mut Dice, visit: usize, line: &[&'static str]) -> Result<()> {
        let booking = &self.clinic.bookings[self.clinic.visits[visit].booking];
        let from = booking.day.plus_days(-dice.between(30, 1500));
        // What was measured was measured on one day; a medication may have been stopped since.
        let until = if line[0] == "medication" && dice.chance(25) { Some(booking.day) } else { None };
        self.w.exec(
            include_str!("../../record/add.sql"),
            named_params! {
                ":id": dice.id(self.stage.at(booking.day, booking.start)), ":patient": self.clinic.people[booking.person].id,
                ":kind": line[0], ":text": line[1], ":detail": line.get(2).copied().unwrap_or_default(), ":from": from.iso(),
                ":until": until.map(Day::iso), ":staff": self.stage.doctor(booking.doctor),
                ":visit": self.clinic.visits[visit].id, ":noted": booking.day.iso(),
            },
        )?;
        Ok(())
    }

    fn intake(&mut self, patient: &str, day: Day, minute: u16, answer: &str) -> Result<()> {
        self.w.exec(
            include_str!("../../record/confirm.sql"),
            named_params! {
                ":id": derived("intake", &format!("{patient}:{}", day.iso())), ":patient": patient,
                ":staff": self.stage.who("reception"), ":day": day.iso(), ":at": self.stage.at(day, minute).ms(),
                ":answer": answer,
            },
        )?;
        Ok(())
    }
}
