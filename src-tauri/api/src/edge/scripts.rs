//! What is said at the desk, in the practice's own words, and the check of wording.
use crate::{choice, edge};

choice! {
    /// What a script is for.
    pub enum ScriptKind { Welcome, LongWait, DoctorLate, Angry, SoftSell, Reminder, ReminderText, Offer, OfferGone, Apology, Booked, AfterCare }
    /// How grave a finding is.
    pub enum FindingLevel { Block, Warn }
}

edge! {
    /// A script in a language: the words that hold, and the shipped ones. `names` may stand in braces.
    pub struct ScriptRow { pub kind: ScriptKind, pub language: String, pub body: String, pub shipped: String, pub is_own: bool, pub names: Vec<String> }
    /// Gives the practice its own words; empty: the shipped ones again.
    pub struct SetScript { pub kind: ScriptKind, pub language: String, pub body: String }
    /// Fills a script for a person: of an appointment, of a visit, or of a patient alone.
    pub struct FillScript { pub kind: ScriptKind, pub appointment_id: Option<String>, pub visit_id: Option<String>, pub patient_id: Option<String>, pub minutes: Option<u16>, pub reason: Option<String> }
    /// A script with the names filled in, in the patient's language.
    pub struct FilledScript { pub kind: ScriptKind, pub text: String, pub language: String, pub called_as: String, pub findings: Vec<WordingFinding> }
    /// Asks whether a text may be said, printed or sent. `names` are of people whom it speaks of: a name may be any word.
    pub struct CheckWording { pub text: String, #[serde(default)] pub names: Vec<String> }
    /// What the check found, and by which pack: its country, version, day and first source. Until a lawyer has confirmed
    /// the pack, `is_confirmed` is false and the window says so.
    pub struct WordingDetail { pub findings: Vec<WordingFinding>, pub pack: String, pub version: String, pub date: String, pub source: String, pub is_confirmed: bool }
    /// Words that may not stand, or had better not. `start` and `end` count characters as JavaScript does.
    pub struct WordingFinding { pub start: u32, pub end: u32, pub text: String, pub level: FindingLevel, pub kind: String, pub instead: String, pub source: String,
        /// Where in the source; empty where that is not known.
        pub article: String,
        /// Whether a rule says it; otherwise it is proposed and a lawyer must confirm it.
        pub is_sourced: bool }
}
