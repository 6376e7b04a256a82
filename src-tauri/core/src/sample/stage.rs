//! The stage on which the sample plays: the day, the practice's week, its doctors and what they do.

use super::dice::Dice;
use super::page::Page;
use crate::World;
use crate::services::Needs;
use crate::timetable::Pack;
use peyvand_kit::{Calendar, Day, Instant, Zone};
use std::collections::BTreeSet;

/// Where everybody who is seen for the first time begins.
pub(super) const CHECK_UP: usize = 0;

/// What only children come for.
pub(super) const FOR_CHILDREN: usize = 9;

/// How many doctors there are.
pub(super) const DOCTORS: usize = 2;

/// A stretch of work, minutes since midnight.
pub(super) type Stretch = (u16, u16);

/// What the practice offers.
pub(super) struct Offer {
    pub(super) id: String,
    pub(super) name: &'static str,
    pub(super) minutes: u16,
    pub(super) price: i64,
    pub(super) is_invasive: bool,
    pub(super) recall_months: Option<i32>,
    /// How often a doctor does it.
    pub(super) weight: usize,
    pub(super) needs: Needs,
    /// Minutes kept free after it.
    pub(super) buffer: u16,
    pub(super) preparation: &'static str,
}

/// A colleague.
pub(super) struct Colleague {
    pub(super) id: String,
    pub(super) login: &'static str,
    pub(super) name: &'static str,
    pub(super) specialty: &'static str,
}

/// The stage.
pub(super) struct Stage {
    pub(super) page: Page,
    pub(super) today: Day,
    pub(super) minute: u16,
    pub(super) now: Instant,
    pub(super) calendar: Calendar,
    pub(super) zone: Zone,
    pub(super) slot: u16,
    pub(super) offers: Vec<Offer>,
    /// Reception, both doctors, the coordinator; the manager founded the practice.
    pub(super) staff: Vec<Colleague>,
    /// A chair for each doctor, and what else there is.
    pub(super) rooms: Vec<Room>,
    /// Days off of which no pack knows.
    pub(super) own_days: Vec<(Day, &'static str)>,
    week: [Vec<Stretch>; 7],
    off: BTreeSet<Day>,
}

/// A room or a chair.
pub(super) struct Room {
    pub(super) id: String,
    pub(super) name: &'static str,
}

/// How many days before and after today are known to be off.
const KNOWN: i64 = 400;

impl Stage {
    pub(super) fn of(world: &World, dice: &mut Dice) -> Self {
        let practice = world.practice();
        let page = Page::of(practice.language);
        let (today, minute) = world.wall();
        let began = practice.zone.instant(today.plus_days(-400), minute);
        let staff = page.rows("staff").iter().filter(|row| row[0] != "manager");
        let staff =
            staff.map(|row| Colleague { id: dice.id(began), login: row[0], name: row[1], specialty: row[2] }).collect();
        let offers = page.rows("services").iter().map(|row| offer(&page, row, dice.id(began))).collect();
        let rooms = page.list("rooms").into_iter().map(|name| Room { id: dice.id(began), name }).collect();
        let days = || (-KNOWN..=KNOWN).map(|days| today.plus_days(days));
        let own_days: Vec<_> = days().filter_map(|day| Some((day, own_day(&page, practice.calendar, day)?))).collect();
        let pack = Pack::of(&practice.country);
        let is_off =
            |day: &Day| pack.and_then(|pack| pack.day(*day, practice.language)).is_some_and(|said| said.is_off);
        let off = days().filter(is_off).chain(own_days.iter().map(|(day, _)| *day)).collect();
        Self {
            today,
            minute: minute.get(),
            now: world.now(),
            calendar: practice.calendar,
            zone: practice.zone,
            slot: practice.slot_minutes,
            offers,
            staff,
            rooms,
            own_days,
            week: week(&page),
            off,
            page,
        }
    }

    /// When the doctors work on a day of an ordinary week.
    pub(super) fn hours(&self, day: Day) -> &[Stretch] {
        if self.is_off(day) { &[] } else { &self.week[usize::from(day.weekday())] }
    }

    /// Whether a day is off.
    pub(super) fn is_off(&self, day: Day) -> bool {
        self.off.contains(&day)
    }

    /// The ordinary week, a weekday after another.
    pub(super) const fn week(&self) -> &[Vec<Stretch>; 7] {
        &self.week
    }

    /// The nearest day after a day on which somebody is there; today somebody is.
    pub(super) fn next_open(&self, day: Day) -> Day {
        (1..)
            .map(|days| day.plus_days(days))
            .find(|&day| day == self.today || !self.hours(day).is_empty())
            .unwrap_or(day)
    }

    /// The nearest day before today on which somebody was there.
    pub(super) fn last_open(&self) -> Day {
        (1..15).map(|days| self.today.plus_days(-days)).find(|&day| !self.hours(day).is_empty()).unwrap_or(self.today)
    }

    /// The instant of a minute of a day.
    pub(super) fn at(&self, day: Day, minute: u16) -> Instant {
        self.zone.instant(day, peyvand_kit::Minute::MIDNIGHT).plus_ms(i64::from(minute) * 60_000)
    }

    /// So many minutes ago.
    pub(super) const fn ago(&self, minutes: i64) -> Instant {
        self.now.plus_ms(-minutes * 60_000)
    }

    /// The id of a colleague.
    pub(super) fn who(&self, login: &str) -> &str {
        self.staff
            .iter()
            .find(|one| one.login == login)
            .map(|one| one.id.as_str())
            .expect("a test sees that every page has them")
    }

    /// The id of a doctor.
    pub(super) fn doctor(&self, place: usize) -> &str {
        self.who(["doctor1", "doctor2"][place])
    }
}

/// What the page calls a day that is off here every year.
fn own_day(page: &Page, calendar: Calendar, day: Day) -> Option<&'static str> {
    let parts = calendar.parts(day);
    let on = format!("{}-{}", parts.month, parts.day);
    page.after("closed", &on).first().copied()
}

fn offer(page: &Page, row: &[&'static str], id: String) -> Offer {
    let months: i32 = Page::number(row[4]);
    let plan = page.rows("plans").iter().find(|plan| plan[0] == row[0]);
    Offer {
        id,
        name: row[0],
        minutes: Page::number(row[1]),
        price: Page::number(row[2]),
        is_invasive: row[3] == "yes",
        recall_months: (months > 0).then_some(months),
        weight: Page::number(row[5]),
        needs: plan.and_then(|plan| Needs::of_code(plan[1])).unwrap_or(Needs::Doctor),
        buffer: plan.map_or(0, |plan| Page::number(plan[2])),
        preparation: plan.map_or("", |plan| plan[3]),
    }
}

fn week(page: &Page) -> [Vec<Stretch>; 7] {
    let mut week: [Vec<Stretch>; 7] = Default::default();
    for row in page.rows("hours") {
        for weekday in row[0].bytes() {
            week[usize::from(weekday - b'0')].push((Page::number(row[1]), Page::number(row[2])));
        }
    }
    week
}
