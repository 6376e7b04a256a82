//! The tests' own eyes: what they say is wrong, is wrong, and what is wrong, they see.

use super::desk::Desk;
use serde_json::{Value, json};

/// An emptied page with this markup.
fn page(markup: &str) -> Desk {
    let desk = Desk::bare();
    desk.script("document.body.innerHTML = arguments[0]", &[json!(markup)]);
    desk
}

fn fails(desk: &Desk, check: impl Fn(&Desk)) -> bool {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(desk))).is_err()
}

#[test]
fn text_that_is_cut_off_and_pages_that_scroll_sideways_are_seen() {
    let desk = page("<main><p id=text>Words that are longer than their line</p></main>");
    let style = |style: &str| {
        let script = "document.getElementById('text').style.cssText = arguments[0]";
        desk.script(script, &[json!(style)]);
    };
    desk.fits();
    style("width: 8em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis");
    assert!(fails(&desk, Desk::fits), "cut off");
    desk.script("document.getElementById('text').title = 'all of it'", &[]);
    desk.fits();
    style("width: 3000px");
    assert!(fails(&desk, Desk::fits), "sideways");
    desk.script("document.getElementById('text').removeAttribute('title')", &[]);
    style("width: 70em; white-space: nowrap");
    assert!(fails(&desk, Desk::fits), "large text");
}

#[test]
fn what_a_screen_reader_can_not_tell_is_seen() {
    let desk = page("<main><h1>Page</h1><button>Save</button></main>");
    desk.script("document.documentElement.lang = 'en'; document.title = 'Page'", &[]);
    desk.axe();
    desk.script("document.querySelector('button').textContent = ''", &[]);
    assert!(fails(&desk, Desk::axe));
}

#[test]
fn keys_arrive_as_pressed_in_every_script() {
    let desk = page("<main><label>First <input></label><label>Second <input></label><button>Save</button></main>");
    desk.script("window.codes = []; addEventListener('keydown', (event) => codes.push([event.code, event.key, event.ctrlKey].join(' ')))", &[]);
    desk.fill("Second", "سارا Анна 李");
    assert_eq!(desk.value(), "سارا Анна 李");
    desk.fill("First", "Mina");
    desk.retype("Sara");
    assert_eq!(desk.value(), "Sara");
    desk.script("document.activeElement.blur()", &[]);
    desk.type_text("نk");
    desk.press("Control+k");
    desk.reach("button", "Save");
    let codes = desk.script("return codes.filter((told) => told.startsWith('KeyK'))", &[]);
    // The same key whatever it bears: shortcuts go by the key, not by the letter.
    assert_eq!(codes, Value::from(vec!["KeyK ن false", "KeyK k false", "KeyK k true"]));
}
