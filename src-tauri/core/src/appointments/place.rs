//! Where an appointment comes to stand: whether the time is worked and free, which room, and what goes beyond the rules.

use super::clash::{self, Time};
use super::demand::Demand;
use super::{Beyond, change::Spot};
use crate::rows::line;
use crate::timetable::{Timetable, Who};
use crate::{OrRefuse, Practice, Refusal, Result, ensure};
use peyvand_kit::{Day, Minute};
use peyvand_store::Read;

/// A slot in the grid. Without a room the core chooses one where it is needed.
#[derive(Debug, Clone, Copy)]
pub struct Slot<'a> {
    /// The doctor.
    pub staff_id: Option<&'a str>,
    /// The room.
    pub room_id: Option<&'a str>,
    /// The day.
    pub day: Day,
    /// Minutes since midnight.
    pub start: u16,
}

/// Whether somebody may book over others or outside the hours, and why they do.
#[derive(Debug, Clone, Copy, Default)]
pub struct Pass<'a> {
    /// Why; none: nobody means to.
    pub reason: Option<&'a str>,
    /// Whether the person at the machine has the right.
    pub is_allowed: bool,
}

/// The practice and its time of some days, read once for all that is placed in them.
#[derive(Debug)]
pub(crate) struct Ground {
    pub(crate) practice: Practice,
    pub(crate) timetable: Timetable,
    pub(crate) today: Day,
    pub(crate) now: Minute,
}

impl Ground {
    /// Reads the days from one to another, both included.
    pub(crate) fn of(read: &Read, now: peyvand_kit::Instant, from: Day, until: Day) -> Result<Self> {
        let practice = Practice::load(read)?;
        let (today, now) = practice.zone.local(now);
        let timetable = Timetable::load(read, &practice, from, until)?;
        Ok(Self { practice, timetable, today, now })
    }
}

/// What is to be placed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Want<'a> {
    pub(crate) patient_id: &'a str,
    pub(crate) slot: Slot<'a>,
    pub(crate) minutes: u16,
    pub(crate) buffer: u16,
    pub(crate) demand: &'a Demand,
    /// The doctor whom it has already, whoever else does the service now.
    pub(crate) has: Option<&'a str>,
    /// A room that is kept where it is free, and given up where it is not.
    pub(crate) rather: Option<&'a str>,
    /// Appointments that are being moved themselves.
    pub(crate) except: &'a [&'a str],
}

/// Where it came to stand.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    pub(crate) spot: Spot,
    pub(crate) buffer: u16,
    pub(crate) beyond: Option<Beyond>,
    pub(crate) reason: String,
}

/// Finds the place for what is wanted.
///
/// # Errors
/// Refusals beside the field that stands in the way.
pub(crate) fn place(read: &Read, ground: &Ground, want: &Want, pass: Pass) -> Result<Placed> {
    let Slot { staff_id, day, start, .. } = want.slot;
    ensure!(day >= ground.today, Refusal::AppointmentInPast.at("day"));
    ensure!((5..=600).contains(&want.minutes), Refusal::ServiceMinutesInvalid.at("minutes"));
    ensure!(start < 1440 && start + want.minutes <= 1440, Refusal::HoursInvalid.at("start"));
    check_doctor(ground, want)?;
    let room = room(read, ground, want)?;
    ensure!(staff_id.is_some() || room.is_some(), Refusal::AppointmentNoDoctor.at("staffId"));
    if let Some(why) = clash::of_patient(read, want.patient_id, want.time())? {
        return Err(why.at("start"));
    }
    let room = room.as_deref();
    let beyond = match (taken(read, want, room)?, closed(ground, want, room)) {
        (None, None) => None,
        (Some(why), None) => Some((Beyond::Overbooked, why)),
        (Some(why), Some(_)) => Some((Beyond::Both, why)),
        (None, Some(why)) => Some((Beyond::OutOfHours, why)),
    };
    let owned = |id: Option<&str>| id.map(str::to_owned);
    let (staff_id, room_id) = (owned(staff_id), owned(room));
    let spot = Spot { day, start: Some(start), staff_id, room_id, minutes: want.minutes };
    let (beyond, reason) = match beyond {
        Some((beyond, why)) => (Some(beyond), excused(pass, why)?),
        None => (None, String::new()),
    };
    Ok(Placed { spot, buffer: want.buffer, beyond, reason })
}

/// The reason for going beyond the rules, from somebody who may.
fn excused(pass: Pass, why: Refusal) -> Result<String> {
    let reason = pass.reason.or_refuse(why.at("start"))?;
    let reason = line(reason, 200, "beyondReason")?;
    ensure!(!reason.is_empty(), Refusal::AppointmentBeyondReason.at("beyondReason"));
    ensure!(pass.is_allowed, Refusal::AppointmentBeyondRight.at("beyondReason"));
    Ok(reason)
}

fn check_doctor(ground: &Ground, want: &Want) -> Result<()> {
    let Some(id) = want.slot.staff_id else {
        ensure!(!want.demand.needs_doctor || stands_alone(want), Refusal::AppointmentNoDoctor.at("staffId"));
        return Ok(());
    };
    let doctor = ground.timetable.doctors().iter().find(|doctor| doctor.id == id);
    let doctor = doctor.or_refuse(Refusal::AppointmentNoDoctor.at("staffId"))?;
    let does = want.demand.is_done_by(id) || want.has == Some(id);
    ensure!(does, Refusal::AppointmentNotDone { name: doctor.name.clone() }.at("staffId"));
    Ok(())
}

/// What has no service may take a room alone.
fn stands_alone(want: &Want) -> bool {
    want.demand.is_free && want.slot.room_id.or(want.rather).is_some()
}

/// The room that was named, or the first that suits and is free where one is needed.
fn room(read: &Read, ground: &Ground, want: &Want) -> Result<Option<String>> {
    let rooms = ground.timetable.rooms();
    if let Some(id) = want.slot.room_id {
        let room = rooms.iter().find(|room| room.id == id).or_refuse(Refusal::AppointmentNoRoom.at("roomId"))?;
        ensure!(want.demand.is_done_in(id), Refusal::AppointmentNotDone { name: room.name.clone() }.at("roomId"));
        return Ok(Some(id.to_owned()));
    }
    let must = want.demand.needs_room || want.slot.staff_id.is_none();
    let mut suitable: Vec<&str> = rooms.iter().map(|room| room.id.as_str()).collect();
    suitable.retain(|id| want.demand.is_done_in(id) && (must || Some(*id) == want.rather));
    suitable.sort_by_key(|id| Some(*id) != want.rather);
    for id in &suitable {
        let is_open = ground.timetable.closed(Who::Room(id), want.slot.day, want.slot.start, want.over()).is_none();
        if is_open && clash::of_room(read, id, want.time())?.is_none() {
            return Ok(Some((*id).to_owned()));
        }
    }
    // None is free: the first is named in what stands in the way, where a room can't be done without.
    ensure!(!must || !suitable.is_empty(), Refusal::AppointmentNoRoom.at("roomId"));
    Ok(suitable.first().filter(|_| must).map(|id| (*id).to_owned()))
}

fn taken(read: &Read, want: &Want, room: Option<&str>) -> Result<Option<Refusal>> {
    if let Some(id) = want.slot.staff_id
        && let Some(why) = clash::of_doctor(read, id, want.time())?
    {
        return Ok(Some(why));
    }
    room.map_or(Ok(None), |id| clash::of_room(read, id, want.time()))
}

fn closed(ground: &Ground, want: &Want, room: Option<&str>) -> Option<Refusal> {
    let who = [want.slot.staff_id.map(Who::Doctor), room.map(Who::Room)];
    let closed = |who| ground.timetable.why_closed(who, want.slot.day, want.slot.start, want.over());
    who.into_iter().flatten().find_map(closed).map(|name| Refusal::AppointmentOutOfHours { name })
}

impl<'a> Want<'a> {
    const fn over(&self) -> u16 {
        self.slot.start + self.minutes
    }

    const fn time(&self) -> Time<'a> {
        let over = self.over();
        Time { day: self.slot.day, from: self.slot.start, to: over + self.buffer, over, except: self.except }
    }
}
