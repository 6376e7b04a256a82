//! The story of a practice that people trust with their data, walked by keyboard: it is set up, colleagues come, each does
//! what they may, it locks, it is backed up, everything is lost, and it comes back. A picture of each new screen, which is
//! also shown to axe and looked at for what is cut off.

mod cast;
mod first_run;
mod keeping;
mod loss;
mod people;
mod record;
mod tries;

use super::desk::Desk;
use cast::{Cast, ENGLISH, PERSIAN};
use peyvand_words::plain;

#[test]
fn tour_of_trust_in_fa() {
    story(&PERSIAN);
}

#[test]
fn tour_of_trust_in_en() {
    story(&ENGLISH);
}

fn story(cast: &Cast) {
    let desk = Desk::bare_for("trust-", cast.language);
    let key = first_run::set_up(&desk, cast);
    people::add_colleagues(&desk, cast);
    people::register(&desk, cast);
    people::desk_begins(&desk, cast);
    people::technician_in_an_emergency(&desk, cast);
    people::quick_change(&desk, cast);
    people::password_again(&desk, cast);
    tries::lock(&desk, cast);
    tries::wrong_passwords(&desk, cast);
    keeping::back_up(&desk, cast);
    let desk = keeping::disaster(desk);
    keeping::put_back(&desk, cast, &key);
    record::after_the_restore(&desk);
    record::undo_from_there(&desk, cast);
    loss::told(desk, cast);
}

/// Opens the patient's file by typing a part of the name.
fn find(desk: &Desk, cast: &Cast) {
    desk.press("Control+k");
    desk.see_part("dialog", "");
    desk.type_text(cast.family);
    desk.see_part("option", cast.given);
    desk.press("Enter");
    desk.see_part("heading", cast.given);
    desk.settle();
}

/// The same words as on the page.
fn said(desk: &Desk, code: &str) -> String {
    plain(&desk.words.error(code, &[]))
}
