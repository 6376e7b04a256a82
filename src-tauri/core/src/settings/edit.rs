//! Changes how the practice counts and writes.

use crate::practice::{calendar_of, digits_of, unit_of};
use crate::rows::line;
use crate::{Op, Practice, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Locale, Zone};
use peyvand_store::{Written, named_params};

/// New particulars, as typed and chosen.
#[derive(Debug, Clone)]
pub struct EditPractice {
    /// Its name.
    pub name: String,
    /// A language tag.
    pub language: String,
    /// A calendar's code.
    pub calendar: String,
    /// The code of the digits.
    pub digits: String,
    /// The code of the unit of money.
    pub money_unit: String,
    /// An IANA zone.
    pub zone: String,
    /// The first day of the week, 0 = Monday.
    pub week_start: u8,
    /// Weekdays off, 0 = Monday.
    pub weekend: Vec<u8>,
    /// The grid of appointments, 5 to 60 minutes.
    pub slot_minutes: u16,
    /// Where it is, as patients are told.
    pub address: String,
    /// Its telephone, as patients are told.
    pub phone: String,
}

impl EditPractice {
    /// The practice that it makes of another.
    ///
    /// # Errors
    /// Refusals beside the field that is not right.
    pub fn checked(&self, before: &Practice) -> Result<Practice> {
        let name = line(&self.name, 120, "name")?;
        ensure!(!name.is_empty(), Refusal::PracticeNameEmpty.at("name"));
        ensure!(self.week_start < 7, unknown("weekStart", self.week_start));
        ensure!(self.weekend.iter().all(|day| *day < 7) && self.weekend.len() < 7, unknown("weekend", ""));
        ensure!((5..=60).contains(&self.slot_minutes), unknown("slotMinutes", self.slot_minutes));
        Ok(Practice {
            name,
            language: Locale::parse(&self.language).ok_or_else(|| unknown("language", &self.language))?,
            calendar: calendar_of(&self.calendar).ok_or_else(|| unknown("calendar", &self.calendar))?,
            digits: digits_of(&self.digits).ok_or_else(|| unknown("digits", &self.digits))?,
            money_unit: unit_of(&self.money_unit).ok_or_else(|| unknown("moneyUnit", &self.money_unit))?,
            zone: Zone::parse(&self.zone).map_err(|_| Refusal::ZoneUnknown.at("zone"))?,
            week_start: self.week_start,
            weekend: self.weekend.clone(),
            slot_minutes: self.slot_minutes,
            address: line(&self.address, 300, "address")?,
            phone: line(&self.phone, 60, "phone")?,
            ..before.clone()
        })
    }
}

pub(super) fn unknown(field: &str, text: impl ToString) -> crate::Error {
    Refusal::ChoiceUnknown { text: text.to_string() }.at(field)
}

/// Changes the practice's own particulars.
///
/// # Errors
/// Refusals beside the field that is not right.
pub fn edit(world: &mut World, act: &ActId, edit: &EditPractice) -> Result<Written<()>> {
    let new = edit.checked(world.practice())?;
    world.write(act, Op::PracticeEdit, |w| {
        w.exec(
            include_str!("edit.sql"),
            named_params! {
                ":name": new.name, ":language": new.language.tag(), ":calendar": new.calendar_code(),
                ":digits": new.digits_code(), ":money_unit": new.unit_code(), ":zone": new.zone.name(),
                ":week_start": new.week_start, ":weekend": new.weekend_digits(), ":slot_minutes": new.slot_minutes,
                ":address": new.address, ":phone": new.phone,
            },
        )?;
        Ok(())
    })
}
