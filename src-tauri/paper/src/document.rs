//! What can be printed, and what stands at the head of all of it.

use crate::written::{number, text};
use crate::{AppointmentCard, DaySheet, PlanSheet, Receipt, RecoverySheet};
use peyvand_words::Words;
use serde_json::{Value, json};

/// A document with all that stands in it.
#[derive(Debug, Clone)]
pub enum Document {
    /// A doctor's day, or everybody's.
    DaySheet(DaySheet),
    /// What the patient takes along.
    AppointmentCard(AppointmentCard),
    /// What was done, what it costs and what was paid.
    Receipt(Receipt),
    /// What a patient may choose from.
    PlanSheet(PlanSheet),
    /// The recovery key, to be locked away.
    RecoverySheet(RecoverySheet),
}

impl Document {
    /// The template that it is set by.
    pub(crate) const fn template(&self) -> &'static str {
        match self {
            Self::DaySheet(_) => "day_sheet",
            Self::AppointmentCard(_) => "card",
            Self::Receipt(_) => "receipt",
            Self::PlanSheet(_) => "plan",
            Self::RecoverySheet(_) => "recovery",
        }
    }

    /// Nothing of it may stay in memory longer than it must.
    pub(crate) const fn is_secret(&self) -> bool {
        matches!(self, Self::RecoverySheet(_))
    }

    /// What the template reads.
    pub(crate) fn values(&self, words: Words) -> Value {
        match self {
            Self::DaySheet(sheet) => sheet.values(words),
            Self::AppointmentCard(card) => card.values(words),
            Self::Receipt(receipt) => receipt.values(words),
            Self::PlanSheet(sheet) => sheet.values(words),
            Self::RecoverySheet(sheet) => sheet.values(words),
        }
    }
}

/// Whose paper it is; what is empty is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letterhead {
    /// The name of the practice.
    pub name: String,
    /// How it is called.
    pub phone: String,
    /// Where it is.
    pub address: String,
}

impl Letterhead {
    pub(crate) fn values(&self, words: Words) -> Value {
        json!({
            "name": text(&self.name),
            "phone": number(words, &self.phone),
            "address": text(&self.address),
        })
    }
}
