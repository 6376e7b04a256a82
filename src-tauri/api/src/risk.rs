//! The risk of missed appointments at the edge.

use crate::days::day_of;
use crate::edge::desk::OnDay;
use crate::edge::risk::{RiskBin, RiskDetail, RiskLevel, RiskReason, RiskRow};
use crate::edge::session::Nothing;
use crate::seat::Seat;
use crate::voice;
use peyvand_core::risk::{self, AUC_LEAST, Learned, Level, MISSED_LEAST, OUTCOMES_LEAST, Reason, Risk};
use peyvand_core::{Practice, Result};
use peyvand_kit::Minute;
use peyvand_words::Words;

/// What was learned last, and how good it is.
pub(crate) fn show(seat: &Seat, _: Nothing) -> Result<RiskDetail> {
    let learned = risk::kept(seat.world.read())?;
    Ok(detail(seat.world.practice(), learned.as_ref()))
}

/// The risks of a day's coming appointments.
pub(crate) fn day(seat: &Seat, input: OnDay) -> Result<Vec<RiskRow>> {
    let day = day_of(&input.day, "day")?;
    let words = voice::reader(seat);
    let risks = risk::risks_on(seat.world.read(), seat.world.today(), day)?;
    Ok(risks.into_iter().map(|risk| row(words, risk)).collect())
}

/// Learns anew from all that is known.
pub(crate) fn learn(seat: &mut Seat, _: Nothing) -> Result<RiskDetail> {
    let learned = risk::learn(seat.world)?;
    Ok(detail(seat.world.practice(), Some(&learned)))
}

/// A risk as it is shown.
pub(crate) fn row(words: Words, risk: Risk) -> RiskRow {
    let level = match risk.level {
        Level::Low => RiskLevel::Low,
        Level::Raised => RiskLevel::Raised,
        Level::High => RiskLevel::High,
    };
    let reasons = risk.reasons.into_iter().map(|reason| {
        let (code, count, of) = reason.parts();
        RiskReason { code: code.to_owned(), count, of, text: said(words, reason) }
    });
    RiskRow {
        appointment_id: risk.appointment_id,
        percent: risk.probability.map(percent),
        level,
        reasons: reasons.collect(),
    }
}

/// A reason in words.
fn said(words: Words, reason: Reason) -> String {
    match reason {
        Reason::Missed(missed, of) => words.risk_missed_line(i64::from(missed), i64::from(of)),
        Reason::FirstVisit => words.risk_first_visit_line(),
        Reason::LeadDays(days) => words.risk_lead_days_line(i64::from(days)),
        Reason::SameDay => words.risk_same_day_line(),
        Reason::Age(years) => words.risk_age_line(i64::from(years)),
        Reason::Hour(hour) => words.risk_hour_line(Minute::new(u16::from(hour) * 60).unwrap_or(Minute::END)),
        Reason::Unconfirmed => words.risk_unconfirmed_line(),
    }
}

fn detail(practice: &Practice, learned: Option<&Learned>) -> RiskDetail {
    let quality = learned.and_then(|learned| learned.quality.as_ref());
    let wall = learned.map(|learned| practice.zone.local(learned.at));
    let bin =
        |bin: &risk::Bin| RiskBin { count: bin.count, foretold: percent(bin.foretold), missed: percent(bin.missed) };
    RiskDetail {
        is_learned: learned.is_some_and(|learned| learned.model.is_some()),
        learned_on: wall.map(|(day, _)| day.iso()),
        learned_minute: wall.map(|(_, minute)| minute.get()),
        known: learned.map_or(0, |learned| learned.outcomes),
        missed: learned.map_or(0, |learned| learned.missed),
        needed: OUTCOMES_LEAST,
        needed_missed: MISSED_LEAST,
        auc_percent: quality.map(|quality| percent(quality.auc)),
        needed_auc_percent: percent(quality.map_or(AUC_LEAST, risk::Quality::auc_needed)),
        auc_ahead_percent: quality.and_then(|quality| quality.auc_ahead).map(percent),
        tested: quality.map_or(0, |quality| quality.tested),
        tested_days: quality.map_or(0, |quality| quality.days),
        tested_from: quality.map(|quality| quality.from.iso()),
        bins: quality.map_or_else(Vec::new, |quality| quality.bins.iter().map(bin).collect()),
    }
}

/// A part of one in percent.
fn percent(part: f64) -> u8 {
    (part.clamp(0.0, 1.0) * 100.0).round() as u8
}
