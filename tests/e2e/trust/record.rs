//! The record of what was done, also of what a restore brought, and one act of it taken back.

use super::people::patient;
use super::{Cast, Desk};
use peyvand_words::plain;
use serde_json::json;

/// Who did what is told, the restore included.
pub(super) fn after_the_restore(desk: &Desk) {
    let words = desk.words;
    desk.go(&plain(&words.app_history_title()));
    for kind in ["practice.restore", "staff.add", "patient.edit", "appointment.book"] {
        desk.see(&plain(&words.journal(kind)));
    }
    desk.show_screen("record");
}

/// The manager narrows the record to the patient, looks at what the desk wrote, and takes it back.
pub(super) fn undo_from_there(desk: &Desk, cast: &Cast) {
    let words = desk.words;
    desk.choose_from(&plain(&words.history_patient_label()), cast.given);
    let edit = plain(&words.journal("patient.edit"));
    desk.see_no(&plain(&words.journal("practice.restore")));
    desk.settle();
    desk.reach_within("button", &row_of(desk, &edit));
    desk.press("Enter");
    desk.see_part("dialog", &edit);
    desk.see(cast.desk.name);
    desk.see(cast.city);
    desk.show_screen("one-act");
    desk.press("Control+z");
    desk.see(&plain(&words.history_undone_label()));
    desk.see(&plain(&words.app_undone_title()));
    desk.show_screen("taken-back");
    let shown = desk.call("patients_show", json!({ "id": patient(desk) }));
    assert_eq!(shown["city"], "", "what the desk wrote is taken back");
}

/// What the line of an act begins with: its time, then its words.
fn row_of(desk: &Desk, title: &str) -> String {
    let script = "const rows = [...document.querySelectorAll('main [data-roving]')];
        return rows.find((row) => row.innerText.includes(arguments[0]))?.innerText ?? null";
    let found = || desk.script(script, &[json!(title)]).as_str().map(str::to_owned);
    plain(&desk.wait("the act", found)).split_whitespace().collect::<Vec<_>>().join(" ")
}
