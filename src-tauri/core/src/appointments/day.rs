//! One day of the practice: a column a doctor, and what stands outside the grid.

use super::card::{Card, from_card, of_row, with_labels};
use crate::timetable::{Timetable, Who};
use crate::{Result, World};
use peyvand_kit::Day;
use peyvand_store::{Read, named_params};

/// How many appointments without a doctor or a time a day lists.
pub const UNTIMED_LIMIT: usize = 100;

/// When a day opens and closes that has neither hours nor appointments.
const PLAIN_HOURS: (u16, u16) = (8 * 60, 20 * 60);

/// A day.
#[derive(Debug)]
pub struct DaySheet {
    /// Whether the practice is off on that weekday.
    pub is_weekend: bool,
    /// The first minute that the grid must show.
    pub opens: u16,
    /// The last minute that the grid must show.
    pub closes: u16,
    /// The doctors who work then or have appointments.
    pub columns: Vec<Column>,
    /// Appointments without a doctor or a time, at most [`UNTIMED_LIMIT`].
    pub untimed: Vec<Card>,
    /// How many there are.
    pub untimed_total: u32,
}

/// A doctor's day.
#[derive(Debug)]
pub struct Column {
    /// The doctor.
    pub staff_id: String,
    /// The doctor's name.
    pub staff_name: String,
    /// Stretches of work, minutes since midnight.
    pub hours: Vec<(u16, u16)>,
    /// What stands in the grid: everything but what was called off.
    pub cards: Vec<Card>,
}

/// Opens a day.
///
/// # Errors
/// Only faults.
pub fn day(world: &World, day: Day) -> Result<DaySheet> {
    let read = world.read();
    let mut columns = working(&Timetable::load(read, world.practice(), day, day)?, day);
    for card in timed(world, day)? {
        place(&mut columns, card);
    }
    let untimed = untimed(world, day)?;
    let untimed_total = match untimed.len() {
        UNTIMED_LIMIT => count_untimed(read, day)?,
        short => u32::try_from(short).expect("at most the limit"),
    };
    let (opens, closes) = span(&columns);
    let is_weekend = world.practice().weekend.contains(&day.weekday());
    Ok(DaySheet { is_weekend, opens, closes, columns, untimed, untimed_total })
}

fn working(timetable: &Timetable, day: Day) -> Vec<Column> {
    let column = |doctor: &crate::timetable::Person| Column {
        hours: timetable.open(Who::Doctor(&doctor.id), day),
        staff_id: doctor.id.clone(),
        staff_name: doctor.name.clone(),
        cards: Vec::new(),
    };
    timetable.doctors().iter().map(column).filter(|column| !column.hours.is_empty()).collect()
}

/// What stands in the grid of a day: everything but what was called off.
pub(crate) fn timed(world: &World, day: Day) -> Result<Vec<Card>> {
    let read = world.read();
    let sql = from_card!(
        "WHERE a.day = :day AND a.start_minute >= 0 AND (a.staff_id IS NOT NULL OR a.room_id IS NOT NULL)
           AND a.status NOT IN ('cancelled', 'cancelled-late', 'moved') AND a.deleted_at IS NULL
         ORDER BY a.start_minute, a.id"
    );
    with_labels(read, world.today(), read.list(sql, named_params! { ":day": day.iso() }, of_row)?)
}

fn place(columns: &mut Vec<Column>, card: Card) {
    let (Some(staff_id), Some(staff_name)) = (card.staff_id.clone(), card.staff_name.clone()) else { return };
    if let Some(column) = columns.iter_mut().find(|column| column.staff_id == staff_id) {
        column.cards.push(card);
    } else {
        columns.push(Column { staff_id, staff_name, hours: Vec::new(), cards: vec![card] });
    }
}

fn untimed(world: &World, day: Day) -> Result<Vec<Card>> {
    let read = world.read();
    let sql = from_card!(
        "WHERE a.day = :day AND (a.start_minute IS NULL OR a.staff_id IS NULL) AND a.deleted_at IS NULL
         ORDER BY a.start_minute LIMIT :limit"
    );
    let params = named_params! { ":day": day.iso(), ":limit": UNTIMED_LIMIT as i64 };
    with_labels(read, world.today(), read.list(sql, params, of_row)?)
}

fn count_untimed(read: &Read, day: Day) -> Result<u32> {
    let sql = "SELECT count(*) FROM appointment
               WHERE day = :day AND (start_minute IS NULL OR staff_id IS NULL) AND deleted_at IS NULL";
    let count = read.count(sql, named_params! { ":day": day.iso() })?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

fn span(columns: &[Column]) -> (u16, u16) {
    let hours = columns.iter().flat_map(|column| column.hours.iter().copied());
    let cards = columns.iter().flat_map(|column| &column.cards);
    let busy = cards.filter_map(|card| card.start.map(|start| (start, start + card.minutes)));
    hours
        .chain(busy)
        .reduce(|all, one| (all.0.min(one.0), all.1.max(one.1)))
        .map_or(PLAIN_HOURS, |(opens, closes)| (opens, closes.min(1440)))
}
