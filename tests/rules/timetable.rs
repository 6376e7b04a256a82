//! The practice's time: hours that hold from a day, rooms, days off, blocked time, and who must be moved for it.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use peyvand_kit::{Calendar, Day, Locale};
use peyvand_tests::{World, exchange, staff};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn shared(file: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/holidays").join(file);
    if !path.exists() {
        println!("skipped: shared/data/holidays/{file} is not here");
        return None;
    }
    Some(path)
}

fn holidays(world: &mut World, from: &str, until: &str) -> Vec<Value> {
    let list = world.read("holidays_list", json!({ "fromDay": from, "untilDay": until }));
    list["days"].as_array().expect("a list").clone()
}

/// The days of a span that are off, in the form of a calendar, such as `1403/01/01`.
fn off(world: &mut World, calendar: Calendar, from: &str, until: &str) -> Vec<String> {
    let days = holidays(world, from, until);
    let shown = |row: &Value| {
        let parts = calendar.parts(Day::parse_iso(row["day"].as_str().expect("a day")).expect("a day"));
        format!("{:04}/{:02}/{:02}", parts.year, parts.month, parts.day)
    };
    days.iter().filter(|row| row["isOff"] == true).map(shown).collect()
}

/// What a doctor's or a room's column shows of a day.
fn open(world: &mut World, by: &str, id: &str, day: &str) -> Vec<(u64, u64)> {
    let calendar = world.read("calendar_show", json!({ "fromDay": day, "days": 1, "by": by, "ids": [id] }));
    let minute = |hours: &Value, at: &str| hours[at].as_u64().expect("a minute");
    let hours = calendar["days"][0]["hours"].as_array().expect("hours").clone();
    hours.iter().map(|hours| (minute(hours, "start"), minute(hours, "end"))).collect()
}

fn week(weekdays: &[u8], stretches: &[(u16, u16)]) -> Value {
    let on = |weekday: &u8| {
        let weekday = *weekday;
        stretches.iter().map(move |(start, end)| json!({ "weekday": weekday, "start": start, "end": end }))
    };
    weekdays.iter().flat_map(on).collect()
}

/// Blocked time of the whole of tomorrow, with the fields that a test sets.
pub(crate) fn closure(fields: Value) -> Value {
    let mut closure = json!({
        "staffId": null, "roomId": null, "fromDay": TOMORROW, "untilDay": TOMORROW, "start": null, "end": null,
        "reason": "قطع برق", "isUrgent": false,
    });
    for (name, value) in fields.as_object().expect("fields") {
        closure[name] = value.clone();
    }
    closure
}

pub(crate) fn displaced(world: &mut World) -> Vec<Value> {
    world.read("displaced_list", json!({ "limit": 100 })).as_array().expect("a list").clone()
}

#[test]
fn the_days_off_of_1403_and_1404_are_those_on_which_two_sources_agree() {
    let Some(path) = shared("closed_days_1403_1404_two_sources.json") else { return };
    let known: BTreeMap<String, Vec<String>> =
        serde_json::from_slice(&std::fs::read(path).expect("read")).expect("years with days");
    let mut world = World::empty(Locale::Fa);
    for (year, from, until) in [("1403", "2024-03-20", "2025-03-20"), ("1404", "2025-03-21", "2026-03-20")] {
        assert_eq!(off(&mut world, Calendar::Jalali, from, until), known[year], "{year}");
    }
}

#[test]
fn where_the_sources_of_a_lunar_day_differ_the_list_says_so() {
    let Some(path) = shared("holidays_IR_1403_1406_compared.csv") else { return };
    let mut world = World::empty(Locale::Fa);
    let ours: BTreeMap<String, Value> = holidays(&mut world, "2024-03-20", "2028-03-19")
        .into_iter()
        .map(|row| (row["day"].as_str().expect("a day").to_owned(), row))
        .collect();
    let mut theirs = BTreeSet::new();
    let mut apart = 0;
    for row in csv::Reader::from_path(path).expect("a table").records() {
        let row = row.expect("a row");
        let (day, sources, is_beyond) = (&row[1], &row[3], &row[4] == "1");
        // Seven days that one source alone calls closed, without a holiday.
        if sources.contains('P') && !row[5].contains("تعطیلی عمومی") {
            theirs.insert(day.to_owned());
            let named = ours.get(day).unwrap_or_else(|| panic!("{day} is no day off"));
            assert!(!named["isEstimated"].as_bool().expect("a mark") || is_beyond, "{day} is known: {named}");
            if !sources.contains('T') {
                apart += 1;
                assert_eq!(named["isEstimated"], true, "{day}");
                assert!(named["source"].as_str().expect("a source").contains("time.ir"), "{day}: {named}");
            }
        }
    }
    assert_eq!(ours.keys().cloned().collect::<BTreeSet<_>>(), theirs);
    assert_eq!(apart, 6, "time.ir has six lunar days of 1405 a day later");
}

#[test]
fn the_other_table_of_irans_holidays_has_the_same_days() {
    let Some(path) = shared("holidays_IR_2024_2028_python_holidays.csv") else { return };
    let mut world = World::empty(Locale::Fa);
    let ours: BTreeSet<String> = off(&mut world, Calendar::Gregorian, "2024-01-21", "2028-03-19")
        .into_iter()
        .map(|day| day.replace('/', "-"))
        .collect();
    let rows = csv::Reader::from_path(path).expect("a table");
    let theirs: BTreeSet<String> = rows
        .into_records()
        .map(|row| row.expect("a row"))
        .filter(|row| &row[6] == "0" && &row[0] <= "2028-03-19")
        .map(|row| row[0].to_owned())
        .collect();
    assert_eq!(ours, theirs);
}

#[test]
fn a_year_ends_where_it_ends() {
    let mut world = World::empty(Locale::Fa);
    let leap = ["1403/12/29", "1403/12/30", "1404/01/01", "1404/01/02", "1404/01/03", "1404/01/04"];
    assert_eq!(off(&mut world, Calendar::Jalali, "2025-03-19", "2025-03-24"), leap);
    let common = ["1404/12/29", "1405/01/01", "1405/01/02", "1405/01/03", "1405/01/04"];
    assert_eq!(off(&mut world, Calendar::Jalali, "2026-03-20", "2026-03-24"), common);
    // Solar days hold in years of which no moon is known.
    let far = ["1438/12/29", "1439/01/01", "1439/01/02", "1439/01/03", "1439/01/04"];
    assert_eq!(off(&mut world, Calendar::Jalali, "2060-03-15", "2060-03-25"), far);
    let pack = world.read("holidays_list", json!({ "fromDay": TODAY, "untilDay": TODAY }));
    assert_eq!((&pack["pack"], &pack["packUntil"]), (&json!("ir"), &json!("2028-03-19")));
}

#[test]
fn russia_and_china_have_fixed_days_by_rule_and_moved_days_by_list() {
    let mut world = World::empty(Locale::Ru);
    let winter = [
        "2026/01/01",
        "2026/01/02",
        "2026/01/03",
        "2026/01/04",
        "2026/01/05",
        "2026/01/06",
        "2026/01/07",
        "2026/01/08",
        "2026/01/09",
    ];
    assert_eq!(off(&mut world, Calendar::Gregorian, "2026-01-01", "2026-01-20"), winter);
    let spring = ["2026/02/23", "2026/03/08", "2026/03/09", "2026/05/01", "2026/05/09", "2026/05/11"];
    assert_eq!(off(&mut world, Calendar::Gregorian, "2026-02-01", "2026-05-31"), spring);
    let moved = &holidays(&mut world, "2025-11-01", "2025-11-03");
    assert_eq!((&moved[0]["kind"], &moved[0]["isOff"]), (&json!("worked"), &json!(false)), "{moved:#?}");
    assert!(moved[1]["source"].as_str().expect("a source").contains("№ 1335"), "{moved:#?}");
    let mut world = World::empty(Locale::Zh);
    let spring: Vec<String> = (15..=23).map(|day| format!("2026/02/{day}")).collect();
    assert_eq!(off(&mut world, Calendar::Gregorian, "2026-02-01", "2026-03-31"), spring);
    let worked: Vec<Value> = holidays(&mut world, "2026-02-01", "2026-03-31")
        .into_iter()
        .filter(|row| row["isOff"] == false)
        .map(|row| row["day"].clone())
        .collect();
    assert_eq!(worked, ["2026-02-14", "2026-02-28"]);
    // The second of May is off since 2025.
    assert_eq!(off(&mut world, Calendar::Gregorian, "2030-05-01", "2030-05-31"), ["2030/05/01", "2030/05/02"]);
    assert_eq!(
        off(&mut World::empty(Locale::En), Calendar::Gregorian, "2026-01-01", "2026-12-31"),
        Vec::<String>::new()
    );
}

#[test]
fn the_practice_says_of_a_day_what_its_country_does_not() {
    let mut clinic = Clinic::new();
    let (world, doctor) = (&mut clinic.world, clinic.doctors[0].clone());
    let (eve, known) = ("2026-12-22", "2026-12-23");
    let hours = [(480, 1200)];
    assert_eq!(open(world, "doctor", &doctor, known), []);
    world.write("holidays_set", json!({ "day": known, "name": "", "isOff": false, "source": "" }));
    assert_eq!(open(world, "doctor", &doctor, known), hours);
    let named = &holidays(world, known, known)[0];
    assert_eq!((&named["kind"], &named["isEdited"]), (&json!("worked"), &json!(true)));
    assert_eq!(named["name"], "ولادت امام علی (ع) و روز پدر");
    let nameless = json!({ "day": eve, "name": " ", "isOff": true, "source": "" });
    assert_eq!(world.refused("holidays_set", nameless), ("holiday-name-empty".into(), "name".into()));
    world.write("holidays_set", json!({ "day": eve, "name": "آلودگی هوا", "isOff": true, "source": "استانداری" }));
    assert_eq!(open(world, "doctor", &doctor, eve), []);
    let named = &holidays(world, eve, eve)[0];
    assert_eq!((&named["kind"], &named["source"]), (&json!("practice"), &json!("استانداری")));
    world.write("holidays_reset", json!({ "day": eve }));
    assert_eq!(open(world, "doctor", &doctor, eve), hours);
    world.write("holidays_set", json!({ "day": eve, "name": "آلودگی هوا", "isOff": true, "source": "" }));
    assert_eq!(open(world, "doctor", &doctor, eve), [], "the same day is said anew");
    assert_eq!(world.refused("holidays_reset", json!({ "day": TODAY })).0, "not-found");
}

#[test]
fn hours_hold_from_their_day_until_others_do() {
    let mut clinic = Clinic::new();
    let (world, doctor) = (&mut clinic.world, clinic.doctors[0].clone());
    let sunday_in_december = "2026-12-06";
    // From December on, Sundays and Mondays, with a break at noon.
    let from = json!({ "staffId": doctor, "roomId": null, "fromDay": "2026-12-01", "hours": week(&[0, 6], &[(540, 720), (780, 1020)]) });
    world.write("hours_set", from);
    assert_eq!(open(world, "doctor", &doctor, "2026-11-30"), [(480, 1200)], "November is as before");
    assert_eq!(open(world, "doctor", &doctor, sunday_in_december), [(540, 720), (780, 1020)]);
    assert_eq!(open(world, "doctor", &doctor, "2026-12-02"), [], "a Wednesday");
    let weeks = world.read("hours_show", json!({ "staffId": doctor, "roomId": null }));
    let from_days: Vec<&Value> = weeks.as_array().expect("weeks").iter().map(|week| &week["fromDay"]).collect();
    assert_eq!(from_days, ["", "2026-12-01"]);
    // What a colleague's row tells and takes is the week of today.
    let row = |world: &mut World| {
        let rows = world.read("staff_list", json!({}));
        rows.as_array().expect("rows").iter().find(|row| row["id"] == json!(doctor)).expect("the doctor").clone()
    };
    let mut edit = row(world);
    assert_eq!(edit["hours"].as_array().expect("hours").len(), 7);
    for gone in ["login", "hasPassword", "hasPin", "assistants", "leaves", "openCount"] {
        edit.as_object_mut().expect("a row").remove(gone);
    }
    edit["substituteId"] = Value::Null;
    edit["specialty"] = json!("ایمپلنت");
    world.write("staff_edit", edit.clone());
    assert_eq!(
        world.read("hours_show", json!({ "staffId": doctor, "roomId": null })),
        weeks,
        "unchanged hours make no week"
    );
    edit["hours"] = week(&[6], &[(600, 900)]);
    world.write("staff_edit", edit);
    assert_eq!(open(world, "doctor", &doctor, TODAY), [(600, 900)]);
    assert_eq!(open(world, "doctor", &doctor, "2026-11-15"), [(480, 1200)], "the past is as it was");
    assert_eq!(open(world, "doctor", &doctor, sunday_in_december), [(540, 720), (780, 1020)]);
    // A week that is not worked at all.
    world.write("hours_set", json!({ "staffId": doctor, "roomId": null, "fromDay": "2027-01-01", "hours": [] }));
    assert_eq!(open(world, "doctor", &doctor, "2027-01-03"), []);
}

#[test]
fn hours_that_do_not_fit_are_refused() {
    let mut clinic = Clinic::new();
    let (world, doctor) = (&mut clinic.world, clinic.doctors[0].clone());
    let set = |who: (Value, Value), from: &str, hours: Value| json!({ "staffId": who.0, "roomId": who.1, "fromDay": from, "hours": hours });
    let of_doctor = || (json!(doctor), Value::Null);
    for (input, refusal) in [
        (set(of_doctor(), "", week(&[0], &[(600, 600)])), ("hours-invalid", "hours")),
        (set(of_doctor(), "", week(&[0], &[(480, 700), (690, 800)])), ("hours-invalid", "hours")),
        (set(of_doctor(), "", week(&[7], &[(480, 700)])), ("hours-invalid", "hours")),
        (set(of_doctor(), "1405/9/1", json!([])), ("day-invalid", "fromDay")),
        (set((Value::Null, Value::Null), "", json!([])), ("not-found", "")),
        (set((json!(doctor), json!("room")), "", json!([])), ("not-found", "")),
        (set((Value::Null, json!("nowhere")), "", json!([])), ("not-found", "roomId")),
    ] {
        let refused = world.refused("hours_set", input.clone());
        assert_eq!((refused.0.as_str(), refused.1.as_str()), refusal, "{input}");
    }
}

#[test]
fn two_devices_that_change_a_week_leave_hours_that_can_be_worked() {
    let (mut here, mut there) = (World::new(), World::empty(Locale::Fa));
    let doctor = staff(&mut here, "doctor1");
    exchange(&mut here, &mut there);
    let set = |hours: Value| json!({ "staffId": doctor, "roomId": null, "fromDay": "2026-12-01", "hours": hours });
    here.act("hours_set", set(week(&[6], &[(480, 720)])));
    there.act("hours_set", set(week(&[6], &[(600, 900)])));
    exchange(&mut here, &mut there);
    assert_eq!(open(&mut here, "doctor", &doctor, "2026-12-06"), [(480, 900)], "both hold, as one stretch");
    assert_eq!(open(&mut here, "doctor", &doctor, "2026-12-06"), open(&mut there, "doctor", &doctor, "2026-12-06"));
}

#[test]
fn rooms_are_added_and_given_up_when_nobody_is_booked_in_them() {
    let mut clinic = Clinic::new();
    let world = &mut clinic.world;
    assert_eq!(world.refused("rooms_add", json!({ "name": " " })), ("room-name-empty".into(), "name".into()));
    let chair = world.born("rooms_add", json!({ "name": " یونیت  ۱ " }));
    world.write("rooms_add", json!({ "name": "یونیت ۲" }));
    let rooms = world.read("rooms_list", json!({}));
    assert_eq!((&rooms[0]["name"], &rooms[1]["name"]), (&json!("یونیت ۱"), &json!("یونیت ۲")));
    // Without hours of its own a room is open when the practice is.
    assert_eq!(open(world, "room", &chair, TOMORROW), [(480, 1200)]);
    world.write(
        "hours_set",
        json!({ "staffId": null, "roomId": chair, "fromDay": "", "hours": week(&[0], &[(600, 900)]) }),
    );
    assert_eq!(open(world, "room", &chair, TOMORROW), [(600, 900)]);
    assert_eq!(open(world, "room", &chair, "2026-11-24"), []);
    world.write("hours_set", json!({ "staffId": null, "roomId": chair, "fromDay": "", "hours": [] }));
    assert_eq!(open(world, "room", &chair, "2026-11-24"), [(480, 1200)], "nothing of its own since ever");
    let mut booking = clinic.booking(0, 0, TOMORROW, 600);
    booking["roomId"] = json!(chair);
    let appointment = clinic.world.born("appointments_book", booking);
    let world = &mut clinic.world;
    let give_up = json!({ "id": chair, "name": "یونیت ۱", "isActive": false });
    assert_eq!(world.refused("rooms_edit", give_up.clone()), ("room-booked".into(), "isActive".into()));
    world.act("appointments_cancel", json!({ "id": appointment, "reason": "patient" }));
    world.write("rooms_edit", give_up);
    assert_eq!(world.read("rooms_list", json!({}))[1]["isActive"], false);
    assert_eq!(world.refused("rooms_edit", json!({ "id": "nowhere", "name": "ا", "isActive": true })).0, "not-found");
}

#[test]
fn a_service_says_what_it_needs_who_does_it_and_where() {
    let mut clinic = Clinic::new();
    let chair = clinic.world.born("rooms_add", json!({ "name": "یونیت ۱" }));
    let (world, doctor) = (&mut clinic.world, clinic.doctors[0].clone());
    let plan = json!({
        "needs": "both", "buffer": 15, "preparation": "  دو ساعت پیش از آمدن چیزی نخورید. ", "doctorIds": [doctor], "roomIds": [chair],
    });
    let service = json!({ "name": "جراحی لثه", "code": "", "minutes": 45, "price": 1, "isInvasive": true, "recallMonths": null, "plan": plan });
    world.write("services_add", service);
    let row = |world: &mut World| {
        let rows = world.read("services_list", json!({}));
        rows.as_array().expect("rows").iter().find(|row| row["name"] == "جراحی لثه").expect("the service").clone()
    };
    let kept = row(world);
    assert_eq!((&kept["needs"], &kept["buffer"]), (&json!("both"), &json!(15)));
    assert_eq!(kept["preparation"], "دو ساعت پیش از آمدن چیزی نخورید.");
    assert_eq!((&kept["doctorIds"], &kept["roomIds"]), (&json!([doctor]), &json!([chair])));
    let edit = |plan: Value| json!({ "id": kept["id"], "name": "جراحی لثه", "code": "", "minutes": 45, "price": 1, "isInvasive": true, "recallMonths": null, "isActive": true, "plan": plan });
    world.write("services_edit", edit(Value::Null));
    assert_eq!(row(world), kept, "what is not said stays as it is");
    let with = |field: &str, value: Value| {
        let mut changed = plan.clone();
        changed[field] = value;
        edit(changed)
    };
    for (field, value, refusal) in [
        ("buffer", json!(241), ("service-minutes-invalid", "plan.buffer")),
        ("doctorIds", json!([doctor, "nobody"]), ("not-found", "plan.doctorIds.1")),
        ("roomIds", json!(["nowhere"]), ("not-found", "plan.roomIds.0")),
        ("preparation", json!("بهترین درمان با تضمین صد در صد"), ("wording-blocked", "plan.preparation")),
    ] {
        let refused = world.refused("services_edit", with(field, value));
        assert_eq!((refused.0.as_str(), refused.1.as_str()), refusal);
    }
    world.write("services_edit", with("doctorIds", json!([])));
    assert_eq!(row(world)["doctorIds"], json!([]));
    world.write("services_edit", with("doctorIds", json!([doctor])));
    assert_eq!(row(world), kept, "who did it before does it again");
}

#[test]
fn time_is_blocked_for_the_practice_a_doctor_or_a_room() {
    let mut clinic = Clinic::new();
    let chair = clinic.world.born("rooms_add", json!({ "name": "یونیت ۱" }));
    let (world, [one, other]) = (&mut clinic.world, clinic.doctors.clone());
    world.write(
        "closures_add",
        closure(json!({ "staffId": one, "start": 720, "end": 780, "reason": " ناهار  با تیم " })),
    );
    assert_eq!(open(world, "doctor", &one, TOMORROW), [(480, 720), (780, 1200)]);
    assert_eq!(open(world, "doctor", &other, TOMORROW), [(480, 1200)]);
    assert_eq!(open(world, "room", &chair, TOMORROW), [(480, 1200)]);
    world.write("closures_add", closure(json!({ "roomId": chair, "untilDay": "2026-11-24" })));
    assert_eq!(open(world, "room", &chair, "2026-11-24"), []);
    assert_eq!(open(world, "room", &chair, "2026-11-25"), [(480, 1200)]);
    let all = world.born("closures_add", closure(json!({ "fromDay": "2026-12-02", "untilDay": "2026-12-03" })));
    for day in ["2026-12-02", "2026-12-03"] {
        assert_eq!(open(world, "doctor", &other, day), []);
    }
    let list = world.read("closures_list", json!({ "fromDay": TODAY, "untilDay": TOMORROW }));
    assert_eq!((&list[0]["reason"], &list[0]["roomName"]), (&json!("قطع برق"), &json!("یونیت ۱")));
    assert_eq!((&list[1]["reason"], &list[1]["staffName"]), (&json!("ناهار با تیم"), &json!("دکتر آرش کیان")));
    assert_eq!(list[2], Value::Null);
    world.write("closures_cancel", json!({ "id": all }));
    assert_eq!(open(world, "doctor", &other, "2026-12-02"), [(480, 1200)]);
    assert_eq!(world.refused("closures_cancel", json!({ "id": all })).0, "not-found");
    for (fields, refusal) in [
        (json!({ "reason": " " }), ("closure-reason-empty", "reason")),
        (json!({ "untilDay": TODAY }), ("closure-invalid", "untilDay")),
        (json!({ "start": 700, "end": 700 }), ("closure-invalid", "end")),
        (json!({ "start": 700 }), ("closure-invalid", "end")),
        (json!({ "end": 700 }), ("closure-invalid", "start")),
        (json!({ "start": 700, "end": 1441 }), ("closure-invalid", "end")),
        (json!({ "staffId": one, "roomId": chair }), ("closure-invalid", "roomId")),
        (json!({ "staffId": "nobody" }), ("not-found", "staffId")),
        (json!({ "roomId": "nowhere" }), ("not-found", "roomId")),
        (json!({ "fromDay": "" }), ("day-invalid", "fromDay")),
    ] {
        let refused = world.refused("closures_add", closure(fields));
        assert_eq!((refused.0.as_str(), refused.1.as_str()), refusal);
    }
}

#[test]
fn closed_today_lists_who_must_be_moved_with_an_apology() {
    let mut clinic = Clinic::new();
    let (later, tomorrow) = (clinic.book(1, 1, TODAY, 660), clinic.book(2, 0, TOMORROW, 600));
    let soon = clinic.book(0, 0, TODAY, 570);
    let of_child = clinic.book(3, 1, TODAY, 600);
    assert_eq!(displaced(&mut clinic.world), Vec::<Value>::new());
    let leave =
        json!({ "id": clinic.doctors[0], "from": TOMORROW, "until": TOMORROW, "substituteId": clinic.coordinator });
    clinic.world.act("staff_leave", leave);
    let close = closure(json!({ "fromDay": TODAY, "untilDay": TODAY, "isUrgent": true }));
    clinic.world.write("closures_add", close);
    let list = displaced(&mut clinic.world);
    let ids: Vec<&Value> = list.iter().map(|row| &row["appointment"]["id"]).collect();
    assert_eq!(ids, [&soon, &of_child, &later, &tomorrow], "what is sudden first, then the next");
    assert_eq!(
        (&list[0]["why"], &list[0]["isUrgent"], &list[0]["reason"]),
        (&json!("closure"), &json!(true), &json!("قطع برق"))
    );
    assert_eq!(
        (&list[0]["mobile"], &list[1]["mobile"]),
        (&json!("+989551234501"), &json!("+989551234501")),
        "a child's guardian"
    );
    assert_eq!(
        (&list[3]["why"], &list[3]["isUrgent"], &list[3]["reason"]),
        (&json!("leave"), &json!(false), &json!("دکتر آرش کیان"))
    );
    let script = |row: &Value| row["script"].as_str().expect("a script").to_owned();
    assert!(script(&list[0]).contains("قطع برق") && script(&list[0]).contains("خانم"), "{}", script(&list[0]));
    assert!(!script(&list[3]).contains('{'), "{}", script(&list[3]));
    let closures = clinic.world.read("closures_list", json!({ "fromDay": TODAY, "untilDay": TODAY }));
    assert_eq!(closures[0]["displaced"], 3);
    // Who is told it again counts as tries; who is moved or cancelled is off the list.
    for outcome in ["no-answer", "reached"] {
        let contact =
            json!({ "appointmentId": soon, "purpose": "apology", "channel": "phone", "outcome": outcome, "note": "" });
        clinic.world.act("appointments_contact", contact);
        clinic.world.clock.advance(60_000);
    }
    let list = displaced(&mut clinic.world);
    assert_eq!((&list[0]["tries"], &list[0]["lastOutcome"]), (&json!(2), &json!("reached")));
    assert_eq!((&list[1]["tries"], &list[1]["lastOutcome"]), (&json!(0), &Value::Null));
    // A try was about the time that it had then: moved, and displaced once more, it is told anew.
    let moved = json!({ "id": soon, "staffId": clinic.doctors[0], "day": "2026-12-03", "start": 600 });
    clinic.world.act("appointments_move", moved);
    clinic.world.act("closures_add", closure(json!({ "fromDay": "2026-12-03", "untilDay": "2026-12-03" })));
    let list = displaced(&mut clinic.world);
    let again = list.iter().find(|row| row["appointment"]["id"] == json!(soon)).expect("displaced again");
    assert_eq!((&again["tries"], &again["lastOutcome"]), (&json!(0), &Value::Null));
    clinic.world.act("appointments_cancel", json!({ "id": soon, "reason": "practice" }));
    // What is over needs no apology in advance.
    clinic.world.clock.advance(2 * 3_600_000);
    let ids: Vec<Value> = displaced(&mut clinic.world).iter().map(|row| row["appointment"]["id"].clone()).collect();
    assert_eq!(ids, [later, tomorrow]);
}

#[test]
fn a_day_off_and_a_rooms_closure_displace_what_was_booked_before() {
    let mut clinic = Clinic::new();
    let chair = clinic.world.born("rooms_add", json!({ "name": "یونیت ۱" }));
    let mut booking = clinic.booking(0, 0, "2026-12-01", 600);
    booking["roomId"] = json!(chair);
    clinic.world.act("appointments_book", booking);
    clinic.book(1, 1, "2026-12-02", 600);
    let half = closure(
        json!({ "roomId": chair, "fromDay": "2026-12-01", "untilDay": "2026-12-01", "start": 615, "end": 660 }),
    );
    clinic.world.act("closures_add", half);
    clinic.world.act("holidays_set", json!({ "day": "2026-12-02", "name": "آلودگی هوا", "isOff": true, "source": "" }));
    let list = displaced(&mut clinic.world);
    let told: Vec<(&Value, &Value)> = list.iter().map(|row| (&row["why"], &row["reason"])).collect();
    assert_eq!(told, [(&json!("closure"), &json!("قطع برق")), (&json!("holiday"), &json!("آلودگی هوا"))]);
    assert_eq!(holidays(&mut clinic.world, "2026-12-02", "2026-12-02")[0]["booked"], 1);
}

#[test]
fn what_was_booked_outside_the_hours_by_right_moves_only_for_what_comes_suddenly() {
    let mut clinic = Clinic::new();
    let off = json!({ "day": TOMORROW, "name": "آلودگی هوا", "isOff": true, "source": "" });
    clinic.world.act("holidays_set", off);
    let mut booking = clinic.booking(0, 0, TOMORROW, 600);
    booking["beyondReason"] = json!("درد شدید");
    let appointment = clinic.world.born("appointments_book", booking);
    clinic.world.act("closures_add", closure(json!({ "staffId": clinic.doctors[0] })));
    assert_eq!(displaced(&mut clinic.world), Vec::<Value>::new(), "it was known then that the day is off");
    clinic.world.act("closures_add", closure(json!({ "isUrgent": true })));
    assert_eq!(displaced(&mut clinic.world)[0]["appointment"]["id"], json!(appointment));
    let calendar = json!({ "fromDay": TOMORROW, "days": 1, "by": "doctor", "ids": [] });
    let shown = clinic.world.read("calendar_show", calendar);
    assert_eq!(shown["appointments"][0]["isDisplaced"], true);
    let closures = clinic.world.read("closures_list", json!({ "fromDay": TOMORROW, "untilDay": TOMORROW }));
    let counted: Vec<&Value> = closures.as_array().expect("closures").iter().map(|row| &row["displaced"]).collect();
    assert_eq!(counted, [0, 1]);
}
