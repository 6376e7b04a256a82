//! Filling a time that came free, at the edge.

use crate::days::day_of;
use crate::edge::scripts::ScriptKind;
use crate::edge::session::{ById, Nothing};
use crate::edge::waiting::{AnswerOffer, FillBoard, FillOpening, FreedRow, OfferRow, OpenFill, OpeningState};
use crate::scripts::{About, listener, text};
use crate::seat::Seat;
use peyvand_core::Result;
use peyvand_core::waiting::{self, Freed, Gap, Offer, OfferState, OpenTime, Order};
use peyvand_kit::Day;
use peyvand_store::Written;

/// Times that are free and could be filled.
pub(crate) fn board(seat: &Seat, _: Nothing) -> Result<FillBoard> {
    let board = waiting::board(seat.world)?;
    Ok(FillBoard {
        openings: board.openings.into_iter().map(|one| opening(seat, one)).collect::<Result<_>>()?,
        freed: board.freed.into_iter().map(freed).collect(),
        untold: board.untold.into_iter().map(|one| offer(seat, one)).collect::<Result<_>>()?,
    })
}

fn opening(seat: &Seat, open: OpenTime) -> Result<FillOpening> {
    Ok(FillOpening {
        id: open.id,
        staff_id: open.gap.staff_id,
        staff_name: open.staff_name,
        room_id: open.gap.room_id,
        day: open.gap.day.iso(),
        start: open.gap.start,
        minutes: open.gap.minutes,
        mode: open.mode.into(),
        state: OpeningState::Open,
        limit_minutes: open.limit_minutes,
        size: open.size,
        fitting: open.fitting,
        offers: open.offers.into_iter().map(|one| offer(seat, one)).collect::<Result<_>>()?,
    })
}

fn freed(freed: Freed) -> FreedRow {
    FreedRow {
        appointment_id: freed.appointment_id,
        staff_id: freed.gap.staff_id,
        staff_name: freed.staff_name,
        room_id: freed.gap.room_id,
        day: freed.gap.day.iso(),
        start: freed.gap.start,
        minutes: freed.gap.minutes,
        giver_name: freed.giver.shown(),
        is_moved_up: freed.is_moved_up,
        fitting: freed.fitting,
    }
}

fn offer(seat: &Seat, offer: Offer) -> Result<OfferRow> {
    let kind = match offer.state {
        OfferState::Offered => Some(ScriptKind::Offer),
        OfferState::Withdrawn => Some(ScriptKind::OfferGone),
        _ => None,
    };
    let about = About {
        patient_id: Some(&offer.patient_id),
        doctor: offer.staff_name.as_deref(),
        day: Day::parse_iso(&offer.day).ok(),
        start: Some(offer.start),
        minutes: Some(offer.limit_minutes),
        ..About::default()
    };
    let script = kind.map(|kind| text(seat, kind, &about, &listener(seat, &about)?)).transpose()?;
    Ok(OfferRow {
        seconds_left: offer.seconds_left(seat.world.now()),
        script: script.unwrap_or_default(),
        patient_name: offer.patient.shown(),
        state: offer.state.into(),
        id: offer.id,
        waiting_id: offer.waiting_id,
        patient_id: offer.patient_id,
        mobile: seat.number(offer.mobile),
        day: offer.day,
        start: offer.start,
    })
}

/// Begins to offer a free time.
pub(crate) fn open(seat: &mut Seat, input: OpenFill) -> Result<Written<()>> {
    let order = Order {
        gap: Gap {
            staff_id: input.staff_id,
            room_id: input.room_id,
            day: day_of(&input.day, "day")?,
            start: input.start,
            minutes: input.minutes,
        },
        freed_id: input.freed_id,
        mode: input.mode.into(),
        size: input.size,
        limit_minutes: input.limit_minutes,
    };
    waiting::open(seat.world, &seat.act, &order)
}

/// Offers it to the next who fit.
pub(crate) fn next(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    waiting::next(seat.world, &seat.act, &input.id)
}

/// What somebody answered.
pub(crate) fn answer(seat: &mut Seat, input: AnswerOffer) -> Result<Written<()>> {
    waiting::answer(seat.world, &seat.act, &input.id, input.answer.into())
}

/// Somebody who came too late was told so.
pub(crate) fn told(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    waiting::told(seat.world, &seat.act, &input.id)
}

/// Offers it no longer.
pub(crate) fn close(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    waiting::close(seat.world, &seat.act, &input.id)
}
