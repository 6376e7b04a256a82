//! The end of the day: what is open is settled line by line, and the sums are told.

use super::at_the_desk;
use crate::story::{Story, day, list};
use peyvand_kit::Day;
use peyvand_words::plain;
use serde_json::{Value, json};

pub(super) fn the_day(desk: &Story) {
    let words = desk.words;
    at_the_desk(desk);
    desk.press("e");
    let day = Day::parse_iso(&day(desk)).expect("today");
    desk.see_part("heading", &plain(&words.desk_end_title(day)));
    desk.settle();
    let before = shown(desk);
    assert!(list(&before["takings"]).iter().any(|one| one["means"] == "cash"), "what was paid is counted: {before}");
    desk.look("the-day-ends");
    let open = list(&before["unresolved"]);
    let first = open.first().expect("somebody's coming is not written");
    let name = plain(first["patientName"].as_str().expect("a name"));
    desk.press("ArrowDown");
    desk.see_in(&plain(&words.desk_end_unresolved_title()), &name);
    desk.press("s");
    desk.see_not_in(&plain(&words.desk_end_unresolved_title()), &name);
    let row = desk.call("appointments_show", json!({ "id": first["id"] }));
    assert_eq!(row["status"], "no-show", "the first line is settled by its key");
    desk.look("one-line-less");
}

fn shown(desk: &Story) -> Value {
    desk.call("day_end_show", json!({ "day": day(desk) }))
}
