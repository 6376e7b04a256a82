//! Booking with rooms and buffers, beyond the rules, for somebody new; statuses with who, when and why; the calendar.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use peyvand_tests::{World, born, bring, draft, exchange, service};
use serde_json::{Value, json};

/// The day after tomorrow, a Tuesday.
const AFTER: &str = "2026-11-24";

impl Clinic {
    /// A room by its name.
    pub(crate) fn room(&mut self, name: &str) -> String {
        self.world.born("rooms_add", json!({ "name": name }))
    }

    /// A service of half an hour with what it asks.
    pub(crate) fn service(&mut self, name: &str, plan: Value) -> String {
        let add = json!({ "name": name, "code": "", "minutes": 30, "price": 1, "isInvasive": false, "recallMonths": null, "plan": plan });
        self.world.act("services_add", add);
        service(&mut self.world, name)
    }

    /// A booking of a service, with what a test sets.
    pub(crate) fn wish(&self, patient: usize, day: &str, start: u16, fields: Value) -> Value {
        let mut booking = self.booking(patient, 0, day, start);
        for (name, value) in fields.as_object().expect("fields") {
            booking[name] = value.clone();
        }
        booking
    }
}

fn plan(needs: &str, buffer: u16, doctors: &[&String], rooms: &[&String]) -> Value {
    json!({ "needs": needs, "buffer": buffer, "preparation": "ناشتا", "doctorIds": doctors, "roomIds": rooms })
}

fn code(clinic: &mut Clinic, name: &str, input: Value) -> (String, String) {
    clinic.world.refused(name, input)
}

fn refusal(code: &str, field: &str) -> (String, String) {
    (code.to_owned(), field.to_owned())
}

#[test]
fn a_room_is_chosen_where_one_is_needed_and_time_is_kept_free_after_it() {
    let mut clinic = Clinic::new();
    let rooms = [clinic.room("یونیت ۱"), clinic.room("یونیت ۲")];
    let both = clinic.service("جرم‌گیری", plan("both", 15, &[], &[]));
    let [first, second] = clinic.doctors.clone();
    let wish = |clinic: &Clinic, patient, doctor: &str, start| {
        clinic.wish(patient, TOMORROW, start, json!({ "staffId": doctor, "serviceId": both }))
    };
    for (patient, doctor, room) in [(0, &first, &rooms[0]), (1, &second, &rooms[1])] {
        let booking = wish(&clinic, patient, doctor, 600);
        let changed = clinic.world.write("appointments_book", booking);
        let shown = clinic.world.read("appointments_show", json!({ "id": born(&changed) }));
        assert_eq!((&shown["roomId"], &shown["buffer"], &shown["minutes"]), (&json!(room), &json!(15), &json!(30)));
    }
    // Over at half past ten, and free again a quarter later: doctor and room alike, the patient at once.
    let early = wish(&clinic, 2, &first, 630);
    assert_eq!(code(&mut clinic, "appointments_book", early), refusal("appointment-doctor-busy", "start"));
    let alone = clinic.service("فیزیوتراپی", plan("room", 0, &[], &[&rooms[0]]));
    let room_alone = |clinic: &Clinic, start, room: Value| {
        clinic.wish(2, TOMORROW, start, json!({ "staffId": null, "roomId": room, "serviceId": alone }))
    };
    for start in [600, 640] {
        let booking = room_alone(&clinic, start, Value::Null);
        assert_eq!(code(&mut clinic, "appointments_book", booking), refusal("appointment-room-busy", "start"));
    }
    let other = room_alone(&clinic, 700, json!(rooms[1]));
    assert_eq!(code(&mut clinic, "appointments_book", other), refusal("appointment-not-done", "roomId"));
    let later = wish(&clinic, 2, &first, 645);
    clinic.world.write("appointments_book", later);
    let free = room_alone(&clinic, 700, Value::Null);
    clinic.world.write("appointments_book", free);
    let same_patient = clinic.wish(0, TOMORROW, 630, json!({ "staffId": second, "serviceId": null, "minutes": 15 }));
    assert_eq!(code(&mut clinic, "appointments_book", same_patient), refusal("appointment-doctor-busy", "start"));
    clinic.world.check();
}

#[test]
fn who_does_a_service_and_where_is_kept_to() {
    let mut clinic = Clinic::new();
    let needs_room = clinic.service("عکس", plan("both", 0, &[], &[]));
    let booking = clinic.wish(0, TOMORROW, 600, json!({ "serviceId": needs_room }));
    assert_eq!(code(&mut clinic, "appointments_book", booking.clone()), refusal("appointment-no-room", "roomId"));
    clinic.room("عکس‌برداری");
    clinic.world.write("appointments_book", booking);
    let second = clinic.doctors[1].clone();
    let only = clinic.service("ارتودنسی", plan("doctor", 0, &[&second], &[]));
    let booking = clinic.wish(1, TOMORROW, 600, json!({ "serviceId": only }));
    assert_eq!(code(&mut clinic, "appointments_book", booking), refusal("appointment-not-done", "staffId"));
    let nobody = clinic.wish(1, TOMORROW, 600, json!({ "serviceId": only, "staffId": null }));
    assert_eq!(code(&mut clinic, "appointments_book", nobody), refusal("appointment-no-doctor", "staffId"));
    let nowhere = clinic.wish(1, TOMORROW, 600, json!({ "roomId": "nowhere" }));
    assert_eq!(code(&mut clinic, "appointments_book", nowhere), refusal("appointment-no-room", "roomId"));
    let free = |clinic: &mut Clinic, fields: Value| {
        let mut wanted =
            json!({ "serviceId": only, "staffId": null, "minutes": null, "fromDay": TOMORROW, "limit": 2 });
        for (name, value) in fields.as_object().expect("fields") {
            wanted[name] = value.clone();
        }
        clinic.world.read("appointments_free", wanted)
    };
    let found = free(&mut clinic, json!({}));
    assert!(found.as_array().expect("times").iter().all(|time| time["staffId"] == json!(second)), "{found}");
    let found = free(&mut clinic, json!({ "serviceId": needs_room, "limit": 1 }));
    assert_eq!((&found[0]["start"], &found[0]["roomName"]), (&json!(480), &json!("عکس‌برداری")));
}

#[test]
fn what_is_not_offered_any_more_is_not_booked_and_what_was_booked_can_be_moved() {
    let mut clinic = Clinic::new();
    let booked = clinic.book(0, 0, TOMORROW, 600);
    let entry = crate::waiting::waits(&mut clinic, 1, json!({}));
    let service = json!({ "id": clinic.checkup, "name": "معاینه", "code": "", "minutes": 30, "price": 3_000_000, "isInvasive": false, "recallMonths": null, "isActive": false });
    clinic.world.act("services_edit", service);
    let booking = clinic.booking(2, 0, TOMORROW, 700);
    assert_eq!(clinic.world.refused("appointments_book", booking), refusal("not-found", "serviceId"));
    let free = json!({ "serviceId": clinic.checkup, "staffId": null, "minutes": null, "fromDay": TODAY, "limit": 1 });
    assert_eq!(clinic.world.refused("appointments_free", free), refusal("not-found", "serviceId"));
    let fitting = json!({ "staffId": clinic.doctors[0], "roomId": null, "day": TOMORROW, "start": 800, "minutes": 60, "limit": 9 });
    assert_eq!(clinic.world.read("waiting_match", fitting), json!([]), "{entry}");
    let moved = json!({ "id": booked, "staffId": clinic.doctors[1], "day": TOMORROW, "start": 900 });
    clinic.world.write("appointments_move", moved);
    clinic.world.check();
}

#[test]
fn beyond_the_rules_there_is_a_right_and_a_reason_and_never_a_patient_twice() {
    let mut clinic = Clinic::new();
    clinic.book(0, 0, TOMORROW, 600);
    let over = |clinic: &Clinic, reason: Value| clinic.wish(1, TOMORROW, 615, json!({ "beyondReason": reason }));
    let late = |clinic: &Clinic, reason: Value| clinic.wish(2, TOMORROW, 1260, json!({ "beyondReason": reason }));
    clinic.world.sit("reception");
    for (reason, over_code, late_code) in [
        (Value::Null, refusal("appointment-doctor-busy", "start"), refusal("appointment-out-of-hours", "start")),
        (
            json!(" "),
            refusal("appointment-beyond-reason", "beyondReason"),
            refusal("appointment-beyond-reason", "beyondReason"),
        ),
        (
            json!("درد"),
            refusal("appointment-beyond-right", "beyondReason"),
            refusal("appointment-beyond-right", "beyondReason"),
        ),
    ] {
        let (one, other) = (over(&clinic, reason.clone()), late(&clinic, reason));
        assert_eq!(code(&mut clinic, "appointments_book", one), over_code);
        assert_eq!(code(&mut clinic, "appointments_book", other), late_code);
    }
    // A reason where nothing stands in the way is no act beyond the rules.
    let plain = clinic.wish(3, TOMORROW, 700, json!({ "beyondReason": "درد" }));
    let plain = clinic.world.born("appointments_book", plain);
    assert_eq!(clinic.world.read("appointments_show", json!({ "id": plain }))["beyond"], Value::Null);
    clinic.world.sit("doctor1");
    let mut kept = Vec::new();
    for (wish, beyond) in [(over(&clinic, json!("درد")), "overbooked"), (late(&clinic, json!("مسافر")), "out-of-hours")]
    {
        let id = born(&clinic.world.write("appointments_book", wish.clone()));
        let shown = clinic.world.read("appointments_show", json!({ "id": id }));
        assert_eq!((&shown["beyond"], &shown["beyondReason"]), (&json!(beyond), &wish["beyondReason"]));
        kept.push(id);
    }
    let twice = clinic.wish(0, TOMORROW, 610, json!({ "staffId": clinic.doctors[1], "beyondReason": "درد" }));
    assert_eq!(code(&mut clinic, "appointments_book", twice), refusal("appointment-patient-busy", "start"));
    // Moved into a free time it stands within the rules again; back over another it is asked anew.
    let to = |start: u16, reason: Value| json!({ "id": kept[0], "staffId": clinic.doctors[0], "day": TOMORROW, "start": start, "beyondReason": reason });
    let (free, taken, again) = (to(800, Value::Null), to(600, Value::Null), to(600, json!("درد")));
    clinic.world.write("appointments_move", free);
    assert_eq!(clinic.world.read("appointments_show", json!({ "id": kept[0] }))["beyond"], Value::Null);
    assert_eq!(code(&mut clinic, "appointments_move", taken), refusal("appointment-doctor-busy", "start"));
    clinic.world.write("appointments_move", again);
    clinic.world.check();
}

#[test]
fn what_is_booked_over_somebody_and_outside_the_hours_says_both() {
    let mut clinic = Clinic::new();
    clinic.world.act("holidays_set", json!({ "day": TOMORROW, "name": "جشن", "isOff": true, "source": "" }));
    let mut first = clinic.booking(0, 0, TOMORROW, 600);
    first["beyondReason"] = json!("درد");
    clinic.world.act("appointments_book", first);
    let mut over = clinic.booking(1, 0, TOMORROW, 600);
    over["beyondReason"] = json!("درد شدید");
    let id = clinic.world.born("appointments_book", over);
    let shown = |clinic: &mut Clinic| {
        let card = clinic.world.read("appointments_show", json!({ "id": id }));
        let calendar =
            clinic.world.read("calendar_show", json!({ "fromDay": card["day"], "days": 1, "by": "doctor", "ids": [] }));
        let mark = calendar["appointments"]
            .as_array()
            .expect("cards")
            .iter()
            .find(|mark| mark["id"] == json!(id))
            .expect("a card")
            .clone();
        (card["beyond"].clone(), mark["beyond"].clone(), mark["isDisplaced"].clone())
    };
    assert_eq!(shown(&mut clinic), (json!("both"), json!("both"), json!(false)));
    assert_eq!(clinic.world.read("displaced_list", json!({ "limit": 9 })), json!([]), "both were meant to stand there");
    let moved = json!({ "id": id, "staffId": clinic.doctors[0], "day": "2026-11-24", "start": 600 });
    clinic.world.write("appointments_move", moved);
    assert_eq!(shown(&mut clinic), (Value::Null, Value::Null, json!(false)));
    clinic.world.check();
}

#[test]
fn blocked_time_and_days_off_are_not_booked() {
    let mut clinic = Clinic::new();
    let block = json!({ "staffId": clinic.doctors[0], "roomId": null, "fromDay": TOMORROW, "untilDay": TOMORROW, "start": 600, "end": 660, "reason": "جلسه", "isUrgent": false });
    clinic.world.act("closures_add", block);
    clinic.world.act("holidays_set", json!({ "day": AFTER, "name": "جشن", "isOff": true, "source": "" }));
    for (day, start) in [(TOMORROW, 590), (TOMORROW, 600), (AFTER, 600)] {
        let booking = clinic.booking(0, 0, day, start);
        assert_eq!(code(&mut clinic, "appointments_book", booking), refusal("appointment-out-of-hours", "start"));
    }
    let error = clinic.world.call("appointments_book", clinic.booking(0, 0, AFTER, 600)).expect_err("a day off");
    assert_eq!(error.args["name"], "جشن");
    let beside = clinic.booking(0, 1, TOMORROW, 600);
    clinic.world.write("appointments_book", beside);
    let found = clinic.world.read(
        "appointments_free",
        json!({ "serviceId": null, "staffId": clinic.doctors[0], "minutes": 30, "fromDay": AFTER, "limit": 1 }),
    );
    assert_eq!(found[0]["day"], "2026-11-25");
}

#[test]
fn free_times_are_narrowed_by_part_of_day_weekday_and_room() {
    let mut clinic = Clinic::new();
    let room = clinic.room("اتاق");
    let mut first = |fields: Value| {
        let mut wanted = json!({ "serviceId": null, "staffId": null, "minutes": 60, "fromDay": TODAY, "limit": 1 });
        for (name, value) in fields.as_object().expect("fields") {
            wanted[name] = value.clone();
        }
        let found = clinic.world.read("appointments_free", wanted);
        format!("{} {} {}", found[0]["day"], found[0]["start"], found[0]["roomName"]).replace('"', "")
    };
    assert_eq!(first(json!({})), "2026-11-22 555 null");
    assert_eq!(first(json!({ "part": "afternoon" })), "2026-11-22 720 null");
    assert_eq!(first(json!({ "part": "evening" })), "2026-11-22 1020 null");
    assert_eq!(first(json!({ "part": "morning", "weekdays": [2, 3] })), "2026-11-25 480 null");
    assert_eq!(first(json!({ "roomId": room, "fromDay": "2026-12-01" })), "2026-12-01 480 اتاق");
    // A minute that was pointed at is free or not, on the grid or beside it: not past, not outside the hours.
    assert_eq!(first(json!({ "at": 607 })), "2026-11-22 607 null");
    assert_eq!(first(json!({ "at": 500 })), "2026-11-23 500 null");
    assert_eq!(first(json!({ "at": 100 })), "null null null");
    assert_eq!(clinic.world.refused("appointments_free", json!({ "serviceId": null, "staffId": null, "minutes": 60, "fromDay": TODAY, "limit": 1, "weekdays": [7] })).1, "weekdays");
}

#[test]
fn somebody_new_is_booked_in_the_same_act_and_asked_once_how_they_came() {
    let mut clinic = Clinic::new();
    let newcomer = json!({ "givenName": "نو", "familyName": "آمده", "mobile": "0955 123 4599", "addressForm": "ms" });
    let wish = |clinic: &Clinic, start: u16, newcomer: Value| {
        clinic.wish(0, TOMORROW, start, json!({ "patientId": null, "newcomer": newcomer, "source": "instagram" }))
    };
    for (field, value, refused) in [
        ("mobile", "12", refusal("patient-mobile-invalid", "newcomer.mobile")),
        ("addressForm", "sir", refusal("choice-unknown", "newcomer.addressForm")),
    ] {
        let mut wrong = newcomer.clone();
        wrong[field] = json!(value);
        let wrong = wish(&clinic, 600, wrong);
        assert_eq!(code(&mut clinic, "appointments_book", wrong), refused);
    }
    let nameless = json!({ "givenName": "", "familyName": " ", "mobile": "", "addressForm": "" });
    let nameless = wish(&clinic, 600, nameless);
    assert_eq!(code(&mut clinic, "appointments_book", nameless), refusal("patient-name-empty", "newcomer.familyName"));
    let booking = wish(&clinic, 600, newcomer.clone());
    let changed = clinic.world.write("appointments_book", booking);
    let shown = clinic.world.read("appointments_show", json!({ "id": born(&changed) }));
    let patient = clinic.world.read("patients_show", json!({ "id": shown["patientId"] }));
    assert_eq!(
        (&patient["name"], &patient["mobiles"], &patient["source"]),
        (&json!("نو آمده"), &json!(["+989551234599"]), &json!("instagram"))
    );
    // The same person again, under the same number: not refused, and the desk is told who it may be.
    let typed = draft("نو", "آمده", json!({ "mobiles": ["09551234599"] }));
    let like = clinic.world.read("patients_duplicates", json!({ "draft": typed, "exceptId": null }));
    assert_eq!(like[0]["patient"]["id"], shown["patientId"]);
    let mut again = clinic.wish(0, TOMORROW, 700, json!({ "source": "phone" }));
    again["patientId"] = shown["patientId"].clone();
    clinic.world.write("appointments_book", again);
    let patient = clinic.world.read("patients_show", json!({ "id": shown["patientId"] }));
    assert_eq!(patient["source"], "instagram", "what was said first stays");
    let counts = clinic.world.read("appointments_count", json!({ "groupBy": "source" }));
    let groups: Vec<_> =
        counts["groups"].as_array().expect("groups").iter().map(|row| (&row["key"], &row["count"])).collect();
    assert_eq!(groups, [(&json!("instagram"), &json!(1)), (&json!("phone"), &json!(1))]);
    // Who may not open files opens none by booking.
    clinic.world.act("staff_add", json!({ "name": "t", "login": "booker", "roles": ["technician"], "specialty": "", "hours": [], "password": null, "rights": [{ "right": "appointments-book", "isGiven": true }] }));
    clinic.world.sit("booker");
    let booking = wish(&clinic, 800, newcomer);
    assert_eq!(code(&mut clinic, "appointments_book", booking), refusal("right-missing", "newcomer"));
}

/// What happened to an appointment, newest first, in short.
fn told(clinic: &mut Clinic, id: &str) -> Vec<String> {
    let detail = clinic.world.read("appointments_detail", json!({ "id": id }));
    let place = |spot: &Value| format!("{} {} {} {}", spot["day"], spot["start"], spot["minutes"], spot["staffName"]);
    let line = |change: &Value| {
        let turn = match change["kind"].as_str() {
            Some("status") => format!("{} > {}", change["was"], change["becomes"]),
            _ => format!("{} > {}", place(&change["from"]), place(&change["to"])),
        };
        format!("{} {turn} {} {}", change["kind"], change["byName"], change["reason"]).replace('"', "")
    };
    detail["changes"].as_array().expect("changes").iter().map(line).collect()
}

#[test]
fn each_change_says_who_when_and_why() {
    let mut clinic = Clinic::new();
    let id = clinic.book(0, 0, TOMORROW, 600);
    clinic.world.sit("reception");
    clinic.world.write("appointments_confirm", json!({ "id": id }));
    clinic.world.write("appointments_confirm", json!({ "id": id }));
    let to = |day: &str, start: u16, minutes: Value, reason: &str| json!({ "id": id, "staffId": null, "day": day, "start": start, "minutes": minutes, "reason": reason });
    clinic.world.write("appointments_move", to(TOMORROW, 600, json!(45), ""));
    assert_eq!(
        clinic.world.read("appointments_show", json!({ "id": id }))["status"],
        "confirmed",
        "longer, at the same time"
    );
    clinic.world.sit("manager");
    clinic.world.write("appointments_move", to(AFTER, 660, Value::Null, "بیمار خواست"));
    clinic.world.write("appointments_move", to(AFTER, 660, Value::Null, "هیچ"));
    clinic.world.write("appointments_cancel", json!({ "id": id, "reason": "patient" }));
    assert_eq!(
        told(&mut clinic, &id),
        [
            "status planned > cancelled مهتاب راد patient",
            "status confirmed > planned مهتاب راد ",
            "time 2026-11-23 600 45 دکتر آرش کیان > 2026-11-24 660 45 دکتر آرش کیان مهتاب راد بیمار خواست",
            "length 2026-11-23 600 30 دکتر آرش کیان > 2026-11-23 600 45 دکتر آرش کیان سمیرا نوری ",
            "status planned > confirmed سمیرا نوری ",
        ]
    );
    let detail = clinic.world.read("appointments_detail", json!({ "id": id }));
    assert_eq!((&detail["changes"][0]["day"], &detail["changes"][0]["minute"]), (&json!(TODAY), &json!(540)));
    assert_eq!(detail["mobile"], "+989551234501");
}

#[test]
fn of_a_child_with_a_number_of_its_own_the_guardian_is_called_as_in_every_list() {
    let mut clinic = Clinic::new();
    let fields = json!({ "birth": "1397/5/5", "guardianId": clinic.patients[0], "mobiles": ["09551234507"] });
    let child = clinic.patient("آوا", "کوچک", fields);
    let id = clinic.book(child, 0, TOMORROW, 600);
    let detail = clinic.world.read("appointments_detail", json!({ "id": id }));
    assert_eq!(detail["mobile"], "+989551234501");
}

#[test]
fn calling_off_is_late_by_the_practices_hours_and_told_beforehand() {
    let mut clinic = Clinic::new();
    // It is nine: tomorrow at half past eight is less than a day ahead, at nine it is not.
    for (start, hours, late) in [(510, 24, true), (540, 24, false), (600, 24, false), (600, 26, true), (510, 0, false)]
    {
        clinic.world.act("rules_set", json!({ "name": "late-cancel-hours", "value": hours, "validFrom": TODAY }));
        let id = clinic.book(0, 0, TOMORROW, start);
        let detail = clinic.world.read("appointments_detail", json!({ "id": id }));
        assert_eq!(detail["isLateNow"], json!(late), "{start} {hours}");
        clinic.world.write("appointments_cancel", json!({ "id": id, "reason": "patient" }));
        let status = if late { "cancelled-late" } else { "cancelled" };
        assert_eq!(clinic.world.read("appointments_show", json!({ "id": id }))["status"], status, "{start} {hours}");
        assert_eq!(
            clinic.world.refused("appointments_cancel", json!({ "id": id, "reason": "patient" })).0,
            "appointment-not-open"
        );
    }
    // The time is free again either way.
    clinic.book(1, 0, TOMORROW, 510);
    clinic.world.check();
}

#[test]
fn the_calendar_shows_days_by_doctor_or_by_room() {
    let mut clinic = Clinic::new();
    let rooms = [clinic.room("یونیت ۱"), clinic.room("یونیت ۲")];
    let both = clinic.service("جرم‌گیری", plan("both", 15, &[], &[]));
    let alert = draft("بیمار", "۰", json!({ "labels": [{ "tone": "alert", "text": "پنی‌سیلین" }] }));
    clinic.world.act("patients_edit", json!({ "id": clinic.patients[0], "draft": alert }));
    let wish = clinic.wish(0, TOMORROW, 600, json!({ "serviceId": both }));
    let first = clinic.world.born("appointments_book", wish);
    let second = clinic.book(1, 1, AFTER, 540);
    let gone = clinic.book(2, 1, AFTER, 600);
    clinic.world.act("appointments_cancel", json!({ "id": gone, "reason": "patient" }));
    let block = json!({ "staffId": clinic.doctors[1], "roomId": null, "fromDay": AFTER, "untilDay": AFTER, "start": 480, "end": 560, "reason": "جلسه", "isUrgent": false });
    clinic.world.act("closures_add", block);
    let show = |clinic: &mut Clinic, by: &str, days: u16, ids: &[&String]| {
        clinic.world.read("calendar_show", json!({ "fromDay": TODAY, "days": days, "by": by, "ids": ids }))
    };
    let week = show(&mut clinic, "doctor", 7, &[]);
    assert_eq!((week["columns"].as_array().map(Vec::len), week["days"].as_array().map(Vec::len)), (Some(2), Some(7)));
    let cards = week["appointments"].as_array().expect("cards");
    assert_eq!(cards.iter().map(|card| &card["id"]).collect::<Vec<_>>(), [&json!(first), &json!(second)]);
    let card = &cards[0];
    assert_eq!(
        (&card["roomId"], &card["buffer"], &card["hasAlert"], &card["isFirstVisit"]),
        (&json!(rooms[0]), &json!(15), &json!(true), &json!(true))
    );
    assert_eq!((&card["isDisplaced"], &cards[1]["isDisplaced"]), (&json!(false), &json!(true)), "in blocked time");
    let of_second = |hours: &Value| hours["columnId"] == json!(clinic.doctors[1]);
    let hours: Vec<_> =
        week["days"][2]["hours"].as_array().expect("hours").iter().filter(|hours| of_second(hours)).collect();
    assert_eq!(hours.len(), 1);
    assert_eq!((&hours[0]["start"], &hours[0]["end"]), (&json!(560), &json!(1200)), "blocked time is not worked");
    assert_eq!(week["closures"][0]["reason"], "جلسه");
    assert_eq!((&week["opens"], &week["closes"], &week["slotMinutes"]), (&json!(480), &json!(1200), &json!(15)));
    let by_room = show(&mut clinic, "room", 3, &[]);
    assert_eq!(by_room["columns"].as_array().map(Vec::len), Some(2));
    assert_eq!(by_room["appointments"].as_array().map(Vec::len), Some(1), "what has no room stands in no room");
    let other = clinic.doctors[1].clone();
    let one = show(&mut clinic, "doctor", 3, &[&other]);
    assert_eq!((one["columns"].as_array().map(Vec::len), &one["appointments"][0]["id"]), (Some(1), &json!(second)));
    for days in [0, 32] {
        let asked = json!({ "fromDay": TODAY, "days": days, "by": "room", "ids": [] });
        assert_eq!(clinic.world.refused("calendar_show", asked), refusal("day-invalid", "days"));
    }
}

#[test]
fn a_room_that_two_devices_gave_away_is_mended_by_a_person_and_nothing_is_dropped() {
    let mut clinic = Clinic::new();
    let room = clinic.room("یونیت");
    let alone = clinic.service("لیزر", plan("room", 0, &[], &[]));
    let mut there = World::empty(peyvand_kit::Locale::Fa);
    bring(&mut clinic.world, &mut there);
    let wish = |clinic: &Clinic, patient| {
        clinic.wish(patient, TOMORROW, 600, json!({ "staffId": null, "roomId": room, "serviceId": alone }))
    };
    let (here, other) = (wish(&clinic, 0), wish(&clinic, 1));
    clinic.world.act("appointments_book", here);
    there.act("appointments_book", other);
    exchange(&mut clinic.world, &mut there);
    for world in [&mut clinic.world, &mut there] {
        let day = json!({ "fromDay": TOMORROW, "days": 1, "by": "room", "ids": [] });
        assert_eq!(world.read("calendar_show", day)["appointments"].as_array().map(Vec::len), Some(2));
        let work = world.read("followups_list", json!({ "until": TOMORROW, "ownerId": null, "limit": 100 }));
        let mend: Vec<_> = work.as_array().expect("a list").iter().filter(|row| row["kind"] == "mend").collect();
        assert_eq!(mend.len(), 1, "{work:#}");
        assert!(mend[0]["reason"].as_str().expect("words").contains("اتاق"), "{}", mend[0]["reason"]);
    }
}
