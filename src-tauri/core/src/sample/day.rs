//! Today, whatever the hour is: who is on the way, waits, sits with the doctor, and is about to leave.

use super::diary::Diary;
use super::stage::{CHECK_UP, DOCTORS, Stage, Stretch};
use crate::appointments::Status;

/// How many places of a doctor's day are laid out around now.
const PLACES: u16 = 9;

/// How many of them lie before now, when the day lets them.
const BEFORE: u16 = 3;

/// The minutes of a day.
const DAY: u16 = 1440;

/// A role that somebody plays today.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Seen, still here; the next step has no time yet.
    LeavingUnbooked,
    /// Seen, still here; the next step has its time.
    LeavingBooked,
    /// With the doctor.
    InRoom,
    /// Waiting for too long.
    WaitingLong,
    /// Waiting.
    Waiting,
    /// Expected and confirmed.
    Confirmed,
    /// Expected, no answer yet.
    Planned,
    /// Expected, for the first time, sent by somebody.
    First,
}

/// Who stands in which place: the free one is a time that is left.
const CAST: [[Option<Role>; PLACES as usize]; DOCTORS] = [
    [
        Some(Role::LeavingUnbooked),
        Some(Role::InRoom),
        Some(Role::WaitingLong),
        Some(Role::Waiting),
        Some(Role::Confirmed),
        Some(Role::Planned),
        None,
        Some(Role::Confirmed),
        Some(Role::Planned),
    ],
    [
        Some(Role::LeavingBooked),
        Some(Role::InRoom),
        Some(Role::Waiting),
        None,
        Some(Role::First),
        Some(Role::Confirmed),
        None,
        Some(Role::Planned),
        None,
    ],
];

/// Somebody's part: the appointment and the role.
pub(super) type Part = (usize, Role);

/// Lays today out and gives the parts.
pub(super) fn cast(diary: &mut Diary) -> Vec<Part> {
    let (from, step) = layout(diary.stage);
    let mut parts = Vec::new();
    for (doctor, roles) in CAST.iter().enumerate() {
        for (place, role) in (0u16..).zip(roles) {
            let Some(role) = *role else { continue };
            let start = from + place * step;
            parts.extend(play(diary, doctor, start, step, role).map(|booking| (booking, role)));
        }
    }
    for doctor in 0..DOCTORS {
        for (open, close) in ordinary(diary.stage) {
            diary.earlier_today(doctor, (open, close.min(from)));
        }
    }
    parts
}

/// The doctors' hours of today: the ordinary ones, and those that are laid out around now.
pub(super) fn hours(stage: &Stage) -> Vec<Stretch> {
    let (from, step) = layout(stage);
    let mut hours = ordinary(stage);
    hours.push((from, (from + (PLACES + 2) * step).max(stage.minute + 60).min(DAY)));
    hours.sort_unstable();
    let mut joined: Vec<Stretch> = Vec::new();
    for (open, close) in hours {
        match joined.last_mut() {
            Some(last) if open <= last.1 => last.1 = last.1.max(close),
            _ => joined.push((open, close)),
        }
    }
    joined
}

/// What an ordinary week has for this weekday, a holiday or not.
fn ordinary(stage: &Stage) -> Vec<Stretch> {
    stage.week()[usize::from(stage.today.weekday())].clone()
}

/// The first place's minute and the distance between places, so that all of them are today.
fn layout(stage: &Stage) -> (u16, u16) {
    let now = stage.minute / stage.slot * stage.slot;
    let fits = |step: &u16| now >= BEFORE * step && now + (PLACES - BEFORE + 1) * step <= DAY;
    let step = [30, 15].into_iter().find(fits).unwrap_or(10);
    (now.saturating_sub(BEFORE * step).min(DAY - PLACES * step), step)
}

fn play(diary: &mut Diary, doctor: usize, start: u16, step: u16, role: Role) -> Option<usize> {
    let today = diary.stage.today;
    let person = match role {
        Role::First => (0..diary.people.len())
            .find(|&place| diary.people[place].is_newcomer && diary.people[place].referrer.is_some()),
        _ => (0..40).find_map(|_| diary.somebody(today).filter(|&place| !diary.people[place].is_child)),
    }?;
    let (service, status) = match role {
        Role::LeavingUnbooked | Role::LeavingBooked => (short(diary, start), Status::Done),
        Role::InRoom => (short(diary, start), Status::InRoom),
        Role::WaitingLong | Role::Waiting => (short(diary, start), Status::Arrived),
        Role::Confirmed => (short(diary, start), Status::Confirmed),
        Role::Planned => (short(diary, start), Status::Planned),
        Role::First => (CHECK_UP, Status::Planned),
    };
    let minutes = diary.stage.offers[service].minutes.min(step);
    Some(diary.book(person, doctor, service, today, (start, minutes), status))
}

/// Something that does not take long, another thing for each hour.
fn short(diary: &mut Diary, start: u16) -> usize {
    let offers = &diary.stage.offers;
    let is_short = |place: &usize| *place != super::stage::FOR_CHILDREN && offers[*place].minutes <= 45;
    let short: Vec<usize> = (0..offers.len()).filter(is_short).filter(|&place| offers[place].weight > 0).collect();
    short[(usize::from(start) + diary.dice.below(short.len())) % short.len()]
}
