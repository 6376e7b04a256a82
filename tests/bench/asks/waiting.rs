//! A long waiting list, and the floor of who fits a free time.

use super::day::{card, from_card};
use crate::clinic::{Clinic, told};
use anyhow::{Context, Result};
use peyvand_api::edge::waiting::{WaitingRow, WaitingState};
use peyvand_core::Op;
use peyvand_core::patients::shown_name;
use peyvand_kit::{ActId, Day, new_uuid};
use peyvand_store::named_params;
use rusqlite::{Connection, Row, params};

/// How many wait: far more than a practice has.
const ENTRIES: usize = 10_000;
/// Whoever is urgent is somebody else each time, so that the answer names nobody twice.
const URGENT: usize = 200;
/// The free time.
pub(super) const START: u16 = 600;
pub(super) const MINUTES: u16 = 30;
/// How many who fit are asked for.
pub(super) const SHOWN: u16 = 20;

/// Puts people on the list, in one act: half of them would come at the time that is asked for.
pub(crate) fn fill_the_list(clinic: &mut Clinic, until: Day) -> Result<()> {
    let (patients, doctors) = (&clinic.patients, &clinic.doctors);
    let world = clinic.app.world().context("the practice is open")?;
    let (clock, today) = (world.clock().clone(), world.today().iso());
    let written = world.write(&ActId::new_at(&clock), Op::WaitingAdd, |w| {
        for at in 0..ENTRIES {
            let patient = &patients[at * 7 % patients.len()].id;
            w.exec(
                "INSERT INTO waiting (id, patient_id, minutes, staff_ids, start_minute, end_minute, from_day, until_day,
                                      urgency, may_call, state, added_at)
                 VALUES (:id, :patient, 20, :staff, :start, 1440, :from, :until, :urgency, 1, 'open', :added)",
                named_params! {
                    ":id": new_uuid(&clock), ":patient": patient, ":staff": if at % 4 == 1 { &doctors[1] } else { "" },
                    ":start": if at % 4 == 3 { 900 } else { 480 }, ":from": today, ":until": until.iso(),
                    ":urgency": if at < URGENT { 2_u8 } else { u8::from(at % 2 == 1) },
                    ":added": clock.now().ms() - i64::try_from(at).unwrap_or(0),
                },
            )?;
        }
        Ok(())
    });
    written.map(|_| ()).map_err(told)
}

const FITTING: &str = "
SELECT w.id, w.patient_id, p.given_name, p.family_name,
  coalesce((SELECT f.number FROM patient_phone f WHERE f.patient_id = p.guardian_id AND f.deleted_at IS NULL
              AND (p.birth_day IS NULL OR p.birth_day > ?6) ORDER BY f.position LIMIT 1),
           (SELECT f.number FROM patient_phone f WHERE f.patient_id = p.id AND f.deleted_at IS NULL ORDER BY f.position LIMIT 1)),
  w.minutes, w.start_minute, w.end_minute, w.from_day, w.until_day, w.urgency, w.note,
  (SELECT a.id FROM appointment a WHERE a.patient_id = w.patient_id AND a.day >= ?5 AND a.status IN ('planned', 'confirmed')
     AND a.deleted_at IS NULL ORDER BY a.day, a.start_minute LIMIT 1)
FROM (SELECT * FROM waiting w
      WHERE w.state = 'open' AND w.deleted_at IS NULL AND w.until_day >= ?1 AND w.from_day <= ?1 AND w.may_call = 1
        AND max(w.start_minute, ?2) + w.minutes <= min(w.end_minute, ?2 + ?3)
        AND (w.staff_ids = '' OR instr(w.staff_ids, ?4) > 0)
        AND w.patient_id NOT IN (
          SELECT a.patient_id FROM appointment a WHERE a.day = ?1 AND a.start_minute < ?2 + ?3
            AND a.start_minute + a.minutes > ?2 AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done')
            AND a.deleted_at IS NULL)
      ORDER BY w.urgency DESC, w.added_at LIMIT ?7) w
JOIN patient p ON p.id = w.patient_id
ORDER BY w.urgency DESC, w.added_at";

const CARD: &str = from_card!("WHERE a.id = ?1");

/// The answer of `waiting_match`, for a list whose people wait for nothing in particular and were never asked. Who wants one
/// doctor alone wants another than is asked for.
pub(super) fn answer(floor: &Connection, day: Day, doctor: &str, today: Day, adult: Day) -> Result<String> {
    let mut statement = floor.prepare_cached(FITTING)?;
    let asked = params![day.iso(), START, MINUTES, doctor, today.iso(), adult.iso(), SHOWN];
    let rows = statement.query_map(asked, |row| Ok((line(row)?, row.get::<_, Option<String>>(12)?)))?;
    let mut lines = Vec::with_capacity(SHOWN.into());
    for row in rows {
        let (mut line, appointment) = row?;
        line.appointment = match appointment {
            Some(id) => Some(floor.prepare_cached(CARD)?.query_row([id], card)?),
            None => None,
        };
        lines.push(line);
    }
    Ok(serde_json::to_string(&lines)?)
}

fn line(row: &Row) -> rusqlite::Result<WaitingRow> {
    Ok(WaitingRow {
        id: row.get(0)?,
        patient_id: row.get(1)?,
        patient_name: shown_name(row.get_ref(2)?.as_str()?, row.get_ref(3)?.as_str()?),
        mobile: row.get(4)?,
        service_id: None,
        service_name: None,
        minutes: row.get(5)?,
        staff_ids: Vec::new(),
        staff_names: Vec::new(),
        weekdays: Vec::new(),
        start: row.get(6)?,
        end: row.get(7)?,
        from_day: row.get(8)?,
        until_day: row.get(9)?,
        urgency: row.get(10)?,
        may_call: true,
        note: row.get(11)?,
        appointment: None,
        state: WaitingState::Open,
        days_waiting: 0,
        offers: 0,
    })
}
