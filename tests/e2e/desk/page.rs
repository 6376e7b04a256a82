//! What a person finds on the page: by its words, or by what a part is and is called, as a screen
//! reader would tell it.

use super::Desk;
use serde_json::{Value, json};

/// Finds shown parts by role and name; `name` may be the beginning of it.
const FIND: &str = include_str!("find.js");

impl Desk {
    /// The words on the page, without the marks that keep directions apart.
    pub(crate) fn text(&self) -> String {
        let script = "return document.body ? document.body.innerText.replace(/[\\u2066-\\u2069\\u200e\\u200f]/g, '') : ''";
        self.script(script, &[])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Waits until the page says this.
    pub(crate) fn see(&self, text: &str) {
        self.wait(&format!("the words «{text}»"), || {
            self.text().contains(text).then_some(())
        });
    }

    /// Waits until the page no longer says this.
    pub(crate) fn see_no(&self, text: &str) {
        self.wait(&format!("«{text}» to go"), || {
            (!self.text().contains(text)).then_some(())
        });
    }

    /// Waits for a part by its role (`button`, `textbox`, `dialog`…) and name; an empty name is any.
    pub(crate) fn see_part(&self, role: &str, name: &str) {
        self.wait(&format!("a {role} called «{name}»"), || {
            self.count(role, name).checked_sub(1)
        });
    }

    /// How many shown parts have this role and name.
    pub(crate) fn count(&self, role: &str, name: &str) -> u64 {
        self.find(role, name, "return found.length")
            .as_u64()
            .unwrap_or(0)
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
        panic!(
            "Tab does not come to the {role} «{name}»; the page says:\n{}",
            self.text()
        );
    }

    /// Goes to a field and replaces what stands in it.
    pub(crate) fn fill(&self, name: &str, text: &str) {
        self.reach("textbox", name);
        self.retype(text);
    }

    /// Goes to a button and presses it.
    pub(crate) fn choose(&self, role: &str, name: &str) {
        self.reach(role, name);
        self.press("Enter");
    }

    /// What stands in the part that has the focus.
    pub(crate) fn value(&self) -> String {
        let script =
            "const part = document.activeElement; return part.value ?? part.innerText ?? ''";
        self.script(script, &[])
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    fn find(&self, role: &str, name: &str, then: &str) -> Value {
        self.script(&format!("{FIND}\n{then}"), &[json!(role), json!(name)])
    }
}
