//! The real program in a real window: few tests, driven by the keyboard, as a person at the desk
//! would. They show the wiring; what the rules are is tested at the edge, a hundred times faster.

mod calendar;
mod command_line;
mod desk;
mod eyes;
mod front;
mod heart;
mod history;
#[path = "../../src-tauri/paper/tests/paper/read.rs"]
#[allow(dead_code, reason = "the tests of the press read more of a page")]
mod read;
mod paper;
mod screens;
mod story;
mod tour;
mod trust;
mod window;
