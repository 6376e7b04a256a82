//! Days side by side, a column a doctor or a room: the hours of each, and what stands in them.

use super::{Beyond, Status};
use crate::patients::Name;
use crate::timetable::{Person, Stands, Timetable, Who};
use crate::{Result, World};
use peyvand_kit::{Day, Minute};
use peyvand_store::{Row, RowResult, named_params};

/// When days open and close that have neither hours nor appointments.
const PLAIN_HOURS: (u16, u16) = (8 * 60, 20 * 60);

/// What a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// A doctor.
    Doctor,
    /// A room.
    Room,
}

/// Days side by side.
#[derive(Debug)]
pub struct Board {
    /// The columns, by name; rooms in their order.
    pub columns: Vec<Person>,
    /// The days.
    pub days: Vec<BoardDay>,
    /// What stands in them, in the order of time.
    pub marks: Vec<Mark>,
    /// The first minute that is worked or booked on any of the days.
    pub opens: u16,
    /// The last one.
    pub closes: u16,
}

/// A day of the board.
#[derive(Debug)]
pub struct BoardDay {
    /// The day.
    pub day: Day,
    /// Whether it is of the practice's weekend.
    pub is_weekend: bool,
    /// The holiday that closes it.
    pub holiday: Option<String>,
    /// Stretches in which columns are worked: the column, from, to.
    pub hours: Vec<(String, u16, u16)>,
}

/// An appointment as a cell shows it.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Its id.
    pub id: String,
    /// The patient.
    pub patient_id: String,
    /// The patient's name.
    pub patient: Name,
    /// The doctor.
    pub staff_id: Option<String>,
    /// The doctor's name.
    pub staff_name: Option<String>,
    /// The room.
    pub room_id: Option<String>,
    /// The room's name.
    pub room_name: Option<String>,
    /// The service's name.
    pub service_name: Option<String>,
    /// The day, ISO.
    pub day: String,
    /// Minutes since midnight.
    pub start: u16,
    /// How long it takes.
    pub minutes: u16,
    /// Minutes kept free after it.
    pub buffer: u16,
    /// Where it stands.
    pub status: Status,
    /// Whether the patient has not been here before that day.
    pub is_first_visit: bool,
    /// Whether something about the patient must not be overlooked.
    pub has_alert: bool,
    /// Why it stands where the rules would refuse it.
    pub beyond: Option<Beyond>,
    /// The series of which it is.
    pub series_id: Option<String>,
    /// What is good to know about it.
    pub note: String,
    /// Whether its time fell away: a closure, a leave or a holiday.
    pub is_displaced: bool,
}

impl Mark {
    const fn column(&self, by: By) -> Option<&String> {
        match by {
            By::Doctor => self.staff_id.as_ref(),
            By::Room => self.room_id.as_ref(),
        }
    }

    const fn column_name(&self, by: By) -> Option<&String> {
        match by {
            By::Doctor => self.staff_name.as_ref(),
            By::Room => self.room_name.as_ref(),
        }
    }
}

/// Opens some days. Without ids: every doctor, or room, that is worked or booked on any of them; all rooms in use.
///
/// # Errors
/// Only faults.
pub fn calendar(world: &World, (from, until): (Day, Day), by: By, ids: &[String]) -> Result<Board> {
    let read = world.read();
    let timetable = Timetable::load(read, world.practice(), from, until)?;
    let params = named_params! { ":from": from.iso(), ":until": until.iso(), ":today": world.today().iso() };
    let mut marks = read.list(include_str!("calendar.sql"), params, of_row)?;
    let is_meant = |id: &String| ids.is_empty() || ids.contains(id);
    marks.retain(|mark| mark.column(by).is_some_and(is_meant));
    let (today, now) = world.wall();
    let is_ahead = |mark: &Mark| (mark.day.as_str(), mark.start + mark.minutes) > (today.iso().as_str(), now.get());
    for mark in &mut marks {
        mark.is_displaced = mark.status.is_open() && is_ahead(mark) && is_displaced(&timetable, mark);
    }
    let everybody = match by {
        By::Doctor => timetable.doctors(),
        By::Room => timetable.rooms(),
    };
    let is_booked = |id: &str| marks.iter().any(|mark| mark.column(by).is_some_and(|column| column == id));
    // All doctors are not everybody who ever was one here: who has no hours is shown where they are booked.
    let is_shown = |id: &String| by == By::Room || !ids.is_empty() || timetable.has_hours(id) || is_booked(id);
    let meant = everybody.iter().filter(|person| is_meant(&person.id) && is_shown(&person.id));
    let mut columns: Vec<Person> = meant.cloned().collect();
    let count = usize::try_from(from.days_until(until) + 1).unwrap_or(0);
    let days: Vec<Day> = (0..count).map(|at| from.plus_days(at as i64)).collect();
    let days: Vec<BoardDay> = days.into_iter().map(|day| board_day(&timetable, day, by, &columns)).collect();
    if by == By::Doctor && ids.is_empty() {
        let is_worked = |id: &str| days.iter().any(|day| day.hours.iter().any(|(column, ..)| column == id));
        columns.retain(|person| is_worked(&person.id) || is_booked(&person.id));
    }
    add_departed(&mut columns, &marks, by);
    let (opens, closes) = span(&days, &marks);
    Ok(Board { columns, days, marks, opens, closes })
}

/// Who does not work here any more, or a room out of use, that somebody is still booked with.
fn add_departed(columns: &mut Vec<Person>, marks: &[Mark], by: By) {
    for mark in marks {
        if let (Some(id), Some(name)) = (mark.column(by), mark.column_name(by))
            && !columns.iter().any(|column| column.id == *id)
        {
            columns.push(Person { id: id.clone(), name: name.clone() });
        }
    }
}

fn board_day(timetable: &Timetable, day: Day, by: By, columns: &[Person]) -> BoardDay {
    let hours = |column: &Person| {
        let who = match by {
            By::Doctor => Who::Doctor(&column.id),
            By::Room => Who::Room(&column.id),
        };
        let id = column.id.clone();
        timetable.open(who, day).into_iter().map(move |(from, to)| (id.clone(), from, to))
    };
    BoardDay {
        day,
        is_weekend: timetable.is_weekend(day),
        holiday: timetable.day_off(day).map(|off| off.name.clone()),
        hours: columns.iter().flat_map(hours).collect(),
    }
}

/// Whether an appointment must be moved for a closure, a leave or a holiday.
fn is_displaced(timetable: &Timetable, mark: &Mark) -> bool {
    let stands = |day| Stands {
        staff_id: mark.staff_id.as_deref(),
        room_id: mark.room_id.as_deref(),
        day,
        start: mark.start,
        minutes: mark.minutes,
        is_beyond_hours: mark.beyond.is_some_and(Beyond::is_out_of_hours),
    };
    Day::parse_iso(&mark.day).is_ok_and(|day| timetable.displaced(&stands(day)).is_some())
}

fn span(days: &[BoardDay], marks: &[Mark]) -> (u16, u16) {
    let hours = days.iter().flat_map(|day| day.hours.iter().map(|(_, from, to)| (*from, *to)));
    let busy = marks.iter().map(|mark| (mark.start, mark.start + mark.minutes));
    let all = hours.chain(busy).reduce(|all, one| (all.0.min(one.0), all.1.max(one.1)));
    all.map_or(PLAIN_HOURS, |(opens, closes)| (opens, closes.min(Minute::END.get())))
}

/// Reads a mark by the places of `calendar.sql`: a week of five doctors has six hundred of them.
fn of_row(row: &Row) -> RowResult<Mark> {
    let status = Status::of_code(row.get_ref(12)?.as_str()?);
    Ok(Mark {
        id: row.get(0)?,
        patient_id: row.get(1)?,
        patient: Name { given: row.get(2)?, middle: row.get(3)?, family: row.get(4)? },
        staff_id: row.get(5)?,
        room_id: row.get(6)?,
        service_name: row.get(7)?,
        day: row.get(8)?,
        start: row.get(9)?,
        minutes: row.get(10)?,
        buffer: row.get(11)?,
        status: status.expect("the column's CHECK admits known codes only"),
        is_first_visit: row.get(13)?,
        has_alert: row.get(14)?,
        beyond: row.get_ref(15)?.as_str_or_null()?.and_then(Beyond::of_code),
        series_id: row.get(16)?,
        note: row.get(17)?,
        room_name: row.get(18)?,
        staff_name: row.get(19)?,
        is_displaced: false,
    })
}
