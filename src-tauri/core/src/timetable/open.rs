//! When somebody is open, and why not.

use super::load::{Block, Timetable};
use super::spans::{Span, joined, overlap, without};
use super::{DayOff, Who};
use crate::staff;
use peyvand_kit::Day;

/// Why a time is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed<'a> {
    /// Blocked, with the reason that was given.
    Closure {
        /// What was said.
        reason: &'a str,
        /// Whether it came suddenly.
        is_urgent: bool,
    },
    /// The doctor is away.
    Leave(&'a str),
    /// The day is off.
    Holiday(&'a DayOff),
    /// It is not worked then; whose hours they are.
    Hours(&'a str),
    /// The doctor sees no patients here any more.
    Departed,
}

/// Where an appointment stands.
#[derive(Debug, Clone, Copy)]
pub struct Stands<'a> {
    /// The doctor.
    pub staff_id: Option<&'a str>,
    /// The room.
    pub room_id: Option<&'a str>,
    /// The day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
    /// How long it takes.
    pub minutes: u16,
    /// Whether it was booked outside the hours by right.
    pub is_beyond_hours: bool,
}

impl<'a> Closed<'a> {
    /// What a sentence names: the holiday, the reason, who is away, or whose hours they are; nobody of those who are here
    /// where somebody has left.
    pub fn name(self) -> &'a str {
        match self {
            Self::Closure { reason: name, .. } | Self::Leave(name) | Self::Hours(name) => name,
            Self::Holiday(off) => &off.name,
            Self::Departed => "",
        }
    }
}

impl Timetable {
    /// The stretches in which somebody is open on a day, in order, breaks between them.
    ///
    /// A room without hours of its own is open when the practice is: when any doctor has hours.
    pub fn open(&self, who: Who, day: Day) -> Vec<(u16, u16)> {
        if self.day_off(day).is_some() {
            return Vec::new();
        }
        let hours = joined(self.hours(who, day));
        self.blocks_of(who, day).fold(hours, |open, block| without(&open, block.span))
    }

    /// Whether a doctor has hours at all: a practice may know many who have none, and none of their days need be looked at.
    pub fn has_hours(&self, doctor: &str) -> bool {
        self.weeks.get(doctor).is_some_and(|weeks| weeks.iter().any(|week| !week.hours.is_empty()))
    }

    /// Why somebody is not open for all of a stretch of a day; nothing when they are.
    pub fn closed(&self, who: Who, day: Day, from: u16, to: u16) -> Option<Closed<'_>> {
        let is_open = self.open(who, day).iter().any(|open| open.0 <= from && to <= open.1);
        let blocked = || self.blocked(who, day, from, to);
        (!is_open).then(|| blocked().unwrap_or_else(|| Closed::Hours(self.name_of(who))))
    }

    /// What keeps somebody from a stretch of a day whatever their hours: a closure, a leave, a holiday.
    pub fn blocked(&self, who: Who, day: Day, from: u16, to: u16) -> Option<Closed<'_>> {
        let block = self.blocks_of(who, day).find(|block| overlap(block.span, (from, to)));
        block.map(Block::why).or_else(|| self.day_off(day).map(Closed::Holiday))
    }

    /// What an appointment that stands here must be moved for: blocked time, a doctor who has left, a leave, a day off. What
    /// was booked outside the hours by right was meant to stand there, and moves only for what comes suddenly and for whom
    /// nobody stands in.
    pub fn displaced(&self, stands: &Stands) -> Option<Closed<'_>> {
        let (from, to) = (stands.start, stands.start + stands.minutes);
        let (doctor, room) = (stands.staff_id.map(Who::Doctor), stands.room_id.map(Who::Room));
        let departed = stands.staff_id.filter(|id| !self.is_doctor(id)).map(|_| Closed::Departed);
        let blocked = [doctor, room].into_iter().flatten().filter_map(|who| self.blocked(who, stands.day, from, to));
        let weight = |closed: &Closed| match closed {
            Closed::Closure { is_urgent: true, .. } => 0,
            Closed::Departed => 1,
            Closed::Closure { .. } => 2,
            Closed::Leave(_) => 3,
            Closed::Holiday(_) | Closed::Hours(_) => 4,
        };
        blocked.chain(departed).min_by_key(weight).filter(|closed| !stands.is_beyond_hours || weight(closed) < 2)
    }

    /// Whether somebody sees patients here.
    pub fn is_doctor(&self, id: &str) -> bool {
        self.doctors.iter().any(|one| one.id == id)
    }

    /// Whether a room is in use.
    pub fn is_room(&self, id: &str) -> bool {
        self.rooms.iter().any(|one| one.id == id)
    }

    /// Whether a day is closed to anybody for another reason than the hours.
    pub fn is_closed_to_some(&self, day: Day) -> bool {
        self.day_off(day).is_some() || self.blocks.iter().any(|block| block.from <= day && day <= block.until)
    }

    /// What a refusal names when somebody is not open for all of a stretch of a day; nothing when they are.
    pub fn why_closed(&self, who: Who, day: Day, from: u16, to: u16) -> Option<String> {
        self.closed(who, day, from, to).map(|why| why.name().to_owned())
    }

    fn hours(&self, who: Who, day: Day) -> Vec<Span> {
        let iso = day.iso();
        let of = |id: &str| {
            let hours = self.weeks.get(id).map_or(&[][..], |weeks| staff::in_force(weeks, &iso));
            hours.iter().filter(|one| one.weekday == day.weekday()).map(|one| (one.start, one.end)).collect::<Vec<_>>()
        };
        match who {
            Who::Room(id) if !self.weeks.contains_key(id) => {
                self.doctors.iter().flat_map(|doctor| of(&doctor.id)).collect()
            }
            _ => of(who.id()),
        }
    }

    fn blocks_of<'a, 'w>(&'a self, who: Who<'w>, day: Day) -> impl Iterator<Item = &'a Block> + use<'a, 'w> {
        let concerns = move |block: &&Block| match (&block.staff_id, &block.room_id) {
            (None, None) => true,
            (Some(staff), _) => who == Who::Doctor(staff),
            (None, Some(room)) => who == Who::Room(room),
        };
        self.blocks.iter().filter(move |block| block.from <= day && day <= block.until).filter(concerns)
    }

    fn name_of(&self, who: Who) -> &str {
        let all = match who {
            Who::Doctor(_) => &self.doctors,
            Who::Room(_) => &self.rooms,
        };
        all.iter().find(|one| one.id == who.id()).map_or("", |one| &one.name)
    }
}

impl Block {
    fn why(&self) -> Closed<'_> {
        if self.is_leave {
            return Closed::Leave(&self.name);
        }
        Closed::Closure { reason: &self.name, is_urgent: self.is_urgent }
    }
}
