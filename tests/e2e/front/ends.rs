//! The end of the day: what is open is settled line by line, and the sums are told.

use super::{Front, at_the_desk, list};
use peyvand_kit::Day;
use peyvand_words::plain;
use serde_json::{Value, json};

pub(super) fn the_day(desk: &Front) {
    let words = desk.words;
    at_the_desk(desk);
    desk.press("e");
    let day = Day::parse_iso(&super::day(desk)).expect("today");
    desk.see_part("heading", &plain(&words.desk_end_title(day)));
    desk.settle();
    let before = shown(desk);
    assert!(list(&before["takings"]).iter().any(|one| one["means"] == "cash"), "what was paid is counted: {before}");
    desk.look("the-day-ends");
    let open = ["unresolved", "openVisits", "unsettled"].map(|kind| list(&before[kind]).len());
    println!("open at the end of the day: {open:?}");
}

fn shown(desk: &Front) -> Value {
    desk.call("day_end_show", json!({ "day": super::day(desk) }))
}
