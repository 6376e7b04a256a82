//! Settling a visit at the edge.

use crate::days::day_of;
use crate::edge::desk::{
    DayEndDetail, OnDay, OpenVisitRow, PaymentRow, ReversePayment, SettleDetail, SettleRow, TakePayment, TakingRow,
};
use crate::edge::session::ById;
use crate::seat::Seat;
use peyvand_core::settle::{self, Payment, Taking, Unsettled};
use peyvand_core::visits::{self, Seen, VisitState};
use peyvand_core::{Result, enquiries, journey};
use peyvand_kit::Zone;
use peyvand_store::Written;

/// What a visit costs, what was paid, what is left.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<SettleDetail> {
    let (read, zone) = (seat.world.read(), seat.world.practice().zone);
    let bill = settle::bill(read, &input.id)?;
    let payments = settle::payments(read, &input.id)?;
    Ok(SettleDetail {
        due: bill.due(),
        lines: visits::services_of(read, &input.id)?.into_iter().map(Into::into).collect(),
        payments: payments.into_iter().map(|payment| payment_row(zone, payment)).collect(),
        visit_id: bill.visit_id,
        patient_id: bill.patient_id,
        patient_name: bill.patient.shown(),
        day: bill.day,
        invoice_number: bill.number,
        total: bill.total,
        paid: bill.paid,
        earlier: bill.earlier,
    })
}

fn payment_row(zone: Zone, payment: Payment) -> PaymentRow {
    let (day, minute) = zone.local(payment.at);
    PaymentRow {
        id: payment.id,
        means: payment.means.into(),
        amount: payment.amount,
        day: day.iso(),
        minute: minute.get(),
        by_name: payment.by_name,
        is_reversed: payment.is_reversed,
        reversed_by: payment.reversed_by,
        reversed_for: payment.reversed_for,
    }
}

/// Takes a payment for a visit.
pub(crate) fn pay(seat: &mut Seat, input: TakePayment) -> Result<Written<()>> {
    settle::pay(seat.world, &seat.act, &input.visit_id, input.means.into(), input.amount)
}

/// Takes a payment back.
pub(crate) fn reverse(seat: &mut Seat, input: ReversePayment) -> Result<Written<()>> {
    settle::reverse_payment(seat.world, &seat.act, &input.id, &input.reason)
}

/// What is still open at the end of a day, and what was taken.
pub(crate) fn day_end(seat: &Seat, input: OnDay) -> Result<DayEndDetail> {
    let day = day_of(&input.day, "day")?;
    let end = journey::day_end(seat.world, day)?;
    Ok(DayEndDetail {
        day: day.iso(),
        unresolved: end.unresolved.into_iter().map(Into::into).collect(),
        ahead: end.ahead,
        open_visits: end.open_visits.into_iter().map(open_visit).collect(),
        unsettled: end.unsettled.into_iter().map(unsettled).collect(),
        takings: end.takings.into_iter().map(taking).collect(),
        enquiries: enquiries::waiting(seat.world)?.0,
        displaced: journey::count_displaced(seat.world)?,
        tomorrow: end.tomorrow,
        tomorrow_unconfirmed: end.tomorrow_unconfirmed,
    })
}

fn open_visit(seen: Seen) -> OpenVisitRow {
    OpenVisitRow {
        patient_name: seen.patient.shown(),
        id: seen.id,
        staff_name: seen.staff_name,
        is_in_room: seen.state == VisitState::InRoom,
    }
}

fn unsettled(visit: Unsettled) -> SettleRow {
    SettleRow { patient_name: visit.patient.shown(), visit_id: visit.visit_id, due: visit.due }
}

fn taking(taking: Taking) -> TakingRow {
    TakingRow { means: taking.means.into(), count: taking.count, amount: taking.amount }
}
