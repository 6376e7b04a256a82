//! Books a series, whole or not at all.

use super::is_in_the_way;
use super::plan::Plan;
use crate::appointments::{Booking, Ground, Pass, Slot, book_on};
use crate::{Error, Refusal, Result, ensure};
use peyvand_kit::{Clock, Minute, new_uuid};
use peyvand_store::{Write, named_params};

/// Books a series at its times and gives the first appointment. Where one of them can't be had any more, none is booked.
pub(crate) fn book_in(
    w: &mut Write,
    clock: &Clock,
    plan: &Plan,
    times: &[Slot],
    (source, note): (&str, &str),
) -> Result<String> {
    plan.check()?;
    ensure!((2..=100).contains(&times.len()), Refusal::SeriesInvalid.at("times"));
    let days = || times.iter().map(|time| time.day);
    let (Some(from), Some(until)) = (days().min(), days().max()) else {
        return Err(Refusal::SeriesInvalid.at("times"));
    };
    let ground = Ground::of(w, w.now(), from, until)?;
    let series = new_uuid(clock);
    let weekdays: String = plan.weekdays.iter().map(ToString::to_string).collect();
    w.exec(
        "INSERT INTO series (id, patient_id, weekdays, every_weeks, wanted) VALUES (:id, :patient, :weekdays, :every, :wanted)",
        named_params! {
            ":id": series, ":patient": plan.patient_id, ":weekdays": weekdays, ":every": plan.every_weeks,
            ":wanted": times.len() as i64,
        },
    )?;
    let mut first = None;
    for (at, time) in times.iter().enumerate() {
        let id = new_uuid(clock);
        let booking = Booking {
            patient_id: plan.patient_id,
            slot: *time,
            service_id: plan.service_id,
            minutes: plan.minutes,
            source,
            note,
            pass: Pass::default(),
            series_id: Some(&series),
        };
        book_on(w, &ground, &id, &booking).map_err(|error| beside(error, at, time.start))?;
        first.get_or_insert(id);
    }
    first.ok_or_else(|| Refusal::SeriesInvalid.at("times"))
}

/// What stands in the way of one time is told beside it; what is wrong with all of them, beside the plan.
fn beside(error: Error, at: usize, start: u16) -> Error {
    let Error::Refusal(refused) = &error else { return error };
    if is_in_the_way(&refused.why) {
        let time = Minute::new(start).unwrap_or(Minute::END).hm();
        return Refusal::SeriesTimeTaken { time }.at(format!("times.{at}"));
    }
    let field = refused.field.clone().unwrap_or_default();
    let of_one = ["day", "start", "staffId", "roomId"].contains(&field.as_str());
    error.beside(if of_one { format!("times.{at}.{field}") } else { format!("plan.{field}") })
}
