//! Who would come at short notice, and a time that came free: it is of the next day of work and suits two of them.

use super::diary::Booking;
use super::people::Person;
use super::stage::{CHECK_UP, Stage};
use crate::appointments::Status;
use crate::services::Needs;
use peyvand_kit::Instant;

/// How many minutes ago somebody called their time off.
pub(super) const GIVEN_UP: i64 = 35;

/// Whoever cancels less than so many hours before does so late: the rule as it is where nobody has chosen.
const LATE_HOURS: i64 = 24;

/// Of those who have no time, every so manieth waits.
const EVERY: usize = 7;

/// Somebody who waits.
pub(super) struct Entry {
    pub(super) person: usize,
    pub(super) service: usize,
    /// The later time, which would be released.
    pub(super) later: Option<usize>,
    /// The only doctor who suits.
    pub(super) doctor: Option<usize>,
    /// The only weekday that suits.
    pub(super) weekday: Option<u8>,
    /// How many days after the next one of work at the earliest.
    pub(super) from: i64,
    pub(super) urgency: u8,
    pub(super) may_call: bool,
    /// For how many days.
    pub(super) days: i64,
}

/// The waiting list and the time that came free.
pub(super) struct Waiting {
    pub(super) freed: Option<usize>,
    pub(super) entries: Vec<Entry>,
}

/// Gives a time of the next day of work up and puts people on the list.
pub(super) fn invent(stage: &Stage, people: &[Person], bookings: &mut [Booking]) -> Waiting {
    let next = stage.next_open(stage.today);
    let shortest = stage.offers[CHECK_UP].minutes;
    // What was booked just now, for somebody who is leaving, stands.
    let is_near = |one: &Booking| {
        let is_next = one.day == next && one.doctor == 0 && one.booked_on < stage.today;
        is_next && one.status.is_open() && one.minutes >= shortest
    };
    let freed = bookings.iter().position(is_near);
    if let Some(place) = freed {
        give_up(stage, &mut bookings[place]);
    }
    Waiting { freed, entries: entries(stage, people, bookings, freed) }
}

fn give_up(stage: &Stage, booking: &mut Booking) {
    let left = stage.at(booking.day, booking.start).ms() - given_up_at(stage).ms();
    booking.status = if left < LATE_HOURS * 3_600_000 { Status::CancelledLate } else { Status::Cancelled };
    booking.cancel_reason = "patient";
}

/// When it was given up.
pub(super) fn given_up_at(stage: &Stage) -> Instant {
    stage.ago(GIVEN_UP)
}

fn entries(stage: &Stage, people: &[Person], bookings: &[Booking], freed: Option<usize>) -> Vec<Entry> {
    let is_reachable = |place: usize| !people[place].is_child && people[place].phone.is_some();
    let has_time = |place: usize| bookings.iter().any(|one| one.person == place && one.day >= stage.today);
    let mut free = (0..people.len())
        .filter(|&place| is_reachable(place) && !people[place].is_newcomer && !has_time(place))
        .step_by(EVERY);
    let weekday = freed.map_or(0, |freed| (bookings[freed].day.weekday() + 3) % 7);
    let plain = |person| Entry {
        person,
        service: CHECK_UP,
        later: None,
        doctor: None,
        weekday: None,
        from: 0,
        urgency: 0,
        may_call: true,
        days: 4,
    };
    let moves_up = freed.and_then(|freed| {
        let later = bookings.iter().position(|one| {
            one.day > bookings[freed].day.plus_days(1)
                && one.doctor == 0
                && one.status == Status::Planned
                && one.booked_on < stage.today
                && one.minutes + one.buffer <= bookings[freed].minutes
                && stage.offers[one.service].needs == Needs::Doctor
                && is_reachable(one.person)
        });
        later.map(|later| Entry {
            service: bookings[later].service,
            later: Some(later),
            urgency: 1,
            ..plain(bookings[later].person)
        })
    });
    let others = [
        |one: Entry| Entry { days: 9, ..one },
        |one: Entry| Entry { doctor: Some(1), urgency: 2, days: 1, ..one },
        |one: Entry| Entry { weekday: Some(0), ..one },
        |one: Entry| Entry { from: 7, days: 2, ..one },
        |one: Entry| Entry { may_call: false, days: 6, ..one },
    ];
    let others = others.iter().filter_map(|wish| free.next().map(|place| wish(plain(place))));
    let on_weekday = |one: Entry| Entry { weekday: one.weekday.map(|_| weekday), ..one };
    moves_up.into_iter().chain(others.map(on_weekday)).collect()
}
