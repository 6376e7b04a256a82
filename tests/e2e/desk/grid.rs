//! The calendar, as a person goes through it by keyboard.

use super::Desk;
use peyvand_kit::Day;
use peyvand_words::plain;
use serde_json::json;

impl Desk {
    /// Opens the calendar at a day, so many from today.
    pub(crate) fn open_calendar(&self, ahead: i64) {
        self.go(&plain(&self.words.app_day_title()));
        self.press("g");
        self.type_text(&format!("+{ahead}"));
        self.press("Enter");
        let practice = self.call("practice_show", json!({}));
        let today = practice["today"].as_str().and_then(|day| Day::parse_iso(day).ok()).expect("it has its day");
        self.see(&plain(&self.words.day_long(today.plus_days(ahead))));
        self.settle();
    }

    /// Goes to an appointment in the grid, downwards by the arrows from where one stands.
    pub(crate) fn reach_card(&self, id: &str) {
        let is_in_grid = "return document.activeElement.closest('[data-at]') !== null";
        self.wait("the grid to have the focus", || {
            if self.script(is_in_grid, &[]) == true {
                return Some(());
            }
            self.press("Tab");
            None
        });
        // A step is drawn before the next: two at once would pass the appointment by.
        let drawn = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => done(null)))";
        self.wait("the arrows to come to the appointment", || {
            if self.is_on_card(id) {
                return Some(());
            }
            self.press("ArrowDown");
            self.script_async(drawn, &[]);
            None
        });
    }

    /// Waits until the appointment has the focus.
    pub(crate) fn see_on_card(&self, id: &str) {
        self.wait("the focus on the appointment", || self.is_on_card(id).then_some(()));
    }

    fn is_on_card(&self, id: &str) -> bool {
        self.script("return document.activeElement.dataset.card ?? ''", &[]) == id
    }
}
