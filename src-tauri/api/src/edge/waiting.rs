//! Reminders, the waiting list, and how a time that came free is filled.
use super::appointments::AppointmentRow;
use super::desk::{ContactOutcome, ContactPurpose};
use super::risk::RiskRow;
use crate::{choice, edge};

choice! {
    /// Where an entry of the waiting list stands.
    pub enum WaitingState { Open, Booked, Ended }
    /// How a free time is offered: to one after the other, or to several at once.
    pub enum OfferMode { One, Wave }
    /// Where a free time stands.
    pub enum OpeningState { Open, Taken, Closed }
    /// Where an offer stands.
    pub enum OfferState { Offered, Accepted, Declined, NoAnswer, Expired, Withdrawn }
    /// What somebody answered to an offer.
    pub enum OfferAnswer { Accept, Decline, NoAnswer }
}

edge! {
    /// Asks who is to be reminded; the riskiest first.
    pub struct ListReminders { pub limit: u16 }
    /// Somebody who is to be reminded, and what to say.
    pub struct ReminderRow { pub appointment: AppointmentRow, pub purpose: ContactPurpose, pub mobile: Option<String>, pub call_name: String, pub risk: Option<RiskRow>, pub tries: u32, pub last_outcome: Option<ContactOutcome>,
        /// To be said on the telephone.
        pub script: String,
        /// To be sent by hand; with time and place.
        pub message: String }
    /// An entry of the waiting list as typed.
    pub struct WaitingDraft { pub patient_id: String, pub service_id: Option<String>, pub minutes: Option<u16>, pub staff_ids: Vec<String>, pub weekdays: Vec<u8>, pub start: u16, pub end: u16, pub from_day: String, pub until_day: String, pub urgency: u8, pub may_call: bool, pub note: String, pub appointment_id: Option<String> }
    /// Changes an entry.
    pub struct EditWaiting { pub id: String, pub draft: WaitingDraft }
    /// Ends an entry with a reason.
    pub struct EndWaiting { pub id: String, pub reason: String }
    /// Asks for the waiting list: urgent first, then the longest wait.
    pub struct ListWaiting { pub service_id: Option<String>, pub staff_id: Option<String>, pub limit: u16 }
    /// Somebody who waits.
    pub struct WaitingRow { pub id: String, pub patient_id: String, pub patient_name: String, pub mobile: Option<String>, pub service_id: Option<String>, pub service_name: Option<String>, pub minutes: u16, pub staff_ids: Vec<String>, pub staff_names: Vec<String>, pub weekdays: Vec<u8>, pub start: u16, pub end: u16, pub from_day: String, pub until_day: String, pub urgency: u8, pub may_call: bool, pub note: String, pub appointment: Option<AppointmentRow>, pub state: WaitingState, pub days_waiting: u32, pub offers: u32 }
    /// A free time on the calendar that is being offered.
    pub struct OpeningMark { pub id: String, pub staff_id: Option<String>, pub room_id: Option<String>, pub day: String, pub start: u16, pub minutes: u16, pub running: u32 }
    /// Asks who of the waiting list fits a free time, in the order in which they are asked.
    pub struct MatchWaiting { pub staff_id: Option<String>, pub room_id: Option<String>, pub day: String, pub start: u16, pub minutes: u16, pub limit: u16 }
    /// Begins to offer a free time. `size` is how many are asked at once, `limit_minutes` how long an offer holds.
    pub struct OpenFill { pub staff_id: Option<String>, pub room_id: Option<String>, pub day: String, pub start: u16, pub minutes: u16, pub freed_id: Option<String>, pub mode: OfferMode, pub size: u16, pub limit_minutes: u16 }
    /// Times that are free and could be filled: freed lately, and being offered.
    pub struct FillBoard { pub openings: Vec<FillOpening>, pub freed: Vec<FreedRow>, pub untold: Vec<OfferRow> }
    /// A time that a cancellation or an absence left free and nobody has taken yet. `giver_name`: whose it was; `is_moved_up`: they took an earlier one for it.
    pub struct FreedRow { pub appointment_id: String, pub staff_id: Option<String>, pub staff_name: Option<String>, pub room_id: Option<String>, pub day: String, pub start: u16, pub minutes: u16, pub giver_name: String, pub is_moved_up: bool, pub fitting: u32 }
    /// A free time that is being offered.
    pub struct FillOpening { pub id: String, pub staff_id: Option<String>, pub staff_name: Option<String>, pub room_id: Option<String>, pub day: String, pub start: u16, pub minutes: u16, pub mode: OfferMode, pub state: OpeningState, pub limit_minutes: u16, pub size: u16, pub fitting: u32, pub offers: Vec<OfferRow> }
    /// An offer to one person.
    pub struct OfferRow { pub id: String, pub waiting_id: String, pub patient_id: String, pub patient_name: String, pub mobile: Option<String>, pub state: OfferState, pub day: String, pub start: u16,
        /// Seconds until it ends; none when it has.
        pub seconds_left: Option<u32>,
        /// What to say: the offer, or, when the time is gone, that kindly.
        pub script: String }
    /// What somebody answered. Accepting books the time and releases the later appointment, at once.
    pub struct AnswerOffer { pub id: String, pub answer: OfferAnswer }
}
