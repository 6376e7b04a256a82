//! How likely a patient misses an appointment, why, and how well that is known.
use crate::{choice, edge};

choice! {
    /// How high a risk is.
    pub enum RiskLevel { Low, Raised, High }
}

edge! {
    /// A risk with its reasons, the weightiest first. Without a percentage it follows the plain rule, until there is enough
    /// history to learn from.
    pub struct RiskRow { pub appointment_id: String, pub percent: Option<u8>, pub level: RiskLevel, pub reasons: Vec<RiskReason> }
    /// A reason and its words: 'missed' (count of of), 'first-visit', 'lead-days' (count), 'same-day', 'age' (count), 'hour' (count),
    /// 'unconfirmed'.
    pub struct RiskReason { pub code: String, pub count: u32, pub of: u32, pub text: String }
    /// What was learned, and how good it is.
    pub struct RiskDetail { pub is_learned: bool, pub learned_on: Option<String>, pub learned_minute: Option<u16>,
        /// Appointments with a known outcome, those missed, and how many of them there must be.
        pub known: u32, pub missed: u32, pub needed: u32, pub needed_missed: u32,
        /// Area under the curve in hundredths, on the last days, which it had not seen; and what it must reach to be used.
        pub auc_percent: Option<u8>, pub needed_auc_percent: u8,
        /// The same among those that were not booked for the same day.
        pub auc_ahead_percent: Option<u8>,
        /// How many appointments it was tried on, on how many days, from which day on.
        pub tested: u32, pub tested_days: u32, pub tested_from: Option<String>, pub bins: Vec<RiskBin> }
    /// A tenth of the tested appointments: what was foretold and what came, in percent.
    pub struct RiskBin { pub count: u32, pub foretold: u8, pub missed: u8 }
}
