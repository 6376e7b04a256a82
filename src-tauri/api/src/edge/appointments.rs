//! Appointments: the day, free times, booking, statuses, counts.
use super::calendar::{Beyond, DayPart};
use super::patients::LabelRow;
use crate::{choice, edge};

choice! {
    /// Where an appointment stands.
    pub enum AppointmentStatus { Planned, Confirmed, Arrived, InRoom, Done, Left, NoShow, Cancelled, CancelledLate, Moved }
}

edge! {
    /// An appointment with the names that a card needs.
    pub struct AppointmentRow {
        pub id: String, pub patient_id: String, pub patient_name: String,
        pub staff_id: Option<String>, pub staff_name: Option<String>, pub service_id: Option<String>, pub service_name: Option<String>,
        pub day: String, pub start: Option<u16>, pub minutes: u16, pub status: AppointmentStatus,
        pub source: String, pub cancel_reason: String, pub note: String, pub booked_on: String, pub is_first_visit: bool,
        pub visit_id: Option<String>, pub labels: Vec<LabelRow>,
        pub room_id: Option<String>, pub room_name: Option<String>, pub buffer: u16, pub series_id: Option<String>, pub beyond: Option<Beyond>, pub beyond_reason: String,
        /// How the patient is addressed, and how the name is said.
        pub address_form: String, pub called_as: String,
    }
    /// One day of the practice.
    pub struct ShowDay { pub day: String }
    /// A day: a column a doctor, and what has no doctor or time.
    pub struct DayDetail { pub day: String, pub is_weekend: bool, pub opens: u16, pub closes: u16, pub columns: Vec<DayColumn>, pub untimed: Vec<AppointmentRow>, pub untimed_total: u32 }
    /// A doctor's day.
    pub struct DayColumn { pub staff_id: String, pub staff_name: String, pub hours: Vec<super::staff::HoursRow>, pub appointments: Vec<AppointmentRow> }
    /// Asks for free times; the first ones across doctors come first.
    pub struct FindFreeTimes { pub service_id: Option<String>, pub staff_id: Option<String>, pub minutes: Option<u16>, pub from_day: String, pub limit: u16,
        #[serde(default)] pub room_id: Option<String>,
        /// For whom: a time at which they are elsewhere is not free for them.
        #[serde(default)] pub patient_id: Option<String>,
        #[serde(default)] pub part: Option<DayPart>,
        /// Only on these weekdays, 0 = Monday; none: on all.
        #[serde(default)] pub weekdays: Vec<u8>,
        /// Only at this minute of the day.
        #[serde(default)] pub at: Option<u16> }
    /// A free time of a doctor, of a room, or of both together.
    pub struct FreeTime { pub staff_id: Option<String>, pub staff_name: Option<String>, pub day: String, pub start: u16, pub minutes: u16, pub room_id: Option<String>, pub room_name: Option<String> }
    /// Books a patient into a doctor's time, a room's, or both. Without `patient_id` a file is opened for `newcomer`.
    pub struct BookAppointment { pub patient_id: Option<String>, pub staff_id: Option<String>, pub service_id: Option<String>, pub day: String, pub start: u16, pub minutes: Option<u16>, pub source: String, pub note: String, pub step_id: Option<String>,
        #[serde(default)] pub room_id: Option<String>, #[serde(default)] pub newcomer: Option<Newcomer>,
        /// Why it is booked although the time is taken or not worked; needs the right.
        #[serde(default)] pub beyond_reason: Option<String>,
        /// The parked enquiry that it answers.
        #[serde(default)] pub enquiry_id: Option<String>,
        /// The phase of a plan that it is for; null: that of the step, where it has one.
        #[serde(default)] pub phase_id: Option<String> }
    /// A new patient as far as a telephone call tells.
    pub struct Newcomer { pub given_name: String, pub family_name: String, pub mobile: String, pub address_form: String }
    /// Moves an appointment, or gives it another length.
    pub struct MoveAppointment { pub id: String, pub staff_id: Option<String>, pub day: String, pub start: u16,
        #[serde(default)] pub room_id: Option<String>, #[serde(default)] pub minutes: Option<u16>, #[serde(default)] pub beyond_reason: Option<String>, #[serde(default)] pub reason: String }
    /// Cancels with a reason: 'patient', 'practice', 'other' or words.
    pub struct CancelAppointment { pub id: String, pub reason: String }
    /// Counts appointments. Filters narrow; `group_by`: 'status', 'weekday', 'month', 'sex', 'age-group', 'city', 'lead-days', 'reminder-sent', 'source'.
    pub struct CountAppointments { pub from_day: Option<String>, pub to_day: Option<String>, pub status: Option<AppointmentStatus>, pub staff_id: Option<String>, pub patient_id: Option<String>, pub city: Option<String>, pub sex: Option<String>, pub label: Option<String>, pub group_by: Option<String> }
    /// The count and its groups.
    pub struct AppointmentCounts { pub total: u32, pub no_shows: u32, pub patients: u32, pub groups: Vec<AppointmentCountRow> }
    /// A group: weekday 'monday'…, month 'YYYY-MM' in the practice's calendar, age group '0-9' … '75+' or 'invalid' or 'unknown'.
    pub struct AppointmentCountRow { pub key: String, pub count: u32, pub no_shows: u32 }
}
