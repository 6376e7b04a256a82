//! Who is at the machine, and what practice this is.
use super::secret::Secret;
use crate::{choice, edge};

choice! {
    /// Whether a practice is here and whether somebody is signed in.
    pub enum SessionState { NoPractice, SignedOut, SignedIn }
    /// What a person may do. Checked by the core at every endpoint.
    pub enum RightName { PracticeRead, PracticeEdit, StaffEdit, ServicesEdit, PatientsRead, PatientsEdit, PrivateRead, RecordRead, RecordEdit, AppointmentsRead, AppointmentsBook, AppointmentsBeyond, ScheduleEdit, PaymentsTake, ScriptsEdit, VisitsRun, VisitsClose, FollowupsWork, WalletRead, FiguresRead, HistoryRead, UndoOthers, EmergencyOpen, EmergencyReview, BackupMake, BackupManage, Restore, KeysManage, Import, Check }
    /// A role at the practice.
    pub enum Role { Manager, Doctor, Receptionist, Coordinator, Assistant, Technician }
    /// How the recovery key stands: 'ready', none was ever made, or it was used and must be made anew.
    pub enum RecoveryState { Ready, Missing, Used }
}

edge! {
    /// What the window must know before it draws anything.
    pub struct SessionDetail {
        pub state: SessionState,
        pub practice: Option<PracticeDetail>,
        pub user: Option<SessionUser>,
        /// Names that can sign in here, while nobody is signed in.
        pub logins: Vec<String>,
        /// Who locked the practice, for the first choice at the sign-in.
        pub locked_by: Option<String>,
        /// The others who can change in by PIN, while somebody is signed in.
        pub pins: Vec<PinPerson>,
        /// Whether the signed-in person has a PIN on this machine.
        pub has_pin: bool,
        /// The doctor in whose name the signed-in person acts now.
        pub behalf: Option<super::patients::PersonRef>,
        /// Doctors in whose name the signed-in person may act.
        pub may_act_for: Vec<super::patients::PersonRef>,
        /// For those who manage keys; null for all others.
        pub recovery: Option<RecoveryState>,
        /// Acts that were saved once and are not in the file any more; while there are any, nothing can be written.
        pub missing: Option<MissingActs>,
        /// Minutes without a touch after which the practice locks itself; 0: never.
        pub lock_minutes: u16,
        /// Whether the practice is the sample clinic; known before anybody signs in.
        pub is_sample: bool,
        /// The language the window speaks now: the user's, else the practice's.
        pub language: String,
        pub version: String,
    }
    /// The person who is signed in.
    pub struct SessionUser { pub id: String, pub name: String, pub login: String, pub roles: Vec<Role>, pub rights: Vec<RightName> }
    /// Somebody who changes in by PIN.
    pub struct PinPerson { pub login: String, pub name: String }
    /// Acts that are gone, at least so many, and when the last of them was saved.
    pub struct MissingActs { pub acts: u32, #[ts(type = "number")] pub last_at: i64, pub day: String, pub minute: u16 }
    /// Changing the user of an open practice.
    pub struct SwitchSession { pub login: String, #[ts(type = "string")] pub pin: Secret }
    /// The password once more, before something that can't be taken lightly. It holds for five minutes.
    pub struct ConfirmSession { #[ts(type = "string")] pub password: Secret }
    /// The recovery key as typed, and the new password of one who manages the practice.
    pub struct RecoverSession { #[ts(type = "string")] pub recovery_key: Secret, pub login: String, #[ts(type = "string")] pub password: Secret }
    /// In whose name: a doctor's, or one's own again.
    pub struct ActFor { pub staff_id: Option<String> }
    /// A recovery key in the making, shown once: its groups, and the numbers (from 0) of those to be typed back.
    pub struct RecoverySheet { #[ts(type = "Array<string>")] pub groups: Vec<Secret>, pub ask: Vec<u8> }
    /// The groups that were asked for, as typed, in the order of `ask`.
    pub struct AnswerRecovery { #[ts(type = "Array<string>")] pub answers: Vec<Secret> }
    /// A practice to be set up. What is null follows from language and country.
    pub struct FoundPractice { pub name: String, pub language: String, pub country: String, pub calendar: Option<String>, pub digits: Option<String>, pub currency: Option<String>, pub zone: Option<String>, pub manager_name: String, pub login: String, #[ts(type = "string")] pub password: Secret,
        /// What the manager does besides managing, such as 'doctor'.
        pub roles: Vec<Role>,
        /// The groups of the recovery key that were asked for.
        #[ts(type = "Array<string>")] pub answers: Vec<Secret> }
    /// A new password for oneself.
    pub struct ChangePassword { #[ts(type = "string")] pub old: Secret, #[ts(type = "string")] pub new: Secret }
    /// A new password for a colleague.
    pub struct SetPassword { pub id: String, #[ts(type = "string")] pub password: Secret }
    /// A PIN of four to eight digits; null takes it away.
    pub struct SetPin { #[ts(type = "string | null")] pub pin: Option<Secret> }
    /// It is done.
    pub struct Done {}
    /// Signing in.
    pub struct OpenSession { pub login: String, #[ts(type = "string")] pub password: Secret }
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
        /// Where the practice is and how it is called, as patients are told.
        pub address: String, pub phone: String,
        /// Today in the practice's zone.
        pub today: String,
        /// Minutes since midnight in the practice's zone.
        pub now_minute: u16,
    }
    /// New particulars of the practice.
    pub struct EditPractice { pub name: String, pub language: String, pub calendar: String, pub digits: String, pub money_unit: String, pub zone: String, pub week_start: u8, pub weekend: Vec<u8>, pub slot_minutes: u16,
        /// Where the practice is and how it is called, as patients are told.
        #[serde(default)] pub address: String, #[serde(default)] pub phone: String }
    /// The signed-in person's own language; null: the practice's.
    pub struct ChooseLanguage { pub language: Option<String> }
    /// The referral rule in force today.
    pub struct RulesDetail { pub referral_enabled: bool, #[ts(type = "number")] pub referral_credit: i64, pub credit_months: u32, pub history: Vec<RuleRow>, pub desk: DeskRules }
    /// What holds at the desk today: hours before an appointment, minutes of waiting, minutes of an offer.
    pub struct DeskRules { pub late_cancel_hours: u16, pub wait_notice: u16, pub wait_limit: u16, pub remind_first_hours: u16, pub remind_second_hours: u16, pub offer_minutes: u16, pub handover_accept_minutes: u16, pub handover_book_days: u16, pub board_risk_days: u16, pub board_lost_days: u16, pub board_back_days: u16 }
    /// A rule's value and the day from which it holds.
    pub struct RuleRow { pub name: String, #[ts(type = "number")] pub value: i64, pub valid_from: String }
    /// A rule gets a value from a day on. Names: 'referral-enabled' (0 or 1), 'referral-credit' (minor units), 'credit-months', 'lock-minutes' (0 to 240), 'late-cancel-hours', 'wait-notice', 'wait-limit', 'remind-first-hours', 'remind-second-hours', 'offer-minutes'.
    pub struct SetRule { pub name: String, #[ts(type = "number")] pub value: i64, pub valid_from: String }
}
