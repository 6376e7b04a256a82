//! Every screen and dialog of a visit and of what follows from it. The way goes by keys alone and asks for no words, so that
//! it leads through languages that nobody speaks too.

use super::rich::Rich;
use crate::desk::Desk;
use crate::story::{no_dialog, reach_row};

/// Shows each of them to `see`, by a name of its own.
pub(crate) fn each(desk: &Desk, rich: &Rich, see: &dyn Fn(&str)) {
    let sights = Sights { desk, see };
    sights.visit(rich);
    sights.patient(rich);
    sights.withdrawal(rich);
    sights.plan(rich);
    sights.steps();
    sights.board();
    sights.settings();
}

struct Sights<'a> {
    desk: &'a Desk,
    see: &'a dyn Fn(&str),
}

impl Sights<'_> {
    fn see(&self, name: &str) {
        self.desk.settle();
        (self.see)(name);
    }

    /// Presses keys, lets the page be read, and looks.
    fn at(&self, keys: &[&str], name: &str) {
        for key in keys {
            self.desk.settle();
            self.desk.press(key);
        }
        self.see(name);
    }

    /// Opens a dialog by its key, looks, and closes it.
    fn dialog(&self, key: &str, name: &str) {
        self.desk.settle();
        self.desk.press(key);
        self.desk.see_part("dialog", "");
        self.see(name);
        self.desk.press("Escape");
        no_dialog(self.desk);
    }

    fn visit(&self, rich: &Rich) {
        self.at(&["Control+3"], "queue");
        reach_row(self.desk, &rich.visit);
        self.desk.press("o");
        self.desk.see_part("heading", &rich.name);
        self.see("consultation");
        self.desk.press("Control+Enter");
        self.desk.see_part("radio", "");
        self.at(&["1", "a", "2"], "closing-with-a-referral");
        self.at(&["a", "6"], "closing-with-three-steps");
        self.desk.press("Escape");
    }

    fn patient(&self, rich: &Rich) {
        self.open(rich);
        self.see("patient");
        let dialogs = [
            ("Alt+r", "fact"),
            ("Alt+f", "household"),
            ("Alt+s", "who-may-be-called"),
            ("Alt+m", "medical-file"),
            ("Alt+g", "intake"),
            ("Alt+c", "consent"),
            ("r", "contact-from-afar"),
        ];
        for (key, name) in dialogs {
            self.dialog(key, name);
        }
        reach_row(self.desk, &rich.picture);
        self.desk.press("Enter");
        self.desk.see_part("dialog", "");
        self.at(&[], "viewer");
        self.desk.press("x");
        self.desk.wait("the way out for a picture", || (self.desk.count("dialog", "") == 2).then_some(()));
        self.see("picture-leaves");
        self.desk.press("Escape");
        self.desk.wait("the picture alone", || (self.desk.count("dialog", "") == 1).then_some(()));
        self.desk.press("Escape");
        no_dialog(self.desk);
    }

    /// Beside a consent that holds stands the way to take it back.
    fn withdrawal(&self, rich: &Rich) {
        reach_row(self.desk, &rich.consent);
        self.desk.press("Tab");
        self.dialog("Enter", "consent-withdrawn");
    }

    /// Finds the patient by the number of the file.
    fn open(&self, rich: &Rich) {
        self.desk.press("Control+k");
        self.desk.see_part("dialog", "");
        self.desk.type_text(&rich.file_no);
        self.desk.see_part("option", &rich.name);
        self.desk.press("Enter");
        no_dialog(self.desk);
        self.desk.see_part("heading", &rich.name);
        self.desk.settle();
    }

    fn plan(&self, rich: &Rich) {
        reach_row(self.desk, &rich.plan);
        self.at(&["Enter"], "plan");
        for (key, name) in [("c", "plan-choice"), ("p", "plan-payments"), ("s", "phase-stalls"), ("x", "plan-ends")] {
            self.dialog(key, name);
        }
        self.dialog("Alt+p", "plan-on-paper");
        self.at(&["e"], "plan-written");
    }

    fn steps(&self) {
        self.at(&["Control+6"], "steps");
        for (key, name) in
            [("t", "try"), ("g", "given-back"), ("p", "passed-on"), ("d", "done-otherwise"), ("x", "step-ends")]
        {
            self.dialog(key, name);
        }
    }

    fn board(&self) {
        self.at(&["Control+7"], "board");
        self.at(&["6"], "in-treatment");
        self.dialog("r", "back-on-the-way");
        self.at(&["o"], "came-once");
        self.at(&["Alt+2"], "leaks");
        self.number_of_the_table();
        self.at(&["Enter"], "lost-patients");
        self.at(&["d"], "how-doctors-differ");
        self.at(&["e"], "why-care-ended");
        self.at(&["Alt+3"], "path-map");
        self.dialog("Alt+n", "path-point");
        self.at(&["Alt+4"], "planned-not-booked");
    }

    /// Goes to the first number of the table of leaks.
    fn number_of_the_table(&self) {
        let is_there = "return document.activeElement.closest('td') !== null";
        self.desk.wait("a number of the table", || {
            if self.desk.script(is_there, &[]) == true {
                return Some(());
            }
            self.desk.press("Tab");
            None
        });
    }

    fn settings(&self) {
        self.at(&["Control+9", "9"], "protocols");
        self.at(&["0"], "questions");
    }
}
