//! The pointer, as a hand moves it, and how smoothly the page follows.

use super::Desk;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::{Value, json};
use std::time::Duration;

/// So long a hand takes from one point to the next.
const STEP: Duration = Duration::from_millis(30);

/// Counts the milliseconds between frames, from now on.
const WATCH: &str = "window.frames = []; let last = performance.now();
    const next = (now) => { frames.push(now - last); last = now; if (window.frames === frames) requestAnimationFrame(next) };
    const frames = window.frames; requestAnimationFrame(next)";

impl Desk {
    /// Takes a part by its upper edge, carries it through these points and lets it go at the last one; gives the
    /// milliseconds of each frame meanwhile.
    pub(crate) fn drag(&self, selector: &str, way: &[(f64, f64)]) -> Vec<f64> {
        let script = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [box.left + box.width / 2, box.top + 5]";
        let found = self.script(script, &[json!(selector)]);
        let at = |index: usize| found[index].as_f64().expect("a part lies somewhere");
        let to = |x: f64, y: f64| PointerAction::MoveTo { duration: Some(STEP), x: x.round(), y: y.round() };
        let mouse = MouseActions::new("mouse".to_owned())
            .then(to(at(0), at(1)))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
        let mouse = way.iter().fold(mouse, |mouse, &(x, y)| mouse.then(to(x, y)));
        let mouse = mouse.then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.script(WATCH, &[]);
        self.runtime.block_on(self.client.perform_actions(mouse)).expect("the pointer moves");
        let frames = self.script("const all = window.frames; window.frames = null; return all", &[]);
        let frames = frames.as_array().expect("a list").iter().filter_map(Value::as_f64);
        // The first began before the pointer moved.
        frames.skip(2).collect()
    }
}
