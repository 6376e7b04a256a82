//! The rule by which a patient's stage follows from what happened.

use crate::Result;
use crate::codes::codes;
use crate::settings::{Rule, rule_on};
use peyvand_kit::Day;
use peyvand_store::Read;

codes! {
    /// Where a patient stands.
    Stage {
        /// Known, and neither booked nor seen yet.
        FirstContact = "first-contact",
        /// Booked for the first time.
        Booked = "booked",
        /// Was seen, and something is to come.
        Came = "came",
        /// Has a plan to choose from.
        PlanOffered = "plan-offered",
        /// Chose a plan that has not begun.
        PlanAccepted = "plan-accepted",
        /// Comes again and again.
        InTreatment = "in-treatment",
        /// Care has ended as it should.
        Done = "done",
        /// Is to be called for a check, in time.
        InRecall = "in-recall",
        /// Something is overdue and nothing is booked.
        AtRisk = "at-risk",
        /// Has not been heard of for long, or went away.
        Lost = "lost",
    }
}

codes! {
    /// Why somebody is at risk or lost: what would bring them back.
    Loss {
        /// An open step is overdue.
        StepLate = "step-late",
        /// A call to come back was not made in time.
        CallLate = "call-late",
        /// The last appointment was missed.
        Missed = "missed",
        /// A chosen plan stands still.
        PlanIdle = "plan-idle",
        /// Was seen, and nothing at all is to come.
        NothingAhead = "nothing-ahead",
        /// Goes elsewhere.
        Elsewhere = "elsewhere",
        /// Did not want what was advised.
        Declined = "declined",
    }
}

/// Where somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The stage.
    pub stage: Stage,
    /// Since when.
    pub since: Option<Day>,
    /// Why, at risk and lost.
    pub why: Option<Loss>,
}

/// From when on something overdue counts.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Days after which an overdue step, a missed appointment or a plan without a booking is a risk.
    pub risk_days: i64,
    /// Days without any sign after which a patient with something open is lost.
    pub lost_days: i64,
}

impl Limits {
    /// Those that hold on a day.
    ///
    /// # Errors
    /// Only faults.
    pub fn on(read: &Read, day: Day) -> Result<Self> {
        Ok(Self {
            risk_days: rule_on(read, Rule::BoardRiskDays, day)?,
            lost_days: rule_on(read, Rule::BoardLostDays, day)?,
        })
    }
}

/// What happened to a patient, as far as the stage depends on it.
#[derive(Debug, Clone, Default)]
pub struct Way {
    /// When the file was opened.
    pub registered_on: Option<Day>,
    /// The nearest appointment that stands.
    pub ahead_on: Option<Day>,
    /// When that was booked.
    pub booked_on: Option<Day>,
    /// The last closed visit.
    pub seen_on: Option<Day>,
    /// How many visits the board looks back on.
    pub visits: u32,
    /// The last appointment that was missed.
    pub missed_on: Option<Day>,
    /// When the nearest open step is due.
    pub step_on: Option<Day>,
    /// Whether that step is a recall.
    pub is_recall: bool,
    /// When somebody is to be called to come back.
    pub call_on: Option<Day>,
    /// When the last plan that is not ended was offered.
    pub offered_on: Option<Day>,
    /// When one of its options was chosen.
    pub chosen_on: Option<Day>,
    /// Its phases.
    pub phases: u32,
    /// Those that are done.
    pub phases_done: u32,
    /// When the last of them was done.
    pub phase_on: Option<Day>,
    /// When care was ended.
    pub ended_on: Option<Day>,
    /// Why, as a code.
    pub end_reason: String,
}

impl Way {
    /// When the patient was heard of last.
    fn heard_on(&self) -> Option<Day> {
        [self.registered_on, self.booked_on, self.seen_on, self.missed_on, self.chosen_on, self.offered_on]
            .into_iter()
            .flatten()
            .max()
    }

    /// The missed appointment after which the patient was not seen.
    fn still_missed(&self) -> Option<Day> {
        self.missed_on.filter(|missed| self.seen_on.is_none_or(|seen| seen < *missed))
    }

    /// The end of care after which nothing was agreed.
    fn still_ended(&self) -> Option<Day> {
        self.ended_on.filter(|ended| self.seen_on.is_none_or(|seen| seen <= *ended))
    }

    fn has_open_plan(&self) -> bool {
        self.offered_on.is_some() && (self.phases == 0 || self.phases_done < self.phases)
    }

    /// What is overdue, and since when, nothing being booked.
    fn overdue(&self, today: Day, limits: Limits) -> Option<(Loss, Day)> {
        let late = |day: &Day| day.days_until(today) > limits.risk_days;
        let step = self.step_on.or(self.call_on);
        let waits = step.is_some_and(|due| !late(&due));
        let plan = self.chosen_on.filter(|_| self.has_open_plan()).map(|chosen| self.phase_on.unwrap_or(chosen));
        let nothing =
            self.seen_on.filter(|_| step.is_none() && self.offered_on.is_none() && self.still_ended().is_none());
        let of_step = if self.step_on.is_some() { Loss::StepLate } else { Loss::CallLate };
        step.filter(late)
            .map(|due| (of_step, due))
            .or_else(|| self.still_missed().filter(|_| !waits).map(|missed| (Loss::Missed, missed)))
            .or_else(|| plan.filter(|_| !waits).filter(late).map(|since| (Loss::PlanIdle, since)))
            .or_else(|| nothing.map(|seen| (Loss::NothingAhead, seen)))
    }

    /// Why they went away, when care was ended for that.
    fn went_away(&self) -> Option<Loss> {
        match self.end_reason.as_str() {
            "elsewhere" => Some(Loss::Elsewhere),
            "declined" => Some(Loss::Declined),
            _ => None,
        }
    }
}

/// The stage, since when, and why somebody is at risk or lost. The first line that holds decides:
///
/// | stage | holds when | since |
/// |---|---|---|
/// | lost | care ended because the patient went elsewhere or declined, and nothing is booked | that day |
/// | lost | something is overdue, nothing is booked, and nothing was heard of the patient for `lost_days` | last sign |
/// | at risk | nothing is booked and: a step or a call is overdue by more than `risk_days`; or the last appointment was missed; or a chosen plan has stood still for more than `risk_days`; or the patient was seen and nothing at all is to come | what is overdue |
/// | done | care ended for another reason, or every phase of the plan is done and no recall is open | that day |
/// | in treatment | a phase is done and others are left | the last phase |
/// | plan accepted | an option was chosen and no phase is done | the choice |
/// | plan offered | nothing was chosen yet | the offer |
/// | in recall | the nearest open step is a recall, or only a call to come back is open | last visit |
/// | in treatment | seen more than once and something is to come | last visit |
/// | came | seen once and something is to come | that visit |
/// | booked | an appointment stands | the booking |
/// | first contact | else | the file's first day |
pub fn stage_of(way: &Way, today: Day, limits: Limits) -> Standing {
    let is_free = way.ahead_on.is_none();
    if let Some(ended) = way.still_ended().filter(|_| is_free && way.step_on.is_none()) {
        let why = way.went_away();
        let stage = if why.is_some() { Stage::Lost } else { Stage::Done };
        return Standing { stage, since: Some(ended), why };
    }
    if let Some((why, since)) = way.overdue(today, limits).filter(|_| is_free) {
        let silent = way.heard_on().filter(|heard| heard.days_until(today) > limits.lost_days);
        let (stage, since) = silent.map_or((Stage::AtRisk, since), |heard| (Stage::Lost, heard));
        return Standing { stage, since: Some(since), why: Some(why) };
    }
    let (stage, since) = on_the_way(way, is_free);
    Standing { stage, since, why: None }
}

/// The stage of whoever is neither lost nor at risk.
fn on_the_way(way: &Way, is_free: bool) -> (Stage, Option<Day>) {
    if way.has_open_plan() {
        return match (way.chosen_on, way.phase_on) {
            (None, _) => (Stage::PlanOffered, way.offered_on),
            (Some(chosen), None) => (Stage::PlanAccepted, Some(chosen)),
            (Some(_), done) => (Stage::InTreatment, done),
        };
    }
    let recalled = way.is_recall || (way.step_on.is_none() && way.call_on.is_some());
    if recalled && is_free {
        return (Stage::InRecall, way.seen_on.or(way.registered_on));
    }
    if way.phases > 0 && is_free && way.step_on.is_none() {
        return (Stage::Done, way.phase_on);
    }
    match way.visits {
        0 if is_free => (Stage::FirstContact, way.registered_on),
        0 => (Stage::Booked, way.booked_on),
        1 => (Stage::Came, way.seen_on),
        _ => (Stage::InTreatment, way.seen_on),
    }
}
