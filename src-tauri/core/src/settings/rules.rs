//! Rules of the practice: each has a value, and the day from which it holds.

use crate::codes::codes;
use crate::rows::LARGEST_AMOUNT;
use crate::{Op, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, derived};
use peyvand_store::{Read, Write, Written, named_params};

codes! {
    /// A rule whose value the practice chooses.
    Rule {
        /// Whether a referral is credited: 0 or 1.
        ReferralEnabled = "referral-enabled",
        /// What a referral is credited with, in minor units.
        ReferralCredit = "referral-credit",
        /// How many months a credit lasts; 0: it does not expire.
        CreditMonths = "credit-months",
        /// After how many minutes without a touch the practice locks itself; 0: never.
        LockMinutes = "lock-minutes",
        /// The minute of the daily backup; -1: there is none.
        BackupMinute = "backup-minute",
        /// Hours between backups while people work; 0: there are none.
        BackupHours = "backup-hours",
        /// How many months it is kept who opened which file.
        OpeningsMonths = "openings-months",
        /// A cancellation less than so many hours before is late.
        LateCancelHours = "late-cancel-hours",
        /// Whoever waits so many minutes is to be spoken to.
        WaitNotice = "wait-notice",
        /// Whoever waits so many minutes is offered amends.
        WaitLimit = "wait-limit",
        /// Hours before an appointment at which it is confirmed first.
        RemindFirstHours = "remind-first-hours",
        /// Hours before an appointment at which those who have not confirmed are reminded again.
        RemindSecondHours = "remind-second-hours",
        /// Minutes for which an offer of a free time holds.
        OfferMinutes = "offer-minutes",
        /// Minutes after which a next step that nobody took climbs.
        HandoverAcceptMinutes = "handover-accept-minutes",
        /// Days after which a next step that was taken and is not booked climbs.
        HandoverBookDays = "handover-book-days",
        /// Days after which what is overdue makes a patient one at risk.
        BoardRiskDays = "board-risk-days",
        /// Days without a sign after which a patient with something open counts as lost.
        BoardLostDays = "board-lost-days",
        /// How many days the board looks back.
        BoardBackDays = "board-back-days",
    }
}

impl Rule {
    /// What holds where nobody has chosen.
    pub const fn by_default(self) -> i64 {
        match self {
            Self::ReferralEnabled => 0,
            Self::ReferralCredit => 500_000,
            Self::CreditMonths => 12,
            Self::LockMinutes => 10,
            Self::BackupMinute => 20 * 60,
            Self::BackupHours => 4,
            Self::OpeningsMonths => 24,
            Self::LateCancelHours => 24,
            Self::WaitNotice => 15,
            Self::WaitLimit => 30,
            Self::RemindFirstHours => 48,
            Self::RemindSecondHours => 24,
            Self::OfferMinutes => 15,
            Self::HandoverAcceptMinutes => 30,
            Self::HandoverBookDays => 2,
            Self::BoardRiskDays => 14,
            Self::BoardLostDays => 90,
            Self::BoardBackDays => 180,
        }
    }

    pub(crate) const fn admits(self, value: i64) -> bool {
        match self {
            Self::ReferralEnabled => value == 0 || value == 1,
            Self::ReferralCredit => value > 0 && value <= LARGEST_AMOUNT,
            Self::CreditMonths => value >= 0 && value <= 120,
            Self::LockMinutes => value >= 0 && value <= 240,
            Self::BackupMinute => value >= -1 && value < 1440,
            Self::BackupHours => value >= 0 && value <= 168,
            Self::OpeningsMonths => value >= 1 && value <= 240,
            Self::LateCancelHours => value >= 0 && value <= 336,
            Self::WaitNotice | Self::WaitLimit => value >= 1 && value <= 240,
            Self::RemindFirstHours | Self::RemindSecondHours => value >= 1 && value <= 336,
            Self::OfferMinutes | Self::HandoverAcceptMinutes => value >= 1 && value <= 1440,
            Self::HandoverBookDays => value >= 1 && value <= 60,
            Self::BoardRiskDays | Self::BoardLostDays => value >= 1 && value <= 730,
            Self::BoardBackDays => value >= 30 && value <= 730,
        }
    }
}

/// A value and since when it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleValue {
    /// The rule's name.
    pub name: String,
    /// Its value.
    pub value: i64,
    /// The day from which it holds, ISO.
    pub valid_from: String,
}

/// The value in force on a day.
///
/// # Errors
/// Only faults.
pub fn rule_on(read: &Read, rule: Rule, day: Day) -> Result<i64> {
    let value = read.maybe(
        "SELECT value FROM rule_value WHERE name = :name AND valid_from <= :day AND deleted_at IS NULL
         ORDER BY valid_from DESC LIMIT 1",
        named_params! { ":name": rule.code(), ":day": day.iso() },
        |row| row.get("value"),
    )?;
    Ok(value.unwrap_or(rule.by_default()))
}

/// All values that were chosen, newest first.
///
/// # Errors
/// Only faults.
pub fn rule_history(read: &Read) -> Result<Vec<RuleValue>> {
    Ok(read.list(
        "SELECT name, value, valid_from FROM rule_value WHERE deleted_at IS NULL ORDER BY valid_from DESC, name",
        [],
        |row| Ok(RuleValue { name: row.get("name")?, value: row.get("value")?, valid_from: row.get("valid_from")? }),
    )?)
}

/// Gives a rule a value from a day on.
///
/// # Errors
/// Refuses an unknown rule and a value that the rule does not admit.
pub fn set_rule(world: &mut World, act: &ActId, name: &str, value: i64, from: &str) -> Result<Written<()>> {
    let rule = Rule::of_code(name).ok_or_else(|| Refusal::ChoiceUnknown { text: name.to_owned() }.at("name"))?;
    ensure!(rule.admits(value), Refusal::RuleValueInvalid.at("value"));
    let from = Day::parse_iso(from).map_err(|_| Refusal::DayInvalid.at("validFrom"))?.iso();
    world.write(act, Op::RuleSet, |w| settle(w, rule, value, &from))
}

/// Gives several rules their values from a day on, in one act. The values were checked before.
pub(crate) fn choose_rules(world: &mut World, act: &ActId, all: &[(Rule, i64)], from: Day) -> Result<Written<()>> {
    world.write(act, Op::RuleSet, |w| all.iter().try_for_each(|(rule, value)| settle(w, *rule, *value, &from.iso())))
}

fn settle(w: &mut Write, rule: Rule, value: i64, from: &str) -> Result<()> {
    // The same rule on the same day is one row, on whatever device it was chosen.
    let id = derived("rule", &format!("{}:{from}", rule.code()));
    let params = named_params! { ":id": id, ":value": value };
    if w.exec("UPDATE rule_value SET value = :value, deleted_at = NULL WHERE id = :id", params)? == 0 {
        w.exec(
            "INSERT INTO rule_value (id, name, value, valid_from) VALUES (:id, :name, :value, :from)",
            named_params! { ":id": id, ":name": rule.code(), ":value": value, ":from": from },
        )?;
    }
    Ok(())
}
