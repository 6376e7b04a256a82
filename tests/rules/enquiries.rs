//! Enquiries: parked, resumed, answered by a booking or by hand, and how long people wait.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use serde_json::{Value, json};

fn enquiry(fields: Value) -> Value {
    let mut enquiry = json!({
        "id": null, "kind": "call-back", "patientId": null, "name": "خانم رازی", "mobile": "0955 123 4500", "matter": "قیمت ایمپلنت",
        "draft": "", "source": "phone",
    });
    for (name, value) in fields.as_object().expect("fields") {
        enquiry[name] = value.clone();
    }
    enquiry
}

fn list(clinic: &mut Clinic) -> Vec<Value> {
    clinic.world.read("enquiries_list", json!({})).as_array().expect("a list").clone()
}

fn minutes(clinic: &mut Clinic, minutes: i64) {
    clinic.world.clock.advance(minutes * 60_000);
}

#[test]
fn a_half_made_booking_waits_and_is_resumed() {
    let mut clinic = Clinic::new();
    let draft = "{\"serviceId\":1}";
    let changed = clinic.world.write("enquiries_park", enquiry(json!({ "kind": "booking", "draft": draft })));
    let id = peyvand_tests::born(&changed);
    minutes(&mut clinic, 3);
    clinic.world.sit("reception");
    clinic.world.write("enquiries_park", enquiry(json!({ "name": "دیگری" })));
    minutes(&mut clinic, 1);
    let waiting = list(&mut clinic);
    let told: Vec<_> = waiting
        .iter()
        .map(|row| (row["name"].as_str(), row["byName"].as_str(), row["waitsMinutes"].as_u64()))
        .collect();
    assert_eq!(told, [(Some("خانم رازی"), Some("مهتاب راد"), Some(4)), (Some("دیگری"), Some("سمیرا نوری"), Some(1))]);
    assert_eq!(
        (&waiting[0]["draft"], &waiting[0]["mobile"], &waiting[0]["minute"]),
        (&json!(draft), &json!("+989551234500"), &json!(540))
    );
    clinic
        .world
        .write("enquiries_park", enquiry(json!({ "id": id, "kind": "booking", "draft": "{}", "mobile": "داخلی ۱۲" })));
    let waiting = list(&mut clinic);
    assert_eq!(
        (&waiting[0]["draft"], &waiting[0]["mobile"], &waiting[0]["waitsMinutes"]),
        (&json!("{}"), &json!("داخلی ۱۲"), &json!(4))
    );
    let mut booking = clinic.booking(0, 0, TOMORROW, 600);
    booking["enquiryId"] = json!(id);
    clinic.world.write("appointments_book", booking.clone());
    assert_eq!(list(&mut clinic).len(), 1);
    booking["start"] = json!(700);
    assert_eq!(clinic.world.refused("appointments_book", booking), ("enquiry-not-open".into(), "enquiryId".into()));
    for input in [json!({ "id": id, "outcome": "answered" }), json!({ "id": id, "outcome": "dropped" })] {
        assert_eq!(clinic.world.refused("enquiries_end", input).0, "enquiry-not-open");
    }
    let again = enquiry(json!({ "id": id }));
    assert_eq!(clinic.world.refused("enquiries_park", again).0, "enquiry-not-open");
    let empty = enquiry(json!({ "name": " ", "mobile": "", "matter": "" }));
    assert_eq!(clinic.world.refused("enquiries_park", empty), ("enquiry-empty".into(), "name".into()));
    clinic.world.check();
}

#[test]
fn from_the_first_contact_to_the_answer_is_counted() {
    let mut clinic = Clinic::new();
    let mut ids: Vec<String> = Vec::new();
    for _ in 0..12 {
        ids.push(clinic.world.born("enquiries_park", enquiry(json!({}))));
    }
    // Ten are answered after one, two … ten minutes; one is dropped and counts as none; one waits.
    for id in &ids[..10] {
        minutes(&mut clinic, 1);
        clinic.world.act("enquiries_end", json!({ "id": id, "outcome": "answered" }));
    }
    clinic.world.act("enquiries_end", json!({ "id": ids[10], "outcome": "dropped" }));
    minutes(&mut clinic, 50);
    let mut figures =
        |from: &str, until: &str| clinic.world.read("enquiries_figures", json!({ "fromDay": from, "untilDay": until }));
    let today = figures(TODAY, TODAY);
    assert_eq!(
        (&today["count"], &today["answered"], &today["waiting"], &today["oldestMinutes"]),
        (&json!(12), &json!(10), &json!(1), &json!(60))
    );
    assert_eq!((&today["medianMinutes"], &today["p90Minutes"]), (&json!(5), &json!(9)));
    let none = figures("2026-11-20", "2026-11-21");
    assert_eq!((&none["count"], &none["medianMinutes"], &none["waiting"]), (&json!(0), &Value::Null, &json!(1)));
    clinic.world.sit("coordinator");
    assert_eq!(
        clinic.world.refused("enquiries_figures", json!({ "fromDay": TODAY, "untilDay": TODAY })).0,
        "right-missing"
    );
}
