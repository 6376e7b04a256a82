//! The window itself: that it opens on its page, and that its page can do no more than it should.

use super::desk::Desk;
use serde_json::{Value, json};

#[test]
fn the_window_opens_on_its_page_where_there_is_no_practice() {
    let desk = Desk::bare();
    desk.wait("the page's title", || (desk.script("return document.title", &[]) == "Peyvand").then_some(()));
}

#[test]
fn the_page_can_load_and_run_nothing_from_elsewhere() {
    let desk = Desk::bare();
    let script = "const image = document.createElement('img'); image.src = 'https://example.org/x.png'; document.body.append(image)";
    desk.script(script, &[]);
    let refused = || desk.script("return window.refusedByPolicy.length > 0", &[]) == Value::Bool(true);
    desk.wait("the refusal of a remote picture", || refused().then_some(()));
    // This one was asked for: the others must stay at none.
    desk.script("window.refusedByPolicy = []", &[]);
}

#[test]
fn the_page_has_one_command_and_no_other() {
    let desk = Desk::bare();
    let answer = |command: &str| {
        let script = "const done = arguments[arguments.length - 1];
            window.__TAURI_INTERNALS__.invoke(arguments[0], {}).then(() => done('done'), (error) => done(String(error)))";
        desk.script_async(script, &[json!(command)]).as_str().unwrap_or_default().to_owned()
    };
    for command in [
        "plugin:window|close",
        "plugin:event|emit",
        "plugin:webview|create_webview",
        "plugin:path|resolve_directory",
        "plugin:app|version",
    ] {
        let said = answer(command);
        assert!(said.contains("not allowed"), "{command}: {said}");
    }
}

#[test]
fn the_page_can_leave_for_nowhere_and_open_nothing() {
    let desk = Desk::bare();
    let before = desk.script("return location.href", &[]);
    desk.script("location.href = 'https://example.org/'; return 1", &[]);
    assert_eq!(desk.script("return window.open('https://example.org/') === null", &[]), Value::Bool(true));
    assert_eq!(desk.script("return location.href", &[]), before);
}
