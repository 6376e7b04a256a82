//! Treatment plans: options side by side, the choice, phases that go on, payment over time.
use crate::{choice, edge};

choice! {
    /// How soon a phase is to be done.
    pub enum Priority { Now, Soon, CanWait }
    /// Where a phase stands.
    pub enum PhaseState { Planned, Booked, Done, Stalled }
}

edge! {
    /// A plan with all that belongs to it. `end_reason`: 'declined', 'price', 'elsewhere', 'health', 'other', or words.
    pub struct PlanDetail { pub id: String, pub patient_id: String, pub patient_name: String, pub staff_id: Option<String>, pub staff_name: Option<String>, pub title: String, pub offered_on: String, pub option_id: Option<String>, pub chosen_on: Option<String>, pub witness_id: Option<String>, pub witness_name: Option<String>, pub financing: String, pub ended_on: Option<String>, pub end_reason: String, pub owner_id: Option<String>, pub owner_name: Option<String>, pub options: Vec<PlanOptionRow>, pub instalments: Vec<InstalmentRow> }
    /// An option in the patient's words.
    pub struct PlanOptionRow { pub id: String, pub what: String, pub why: String, pub how_long: String, #[ts(type = "number")] pub cost: i64, pub is_chosen: bool, pub phases: Vec<PhaseRow> }
    /// A phase of an option.
    pub struct PhaseRow { pub id: String, pub priority: Priority, pub what: String, pub service_id: Option<String>, pub service_name: Option<String>, #[ts(type = "number")] pub amount: i64, pub state: PhaseState, pub done_on: Option<String>, pub stalled_reason: String, pub booked_on: Option<String>, pub booked_at: Option<u16> }
    /// What is agreed to be paid on a day.
    pub struct InstalmentRow { pub due_on: String, #[ts(type = "number")] pub amount: i64 }
    /// A plan as it is written. Rows keep their id; those without one are new.
    pub struct PlanDraft { pub title: String, pub staff_id: Option<String>, pub visit_id: Option<String>, pub owner_id: Option<String>, pub options: Vec<PlanOptionDraft> }
    /// An option as it is written.
    pub struct PlanOptionDraft { pub id: Option<String>, pub what: String, pub why: String, pub how_long: String, pub phases: Vec<PhaseDraft> }
    /// A phase as it is written.
    pub struct PhaseDraft { pub id: Option<String>, pub priority: Priority, pub what: String, pub service_id: Option<String>, #[ts(type = "number")] pub amount: i64 }
    /// Offers a plan.
    pub struct AddPlan { pub patient_id: String, pub draft: PlanDraft }
    /// Changes a plan.
    pub struct EditPlan { pub id: String, pub draft: PlanDraft }
    /// The patient chooses, before a witness; a null day is today.
    pub struct ChoosePlan { pub id: String, pub option_id: String, pub on: Option<String>, pub witness_id: String }
    /// How a plan is paid. The sums come to what the chosen option costs; the line on financing stays neutral.
    pub struct PayPlan { pub id: String, pub financing: String, pub instalments: Vec<InstalmentRow> }
    /// A plan does not go on: 'declined', 'price', 'elsewhere', 'health', 'other', or words.
    pub struct EndPlan { pub id: String, pub reason: String }
    /// A phase is done on a day; null: it was not done after all.
    pub struct DonePhase { pub id: String, pub on: Option<String> }
    /// A phase stands still for a reason; empty: it goes on.
    pub struct StallPhase { pub id: String, pub reason: String }
    /// What a patient's chosen plan goes on with. `place` of `total`.
    pub struct NextPhaseDetail { pub plan_id: String, pub title: String, pub phase_id: String, pub what: String, pub service_id: Option<String>, pub place: u32, pub total: u32 }
    /// A chosen plan of which nothing is booked.
    pub struct UnbookedRow { pub plan_id: String, pub patient_id: String, pub patient_name: String, pub title: String, pub owner_id: Option<String>, pub owner_name: Option<String>, pub staff_id: Option<String>, pub phase_id: String, pub what: String, pub service_id: Option<String>, pub stalled_reason: String, #[ts(type = "number")] pub amount: i64, pub since: String, pub days: u32 }
}
