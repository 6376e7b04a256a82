//! Which backups stay: the last of seven days, four weeks, twelve months, and all of them when a clock can't be right.

use std::collections::BTreeSet;

use peyvand_kit::Instant;
use peyvand_store::{Store, superfluous, thin};
use proptest::prelude::*;

use crate::backup::{SARA, about, backup, full, on, put_back};
use crate::toy::TOY;

const HOUR: i64 = 60 * 60 * 1000;
const DAY: i64 = 24 * HOUR;
/// A Wednesday noon.
const NOW: i64 = 1_790_164_800_000;

/// The times that stay of a series, newest first.
fn kept(mut times: Vec<i64>, now: i64) -> Vec<i64> {
    times.sort_unstable_by(|a, b| b.cmp(a));
    let instants = times.iter().map(|at| Instant::from_ms(*at)).collect::<Vec<_>>();
    let going = superfluous(&instants, Instant::from_ms(now)).into_iter().collect::<BTreeSet<_>>();
    times.iter().enumerate().filter(|(place, _)| !going.contains(place)).map(|(_, at)| *at).collect()
}

#[test]
fn two_years_of_backups_every_four_hours_come_down_to_some_twenty() {
    let (mut times, mut now) = (Vec::new(), NOW);
    for _ in 0..2 * 365 * 6 {
        now += 4 * HOUR;
        times.push(now);
        times = kept(times, now);
        assert!(times.len() <= 7 + 4 + 12, "{}", times.len());
    }
    let age = |at: &i64| (now - at) / DAY;
    assert!(age(times.last().unwrap()) >= 320, "the oldest is of the eleventh month before");
    for days in 0..7 {
        assert!(times.iter().any(|at| at.div_euclid(DAY) == now.div_euclid(DAY) - days), "{days} days ago");
    }
    for weeks in [7, 14, 21] {
        assert!(times.iter().any(|at| (weeks..weeks + 7).contains(&age(at))), "{weeks} days ago");
    }
}

#[test]
fn a_clock_that_jumps_takes_nothing_away() {
    let times = (0..40).map(|day| NOW - day * DAY).collect::<Vec<_>>();
    let whole = kept(times.clone(), NOW).len();
    assert!(whole < times.len());
    // The newest is of next year, or the clock fell back to 1970, or jumped ahead before anything was made.
    for now in [NOW - 400 * DAY, 0, NOW + 3650 * DAY] {
        assert_eq!(kept(times.clone(), now).len(), times.len());
    }
    // A backup made by a clock that is ten years ahead takes away what any other day's would have.
    let ahead = [times.as_slice(), &[NOW + 3650 * DAY]].concat();
    assert!(kept(ahead, NOW + 3650 * DAY).len() + 2 >= whole);
}

proptest! {
    #[test]
    fn the_newest_and_the_last_of_each_recent_day_stay(
        ages in prop::collection::vec(0..800 * DAY, 0..120),
        fresh in 0..5 * DAY,
    ) {
        let times = ages.iter().map(|age| NOW - fresh - age).collect::<Vec<_>>();
        let times = times.iter().copied().chain([NOW - fresh]).collect::<Vec<_>>();
        let stays = kept(times.clone(), NOW);
        prop_assert!(stays.len() >= times.len().min(2));
        prop_assert_eq!(stays.first(), times.iter().max());
        prop_assert!(stays.len() <= 7 + 4 + 12);
        prop_assert_eq!(kept(stays.clone(), NOW), stays.clone(), "thinning again takes nothing more");
        let mut days = times.iter().map(|at| at.div_euclid(DAY)).collect::<Vec<_>>();
        days.sort_unstable();
        days.dedup();
        for day in days.iter().rev().take(7) {
            let last = times.iter().filter(|at| at.div_euclid(DAY) == *day).max();
            prop_assert!(stays.contains(last.unwrap()), "the last of day {} went", day);
        }
    }

    #[test]
    fn nothing_goes_while_the_newest_is_far_from_now(
        ages in prop::collection::vec(0..800 * DAY, 0..60),
        off in 7 * DAY + 1..4000 * DAY,
        is_ahead in any::<bool>(),
    ) {
        let times = ages.iter().map(|age| NOW - age).chain([NOW]).collect::<Vec<_>>();
        let now = if is_ahead { NOW + off } else { NOW - off };
        prop_assert_eq!(kept(times.clone(), now).len(), times.len());
    }
}

#[test]
fn only_whole_backups_of_this_practice_are_thinned() {
    let (mut ours, mut other, stick) = (full(), full(), tempfile::tempdir().unwrap());
    let made = (0..5).map(|_| backup(&mut ours, stick.path())).collect::<Vec<_>>();
    let strange = (0..3).map(|_| backup(&mut other, stick.path()).path).collect::<Vec<_>>();
    // A damaged one may be the last that there is of something.
    let bytes = std::fs::read(&made[0].path).unwrap();
    std::fs::write(&made[0].path, &bytes[..bytes.len() - 1]).unwrap();
    let gone = thin(&made[4], ours.clock.now()).unwrap();
    let made = made.into_iter().map(|made| made.path).collect::<Vec<_>>();
    assert_eq!(gone.len(), 2, "of four of one day the newest two stay");
    let there = |path: &std::path::PathBuf| path.exists();
    assert!(there(&made[0]) && strange.iter().all(there));
    assert_eq!(made[1..].iter().filter(|path| there(path)).count(), 2);
}

#[test]
fn what_an_older_file_lacks_is_not_thinned_away_by_its_backups() {
    let (mut device, stick, home) = (full(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let morning = backup(&mut device, stick.path());
    device.owner("of the day");
    device.clock.advance(HOUR);
    let evening = backup(&mut device, stick.path());
    // By mistake the morning comes back, and backups are made of it.
    put_back(&morning.path, SARA, home.path(), &device);
    let mut store = Store::open(home.path(), &TOY, &device.key, device.clock.clone(), "toy 1").unwrap();
    for _ in 0..3 {
        device.clock.advance(HOUR);
        let made = store.snapshot(about()).unwrap().write(stick.path(), &on).unwrap();
        thin(&made, device.clock.now()).unwrap();
    }
    assert!(evening.path.exists(), "it is the last that knows what was done that day");
    assert!(!morning.path.exists(), "and this one tells nothing more than the others");
}
