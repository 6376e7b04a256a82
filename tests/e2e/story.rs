//! A story that is walked to its end: what is wrong with how it looks on the way is noted, and told when it is over.

use super::desk::{Desk, none};
use peyvand_words::plain;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::ops::Deref;

/// Tells whether every page of the preview of a paper is drawn.
pub(crate) const DRAWN: &str = "const pages = [...document.querySelectorAll('dialog img')];
    return pages.length > 0 && pages.every((page) => page.complete && page.naturalWidth > 0)";

/// The window of a story, and all that is wrong with how it looked so far.
pub(crate) struct Story {
    desk: Desk,
    found: RefCell<Vec<String>>,
}

impl Deref for Story {
    type Target = Desk;

    fn deref(&self) -> &Desk {
        &self.desk
    }
}

impl Story {
    /// Opens the window on the sample clinic; the pictures of the story bear its name.
    pub(crate) fn sample(name: &'static str, language: &str) -> Self {
        Self { desk: Desk::sample_for(name, language), found: RefCell::default() }
    }

    /// Goes on in the same practice, days later.
    pub(crate) fn later(self, days: u16) -> Self {
        Self { desk: self.desk.later(days), found: self.found }
    }

    /// A step of the story: its picture, what axe finds, and what does not fit.
    pub(crate) fn look(&self, name: &str) {
        self.settle();
        self.picture(name);
        let found = [self.axe_finds(), self.misfits()].concat();
        self.found.borrow_mut().extend(found.into_iter().map(|what| format!("{name}: {what}")));
    }

    /// The story is over: nothing was wrong on the way.
    pub(crate) fn ends(&self) {
        none(&self.found.borrow());
    }
}

/// Today, ISO.
pub(crate) fn day(desk: &Desk) -> String {
    text(&desk.call("session_show", json!({}))["practice"]["today"])
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("a text: {value}")).to_owned()
}

pub(crate) fn list(value: &Value) -> Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("a list: {value}")).clone()
}

/// Waits until no dialog is open any more.
pub(crate) fn no_dialog(desk: &Desk) {
    desk.wait("the dialog to close", || (desk.count("dialog", "") == 0).then_some(()));
}

/// Chooses among few in sight, by keyboard.
pub(crate) fn pick(desk: &Desk, label: &str) {
    desk.reach_within("radio", &plain(label));
    desk.press("Space");
}

/// Ticks what is not ticked, by keyboard.
pub(crate) fn tick(desk: &Desk, label: &str) {
    desk.reach("checkbox", &plain(label));
    desk.press("Space");
}

/// Goes to a row of a list by the arrows and Tab.
pub(crate) fn reach_row(desk: &Desk, key: &str) {
    let way = concat!(
        include_str!("desk/way.js"),
        "; const row = document.querySelector(`[data-key=\"${CSS.escape(arguments[0])}\"]`); return row && wayTo(row)"
    );
    desk.wait(&format!("the row {key}"), || match desk.script(way, &[json!(key)]).as_str() {
        Some("here") => Some(()),
        Some(press) => {
            desk.press(press);
            None
        }
        None => None,
    });
}
