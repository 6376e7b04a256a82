//! The floor of free times: the doctors, their hours, and what fills them on sixty days.

use anyhow::Result;
use peyvand_api::edge::appointments::FreeTime;
use peyvand_kit::Day;
use rusqlite::{Connection, params};
use std::collections::HashMap;

/// How far ahead is looked, and how many times are asked for.
const DAYS: i64 = 60;
pub(super) const WANTED: usize = 5;
/// How long each is.
pub(super) const MINUTES: u16 = 30;

const DOCTORS: &str = "
SELECT s.id, s.name
FROM staff s
WHERE s.is_active = 1 AND s.deleted_at IS NULL
  AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = 'doctor' AND r.deleted_at IS NULL)
ORDER BY s.name, s.id";

const HOURS: &str = "
SELECT staff_id, weekday, start_minute, end_minute FROM working_hours
WHERE staff_id IS NOT NULL AND deleted_at IS NULL ORDER BY staff_id, weekday, start_minute";

const BUSY: &str = "
SELECT day, start_minute, minutes + buffer_minutes FROM appointment
WHERE staff_id = ?1 AND day BETWEEN ?2 AND ?3 AND start_minute >= 0
  AND status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND deleted_at IS NULL";

/// A stretch of a weekday.
pub(super) struct Hours {
    pub(super) weekday: u8,
    pub(super) from: u16,
    pub(super) to: u16,
}

/// The doctors by name.
pub(super) fn doctors(floor: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = floor.prepare_cached(DOCTORS)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The weeks of all of them.
pub(super) fn hours(floor: &Connection) -> Result<HashMap<String, Vec<Hours>>> {
    let mut statement = floor.prepare_cached(HOURS)?;
    let mut rows = statement.query([])?;
    let mut week: HashMap<String, Vec<Hours>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let one = Hours { weekday: row.get(1)?, from: row.get(2)?, to: row.get(3)? };
        week.entry(row.get(0)?).or_default().push(one);
    }
    Ok(week)
}

/// The answer of `appointments_free`, for days that are still to come, of which none is off.
pub(super) fn answer(floor: &Connection, from: Day, slot_minutes: u16) -> Result<String> {
    let week = hours(floor)?;
    let until = from.plus_days(DAYS - 1);
    let mut found: Vec<FreeTime> = Vec::new();
    for (id, name) in doctors(floor)?.into_iter().filter(|(id, _)| week.contains_key(id)) {
        let mut statement = floor.prepare_cached(BUSY)?;
        let mut rows = statement.query(params![id, from.iso(), until.iso()])?;
        let mut busy: HashMap<String, Vec<(u16, u16)>> = HashMap::new();
        while let Some(row) = rows.next()? {
            let (start, filled): (u16, u16) = (row.get(1)?, row.get(2)?);
            busy.entry(row.get(0)?).or_default().push((start, start + filled));
        }
        let enough = found.len() + WANTED;
        for day in (0..DAYS).map(|at| from.plus_days(at)) {
            let iso = day.iso();
            let busy = busy.get(&iso).map(Vec::as_slice).unwrap_or_default();
            for hours in week[&id].iter().filter(|hours| hours.weekday == day.weekday()) {
                for start in (hours.from..hours.to).step_by(usize::from(slot_minutes)) {
                    let over = start + MINUTES;
                    if over <= hours.to && !busy.iter().any(|busy| busy.0 < over && start < busy.1) {
                        let (staff_id, staff_name) = (Some(id.clone()), Some(name.clone()));
                        let (room_id, room_name) = (None, None);
                        found.push(FreeTime {
                            staff_id,
                            staff_name,
                            day: iso.clone(),
                            start,
                            minutes: MINUTES,
                            room_id,
                            room_name,
                        });
                    }
                }
            }
            if found.len() >= enough {
                break;
            }
        }
    }
    found.sort_by(|a, b| (&a.day, a.start, &a.staff_name).cmp(&(&b.day, b.start, &b.staff_name)));
    found.truncate(WANTED);
    Ok(serde_json::to_string(&found)?)
}
