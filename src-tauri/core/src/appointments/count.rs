//! Counts of appointments, narrowed and grouped.

use super::Status;
use crate::codes::codes;
use crate::{Practice, Result, World};
use peyvand_kit::{Calendar, Day};
use peyvand_store::{Read, named_params};
use std::collections::BTreeMap;

codes! {
    /// By what appointments are grouped.
    CountKey {
        /// Where they stand.
        Status = "status",
        /// The weekday on which they are.
        Weekday = "weekday",
        /// Their month in the practice's calendar.
        Month = "month",
        /// The patient's sex.
        Sex = "sex",
        /// The patient's age then.
        AgeGroup = "age-group",
        /// Where the patient lives.
        City = "city",
        /// Days from booking to the appointment.
        LeadDays = "lead-days",
        /// Whether the patient was reminded.
        ReminderSent = "reminder-sent",
        /// How they came about.
        Source = "source",
    }
}

/// Which appointments are counted; what is empty does not narrow.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counted<'a> {
    /// From this day on.
    pub from: Option<Day>,
    /// Up to this day.
    pub to: Option<Day>,
    /// Only these.
    pub status: Option<Status>,
    /// Only this doctor's.
    pub staff_id: Option<&'a str>,
    /// Only this patient's.
    pub patient_id: Option<&'a str>,
    /// Only of patients who live there.
    pub city: Option<&'a str>,
    /// Only of patients of this sex.
    pub sex: Option<&'a str>,
    /// Only of patients with this label.
    pub label: Option<&'a str>,
}

/// How many there are.
#[derive(Debug)]
pub struct Counts {
    /// All that are counted.
    pub total: u32,
    /// Those to which the patient did not come.
    pub no_shows: u32,
    /// Of how many patients they are.
    pub patients: u32,
    /// The groups in their own order.
    pub groups: Vec<Group>,
}

/// A group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What its members have in common.
    pub key: String,
    /// How many they are.
    pub count: u32,
    /// To how many of them the patient did not come.
    pub no_shows: u32,
}

/// Age groups by their first year; from 75 on there is one.
const AGES: [(i64, &str); 7] =
    [(0, "0-9"), (10, "10-17"), (18, "18-29"), (30, "30-44"), (45, "45-59"), (60, "60-74"), (75, "75+")];

const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// The narrowing, the same for the sums and for the groups.
macro_rules! counted {
    ($what:literal, $rest:literal) => {
        concat!(
            $what,
            " FROM appointment a JOIN patient p ON p.id = a.patient_id WHERE ",
            include_str!("counted.sql"),
            $rest
        )
    };
}

/// Counts.
///
/// # Errors
/// Only faults.
pub fn count(world: &World, counted: &Counted, by: Option<CountKey>) -> Result<Counts> {
    let read = world.read();
    let sums = counted!(
        "SELECT count(*) AS total, count(*) FILTER (WHERE a.status = 'no-show') AS no_shows, count(DISTINCT a.patient_id) AS patients",
        ""
    );
    let (total, no_shows, patients) = params(counted, |params| {
        read.one(sums, params, |row| Ok((row.get("total")?, row.get("no_shows")?, row.get("patients")?)))
    })?;
    let groups = match by {
        Some(by) => groups(read, counted, by, world.practice())?,
        None => Vec::new(),
    };
    Ok(Counts { total, no_shows, patients, groups })
}

/// The values that the narrowing takes.
fn params<T>(
    counted: &Counted,
    ask: impl FnOnce(&[(&str, &dyn peyvand_store::types::ToSql)]) -> Result<T, peyvand_store::StoreFault>,
) -> Result<T> {
    let (from, to) = (counted.from.map(Day::iso), counted.to.map(Day::iso));
    Ok(ask(named_params! {
        ":from": from, ":to": to, ":status": counted.status.map(Status::code), ":staff": counted.staff_id,
        ":patient": counted.patient_id, ":city": counted.city, ":sex": counted.sex, ":label": counted.label,
    })?)
}

/// A statement of the closed list: what stands in the column `key` decides the group.
const fn statement(by: CountKey) -> &'static str {
    match by {
        CountKey::Status => counted!("SELECT a.status AS key, count(*) AS count, count(*) FILTER (WHERE a.status = 'no-show') AS no_shows", " GROUP BY 1"),
        CountKey::Weekday | CountKey::Month => {
            counted!("SELECT a.day AS key, count(*) AS count, count(*) FILTER (WHERE a.status = 'no-show') AS no_shows", " GROUP BY 1")
        }
        CountKey::Sex => counted!("SELECT p.sex AS key, count(*) AS count, count(*) FILTER (WHERE a.status = 'no-show') AS no_shows", " GROUP BY 1"),
        CountKey::City => counted!("SELECT p.city AS key, count(*) AS count, count(*) FILTER (WHERE a.status = 'no-show') AS no_shows", " GROUP BY 1"),
        CountKey::AgeGroup => counted!(
            "SELECT CAST(coalesce(a.age_at, CAST(substr(a.day, 1, 4) AS INTEGER) - CAST(substr(p.birth_day, 1, 4) AS INTEGER)
                       - (substr(a.day, 6) < substr(p.birth_day, 6))) AS TEXT) AS key,
                    count(*) AS count, count(*) FILTER (WHERE a.status = 'no-show') AS no_shows",
            " GROUP BY 1"
        ),
        CountKey::LeadDays => counted!(
            "SELECT CAST(CAST(julianday(a.day) - julianday(a.booked_on) AS INTEGER) AS TEXT) AS key,
                    count(*) AS count, count(*) FILTER (WHERE a.status = 'no-show') AS no_shows",
            " GROUP BY 1"
        ),
        CountKey::Source => counted!("SELECT a.source AS key, count(*) AS count, count(*) FILTER (WHERE a.status = 'no-show') AS no_shows", " GROUP BY 1"),
        CountKey::ReminderSent => counted!(
            "SELECT CASE a.reminder_sent WHEN 1 THEN 'yes' ELSE 'no' END AS key,
                    count(*) AS count, count(*) FILTER (WHERE a.status = 'no-show') AS no_shows",
            " GROUP BY 1"
        ),
    }
}

fn groups(read: &Read, counted: &Counted, by: CountKey, practice: &Practice) -> Result<Vec<Group>> {
    let rows: Vec<(Option<String>, u32, u32)> = params(counted, |params| {
        read.list(statement(by), params, |row| Ok((row.get("key")?, row.get("count")?, row.get("no_shows")?)))
    })?;
    let mut groups: BTreeMap<(i64, String), (u32, u32)> = BTreeMap::new();
    for (key, count, no_shows) in rows {
        let group = groups.entry(named(by, key.as_deref(), practice)).or_default();
        group.0 += count;
        group.1 += no_shows;
    }
    let mut groups: Vec<Group> =
        groups.into_iter().map(|((_, key), (count, no_shows))| Group { key, count, no_shows }).collect();
    if matches!(by, CountKey::City | CountKey::Source) {
        // Where most come from stands first; the names' own order decides among equals.
        groups.sort_by_key(|group| std::cmp::Reverse(group.count));
    }
    Ok(groups)
}

/// A group's place in the order, and its name.
fn named(by: CountKey, key: Option<&str>, practice: &Practice) -> (i64, String) {
    let text = key.unwrap_or_default();
    let number = || text.parse::<i64>().ok();
    let day = || Day::parse_iso(text).ok();
    match by {
        CountKey::Status => (Status::of_code(text).map_or(0, |status| status as i64), text.to_owned()),
        CountKey::Weekday => day().map_or((7, "unknown".to_owned()), |day| weekday(day, practice.week_start)),
        CountKey::Month => (0, day().map_or_else(|| "unknown".to_owned(), |day| month(day, practice.calendar))),
        CountKey::AgeGroup => age(number()),
        CountKey::LeadDays => (number().unwrap_or(i64::MAX), text.to_owned()),
        CountKey::Sex | CountKey::City | CountKey::ReminderSent | CountKey::Source => (0, text.to_owned()),
    }
}

fn weekday(day: Day, week_start: u8) -> (i64, String) {
    let weekday = day.weekday();
    (i64::from((weekday + 7 - week_start) % 7), WEEKDAYS[usize::from(weekday)].to_owned())
}

fn month(day: Day, calendar: Calendar) -> String {
    let parts = calendar.parts(day);
    format!("{:04}-{:02}", parts.year, parts.month)
}

fn age(years: Option<i64>) -> (i64, String) {
    let Some(years) = years else { return (i64::MAX, "unknown".to_owned()) };
    let group = AGES.iter().rev().find(|(from, _)| years >= *from);
    group.map_or((-1, "invalid".to_owned()), |(from, name)| (*from, (*name).to_owned()))
}
