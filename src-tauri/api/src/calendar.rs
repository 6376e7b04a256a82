//! The calendar at the edge.

use crate::appointments::given;
use crate::days::day_of;
use crate::edge::calendar::{
    AppointmentDetail, CalendarCard, CalendarColumn, CalendarDay, CalendarDetail, ChangeRow, ColumnHours, ColumnKind,
    ShowCalendar, SpotRow,
};
use crate::edge::session::ById;
use crate::edge::waiting::OpeningMark;
use crate::seat::Seat;
use peyvand_core::appointments::{self, By, Change, Detail, Mark, Spot, Turn};
use peyvand_core::timetable;
use peyvand_core::waiting::{self, Marked};
use peyvand_core::{Refusal, Result, ensure};
use peyvand_kit::Instant;

/// How many days are shown at most.
const DAYS: u16 = 31;

/// Days side by side, a column a doctor or a room.
pub(crate) fn show(seat: &Seat, input: ShowCalendar) -> Result<CalendarDetail> {
    let from = day_of(&input.from_day, "fromDay")?;
    ensure!((1..=DAYS).contains(&input.days), Refusal::DayInvalid.at("days"));
    let until = from.plus_days(i64::from(input.days) - 1);
    let by = match input.by {
        ColumnKind::Doctor => By::Doctor,
        ColumnKind::Room => By::Room,
    };
    let ids: Vec<String> = input.ids.into_iter().filter(|id| given(Some(id)).is_some()).collect();
    let board = appointments::calendar(seat.world, (from, until), by, &ids)?;
    let day = |day: appointments::BoardDay| CalendarDay {
        day: day.day.iso(),
        is_weekend: day.is_weekend,
        holiday: day.holiday,
        hours: day.hours.into_iter().map(|(column_id, start, end)| ColumnHours { column_id, start, end }).collect(),
    };
    Ok(CalendarDetail {
        columns: board.columns.into_iter().map(|one| CalendarColumn { id: one.id, name: one.name }).collect(),
        days: board.days.into_iter().map(day).collect(),
        appointments: board.marks.into_iter().map(Into::into).collect(),
        closures: timetable::closures(seat.world, from, until)?.into_iter().map(Into::into).collect(),
        openings: waiting::marks(seat.world, from, until)?.into_iter().map(Into::into).collect(),
        opens: board.opens,
        closes: board.closes,
        slot_minutes: seat.world.practice().slot_minutes,
    })
}

impl From<Mark> for CalendarCard {
    fn from(mark: Mark) -> Self {
        Self {
            patient_name: mark.patient.shown(),
            id: mark.id,
            patient_id: mark.patient_id,
            staff_id: mark.staff_id,
            room_id: mark.room_id,
            room_name: mark.room_name,
            service_name: mark.service_name,
            day: mark.day,
            start: mark.start,
            minutes: mark.minutes,
            buffer: mark.buffer,
            status: mark.status.into(),
            is_first_visit: mark.is_first_visit,
            has_alert: mark.has_alert,
            beyond: mark.beyond.map(Into::into),
            series_id: mark.series_id,
            is_displaced: mark.is_displaced,
            note: mark.note,
        }
    }
}

impl From<Marked> for OpeningMark {
    fn from(mark: Marked) -> Self {
        Self {
            id: mark.id,
            staff_id: mark.gap.staff_id,
            room_id: mark.gap.room_id,
            day: mark.gap.day.iso(),
            start: mark.gap.start,
            minutes: mark.gap.minutes,
            running: mark.running,
        }
    }
}

/// One appointment with what happened to it.
pub(crate) fn detail(seat: &Seat, input: ById) -> Result<AppointmentDetail> {
    let detail = appointments::detail(seat.world, &input.id)?;
    let changes = detail.changes.iter().map(|change| change_row(seat, &detail, change)).collect();
    let (series_place, series_count) = detail.series.unzip();
    Ok(AppointmentDetail {
        changes,
        series_place,
        series_count,
        mobile: seat.number(detail.mobile),
        address_form: detail.card.address_form.clone(),
        called_as: detail.card.called_as.clone(),
        is_late_now: detail.is_late_now,
        preparation: detail.preparation,
        appointment: detail.card.into(),
    })
}

fn change_row(seat: &Seat, detail: &Detail, change: &Change) -> ChangeRow {
    let (day, minute) = seat.world.practice().zone.local(Instant::from_ms(change.at));
    let spot = |spot: &Spot| {
        let name = |id: &Option<String>| id.as_ref().and_then(|id| detail.names.get(id)).cloned();
        let (staff_name, room_name) = (name(&spot.staff_id), name(&spot.room_id));
        SpotRow { day: spot.day.iso(), start: spot.start, minutes: spot.minutes, staff_name, room_name }
    };
    let row = ChangeRow {
        kind: change.kind.into(),
        was: String::new(),
        becomes: String::new(),
        reason: change.reason.clone(),
        by_name: change.by_name.clone(),
        day: day.iso(),
        minute: minute.get(),
        from: None,
        to: None,
    };
    match &change.turn {
        Turn::Status(was, becomes) => {
            ChangeRow { was: was.code().to_owned(), becomes: becomes.code().to_owned(), ..row }
        }
        Turn::Spot(from, to) => ChangeRow { from: Some(spot(from)), to: Some(spot(to)), ..row },
    }
}
