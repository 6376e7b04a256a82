//! A patient's timeline: one line for each thing that happened, newest first.

use crate::codes::{choice, codes};
use crate::files::Kind as FileKind;
use crate::ledger::{patient_account, wallet_account};
use crate::{Result, World};
use peyvand_kit::{Instant, Zone};
use peyvand_store::{Row, RowResult, named_params};

codes! {
    /// What a line of the timeline is.
    Kind {
        /// The file was opened; the code says how they found the practice.
        Registered = "registered",
        /// An appointment; the code is its status.
        Appointment = "appointment",
        /// A visit; the code is its state.
        Visit = "visit",
        /// A next step; the code is its kind.
        Step = "step",
        /// A contact that was tried; the code is its outcome.
        Followup = "followup",
        /// A posting; the code is its kind.
        Money = "money",
        /// A try to reach somebody about an appointment; the code is its outcome.
        Contact = "contact",
        /// A treatment plan; the code says whether it was offered, chosen, or a phase of it was done.
        Plan = "plan",
        /// What somebody wrote in a visit.
        Note = "note",
        /// A picture or a document; the code is what it is.
        File = "file",
        /// The patient said that what is known still holds.
        Intake = "intake",
    }
}

codes! {
    /// What is looked for in a timeline.
    Only {
        /// Appointments, visits and what was written in them.
        Visits = "visits",
        /// Calls and other contacts.
        Calls = "calls",
        /// Treatment plans.
        Plans = "plans",
        /// Money.
        Money = "money",
    }
}

impl Only {
    const fn holds(self, kind: Kind) -> bool {
        match kind {
            Kind::Appointment | Kind::Visit | Kind::Step | Kind::Note | Kind::File | Kind::Intake => {
                matches!(self, Self::Visits)
            }
            Kind::Followup | Kind::Contact => matches!(self, Self::Calls),
            Kind::Plan => matches!(self, Self::Plans),
            Kind::Money => matches!(self, Self::Money),
            Kind::Registered => false,
        }
    }
}

/// What of a timeline somebody sees.
#[derive(Debug, Clone, Copy)]
pub struct Sees {
    /// Sums.
    pub sums: bool,
    /// What was told in confidence.
    pub private: bool,
    /// The medical file.
    pub medical: bool,
}

impl Sees {
    fn shows(self, moment: &Moment) -> bool {
        match moment.kind {
            Kind::Money => self.sums,
            Kind::File => self.medical || !FileKind::of_code(&moment.code).is_some_and(FileKind::is_medical),
            _ => true,
        }
    }
}

/// A line of the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// Where it stands; the lines before it have smaller keys.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// Its day, ISO.
    pub day: String,
    /// Its minute, where it has one.
    pub minute: Option<u16>,
    /// What it is within its kind.
    pub code: String,
    /// The words that were written down.
    pub text: String,
    /// Who did it.
    pub staff_name: Option<String>,
    /// Minor units: what the patient's account or wallet gained.
    pub amount: Option<i64>,
    /// The row that it stands for.
    pub ref_id: String,
}

/// What happened with a patient, newest first, before the line with the key `before`, as far as somebody sees it.
///
/// # Errors
/// Only faults.
pub fn timeline(
    world: &World,
    id: &str,
    (before, limit): (Option<&str>, usize),
    only: Option<Only>,
    sees: Sees,
) -> Result<Vec<Moment>> {
    let zone = world.practice().zone;
    let params = named_params! {
        ":id": id, ":account": patient_account(id), ":wallet": wallet_account(id), ":private": sees.private,
    };
    let mut moments = world.read().list(include_str!("timeline.sql"), params, |row| moment(row, zone))?;
    // One patient's life here is short: ordering it by the wall's minutes needs the zone, which SQL does not know.
    moments.retain(|moment| sees.shows(moment) && only.is_none_or(|only| only.holds(moment.kind)));
    moments.retain(|moment| before.is_none_or(|before| moment.key.as_str() < before));
    moments.sort_unstable_by(|left, right| right.key.cmp(&left.key));
    moments.truncate(limit.clamp(1, 500));
    Ok(moments)
}

fn moment(row: &Row, zone: Zone) -> RowResult<Moment> {
    let kind: Kind = choice(row, "kind")?;
    let at: Option<i64> = row.get("at")?;
    let wall = at.map(|at| zone.local(Instant::from_ms(at)));
    let minute = match row.get("minute")? {
        Some(minute) => Some(minute),
        None => wall.map(|(_, minute)| minute.get()),
    };
    let day = match row.get("day")? {
        Some(day) => day,
        None => wall.map(|(day, _)| day.iso()).unwrap_or_default(),
    };
    let ref_id: String = row.get("ref_id")?;
    let id: String = row.get("id")?;
    // What has no minute stands behind what has one, except the opening of the file.
    let place = minute.unwrap_or(if kind == Kind::Registered { 0 } else { 1440 });
    Ok(Moment {
        key: format!("{day}:{place:04}:{}:{id}", kind as u8),
        kind,
        day,
        minute,
        code: row.get("code")?,
        text: row.get("text")?,
        staff_name: row.get("staff_name")?,
        amount: row.get("amount")?,
        ref_id,
    })
}
