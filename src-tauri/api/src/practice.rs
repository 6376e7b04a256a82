//! The practice and its rules at the edge.

use crate::edge::session::{DeskRules, EditPractice, Nothing, PracticeDetail, RuleRow, RulesDetail, SetRule};
use crate::seat::Seat;
use peyvand_core::settings::{self, Rule, rule_history, rule_on};
use peyvand_core::{Result, World};
use peyvand_store::Written;

/// The practice's own particulars.
pub(crate) fn show(seat: &Seat, _: Nothing) -> Result<PracticeDetail> {
    Ok(detail(seat.world))
}

pub(crate) fn detail(world: &World) -> PracticeDetail {
    let practice = world.practice();
    let (today, now) = world.wall();
    PracticeDetail {
        name: practice.name.clone(),
        country: practice.country.clone(),
        language: practice.language.tag().to_owned(),
        calendar: practice.calendar_code().to_owned(),
        digits: practice.digits_code().to_owned(),
        currency: practice.currency.code().to_owned(),
        money_unit: practice.unit_code().to_owned(),
        zone: practice.zone.name().to_owned(),
        week_start: practice.week_start,
        weekend: practice.weekend.clone(),
        slot_minutes: practice.slot_minutes,
        is_sample: practice.is_sample,
        address: practice.address.clone(),
        phone: practice.phone.clone(),
        today: today.iso(),
        now_minute: now.get(),
    }
}

/// Changes the practice's own particulars.
pub(crate) fn edit(seat: &mut Seat, input: EditPractice) -> Result<Written<()>> {
    let edit = settings::EditPractice {
        name: input.name,
        language: input.language,
        calendar: input.calendar,
        digits: input.digits,
        money_unit: input.money_unit,
        zone: input.zone,
        week_start: input.week_start,
        weekend: input.weekend,
        slot_minutes: input.slot_minutes,
        address: input.address,
        phone: input.phone,
    };
    settings::edit(seat.world, &seat.act, &edit)
}

/// The rules in force today and their history.
pub(crate) fn rules(seat: &Seat, _: Nothing) -> Result<RulesDetail> {
    let (read, today) = (seat.world.read(), seat.world.today());
    let row =
        |value: settings::RuleValue| RuleRow { name: value.name, value: value.value, valid_from: value.valid_from };
    Ok(RulesDetail {
        referral_enabled: rule_on(read, Rule::ReferralEnabled, today)? == 1,
        referral_credit: rule_on(read, Rule::ReferralCredit, today)?,
        credit_months: u32::try_from(rule_on(read, Rule::CreditMonths, today)?).unwrap_or(0),
        history: rule_history(read)?.into_iter().map(row).collect(),
        desk: DeskRules {
            late_cancel_hours: small(rule_on(read, Rule::LateCancelHours, today)?),
            wait_notice: small(rule_on(read, Rule::WaitNotice, today)?),
            wait_limit: small(rule_on(read, Rule::WaitLimit, today)?),
            remind_first_hours: small(rule_on(read, Rule::RemindFirstHours, today)?),
            remind_second_hours: small(rule_on(read, Rule::RemindSecondHours, today)?),
            offer_minutes: small(rule_on(read, Rule::OfferMinutes, today)?),
            board_risk_days: small(rule_on(read, Rule::BoardRiskDays, today)?),
            board_lost_days: small(rule_on(read, Rule::BoardLostDays, today)?),
            board_back_days: small(rule_on(read, Rule::BoardBackDays, today)?),
            handover_accept_minutes: small(rule_on(read, Rule::HandoverAcceptMinutes, today)?),
            handover_book_days: small(rule_on(read, Rule::HandoverBookDays, today)?),
        },
    })
}

/// Hours or minutes of a rule, whose values are small.
fn small(value: i64) -> u16 {
    u16::try_from(value).unwrap_or(u16::MAX)
}

/// Gives a rule a value from a day on.
pub(crate) fn set_rule(seat: &mut Seat, input: SetRule) -> Result<Written<()>> {
    settings::set_rule(seat.world, &seat.act, &input.name, input.value, &input.valid_from)
}
