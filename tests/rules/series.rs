//! Series: planned around days off and what is taken, booked whole or not at all, changed as this, the following or all.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use peyvand_kit::Day;
use peyvand_tests::born;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Mondays and Wednesdays at ten with the first doctor, six times.
fn plan(clinic: &Clinic, fields: Value) -> Value {
    let mut plan = json!({
        "patientId": clinic.patients[0], "staffId": clinic.doctors[0], "roomId": null, "serviceId": clinic.checkup, "minutes": null,
        "fromDay": TODAY, "start": 600, "weekdays": [0, 2], "everyWeeks": 1, "count": 6, "source": "phone", "note": "",
    });
    for (name, value) in fields.as_object().expect("fields") {
        plan[name] = value.clone();
    }
    plan
}

fn times(clinic: &mut Clinic, fields: Value) -> Vec<Value> {
    let plan = plan(clinic, fields);
    clinic.world.read("series_plan", plan).as_array().expect("times").clone()
}

fn days(times: &[Value]) -> Vec<&str> {
    times.iter().map(|time| time["day"].as_str().expect("a day")).collect()
}

/// Books a series as it is planned, and gives its appointments in order.
fn booked(clinic: &mut Clinic) -> Vec<String> {
    let times = times(clinic, json!({}));
    let plan = plan(clinic, json!({}));
    clinic.world.write("series_book", json!({ "plan": plan, "times": times, "stepId": null }));
    of_patient(clinic, 0).iter().map(|card| card["id"].as_str().expect("an id").to_owned()).collect()
}

/// A patient's cards of the next five weeks in the order of time.
fn of_patient(clinic: &mut Clinic, patient: usize) -> Vec<Value> {
    let mut cards = Vec::new();
    for from in [TODAY, "2026-12-23"] {
        let asked = json!({ "fromDay": from, "days": 31, "by": "doctor", "ids": [] });
        let shown = clinic.world.read("calendar_show", asked);
        cards.extend(shown["appointments"].as_array().expect("cards").clone());
    }
    cards.retain(|card| card["patientId"] == json!(clinic.patients[patient]));
    cards
}

fn shown(clinic: &mut Clinic) -> Vec<String> {
    of_patient(clinic, 0).iter().map(|card| format!("{} {}", card["day"], card["start"]).replace('"', "")).collect()
}

const SIX: [&str; 6] = ["2026-11-23", "2026-11-25", "2026-11-30", "2026-12-02", "2026-12-07", "2026-12-09"];

#[test]
fn a_series_goes_around_days_off_blocked_and_taken_times_and_says_so() {
    let mut clinic = Clinic::new();
    assert_eq!(days(&times(&mut clinic, json!({}))), SIX);
    assert_eq!(
        days(&times(&mut clinic, json!({ "everyWeeks": 2, "count": 4 }))),
        ["2026-11-23", "2026-11-25", "2026-12-07", "2026-12-09"]
    );
    clinic.world.act("holidays_set", json!({ "day": SIX[1], "name": "جشن", "isOff": true, "source": "" }));
    clinic.book(1, 0, SIX[2], 615);
    clinic.book(0, 1, "2026-12-01", 585);
    let block = json!({ "staffId": clinic.doctors[0], "roomId": null, "fromDay": SIX[4], "untilDay": SIX[5], "start": null, "end": null, "reason": "سفر", "isUrgent": false });
    clinic.world.act("closures_add", block);
    let times = times(&mut clinic, json!({}));
    let told: Vec<_> = times
        .iter()
        .map(|time| format!("{} {} {} {}", time["day"], time["start"], time["movedFrom"], time["why"]).replace('"', ""))
        .collect();
    assert_eq!(
        told,
        [
            "2026-11-23 600 null null",
            "2026-11-26 600 2026-11-25 کاری نیست: \u{2068}جشن\u{2069}",
            "2026-11-30 585 null \u{2068}دکتر آرش کیان\u{2069} ساعت \u{2068}10:15\u{2069} پر است",
            "2026-12-02 600 null null",
            "2026-12-06 600 2026-12-07 کاری نیست: \u{2068}سفر\u{2069}",
            "2026-12-10 600 2026-12-09 کاری نیست: \u{2068}سفر\u{2069}",
        ]
    );
}

#[test]
fn a_day_without_a_fair_time_near_it_is_left_out_and_the_series_goes_on_at_its_end() {
    let mut clinic = Clinic::new();
    // Mondays alone: a week in which nothing near the Monday is worked.
    let block = json!({ "staffId": clinic.doctors[0], "roomId": null, "fromDay": "2026-11-27", "untilDay": "2026-12-03", "start": null, "end": null, "reason": "سفر", "isUrgent": false });
    clinic.world.act("closures_add", block);
    let times = times(&mut clinic, json!({ "weekdays": [0], "count": 3 }));
    let told: Vec<_> = times.iter().map(|time| (time["day"].as_str(), time["movedFrom"].as_str())).collect();
    assert_eq!(
        told,
        [(Some("2026-11-23"), None), (Some("2026-12-07"), None), (Some("2026-12-14"), Some("2026-11-30"))]
    );
    // Every day: no day stands between two sessions, so a day off is left out.
    clinic.world.act("holidays_set", json!({ "day": TOMORROW, "name": "جشن", "isOff": true, "source": "" }));
    let daily = self::times(&mut clinic, json!({ "weekdays": [0, 1, 2, 3, 4, 5, 6], "count": 3, "fromDay": TODAY }));
    assert_eq!(days(&daily), [TODAY, "2026-11-24", "2026-11-25"]);
    // Nothing is worked for months: there is no series.
    let away = json!({ "staffId": clinic.doctors[0], "roomId": null, "fromDay": TODAY, "untilDay": "2027-03-01", "start": null, "end": null, "reason": "سفر", "isUrgent": false });
    clinic.world.act("closures_add", away);
    let plan = plan(&clinic, json!({}));
    assert_eq!(clinic.world.refused("series_plan", plan), ("series-time-taken".into(), "start".into()));
}

/// What stands in the way of a series, by days from today on: days off, and minutes from eight on that others have booked.
type InTheWay = (Vec<i64>, Vec<(i64, u16)>);

fn in_the_way() -> impl Strategy<Value = InTheWay> {
    let taken = prop::collection::vec((0..40i64, (0..24u16).prop_map(|half| half * 30)), 0..24);
    (prop::collection::vec(0..40i64, 0..16), taken)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_series_keeps_its_rhythm_whatever_stands_in_the_way(
        (off, taken) in in_the_way(), weekdays in prop::collection::btree_set(0..7u8, 1..5), every in 1..3u16,
        count in 2..9u16, half in 0..22u16,
    ) {
        let mut clinic = Clinic::new();
        let first = Day::parse_iso(TODAY).expect("a day");
        let start = 480 + half * 30;
        for (day, at) in taken {
            let booking = clinic.booking(1, 0, &first.plus_days(day).iso(), 480 + at);
            clinic.world.call("appointments_book", booking).ok();
        }
        for day in off {
            let day = first.plus_days(day).iso();
            clinic.world.act("holidays_set", json!({ "day": day, "name": "جشن", "isOff": true, "source": "" }));
        }
        let wish = plan(&clinic, json!({ "weekdays": weekdays, "everyWeeks": every, "count": count, "start": start, "fromDay": TOMORROW }));
        let found = match clinic.world.call("series_plan", wish.clone()) {
            Ok(found) => found.as_array().expect("times").clone(),
            Err(error) => {
                prop_assert_eq!(error.code.as_str(), "series-time-taken");
                return Ok(());
            }
        };
        prop_assert_eq!(found.len(), usize::from(count));
        // Weeks begin on Saturday here, and the series' first one is tomorrow's.
        let begin = first.plus_days(-1);
        let is_meant = |day: Day| {
            let offset = begin.days_until(day);
            offset / 7 % i64::from(every) == 0 && weekdays.contains(&day.weekday())
        };
        let meant: Vec<Day> = (1..400).map(|days| first.plus_days(days)).filter(|day| is_meant(*day)).collect();
        let gap = meant.windows(2).map(|pair| pair[0].days_until(pair[1])).min().expect("a rhythm");
        let days: Vec<Day> = found.iter().map(|time| Day::parse_iso(time["day"].as_str().expect("a day")).expect("a day")).collect();
        for pair in days.windows(2) {
            let apart = pair[0].days_until(pair[1]);
            prop_assert!(apart >= 1 && 2 * apart >= gap, "{apart} days apart, {gap} were meant: {found:#?}");
        }
        for (time, day) in found.iter().zip(&days) {
            let at = time["start"].as_u64().expect("a time");
            prop_assert!(at.abs_diff(u64::from(start)) <= 60, "near the wanted minute: {time}");
            let is_own = is_meant(*day) && at == u64::from(start);
            prop_assert!(time["why"].is_string() || is_own, "a change is told: {time}");
        }
        // A planned day within the series that has the wanted time has the session.
        let mut single = wish.clone();
        for day in meant.iter().take_while(|day| **day <= days[days.len() - 1]).filter(|day| !days.contains(day)) {
            (single["fromDay"], single["weekdays"], single["count"]) = (json!(day.iso()), json!([day.weekday()]), json!(2));
            let own = clinic.world.call("series_plan", single.clone()).ok();
            let is_free = own.is_some_and(|own| own[0]["day"] == json!(day.iso()));
            prop_assert!(!is_free, "{} was free: {found:#?}", day.iso());
        }
        let times = json!(found);
        clinic.world.act("series_book", json!({ "plan": wish, "times": times, "stepId": null }));
        clinic.world.check();
    }
}

#[test]
fn what_cannot_be_meant_is_refused_beside_its_field() {
    let mut clinic = Clinic::new();
    for (field, value, refusal) in [
        ("weekdays", json!([]), ("series-invalid", "weekdays")),
        ("weekdays", json!([7]), ("series-invalid", "weekdays")),
        ("count", json!(1), ("series-invalid", "count")),
        ("count", json!(101), ("series-invalid", "count")),
        ("everyWeeks", json!(0), ("series-invalid", "everyWeeks")),
        ("start", json!(1260), ("series-time-taken", "start")),
        ("staffId", json!("nobody"), ("appointment-no-doctor", "staffId")),
        ("fromDay", json!("2020-01-01"), ("appointment-in-past", "fromDay")),
        ("patientId", json!("nobody"), ("not-found", "patientId")),
    ] {
        let plan = plan(&clinic, json!({ field: value }));
        assert_eq!(clinic.world.refused("series_plan", plan), (refusal.0.into(), refusal.1.into()), "{field}");
    }
    let far = plan(&clinic, json!({ "everyWeeks": 52, "count": 10 }));
    assert_eq!(clinic.world.refused("series_plan", far).1, "count", "years ahead");
}

#[test]
fn a_series_is_booked_whole_or_not_at_all() {
    let mut clinic = Clinic::new();
    let times = times(&mut clinic, json!({}));
    clinic.world.sit("doctor1");
    clinic.book(1, 0, SIX[3], 600);
    clinic.world.sit("manager");
    let plan = plan(&clinic, json!({}));
    let book = json!({ "plan": plan, "times": times, "stepId": null });
    assert_eq!(clinic.world.refused("series_book", book), ("series-time-taken".into(), "times.3".into()));
    assert_eq!(shown(&mut clinic), Vec::<String>::new());
    let again = self::times(&mut clinic, json!({}));
    let changed = clinic.world.write("series_book", json!({ "plan": plan, "times": again, "stepId": null }));
    assert!(changed["born"].as_str().expect("born").starts_with("series:"));
    let cards = of_patient(&mut clinic, 0);
    assert_eq!(cards.len(), 6);
    let third = clinic.world.read("appointments_detail", json!({ "id": cards[2]["id"] }));
    assert_eq!((&third["seriesPlace"], &third["seriesCount"]), (&json!(3), &json!(6)));
    let alone = born(&clinic.world.act("appointments_book", clinic.booking(2, 1, TODAY, 600)));
    let moved = json!({ "id": alone, "scope": "all", "staffId": null, "roomId": null, "day": TODAY, "start": 700 });
    assert_eq!(clinic.world.refused("series_move", moved).0, "series-none");
    clinic.world.check();
}

#[test]
fn a_move_is_for_this_the_following_or_all_and_goes_around_what_is_off() {
    let mut clinic = Clinic::new();
    let ids = booked(&mut clinic);
    let to = |at: usize, scope: &str, day: &str, start: u16| json!({ "id": ids[at], "scope": scope, "staffId": null, "roomId": null, "day": day, "start": start });
    clinic.world.write("series_move", to(1, "this", "2026-11-26", 660));
    let mut want: Vec<String> = SIX.iter().map(|day| format!("{day} 600")).collect();
    want[1] = "2026-11-26 660".to_owned();
    assert_eq!(shown(&mut clinic), want);
    // The fourth is off on its new day; all from the third on go a day further and an hour later.
    clinic.world.act("holidays_set", json!({ "day": "2026-12-03", "name": "جشن", "isOff": true, "source": "" }));
    clinic.world.write("series_move", to(2, "following", "2026-12-01", 660));
    let want =
        ["2026-11-23 600", "2026-11-26 660", "2026-12-01 660", "2026-12-04 660", "2026-12-08 660", "2026-12-10 660"];
    assert_eq!(shown(&mut clinic), want);
    // By a week: each into the place of another of the series, which stands in nobody's way.
    clinic.world.write("series_move", to(0, "all", "2026-11-30", 600));
    assert_eq!(shown(&mut clinic).len(), 6);
    assert_eq!(shown(&mut clinic)[0], "2026-11-30 600");
    // Taken by hand into a time that is taken: nothing moves.
    clinic.world.act("appointments_book", clinic.booking(1, 0, "2026-12-21", 600));
    let before = shown(&mut clinic);
    let taken = to(0, "all", "2026-12-21", 600);
    assert_eq!(clinic.world.refused("series_move", taken), ("appointment-doctor-busy".into(), "start".into()));
    assert_eq!(shown(&mut clinic), before);
    clinic.world.check();
}

#[test]
fn calling_off_is_for_this_the_following_or_all_and_frees_the_times() {
    let mut clinic = Clinic::new();
    let ids = booked(&mut clinic);
    let off = |at: usize, scope: &str| json!({ "id": ids[at], "scope": scope, "reason": "patient" });
    clinic.world.write("series_cancel", off(0, "this"));
    assert_eq!(shown(&mut clinic).len(), 5);
    clinic.book(1, 0, SIX[0], 600);
    clinic.days_pass(3);
    clinic.world.act("visits_arrive", json!({ "appointmentId": ids[1] }));
    clinic.world.write("series_cancel", off(3, "following"));
    assert_eq!(of_patient(&mut clinic, 0).iter().map(|card| &card["id"]).collect::<Vec<_>>(), [&ids[1], &ids[2]]);
    clinic.world.write("series_cancel", off(2, "all"));
    assert_eq!(of_patient(&mut clinic, 0).len(), 1, "who is here is not called off");
    let none = json!({ "id": ids[2], "scope": "all", "reason": "patient" });
    assert_eq!(clinic.world.refused("series_cancel", none).0, "appointment-not-open");
    clinic.world.check();
}

#[test]
fn a_series_in_rooms_takes_a_free_room_each_time() {
    let mut clinic = Clinic::new();
    let rooms = ["یونیت ۱", "یونیت ۲"].map(|name| clinic.room(name));
    let alone = clinic.service(
        "فیزیوتراپی",
        json!({ "needs": "room", "buffer": 0, "preparation": "", "doctorIds": [], "roomIds": [] }),
    );
    let taken = clinic.wish(1, SIX[1], 600, json!({ "staffId": null, "roomId": rooms[0], "serviceId": alone }));
    clinic.world.act("appointments_book", taken);
    let fields = json!({ "staffId": null, "serviceId": alone });
    let times = times(&mut clinic, fields.clone());
    let got: Vec<_> = times.iter().map(|time| time["roomId"].as_str().expect("a room")).collect();
    assert_eq!(got, [0, 1, 0, 0, 0, 0].map(|at| rooms[at].as_str()));
    let plan = plan(&clinic, fields);
    clinic.world.write("series_book", json!({ "plan": plan, "times": times, "stepId": null }));
    clinic.world.check();
}
