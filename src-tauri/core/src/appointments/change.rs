//! What happened to an appointment since it was booked: who, when and why, for each status and each move.

use super::Status;
use crate::codes::{choice, codes};
use crate::{Error, Result};
use peyvand_kit::{Day, derived};
use peyvand_store::{Read, Row, RowResult, Write, named_params};

codes! {
    /// What changed about an appointment. A move to another time may take another place or length with it.
    ChangeKind {
        /// Where it stands.
        Status = "status",
        /// Its day or hour.
        Time = "time",
        /// Its doctor or its room.
        Place = "place",
        /// How long it takes.
        Length = "length",
    }
}

/// Where an appointment is in the grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: Option<u16>,
    /// The doctor.
    pub staff_id: Option<String>,
    /// The room.
    pub room_id: Option<String>,
    /// How long it takes.
    pub minutes: u16,
}

impl Spot {
    /// The spot of an appointment's row.
    pub(super) fn of_row(row: &Row) -> RowResult<Self> {
        let day: String = row.get("day")?;
        Ok(Self {
            day: Day::parse_iso(&day).expect("only days are kept"),
            start: row.get("start_minute")?,
            staff_id: row.get("staff_id")?,
            room_id: row.get("room_id")?,
            minutes: row.get("minutes")?,
        })
    }

    /// As it is kept: day, minute, doctor, room, minutes; a dash where there is none.
    fn text(&self) -> String {
        let or_dash = |id: &Option<String>| id.clone().unwrap_or_else(|| "-".to_owned());
        let start = self.start.map_or_else(|| "-".to_owned(), |start| start.to_string());
        format!("{} {start} {} {} {}", self.day.iso(), or_dash(&self.staff_id), or_dash(&self.room_id), self.minutes)
    }

    /// Reads it back.
    pub fn of_text(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let mut word = || words.next();
        let some = |word: &str| Some(word.to_owned()).filter(|word| word != "-");
        Some(Self {
            day: Day::parse_iso(word()?).ok()?,
            start: word()?.parse().ok(),
            staff_id: some(word()?),
            room_id: some(word()?),
            minutes: word()?.parse().ok()?,
        })
    }

    /// What is meant by giving an appointment another spot; nothing where it is the same.
    fn changed(&self, next: &Self) -> Option<ChangeKind> {
        if (self.day, self.start) != (next.day, next.start) {
            Some(ChangeKind::Time)
        } else if (&self.staff_id, &self.room_id) != (&next.staff_id, &next.room_id) {
            Some(ChangeKind::Place)
        } else {
            (self.minutes != next.minutes).then_some(ChangeKind::Length)
        }
    }
}

/// A change of a status, or from one spot to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn {
    /// Another status.
    Status(Status, Status),
    /// Another spot.
    Spot(Spot, Spot),
}

/// Something that happened to an appointment.
#[derive(Debug, Clone)]
pub struct Change {
    /// What changed.
    pub kind: ChangeKind,
    /// From what to what.
    pub turn: Turn,
    /// Why; empty where nobody was asked.
    pub reason: String,
    /// Who did it.
    pub by_name: Option<String>,
    /// When, milliseconds UTC.
    pub at: i64,
}

/// What happened to an appointment, newest first.
///
/// # Errors
/// Only faults.
pub fn changes(read: &Read, id: &str) -> Result<Vec<Change>> {
    let sql = "SELECT c.kind, c.was, c.becomes, c.reason, s.name AS by_name, c.at FROM appointment_change c
               LEFT JOIN staff s ON s.id = c.by_id
               WHERE c.appointment_id = :id AND c.deleted_at IS NULL ORDER BY c.at DESC, c.rowid DESC";
    let rows = read.list(sql, named_params! { ":id": id }, |row| {
        let (was, becomes): (String, String) = (row.get("was")?, row.get("becomes")?);
        let kind: ChangeKind = choice(row, "kind")?;
        let turn = match kind {
            ChangeKind::Status => Status::of_code(&was).zip(Status::of_code(&becomes)).map(|(a, b)| Turn::Status(a, b)),
            _ => Spot::of_text(&was).zip(Spot::of_text(&becomes)).map(|(a, b)| Turn::Spot(a, b)),
        };
        let (reason, by_name, at) = (row.get("reason")?, row.get("by_name")?, row.get("at")?);
        Ok(turn.map(|turn| Change { kind, turn, reason, by_name, at }).ok_or(was))
    })?;
    let unread = |was: String| Error::bug(format!("a change that no version writes: {was}"));
    rows.into_iter().map(|row| row.map_err(unread)).collect()
}

pub(super) fn status_in(w: &mut Write, id: &str, was: Status, becomes: Status, reason: &str) -> Result<()> {
    insert(w, id, ChangeKind::Status, was.code(), becomes.code(), reason)
}

/// Writes a move down; what stays where it is leaves no trace.
pub(super) fn spot_in(w: &mut Write, id: &str, was: &Spot, becomes: &Spot, reason: &str) -> Result<()> {
    match was.changed(becomes) {
        Some(kind) => insert(w, id, kind, &was.text(), &becomes.text(), reason),
        None => Ok(()),
    }
}

fn insert(w: &mut Write, id: &str, kind: ChangeKind, was: &str, becomes: &str, reason: &str) -> Result<()> {
    let (by, at) = (w.actor().map(str::to_owned), w.now().ms());
    let before =
        w.count("SELECT count(*) FROM appointment_change WHERE appointment_id = :id", named_params! { ":id": id })?;
    // Two devices that did the same at the same moment did it once.
    let name = format!("{id}:{before}:{at}:{}:{becomes}:{}", kind.code(), by.as_deref().unwrap_or_default());
    w.exec(
        "INSERT INTO appointment_change (id, appointment_id, at, by_id, kind, was, becomes, reason)
         VALUES (:id, :appointment, :at, :by, :kind, :was, :becomes, :reason)",
        named_params! {
            ":id": derived("appointment-change", &name), ":appointment": id, ":at": at, ":by": by, ":kind": kind.code(),
            ":was": was, ":becomes": becomes, ":reason": reason,
        },
    )?;
    Ok(())
}
