//! The hand-over: what came to somebody, what has climbed, referrals, and visits that nobody closed.
use super::visits::{EndReason, StepRow};
use crate::{choice, edge};

choice! {
    /// How far a step has climbed: its owner alone, the coordinators too, the doctor too, the managers' list.
    pub enum Rung { Owner, Coordinator, Doctor, Manager }
    /// Why it has climbed.
    pub enum ClimbWhy { Unaccepted, Unbooked, Nobody }
    /// What happened to a step on its way.
    pub enum StepEventKind { Accepted, Tried, GivenBack, PassedOn, Done, Ended }
    /// How a try to reach the patient ended.
    pub enum TryOutcome { Reached, NoAnswer, Busy, CallLater, WrongNumber }
    /// Where a referral stands.
    pub enum ReferralState { Sent, Booked, Seen, Answered, Ended }
}

edge! {
    /// Everything of the hand-over that concerns the signed-in person.
    pub struct HandoverDetail { pub mine: Vec<HandoverRow>, pub climbed: Vec<HandoverRow>, pub sent: Vec<ReferralRow>, pub received: Vec<ReferralRow>, pub open_visits: Vec<LeftOpenRow> }
    /// A step that is to be booked. `minutes` is how long it is with its owner; null: since before that was kept.
    pub struct HandoverRow { pub step: StepRow, pub mobile: Option<String>, pub doctor_name: Option<String>, pub minutes: Option<u32>, pub rung: Rung, pub why: Option<ClimbWhy>, pub tries: u32,
        /// What happened to it last, by whom, and the reason that was given: a code or words.
        pub last: Option<StepEventKind>, pub last_by: Option<String>, pub last_reason: String }
    /// A referral within the practice.
    pub struct ReferralRow { pub id: String, pub patient_id: String, pub patient_name: String, pub from_name: Option<String>, pub to_name: Option<String>, pub reason: String, pub is_urgent: bool, pub due_on: Option<String>, pub sent_on: String, pub state: ReferralState, pub booked_on: Option<String>, pub seen_on: Option<String>, pub answer: String }
    /// A visit of an earlier day that nobody closed.
    pub struct LeftOpenRow { pub id: String, pub patient_id: String, pub patient_name: String, pub staff_name: Option<String>, pub day: String }
    /// A try to reach the patient about a step.
    pub struct TryStep { pub id: String, pub outcome: TryOutcome }
    /// A step goes back to who gave it, or was done without a booking: why, or how.
    pub struct SayStep { pub id: String, pub reason: String }
    /// A step goes to somebody else.
    pub struct PassStep { pub id: String, pub to_id: String, pub reason: String }
    /// Nothing is left to do for a step.
    pub struct EndStep { pub id: String, pub reason: EndReason }
    /// The colleague's answer to a referral.
    pub struct AnswerReferral { pub id: String, pub text: String }
    /// What the closing sheet needs besides the visit.
    pub struct ClosingDetail {
        /// Referrals of the patient to the visit's doctor that have no answer yet.
        pub referrals: Vec<ReferralRow>,
        /// The phase of the patient's plan that comes next.
        pub next_phase: Option<NextPhaseRow>,
        /// Who calls the patient tomorrow, when the visit was invasive.
        pub caller_name: Option<String> }
    /// The phase of a plan that comes next: `number` of `total`.
    pub struct NextPhaseRow { pub phase_id: String, pub what: String, pub service_id: Option<String>, pub plan_title: String, pub number: u32, pub total: u32 }
    /// The ends of care of some days, both included; of all doctors or of one.
    pub struct CountEndings { pub from: String, pub to: String, pub staff_id: Option<String> }
    /// Why care ended, and how often with a doctor.
    pub struct EndingRow { pub reason: EndReason, pub staff_id: Option<String>, pub staff_name: Option<String>, pub count: u32 }
}
