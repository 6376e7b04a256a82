//! The practice's wall: what its clock and its calendar show follows the laws of its zone, and what is booked stays where it is.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use crate::timetable::{closure, displaced};
use peyvand_kit::{Day, Locale};
use peyvand_tests::{NINE, World};
use serde_json::{Value, json};

/// Puts the clock of a world to an instant.
fn at(world: &World, instant: &str) {
    let (day, minutes) = instant.split_once('T').expect("a day and a time");
    let days = Day::parse_iso("1970-01-01").expect("a day").days_until(Day::parse_iso(day).expect("a day"));
    let (hours, minutes) = minutes.trim_end_matches('Z').split_once(':').expect("a time");
    let minutes = hours.parse::<i64>().expect("hours") * 60 + minutes.parse::<i64>().expect("minutes");
    world.clock.advance(days * 86_400_000 + minutes * 60_000 - world.clock.now().ms());
}

/// What calendar and clock on the practice's wall show.
fn wall(world: &mut World) -> (String, u64) {
    let practice = world.read("session_show", json!({}))["practice"].clone();
    (practice["today"].as_str().expect("a day").to_owned(), practice["nowMinute"].as_u64().expect("a minute"))
}

/// The practice's particulars as they are sent, in another zone.
fn in_zone(world: &mut World, zone: &str) -> Value {
    let mut practice = world.read("practice_show", json!({}));
    let keep = [
        "name",
        "language",
        "calendar",
        "digits",
        "moneyUnit",
        "zone",
        "weekStart",
        "weekend",
        "slotMinutes",
        "address",
        "phone",
    ];
    practice.as_object_mut().expect("a practice").retain(|name, _| keep.contains(&name.as_str()));
    practice["zone"] = json!(zone);
    practice
}

#[test]
fn the_wall_of_the_practice_follows_the_laws_of_its_zone() {
    let mut world = World::empty(Locale::Fa);
    assert_eq!(world.clock.now().ms(), NINE);
    for (instant, day, minute) in [
        // Iran's last summer: an hour was skipped after midnight, and came back before another.
        ("2022-03-21T20:29Z", "2022-03-21", 1439),
        ("2022-03-21T20:30Z", "2022-03-22", 60),
        ("2022-09-21T19:29Z", "2022-09-21", 1439),
        ("2022-09-21T19:30Z", "2022-09-21", 1380),
        // No summer since.
        ("2023-03-21T20:30Z", "2023-03-22", 0),
        ("2026-07-01T05:30Z", "2026-07-01", 540),
        // The end of a common year and of a leap year.
        ("2026-03-20T20:29Z", "2026-03-20", 1439),
        ("2026-03-20T20:30Z", "2026-03-21", 0),
        ("2025-03-20T20:30Z", "2025-03-21", 0),
        // A hundred years of Gregorian ends.
        ("2099-12-31T20:30Z", "2100-01-01", 0),
    ] {
        at(&world, instant);
        assert_eq!(wall(&mut world), (day.to_owned(), minute), "{instant}");
    }
}

#[test]
fn what_is_booked_stays_at_its_time_on_the_wall_when_the_zone_changes() {
    let mut clinic = Clinic::new();
    let appointment = clinic.book(0, 0, TOMORROW, 600);
    let practice = in_zone(&mut clinic.world, "Asia/Vladivostok");
    clinic.world.write("practice_edit", practice);
    let kept = clinic.world.read("appointments_show", json!({ "id": appointment }));
    assert_eq!((&kept["day"], &kept["start"]), (&json!(TOMORROW), &json!(600)));
    assert_eq!(wall(&mut clinic.world), (TODAY.to_owned(), 15 * 60 + 30));
    // The blocked day is the day on this wall.
    clinic.world.act("closures_add", closure(json!({ "isUrgent": true })));
    assert_eq!(displaced(&mut clinic.world)[0]["appointment"]["id"], json!(appointment));
    at(&clinic.world, "2026-11-23T00:31Z");
    assert_eq!(displaced(&mut clinic.world), Vec::<Value>::new(), "half past ten there: over");
}

#[test]
fn a_night_with_an_hour_less_has_an_hour_less() {
    let mut clinic = Clinic::new();
    let practice = in_zone(&mut clinic.world, "Europe/Berlin");
    clinic.world.act("practice_edit", practice);
    let appointment = clinic.book(0, 0, "2027-03-28", 600);
    let is_late = |clinic: &mut Clinic| {
        clinic.world.read("appointments_detail", json!({ "id": appointment }))["isLateNow"].clone()
    };
    // Half past nine on Saturday: 24 hours and a half before ten on Sunday, were two to three not skipped.
    at(&clinic.world, "2027-03-27T08:30Z");
    assert_eq!(wall(&mut clinic.world), ("2027-03-27".to_owned(), 570));
    assert_eq!(is_late(&mut clinic), json!(true));
    at(&clinic.world, "2027-03-27T07:59Z");
    assert_eq!(is_late(&mut clinic), json!(false));
}
