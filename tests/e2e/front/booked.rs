//! Somebody new telephones: the file and the appointment are made in one go; then it is moved in the calendar.

use super::Cast;
use crate::story::{Story, day, list, pick, text};
use peyvand_kit::Day;
use peyvand_words::plain;
use serde_json::{Value, json};

/// How many minutes it is moved.
pub(super) const LATER: u64 = 30;

/// How far ahead the diary is looked through.
const DAYS: i64 = 13;

/// The appointment that the story is about.
pub(super) struct Booked {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) service: Value,
    pub(super) doctor: Value,
    /// So many days from today.
    pub(super) ahead: i64,
    pub(super) start: u64,
}

impl Booked {
    /// The core's own view of it.
    pub(super) fn row(&self, desk: &Story) -> Value {
        desk.call("appointments_show", json!({ "id": self.id }))
    }

    pub(super) fn until(&self, desk: &Story, what: &str, holds: impl Fn(&Value) -> bool) {
        desk.wait(what, || holds(&self.row(desk)).then_some(()));
    }
}

/// A time that is the first free one of its day, with the same doctor free again a little later.
struct Gap {
    ahead: i64,
    start: u64,
}

fn gap(desk: &Story, doctor: &Value, service: &Value) -> Gap {
    let today = Day::parse_iso(&day(desk)).expect("today");
    let free = |ahead: i64| -> Vec<u64> {
        let day = today.plus_days(ahead).iso();
        let wish = json!({ "serviceId": service["id"], "staffId": doctor["id"], "minutes": null, "fromDay": day, "limit": 60 });
        let times = list(&desk.call("appointments_free", wish));
        times.iter().filter(|time| time["day"] == day.as_str()).filter_map(|time| time["start"].as_u64()).collect()
    };
    let fits = |ahead: i64| {
        let times = free(ahead);
        let start = *times.first()?;
        times.contains(&(start + LATER)).then_some(Gap { ahead, start })
    };
    (1..=DAYS).find_map(fits).expect("a day with half an hour to spare")
}

/// The shortest thing that needs a doctor alone.
fn service(desk: &Story) -> Value {
    let services = list(&desk.call("services_list", json!({}))).into_iter();
    let services = services.filter(|one| one["needs"] == "doctor" && one["isActive"] == true);
    services.min_by_key(|one| one["minutes"].as_u64()).expect("the sample clinic has one")
}

/// The doctor whose column is the first of the calendar.
pub(super) fn doctor(desk: &Story) -> Value {
    let asked = json!({ "fromDay": day(desk), "days": 1, "by": "doctor", "ids": [] });
    desk.call("calendar_show", asked)["columns"][0].clone()
}

pub(super) fn by_telephone(desk: &Story, cast: &Cast) -> Booked {
    let words = desk.words;
    let (service, doctor) = (service(desk), doctor(desk));
    let Gap { ahead, start } = gap(desk, &doctor, &service);
    let name = format!("{} {}", cast.given, cast.family);
    desk.press("n");
    desk.see_part("heading", &plain(&words.appointments_book_title()));
    desk.fill(&plain(&words.appointments_book_patient_label()), &name);
    desk.see_part("option", &plain(&words.appointments_book_new_action(&name)));
    desk.look("nobody-of-that-name");
    desk.press("Enter");
    desk.see(&plain(&words.appointments_book_new_title()));
    desk.fill(&plain(&words.appointments_book_mobile_label()), cast.mobile);
    pick(desk, &words.patients_address_choice("ms"));
    desk.choose_from(&plain(&words.appointments_book_service_label()), &text(&service["name"]));
    desk.choose_from(&plain(&words.appointments_book_doctor_label()), &text(&doctor["name"]));
    desk.fill(&plain(&words.appointments_book_from_label()), &format!("+{ahead}"));
    pick(desk, &words.patients_source_choice("instagram"));
    desk.settle();
    desk.look("newcomer");
    desk.press("1");
    desk.see(&plain(&words.desk_say_copy_action()));
    desk.look("booked");
    let found = list(&desk.call("patients_find", json!({ "text": name, "limit": 5 })));
    assert_eq!(found.len(), 1, "one file was made: {found:?}");
    let file = desk.call("patients_show", json!({ "id": found[0]["id"] }));
    assert_eq!((&file["source"], &file["addressForm"]), (&json!("instagram"), &json!("ms")));
    let id = appointment(desk, &found[0]["id"], ahead);
    desk.see_on_card(&id);
    let booked = Booked { id, name, service, doctor, ahead, start };
    let row = booked.row(desk);
    assert_eq!(
        (&row["start"], &row["staffId"], &row["source"]),
        (&json!(start), &booked.doctor["id"], &json!("instagram"))
    );
    booked
}

fn appointment(desk: &Story, patient: &Value, ahead: i64) -> String {
    let day = Day::parse_iso(&day(desk)).expect("today").plus_days(ahead).iso();
    let shown = desk.call("calendar_show", json!({ "fromDay": day, "days": 1, "by": "doctor", "ids": [] }));
    let own = list(&shown["appointments"]).into_iter().find(|one| one["patientId"] == *patient);
    text(&own.expect("the appointment stands in the calendar")["id"])
}

/// Opens the calendar at the day of the appointment, and goes to it by the arrows.
pub(super) fn go_to(desk: &Story, booked: &Booked) {
    desk.open_calendar(booked.ahead);
    desk.reach_card(&booked.id);
}

/// Picked up, carried two lines down, put down; the focus goes along.
pub(super) fn picked_up_and_put_down(desk: &Story, booked: &Booked) {
    go_to(desk, booked);
    desk.look("calendar");
    desk.press("p");
    desk.see(&plain(&desk.words.appointments_moving_hint(&booked.name)));
    let slot = desk.call("practice_show", json!({}))["slotMinutes"].as_u64().expect("a grid");
    for _ in 0..LATER / slot {
        desk.press("ArrowDown");
    }
    desk.look("picked-up");
    desk.press("Enter");
    booked.until(desk, "the move", |row| row["start"] == booked.start + LATER);
    desk.see_on_card(&booked.id);
    desk.look("put-down");
}
