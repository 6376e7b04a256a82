//! Colleagues, and what the practice offers.
use super::session::{RightName, Role};
use crate::{choice, edge};

choice! {
    /// What a service needs.
    #[derive(Default)]
    pub enum ServiceNeeds { #[default] Doctor, Room, Both }
}

edge! {
    /// A colleague in a list or a choice.
    pub struct StaffRow { pub id: String, pub name: String, pub login: String, pub roles: Vec<Role>, pub specialty: String, pub is_active: bool, pub hours: Vec<HoursRow>,
        /// Rights given beyond the roles, and rights taken from them.
        pub rights: Vec<RightChange>,
        pub has_password: bool, pub has_pin: bool,
        /// Assistants who may act in this doctor's name.
        pub assistants: Vec<String>,
        /// Leaves that are not over, the next first.
        pub leaves: Vec<LeaveRow>,
        /// Next steps and contacts that are open and theirs.
        pub open_count: u32 }
    /// A right that differs from what the roles give.
    pub struct RightChange { pub right: RightName, pub is_given: bool }
    /// Away, both days included, and who stands in.
    pub struct LeaveRow { pub id: String, pub from: String, pub until: String, pub substitute_id: String, pub substitute_name: String }
    /// A colleague goes on leave.
    pub struct AddLeave { pub id: String, pub from: String, pub until: String, pub substitute_id: String }
    /// The signed-in doctor lets an assistant act in their name, or does so no more.
    pub struct SetDelegate { pub assistant_id: String, pub is_allowed: bool }
    /// What each role may do.
    pub struct RoleRow { pub role: Role, pub rights: Vec<RightName> }
    /// A refused file is opened, and why.
    pub struct OpenEmergency { pub patient_id: String, pub reason: String }
    /// An emergency access, for the manager to look over.
    pub struct EmergencyRow { pub id: String, pub staff_name: String, pub patient_id: String, pub patient_name: String, pub reason: String, pub day: String, pub minute: u16, pub reviewed_by: Option<String> }
    /// Hours on a weekday (0 = Monday), minutes since midnight.
    pub struct HoursRow { pub weekday: u8, pub start: u16, pub end: u16 }
    /// A new colleague. With a password they can sign in.
    pub struct AddStaff { pub name: String, pub login: String, pub roles: Vec<Role>, pub specialty: String, pub hours: Vec<HoursRow>, pub password: Option<String>, #[serde(default)] pub rights: Vec<RightChange> }
    /// A colleague's new particulars.
    pub struct EditStaff { pub id: String, pub name: String, pub roles: Vec<Role>, pub specialty: String, pub is_active: bool, pub hours: Vec<HoursRow>, #[serde(default)] pub rights: Vec<RightChange>,
        /// Who takes over what is open, when the colleague leaves.
        pub substitute_id: Option<String> }
    /// A service in a list.
    pub struct ServiceRow { pub id: String, pub name: String, pub code: String, pub minutes: u16, #[ts(type = "number")] pub price: i64, pub is_invasive: bool, pub recall_months: Option<u16>, pub is_active: bool,
        pub needs: ServiceNeeds, pub buffer: u16, pub preparation: String,
        /// Who does it and where; none: all.
        pub doctor_ids: Vec<String>, pub room_ids: Vec<String> }
    /// A new service; the price holds from today.
    pub struct AddService { pub name: String, pub code: String, pub minutes: u16, #[ts(type = "number")] pub price: i64, pub is_invasive: bool, pub recall_months: Option<u16>, #[serde(default)] pub plan: ServicePlan }
    /// A service's new particulars; a new price holds from today.
    pub struct EditService { pub id: String, pub name: String, pub code: String, pub minutes: u16, #[ts(type = "number")] pub price: i64, pub is_invasive: bool, pub recall_months: Option<u16>, pub is_active: bool,
        /// Null leaves it as it is.
        #[serde(default)] pub plan: Option<ServicePlan> }
    /// What a service needs, the minutes kept free after it, what the patient is told beforehand, who does it and where.
    #[derive(Default)]
    pub struct ServicePlan { pub needs: ServiceNeeds, pub buffer: u16, pub preparation: String, pub doctor_ids: Vec<String>, pub room_ids: Vec<String> }
}
