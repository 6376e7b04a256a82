//! The coordinator's board and the list of leaks at the edge.

use crate::appointments::given;
use crate::days::day_of;
use crate::edge::board::{
    BoardCard, BoardDetail, LeakCountRow, LeakRow, ListLeaks, LoadRow, NewcomersDetail, OnceRow, ReturnPatient,
    ShowBoard, StageRow, VarianceRow,
};
use crate::edge::desk::DaySpan;
use crate::edge::session::Nothing;
use crate::seat::Seat;
use peyvand_core::board::{self, Card, Leak, Variance, Wanted};
use peyvand_core::{Refusal, Result, ensure, followups, patients, staff};
use peyvand_kit::Day;
use peyvand_store::Written;

/// Newcomers are looked at over so many days.
const NEWCOMERS: i64 = 180;
/// How many cards or lines are shown at most.
const SHOWN: u16 = 200;
/// The longest span that is asked at once: more than a year.
const SPAN: i64 = 400;

/// The board as it is today.
pub(crate) fn show(seat: &Seat, input: ShowBoard) -> Result<BoardDetail> {
    let wanted = Wanted {
        stage: input.stage.into(),
        owner_id: given(input.owner_id.as_deref()),
        limit: usize::from(input.limit.min(SHOWN)),
    };
    let board = board::board(seat.world, wanted)?;
    Ok(BoardDetail {
        stages: board
            .stages
            .into_iter()
            .map(|row| StageRow { stage: row.stage.into(), count: row.count, longest_days: row.longest_days })
            .collect(),
        cards: board.cards.into_iter().map(card).collect(),
        load: board
            .load
            .into_iter()
            .map(|row| LoadRow {
                staff_id: row.staff_id,
                name: row.name,
                steps: row.steps,
                late: row.late,
                calls: row.calls,
            })
            .collect(),
        newcomers: newcomers(seat)?,
    })
}

fn card(card: Card) -> BoardCard {
    let (ahead_day, ahead_start, ahead_with) =
        card.ahead.map_or((None, None, None), |(day, start, with)| (Some(day), start, with));
    BoardCard {
        patient_id: card.patient_id,
        patient_name: card.name.shown(),
        file_no: card.file_no,
        stage: card.stage.into(),
        since: card.since,
        days: card.days,
        why: card.why.map(Into::into),
        owner_id: card.owner_id,
        mobile: card.mobile,
        call_id: card.call_id,
        step_id: card.step_id,
        step_kind: card.step_kind.map(Into::into),
        step_due_on: card.step_due_on,
        step_reason: card.step_reason,
        service_id: card.service_id,
        doctor_id: card.doctor_id,
        ahead_day,
        ahead_start,
        ahead_with,
        plan_title: card.plan_title,
    }
}

fn newcomers(seat: &Seat) -> Result<NewcomersDetail> {
    let today = seat.world.today();
    let from = today.plus_days(-NEWCOMERS);
    let counts = board::once_counts(seat.world.read(), from, today, today)?;
    Ok(NewcomersDetail { from_day: from.iso(), seen: counts.seen, with_next: counts.with_next, once: counts.once })
}

/// Who came once and has nothing booked.
pub(crate) fn once(seat: &Seat, _: Nothing) -> Result<Vec<OnceRow>> {
    let (read, today) = (seat.world.read(), seat.world.today());
    let once = board::once(read, today.plus_days(-NEWCOMERS), today, today, usize::from(SHOWN))?;
    let ids: Vec<String> = once.iter().map(|(id, ..)| id.clone()).collect();
    let lines = patients::lines(read, today, &ids)?;
    let calls = followups::calls_back(read, today, ids.iter().map(String::as_str))?;
    let row = |(patient_id, seen_on, has_step): (String, String, bool)| {
        let line = lines.iter().find(|line| line.id == patient_id)?;
        let call_id = calls.get(&patient_id).cloned();
        Some(OnceRow {
            patient_name: line.name.clone(),
            mobile: line.mobile.clone(),
            call_id,
            patient_id,
            seen_on,
            has_step,
        })
    };
    Ok(once.into_iter().filter_map(row).collect())
}

/// Brings somebody back to the active path.
pub(crate) fn put_back(seat: &mut Seat, input: ReturnPatient) -> Result<Written<()>> {
    let due_on = day_of(&input.due_on, "dueOn")?;
    board::put_back(seat.world, &seat.act, &input.patient_id, due_on, &input.reason)
}

/// How many were lost, by kind, doctor and week.
pub(crate) fn leaks(seat: &Seat, input: DaySpan) -> Result<Vec<LeakCountRow>> {
    let (from, until) = span(&input.from_day, &input.until_day)?;
    let row = |count: board::LeakCount| {
        Ok(LeakCountRow {
            kind: count.kind.into(),
            staff_name: count.staff_id.as_deref().map_or(Ok(None), |id| staff::name_of(seat.world.read(), id))?,
            staff_id: count.staff_id,
            week: count.week.iso(),
            count: count.count,
        })
    };
    board::leak_counts(seat.world, from, until)?.into_iter().map(row).collect()
}

/// The patients behind a number.
pub(crate) fn leaked(seat: &Seat, input: ListLeaks) -> Result<Vec<LeakRow>> {
    let (from, until) = span(&input.from_day, &input.until_day)?;
    let mut leaks = board::leaks(seat.world, input.kind.into(), given(input.staff_id.as_deref()), from, until)?;
    leaks.truncate(usize::from(SHOWN));
    Ok(leaks.into_iter().map(leak).collect())
}

fn leak(leak: Leak) -> LeakRow {
    LeakRow {
        patient_name: leak.name.shown(),
        patient_id: leak.patient_id,
        visit_id: leak.visit_id,
        step_id: leak.step_id,
        day: leak.day,
        reason: leak.reason,
        owner_name: leak.owner_name,
        service_id: leak.service_id,
        doctor_id: leak.doctor_id,
    }
}

/// How all doctors differ.
pub(crate) fn variance(seat: &Seat, input: DaySpan) -> Result<Vec<VarianceRow>> {
    of_doctors(seat, &input, None)
}

/// The signed-in doctor's own numbers.
pub(crate) fn own_variance(seat: &Seat, input: DaySpan) -> Result<Vec<VarianceRow>> {
    let me = seat.world.behalf().or(seat.world.actor()).map(str::to_owned);
    of_doctors(seat, &input, Some(me.as_deref().unwrap_or_default()))
}

fn of_doctors(seat: &Seat, input: &DaySpan, staff_id: Option<&str>) -> Result<Vec<VarianceRow>> {
    let (from, until) = span(&input.from_day, &input.until_day)?;
    let row = |of: Variance| {
        Ok(VarianceRow {
            staff_name: staff::name_of(seat.world.read(), &of.staff_id)?.unwrap_or_default(),
            staff_id: of.staff_id,
            visits: of.visits,
            bookable: of.bookable,
            booked: of.booked,
            asked: of.asked,
            by_protocol: of.by_protocol,
            followed: of.followed,
            median_minutes: of.median_minutes,
            plans: of.plans,
            chosen: of.chosen,
        })
    };
    board::variance(seat.world.read(), from, until, staff_id)?.into_iter().map(row).collect()
}

/// A span of days, both included.
fn span(from: &str, until: &str) -> Result<(Day, Day)> {
    let (from, until) = (day_of(from, "fromDay")?, day_of(until, "untilDay")?);
    ensure!((0..=SPAN).contains(&from.days_until(until)), Refusal::DayInvalid.at("untilDay"));
    Ok((from, until))
}
