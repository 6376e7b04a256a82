//! The edges of time and money, and of taking back: leap days, gaps of the clock, midnight, sums that cannot be counted.

use crate::clinic::{Clinic, TODAY, TOMORROW, closing};
use peyvand_api::{NewPractice, create_practice, open_with_key};
use peyvand_kit::{Clock, Day, Instant, Locale, Minute, Zone};
use peyvand_tests::{NINE, World, draft, staff};
use serde_json::{Value, json};

fn service(price: i64) -> Value {
    json!({ "name": "n", "code": "", "minutes": 30, "price": price, "isInvasive": false, "recallMonths": null })
}

#[test]
fn sums_that_cannot_be_counted_are_refused_and_nothing_breaks() {
    let mut clinic = Clinic::new();
    for price in [-1, 1_000_000_000_001, i64::MAX, i64::MIN] {
        assert_eq!(clinic.world.refused("services_add", service(price)), ("amount-invalid".into(), "price".into()));
    }
    let dearest = clinic.world.born("services_add", service(1_000_000_000_000));
    let visit = clinic.in_room(0, 600);
    let write = |quantities: &[u16]| {
        let services: Vec<_> =
            quantities.iter().map(|quantity| json!({ "serviceId": dearest, "quantity": quantity })).collect();
        json!({ "id": visit, "ownWords": "", "note": "", "services": services })
    };
    for quantities in [&[999][..], &[1, 1], &[65535], &[0]] {
        assert_eq!(clinic.world.refused("visits_write", write(quantities)).0, "amount-invalid", "{quantities:?}");
    }
    clinic.world.write("visits_write", write(&[1]));
    clinic.world.write("visits_close", closing(&visit, json!([clinic.step("recall", "2027-01-01")])));
    assert_eq!(clinic.world.read("ledger_totals", json!({}))["revenue"], 1_000_000_000_000_i64);
    for (name, value) in [
        ("referral-credit", -1),
        ("referral-credit", 0),
        ("referral-credit", i64::MAX),
        ("credit-months", -1),
        ("referral-enabled", 2),
    ] {
        let refused = clinic.world.refused("rules_set", json!({ "name": name, "value": value, "validFrom": TODAY }));
        assert_eq!(refused, ("rule-value-invalid".into(), "value".into()), "{name} {value}");
    }
    clinic.world.check();
}

#[test]
fn a_credit_that_holds_from_tomorrow_is_given_from_tomorrow() {
    let mut clinic = Clinic::new();
    for (name, value, from) in [("referral-enabled", 1, TODAY), ("referral-credit", 700_000, TOMORROW)] {
        clinic.world.act("rules_set", json!({ "name": name, "value": value, "validFrom": from }));
    }
    let referrer = clinic.patients[0].clone();
    for (day, balance) in [(0, 500_000), (1, 1_200_000)] {
        clinic.days_pass(day);
        let patient = clinic.patient("معرفی", &day.to_string(), json!({ "referrerId": referrer }));
        let appointment = clinic.book(patient, 0, [TODAY, TOMORROW][usize::from(day == 1)], 660);
        let visit = clinic.world.born("visits_arrive", json!({ "appointmentId": appointment }));
        clinic.world.write("visits_close", closing(&visit, json!([clinic.step("recall", "2027-01-01")])));
        assert_eq!(clinic.world.read("wallet_show", json!({ "id": referrer }))["balance"], balance, "day {day}");
    }
}

#[test]
fn a_credit_of_the_leap_day_ends_on_the_last_day_of_esfand() {
    let mut clinic = Clinic::new();
    // 30 Esfand 1403, the leap day.
    clinic.days_pass(Day::parse_iso(TODAY).expect("a day").days_until(Day::parse_iso("2025-03-20").expect("a day")));
    clinic.world.act("rules_set", json!({ "name": "referral-enabled", "value": 1, "validFrom": "2025-01-01" }));
    let referrer = clinic.patients[0].clone();
    let patient = clinic.patient("معرفی", "شده", json!({ "referrerId": referrer }));
    let mut booking = clinic.booking(patient, 0, "2025-03-20", 660);
    booking["beyondReason"] = json!("the leap day is off");
    let appointment = clinic.world.born("appointments_book", booking);
    let visit = clinic.world.born("visits_arrive", json!({ "appointmentId": appointment }));
    clinic.world.write("visits_close", closing(&visit, json!([clinic.step("recall", "2025-03-20")])));
    let lot = clinic.world.read("wallet_show", json!({ "id": referrer }))["lots"][0].clone();
    assert_eq!((&lot["grantedOn"], &lot["expiresOn"]), (&json!("2025-03-20"), &json!("2026-03-20")), "29 Esfand 1404");
    // The acts of an earlier day stand behind those of a later one all the same, and can be taken back.
    clinic.world.read("journal_undo", json!({}));
    assert_eq!(clinic.world.read("wallet_show", json!({ "id": referrer }))["balance"], 0);
    clinic.world.check();
}

#[test]
fn appointments_in_the_hour_that_the_wall_skips_or_shows_twice_go_the_whole_way() {
    for (zone, day, start) in [
        ("Europe/London", "2027-03-28", 75),
        ("America/New_York", "2027-03-14", 150),
        ("Europe/London", "2027-10-31", 75),
        ("America/New_York", "2027-11-07", 90),
        ("Asia/Tehran", "2027-03-21", 1425),
    ] {
        let mut world = World::empty(Locale::En);
        world.fill();
        let mut practice = world.read("practice_show", json!({}));
        practice["zone"] = json!(zone);
        for own in ["country", "currency", "isSample", "today", "nowMinute"] {
            practice.as_object_mut().expect("fields").remove(own);
        }
        world.write("practice_edit", practice);
        let at = Zone::parse(zone)
            .expect("a zone")
            .instant(Day::parse_iso(day).expect("a day"), Minute::new(start).expect("a time"));
        world.clock.advance(at.ms() - world.clock.now().ms());
        let patient = world.born("patients_add", json!({ "draft": draft("Ada", "Gap", json!({})) }));
        let doctor = staff(&mut world, "doctor1");
        let booking = json!({ "patientId": patient, "staffId": doctor, "serviceId": null, "day": day, "start": start, "minutes": 15, "source": "", "note": "", "stepId": null, "beyondReason": "at night" });
        let appointment = world.born("appointments_book", booking);
        assert_eq!(world.read("appointments_show", json!({ "id": appointment }))["start"], start, "{zone}");
        assert_eq!(world.read("today_show", json!({}))["onTheWay"].as_array().map(Vec::len), Some(1), "{zone} {day}");
        world.write("visits_arrive", json!({ "appointmentId": appointment }));
        let visit = world.read("today_show", json!({}))["waiting"][0]["visitId"].clone();
        world.clock.advance(20 * 60_000);
        world.write("visits_call_in", json!({ "id": visit }));
        assert_eq!(
            world.read("today_show", json!({}))["inRoom"].as_array().map(Vec::len),
            Some(1),
            "{zone} {day}: past midnight too"
        );
        let step = json!({ "kind": "recall", "dueOn": "2028-01-01", "reason": "r", "ownerId": doctor, "colleagueId": null, "serviceId": null, "isUrgent": false });
        world.write("visits_close", closing(visit.as_str().expect("an id"), json!([step])));
        world.write("visits_leave", json!({ "id": visit }));
        world.check();
    }
}

#[test]
fn a_start_past_the_end_of_the_day_is_refused() {
    let mut clinic = Clinic::new();
    for (start, minutes) in [(1440, 5), (1439, 5), (1400, 60), (65535, 600), (0, 0), (0, 601), (0, 65535)] {
        let mut booking = clinic.booking(0, 0, TODAY, start);
        booking["minutes"] = json!(minutes);
        let (code, _) = clinic.world.refused("appointments_book", booking);
        assert!(["hours-invalid", "service-minutes-invalid"].contains(&code.as_str()), "{start} {minutes}: {code}");
    }
    let mut far = clinic.booking(0, 0, "9999-12-31", 1380);
    far["minutes"] = json!(60);
    far["beyondReason"] = json!("late");
    clinic.world.write("appointments_book", far);
    clinic.world.read(
        "appointments_free",
        json!({ "serviceId": null, "staffId": null, "minutes": null, "fromDay": "9999-12-31", "limit": 200 }),
    );
    clinic.world.check();
}

#[test]
fn a_clock_that_is_set_back_a_day_confuses_neither_the_order_of_acts_nor_what_is_due() {
    let mut clinic = Clinic::new();
    clinic.days_pass(1);
    clinic.closed_after_implant_on(TOMORROW, 0, 600);
    clinic.days_pass(-1);
    assert_eq!(clinic.work("2026-11-24").len(), 1, "the call of the day after stays due");
    let booked = clinic.book(1, 0, TODAY, 700);
    let last = clinic.world.read("journal_state", json!({}))["undo"]["kind"].clone();
    assert_eq!(last, "appointment.book", "what was done last is taken back first, whatever the clock says");
    clinic.world.read("journal_undo", json!({}));
    assert_eq!(clinic.world.refused("appointments_show", json!({ "id": booked })).0, "not-found");
    clinic.world.read("journal_redo", json!({}));
    clinic.world.restart();
    assert_eq!(clinic.world.read("appointments_show", json!({ "id": booked }))["day"], TODAY);
    clinic.world.check();
}

#[test]
fn thirty_acts_go_back_and_forth_and_nobody_takes_back_anothers() {
    let mut clinic = Clinic::new();
    let before = clinic.world.dump();
    clinic.world.sit("reception");
    for number in 0..30 {
        clinic.patient("زنجیر", &number.to_string(), json!({}));
    }
    let all = clinic.world.dump();
    clinic.world.sit("doctor1");
    assert_eq!(clinic.world.refused("journal_undo", json!({})).0, "undo-nothing");
    clinic.world.sit("reception");
    let again =
        |clinic: &mut Clinic, act: &str, times: usize| (0..times).for_each(|_| drop(clinic.world.read(act, json!({}))));
    again(&mut clinic, "journal_undo", 30);
    clinic.world.dump().must_be(&before, "thirty acts taken back");
    assert_eq!(clinic.world.refused("journal_undo", json!({})).0, "undo-nothing");
    again(&mut clinic, "journal_redo", 30);
    clinic.world.dump().must_be(&all, "thirty acts done again");
    assert_eq!(clinic.world.refused("journal_redo", json!({})).0, "redo-nothing");
    again(&mut clinic, "journal_undo", 20);
    again(&mut clinic, "journal_redo", 5);
    clinic.patient("تازه", "کار", json!({}));
    assert_eq!(clinic.world.refused("journal_redo", json!({})).0, "redo-nothing", "something new was done since");
    again(&mut clinic, "journal_undo", 16);
    clinic.world.dump().must_be(&before, "back at the start");
    clinic.world.check();
}

#[test]
fn an_older_file_put_back_is_found_by_the_check() {
    let mut world = World::new();
    world.app.close().expect("closed");
    let (file, older) = (world.dir().join("practice.db"), world.dir().join("older.db"));
    std::fs::copy(&file, &older).expect("copied");
    let open = |world: &mut World| {
        let (dir, key) = (world.dir().to_owned(), world.key().clone());
        open_with_key(&mut world.app, &dir, &key, "manager").expect("open");
    };
    open(&mut world);
    world.act("services_add", service(5));
    world.app.close().expect("closed");
    std::fs::copy(&older, &file).expect("put back");
    open(&mut world);
    let report = world.read("practice_check", json!({}));
    assert_eq!((&report["ok"], &report["problems"]), (&json!(false), &json!([{ "code": "missing", "what": "1" }])));
}

#[test]
fn a_practice_that_could_not_be_made_is_made_at_the_next_try() {
    let folder = tempfile::tempdir().expect("a folder");
    let dir = folder.path().join("practice");
    std::fs::create_dir_all(dir.join("practice.lock")).expect("something in the way");
    let clock = Clock::fixed(Instant::from_ms(NINE));
    let new = |password: &str| NewPractice {
        name: "n".to_owned(),
        manager_name: "m".to_owned(),
        login: "m".to_owned(),
        password: password.into(),
        ..NewPractice::default()
    };
    assert_eq!(
        create_practice(&dir, &clock, &new("password that nobody was told")).expect_err("in the way").code,
        "store-io"
    );
    std::fs::remove_dir(dir.join("practice.lock")).expect("out of the way");
    create_practice(&dir, &clock, &new("another password")).expect("made");
}
