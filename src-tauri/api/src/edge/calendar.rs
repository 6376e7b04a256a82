//! The calendar: days by doctor or by room, series, changes of one appointment.
use super::appointments::{AppointmentRow, AppointmentStatus};
use super::timetable::ClosureRow;
use crate::{choice, edge};

choice! {
    /// What a column of the calendar is.
    pub enum ColumnKind { Doctor, Room }
    /// Why something was booked that the rules would refuse.
    pub enum Beyond { Overbooked, OutOfHours, Both }
    /// Which appointments of a series a change is meant for.
    pub enum SeriesScope { This, Following, All }
    /// A part of the day.
    pub enum DayPart { Morning, Afternoon, Evening }
    /// What changed about an appointment.
    pub enum ChangeKind { Status, Time, Place, Length }
}

edge! {
    /// Asks for some days, a column a doctor or a room. At most 31 days; `staff_ids` empty: all.
    pub struct ShowCalendar { pub from_day: String, pub days: u16, pub by: ColumnKind, pub ids: Vec<String> }
    /// Days side by side. Appointments stand once, with the columns in which they are shown told by their doctor or room.
    pub struct CalendarDetail { pub columns: Vec<CalendarColumn>, pub days: Vec<CalendarDay>, pub appointments: Vec<CalendarCard>, pub closures: Vec<ClosureRow>, pub openings: Vec<super::waiting::OpeningMark>,
        /// The first and last minute that is worked or booked on any of the days.
        pub opens: u16, pub closes: u16, pub slot_minutes: u16 }
    /// A doctor or a room.
    pub struct CalendarColumn { pub id: String, pub name: String }
    /// A day: whether it is off, and the hours of each column.
    pub struct CalendarDay { pub day: String, pub is_weekend: bool, pub holiday: Option<String>, pub hours: Vec<ColumnHours> }
    /// A stretch in which a column is worked.
    pub struct ColumnHours { pub column_id: String, pub start: u16, pub end: u16 }
    /// An appointment in the calendar: what a cell shows, and no more.
    pub struct CalendarCard { pub id: String, pub patient_id: String, pub patient_name: String, pub staff_id: Option<String>, pub room_id: Option<String>, pub room_name: Option<String>, pub service_name: Option<String>, pub day: String, pub start: u16, pub minutes: u16, pub buffer: u16, pub status: AppointmentStatus, pub is_first_visit: bool, pub has_alert: bool, pub beyond: Option<Beyond>, pub series_id: Option<String>, pub is_displaced: bool, pub note: String }
    /// What happened to an appointment, newest first. Of a status `was` and `becomes` are its codes; of everything else `from`
    /// and `to` say where it stood and stands.
    pub struct ChangeRow { pub kind: ChangeKind, pub was: String, pub becomes: String, pub reason: String, pub by_name: Option<String>, pub day: String, pub minute: u16, pub from: Option<SpotRow>, pub to: Option<SpotRow> }
    /// Where an appointment stands in the grid.
    pub struct SpotRow { pub day: String, pub start: Option<u16>, pub minutes: u16, pub staff_name: Option<String>, pub room_name: Option<String> }
    /// Everything about one appointment, for its sheet.
    pub struct AppointmentDetail { pub appointment: AppointmentRow, pub mobile: Option<String>, pub address_form: String, pub called_as: String, pub changes: Vec<ChangeRow>, pub series_place: Option<u16>, pub series_count: Option<u16>,
        /// Cancelling now would be late, by the practice's rule.
        pub is_late_now: bool, pub preparation: String }
    /// A series: so many times, on these weekdays every so many weeks, at this time, with this doctor or in this room.
    pub struct PlanSeries { pub patient_id: String, pub staff_id: Option<String>, pub room_id: Option<String>, pub service_id: Option<String>, pub minutes: Option<u16>, pub from_day: String, pub start: u16, pub weekdays: Vec<u8>, pub every_weeks: u16, pub count: u16, pub source: String, pub note: String }
    /// A time of a series as it would be booked. Where its own day or hour is off or taken, `why` says why, in words, and
    /// `moved_from` which day that was, if it is another.
    pub struct SeriesTime { pub day: String, pub start: u16, pub staff_id: Option<String>, pub room_id: Option<String>, pub moved_from: Option<String>, pub why: Option<String> }
    /// Books a series at the times that were shown, whole or not at all.
    pub struct BookSeries { pub plan: PlanSeries, pub times: Vec<SeriesTime>, pub step_id: Option<String> }
    /// Moves a series' appointments by as many days and to the same time.
    pub struct MoveSeries { pub id: String, pub scope: SeriesScope, pub staff_id: Option<String>, pub room_id: Option<String>, pub day: String, pub start: u16 }
    /// Cancels a series' appointments with a reason.
    pub struct CancelSeries { pub id: String, pub scope: SeriesScope, pub reason: String }
}
