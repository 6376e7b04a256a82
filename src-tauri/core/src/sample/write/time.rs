//! The practice's time: rooms, where pictures are taken, days off, and half a day on which a doctor is away.

use super::{Pen, beginning};
use crate::Result;
use crate::sample::diary::Booking;
use crate::sample::dice::Dice;
use crate::services::Needs;
use crate::timetable;
use peyvand_kit::derived;
use peyvand_store::named_params;

/// After how many days at the earliest the doctor is away.
const AWAY_IN: i64 = 2;

impl Pen<'_> {
    pub(super) fn time(&mut self, dice: &mut Dice) -> Result<()> {
        self.rooms()?;
        self.days_off()?;
        self.away(dice)
    }

    fn rooms(&mut self) -> Result<()> {
        for (position, room) in (1_i64..).zip(&self.stage.rooms) {
            self.w.exec(
                "INSERT INTO room (id, name, position, is_active) VALUES (:id, :name, :position, 1)",
                named_params! { ":id": room.id, ":name": room.name, ":position": position },
            )?;
        }
        let pictures = self.stage.rooms.last().expect("a test sees that every page has rooms");
        for offer in self.stage.offers.iter().filter(|offer| offer.needs == Needs::Room) {
            self.w.exec(
                "INSERT INTO service_place (id, service_id, room_id) VALUES (:id, :service, :room)",
                named_params! {
                    ":id": derived("service-place", &format!("{}:room:{}", offer.id, pictures.id)), ":service": offer.id,
                    ":room": pictures.id,
                },
            )?;
        }
        Ok(())
    }

    /// Days off of which no pack knows. Today somebody is here, whatever the country says of it.
    fn days_off(&mut self) -> Result<()> {
        let today = self.stage.today;
        for (day, name) in self.stage.own_days.iter().filter(|(day, _)| *day != today) {
            timetable::settle_holiday_in(self.w, *day, true, name, "")?;
        }
        if self.stage.is_off(today) {
            timetable::settle_holiday_in(self.w, today, false, "", "")?;
        }
        Ok(())
    }

    /// The second doctor is away for a part of a day on which somebody is booked: they are to be moved.
    fn away(&mut self, dice: &mut Dice) -> Result<()> {
        let from = self.stage.today.plus_days(AWAY_IN);
        let is_soon = |booking: &&Booking| booking.doctor == 1 && booking.day >= from && booking.status.is_open();
        let Some(booking) = self.clinic.bookings.iter().find(is_soon) else { return Ok(()) };
        let holds = |(open, close): &&(u16, u16)| (*open..*close).contains(&booking.start);
        let Some((open, close)) = self.stage.hours(booking.day).iter().find(holds) else { return Ok(()) };
        let began = self.stage.at(beginning(self.stage), 480);
        self.w.exec(
            "INSERT INTO closure (id, staff_id, from_day, until_day, start_minute, end_minute, reason)
             VALUES (:id, :staff, :day, :day, :start, :end, :reason)",
            named_params! {
                ":id": dice.id(began), ":staff": self.stage.doctor(1), ":day": booking.day.iso(), ":start": open, ":end": close,
                ":reason": self.stage.page.list("closure")[0],
            },
        )?;
        Ok(())
    }
}
