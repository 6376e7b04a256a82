//! How the practice counts and writes: calendar, zone, digits, currency. Every room reads it, `settings` changes it.

use crate::{Error, Result};
use peyvand_kit::{Calendar, Country, Currency, Digits, Locale, Unit, Zone};
use peyvand_store::Read;

/// The practice's own particulars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Its name.
    pub name: String,
    /// Its country as stored: `ir`, `ru`, `cn`, `other`.
    pub country: String,
    /// Its language.
    pub language: Locale,
    /// Its calendar.
    pub calendar: Calendar,
    /// Its digits.
    pub digits: Digits,
    /// Its currency.
    pub currency: Currency,
    /// In what amounts are shown and typed.
    pub money_unit: Unit,
    /// Its zone.
    pub zone: Zone,
    /// The first day of its week, 0 = Monday.
    pub week_start: u8,
    /// Its weekdays off, 0 = Monday.
    pub weekend: Vec<u8>,
    /// The grid of its appointments.
    pub slot_minutes: u16,
    /// Whether it is the sample clinic.
    pub is_sample: bool,
    /// Where it is, as patients are told.
    pub address: String,
    /// Its telephone, as patients are told.
    pub phone: String,
}

/// The calendar of a stored code.
pub(crate) fn calendar_of(code: &str) -> Option<Calendar> {
    match code {
        "jalali" => Some(Calendar::Jalali),
        "gregorian" => Some(Calendar::Gregorian),
        _ => None,
    }
}

/// The digits of a stored code.
pub(crate) fn digits_of(code: &str) -> Option<Digits> {
    match code {
        "persian" => Some(Digits::Persian),
        "latin" => Some(Digits::Latin),
        _ => None,
    }
}

/// The unit of a stored code.
pub(crate) fn unit_of(code: &str) -> Option<Unit> {
    match code {
        // Nobody writes kopecks or jiao alone: amounts in them are shown in the main unit.
        "minor" | "major" => Some(Unit::Main),
        "toman" => Some(Unit::Toman),
        _ => None,
    }
}

/// Weekdays as stored digits.
pub(crate) fn weekdays_of(digits: &str) -> Vec<u8> {
    digits.bytes().filter(|b| (b'0'..=b'6').contains(b)).map(|b| b - b'0').collect()
}

impl Practice {
    /// Reads the practice.
    ///
    /// # Errors
    /// Faults; a value that no version writes is a bug.
    pub fn load(read: &Read) -> Result<Self> {
        let texts = read.one(include_str!("practice.sql"), [], |row| {
            let mut texts = Vec::with_capacity(11);
            for name in [
                "name",
                "country",
                "language",
                "calendar",
                "digits",
                "currency",
                "money_unit",
                "zone",
                "weekend",
                "address",
                "phone",
            ] {
                texts.push(row.get::<_, String>(name)?);
            }
            Ok((texts, row.get("week_start")?, row.get("slot_minutes")?, row.get("is_sample")?))
        })?;
        let (texts, week_start, slot_minutes, is_sample) = texts;
        Self::of_texts(&texts, week_start, slot_minutes, is_sample)
            .ok_or_else(|| Error::bug(format!("a practice that no version writes: {texts:?}")))
    }

    fn of_texts(texts: &[String], week_start: u8, slot_minutes: u16, is_sample: bool) -> Option<Self> {
        let [name, country, language, calendar, digits, currency, unit, zone, weekend, address, phone] = texts else {
            return None;
        };
        Some(Self {
            name: name.clone(),
            country: country.clone(),
            language: Locale::parse(language)?,
            calendar: calendar_of(calendar)?,
            digits: digits_of(digits)?,
            currency: Currency::parse(currency)?,
            money_unit: unit_of(unit)?,
            zone: Zone::parse(zone).ok()?,
            week_start,
            weekend: weekdays_of(weekend),
            slot_minutes,
            is_sample,
            address: address.clone(),
            phone: phone.clone(),
        })
    }

    /// The country whose mobile numbers are typed here without a country code.
    pub fn dialing(&self) -> Country {
        Country::parse(&self.country.to_uppercase()).unwrap_or(Country::Ir)
    }

    /// The stored code of the calendar.
    pub const fn calendar_code(&self) -> &'static str {
        match self.calendar {
            Calendar::Jalali => "jalali",
            Calendar::Gregorian => "gregorian",
        }
    }

    /// The stored code of the digits.
    pub const fn digits_code(&self) -> &'static str {
        match self.digits {
            Digits::Persian => "persian",
            Digits::Latin => "latin",
        }
    }

    /// The stored code of the unit of money.
    pub const fn unit_code(&self) -> &'static str {
        match self.money_unit {
            Unit::Main => "major",
            Unit::Toman => "toman",
        }
    }

    /// The weekdays off, as they are stored.
    pub fn weekend_digits(&self) -> String {
        self.weekend.iter().map(|day| char::from(b'0' + day)).collect()
    }
}
