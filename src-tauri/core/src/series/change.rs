//! Changes appointments of a series together.

use super::Scope;
use super::fit::{Planned, REACH, Rhythm, place_open};
use crate::appointments::{Demand, Ground, Move, Open, Pass, Slot, Want, move_on, open_in};
use crate::rows::json_ids;
use crate::{OrRefuse, Refusal, Result};
use peyvand_kit::Day;
use peyvand_store::{Read, Write, named_params};

/// The appointments of a series that a change of one of them is meant for, those alone to which the patient may still come.
pub(crate) fn members(read: &Read, id: &str, scope: Scope) -> Result<Vec<String>> {
    let open = open_in(read, id)?;
    let series = open.series_id.or_refuse(Refusal::SeriesNone)?;
    if scope == Scope::This {
        return Ok(vec![id.to_owned()]);
    }
    let from = if scope == Scope::Following { open.spot.day } else { Day::MIN };
    let sql = "SELECT id FROM appointment
               WHERE series_id = :series AND day >= :from AND status IN ('planned', 'confirmed') AND deleted_at IS NULL
               ORDER BY day, start_minute, id";
    Ok(read.list(sql, named_params! { ":series": series, ":from": from.iso() }, |row| row.get("id"))?)
}

/// Moves them by as many days as one of them moves, and to the same time. That one goes exactly there; another whose day is
/// off or taken gives way as `fit` says. What is not named of doctor and room stays.
pub(crate) fn move_in(w: &mut Write, id: &str, scope: Scope, to: &Slot) -> Result<()> {
    let ids = members(w, id, scope)?;
    let except: Vec<&str> = ids.iter().map(String::as_str).collect();
    let open: Vec<Open> = ids.iter().map(|id| open_in(w, id)).collect::<Result<_>>()?;
    let own = ids.iter().position(|one| one == id).or_refuse(Refusal::NotFound)?;
    let days = open[own].spot.day.days_until(to.day);
    let wanted: Vec<Day> = open.iter().map(|open| open.spot.day.plus_days(days)).collect();
    let spare = going_on(&wanted);
    let all = || wanted.iter().chain(&spare).chain([&to.day]).copied();
    let (first, last) = (all().min().unwrap_or(to.day), all().max().unwrap_or(to.day));
    let ground = Ground::of(w, w.now(), first.plus_days(-REACH), last.plus_days(REACH))?;
    let moved = |day: Day, start: u16| Move {
        slot: Slot { day, start, ..*to },
        minutes: None,
        pass: Pass::default(),
        reason: "",
    };
    // First the one that was taken by hand: where it can't stand, nothing moves.
    move_on(w, &ground, id, &moved(to.day, to.start), &except)?;
    // Where each of the planned ones stands among those that move; none: it stands already.
    let mut planned: Vec<(Planned, Option<usize>)> = standing(w, &open[own], &ids)?;
    planned.extend(wanted.iter().enumerate().map(|(at, day)| {
        let stands = at == own;
        (Planned { day: *day, stands }, (!stands).then_some(at))
    }));
    planned.sort_by_key(|(planned, _)| planned.day);
    let read: &Read = w;
    let on = |turn: usize, day: Day, start: u16| {
        let open = &open[planned[turn].1.or_refuse(Refusal::NotFound)?];
        let demand = Demand::of(read, &ground.practice, open.service_id.as_deref())?;
        let slot = Slot { staff_id: to.staff_id.or(open.staff_id.as_deref()), day, start, ..*to };
        let want = Want {
            patient_id: &open.patient_id,
            slot,
            minutes: open.spot.minutes,
            buffer: open.buffer,
            demand: &demand,
            has: open.staff_id.as_deref(),
            rather: open.room_id.as_deref().filter(|_| to.room_id.is_none()),
            except: &except,
        };
        place_open(read, &ground, &want)
    };
    let sessions: Vec<Planned> = planned.iter().map(|(planned, _)| *planned).collect();
    let rhythm = Rhythm { planned: &sessions, spare: &spare, start: to.start, step: ground.practice.slot_minutes };
    for one in rhythm.fit(on)? {
        if let (Some(at), Some(start)) = (planned[one.at].1, one.placed.spot.start) {
            move_on(w, &ground, &ids[at], &moved(one.placed.spot.day, start), &except)?;
        }
    }
    Ok(())
}

/// The days of the series' other appointments that stand: those that move keep their distance from them.
fn standing(read: &Read, one: &Open, moving: &[String]) -> Result<Vec<(Planned, Option<usize>)>> {
    let sql = "SELECT day FROM appointment
               WHERE series_id = :series AND id NOT IN (SELECT value FROM json_each(:moving))
                 AND status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND deleted_at IS NULL";
    let params = named_params! { ":series": one.series_id, ":moving": json_ids(moving.iter().map(String::as_str)) };
    let days = read.list(sql, params, |row| row.get::<_, String>("day"))?;
    let stands = |day: &String| Some((Planned { day: Day::parse_iso(day).ok()?, stands: true }, None));
    Ok(days.iter().filter_map(stands).collect())
}

/// As many days more as a series has, by the gap at its end.
fn going_on(wanted: &[Day]) -> Vec<Day> {
    let [.., before, last] = wanted else { return Vec::new() };
    let gap = before.days_until(*last).max(1);
    (1..=wanted.len() as i64).map(|turn| last.plus_days(turn * gap)).collect()
}
