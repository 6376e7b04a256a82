//! Changes appointments of a series together.

use super::Scope;
use super::fit::{REACH, fit};
use crate::appointments::{Demand, Ground, Move, Open, Pass, Slot, Want, move_on, open_in, place};
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
/// off or taken goes to the next that fits. What is not named of doctor and room stays.
pub(crate) fn move_in(w: &mut Write, id: &str, scope: Scope, to: &Slot) -> Result<()> {
    let ids = members(w, id, scope)?;
    let except: Vec<&str> = ids.iter().map(String::as_str).collect();
    let open: Vec<Open> = ids.iter().map(|id| open_in(w, id)).collect::<Result<_>>()?;
    let own = ids.iter().position(|one| one == id).or_refuse(Refusal::NotFound)?;
    let days = open[own].spot.day.days_until(to.day);
    let wanted: Vec<Day> = open.iter().map(|open| open.spot.day.plus_days(days)).collect();
    let last = wanted.iter().max().copied().unwrap_or(to.day);
    let first = wanted.iter().min().copied().unwrap_or(to.day);
    let ground = Ground::of(w, w.now(), first, last.plus_days(REACH))?;
    let moved = |day: Day| Move { slot: Slot { day, ..*to }, minutes: None, pass: Pass::default(), reason: "" };
    // First the one that was taken by hand: where it can't stand, nothing moves.
    move_on(w, &ground, id, &moved(to.day), &except)?;
    let others: Vec<usize> = (0..ids.len()).filter(|at| *at != own).collect();
    let read: &Read = w;
    let on = |at: usize, day: Day| {
        let open = &open[others[at]];
        let demand = Demand::of(read, &ground.practice, open.service_id.as_deref())?;
        let slot = Slot { staff_id: to.staff_id.or(open.staff_id.as_deref()), day, ..*to };
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
        // The one that was moved by hand has its day.
        if day == to.day {
            return Err(Refusal::AppointmentPatientBusy { time: String::new(), name: String::new() }.into());
        }
        place(read, &ground, &want, Pass::default())
    };
    let their: Vec<Day> = others.iter().map(|at| wanted[*at]).collect();
    let days: Vec<Day> = fit(&their, to.start, on)?.into_iter().map(|one| one.placed.spot.day).collect();
    for (at, day) in others.into_iter().zip(days) {
        move_on(w, &ground, &ids[at], &moved(day), &except)?;
    }
    Ok(())
}
