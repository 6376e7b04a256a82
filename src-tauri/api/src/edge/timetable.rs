//! The practice's time: rooms, hours that hold from a day, days off, blocked time, and who must be moved for it.
use super::appointments::AppointmentRow;
use super::staff::HoursRow;
use crate::{choice, edge};

choice! {
    /// Why a day is off (by the country's pack, by the pack on a day of the weekend, by the practice's word), or that it is worked.
    pub enum DayOffKind { Pack, Weekend, Practice, Worked }
    /// Why an appointment cannot stay where it is.
    pub enum DisplacedBy { Closure, Leave, Holiday, Departed }
}

edge! {
    /// A room or a chair.
    pub struct RoomRow { pub id: String, pub name: String, pub is_active: bool, pub hours: Vec<HoursRow> }
    /// A new room.
    pub struct AddRoom { pub name: String }
    /// A room's new particulars.
    pub struct EditRoom { pub id: String, pub name: String, pub is_active: bool }
    /// Asks for a doctor's or a room's weeks; exactly one of the two.
    pub struct ShowHours { pub staff_id: Option<String>, pub room_id: Option<String> }
    /// A week that holds from a day; an empty day: since ever. No hours: that week is not worked.
    pub struct WeekRow { pub from_day: String, pub hours: Vec<HoursRow> }
    /// Gives a doctor or a room a week that holds from a day; what is booked outside it stays where it is. A room whose only
    /// week is an empty one since ever has no hours of its own: it is open when the practice is.
    pub struct SetHours { pub staff_id: Option<String>, pub room_id: Option<String>, pub from_day: String, pub hours: Vec<HoursRow> }
    /// Asks for the days off of some months, in the practice's calendar as days.
    pub struct ListHolidays { pub from_day: String, pub until_day: String }
    /// The days off, and where the pack comes from.
    pub struct HolidaysDetail { pub days: Vec<HolidayRow>,
        /// 'ir', 'ru', 'cn', or 'other', which knows none.
        pub pack: String, pub pack_version: String, pub pack_source: String,
        /// The last day that the pack knows; later ones are to be entered.
        pub pack_until: Option<String> }
    /// A day that is off, or is worked although it would be.
    pub struct HolidayRow { pub day: String, pub name: String, pub is_off: bool, pub is_edited: bool, pub is_estimated: bool, pub kind: DayOffKind, pub source: String, pub booked: u32 }
    /// Says of a day whether it is off.
    pub struct SetHoliday { pub day: String, pub name: String, pub is_off: bool, pub source: String }
    /// Blocks time: of a doctor, of a room, or of the practice. No times: whole days.
    pub struct AddClosure { pub staff_id: Option<String>, pub room_id: Option<String>, pub from_day: String, pub until_day: String, pub start: Option<u16>, pub end: Option<u16>, pub reason: String, pub is_urgent: bool }
    /// A blocked time.
    pub struct ClosureRow { pub id: String, pub staff_id: Option<String>, pub staff_name: Option<String>, pub room_id: Option<String>, pub room_name: Option<String>, pub from_day: String, pub until_day: String, pub start: Option<u16>, pub end: Option<u16>, pub reason: String, pub is_urgent: bool, pub displaced: u32 }
    /// Asks who must be moved with an apology, the most urgent first.
    pub struct ListDisplaced { pub limit: u16 }
    /// Somebody whose time fell away.
    pub struct DisplacedRow { pub appointment: AppointmentRow, pub mobile: Option<String>, pub why: DisplacedBy, pub reason: String, pub is_urgent: bool, pub tries: u32, pub last_outcome: Option<super::desk::ContactOutcome>,
        /// What is said, with the apology, in the patient's language.
        pub script: String }
}
