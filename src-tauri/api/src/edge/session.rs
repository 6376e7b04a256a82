//! Who is at the machine, and what practice this is.
use crate::{choice, edge};

choice! {
    /// Whether a practice is here and whether somebody is signed in.
    pub enum SessionState { NoPractice, SignedOut, SignedIn }
    /// What a person may do. Checked by the core at every endpoint.
    pub enum RightName { PracticeRead, PracticeEdit, StaffEdit, ServicesEdit, PatientsRead, PatientsEdit, AppointmentsRead, AppointmentsBook, VisitsRun, VisitsClose, FollowupsWork, WalletRead, HistoryRead, Import, Check }
    /// A role at the practice.
    pub enum Role { Manager, Doctor, Receptionist, Coordinator, Assistant, Technician }
}

edge! {
    /// What the window must know before it draws anything.
    pub struct SessionDetail {
        pub state: SessionState,
        pub practice: Option<PracticeDetail>,
        pub user: Option<SessionUser>,
        /// Names that can sign in here, while nobody is signed in.
        pub logins: Vec<String>,
        /// Whether the practice is the sample clinic; known before anybody signs in.
        pub is_sample: bool,
        /// The language the window speaks now: the user's, else the practice's.
        pub language: String,
        pub version: String,
    }
    /// The person who is signed in.
    pub struct SessionUser { pub id: String, pub name: String, pub login: String, pub roles: Vec<Role>, pub rights: Vec<RightName> }
    /// Signing in.
    pub struct OpenSession { pub login: String, pub password: String }
    /// Nothing is asked.
    pub struct Nothing {}
    /// One row is meant.
    pub struct ById { pub id: String }

    /// The practice's own particulars.
    pub struct PracticeDetail {
        pub name: String,
        /// 'ir', 'ru', 'cn', 'other'
        pub country: String,
        /// 'fa', 'en', 'ru', 'zh-CN'
        pub language: String,
        /// 'jalali' or 'gregorian'
        pub calendar: String,
        /// 'persian' or 'latin'
        pub digits: String,
        /// ISO code, 'IRR'
        pub currency: String,
        /// 'minor', 'major' or 'toman'
        pub money_unit: String,
        pub zone: String,
        /// 0 = Monday
        pub week_start: u8,
        /// Weekdays off, 0 = Monday
        pub weekend: Vec<u8>,
        pub slot_minutes: u16,
        pub is_sample: bool,
        /// Today in the practice's zone.
        pub today: String,
        /// Minutes since midnight in the practice's zone.
        pub now_minute: u16,
    }
    /// New particulars of the practice.
    pub struct EditPractice { pub name: String, pub language: String, pub calendar: String, pub digits: String, pub money_unit: String, pub zone: String, pub week_start: u8, pub weekend: Vec<u8>, pub slot_minutes: u16 }
    /// The signed-in person's own language; null: the practice's.
    pub struct ChooseLanguage { pub language: Option<String> }
    /// The referral rule in force today.
    pub struct RulesDetail { pub referral_enabled: bool, #[ts(type = "number")] pub referral_credit: i64, pub credit_months: u32, pub history: Vec<RuleRow> }
    /// A rule's value and the day from which it holds.
    pub struct RuleRow { pub name: String, #[ts(type = "number")] pub value: i64, pub valid_from: String }
    /// A rule gets a value from a day on. Names: 'referral-enabled' (0 or 1), 'referral-credit' (minor units), 'credit-months'.
    pub struct SetRule { pub name: String, #[ts(type = "number")] pub value: i64, pub valid_from: String }
}

macro_rules! same {
    ($edge:ident, $core:path, $($one:ident)*) => {
        impl From<$core> for $edge {
            fn from(value: $core) -> Self {
                use $core as Core;
                match value { $(Core::$one => Self::$one,)* }
            }
        }
    };
}

same!(RightName, peyvand_core::staff::Right, PracticeRead PracticeEdit StaffEdit ServicesEdit PatientsRead PatientsEdit AppointmentsRead AppointmentsBook VisitsRun VisitsClose FollowupsWork WalletRead HistoryRead Import Check);
same!(Role, peyvand_core::staff::Role, Manager Doctor Receptionist Coordinator Assistant Technician);

impl From<Role> for peyvand_core::staff::Role {
    fn from(role: Role) -> Self {
        match role {
            Role::Manager => Self::Manager,
            Role::Doctor => Self::Doctor,
            Role::Receptionist => Self::Receptionist,
            Role::Coordinator => Self::Coordinator,
            Role::Assistant => Self::Assistant,
            Role::Technician => Self::Technician,
        }
    }
}
