//! What was known of an appointment when it was booked, read from the practice.

use super::LOOKED_BACK;
use crate::Result;
use crate::appointments::Status;
use crate::codes::choice;
use crate::rows::json_ids;
use peyvand_kit::Day;
use peyvand_store::{Read, Row, RowResult, named_params};

/// The oldest age that is believed.
const OLDEST: u8 = 120;

/// What was known of an appointment when it was booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// How many days ahead it was booked.
    pub lead_days: u16,
    /// The hour of the booking, in minutes since midnight.
    pub booked_minute: Option<u16>,
    /// How old the patient is on that day.
    pub age: Option<u8>,
    /// Of the last appointments whose day had passed: to how many the patient came,
    pub came: u8,
    /// and how many they missed.
    pub missed: u8,
}

/// An appointment and what was known of it.
pub(super) struct KnownRow {
    pub(super) id: String,
    pub(super) day: Day,
    pub(super) status: Status,
    pub(super) known: Known,
}

/// Everything but the condition.
macro_rules! known {
    ($rest:literal) => {
        concat!(include_str!("known.sql"), $rest)
    };
}

/// The appointments of some days whose outcome is known.
pub(super) fn of_days(read: &Read, from: Day, until: Day) -> Result<Vec<KnownRow>> {
    let sql = known!(
        "WHERE a.day BETWEEN :from AND :until AND a.status IN ('done', 'arrived', 'in-room', 'left', 'no-show')
           AND a.deleted_at IS NULL"
    );
    let back = LOOKED_BACK as i64;
    Ok(read.list(sql, named_params! { ":from": from.iso(), ":until": until.iso(), ":back": back }, row)?)
}

/// The appointments of a day that may still be kept or missed.
pub(super) fn open_on(read: &Read, day: Day) -> Result<Vec<KnownRow>> {
    let sql = known!(
        "WHERE a.day = :day AND a.status IN ('planned', 'confirmed') AND a.deleted_at IS NULL ORDER BY a.start_minute, a.id"
    );
    Ok(read.list(sql, named_params! { ":day": day.iso(), ":back": LOOKED_BACK as i64 }, row)?)
}

/// Appointments by their ids, in no order.
pub(super) fn by_ids<'a>(read: &Read, ids: impl IntoIterator<Item = &'a str>) -> Result<Vec<KnownRow>> {
    let sql = known!("WHERE a.id IN (SELECT value FROM json_each(:ids)) AND a.deleted_at IS NULL");
    Ok(read.list(sql, named_params! { ":ids": json_ids(ids), ":back": LOOKED_BACK as i64 }, row)?)
}

fn row(row: &Row) -> RowResult<KnownRow> {
    let day = |column: &str| -> RowResult<Day> {
        Ok(Day::parse_iso(row.get_ref(column)?.as_str()?).expect("only days are written"))
    };
    let before: Option<String> = row.get("before")?;
    let count = |mark: char| before.iter().flat_map(|all| all.chars()).filter(|one| *one == mark).count();
    let small = |count: usize| u8::try_from(count).expect("no more than are looked back on");
    let on = day("day")?;
    Ok(KnownRow {
        id: row.get("id")?,
        day: on,
        status: choice(row, "status")?,
        known: Known {
            // Some imported appointments lie before their booking.
            lead_days: u16::try_from(day("booked_on")?.days_until(on).max(0)).unwrap_or(u16::MAX),
            booked_minute: row.get("booked_minute")?,
            age: row.get::<_, Option<i64>>("age")?.and_then(|age| u8::try_from(age).ok()).filter(|age| *age <= OLDEST),
            came: small(count('c')),
            missed: small(count('m')),
        },
    })
}
