//! Filling a time that came free: it is offered, the first who accepts has it, and nothing is ever promised twice.

mod clashes;

use crate::clinic::{Clinic, TODAY, TOMORROW};
use crate::waiting::waits;
use serde_json::{Value, json};

const MINUTE: i64 = 60_000;

fn board(clinic: &mut Clinic) -> Value {
    clinic.world.read("fill_board", json!({}))
}

/// An order to offer half an hour of the first doctor.
pub(crate) fn order(clinic: &Clinic, day: &str, start: u16, mode: &str, size: u16) -> Value {
    json!({
        "staffId": clinic.doctors[0], "roomId": null, "day": day, "start": start, "minutes": 30, "freedId": null,
        "mode": mode, "size": size, "limitMinutes": 15,
    })
}

/// The offers of the only opening, as name and state.
fn offers(clinic: &mut Clinic) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let board = board(clinic);
    let offers = board["openings"][0]["offers"].as_array().expect("an opening").iter();
    offers.map(|offer| (text(&offer["patientName"]), text(&offer["state"]))).collect()
}

/// The id of somebody's offer of the only opening.
fn offer_to(clinic: &mut Clinic, name: &str) -> String {
    let board = board(clinic);
    let offers = board["openings"][0]["offers"].as_array().expect("an opening");
    let offer = offers.iter().find(|offer| offer["patientName"] == name).expect("an offer");
    offer["id"].as_str().expect("an id").to_owned()
}

fn names(rows: &Value) -> Vec<&str> {
    rows.as_array().expect("rows").iter().map(|row| row["patientName"].as_str().expect("a name")).collect()
}

fn answer(id: &str, answer: &str) -> Value {
    json!({ "id": id, "answer": answer })
}

fn is(told: &[(String, String)], expected: &[(&str, &str)]) {
    let told: Vec<_> = told.iter().map(|(name, state)| (name.as_str(), state.as_str())).collect();
    assert_eq!(told, expected);
}

#[test]
fn a_cancelled_time_is_on_the_board_until_it_is_filled() {
    let mut clinic = Clinic::new();
    let gone = clinic.book(2, 0, TOMORROW, 600);
    waits(&mut clinic, 0, json!({}));
    waits(&mut clinic, 1, json!({}));
    waits(&mut clinic, 2, json!({}));
    assert_eq!(board(&mut clinic)["freed"], json!([]));
    clinic.world.write("appointments_cancel", json!({ "id": gone, "reason": "patient" }));
    let freed = board(&mut clinic)["freed"][0].clone();
    assert_eq!((&freed["appointmentId"], &freed["start"], &freed["minutes"]), (&json!(gone), &json!(600), &json!(30)));
    assert_eq!(freed["fitting"], 2, "who gave it up is not asked");
    let mut open = order(&clinic, TOMORROW, 600, "one", 1);
    open["freedId"] = json!(gone);
    clinic.world.write("fill_open", open);
    let shown = board(&mut clinic);
    assert_eq!(shown["freed"], json!([]), "it is being offered");
    assert_eq!(shown["openings"][0]["fitting"], 1, "one more fits");
    is(&offers(&mut clinic), &[("بیمار ۰", "offered")]);
    let offer = &shown["openings"][0]["offers"][0];
    assert_eq!((&offer["secondsLeft"], &offer["day"], &offer["start"]), (&json!(900), &json!(TOMORROW), &json!(600)));
    assert!(offer["script"].as_str().expect("a text").contains("۱۰:۰۰"), "{offer}");
    let mark = clinic.world.read("calendar_show", json!({ "fromDay": TOMORROW, "days": 1, "by": "doctor", "ids": [] }));
    assert_eq!((&mark["openings"][0]["start"], &mark["openings"][0]["running"]), (&json!(600), &json!(1)));
    clinic.world.check();
}

#[test]
fn a_missed_and_a_moved_time_come_free_as_well_but_not_what_is_past_booked_or_not_worked() {
    let mut clinic = Clinic::new();
    let starts = |clinic: &mut Clinic| -> Vec<(u64, u64)> {
        let board = board(clinic);
        let rows = board["freed"].as_array().expect("rows").iter();
        rows.map(|row| (row["start"].as_u64().expect("a time"), row["minutes"].as_u64().expect("a length"))).collect()
    };
    let missed = clinic.book(0, 0, TODAY, 600);
    clinic.world.clock.advance(60 * MINUTE);
    clinic.world.act("appointments_no_show", json!({ "id": missed }));
    let moved = clinic.book(1, 0, TOMORROW, 700);
    clinic
        .world
        .act("appointments_move", json!({ "id": moved, "staffId": clinic.doctors[0], "day": TOMORROW, "start": 800 }));
    assert_eq!(starts(&mut clinic), [(600, 30), (700, 30)]);
    clinic.book(2, 0, TOMORROW, 715);
    assert_eq!(starts(&mut clinic), [(600, 30), (700, 15)], "what is left of it");
    clinic.world.clock.advance(10 * MINUTE);
    assert_eq!(starts(&mut clinic), [(615, 15), (700, 15)], "it has begun");
    clinic.world.clock.advance(30 * MINUTE);
    assert_eq!(starts(&mut clinic), [(700, 15)], "it is over");
    let closed = json!({ "staffId": null, "roomId": null, "fromDay": TOMORROW, "untilDay": TOMORROW, "start": null, "end": null, "reason": "r", "isUrgent": false });
    clinic.world.act("closures_add", closed);
    assert_eq!(starts(&mut clinic), []);
}

#[test]
fn whoever_accepts_first_has_the_time_and_leaves_the_later_one_to_others() {
    let mut clinic = Clinic::new();
    let later = clinic.book(0, 0, "2026-12-10", 600);
    let entry = waits(&mut clinic, 0, json!({ "appointmentId": later, "note": "زود" }));
    for patient in [1, 2, 3] {
        waits(&mut clinic, patient, json!({}));
    }
    let open = order(&clinic, TOMORROW, 600, "wave", 3);
    clinic.world.write("fill_open", open);
    let wave = offers(&mut clinic);
    assert_eq!(wave.len(), 3);
    let (first, second) = (offer_to(&mut clinic, "بیمار ۰"), offer_to(&mut clinic, "بیمار ۱"));
    clinic.world.write("fill_answer", answer(&first, "accept"));
    let day = clinic.world.read("appointments_day", json!({ "day": TOMORROW }));
    let booked = &day["columns"][0]["appointments"][0];
    assert_eq!(
        (&booked["patientName"], &booked["start"], &booked["minutes"]),
        (&json!("بیمار ۰"), &json!(600), &json!(30))
    );
    assert_eq!((&booked["serviceId"], &booked["note"]), (&json!(clinic.checkup), &json!("زود")));
    let released = clinic.world.read("appointments_show", json!({ "id": later }));
    assert_eq!((&released["status"], &released["cancelReason"]), (&json!("cancelled"), &json!("moved-up")));
    let shown = board(&mut clinic);
    assert_eq!(shown["openings"], json!([]));
    let freed = &shown["freed"][0];
    assert_eq!(freed["appointmentId"], json!(later), "the next round begins with it");
    assert_eq!((&freed["giverName"], &freed["isMovedUp"]), (&json!("بیمار ۰"), &json!(true)));
    assert_eq!(names(&shown["untold"]), ["بیمار ۱", "بیمار ۲"]);
    assert!(!shown["untold"][0]["script"].as_str().expect("a text").is_empty());
    let list = clinic.world.read("waiting_list", json!({ "serviceId": null, "staffId": null, "limit": 9 }));
    assert!(!names(&list).contains(&"بیمار ۰"));
    let draft = crate::waiting::draft(&clinic, 0, json!({}));
    assert_eq!(clinic.world.refused("waiting_edit", json!({ "id": entry, "draft": draft })).0, "waiting-not-open");
    // Who calls back too late hears so kindly.
    assert_eq!(clinic.world.refused("fill_answer", answer(&second, "accept")).0, "opening-gone");
    assert_eq!(clinic.world.refused("fill_answer", answer(&first, "decline")).0, "offer-ended");
    clinic.world.write("fill_told", json!({ "id": second }));
    assert_eq!(names(&board(&mut clinic)["untold"]), ["بیمار ۲"]);
    assert_eq!(clinic.world.refused("fill_told", json!({ "id": second })).0, "not-found");
    clinic.world.check();
}

#[test]
fn an_appointment_that_became_the_earlier_one_meanwhile_is_not_given_up_for_the_later() {
    let mut clinic = Clinic::new();
    let other = clinic.book(0, 0, "2026-12-10", 600);
    waits(&mut clinic, 0, json!({ "appointmentId": other }));
    let open = order(&clinic, TOMORROW, 600, "one", 1);
    clinic.world.act("fill_open", open);
    let sooner = json!({ "id": other, "staffId": null, "day": TODAY, "start": 660, "minutes": null });
    clinic.world.act("appointments_move", sooner);
    let offer = offer_to(&mut clinic, "بیمار ۰");
    clinic.world.write("fill_answer", answer(&offer, "accept"));
    let kept = clinic.world.read("appointments_show", json!({ "id": other }));
    assert_eq!((&kept["status"], &kept["day"]), (&json!("planned"), &json!(TODAY)));
    clinic.world.check();
}

#[test]
fn the_next_step_that_the_later_appointment_fulfilled_is_fulfilled_by_the_earlier_one() {
    let mut clinic = Clinic::new();
    clinic.closed_after_implant(0, 600);
    let steps = clinic.world.read("steps_open", json!({ "until": "2030-01-01", "ownerId": null, "limit": 9 }));
    let mut booking = clinic.booking(0, 0, "2026-12-06", 600);
    booking["stepId"] = steps[0]["id"].clone();
    let later = clinic.world.born("appointments_book", booking);
    waits(&mut clinic, 0, json!({ "appointmentId": later }));
    let open = order(&clinic, TOMORROW, 600, "one", 1);
    clinic.world.act("fill_open", open);
    let offer = offer_to(&mut clinic, "بیمار ۰");
    clinic.world.write("fill_answer", answer(&offer, "accept"));
    let steps = clinic.world.read("steps_open", json!({ "until": "2030-01-01", "ownerId": null, "limit": 9 }));
    assert_eq!(steps, json!([]));
    clinic.world.check();
}

#[test]
fn one_after_the_other_nobody_is_asked_while_an_offer_holds() {
    let mut clinic = Clinic::new();
    for patient in [0, 1, 2] {
        waits(&mut clinic, patient, json!({}));
    }
    let open = order(&clinic, TOMORROW, 600, "one", 5);
    let opening = clinic.world.born("fill_open", open);
    let next = json!({ "id": opening });
    let refused = clinic.world.call("fill_next", next.clone()).expect_err("it holds");
    assert_eq!((refused.code.as_str(), &refused.args["name"]), ("offer-running", &json!("بیمار ۰")));
    clinic.world.clock.advance(15 * MINUTE);
    is(&offers(&mut clinic), &[("بیمار ۰", "expired")]);
    clinic.world.write("fill_next", next.clone());
    is(&offers(&mut clinic), &[("بیمار ۰", "expired"), ("بیمار ۱", "offered")]);
    // Who calls back late has it only if nobody else was promised it.
    let (first, second) = (offer_to(&mut clinic, "بیمار ۰"), offer_to(&mut clinic, "بیمار ۱"));
    assert_eq!(clinic.world.refused("fill_answer", answer(&first, "accept")).0, "offer-running");
    clinic.world.write("fill_answer", answer(&second, "decline"));
    assert_eq!(clinic.world.refused("fill_answer", answer(&second, "no-answer")).0, "offer-ended");
    clinic.world.act("fill_next", next.clone());
    let third = offer_to(&mut clinic, "بیمار ۲");
    clinic.world.write("fill_answer", answer(&third, "no-answer"));
    assert_eq!(clinic.world.refused("fill_next", next).0, "opening-nobody");
    is(&offers(&mut clinic), &[("بیمار ۰", "expired"), ("بیمار ۱", "declined"), ("بیمار ۲", "no-answer")]);
    clinic.world.write("fill_answer", answer(&first, "accept"));
    assert_eq!(board(&mut clinic)["untold"], json!([]), "nobody else was still waiting for an answer");
    clinic.world.check();
}

#[test]
fn a_booking_by_telephone_ends_the_offers_in_the_same_act() {
    let mut clinic = Clinic::new();
    for patient in [0, 1] {
        waits(&mut clinic, patient, json!({}));
    }
    for (name, input) in [
        ("appointments_book", clinic.booking(2, 0, TOMORROW, 615)),
        (
            "appointments_move",
            json!({ "id": clinic.book(2, 1, TOMORROW, 900), "staffId": clinic.doctors[0], "day": TOMORROW, "start": 600 }),
        ),
    ] {
        let open = order(&clinic, TOMORROW, 600, "wave", 2);
        clinic.world.act("fill_open", open);
        let (first, opened) = (offer_to(&mut clinic, "بیمار ۰"), board(&mut clinic)["openings"][0]["id"].clone());
        // The proof of undo and redo shows that the offers run again when the booking is taken back.
        clinic.world.write(name, input);
        let shown = board(&mut clinic);
        assert_eq!((&shown["openings"], names(&shown["untold"])), (&json!([]), vec!["بیمار ۰", "بیمار ۱"]), "{name}");
        assert_eq!(clinic.world.refused("fill_answer", answer(&first, "accept")).0, "opening-gone");
        assert_eq!(clinic.world.refused("fill_next", json!({ "id": opened })).0, "opening-gone");
        assert_eq!(clinic.world.refused("fill_close", json!({ "id": opened })).0, "opening-gone");
        clinic.world.act("journal_undo", json!({}));
        assert_eq!(offers(&mut clinic).len(), 2, "{name}");
        let id = board(&mut clinic)["openings"][0]["id"].clone();
        clinic.world.write("fill_close", json!({ "id": id }));
        let shown = board(&mut clinic);
        assert_eq!(shown["openings"], json!([]));
        assert_eq!(names(&shown["untold"]), ["بیمار ۰", "بیمار ۱"], "who was asked hears of it");
        for offer in shown["untold"].as_array().expect("offers") {
            clinic.world.write("fill_told", json!({ "id": offer["id"] }));
        }
    }
    clinic.world.check();
}

#[test]
fn hours_that_are_changed_and_a_room_that_is_given_up_end_what_is_offered_in_them() {
    let mut clinic = Clinic::new();
    waits(&mut clinic, 0, json!({}));
    let room = clinic.room("یونیت ۱");
    let mut open = order(&clinic, TOMORROW, 600, "one", 1);
    open["roomId"] = json!(room);
    for end in ["rooms_edit", "hours_set"] {
        clinic.world.act("fill_open", open.clone());
        let changed = match end {
            "rooms_edit" => json!({ "id": room, "name": "یونیت ۱", "isActive": false }),
            _ => {
                json!({ "staffId": clinic.doctors[0], "roomId": null, "fromDay": TODAY, "hours": [{ "weekday": 0, "start": 610, "end": 1200 }] })
            }
        };
        clinic.world.write(end, changed);
        let shown = board(&mut clinic);
        assert_eq!((&shown["openings"], names(&shown["untold"])), (&json!([]), vec!["بیمار ۰"]), "{end}");
        clinic.world.act("fill_told", json!({ "id": shown["untold"][0]["id"] }));
        open["roomId"] = json!(null);
    }
    clinic.world.check();
}

#[test]
fn what_somebody_waits_for_is_changed_and_an_offer_that_no_longer_suits_ends() {
    let mut clinic = Clinic::new();
    let entry = waits(&mut clinic, 0, json!({}));
    waits(&mut clinic, 1, json!({}));
    let open = order(&clinic, TOMORROW, 600, "wave", 2);
    clinic.world.act("fill_open", open);
    let edit = |clinic: &mut Clinic, fields: Value| {
        let draft = crate::waiting::draft(clinic, 0, fields);
        clinic.world.write("waiting_edit", json!({ "id": entry, "draft": draft }));
    };
    edit(&mut clinic, json!({ "weekdays": [0], "start": 540, "end": 640, "note": "زود" }));
    is(&offers(&mut clinic), &[("بیمار ۰", "offered"), ("بیمار ۱", "offered")]);
    edit(&mut clinic, json!({ "weekdays": [1] }));
    is(&offers(&mut clinic), &[("بیمار ۰", "withdrawn"), ("بیمار ۱", "offered")]);
    assert_eq!(names(&board(&mut clinic)["untold"]), ["بیمار ۰"], "who was asked hears of it");
    clinic.world.check();
}

#[test]
fn what_closes_the_time_or_ends_the_waiting_ends_the_offer() {
    let mut clinic = Clinic::new();
    let entry = waits(&mut clinic, 0, json!({}));
    waits(&mut clinic, 1, json!({}));
    let open = order(&clinic, TOMORROW, 600, "wave", 2);
    clinic.world.act("fill_open", open);
    clinic.world.write("waiting_end", json!({ "id": entry, "reason": "r" }));
    is(&offers(&mut clinic), &[("بیمار ۰", "withdrawn"), ("بیمار ۱", "offered")]);
    assert_eq!(board(&mut clinic)["untold"], json!([]), "who does not wait any more need not be told");
    let closed = json!({ "staffId": clinic.doctors[0], "roomId": null, "fromDay": TOMORROW, "untilDay": TOMORROW, "start": 610, "end": 620, "reason": "r", "isUrgent": false });
    clinic.world.write("closures_add", closed);
    assert_eq!((&board(&mut clinic)["openings"], names(&board(&mut clinic)["untold"])), (&json!([]), vec!["بیمار ۱"]));
    clinic.world.check();
}

#[test]
fn what_cannot_be_offered_is_refused_beside_its_field() {
    let mut clinic = Clinic::new();
    clinic.book(0, 0, TOMORROW, 700);
    waits(&mut clinic, 1, json!({ "start": 480, "end": 1200 }));
    for (field, value, refusal, at) in [
        ("day", json!("2026-11-21"), "appointment-in-past", "day"),
        ("day", json!("soon"), "day-invalid", "day"),
        ("minutes", json!(4), "service-minutes-invalid", "minutes"),
        ("start", json!(1430), "hours-invalid", "start"),
        ("start", json!(300), "appointment-out-of-hours", "start"),
        ("start", json!(690), "opening-gone", "start"),
        ("staffId", json!(clinic.coordinator), "appointment-no-doctor", "staffId"),
        ("staffId", Value::Null, "appointment-no-doctor", "staffId"),
        ("roomId", json!("nowhere"), "not-found", "roomId"),
        ("freedId", json!("nowhere"), "not-found", "freedId"),
    ] {
        let mut input = order(&clinic, TOMORROW, 600, "one", 1);
        input[field] = value;
        assert_eq!(clinic.world.refused("fill_open", input), (refusal.into(), at.into()), "{field}");
    }
    let begun = order(&clinic, TODAY, 480, "one", 1);
    assert_eq!(clinic.world.refused("fill_open", begun), ("appointment-in-past".into(), "start".into()));
    let open = order(&clinic, TOMORROW, 600, "one", 1);
    clinic.world.act("fill_open", open);
    let again = order(&clinic, TOMORROW, 615, "one", 1);
    assert_eq!(clinic.world.refused("fill_open", again), ("opening-open-already".into(), "start".into()));
    let nobody = order(&clinic, "2027-01-30", 600, "one", 1);
    assert_eq!(clinic.world.refused("fill_open", nobody).0, "opening-nobody");
}

#[test]
fn taking_an_acceptance_back_restores_all_of_it_or_is_refused() {
    let mut clinic = Clinic::new();
    let later = clinic.book(0, 0, "2026-12-10", 600);
    waits(&mut clinic, 0, json!({ "appointmentId": later }));
    waits(&mut clinic, 1, json!({}));
    clinic.world.sit("reception");
    let open = order(&clinic, TOMORROW, 600, "wave", 2);
    clinic.world.act("fill_open", open);
    let first = offer_to(&mut clinic, "بیمار ۰");
    clinic.world.act("fill_answer", answer(&first, "accept"));
    // The released time goes to the next, at another desk.
    clinic.world.sit("manager");
    let next = order(&clinic, "2026-12-10", 600, "one", 1);
    clinic.world.act("fill_open", next);
    let second = offer_to(&mut clinic, "بیمار ۱");
    clinic.world.sit("reception").act("journal_undo", json!({}));
    let restored = clinic.world.read("appointments_show", json!({ "id": later }));
    assert_eq!(restored["status"], "planned");
    let shown = board(&mut clinic);
    assert_eq!(shown["openings"].as_array().expect("one").len(), 1, "the time that is taken again is offered no more");
    is(&offers(&mut clinic), &[("بیمار ۰", "offered"), ("بیمار ۱", "offered")]);
    assert_eq!(clinic.world.refused("fill_answer", answer(&second, "accept")).0, "opening-gone");
    clinic.world.act("journal_redo", json!({}));
    assert_eq!(clinic.world.read("appointments_show", json!({ "id": later }))["status"], "cancelled");
    // Somebody else has the released time now.
    clinic.world.sit("manager");
    clinic.book(2, 0, "2026-12-10", 600);
    clinic.world.sit("reception");
    assert_eq!(clinic.world.refused("journal_undo", json!({})).0, "undo-breaks");
    clinic.world.check();
}

#[test]
fn the_opening_of_a_time_that_somebody_took_is_not_taken_back() {
    let mut clinic = Clinic::new();
    waits(&mut clinic, 0, json!({}));
    clinic.world.sit("reception");
    let open = order(&clinic, TOMORROW, 600, "one", 1);
    clinic.world.act("fill_open", open);
    let offer = offer_to(&mut clinic, "بیمار ۰");
    clinic.world.sit("manager").act("fill_answer", answer(&offer, "accept"));
    clinic.world.sit("reception");
    assert_eq!(clinic.world.refused("journal_undo", json!({})).0, "undo-breaks");
    clinic.world.check();
}

#[test]
fn an_offer_whose_minutes_are_over_promised_nothing_and_nobody_is_told_that_the_time_is_gone() {
    let mut clinic = Clinic::new();
    for patient in 0..3 {
        waits(&mut clinic, patient, json!({}));
    }
    let first = order(&clinic, TOMORROW, 600, "wave", 2);
    let opened = clinic.world.born("fill_open", first);
    clinic.world.clock.advance(20 * MINUTE);
    clinic.world.write("fill_next", json!({ "id": opened }));
    is(&offers(&mut clinic), &[("بیمار ۰", "expired"), ("بیمار ۱", "expired"), ("بیمار ۲", "offered")]);
    clinic.world.write("fill_close", json!({ "id": opened }));
    assert_eq!(names(&board(&mut clinic)["untold"]), ["بیمار ۲"], "only whose offer still ran");
    let again = order(&clinic, TOMORROW, 600, "wave", 2);
    let opened = clinic.world.born("fill_open", again);
    clinic.world.clock.advance(20 * MINUTE);
    clinic.world.write("fill_close", json!({ "id": opened }));
    assert_eq!(names(&board(&mut clinic)["untold"]), ["بیمار ۲"], "nobody of the second round");
}

#[test]
fn an_offer_that_holds_for_no_time_or_goes_to_nobody_is_refused_beside_its_field() {
    let mut clinic = Clinic::new();
    waits(&mut clinic, 0, json!({}));
    for (field, value, code) in [
        ("limitMinutes", 0, "offer-minutes-invalid"),
        ("limitMinutes", 1441, "offer-minutes-invalid"),
        ("size", 0, "offer-size-invalid"),
        ("size", 21, "offer-size-invalid"),
    ] {
        let mut open = order(&clinic, TOMORROW, 600, "wave", 2);
        open[field] = json!(value);
        assert_eq!(clinic.world.refused("fill_open", open), (code.to_owned(), field.to_owned()));
    }
}
