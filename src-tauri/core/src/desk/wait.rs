//! When a wait asks somebody to act: by the practice's own limits.

use crate::Result;
use crate::codes::codes;
use crate::settings::{Rule, rule_on};
use peyvand_kit::Day;
use peyvand_store::Read;

codes! {
    /// Whether a wait asks somebody to act.
    WaitLevel {
        /// Not yet.
        Fine = "fine",
        /// They are to be spoken to.
        Notice = "notice",
        /// They are offered amends.
        Limit = "limit",
    }
}

/// The limits in force.
#[derive(Debug, Clone, Copy)]
pub struct WaitRules {
    notice: i64,
    limit: i64,
}

impl WaitRules {
    /// Those of a day.
    ///
    /// # Errors
    /// Only faults.
    pub fn on(read: &Read, day: Day) -> Result<Self> {
        Ok(Self { notice: rule_on(read, Rule::WaitNotice, day)?, limit: rule_on(read, Rule::WaitLimit, day)? })
    }

    /// What a wait of so many minutes asks for.
    pub fn level(self, minutes: u16) -> WaitLevel {
        match i64::from(minutes) {
            waited if waited >= self.limit => WaitLevel::Limit,
            waited if waited >= self.notice => WaitLevel::Notice,
            _ => WaitLevel::Fine,
        }
    }
}
