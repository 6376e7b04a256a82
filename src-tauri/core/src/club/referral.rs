//! The credit for a referral: once, when the referred patient's first visit is closed.

use crate::ledger::{Grant, Line, Posting, PostingKind, REFERRALS, post, wallet_account};
use crate::settings::{Rule, rule_on};
use crate::{Practice, Result};
use peyvand_kit::Day;
use peyvand_store::{Read, Write, named_params};

/// Credits whoever referred the patient, if the rule is on, this is the patient's first visit, and a referrer is known.
/// Gives the posting's id, also when it stood already.
///
/// # Errors
/// Only faults.
pub fn credit_referral(
    w: &mut Write,
    practice: &Practice,
    patient_id: &str,
    visit_id: &str,
    day: Day,
) -> Result<Option<String>> {
    let Some(referrer) = referrer_of_first_visit(w, patient_id, visit_id)? else { return Ok(None) };
    if rule_on(w, Rule::ReferralEnabled, day)? == 0 {
        return Ok(None);
    }
    let amount = rule_on(w, Rule::ReferralCredit, day)?;
    let months = rule_on(w, Rule::CreditMonths, day)?;
    let expires_on = i32::try_from(months)
        .ok()
        .filter(|months| *months > 0)
        .map(|months| practice.calendar.plus_months(day, months));
    let posting = Posting {
        kind: PostingKind::ReferralCredit,
        reference: format!("referral:{patient_id}"),
        patient_id: Some(patient_id.to_owned()),
        visit_id: Some(visit_id.to_owned()),
        day,
        lines: vec![
            Line { account: wallet_account(&referrer), amount },
            Line { account: REFERRALS.to_owned(), amount: -amount },
        ],
        grant: Some(Grant { patient_id: referrer.clone(), expires_on }),
    };
    post(w, &posting).map(Some)
}

fn referrer_of_first_visit(read: &Read, patient: &str, visit: &str) -> Result<Option<String>> {
    Ok(read.maybe(include_str!("first_visit.sql"), named_params! { ":patient": patient, ":visit": visit }, |row| {
        row.get("referrer_id")
    })?)
}
