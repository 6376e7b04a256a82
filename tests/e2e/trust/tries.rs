//! The lock, and wrong passwords: nothing of the work stays in the window, and whoever guesses waits.

use super::{Cast, Desk, find, said};
use peyvand_words::{Raw, plain};
use serde_json::json;

/// The longest wait after four wrong tries, in seconds.
const LONGEST: i64 = 4;

/// The receptionist locks with a file open: nothing of it is in the window, and the password alone brings it back.
pub(super) fn lock(desk: &Desk, cast: &Cast) {
    let words = desk.words;
    find(desk, cast);
    let there = desk.everything();
    let private = [cast.given, cast.family, cast.city, cast.desk.name];
    for words in private {
        assert!(there.contains(words), "«{words}» is in the window");
    }
    lock_now(desk);
    let left = desk.everything();
    for words in private {
        assert!(!left.contains(words), "«{words}» is still in the window");
    }
    assert_eq!(desk.count("textbox", &plain(&words.account_pin_label())), 0, "a PIN opens nothing");
    desk.press("Control+u");
    assert_eq!(desk.count("dialog", ""), 0, "a PIN is not offered");
    let by_pin = desk.call("session_switch", json!({ "login": cast.desk.login, "pin": cast.pin }));
    assert_eq!(by_pin["error"]["code"], "session-needed");
    desk.show_screen("locked");
    // Who locked it is expected back: the password alone is typed.
    desk.fill(&plain(&words.app_signin_password_label()), cast.desk.password);
    desk.press("Enter");
    desk.see_part("heading", cast.given);
    desk.see(cast.city);
}

fn lock_now(desk: &Desk) {
    desk.press("Control+l");
    desk.see_part("heading", &plain(&desk.words.account_locked_title()));
}

/// Four wrong passwords: each is told, and then it is told how long to wait, second by second.
pub(super) fn wrong_passwords(desk: &Desk, cast: &Cast) {
    lock_now(desk);
    let mut wrong = 0;
    let mut waits = 0;
    while wrong < 4 {
        match guess(desk) {
            Some(seconds) => {
                waits += 1;
                wait_out(desk, seconds);
            }
            None => wrong += 1,
        }
    }
    let seconds = guess(desk).expect("the fifth try waits");
    assert!(seconds > 2, "each wrong try waits longer: {seconds}, after {waits} waits");
    desk.show("wait");
    wait_out(desk, seconds);
    desk.fits();
    desk.fill(&plain(&desk.words.app_signin_password_label()), cast.desk.password);
    desk.press("Enter");
    desk.see_part("heading", cast.given);
}

/// Tries a wrong password; gives the seconds that it was told to wait.
fn guess(desk: &Desk) -> Option<i64> {
    desk.fill(&plain(&desk.words.app_signin_password_label()), "password");
    desk.press("Enter");
    desk.wait("an answer to a wrong password", || match told(desk) {
        Some(seconds) => Some(Some(seconds)),
        None => desk.text().contains(&said(desk, "session-wrong-password")).then_some(None),
    })
}

/// The seconds that are left, as the page says them.
fn told(desk: &Desk) -> Option<i64> {
    let script = "return document.querySelector('p[aria-hidden=true]')?.innerText ?? ''";
    let line = desk.script(script, &[]);
    let line = plain(line.as_str().unwrap_or_default());
    (1..=LONGEST)
        .find(|seconds| line == plain(&desk.words.error("session-wait", &[("seconds", Raw::Number(*seconds))])))
}

/// Waits until the time is over, which is seen to pass.
fn wait_out(desk: &Desk, from: i64) {
    if from > 1 {
        desk.wait("the seconds to pass", || told(desk).is_some_and(|left| left < from).then_some(()));
    }
    desk.wait("the wait to end", || told(desk).is_none().then_some(()));
}
