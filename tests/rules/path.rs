//! The map of the patients' way: written, changed, mended, taken off, and read in the order of the way.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use serde_json::{Value, json};

fn point(stage: &str, kind: &str, text: &str) -> Value {
    json!({ "id": null, "stage": stage, "kind": kind, "text": text, "ownerId": null, "untilOn": null, "isMended": false })
}

fn map(clinic: &mut Clinic) -> Vec<Value> {
    clinic.world.read("path_list", json!({})).as_array().expect("a list").clone()
}

fn texts(clinic: &mut Clinic) -> Vec<String> {
    map(clinic).iter().map(|row| row["text"].as_str().expect("a text").to_owned()).collect()
}

#[test]
fn the_map_reads_in_the_order_of_the_way() {
    let mut clinic = Clinic::new();
    for (stage, kind, text) in [
        ("return", "magnet", "یادآوری تولد"),
        ("waiting", "magnet", "چای"),
        ("waiting", "obstacle", "صندلی‌ها سفت‌اند"),
        ("first-contact", "obstacle", "تلفن اشغال است"),
        ("waiting", "obstacle", "تهویه خراب است"),
    ] {
        clinic.world.write("path_set", point(stage, kind, text));
    }
    assert_eq!(texts(&mut clinic), ["تلفن اشغال است", "صندلی‌ها سفت‌اند", "تهویه خراب است", "چای", "یادآوری تولد"]);
    // What is mended stands after what is open.
    let mut chairs = map(&mut clinic)[1].clone();
    let first = chairs["id"].clone();
    for name in ["ownerName", "mendedOn", "isLate"] {
        chairs.as_object_mut().expect("a row").remove(name);
    }
    chairs["isMended"] = json!(true);
    clinic.world.write("path_set", chairs.clone());
    assert_eq!(texts(&mut clinic), ["تلفن اشغال است", "تهویه خراب است", "صندلی‌ها سفت‌اند", "چای", "یادآوری تولد"]);
    assert_eq!(map(&mut clinic)[2]["mendedOn"], json!(TODAY));
    // Whoever mends it again on another day does not change since when it is mended; opened again it has no day.
    clinic.days_pass(1);
    clinic.world.write("path_set", chairs.clone());
    assert_eq!(map(&mut clinic)[2]["mendedOn"], json!(TODAY));
    chairs["isMended"] = json!(false);
    clinic.world.write("path_set", chairs);
    assert_eq!(map(&mut clinic)[1]["mendedOn"], json!(null));
    clinic.world.write("path_end", json!({ "id": first }));
    assert_eq!(map(&mut clinic).len(), 4);
    clinic.world.check();
}

#[test]
fn a_point_is_somebodys_until_a_day() {
    let mut clinic = Clinic::new();
    let mut late = point("arrival", "obstacle", "پله‌ها بلند است");
    late["ownerId"] = json!(clinic.coordinator);
    late["untilOn"] = json!(TODAY);
    clinic.world.write("path_set", late);
    let row = map(&mut clinic)[0].clone();
    assert_eq!((&row["isLate"], &row["untilOn"]), (&json!(false), &json!(TODAY)));
    assert!(row["ownerName"].is_string());
    clinic.days_pass(1);
    assert_eq!(map(&mut clinic)[0]["isLate"], json!(true));
    let mut wrong = point("arrival", "obstacle", " ");
    assert_eq!(clinic.world.refused("path_set", wrong.clone()), ("path-text-empty".into(), "text".into()));
    wrong["text"] = json!("ب".repeat(301));
    assert_eq!(clinic.world.refused("path_set", wrong.clone()), ("text-too-long".into(), "text".into()));
    wrong["text"] = json!("خوب");
    wrong["ownerId"] = json!("nobody");
    assert_eq!(clinic.world.refused("path_set", wrong.clone()), ("not-found".into(), "ownerId".into()));
    wrong["ownerId"] = json!(null);
    wrong["untilOn"] = json!("soon");
    assert_eq!(clinic.world.refused("path_set", wrong.clone()), ("day-invalid".into(), "untilOn".into()));
    wrong["untilOn"] = json!(TOMORROW);
    wrong["id"] = json!("nowhere");
    assert_eq!(clinic.world.refused("path_set", wrong), ("not-found".into(), "id".into()));
    assert_eq!(clinic.world.refused("path_end", json!({ "id": "nowhere" })).0, "not-found");
}

#[test]
fn the_record_tells_which_point_it_was() {
    let mut clinic = Clinic::new();
    clinic.world.act("path_set", point("booking", "magnet", "نوبت پیامکی"));
    let page = clinic.world.read(
        "history_list",
        json!({ "patientId": null, "staffId": null, "from": null, "until": null, "text": "", "before": null, "limit": 5 }),
    );
    assert_eq!(page["rows"][0]["kind"], json!("path.set"), "{page}");
    assert!(page["rows"][0].to_string().contains("نوبت پیامکی"), "{page}");
}
