//! Who is there when a test begins, and drafts that a test changes.

use crate::World;
use serde_json::{Value, json};

/// Adds the colleagues and the services of [`World::new`].
pub(crate) fn fill(world: &mut World) {
    for (login, name, role) in [
        ("reception", "سمیرا نوری", "receptionist"),
        ("doctor1", "دکتر آرش کیان", "doctor"),
        ("doctor2", "دکتر لیلا صدر", "doctor"),
        ("coordinator", "نگار امینی", "coordinator"),
    ] {
        let hours: Vec<_> = (0..7).map(|weekday| json!({ "weekday": weekday, "start": 480, "end": 1200 })).collect();
        let hours = if role == "doctor" { json!(hours) } else { json!([]) };
        world.act(
            "staff_add",
            json!({ "name": name, "login": login, "roles": [role], "specialty": "", "hours": hours, "password": null }),
        );
    }
    for (name, minutes, price, invasive) in [("معاینه", 30, 3_000_000, false), ("ایمپلنت", 60, 250_000_000, true)]
    {
        world.act(
            "services_add",
            json!({ "name": name, "code": "", "minutes": minutes, "price": price, "isInvasive": invasive, "recallMonths": null }),
        );
    }
}

/// The id of the colleague with a login.
pub fn staff(world: &mut World, login: &str) -> String {
    id_where(world.read("staff_list", json!({})), "login", login)
}

/// The id of the service with a name.
pub fn service(world: &mut World, name: &str) -> String {
    id_where(world.read("services_list", json!({})), "name", name)
}

fn id_where(rows: Value, field: &str, value: &str) -> String {
    let row = rows.as_array().expect("a list").iter().find(|row| row[field] == value);
    row.unwrap_or_else(|| panic!("no {field} {value} in {rows:#}"))["id"].as_str().expect("an id").to_owned()
}

/// The draft of a patient with nothing but a name, and the fields that a test sets.
pub fn draft(given: &str, family: &str, fields: Value) -> Value {
    let mut draft = json!({
        "givenName": given, "middleName": "", "familyName": family, "addressForm": "none", "calledAs": "",
        "mobiles": [], "nationalId": "", "otherId": "", "birth": "", "sex": "unknown", "city": "", "language": null,
        "source": "", "referrerId": null, "guardianId": null, "note": "", "labels": [], "fileNo": "",
    });
    for (name, value) in fields.as_object().expect("fields") {
        draft[name] = value.clone();
    }
    draft
}
