//! The house: colleagues with their roles and hours, what is offered and what it costs, the rules of referral.

use super::{Pen, beginning};
use crate::Result;
use crate::sample::day;
use crate::sample::dice::Dice;
use crate::sample::page::Page;
use crate::settings::Rule;
use crate::staff::Role;
use peyvand_kit::derived;
use peyvand_store::named_params;

/// For how many months a credit can be used.
const CREDIT_MONTHS: i64 = 12;

impl Pen<'_> {
    pub(super) fn house(&mut self, dice: &mut Dice) -> Result<()> {
        self.rules()?;
        let began = self.stage.at(beginning(self.stage), 480);
        for colleague in &self.stage.staff {
            self.w.exec(
                "INSERT INTO staff (id, name, login, is_active, specialty, password_set_at)
                 VALUES (:id, :name, :login, 1, :specialty, :began)",
                named_params! {
                    ":id": colleague.id, ":name": colleague.name, ":login": colleague.login,
                    ":specialty": colleague.specialty, ":began": began.ms(),
                },
            )?;
            let role = match colleague.login {
                "reception" => Role::Receptionist,
                "coordinator" => Role::Coordinator,
                _ => Role::Doctor,
            };
            self.w.exec(
                "INSERT INTO staff_role (id, staff_id, role) VALUES (:id, :staff, :role)",
                named_params! { ":id": dice.id(began), ":staff": colleague.id, ":role": role.code() },
            )?;
            if role == Role::Doctor {
                self.hours(dice, &colleague.id)?;
            }
        }
        self.offers()
    }

    /// The ordinary week, but for today's weekday, whose hours hold the hour that it is.
    fn hours(&mut self, dice: &mut Dice, doctor: &str) -> Result<()> {
        let began = self.stage.at(beginning(self.stage), 480);
        let today = day::hours(self.stage);
        for (weekday, hours) in (0u8..).zip(self.stage.week()) {
            let hours = if weekday == self.stage.today.weekday() { &today } else { hours };
            for (from, to) in hours {
                self.w.exec(
                    "INSERT INTO working_hours (id, staff_id, weekday, start_minute, end_minute) VALUES (:id, :staff, :weekday, :from, :to)",
                    named_params! { ":id": dice.id(began), ":staff": doctor, ":weekday": weekday, ":from": from, ":to": to },
                )?;
            }
        }
        Ok(())
    }

    fn offers(&mut self) -> Result<()> {
        let from = beginning(self.stage).iso();
        for offer in &self.stage.offers {
            self.w.exec(
                "INSERT INTO service (id, name, minutes, is_invasive, recall_months, is_active, needs, buffer_minutes, preparation)
                 VALUES (:id, :name, :minutes, :invasive, :recall, 1, :needs, :buffer, :preparation)",
                named_params! {
                    ":id": offer.id, ":name": offer.name, ":minutes": offer.minutes, ":invasive": offer.is_invasive,
                    ":recall": offer.recall_months, ":needs": offer.needs.code(), ":buffer": offer.buffer,
                    ":preparation": offer.preparation,
                },
            )?;
            self.w.exec(
                "INSERT INTO service_price (id, service_id, valid_from, price) VALUES (:id, :service, :from, :price)",
                named_params! {
                    ":id": derived("price", &format!("{}:{from}", offer.id)), ":service": offer.id, ":from": from, ":price": offer.price,
                },
            )?;
        }
        Ok(())
    }

    fn rules(&mut self) -> Result<()> {
        let from = beginning(self.stage).iso();
        let credit = Page::number(self.stage.page.one("practice", "referral-credit"));
        for (rule, value) in
            [(Rule::ReferralEnabled, 1), (Rule::ReferralCredit, credit), (Rule::CreditMonths, CREDIT_MONTHS)]
        {
            self.w.exec(
                "INSERT INTO rule_value (id, name, value, valid_from) VALUES (:id, :name, :value, :from)",
                named_params! {
                    ":id": derived("rule", &format!("{}:{from}", rule.code())), ":name": rule.code(), ":value": value, ":from": from,
                },
            )?;
        }
        Ok(())
    }
}
