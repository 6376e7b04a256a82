//! How likely a patient misses an appointment, why, and how well that is known.
use crate::{choice, edge};

choice! {
    /// How high a risk is.
    pub enum RiskLevel { Low, Raised, High }
}

edge! {
    /// A risk with its reasons, the weightiest first.
    pub struct RiskRow { pub appointment_id: String, pub percent: u8, pub level: RiskLevel, pub reasons: Vec<RiskReason> }
    /// A reason: 'missed' (count of of), 'lead-days' (count), 'unconfirmed', 'first-visit', 'young', 'hour', 'weekday', 'same-day'…
    pub struct RiskReason { pub code: String, pub count: u32, pub of: u32 }
    /// What was learned, and how good it is.
    pub struct RiskDetail { pub is_learned: bool, pub learned_at: Option<String>,
        /// Appointments with a known outcome, those missed, and how many of them there must be.
        pub known: u32, pub missed: u32, pub needed: u32, pub needed_missed: u32,
        /// Area under the curve in hundredths, on the last days, which it had not seen.
        pub auc_percent: Option<u8>, pub tested: u32, pub bins: Vec<RiskBin> }
    /// A tenth of the tested appointments: what was foretold and what came, in percent.
    pub struct RiskBin { pub count: u32, pub foretold: u8, pub missed: u8 }
}
