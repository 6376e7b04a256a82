//! Due contacts: the next-day call with its script, its answers and its outcome.
use super::patients::LabelRow;
use super::visits::WorkKind;
use crate::{choice, edge};

choice! {
    /// How a try ended.
    pub enum Outcome { Reached, NoAnswer, Busy, CallLater, WrongNumber, NotInterested }
    /// What the patient says of pain.
    pub enum Pain { None, Some, Strong }
    /// What the patient says of bleeding.
    pub enum Bleeding { Stopped, Still }
}

edge! {
    /// The work list: due on or before the day; all owners or one.
    pub struct ListWork { pub until: String, pub owner_id: Option<String>, pub limit: u16 }
    /// Everything the caller sees. `script` is written out in the patient's language.
    pub struct FollowupDetail { pub id: String, pub kind: WorkKind, pub patient_id: Option<String>, pub patient_name: Option<String>, pub called_as: String,
        /// Who is called, politely: the guardian of a child, else the patient.
        pub call_name: Option<String>, pub is_guardian: bool, pub mobiles: Vec<String>, pub labels: Vec<LabelRow>, pub due_on: String, pub days_late: u32, pub is_urgent: bool, pub state: String, pub matter: String,
        pub visit_day: Option<String>, pub visit_services: Vec<String>, pub staff_name: Option<String>, pub owner_name: Option<String>, pub script: String, pub attempts: Vec<AttemptRow>, pub next_id: Option<String> }
    /// A try that was made.
    pub struct AttemptRow { #[ts(type = "number")] pub at: i64, pub day: String, pub minute: u16, pub staff_name: Option<String>, pub outcome: Outcome, pub pain: Option<Pain>, pub bleeding: Option<Bleeding>, pub note: String }
    /// Records a try. Some or strong pain, or bleeding, goes to the doctor as urgent.
    pub struct RecordAttempt { pub id: String, pub outcome: Outcome, pub pain: Option<Pain>, pub bleeding: Option<Bleeding>, pub note: String,
        /// For 'call-later' and 'no-answer': the next day to try; null: tomorrow.
        pub again_on: Option<String> }
}
