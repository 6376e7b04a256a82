//! Colleagues, and what the practice offers.
use super::session::Role;
use crate::edge;

edge! {
    /// A colleague in a list or a choice.
    pub struct StaffRow { pub id: String, pub name: String, pub login: String, pub roles: Vec<Role>, pub specialty: String, pub is_active: bool, pub hours: Vec<HoursRow> }
    /// Hours on a weekday (0 = Monday), minutes since midnight.
    pub struct HoursRow { pub weekday: u8, pub start: u16, pub end: u16 }
    /// A new colleague. With a password they can sign in.
    pub struct AddStaff { pub name: String, pub login: String, pub roles: Vec<Role>, pub specialty: String, pub hours: Vec<HoursRow>, pub password: Option<String> }
    /// A colleague's new particulars.
    pub struct EditStaff { pub id: String, pub name: String, pub roles: Vec<Role>, pub specialty: String, pub is_active: bool, pub hours: Vec<HoursRow> }
    /// A service in a list.
    pub struct ServiceRow { pub id: String, pub name: String, pub code: String, pub minutes: u16, #[ts(type = "number")] pub price: i64, pub is_invasive: bool, pub recall_months: Option<u16>, pub is_active: bool }
    /// A new service; the price holds from today.
    pub struct AddService { pub name: String, pub code: String, pub minutes: u16, #[ts(type = "number")] pub price: i64, pub is_invasive: bool, pub recall_months: Option<u16> }
    /// A service's new particulars; a new price holds from today.
    pub struct EditService { pub id: String, pub name: String, pub code: String, pub minutes: u16, #[ts(type = "number")] pub price: i64, pub is_invasive: bool, pub recall_months: Option<u16>, pub is_active: bool }
}
