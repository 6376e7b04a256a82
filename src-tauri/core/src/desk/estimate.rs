//! When each patient's turn comes: a pure function of a doctor's day as it runs.
//!
//! All times are minutes since midnight. With `now`, the delay `D` that was said, and the pace `p` in percent of the booked
//! length, turns are taken in the order of their booked times, walk-ins by their arrival:
//!
//! ```text
//! takes(m)  = ceil(m × p / 100)
//! free(0)   = max(now, called in + takes(booked) of everybody in the room)
//! begins(i) = max(now, free(i), due(i) + D)              a walk-in has no booked time, and no D
//! free(i+1) = begins(i) + takes(minutes(i)) + buffer(i)  if i is here, or due(i) + D has not passed
//!           = free(i)                                    else: nobody waits for who is not here
//! wait(i)   = begins(i) − max(due(i), now)
//! come(i)   = max(due(i), begins(i) rounded down to five minutes)
//! ```
//!
//! So the delay that was observed (a visit that runs over, a long queue) and the one that was said both move what comes
//! after, a gap absorbs the first, and nobody is asked to come before the time that they were given. A longer delay never
//! makes any of the numbers smaller.

/// The last minute of a day.
const LAST: u32 = 1439;

/// A doctor's day as it runs.
#[derive(Debug, Clone, Default)]
pub struct DoctorDay {
    /// The time.
    pub now: u16,
    /// The delay that was said.
    pub delay: u16,
    /// Percent of the booked length that a visit takes.
    pub pace: u16,
    /// Who is in the room: when they were called in, and for how long they are booked.
    pub in_room: Vec<(u16, u16)>,
    /// Who waits or will come.
    pub turns: Vec<Turn>,
}

/// Somebody who waits or will come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// The booked time, or the arrival of a walk-in.
    pub due: u16,
    /// Whether `due` was promised.
    pub is_booked: bool,
    /// Whether they are here.
    pub is_here: bool,
    /// The booked length.
    pub minutes: u16,
    /// What is kept free after it.
    pub buffer: u16,
}

/// When somebody's turn comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimate {
    /// The minute at which they go in.
    pub begins: u16,
    /// How long they wait from their time on, or from now on.
    pub wait: u16,
    /// When they had best be here.
    pub come_at: u16,
}

/// The estimates of a day's turns, in the order in which the turns stand.
pub fn estimates(day: &DoctorDay) -> Vec<Estimate> {
    let now = u32::from(day.now);
    let takes = |minutes: u16| (u32::from(minutes) * u32::from(day.pace)).div_ceil(100);
    let running = day.in_room.iter().map(|(called_in, booked)| u32::from(*called_in) + takes(*booked));
    let mut free = running.max().unwrap_or(now).max(now);
    let mut order: Vec<usize> = (0..day.turns.len()).collect();
    order.sort_by_key(|&place| (day.turns[place].due, place));
    let mut found = vec![Estimate { begins: 0, wait: 0, come_at: 0 }; day.turns.len()];
    for place in order {
        let turn = &day.turns[place];
        let due = u32::from(turn.due);
        let told = due + if turn.is_booked { u32::from(day.delay) } else { 0 };
        let begins = now.max(free).max(told);
        found[place] = Estimate {
            begins: minute(begins),
            wait: minute(begins.min(LAST).saturating_sub(due.max(now))),
            come_at: minute(due.max(begins.min(LAST) / 5 * 5)),
        };
        if turn.is_here || told >= now {
            free = begins + takes(turn.minutes) + u32::from(turn.buffer);
        }
    }
    found
}

fn minute(minutes: u32) -> u16 {
    u16::try_from(minutes.min(LAST)).unwrap_or(0)
}
