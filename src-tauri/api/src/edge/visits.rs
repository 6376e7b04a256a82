//! The visit: lanes of today, the consultation, the closing that cannot be skipped, the hand-over.
use super::appointments::{AppointmentRow, FreeTime};
use super::patients::{LabelRow, TimelineRow};
use crate::{choice, edge};

choice! {
    /// Where a visit stands.
    pub enum VisitState { Waiting, InRoom, Closed, History, Left }
    /// What comes next.
    pub enum StepKind { ReturnVisit, Referral, NextStage, Recall, RemoteContact, EndOfCare }
    /// Where a next step stands.
    pub enum StepState { Open, Accepted, Fulfilled, Ended }
    /// Why care ends.
    pub enum EndReason { Recovered, Finished, Elsewhere, Declined, MovedAway, Died, Other }
    /// Whether the last question was asked: null means that it was not.
    pub enum Golden { NothingLeft, Answered }
    /// What a line of the work list asks for.
    pub enum WorkKind { NextDayCall, DoctorCallback, Recall, RemoteContact, Debt, NoShow, Mend, LeftUnseen, StepUnbooked }
    /// Whether a wait asks somebody to act.
    pub enum WaitLevel { Fine, Notice, Limit }
}

choice! {
    /// How patient and doctor meet.
    pub enum VisitMeans { InPerson, Phone, Text, Video }
    /// What was reached of what had been expected.
    pub enum Reached { Reached, Partly, NotReached }
    /// By what means something is explained.
    pub enum ShownMeans { Model, Tablet, Drawing, Picture, Other }
    /// What is to stand of two texts.
    pub enum ClashChoice { Kept, Other, Text }
}

edge! {
    /// The day at a glance.
    pub struct TodayDetail { pub day: String, pub now_minute: u16, pub counts: TodayCounts, pub on_the_way: Vec<TodayCard>, pub waiting: Vec<TodayCard>, pub in_room: Vec<TodayCard>, pub before_leaving: Vec<TodayCard>, pub work: Vec<WorkRow>, pub work_late: u32,
        /// Delays that were said of today's doctors.
        pub delays: Vec<DelayRow>,
        /// What waits in the lists of the desk.
        pub lists: DeskCounts }
    /// A doctor who is late today.
    pub struct DelayRow { pub staff_id: String, pub staff_name: String, pub minutes: u16, pub untold: u32 }
    /// How much waits in the lists of the desk.
    pub struct DeskCounts { pub enquiries: u32, pub oldest_enquiry_minutes: Option<u32>, pub displaced: u32, pub reminders: u32, pub freed: u32, pub offers: u32, pub checklist: u32 }
    /// Figures under the day's name.
    pub struct TodayCounts { pub appointments: u32, pub confirmed: u32, pub unanswered: u32, pub no_shows: u32, pub first_free: Option<FreeTime> }
    /// A person in a lane. `minutes` is how long they wait or sit; `step` is what is to be booked before leaving.
    pub struct TodayCard { pub appointment: Option<AppointmentRow>, pub visit_id: Option<String>, pub patient_id: String, pub patient_name: String, pub time: Option<u16>, pub service_name: Option<String>, pub staff_name: Option<String>, pub minutes: Option<u16>, pub is_late: bool, pub is_first_visit: bool, pub referrer_name: Option<String>, pub labels: Vec<LabelRow>, pub steps: Vec<StepRow>,
        pub means: VisitMeans, pub is_in_room: bool, pub queue_no: Option<u16>, pub is_walk_in: bool, pub wait_level: WaitLevel, pub amends: Vec<super::desk::Amends>, pub estimate: Option<super::desk::WaitEstimate>,
        /// How the patient is addressed, and how the name is said.
        pub address_form: String, pub called_as: String }
    /// Something that somebody must do. `id` is the follow-up's or, for 'step-unbooked', the step's.
    pub struct WorkRow { pub id: String, pub kind: WorkKind, pub patient_id: Option<String>, pub patient_name: Option<String>, pub mobile: Option<String>, pub due_on: String, pub days_late: u32, pub is_urgent: bool, pub owner_name: Option<String>, pub reason: String, pub service_name: Option<String>, pub attempts: u32 }
    /// The patient is here.
    pub struct Arrive { pub appointment_id: String }
    /// My queue: who waits for the signed-in doctor, or for all.
    pub struct ShowQueue { pub staff_id: Option<String> }
    /// Everything that a consultation shows.
    pub struct VisitDetail {
        pub id: String, pub state: VisitState, pub day: String, pub minutes: u16,
        pub patient: super::patients::PatientDetail,
        pub staff_id: Option<String>, pub staff_name: Option<String>,
        pub own_words: String, pub note: String,
        pub golden: Option<Golden>, pub golden_answer: String, pub sentence: String,
        pub services: Vec<VisitServiceRow>, pub is_invasive: bool,
        pub steps: Vec<StepRow>, pub recent: Vec<TimelineRow>,
        /// Why the patient left without being seen: 'wait', 'urgent', 'feels-better', 'other', or words.
        pub left_reason: String,
        /// The coordinator, else the receptionist: who sees to the next step unless another is chosen.
        pub default_owner_id: Option<String>,
        pub means: VisitMeans,
        /// What authors wrote, as far as the reader may read it; `note` is what was written before notes had authors.
        pub notes: Vec<NoteRow>,
        pub protocols: Vec<super::protocols::ProtocolRow>, pub answers: Vec<AnswerRow>,
        pub measurements: Vec<MeasurementRow>, pub shown: Vec<ShownRow>,
        pub expected: String, pub reached: String, pub reached_how: Option<Reached>,
        /// What had been agreed before, for today's result to stand beside.
        pub expected_before: Option<ExpectedRow>,
        /// Texts that two devices wrote and nobody chose from yet.
        pub clashes: Vec<ClashRow>,
        /// What the reader was typing on this machine and did not write down, as the window wrote it.
        pub draft: Option<String>,
    }
    /// What an author wrote. `is_mine`: the reader writes on in it.
    pub struct NoteRow { pub staff_id: String, pub staff_name: String, pub text: String, pub is_private: bool, pub is_mine: bool }
    /// An answer to an item of the protocol.
    pub struct AnswerRow { pub item_id: String, pub value: String }
    /// A measurement of today and before.
    pub struct MeasurementRow { pub name: String, pub is_usual: bool, pub unit: String, pub value: Option<String>, pub earlier: Vec<MeasuredBefore> }
    /// An earlier value.
    pub struct MeasuredBefore { pub day: String, pub value: String }
    /// By what means something was explained.
    pub struct ShownRow { pub means: ShownMeans, pub what: String }
    /// What had been agreed to be expected.
    pub struct ExpectedRow { pub day: String, pub staff_name: Option<String>, pub text: String }
    /// Two texts of one field: what stands and what another device wrote.
    pub struct ClashRow { pub id: String, pub entity: String, pub field: String, pub visit_id: Option<String>, pub kept: String, pub other: String, pub other_name: Option<String>, pub is_prose: bool, pub may_settle: bool }
    /// Chooses one of two texts, or writes one from both.
    pub struct SettleClash { pub id: String, pub choice: ClashChoice, pub text: String }
    /// A contact from afar begins.
    pub struct BeginRemote { pub patient_id: String, pub means: VisitMeans }
    /// What is being typed at a place; empty: nothing any more.
    pub struct KeepDraft { pub place: String, pub body: String }
    /// What was reached.
    pub struct ReachedDraft { pub text: String, pub how: Option<Reached> }
    /// A measured value; an empty one takes it back.
    pub struct MeasureDraft { pub name: String, pub unit: String, pub value: String }
    /// Something was explained by this means, or was not after all.
    pub struct ShownDraft { pub means: ShownMeans, pub what: String, pub is_on: bool }
    /// A service done in a visit.
    pub struct VisitServiceRow { pub service_id: String, pub name: String, pub quantity: u16, #[ts(type = "number")] pub unit_price: i64, #[ts(type = "number")] pub total: i64, pub is_invasive: bool }
    /// What was said and done, before the visit closes. What is left out stays as it is.
    pub struct WriteVisit { pub id: String,
        #[ts(optional)] pub own_words: Option<String>,
        /// The writer's own note.
        #[ts(optional)] pub note: Option<String>,
        #[ts(optional)] pub is_private: Option<bool>,
        #[ts(optional)] pub services: Option<Vec<VisitServiceDraft>>,
        #[ts(optional)] pub expected: Option<String>,
        #[ts(optional)] pub reached: Option<ReachedDraft>,
        #[ts(optional)] pub answers: Option<Vec<AnswerRow>>,
        #[ts(optional)] pub measures: Option<Vec<MeasureDraft>>,
        #[ts(optional)] pub shown: Option<Vec<ShownDraft>> }
    /// A service and how many.
    pub struct VisitServiceDraft { pub service_id: String, pub quantity: u16 }
    /// A next step as chosen on the closing sheet.
    pub struct StepDraft { pub kind: StepKind, pub due_on: Option<String>, pub reason: String, pub owner_id: Option<String>, pub colleague_id: Option<String>, pub service_id: Option<String>, pub is_urgent: bool,
        /// The phase of a plan that it goes on with.
        #[serde(default)] pub phase_id: Option<String>,
        /// The time that is booked for it within the closing.
        #[serde(default)] pub book: Option<StepSlot>,
        /// At the end of care: why, from the list that is counted.
        #[serde(default)] pub end_reason: Option<EndReason> }
    /// A time that is booked for a next step.
    pub struct StepSlot { pub staff_id: Option<String>, pub room_id: Option<String>, pub day: String, pub start: u16, pub minutes: Option<u16> }
    /// Closes a visit. At least one step.
    pub struct CloseVisit { pub id: String, pub steps: Vec<StepDraft>, pub golden: Option<Golden>, pub golden_answer: String,
        /// Whether the text on care at home was handed over: then it is kept with what was said.
        #[serde(default)] pub after_care: bool,
        /// Answers to colleagues who sent the patient.
        #[serde(default)] pub answers: Vec<super::handover::AnswerReferral> }
    /// What the doctor says to the patient, made from the choice, in the patient's language; and the first free time for it.
    pub struct PreviewClose { pub id: String, pub steps: Vec<StepDraft> }
    /// The sentence, and what the colleague will see.
    pub struct ClosePreview { pub sentence: String, pub first_free: Option<FreeTime>, pub owner_name: Option<String>,
        /// The first free times for each step, in their order; none for what is not booked.
        pub free: Vec<Vec<FreeTime>>,
        /// What the check of wording finds in each reason, in the order of the steps.
        pub findings: Vec<Vec<super::scripts::WordingFinding>> }
    /// A next step.
    pub struct StepRow { pub id: String, pub visit_id: String, pub patient_id: String, pub patient_name: String, pub kind: StepKind, pub due_on: Option<String>, pub reason: String, pub owner_id: Option<String>, pub owner_name: Option<String>, pub colleague_id: Option<String>, pub colleague_name: Option<String>, pub service_id: Option<String>, pub is_urgent: bool, pub state: StepState, pub appointment_day: Option<String>, pub appointment_start: Option<u16> }
}
