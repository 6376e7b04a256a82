//! The front desk's day: walk-ins, who left unseen, late doctors, enquiries, checklists, settling, the day's end.
use super::appointments::{AppointmentRow, FreeTime};
use super::visits::VisitServiceRow;
use crate::{choice, edge};

choice! {
    /// Why somebody was contacted about an appointment.
    pub enum ContactPurpose { Remind48, Remind24, Apology, Late }
    /// How they were contacted.
    pub enum ContactChannel { Phone, Text, Desk }
    /// What came of it.
    pub enum ContactOutcome { Reached, Confirmed, WantsMove, WantsCancel, NoAnswer, WrongNumber, WillWait, Refreshment, Sent }
    /// What somebody got in touch for.
    pub enum EnquiryKind { Booking, CallBack }
    /// How an enquiry ended.
    pub enum EnquiryOutcome { Booked, Answered, NotReached, Dropped }
    /// What is offered for a long wait.
    pub enum Amends { Apology, Refreshment }
    /// How a patient pays.
    pub enum PayMeans { Cash, Card, Transfer }
}

edge! {
    /// Somebody came without an appointment.
    pub struct WalkIn { pub patient_id: String, pub staff_id: Option<String>, pub service_id: Option<String>, pub note: String, pub source: String }
    /// Somebody left without being seen: 'wait', 'urgent', 'feels-better', 'other', or words.
    pub struct LeaveUnseen { pub id: String, pub reason: String }
    /// Takes an arrival, a call into the room or an absence back by hand: the status that is right, and why.
    pub struct CorrectStatus { pub id: String, pub reason: String }
    /// Records a try to reach somebody about an appointment.
    pub struct RecordContact { pub appointment_id: String, pub purpose: ContactPurpose, pub channel: ContactChannel, pub outcome: ContactOutcome, pub note: String }
    /// A doctor is late by so many minutes; 0: in time again.
    pub struct SetDelay { pub staff_id: String, pub minutes: u16, pub reason: String }
    /// Asks for the doctor's delay of today.
    pub struct ShowDelay { pub staff_id: String }
    /// The delay, and who is to be told.
    pub struct DelayDetail { pub staff_id: String, pub staff_name: String, pub minutes: u16, pub reason: String, pub told: u32, pub people: Vec<DelayPerson> }
    /// Somebody who waits or will come, what is said, and what they answered.
    pub struct DelayPerson { pub appointment: AppointmentRow, pub mobile: Option<String>, pub is_here: bool, pub come_at: u16, pub script: String, pub answer: Option<ContactOutcome> }
    /// Offers amends for a long wait.
    pub struct OfferAmends { pub id: String, pub amends: Vec<Amends> }
    /// The opening checklist of a day.
    pub struct ShowChecklist { pub day: String }
    /// What is seen to before the door opens. `code` is set for the usual items, which have words in every language.
    pub struct ChecklistRow { pub id: String, pub code: Option<String>, pub text: String, pub done_by: Option<String>, pub done_at: Option<u16> }
    /// Ticks an item of today, or takes the tick away.
    pub struct TickChecklist { pub id: String, pub is_done: bool }
    /// The practice's own list, in this order; a row with a code keeps the usual words.
    pub struct SetChecklist { pub items: Vec<ChecklistDraft> }
    /// An item of the list.
    pub struct ChecklistDraft { pub id: Option<String>, pub text: String }
    /// Parks a half-made booking or a call to give back. With an id it replaces what was parked.
    pub struct ParkEnquiry { pub id: Option<String>, pub kind: EnquiryKind, pub patient_id: Option<String>, pub name: String, pub mobile: String, pub matter: String, pub draft: String, pub source: String }
    /// What is parked, the oldest first.
    pub struct EnquiryRow { pub id: String, pub kind: EnquiryKind, pub patient_id: Option<String>, pub name: String, pub mobile: String, pub matter: String, pub draft: String, pub source: String, pub by_name: Option<String>, pub day: String, pub minute: u16, pub waits_minutes: u32 }
    /// Ends an enquiry.
    pub struct EndEnquiry { pub id: String, pub outcome: EnquiryOutcome }
    /// From the first contact to the answer, over some days.
    pub struct EnquiryFigures { pub count: u32, pub answered: u32, pub median_minutes: Option<u32>, pub p90_minutes: Option<u32>, pub waiting: u32, pub oldest_minutes: Option<u32> }
    /// Days, both included.
    pub struct DaySpan { pub from_day: String, pub until_day: String }
    /// What a visit costs, what was paid, what is left.
    pub struct SettleDetail { pub visit_id: String, pub patient_id: String, pub patient_name: String, pub day: String, pub invoice_number: Option<u32>, pub lines: Vec<VisitServiceRow>, #[ts(type = "number")] pub total: i64, #[ts(type = "number")] pub paid: i64, #[ts(type = "number")] pub due: i64,
        /// What the patient owes from before, or has to their credit (negative).
        #[ts(type = "number")] pub earlier: i64, pub payments: Vec<PaymentRow> }
    /// A payment.
    pub struct PaymentRow { pub id: String, pub means: PayMeans, #[ts(type = "number")] pub amount: i64, pub day: String, pub minute: u16, pub by_name: Option<String>, pub is_reversed: bool, pub reversed_by: Option<String>, pub reversed_for: String }
    /// Takes a payment back, and why.
    pub struct ReversePayment { pub id: String, pub reason: String }
    /// Takes a payment for a visit. The first one gives the invoice its number.
    pub struct TakePayment { pub visit_id: String, pub means: PayMeans, #[ts(type = "number")] pub amount: i64 }
    /// What is still open at the end of a day, and what was taken.
    pub struct DayEndDetail { pub day: String, pub unresolved: Vec<AppointmentRow>, pub ahead: u32, pub open_visits: Vec<OpenVisitRow>, pub unsettled: Vec<SettleRow>, pub takings: Vec<TakingRow>, pub enquiries: u32, pub displaced: u32, pub tomorrow: u32, pub tomorrow_unconfirmed: u32 }
    /// A visit that is not closed.
    pub struct OpenVisitRow { pub id: String, pub patient_name: String, pub staff_name: Option<String>, pub is_in_room: bool }
    /// A visit of the day with money due.
    pub struct SettleRow { pub visit_id: String, pub patient_name: String, #[ts(type = "number")] pub due: i64 }
    /// What came in by one means.
    pub struct TakingRow { pub means: PayMeans, pub count: u32, #[ts(type = "number")] pub amount: i64 }
    /// One day.
    pub struct OnDay { pub day: String }
    /// When a coming patient had best be here, and how long they would wait.
    pub struct WaitEstimate { pub appointment_id: String, pub wait_minutes: u16, pub come_at: u16,
        /// Of how many of this doctor's visits the pace is the median; few: the booked length is taken.
        pub seen: u32, pub pace_percent: u16 }
    /// The first free times for somebody who wants to move.
    pub struct MoveChoices { pub appointment: AppointmentRow, pub times: Vec<FreeTime> }
}
