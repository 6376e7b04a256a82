//! The floor of the calendar: its columns, their hours, and what stands in them on some days.

use super::day::status;
use super::free::{Hours, doctors, hours};
use anyhow::Result;
use peyvand_api::edge::calendar::{CalendarCard, CalendarColumn, CalendarDay, CalendarDetail, ColumnHours};
use peyvand_core::patients::shown_name;
use peyvand_kit::Day;
use rusqlite::{Connection, Row, params};

const CARDS: &str = "
SELECT a.id, a.patient_id, p.given_name, p.family_name, a.staff_id, a.room_id, m.name, o.name, a.day, a.start_minute, a.minutes,
       a.buffer_minutes, a.status,
       NOT EXISTS (SELECT 1 FROM visit v WHERE v.patient_id = a.patient_id AND v.day < a.day
                   AND v.state IN ('closed', 'history') AND v.deleted_at IS NULL)
       AND NOT EXISTS (SELECT 1 FROM appointment b WHERE b.patient_id = a.patient_id AND b.day < a.day
                       AND b.status = 'done' AND b.deleted_at IS NULL),
       EXISTS (SELECT 1 FROM patient_label l WHERE l.patient_id = a.patient_id AND l.tone = 'alert'
               AND l.is_private = 0 AND l.deleted_at IS NULL),
       a.series_id, a.note
FROM appointment a
JOIN patient p ON p.id = a.patient_id
LEFT JOIN service o ON o.id = a.service_id
LEFT JOIN room m ON m.id = a.room_id
WHERE a.day BETWEEN ?1 AND ?2 AND a.start_minute >= 0 AND (a.staff_id IS NOT NULL OR a.room_id IS NOT NULL)
  AND a.status NOT IN ('cancelled', 'cancelled-late', 'moved') AND a.deleted_at IS NULL
ORDER BY a.day, a.start_minute, a.id";

/// The answer of `calendar_show` by doctor, for days on which everybody who has a card works, nothing is blocked and nothing
/// is offered.
pub(super) fn answer(floor: &Connection, from: Day, days: u16, slot_minutes: u16) -> Result<String> {
    let until = from.plus_days(i64::from(days) - 1);
    let (doctors, week) = (doctors(floor)?, hours(floor)?);
    let mut statement = floor.prepare_cached(CARDS)?;
    let appointments: Vec<CalendarCard> =
        statement.query_map(params![from.iso(), until.iso()], card)?.collect::<Result<_, _>>()?;
    let on = |id: &str, day: Day| {
        let is_on = move |one: &&Hours| one.weekday == day.weekday();
        week.get(id).map(Vec::as_slice).unwrap_or_default().iter().filter(is_on)
    };
    let shown: Vec<Day> = (0..i64::from(days)).map(|at| from.plus_days(at)).collect();
    let columns: Vec<_> = doctors.iter().filter(|(id, _)| shown.iter().any(|day| on(id, *day).count() > 0)).collect();
    let day = |day: &Day| -> Result<CalendarDay> {
        let stretches = columns.iter().flat_map(|(id, _)| {
            on(id, *day).map(|one| ColumnHours { column_id: id.clone(), start: one.from, end: one.to })
        });
        let mut worked =
            floor.prepare_cached("SELECT 1 FROM holiday WHERE day = ?1 AND is_off = 0 AND deleted_at IS NULL")?;
        Ok(CalendarDay {
            day: day.iso(),
            // The practice is off on Fridays, but for those that it works.
            is_weekend: day.weekday() == 4 && !worked.exists([day.iso()])?,
            holiday: None,
            hours: stretches.collect(),
        })
    };
    let days = shown.iter().map(day).collect::<Result<Vec<_>>>()?;
    let hours = || days.iter().flat_map(|day| &day.hours);
    let detail = CalendarDetail {
        opens: hours().map(|hours| hours.start).min().unwrap_or_default(),
        closes: hours().map(|hours| hours.end).max().unwrap_or_default(),
        columns: columns.iter().map(|(id, name)| CalendarColumn { id: id.clone(), name: name.clone() }).collect(),
        days,
        appointments,
        closures: Vec::new(),
        openings: Vec::new(),
        slot_minutes,
    };
    Ok(serde_json::to_string(&detail)?)
}

fn card(row: &Row) -> rusqlite::Result<CalendarCard> {
    Ok(CalendarCard {
        id: row.get(0)?,
        patient_id: row.get(1)?,
        patient_name: shown_name(row.get_ref(2)?.as_str()?, row.get_ref(3)?.as_str()?),
        staff_id: row.get(4)?,
        room_id: row.get(5)?,
        room_name: row.get(6)?,
        service_name: row.get(7)?,
        day: row.get(8)?,
        start: row.get(9)?,
        minutes: row.get(10)?,
        buffer: row.get(11)?,
        status: status(row.get_ref(12)?.as_str()?),
        is_first_visit: row.get(13)?,
        has_alert: row.get(14)?,
        beyond: None,
        series_id: row.get(15)?,
        is_displaced: false,
        note: row.get(16)?,
    })
}
