//! What happened to each patient who is on their way, gathered from rows: there are many, and the engine would sort them for
//! each question that it joins.

use super::Way;
use crate::Result;
use crate::rows::json_ids;
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};
use std::collections::HashMap;

/// What happened to a patient, and who sees to what is open.
#[derive(Default)]
pub(super) struct OnTheWay {
    pub(super) way: Way,
    step_owner: Option<String>,
    call_owner: Option<String>,
    plan_owner: Option<String>,
}

impl OnTheWay {
    /// Who sees to the nearest step, else to the call, else to the plan.
    pub(super) fn owner(self) -> Option<String> {
        self.step_owner.or(self.call_owner).or(self.plan_owner)
    }

    /// Takes in what happened: of several of a kind, the nearest that is to come and the last that was.
    fn take(&mut self, what: &str, day: Day, row: &Row) -> RowResult<()> {
        let way = &mut self.way;
        let is_nearer = |known: Option<Day>| known.is_none_or(|known| day < known);
        let is_later = |known: Option<Day>| known.is_none_or(|known| day > known);
        match what {
            "ahead" if is_nearer(way.ahead_on) => {
                (way.ahead_on, way.booked_on) = (Some(day), day_of(row, "note")?);
            }
            "seen" => {
                way.visits += 1;
                way.seen_on = way.seen_on.max(Some(day));
            }
            "missed" => way.missed_on = way.missed_on.max(Some(day)),
            "step" if is_nearer(way.step_on) => {
                (way.step_on, way.is_recall) = (Some(day), row.get_ref("note")?.as_str()? == "recall");
                self.step_owner = row.get("owner_id")?;
            }
            "call" if is_nearer(way.call_on) => {
                way.call_on = Some(day);
                self.call_owner = row.get("owner_id")?;
            }
            "planned" if is_later(way.offered_on) => {
                (way.offered_on, way.chosen_on) = (Some(day), day_of(row, "note")?);
                (way.phases, way.phases_done) = (row.get("phases")?, row.get("phases_done")?);
                way.phase_on = day_of(row, "phase_on")?;
                self.plan_owner = row.get("owner_id")?;
            }
            "ended" if is_later(way.ended_on) => {
                (way.ended_on, way.end_reason) = (Some(day), row.get("note")?);
            }
            _ => {}
        }
        Ok(())
    }
}

fn day_of(row: &Row, column: &str) -> RowResult<Option<Day>> {
    Ok(row.get_ref(column)?.as_str_or_null()?.and_then(|text| Day::parse_iso(text).ok()))
}

/// Everybody who is on their way, looking back until a day.
pub(super) fn ways(read: &Read, today: Day, since: Day) -> Result<HashMap<String, OnTheWay>> {
    let mut all: HashMap<String, OnTheWay> = HashMap::new();
    let params = named_params! { ":today": today.iso(), ":since": since.iso() };
    read.list(include_str!("ways.sql"), params, |row| {
        let Some(day) = day_of(row, "day")? else { return Ok(()) };
        let (what, id) = (row.get_ref("what")?, row.get_ref("patient_id")?.as_str()?);
        match all.get_mut(id) {
            Some(known) => known.take(what.as_str()?, day, row),
            None => all.entry(id.to_owned()).or_default().take(what.as_str()?, day, row),
        }
    })?;
    known(read, all)
}

/// Those of them who have a file, with the day on which it was opened.
fn known(read: &Read, mut all: HashMap<String, OnTheWay>) -> Result<HashMap<String, OnTheWay>> {
    let sql = "SELECT p.id, p.registered_on FROM json_each(:ids) i
               JOIN patient p INDEXED BY patient_known ON p.id = i.value AND p.deleted_at IS NULL";
    let params = named_params! { ":ids": json_ids(all.keys().map(String::as_str)) };
    let known = read.list(sql, params, |row| {
        let known = all.remove_entry(row.get_ref("id")?.as_str()?);
        let registered_on = day_of(row, "registered_on")?;
        Ok(known.map(|(id, known)| (id, OnTheWay { way: Way { registered_on, ..known.way }, ..known })))
    })?;
    Ok(known.into_iter().flatten().collect())
}
