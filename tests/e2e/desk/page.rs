//! What a person finds on the page: by its words, or by what a part is and is called, as a screen
//! reader would tell it.

use super::Desk;
use serde_json::{Value, json};

/// Finds shown parts by role and name; `name` may be the beginning of it.
const FIND: &str = include_str!("find.js");

impl Desk {
    /// The words on the page, without the marks that keep directions apart.
    pub(crate) fn text(&self) -> String {
        let script =
            "return document.body ? document.body.innerText.replace(/[\\u2066-\\u2069\\u200e\\u200f]/g, '') : ''";
        self.script(script, &[]).as_str().unwrap_or_default().to_owned()
    }

    /// Everything that stands in the page, seen or not: its markup and what its fields hold.
    pub(crate) fn everything(&self) -> String {
        let script = "const held = [...document.querySelectorAll('input, textarea')].map((field) => field.value);
            return [document.documentElement.outerHTML, document.title, ...held].join(' ')";
        self.script(script, &[]).as_str().unwrap_or_default().to_owned()
    }

    /// The page's own heading.
    pub(crate) fn heading(&self) -> String {
        let script = "return document.querySelector('h1')?.innerText ?? ''";
        self.script(script, &[]).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page says this.
    pub(crate) fn see(&self, text: &str) {
        self.wait(&format!("the words «{text}»"), || self.text().contains(text).then_some(()));
    }

    /// Waits until the rail says this: who is here, and that the work is safe.
    pub(crate) fn see_in_foot(&self, text: &str) {
        let script = "return document.querySelector('nav')?.innerText ?? ''";
        let says = || peyvand_words::plain(self.script(script, &[]).as_str().unwrap_or_default()).contains(text);
        self.wait(&format!("«{text}» in the rail"), || says().then_some(()));
    }

    /// Waits until the page no longer says this.
    pub(crate) fn see_no(&self, text: &str) {
        self.wait(&format!("«{text}» to go"), || (!self.text().contains(text)).then_some(()));
    }

    /// Waits until the part of the page under this heading says this.
    pub(crate) fn see_in(&self, heading: &str, text: &str) {
        self.wait(&format!("«{text}» under «{heading}»"), || self.says_in(heading, text).then_some(()));
    }

    /// Waits until the part of the page under this heading no longer says this.
    pub(crate) fn see_not_in(&self, heading: &str, text: &str) {
        self.wait(&format!("«{text}» to go from «{heading}»"), || (!self.says_in(heading, text)).then_some(()));
    }

    fn says_in(&self, heading: &str, text: &str) -> bool {
        let script = "const parts = [...document.querySelectorAll('section')];
            const part = parts.find((one) => one.querySelector('h2')?.innerText.startsWith(arguments[0]));
            const marks = /[\\u2066-\\u2069\\u200e\\u200f]/g;
            return part?.innerText.replace(marks, '').includes(arguments[1]) ?? false";
        self.script(script, &[json!(heading), json!(text)]) == Value::Bool(true)
    }

    /// Waits for a part by its role (`button`, `textbox`, `dialog`…) and name; an empty name is any.
    pub(crate) fn see_part(&self, role: &str, name: &str) {
        self.wait(&format!("a {role} called «{name}»"), || self.count(role, name).checked_sub(1));
    }

    /// How many shown parts have this role and name.
    pub(crate) fn count(&self, role: &str, name: &str) -> u64 {
        self.find(role, name, "return found.length").as_u64().unwrap_or(0)
    }

    /// Goes to a part with the Tab key alone, as a person without a mouse does.
    pub(crate) fn reach(&self, role: &str, name: &str) {
        self.see_part(role, name);
        let is_there = "return found.some((part) => part === document.activeElement)";
        for _ in 0..150 {
            if self.find(role, name, is_there) == Value::Bool(true) {
                return;
            }
            self.press("Tab");
        }
        panic!("Tab does not come to the {role} «{name}»; the page says:\n{}", self.text());
    }

    /// Goes to one of a group that is a single stop for Tab, by the arrows, as it lies on the screen.
    pub(crate) fn reach_within(&self, role: &str, name: &str) {
        self.see_part(role, name);
        let place = format!("{}; return wayTo(found[0])", include_str!("way.js"));
        for _ in 0..200 {
            match self.find(role, name, &place).as_str().expect("a way has a name") {
                "here" => return,
                key => self.press(key),
            }
        }
        panic!("the arrows do not come to the {role} «{name}»; the page says:\n{}", self.text());
    }

    /// Goes to a field and replaces what stands in it.
    pub(crate) fn fill(&self, name: &str, text: &str) {
        self.reach("textbox", name);
        self.retype(text);
    }

    /// Chooses from a list by typing the beginning of the wanted line.
    pub(crate) fn choose_from(&self, name: &str, line: &str) {
        self.fill(name, line);
        self.see_part("option", line);
        self.press("Enter");
    }

    /// Goes to a button and presses it.
    pub(crate) fn choose(&self, role: &str, name: &str) {
        self.reach(role, name);
        self.press("Enter");
    }

    /// What stands in the part that has the focus.
    pub(crate) fn value(&self) -> String {
        let script = "const part = document.activeElement; return part.value ?? part.innerText ?? ''";
        self.script(script, &[]).as_str().unwrap_or_default().to_owned()
    }

    fn find(&self, role: &str, name: &str, then: &str) -> Value {
        self.script(&format!("{FIND}\n{then}"), &[json!(role), json!(name)])
    }
}
