//! The coordinator's board, where patients are lost, and how doctors differ.
use super::visits::StepKind;
use crate::{choice, edge};

choice! {
    /// Where a patient stands; computed, never set.
    pub enum Stage { FirstContact, Booked, Came, PlanOffered, PlanAccepted, InTreatment, Done, InRecall, AtRisk, Lost }
    /// Why somebody is at risk or lost.
    pub enum LossReason { StepLate, CallLate, Missed, PlanIdle, NothingAhead, Elsewhere, Declined }
    /// How somebody was lost.
    pub enum LeakKind { Unbooked, Untaken, Referral }
}

edge! {
    /// The board, with the cards of one stage; all owners or one.
    pub struct ShowBoard { pub stage: Stage, pub owner_id: Option<String>, pub limit: u16 }
    /// Every stage with its count, the cards of one, who has how much to see to, and what became of the newcomers of the last months.
    pub struct BoardDetail { pub stages: Vec<StageRow>, pub cards: Vec<BoardCard>, pub load: Vec<LoadRow>, pub newcomers: NewcomersDetail }
    /// How many stand at a stage, and for how long whoever has stood there longest.
    pub struct StageRow { pub stage: Stage, pub count: u32, pub longest_days: u32 }
    /// A patient at a stage.
    pub struct BoardCard { pub patient_id: String, pub patient_name: String, pub file_no: String, pub stage: Stage, pub since: Option<String>, pub days: u32, pub why: Option<LossReason>, pub owner_id: Option<String>, pub mobile: Option<String>, pub call_id: Option<String>, pub step_id: Option<String>, pub step_kind: Option<StepKind>, pub step_due_on: Option<String>, pub step_reason: String, pub service_id: Option<String>, pub doctor_id: Option<String>, pub ahead_day: Option<String>, pub ahead_start: Option<u16>, pub ahead_with: Option<String>, pub plan_title: String }
    /// What a colleague has to see to.
    pub struct LoadRow { pub staff_id: String, pub name: String, pub steps: u32, pub late: u32, pub calls: u32 }
    /// Whose file was opened from a day on and who was seen: how many have something to come, how many came once and have nothing booked.
    pub struct NewcomersDetail { pub from_day: String, pub seen: u32, pub with_next: u32, pub once: u32 }
    /// Somebody who came once and has nothing booked.
    pub struct OnceRow { pub patient_id: String, pub patient_name: String, pub mobile: Option<String>, pub call_id: Option<String>, pub seen_on: String, pub has_step: bool }
    /// Brings somebody back to the active path: a call on a day.
    pub struct ReturnPatient { pub patient_id: String, pub due_on: String, pub reason: String }
    /// How many were lost, by kind, doctor and week.
    pub struct LeakCountRow { pub kind: LeakKind, pub staff_id: Option<String>, pub staff_name: Option<String>, pub week: String, pub count: u32 }
    /// The patients behind a number.
    pub struct ListLeaks { pub kind: LeakKind, pub staff_id: Option<String>, pub from_day: String, pub until_day: String }
    /// Somebody who was lost.
    pub struct LeakRow { pub patient_id: String, pub patient_name: String, pub visit_id: String, pub step_id: Option<String>, pub day: String, pub reason: String, pub owner_name: Option<String>, pub service_id: Option<String>, pub doctor_id: Option<String> }
    /// A doctor's visits in numbers.
    pub struct VarianceRow { pub staff_id: String, pub staff_name: String, pub visits: u32, pub bookable: u32, pub booked: u32, pub asked: u32, pub by_protocol: u32, pub followed: u32, pub median_minutes: Option<u32>, pub plans: u32, pub chosen: u32 }
}
