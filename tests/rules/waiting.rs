//! The waiting list: who stands on it, for what and how long, and who fits a free time.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use serde_json::{Value, json};

/// An entry of the waiting list that suits at any time of the next weeks, with the fields that a test sets.
pub(crate) fn draft(clinic: &Clinic, patient: usize, fields: Value) -> Value {
    let mut draft = json!({
        "patientId": clinic.patients[patient], "serviceId": clinic.checkup, "minutes": null, "staffIds": [], "weekdays": [],
        "start": 0, "end": 1440, "fromDay": TODAY, "untilDay": "2026-12-20", "urgency": 0, "mayCall": true, "note": "",
        "appointmentId": null,
    });
    for (name, value) in fields.as_object().expect("fields") {
        draft[name] = value.clone();
    }
    draft
}

/// Puts a patient on the waiting list, and gives the entry.
pub(crate) fn waits(clinic: &mut Clinic, patient: usize, fields: Value) -> String {
    let draft = draft(clinic, patient, fields);
    clinic.world.born("waiting_add", draft)
}

fn list(clinic: &mut Clinic, service: Option<&str>, staff: Option<&str>) -> Vec<Value> {
    let input = json!({ "serviceId": service, "staffId": staff, "limit": 50 });
    clinic.world.read("waiting_list", input).as_array().expect("a list").clone()
}

/// The names of who fits a free time of the first doctor, in their order.
fn fitting(clinic: &mut Clinic, day: &str, start: u16, minutes: u16) -> Vec<String> {
    let input = json!({ "staffId": clinic.doctors[0], "roomId": null, "day": day, "start": start, "minutes": minutes, "limit": 50 });
    let found = clinic.world.read("waiting_match", input);
    found
        .as_array()
        .expect("a list")
        .iter()
        .map(|row| row["patientName"].as_str().expect("a name").to_owned())
        .collect()
}

#[test]
fn somebody_is_put_on_the_list_changed_and_taken_off() {
    let mut clinic = Clinic::new();
    let input = draft(&clinic, 0, json!({ "weekdays": [6, 0, 0], "staffIds": [clinic.doctors[1]], "note": " زود " }));
    clinic.world.write("waiting_add", input);
    let row = list(&mut clinic, None, None).remove(0);
    assert_eq!(row["patientName"], "بیمار ۰");
    assert_eq!(row["mobile"], "+989551234501");
    assert_eq!((&row["minutes"], &row["weekdays"], &row["note"]), (&json!(30), &json!([0, 6]), &json!("زود")));
    assert_eq!((&row["staffNames"], &row["serviceName"]), (&json!(["دکتر لیلا صدر"]), &json!("معاینه")));
    assert_eq!((&row["state"], &row["daysWaiting"], &row["offers"]), (&json!("open"), &json!(0), &json!(0)));
    let id = row["id"].clone();
    clinic.days_pass(3);
    let changed = draft(&clinic, 0, json!({ "serviceId": clinic.implant, "urgency": 2, "minutes": 45 }));
    clinic.world.write("waiting_edit", json!({ "id": id, "draft": changed }));
    let row = list(&mut clinic, None, None).remove(0);
    assert_eq!((&row["urgency"], &row["minutes"], &row["daysWaiting"]), (&json!(2), &json!(45), &json!(3)));
    let (doctor, checkup) = (clinic.doctors[0].clone(), clinic.checkup.clone());
    assert_eq!(list(&mut clinic, None, Some(&doctor)).len(), 1, "whom every doctor suits, this one does");
    assert_eq!(list(&mut clinic, Some(&checkup), None), Vec::<Value>::new());
    let refused = clinic.world.refused("waiting_end", json!({ "id": id, "reason": " " }));
    assert_eq!(refused, ("waiting-reason-empty".into(), "reason".into()));
    clinic.world.write("waiting_end", json!({ "id": id, "reason": "جای دیگری رفت" }));
    assert_eq!(list(&mut clinic, None, None), Vec::<Value>::new());
    let again = draft(&clinic, 0, json!({}));
    assert_eq!(clinic.world.refused("waiting_edit", json!({ "id": id, "draft": again })).0, "waiting-not-open");
    assert_eq!(clinic.world.refused("waiting_end", json!({ "id": id, "reason": "r" })).0, "waiting-not-open");
    clinic.world.check();
}

#[test]
fn what_suits_nobody_is_refused_beside_its_field() {
    let mut clinic = Clinic::new();
    let other = clinic.book(1, 0, TOMORROW, 600);
    let done = clinic.book(0, 0, TOMORROW, 700);
    clinic.world.act("appointments_cancel", json!({ "id": done, "reason": "patient" }));
    for (fields, refusal, field) in [
        (json!({ "patientId": "nobody" }), "not-found", "patientId"),
        (json!({ "serviceId": "nothing" }), "not-found", "serviceId"),
        (json!({ "staffIds": [clinic.doctors[0], clinic.coordinator] }), "not-found", "staffIds.1"),
        (json!({ "minutes": 4 }), "service-minutes-invalid", "minutes"),
        (json!({ "weekdays": [7] }), "waiting-invalid", "weekdays"),
        (json!({ "start": 600, "end": 620 }), "waiting-invalid", "end"),
        (json!({ "end": 1441 }), "waiting-invalid", "end"),
        (json!({ "fromDay": "2026-12-21" }), "waiting-invalid", "untilDay"),
        (json!({ "fromDay": "2026-01-01", "untilDay": "2026-11-21" }), "waiting-invalid", "untilDay"),
        (json!({ "untilDay": "soon" }), "day-invalid", "untilDay"),
        (json!({ "urgency": 3 }), "waiting-invalid", "urgency"),
        (json!({ "appointmentId": other }), "not-found", "appointmentId"),
        (json!({ "appointmentId": done }), "not-found", "appointmentId"),
        (json!({ "note": "ن".repeat(2_001) }), "text-too-long", "note"),
    ] {
        let input = draft(&clinic, 0, fields.clone());
        assert_eq!(clinic.world.refused("waiting_add", input), (refusal.into(), field.into()), "{fields}");
    }
    let id = waits(&mut clinic, 0, json!({}));
    for (fields, refusal, field) in [
        (json!({ "patientId": clinic.patients[1] }), "not-found", "draft.patientId"),
        (json!({ "untilDay": "2026-11-01" }), "waiting-invalid", "draft.untilDay"),
        (json!({ "fromDay": "" }), "day-invalid", "draft.fromDay"),
    ] {
        let input = json!({ "id": id, "draft": draft(&clinic, 0, fields) });
        assert_eq!(clinic.world.refused("waiting_edit", input), (refusal.into(), field.into()));
    }
}

#[test]
fn who_waited_up_to_a_day_does_so_no_more_the_day_after() {
    let mut clinic = Clinic::new();
    let id = waits(&mut clinic, 0, json!({ "untilDay": TOMORROW }));
    clinic.days_pass(1);
    assert_eq!(list(&mut clinic, None, None).len(), 1, "the day is included");
    clinic.days_pass(1);
    assert_eq!(list(&mut clinic, None, None), Vec::<Value>::new());
    // Nobody took them off: with a later day they wait again.
    let later = draft(&clinic, 0, json!({}));
    clinic.world.write("waiting_edit", json!({ "id": id, "draft": later }));
    assert_eq!(list(&mut clinic, None, None).len(), 1);
}

#[test]
fn who_got_an_appointment_otherwise_still_waits_and_the_list_says_so() {
    let mut clinic = Clinic::new();
    waits(&mut clinic, 0, json!({}));
    assert_eq!(list(&mut clinic, None, None)[0]["appointment"], Value::Null);
    let booked = clinic.book(0, 1, "2026-12-10", 600);
    assert_eq!(list(&mut clinic, None, None)[0]["appointment"]["id"], json!(booked));
    let later = clinic.book(1, 1, "2026-12-10", 660);
    waits(&mut clinic, 1, json!({ "appointmentId": later }));
    clinic.book(1, 1, TOMORROW, 660);
    assert_eq!(list(&mut clinic, None, None)[1]["appointment"]["id"], json!(later), "the one that would be released");
}

#[test]
fn of_a_child_the_guardians_number_is_called() {
    let mut clinic = Clinic::new();
    waits(&mut clinic, 3, json!({}));
    assert_eq!(list(&mut clinic, None, None)[0]["mobile"], "+989551234501");
}

#[test]
fn whoever_fits_is_found_and_nobody_else() {
    let mut clinic = Clinic::new();
    let entry = waits(&mut clinic, 0, json!({}));
    // Tomorrow is a Monday.
    for (fields, is_right, why) in [
        (json!({}), true, "anything suits"),
        (json!({ "mayCall": false }), false, "nobody may call"),
        (json!({ "serviceId": clinic.implant }), false, "an hour does not fit into three quarters"),
        (json!({ "serviceId": null, "minutes": 45 }), true, "all of it"),
        (json!({ "minutes": 46 }), false, "a minute too long"),
        (json!({ "weekdays": [0, 3] }), true, "a Monday suits"),
        (json!({ "weekdays": [1, 2, 3, 4, 5, 6] }), false, "every day but Monday"),
        (json!({ "start": 600, "end": 630 }), true, "just that half hour"),
        (json!({ "start": 615, "end": 645 }), true, "the second half of it"),
        (json!({ "start": 620 }), false, "too late to begin"),
        (json!({ "end": 629 }), false, "too early to end"),
        (json!({ "fromDay": TOMORROW, "untilDay": TOMORROW }), true, "that day alone"),
        (json!({ "fromDay": "2026-11-24" }), false, "not before the day after"),
        (json!({ "untilDay": TODAY }), false, "today alone"),
    ] {
        let edited = json!({ "id": entry, "draft": draft(&clinic, 0, fields.clone()) });
        clinic.world.act("waiting_edit", edited);
        assert_eq!(!fitting(&mut clinic, TOMORROW, 600, 45).is_empty(), is_right, "{why}: {fields}");
    }
    clinic.world.act("waiting_end", json!({ "id": entry, "reason": "r" }));
    let doctors = clinic.doctors.clone();
    for (patient, suits) in [(0, &doctors[..1]), (1, &doctors[1..]), (2, &doctors[..])] {
        waits(&mut clinic, patient, json!({ "staffIds": suits }));
    }
    assert_eq!(fitting(&mut clinic, TOMORROW, 600, 45), ["بیمار ۰", "بیمار ۲"], "whom this doctor suits");
}

#[test]
fn who_is_elsewhere_then_does_not_fit_but_a_later_appointment_is_in_nobodys_way() {
    let mut clinic = Clinic::new();
    clinic.book(0, 1, TOMORROW, 615);
    waits(&mut clinic, 0, json!({}));
    assert_eq!(fitting(&mut clinic, TOMORROW, 600, 60), Vec::<String>::new());
    // Of an hour, the half that is free for them is offered.
    assert_eq!(fitting(&mut clinic, TOMORROW, 645, 60), ["بیمار ۰"]);
    let later = clinic.book(1, 1, TOMORROW, 720);
    waits(&mut clinic, 1, json!({ "appointmentId": later }));
    assert_eq!(
        fitting(&mut clinic, TOMORROW, 710, 30),
        ["بیمار ۰", "بیمار ۱"],
        "it is released when they come earlier"
    );
    assert_eq!(fitting(&mut clinic, TOMORROW, 900, 30), ["بیمار ۰"], "what they have is earlier than this");
}

#[test]
fn the_urgent_are_asked_first_then_those_who_wait_longest() {
    let mut clinic = Clinic::new();
    let [first, second, third, fourth] = ["0", "1", "2", "3"].map(|name| clinic.patient("الف", name, json!({})));
    waits(&mut clinic, first, json!({}));
    clinic.days_pass(2);
    waits(&mut clinic, second, json!({}));
    waits(&mut clinic, third, json!({ "urgency": 1 }));
    waits(&mut clinic, fourth, json!({ "urgency": 2 }));
    let day = "2026-11-26";
    assert_eq!(fitting(&mut clinic, day, 600, 30), ["الف 3", "الف 2", "الف 0", "الف 1"]);
    let open = json!({ "staffId": clinic.doctors[0], "roomId": null, "day": day, "start": 900, "minutes": 30, "freedId": null, "mode": "wave", "size": 3, "limitMinutes": 15 });
    clinic.world.act("fill_open", open);
    // Whoever was put on the list on the same day and was asked less comes before.
    let fifth = clinic.patient("الف", "4", json!({}));
    waits(&mut clinic, fifth, json!({ "urgency": 2 }));
    assert_eq!(fitting(&mut clinic, day, 600, 30)[..2], ["الف 4", "الف 3"]);
    clinic.world.check();
}

#[test]
fn what_the_doctor_or_the_room_does_not_do_does_not_fit() {
    let mut clinic = Clinic::new();
    waits(&mut clinic, 0, json!({}));
    waits(&mut clinic, 1, json!({ "serviceId": null, "minutes": 30 }));
    let services = clinic.world.read("services_list", json!({}));
    let checkup = services
        .as_array()
        .expect("services")
        .iter()
        .find(|one| one["id"] == json!(clinic.checkup))
        .expect("it")
        .clone();
    let edit = json!({
        "id": clinic.checkup, "name": checkup["name"], "code": "", "minutes": 30, "price": 1, "isInvasive": false,
        "recallMonths": null, "isActive": true, "plan": {
            "needs": "doctor", "buffer": 20, "preparation": "", "doctorIds": [clinic.doctors[1]], "roomIds": [],
        },
    });
    clinic.world.act("services_edit", edit.clone());
    assert_eq!(fitting(&mut clinic, TOMORROW, 600, 30), ["بیمار ۱"], "the first doctor does not do it");
    let mut both = edit;
    both["plan"]["doctorIds"] = json!([]);
    clinic.world.act("services_edit", both);
    assert_eq!(fitting(&mut clinic, TOMORROW, 600, 30).len(), 2);
    clinic.book(2, 0, TOMORROW, 640);
    assert_eq!(fitting(&mut clinic, TOMORROW, 600, 30), ["بیمار ۱"], "no room for what is kept free after it");
}
