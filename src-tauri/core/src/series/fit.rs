//! Finds for each session of a series its day and its time: as planned where that fits, else as near as the rhythm allows.
//!
//! The rule, in its order:
//!
//! 1. The planned day at the wanted time.
//! 2. The planned day at another time, at most [`NEAR`] minutes off, the nearest first.
//! 3. A neighbouring day, the nearest first, in the same way. It stays at least half the planned gap away from the session
//!    before it and from the planned day after it, and never falls on a day of another session: so no two sessions come closer
//!    to each other than half of what was planned between them.
//! 4. The planned day is left out, and the series goes on by one planned day more at its end.

use super::{Shifted, is_in_the_way};
use crate::appointments::{Ground, Pass, Placed, Want, place};
use crate::timetable::Who;
use crate::{Error, Refusal, Result};
use peyvand_kit::{Day, Minute};
use peyvand_store::Read;
use std::collections::VecDeque;

/// No session goes further from its planned day, in days, however long the gap is.
pub(super) const REACH: i64 = 28;

/// Nor further from the wanted minute.
const NEAR: u16 = 60;

/// A planned session.
#[derive(Debug, Clone, Copy)]
pub(super) struct Planned {
    pub(super) day: Day,
    /// Whether it stands there already: nothing is looked for, and the others keep their distance from it.
    pub(super) stands: bool,
}

/// A session with its place, and how it came there.
pub(super) struct Fitted {
    /// Which of the planned ones it is.
    pub(super) at: usize,
    pub(super) placed: Placed,
    pub(super) shifted: Option<Shifted>,
}

/// The rhythm of a series: its sessions and the planned days that follow them, in the order of time.
pub(super) struct Rhythm<'a> {
    pub(super) planned: &'a [Planned],
    /// Where the series goes on for each planned day that had to be left out.
    pub(super) spare: &'a [Day],
    /// The wanted minute.
    pub(super) start: u16,
    /// The step of the practice's grid.
    pub(super) step: u16,
}

impl Rhythm<'_> {
    /// Gives each session its place, in the order of time.
    ///
    /// # Errors
    /// `series-time-taken` where too many planned days would be left out, what lets nothing be booked at all, and faults.
    pub(super) fn fit(&self, place: impl Fn(usize, Day, u16) -> Result<Placed>) -> Result<Vec<Fitted>> {
        let days: Vec<Day> = self.planned.iter().map(|one| one.day).chain(self.spare.iter().copied()).collect();
        let (mut fitted, mut left_out) = (Vec::with_capacity(self.planned.len()), VecDeque::new());
        let mut last = None;
        for (turn, day) in days.iter().enumerate() {
            let session = self.planned.get(turn);
            if session.is_some_and(|one| one.stands) {
                last = Some(*day);
                continue;
            }
            let Some(at) = session.map(|_| turn).or_else(|| left_out.front().map(|(at, _): &(usize, Shifted)| *at))
            else {
                break;
            };
            let span = span(&days, turn, last);
            let found = self.nearest(*day, span, |day, start| place(at, day, start))?;
            match (found, session) {
                (Ok((placed, why)), _) => {
                    last = Some(placed.spot.day);
                    let late = session.is_none().then(|| left_out.pop_front().map(|(_, shifted)| shifted)).flatten();
                    let shifted = late.or_else(|| why.map(|why| Shifted { from: *day, why }));
                    fitted.push(Fitted { at, placed, shifted });
                }
                (Err(why), Some(_)) => left_out.push_back((at, Shifted { from: *day, why })),
                (Err(_), None) => {}
            }
        }
        if left_out.is_empty() {
            return Ok(fitted);
        }
        let time = Minute::new(self.start).unwrap_or(Minute::END).hm();
        Err(Refusal::SeriesTimeTaken { time }.at("start"))
    }

    /// The nearest place to a planned day within a span, and what stands in the way of the planned one if it is another; or
    /// that alone.
    fn nearest(
        &self,
        day: Day,
        (first, last): (Day, Day),
        place: impl Fn(Day, u16) -> Result<Placed>,
    ) -> Result<Result<(Placed, Option<Refusal>), Refusal>> {
        let is_near = |one: &Day| first <= *one && *one <= last;
        let own = match is_near(&day) {
            true => tried(place(day, self.start))?,
            // Another session of the series was put beside it by hand.
            false => Err(Refusal::AppointmentPatientBusy { time: String::new(), name: String::new() }),
        };
        let why = match own {
            Ok(placed) => return Ok(Ok((placed, None))),
            Err(why) => why,
        };
        let near = (1..=REACH).flat_map(|days| [day.plus_days(days), day.plus_days(-days)]);
        for one in [day].into_iter().chain(near).filter(is_near) {
            for start in self.starts().filter(|start| one != day || *start != self.start) {
                if let Ok(placed) = tried(place(one, start))? {
                    return Ok(Ok((placed, Some(why))));
                }
            }
        }
        Ok(Err(why))
    }

    /// The wanted minute and those near it, the nearest first, the later of two before the earlier.
    fn starts(&self) -> impl Iterator<Item = u16> + use<> {
        let (start, step) = (self.start, self.step.max(5));
        let steps = (1..=NEAR / step).map(move |steps| steps * step);
        let off = steps.flat_map(move |off| [start.checked_add(off), start.checked_sub(off)]);
        [Some(start)].into_iter().chain(off).flatten().filter(|start| *start < Minute::END.get())
    }
}

/// The first and the last day to which a session may go: half the planned gap from the session before it, wherever that came
/// to stand, and from the planned day after it. The first of a series does not go forward.
fn span(days: &[Day], turn: usize, last: Option<Day>) -> (Day, Day) {
    let day = days[turn];
    let before = turn.checked_sub(1).map(|before| days[before]);
    let gap_before = before.map(|before| before.days_until(day));
    let gap_after = days.get(turn + 1).map(|after| day.days_until(*after)).or(gap_before).unwrap_or(7);
    let half = |gap: i64| ((gap + 1) / 2).max(1);
    let away = |from: Option<Day>| from.zip(gap_before).map(|(from, gap)| from.plus_days(half(gap)));
    let first = away(before).max(away(last)).unwrap_or(day);
    (first, day.plus_days(gap_after - half(gap_after)))
}

/// Places a session where its doctor is there at all: most times that can't be had are known without a look at who is booked.
pub(super) fn place_open(read: &Read, ground: &Ground, want: &Want) -> Result<Placed> {
    let (day, start) = (want.slot.day, want.slot.start);
    let doctor = want.slot.staff_id.filter(|id| ground.timetable.doctors().iter().any(|one| one.id == *id));
    let closed = |id| ground.timetable.why_closed(Who::Doctor(id), day, start, start.saturating_add(want.minutes));
    let is_past = (day, start) <= (ground.today, ground.now.get());
    match doctor.and_then(closed).or(is_past.then(String::new)) {
        Some(name) => Err(Refusal::AppointmentOutOfHours { name }.at("start")),
        None => place(read, ground, want, Pass::default()),
    }
}

/// What only stands in the way of a day is no answer to the whole.
fn tried(placed: Result<Placed>) -> Result<Result<Placed, Refusal>> {
    match placed {
        Ok(placed) => Ok(Ok(placed)),
        Err(Error::Refusal(refused)) if is_in_the_way(&refused.why) => Ok(Err(refused.why)),
        Err(error) => Err(error),
    }
}
