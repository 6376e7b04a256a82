//! Patients: finding, showing, writing down.
use crate::{choice, edge};

choice! {
    /// What kind of thing a label says.
    pub enum LabelTone { Soft, Alert, Plain }
    /// What a line of the timeline is.
    pub enum TimelineKind { Registered, Appointment, Visit, Step, Followup, Money, Contact, Plan, Note, File, Intake }
    /// What is looked for in a timeline: 'visits' with what was written in them, 'calls' with other contacts, 'plans', 'money'.
    pub enum TimelineOnly { Visits, Calls, Plans, Money }
}

edge! {
    /// Finds patients by name, mobile, national id or file number, best match first.
    pub struct FindPatients { pub text: String, pub limit: u16 }
    /// A patient in a list.
    pub struct PatientRow { pub id: String, pub name: String, pub file_no: String, pub mobile: Option<String>, pub birth_day: Option<String>, pub guardian_name: Option<String>, pub labels: Vec<LabelRow> }
    /// A short fact about a person.
    pub struct LabelRow { pub tone: LabelTone, pub text: String,
        /// Told in confidence: shown only to those who may read what is.
        #[serde(default)] pub is_private: bool }
    /// What a person at the desk writes down. Texts as typed: the core reads numbers, ids and dates.
    pub struct PatientDraft {
        pub given_name: String, pub middle_name: String, pub family_name: String,
        /// 'none', 'mr', 'ms', 'dr'
        pub address_form: String,
        pub called_as: String,
        /// As typed, in order of calling.
        pub mobiles: Vec<String>,
        pub national_id: String, pub other_id: String,
        /// As typed in the practice's calendar, or ISO; a year alone is allowed.
        pub birth: String,
        /// 'female', 'male', 'unknown'
        pub sex: String,
        pub city: String,
        pub language: Option<String>,
        /// 'phone', 'walk-in', 'referral', 'family', 'instagram', 'google', 'website', 'paziresh24', 'nobat', 'doctoreto', 'signboard', 'insurance', 'sms', 'doctor', 'other' or ''
        pub source: String,
        pub referrer_id: Option<String>, pub guardian_id: Option<String>,
        pub note: String,
        /// What was told in confidence; null: it stays as it is (as for all who may not read it).
        #[serde(default)] pub private_note: Option<String>,
        pub labels: Vec<LabelRow>,
        /// Empty: the next free number is given.
        pub file_no: String,
    }
    /// A new patient.
    pub struct AddPatient { pub draft: PatientDraft }
    /// A patient's file changes.
    pub struct EditPatient { pub id: String, pub draft: PatientDraft }
    /// Who may be the same person: same national id, or same mobile and a like name.
    pub struct LikelyDuplicates { pub draft: PatientDraft, pub except_id: Option<String> }
    /// A likely duplicate and why. `why`: 'national-id' or 'mobile-and-name'.
    pub struct DuplicateRow { pub patient: PatientRow, pub why: String }
    /// Everything on a patient's page that is not the timeline.
    pub struct PatientDetail {
        pub id: String, pub name: String, pub given_name: String, pub middle_name: String, pub family_name: String,
        pub address_form: String, pub called_as: String, pub file_no: String,
        pub mobiles: Vec<String>, pub national_id: Option<String>, pub other_id: String,
        pub birth_day: Option<String>, pub birth_year_only: bool, pub age: Option<i32>,
        pub sex: String, pub city: String, pub language: Option<String>, pub source: String,
        pub referrer: Option<PersonRef>, pub guardian: Option<PersonRef>, pub wards: Vec<PersonRef>, pub referred: Vec<PersonRef>,
        pub same_number: Vec<PersonRef>,
        pub note: String,
        /// What was told in confidence; null for those who may not read it.
        pub private_note: Option<String>,
        pub labels: Vec<LabelRow>, pub registered_on: String,
        pub visit_count: u32, pub no_show_count: u32,
        /// Null for those who may not see wallets.
        #[ts(type = "number | null")] pub wallet_balance: Option<i64>,
        /// Positive: the patient owes. Null for those who may not see wallets.
        #[ts(type = "number | null")] pub account_balance: Option<i64>,
        pub next_appointment: Option<super::appointments::AppointmentRow>,
        pub open_steps: Vec<super::visits::StepRow>,
    }
    /// A person by name.
    pub struct PersonRef { pub id: String, pub name: String }
    /// The timeline of a patient, newest first; `before` is the last line's `key`.
    pub struct ShowTimeline { pub id: String, pub before: Option<String>, pub limit: u16,
        /// Null: everything.
        #[serde(default)] pub only: Option<TimelineOnly> }
    /// A line of the timeline. `code` says what it is within its kind (a status, a step's kind, an outcome, a posting's kind, 'offered', 'chosen' or 'phase-done' of a plan, a file's kind).
    pub struct TimelineRow { pub key: String, pub kind: TimelineKind, pub day: String, pub minute: Option<u16>, pub code: String, pub text: String, pub staff_name: Option<String>, #[ts(type = "number | null")] pub amount: Option<i64>, pub ref_id: String }
    /// How many patients, by a trait. `group_by`: 'sex', 'city', 'source', 'language', 'year' or null.
    pub struct CountPatients { pub group_by: Option<String> }
    /// A group and its count.
    pub struct CountRow { pub key: String, pub count: u32 }
}
