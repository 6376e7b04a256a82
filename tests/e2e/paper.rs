//! Paper in the real window, by keyboard: looked at, printed by the system, closed again.

use super::desk::Desk;
use peyvand_words::plain;
use serde_json::{Value, json};

/// Stands in for the system's dialog, which no driver can press, and keeps what it would have been given.
const PRINTER: &str = "
    window.printed = [];
    window.print = () => {
        const rules = (sheets) => [...sheets].flatMap((sheet) => [...sheet.cssRules]);
        const onPaper = rules(document.styleSheets).filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
        const shows = (display) => onPaper.flatMap((rule) => [...rule.cssRules]).filter((rule) => rule.style?.display === display).map((rule) => rule.selectorText);
        const everything = [...document.body.children];
        const isIn = (selectors) => (part) => selectors.some((selector) => part.matches(selector));
        const kept = everything.filter(isIn(shows('block')));
        window.printed.push({
            page: rules(document.adoptedStyleSheets).map((rule) => rule.cssText).join(' '),
            hidden: everything.every(isIn(shows('none'))),
            kept: kept.length,
            drawn: kept.flatMap((part) => [...part.querySelectorAll('img')]).map((image) => [image.complete, image.naturalWidth > 0, image.style.inlineSize]),
            texts: kept.map((part) => part.textContent.trim()),
        });
    };";

/// Prints what is shown, and gives what the system's dialog was given.
fn print(desk: &Desk) -> Value {
    desk.press("Control+P");
    let printed = || desk.script("return window.printed.shift() ?? null", &[]);
    desk.wait("the print dialog", || Some(printed()).filter(|printed| !printed.is_null()))
}

/// Waits for the pages of the preview.
fn pages(desk: &Desk) -> usize {
    let drawn = "const pages = [...document.querySelectorAll('dialog img')];
        return pages.length > 0 && pages.every((page) => page.complete && page.naturalWidth > 0) ? pages.length : 0";
    desk.wait("pages", || desk.script(drawn, &[]).as_u64().filter(|count| *count > 0)).try_into().expect("few pages")
}

fn is_whole(printed: &Value, pages: usize, width: &str) {
    assert_eq!((&printed["hidden"], &printed["kept"]), (&json!(true), &json!(1)), "the pages alone: {printed}");
    assert_eq!(printed["drawn"], json!(vec![json!([true, true, width]); pages]), "{printed}");
    assert_eq!(printed["texts"], json!([""]));
}

fn paper_goes_from_the_calendar_to_the_printer(language: &str) {
    let desk = Desk::sample(language);
    desk.sign_in("reception");
    desk.script(PRINTER, &[]);
    desk.press("Control+2");
    desk.settle();
    desk.wait("the calendar", || (desk.count("gridcell", "") + desk.count("button", "") > 20).then_some(()));
    let place = || desk.script("return document.activeElement?.outerHTML.slice(0, 120) ?? ''", &[]);
    let before = place();
    desk.press("Control+P");
    desk.see_part("dialog", &plain(&desk.words.paper_show_title("day")));
    let count = pages(&desk);
    desk.axe();
    desk.fits();
    let printed = print(&desk);
    is_whole(&printed, count, "148mm");
    assert!(printed["page"].as_str().expect("a rule").contains("148mm 210mm"), "{printed}");
    // A narrow roll is one strip.
    desk.reach_within("radio", &plain(&desk.words.paper_size_choice("roll80")));
    desk.press("Space");
    let wide = "return document.querySelector('dialog img')?.style.inlineSize ?? ''";
    desk.wait("the roll", || (desk.script(wide, &[]) == "80mm").then_some(()));
    is_whole(&print(&desk), pages(&desk), "80mm");
    desk.press("Escape");
    desk.wait("no preview", || (desk.count("dialog", "") == 0).then_some(()));
    desk.wait("the focus where it was", || (place() == before).then_some(()));
    assert_eq!(desk.script("return document.querySelectorAll('[data-paper]').length", &[]), json!(0));
    desk.assert_no_violations();
}

#[test]
fn paper_goes_from_the_calendar_to_the_printer_in_persian() {
    paper_goes_from_the_calendar_to_the_printer("fa");
}
