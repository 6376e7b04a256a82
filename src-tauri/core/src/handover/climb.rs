//! Climbing: a step that nobody takes, or that is taken and not booked, is shown to more and more people. Nothing is written
//! for it: where a step stands follows from when it came, what happened to it, and the time now.

use crate::settings::{Rule, rule_on};
use crate::visits::StepState;
use crate::{Result, codes::codes};
use peyvand_kit::Day;
use peyvand_store::Read;

codes! {
    /// How far up a step has climbed.
    Rung {
        /// It is with its owner alone.
        Owner = "owner",
        /// The coordinators see it too.
        Coordinator = "coordinator",
        /// So does the doctor of the visit.
        Doctor = "doctor",
        /// It stands on the managers' list.
        Manager = "manager",
    }
}

codes! {
    /// Why a step has climbed.
    Why {
        /// Nobody took it in time.
        Unaccepted = "unaccepted",
        /// It was taken and is not booked yet.
        Unbooked = "unbooked",
        /// Neither a coordinator nor the doctor could take it.
        Nobody = "nobody",
    }
}

/// How long a step may wait on each rung, in milliseconds.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Until it is taken.
    pub accept: i64,
    /// Until it is booked, once taken.
    pub book: i64,
}

impl Limits {
    /// Those of the practice on a day.
    pub(crate) fn on(read: &Read, day: Day) -> Result<Self> {
        Ok(Self {
            accept: rule_on(read, Rule::HandoverAcceptMinutes, day)? * 60_000,
            book: rule_on(read, Rule::HandoverBookDays, day)? * 86_400_000,
        })
    }
}

/// What climbing looks at.
#[derive(Debug, Clone, Copy)]
pub struct Handing {
    /// Whether somebody took it.
    pub state: StepState,
    /// When it came to its owner; none: before this was kept.
    pub handed_at: Option<i64>,
    /// When it was taken.
    pub accepted_at: Option<i64>,
}

/// Who else there is to see to it.
#[derive(Debug, Clone, Copy)]
pub struct Others {
    /// A coordinator who is not the owner.
    pub coordinator: bool,
    /// The doctor of the visit, who is not the owner.
    pub doctor: bool,
}

/// How many times over a step has waited as long as it may.
pub fn periods(handing: Handing, limits: Limits, now: i64) -> i64 {
    let (since, limit) = match handing.state {
        StepState::Open => (handing.handed_at, limits.accept),
        StepState::Accepted => (handing.accepted_at.max(handing.handed_at), limits.book),
        StepState::Fulfilled | StepState::Ended => return 0,
    };
    since.map_or(0, |since| (now - since).max(0) / limit.max(1))
}

/// The rung on which a step stands. Rungs with nobody on them are passed over; the managers' is the last.
pub fn rung(periods: i64, others: Others) -> Rung {
    let ladder = [(others.coordinator, Rung::Coordinator), (others.doctor, Rung::Doctor), (true, Rung::Manager)];
    let mut above = ladder.into_iter().filter(|(is_there, _)| *is_there).map(|(_, rung)| rung);
    match usize::try_from(periods) {
        Ok(0) | Err(_) => Rung::Owner,
        Ok(count) => above.nth(count - 1).unwrap_or(Rung::Manager),
    }
}

/// Why it stands there.
pub(super) fn why(state: StepState, rung: Rung, others: Others) -> Option<Why> {
    match (rung, state) {
        (Rung::Owner, _) => None,
        (Rung::Manager, _) if !others.coordinator && !others.doctor => Some(Why::Nobody),
        (_, StepState::Open) => Some(Why::Unaccepted),
        _ => Some(Why::Unbooked),
    }
}
