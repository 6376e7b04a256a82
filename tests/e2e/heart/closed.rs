//! The closing: refused without a next step, then two of them, one booked at once; and how few keys a plain one takes.

use super::{Cast, Waiting, in_the_queue, visit};
use crate::story::{Story, day, list, pick, text};
use peyvand_kit::Day;
use peyvand_words::plain;
use serde_json::Value;
use std::cell::Cell;

/// A return visit takes no more keys than these, from the sheet that has opened to the visit that is closed.
const MOST_KEYS: u32 = 6;

pub(super) fn with_two_steps(desk: &Story, cast: &Cast, patient: &Waiting) {
    let words = desk.words;
    open_sheet(desk);
    desk.press("Control+Enter");
    desk.see(&plain(&words.error("visit-step-missing", &[])));
    desk.look("closing-refused");
    desk.press("1");
    desk.see_part("radio", "");
    desk.see(&plain(&words.visits_free_title()));
    desk.press("b");
    let booked = plain(&words.visits_free_book_hint(""));
    desk.see(booked.trim());
    desk.look("first-step");
    desk.press("a");
    desk.see_part("button", &plain(&words.visits_step_number_label(1)));
    desk.press("3");
    desk.see(cast.phases[0]);
    pick(desk, &words.visits_months_label(1));
    desk.look("next-phase-offered");
    desk.press("h");
    desk.press("q");
    desk.fill(&plain(&words.visits_golden_answer_label()), cast.asked_last);
    desk.see_no(&plain(&words.visits_say_empty()));
    desk.look("two-next-steps");
    desk.press("Control+Enter");
    desk.see_part("heading", &plain(&words.visits_queue_title()));
    let closed = visit(desk, &patient.visit);
    let steps = list(&closed["steps"]);
    assert_eq!((&closed["state"], &closed["golden"]), (&"closed".into(), &"answered".into()));
    assert_eq!(steps.len(), 2, "both stand: {steps:?}");
    assert!(steps.iter().any(|step| step["kind"] == "return-visit" && step["appointmentDay"].is_string()), "{steps:?}");
    assert!(steps.iter().any(|step| step["kind"] == "next-stage" && step["state"] == "open"), "{steps:?}");
    desk.look("queue-after");
    desk.press(cast.forth);
    desk.see_part("heading", &patient.name);
    desk.see(cast.asked_last);
    desk.look("closed-visit");
    desk.press(cast.back);
    desk.see_part("heading", &plain(&words.visits_queue_title()));
}

/// From the consultation to the sheet.
fn open_sheet(desk: &Story) {
    desk.press("Control+Enter");
    desk.see_part("heading", &plain(&desk.words.visits_next_title()));
    desk.settle();
}

/// A return in two weeks, with the first free time booked and the last question asked.
pub(super) fn with_few_keys(desk: &Story, patient: &Waiting) {
    let words = desk.words;
    in_the_queue(desk, &patient.visit);
    desk.press("c");
    desk.see_part("textbox", &plain(&words.visits_words_label()));
    desk.settle();
    open_sheet(desk);
    let count = Cell::new(0);
    let press = |key: &str| {
        count.set(count.get() + 1);
        desk.press(key);
    };
    press("1");
    desk.see(&plain(&words.visits_free_title()));
    press("b");
    desk.see(plain(&words.visits_free_book_hint("")).trim());
    press("q");
    press("Control+Enter");
    desk.see_part("heading", &plain(&words.visits_queue_title()));
    assert!(count.get() <= MOST_KEYS, "{} keys", count.get());
    let closed = visit(desk, &patient.visit);
    let step = &closed["steps"][0];
    let in_two_weeks = Day::parse_iso(&day(desk)).expect("today").plus_days(14).iso();
    assert_eq!((&closed["state"], &step["dueOn"]), (&Value::from("closed"), &Value::from(in_two_weeks.clone())));
    assert_eq!(step["kind"], "return-visit");
    assert!(text(&step["appointmentDay"]) >= in_two_weeks, "it is booked about then: {step}");
}
