//! Before leaving: what is due is paid by a key, and the receipt is looked at and kept as a file.

use super::go_to_card;
use crate::read::{squashed, texts};
use crate::story::{DRAWN, Story, list, no_dialog, text};
use peyvand_words::plain;
use serde_json::{Value, json};
use std::fs;

/// Answers in place of the system's dialog for a file, which no driver can press, with a path; everything else goes
/// where it went.
const CHOOSES: &str = "const path = arguments[0];
    const ask = window.fetch;
    window.fetch = (address, ...rest) => String(address).endsWith('/choose')
        ? Promise.resolve(new Response(JSON.stringify(path), { headers: { 'Content-Type': 'application/json', 'Tauri-Response': 'ok' } }))
        : ask.call(window, address, ...rest);";

pub(super) fn with_a_receipt(desk: &Story) {
    let words = desk.words;
    let (name, visit) = somebody_with_a_bill(desk);
    let lane = words.today_leaving_title();
    go_to_card(desk, &lane, &name);
    desk.press("m");
    desk.see_part("dialog", &plain(&words.settle_title(&name)));
    desk.settle();
    desk.look("what-is-due");
    desk.press("1");
    desk.see(&plain(&words.settle_done_line()));
    desk.look("paid");
    receipt(desk, &name, &visit);
    desk.press("g");
    no_dialog(desk);
    desk.see_not_in(&plain(&lane), &name);
    desk.look("goodbye");
}

/// Somebody who is about to leave and has something to pay, and their visit.
fn somebody_with_a_bill(desk: &Story) -> (String, Value) {
    let leaving = list(&desk.call("today_show", json!({}))["beforeLeaving"]);
    let is_due = |card: &&Value| {
        desk.call("settle_show", json!({ "id": card["visitId"] }))["due"].as_i64().is_some_and(|due| due > 0)
    };
    let card = leaving.iter().find(is_due).expect("somebody has something to pay");
    (text(&card["patientName"]), card["visitId"].clone())
}

/// The preview by its key, the same pages as a file, and what stands in it.
fn receipt(desk: &Story, name: &str, visit: &Value) {
    let words = desk.words;
    let file = desk.home().join("receipt.pdf");
    desk.press("Control+p");
    desk.see_part("dialog", &plain(&words.paper_show_title("receipt")));
    desk.wait("the pages", || (desk.script(DRAWN, &[]) == true).then_some(()));
    desk.look("receipt");
    desk.script(CHOOSES, &[json!(file.to_string_lossy())]);
    desk.press("Control+s");
    desk.see(&plain(&words.paper_saved_line(&file.to_string_lossy())));
    desk.look("receipt-saved");
    let pages = texts(&fs::read(&file).expect("the receipt lies where it was told")).concat();
    let pages = squashed(&pages);
    let settled = desk.call("settle_show", json!({ "id": visit }));
    let lines = list(&settled["lines"]);
    let services = lines.iter().map(|line| text(&line["name"]));
    for said in services.chain([name.to_owned(), plain(&words.paper_receipt_settled_line())]) {
        assert!(pages.contains(&squashed(&said)), "{said} is not in {pages}");
    }
    desk.press("Escape");
    desk.wait("the preview to close", || {
        (desk.count("dialog", &plain(&words.paper_show_title("receipt"))) == 0).then_some(())
    });
}
