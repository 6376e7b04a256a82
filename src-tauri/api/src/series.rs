//! Series of appointments at the edge.

use crate::appointments::slot;
use crate::days::day_of;
use crate::edge::calendar::{BookSeries, CancelSeries, MoveSeries, PlanSeries, SeriesTime};
use crate::seat::Seat;
use crate::voice;
use peyvand_core::appointments::Spot;
use peyvand_core::series::{self, Plan, Shifted};
use peyvand_core::{Arg, Refusal, Result, journey};
use peyvand_store::Written;
use peyvand_words::Words;

/// The times that a series would take.
pub(crate) fn plan(seat: &Seat, input: PlanSeries) -> Result<Vec<SeriesTime>> {
    let times = series::plan(seat.world, &plan_of(&input)?)?;
    let words = voice::reader(seat);
    let row = |(spot, shifted): (Spot, Option<Shifted>)| SeriesTime {
        moved_from: shifted.as_ref().filter(|shifted| shifted.from != spot.day).map(|shifted| shifted.from.iso()),
        day: spot.day.iso(),
        start: spot.start.unwrap_or(input.start),
        staff_id: spot.staff_id,
        room_id: spot.room_id,
        why: shifted.map(|shifted| why(words, &shifted.why)),
    };
    Ok(times.into_iter().map(row).collect())
}

/// What stands in the way, in words.
fn why(words: Words, why: &Refusal) -> String {
    let args = why.args();
    let text = |name: &str| match args.iter().find(|(known, _)| *known == name) {
        Some((_, Arg::Text(text))) => text.clone(),
        _ => String::new(),
    };
    words.appointments_series_why(why.code(), &text("name"), &text("time"))
}

fn plan_of(input: &PlanSeries) -> Result<Plan<'_>> {
    let from = day_of(&input.from_day, "fromDay")?;
    Ok(Plan {
        patient_id: &input.patient_id,
        slot: slot(input.staff_id.as_deref(), input.room_id.as_deref(), &from.iso(), input.start)?,
        service_id: crate::appointments::given(input.service_id.as_deref()),
        minutes: input.minutes,
        weekdays: &input.weekdays,
        every_weeks: input.every_weeks,
        count: input.count,
    })
}

/// Books a series, whole or not at all.
pub(crate) fn book(seat: &mut Seat, input: BookSeries) -> Result<Written<()>> {
    let plan = plan_of(&input.plan).map_err(|error| error.beside("plan.fromDay"))?;
    let slots = input.times.iter().enumerate().map(|(at, time)| {
        let slot = slot(time.staff_id.as_deref(), time.room_id.as_deref(), &time.day, time.start);
        slot.map_err(|error| error.beside(format!("times.{at}.day")))
    });
    let times = slots.collect::<Result<Vec<_>>>()?;
    let told = (input.plan.source.as_str(), input.plan.note.as_str());
    journey::book_series(seat.world, &seat.act, &plan, &times, told, input.step_id.as_deref())
}

/// Moves this, the following or all appointments of a series.
pub(crate) fn reschedule(seat: &mut Seat, input: MoveSeries) -> Result<Written<()>> {
    let to = slot(input.staff_id.as_deref(), input.room_id.as_deref(), &input.day, input.start)?;
    journey::move_series(seat.world, &seat.act, &input.id, input.scope.into(), &to)
}

/// Cancels this, the following or all appointments of a series.
pub(crate) fn cancel(seat: &mut Seat, input: CancelSeries) -> Result<Written<()>> {
    journey::cancel_series(seat.world, &seat.act, &input.id, input.scope.into(), &input.reason)
}
