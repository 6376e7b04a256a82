//! Appointments: the day, free times, booking, statuses, counts.
use super::patients::LabelRow;
use crate::{choice, edge};

choice! {
    /// Where an appointment stands.
    pub enum AppointmentStatus { Planned, Confirmed, Arrived, Done, NoShow, Cancelled, Moved }
}

edge! {
    /// An appointment with the names that a card needs.
    pub struct AppointmentRow {
        pub id: String, pub patient_id: String, pub patient_name: String,
        pub staff_id: Option<String>, pub staff_name: Option<String>, pub service_id: Option<String>, pub service_name: Option<String>,
        pub day: String, pub start: Option<u16>, pub minutes: u16, pub status: AppointmentStatus,
        pub source: String, pub cancel_reason: String, pub note: String, pub booked_on: String, pub is_first_visit: bool,
        pub visit_id: Option<String>, pub labels: Vec<LabelRow>,
    }
    /// One day of the practice.
    pub struct ShowDay { pub day: String }
    /// A day: a column a doctor, and what has no doctor or time.
    pub struct DayDetail { pub day: String, pub is_weekend: bool, pub opens: u16, pub closes: u16, pub columns: Vec<DayColumn>, pub untimed: Vec<AppointmentRow>, pub untimed_total: u32 }
    /// A doctor's day.
    pub struct DayColumn { pub staff_id: String, pub staff_name: String, pub hours: Vec<super::staff::HoursRow>, pub appointments: Vec<AppointmentRow> }
    /// Asks for free times; the first ones across doctors come first.
    pub struct FindFreeTimes { pub service_id: Option<String>, pub staff_id: Option<String>, pub minutes: Option<u16>, pub from_day: String, pub limit: u16 }
    /// A free time of a doctor.
    pub struct FreeTime { pub staff_id: String, pub staff_name: String, pub day: String, pub start: u16, pub minutes: u16 }
    /// Books a patient into a doctor's time.
    pub struct BookAppointment { pub patient_id: String, pub staff_id: String, pub service_id: Option<String>, pub day: String, pub start: u16, pub minutes: Option<u16>, pub source: String, pub note: String, pub step_id: Option<String> }
    /// Moves an appointment.
    pub struct MoveAppointment { pub id: String, pub staff_id: String, pub day: String, pub start: u16 }
    /// Cancels with a reason: 'patient', 'practice', 'other' or words.
    pub struct CancelAppointment { pub id: String, pub reason: String }
    /// Counts appointments. Filters narrow; `group_by`: 'status', 'weekday', 'month', 'sex', 'age-group', 'city', 'lead-days', 'reminder-sent'.
    pub struct CountAppointments { pub from_day: Option<String>, pub to_day: Option<String>, pub status: Option<AppointmentStatus>, pub staff_id: Option<String>, pub patient_id: Option<String>, pub city: Option<String>, pub sex: Option<String>, pub label: Option<String>, pub group_by: Option<String> }
    /// The count and its groups.
    pub struct AppointmentCounts { pub total: u32, pub no_shows: u32, pub patients: u32, pub groups: Vec<AppointmentCountRow> }
    /// A group: weekday 'monday'…, month 'YYYY-MM' in the practice's calendar, age group '0-9' … '75+' or 'invalid' or 'unknown'.
    pub struct AppointmentCountRow { pub key: String, pub count: u32, pub no_shows: u32 }
}
