//! The desk as it is now: somebody without an appointment waits, half of the checklist is done, a call is to be given back.

use super::Pen;
use crate::Result;
use crate::desk::USUAL;
use crate::sample::dice::Dice;
use crate::sample::people::Person;
use crate::sample::stage::CHECK_UP;
use peyvand_kit::derived;
use peyvand_store::named_params;

/// How many minutes ago the walk-in came, and the call.
const CAME: i64 = 9;
const CALLED: i64 = 22;

impl Pen<'_> {
    pub(super) fn desk(&mut self, dice: &mut Dice, queue_no: u16) -> Result<()> {
        self.walk_in(dice, queue_no)?;
        self.checklist()?;
        self.call_back(dice)
    }

    /// The first who has no appointment today and fits.
    fn somebody(&self, fits: impl Fn(&Person) -> bool) -> Option<&Person> {
        let today = self.stage.today;
        let is_booked = |place| self.clinic.bookings.iter().any(|one| one.person == place && one.day == today);
        let mut free = self
            .clinic
            .people
            .iter()
            .enumerate()
            .filter(|(place, one)| !one.is_child && one.phone.is_some() && fits(one) && !is_booked(*place));
        free.next().map(|(_, person)| person)
    }

    fn walk_in(&mut self, dice: &mut Dice, queue_no: u16) -> Result<()> {
        let at = self.stage.ago(CAME);
        let Some(patient) = self.somebody(|one| one.is_newcomer).map(|one| one.id.clone()) else { return Ok(()) };
        self.w.exec(
            include_str!("../../visits/walk_in.sql"),
            named_params! {
                ":id": dice.id(at), ":patient": patient, ":staff": self.stage.doctor(1), ":day": self.stage.today.iso(),
                ":state": "waiting", ":now": at.ms(), ":note": self.stage.page.one("desk", "walk-in"), ":queue": queue_no,
                ":service": self.stage.offers[CHECK_UP].id,
            },
        )?;
        Ok(())
    }

    fn checklist(&mut self) -> Result<()> {
        let (day, me) = (self.stage.today.iso(), self.stage.who("reception"));
        for (place, item) in (0_i64..).zip(&USUAL[..USUAL.len() / 2]) {
            self.w.exec(
                "INSERT INTO checklist_tick (id, item, day, by_id, at) VALUES (:id, :item, :day, :me, :at)",
                named_params! {
                    ":id": derived("checklist-tick", &format!("{day}:{item}")), ":item": *item, ":day": day, ":me": me,
                    ":at": self.stage.ago(8 - place).ms(),
                },
            )?;
        }
        Ok(())
    }

    fn call_back(&mut self, dice: &mut Dice) -> Result<()> {
        let at = self.stage.ago(CALLED);
        let Some((name, mobile)) = self
            .somebody(|one| !one.is_newcomer)
            .map(|one| (crate::patients::shown_name(one.given, one.family), one.phone.clone().unwrap_or_default()))
        else {
            return Ok(());
        };
        self.w.exec(
            "INSERT INTO enquiry (id, kind, name, mobile, matter, source, received_at, by_id)
             VALUES (:id, 'call-back', :name, :mobile, :matter, 'phone', :at, :me)",
            named_params! {
                ":id": dice.id(at), ":name": name, ":mobile": mobile, ":matter": self.stage.page.one("desk", "call-back"),
                ":at": at.ms(), ":me": self.stage.who("reception"),
            },
        )?;
        Ok(())
    }
}
