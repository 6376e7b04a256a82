//! The floor of a day: its columns, what stands in them, and what stands outside the grid.

use super::search::labels;
use anyhow::Result;
use peyvand_api::edge::appointments::{AppointmentRow, AppointmentStatus, DayColumn, DayDetail};
use peyvand_api::edge::staff::HoursRow;
use peyvand_core::patients::shown_name;
use peyvand_kit::Day;
use rusqlite::{Connection, Row, params};

/// A card but for the condition.
macro_rules! from_card {
    ($rest:literal) => {
        concat!(
            "SELECT a.id, a.patient_id, p.given_name, p.family_name, a.staff_id, s.name, a.service_id, o.name,
               a.day, a.start_minute, a.minutes, a.status, a.source, a.cancel_reason, a.note, a.booked_on,
               NOT EXISTS (SELECT 1 FROM visit v WHERE v.patient_id = a.patient_id AND v.day < a.day
                           AND v.state IN ('closed', 'history') AND v.deleted_at IS NULL)
               AND NOT EXISTS (SELECT 1 FROM appointment b WHERE b.patient_id = a.patient_id AND b.day < a.day
                               AND b.status = 'done' AND b.deleted_at IS NULL),
               (SELECT v.id FROM visit v WHERE v.appointment_id = a.id AND v.deleted_at IS NULL LIMIT 1),
               (SELECT group_concat(l.tone || ':' || l.is_private || l.text, char(31) ORDER BY l.tone, l.id) FROM patient_label l
                WHERE l.patient_id = a.patient_id AND l.deleted_at IS NULL),
               a.room_id, m.name, a.buffer_minutes, a.series_id, a.beyond_reason, p.address_form, p.called_as
             FROM appointment a
             JOIN patient p ON p.id = a.patient_id
             LEFT JOIN staff s ON s.id = a.staff_id
             LEFT JOIN service o ON o.id = a.service_id
             LEFT JOIN room m ON m.id = a.room_id ",
            $rest
        )
    };
}
pub(super) use from_card;

const COLUMNS: &str = "
SELECT s.id, s.name, h.start_minute, h.end_minute
FROM staff s
JOIN working_hours h ON h.staff_id = s.id AND h.weekday = ?1 AND h.deleted_at IS NULL
WHERE s.is_active = 1 AND s.deleted_at IS NULL
  AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = 'doctor' AND r.deleted_at IS NULL)
ORDER BY s.name, s.id, h.start_minute";

const TIMED: &str = from_card!(
    "WHERE a.day = ?1 AND a.start_minute >= 0 AND (a.staff_id IS NOT NULL OR a.room_id IS NOT NULL)
       AND a.status NOT IN ('cancelled', 'cancelled-late', 'moved') AND a.deleted_at IS NULL
     ORDER BY a.start_minute, a.id"
);

const UNTIMED: &str = from_card!(
    "WHERE a.day = ?1 AND (a.start_minute IS NULL OR a.staff_id IS NULL) AND a.deleted_at IS NULL
     ORDER BY a.start_minute LIMIT 100"
);

/// The practice is off on Fridays.
const OFF: u8 = 4;

/// The answer of `appointments_day`, for a day on which every column has hours.
pub(super) fn answer(floor: &Connection, day: Day) -> Result<String> {
    let mut columns: Vec<DayColumn> = Vec::new();
    let mut statement = floor.prepare_cached(COLUMNS)?;
    let mut rows = statement.query([day.weekday()])?;
    while let Some(row) = rows.next()? {
        let (id, hours) =
            (row.get_ref(0)?.as_str()?, HoursRow { weekday: day.weekday(), start: row.get(2)?, end: row.get(3)? });
        match columns.last_mut().filter(|column| column.staff_id == id) {
            Some(column) => column.hours.push(hours),
            None => columns.push(DayColumn {
                staff_id: id.to_owned(),
                staff_name: row.get(1)?,
                hours: vec![hours],
                appointments: Vec::new(),
            }),
        }
    }
    let iso = day.iso();
    for card in cards(floor, TIMED, &iso)? {
        if let Some(column) = columns.iter_mut().find(|column| Some(&column.staff_id) == card.staff_id.as_ref()) {
            column.appointments.push(card);
        }
    }
    let untimed = cards(floor, UNTIMED, &iso)?;
    let hours = || columns.iter().flat_map(|column| &column.hours);
    let detail = DayDetail {
        is_weekend: day.weekday() == OFF,
        opens: hours().map(|hours| hours.start).min().unwrap_or_default(),
        closes: hours().map(|hours| hours.end).max().unwrap_or_default(),
        untimed_total: u32::try_from(untimed.len())?,
        day: iso,
        columns,
        untimed,
    };
    Ok(serde_json::to_string(&detail)?)
}

fn cards(floor: &Connection, sql: &str, day: &str) -> Result<Vec<AppointmentRow>> {
    let mut statement = floor.prepare_cached(sql)?;
    let rows = statement.query_map(params![day], card)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Where an appointment stands.
pub(super) fn status(code: &str) -> AppointmentStatus {
    match code {
        "planned" => AppointmentStatus::Planned,
        "confirmed" => AppointmentStatus::Confirmed,
        "arrived" => AppointmentStatus::Arrived,
        "in-room" => AppointmentStatus::InRoom,
        "done" => AppointmentStatus::Done,
        "left" => AppointmentStatus::Left,
        "no-show" => AppointmentStatus::NoShow,
        "cancelled" => AppointmentStatus::Cancelled,
        "cancelled-late" => AppointmentStatus::CancelledLate,
        _ => AppointmentStatus::Moved,
    }
}

/// Reads a card.
pub(super) fn card(row: &Row) -> rusqlite::Result<AppointmentRow> {
    let status = status(row.get_ref(11)?.as_str()?);
    Ok(AppointmentRow {
        id: row.get(0)?,
        patient_id: row.get(1)?,
        patient_name: shown_name(row.get_ref(2)?.as_str()?, row.get_ref(3)?.as_str()?),
        staff_id: row.get(4)?,
        staff_name: row.get(5)?,
        service_id: row.get(6)?,
        service_name: row.get(7)?,
        day: row.get(8)?,
        start: row.get(9)?,
        minutes: row.get(10)?,
        status,
        source: row.get(12)?,
        cancel_reason: row.get(13)?,
        note: row.get(14)?,
        booked_on: row.get(15)?,
        is_first_visit: row.get(16)?,
        visit_id: row.get(17)?,
        labels: labels(row.get_ref(18)?.as_str_or_null()?),
        room_id: row.get(19)?,
        room_name: row.get(20)?,
        buffer: row.get(21)?,
        series_id: row.get(22)?,
        // The clinic that is measured has nothing overbooked.
        beyond: None,
        beyond_reason: row.get(23)?,
        address_form: row.get(24)?,
        called_as: row.get(25)?,
    })
}
