//! Keys, as a person presses them.

use super::Desk;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

impl Desk {
    /// Presses one key, with others held: `Enter`, `Control+K`, `Shift+Tab`.
    pub(crate) fn press(&self, keys: &str) {
        let (held, last) = keys.rsplit_once('+').unwrap_or(("", keys));
        let held: Vec<char> = held.split('+').filter(|name| !name.is_empty()).map(code).collect();
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in &held {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        actions = stroke(actions, code(last));
        for value in held.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
        self.perform(actions);
    }

    /// Types a text into what has the focus.
    pub(crate) fn type_text(&self, text: &str) {
        self.perform(text.chars().fold(KeyActions::new("keyboard".to_owned()), stroke));
    }

    /// Replaces what stands in the field that has the focus.
    pub(crate) fn retype(&self, text: &str) {
        self.press("Control+a");
        if text.is_empty() {
            self.press("Delete");
        } else {
            self.type_text(text);
        }
    }

    fn perform(&self, actions: KeyActions) {
        self.runtime.block_on(self.client.perform_actions(actions)).expect("keys can be pressed");
    }
}

fn stroke(actions: KeyActions, value: char) -> KeyActions {
    actions.then(KeyAction::Down { value }).then(KeyAction::Up { value })
}

fn code(name: &str) -> char {
    let key = match name {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Space" => return ' ',
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "F1" => Key::F1,
        "F2" => Key::F2,
        "F3" => Key::F3,
        "F4" => Key::F4,
        "F5" => Key::F5,
        "F6" => Key::F6,
        "F7" => Key::F7,
        "F8" => Key::F8,
        "F9" => Key::F9,
        "F10" => Key::F10,
        _ => {
            let mut letters = name.chars();
            let (Some(letter), None) = (letters.next(), letters.next()) else { panic!("no key is called {name}") };
            return letter.to_ascii_lowercase();
        }
    };
    key.into()
}
