//! The waiting list as it is read.

use super::{ASKED_DAYS, State};
use crate::appointments::{self, Card};
use crate::codes::choice;
use crate::patients::{self, Name};
use crate::practice::weekdays_of;
use crate::rows::json_ids;
use crate::{Result, World};
use peyvand_kit::Instant;
use peyvand_store::{Row, RowResult, named_params};
use std::collections::HashMap;

/// Somebody who waits.
#[derive(Debug, Clone)]
pub struct Line {
    /// The entry's id.
    pub id: String,
    /// Who waits.
    pub patient_id: String,
    /// Their name.
    pub patient: Name,
    /// The number to call: of a child, the guardian's.
    pub mobile: Option<String>,
    /// What for.
    pub service_id: Option<String>,
    /// The service's name.
    pub service_name: Option<String>,
    /// How long it takes.
    pub minutes: u16,
    /// The doctors who suit; none: all.
    pub staff_ids: Vec<String>,
    /// Their names.
    pub staff_names: Vec<String>,
    /// The weekdays that suit; none: all.
    pub weekdays: Vec<u8>,
    /// Not earlier in the day.
    pub start: u16,
    /// Over by then.
    pub end: u16,
    /// From this day on, ISO.
    pub from_day: String,
    /// Up to this day, ISO.
    pub until_day: String,
    /// 0, 1, or 2: urgent.
    pub urgency: u8,
    /// Whether they agreed to be called.
    pub may_call: bool,
    /// What is good to know.
    pub note: String,
    /// The appointment that they have all the same.
    pub appointment: Option<Card>,
    /// Where the entry stands.
    pub state: State,
    /// For how many days they have waited.
    pub days_waiting: u32,
    /// How often they were asked of late.
    pub offers: u32,
}

/// The waiting list, of all or narrowed to a service or a doctor.
///
/// # Errors
/// Only faults.
pub fn list(world: &World, service_id: Option<&str>, staff_id: Option<&str>, limit: u16) -> Result<Vec<Line>> {
    let today = world.today().iso();
    let params = named_params! { ":today": today, ":service": service_id, ":staff": staff_id, ":limit": limit };
    let ids: Vec<String> = world.read().list(include_str!("list.sql"), params, |row| row.get("id"))?;
    lines(world, ids.iter().map(String::as_str))
}

/// Entries by their ids, in that order.
///
/// # Errors
/// Only faults.
pub fn lines<'a>(world: &World, ids: impl Iterator<Item = &'a str>) -> Result<Vec<Line>> {
    let (read, today) = (world.read(), world.today());
    let params = named_params! {
        ":ids": json_ids(ids), ":today": today.iso(),
        ":since": world.now().plus_ms(-ASKED_DAYS * 86_400_000).ms(),
    };
    let zone = world.practice().zone;
    let days = |added: i64| zone.local(Instant::from_ms(added)).0.days_until(today);
    let rows = read.list(include_str!("lines.sql"), params, |row| {
        let days = u32::try_from(days(row.get("added_at")?)).unwrap_or(0);
        Ok((line_of(row, days)?, row.get::<_, Option<String>>("appointment_id")?))
    })?;
    let cards = appointments::by_ids(read, today, rows.iter().filter_map(|(_, id)| id.as_deref()))?;
    let mobiles = patients::mobiles(world, rows.iter().map(|(line, _)| line.patient_id.as_str()))?;
    let names: HashMap<String, String> = read
        .list("SELECT id, name FROM staff", [], |row| Ok((row.get("id")?, row.get("name")?)))?
        .into_iter()
        .collect();
    let whole = |(mut line, appointment): (Line, Option<String>)| {
        line.mobile = mobiles.get(&line.patient_id).cloned();
        line.appointment = appointment.and_then(|id| cards.get(&id).cloned());
        line.staff_names = line.staff_ids.iter().filter_map(|id| names.get(id).cloned()).collect();
        line
    };
    Ok(rows.into_iter().map(whole).collect())
}

fn line_of(row: &Row, days_waiting: u32) -> RowResult<Line> {
    let (staff_ids, weekdays): (String, String) = (row.get("staff_ids")?, row.get("weekdays")?);
    Ok(Line {
        id: row.get("id")?,
        patient_id: row.get("patient_id")?,
        patient: Name::of_row(row)?,
        mobile: None,
        service_id: row.get("service_id")?,
        service_name: row.get("service_name")?,
        minutes: row.get("minutes")?,
        staff_ids: staff_ids.split_whitespace().map(str::to_owned).collect(),
        staff_names: Vec::new(),
        weekdays: weekdays_of(&weekdays),
        start: row.get("start_minute")?,
        end: row.get("end_minute")?,
        from_day: row.get("from_day")?,
        until_day: row.get("until_day")?,
        urgency: row.get("urgency")?,
        may_call: row.get("may_call")?,
        note: row.get("note")?,
        appointment: None,
        state: choice(row, "state")?,
        days_waiting,
        offers: row.get("offers")?,
    })
}
