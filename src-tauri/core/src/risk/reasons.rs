//! Why a risk is above the usual: what weighs most stands first.

use super::values::Aspect;
use super::{Known, Model};

/// What adds less than a tenth to the odds is no reason to name.
const NAMED_FROM: f64 = 0.1;

/// A reason, with what its words need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// So many of so many last appointments were missed.
    Missed(u8, u8),
    /// There was no earlier appointment when it was booked.
    FirstVisit,
    /// It was booked so many days ahead.
    LeadDays(u16),
    /// It was booked for the same day.
    SameDay,
    /// People of this age miss more here.
    Age(u8),
    /// Bookings made at this hour are missed more here.
    Hour(u8),
    /// It is near, and nobody has confirmed it.
    Unconfirmed,
}

impl Reason {
    /// Its code, and the two numbers of its words.
    pub const fn parts(self) -> (&'static str, u32, u32) {
        match self {
            Self::Missed(missed, of) => ("missed", missed as u32, of as u32),
            Self::FirstVisit => ("first-visit", 0, 0),
            Self::LeadDays(days) => ("lead-days", days as u32, 0),
            Self::SameDay => ("same-day", 0, 0),
            Self::Age(years) => ("age", years as u32, 0),
            Self::Hour(hour) => ("hour", hour as u32, 0),
            Self::Unconfirmed => ("unconfirmed", 0, 0),
        }
    }

    /// What is to be said of an aspect that adds to the risk. Of a history without a miss nothing is.
    fn of(aspect: Aspect, known: &Known) -> Option<Self> {
        match aspect {
            Aspect::History if known.missed > 0 => Some(Self::Missed(known.missed, known.missed + known.came)),
            Aspect::History => (known.came == 0).then_some(Self::FirstVisit),
            Aspect::Lead if known.lead_days == 0 => Some(Self::SameDay),
            Aspect::Lead => Some(Self::LeadDays(known.lead_days)),
            Aspect::Age => known.age.map(Self::Age),
            Aspect::Hour => known.booked_minute.map(|minute| Self::Hour(u8::try_from(minute / 60).unwrap_or(23))),
        }
    }
}

/// The reasons that a model has: only those which add to the risk.
pub(super) fn learned(model: &Model, known: &Known) -> Vec<Reason> {
    let aspects = [Aspect::History, Aspect::Lead, Aspect::Age, Aspect::Hour];
    let mut shares: Vec<_> = aspects.map(|aspect| (model.share(known, aspect), aspect)).into();
    shares.retain(|(share, _)| *share >= NAMED_FROM);
    shares.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    shares.into_iter().filter_map(|(_, aspect)| Reason::of(aspect, known)).collect()
}
