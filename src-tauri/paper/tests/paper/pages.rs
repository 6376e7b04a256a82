//! Every document in every language on both papers: what it says, where it begins, and that nothing leaves the page.

use crate::samples::{self, Said};
use crate::{pictures, read};
use crate::{printed, says, text};
use peyvand_kit::{Day, Direction, Locale};
use peyvand_paper::{Document, Size};
use std::path::Path;

/// What the printer's edges may eat, and a reader's thumb covers.
const fn margin(size: Size) -> f32 {
    match size {
        Size::A5 => 10.0,
        Size::Roll80 => 4.0,
    }
}

fn each(check: impl Fn(&str, &Document, Size, Locale)) {
    for locale in Locale::ALL {
        for size in Size::ALL {
            for (name, document) in samples::all(locale) {
                check(name, &document, size, locale);
            }
        }
    }
}

#[test]
fn the_pdf_holds_all_words_names_days_and_sums_in_the_order_in_which_they_are_read() {
    each(|name, document, size, locale| {
        let text = text(&printed(document, size, locale));
        let (said, words) = (samples::said(locale), samples::words(locale));
        let Said { practice, patients, doctors, services, .. } = said;
        says(&text, &[practice]);
        match name {
            "day_sheet" => {
                says(&text, &[&words.day_long(samples::day()), &words.paper_day_title(), said.note, said.room]);
                says(&text, &patients);
                says(&text, &services);
                says(&text, &doctors);
                says(&text, &["09:00", "10:15", "16:00"].map(|time| words.time(samples::at(time))));
                says(&text, &[&words.appointments_status_label("confirmed"), &words.appointments_first_label()]);
            }
            "card" => {
                says(
                    &text,
                    &[&words.day_long(samples::day()), patients[0], said.address_form, doctors[0], services[0]],
                );
                says(&text, &[&words.paper_card_come_line(samples::at("10:05")), said.preparation, said.address]);
            }
            "invoice" | "receipt" => {
                let sum = |whole| words.money(samples::sum(locale, whole));
                let in_words = words.amount_in_words(samples::sum(locale, 310)).expect("words");
                says(
                    &text,
                    &[&words.paper_receipt_title(name), patients[0], services[0], services[2], &sum(310), &in_words],
                );
                says(&text, &[&words.day(Day::parse_iso("2026-11-22").expect("a day"))]);
                if name == "receipt" {
                    says(&text, &[&words.paper_receipt_means_label("card"), &sum(200), &sum(50), &sum(60)]);
                }
            }
            _ => {
                says(
                    &text,
                    &[
                        &words.paper_recovery_what_line(),
                        &words.paper_recovery_where_line(),
                        &words.paper_recovery_keeper_label(),
                    ],
                );
                assert_eq!(text.contains(&read::squashed(&words.paper_recovery_fades_line())), size == Size::Roll80);
            }
        }
    });
}

/// `PAGES=FOLDER cargo test -p peyvand-paper` keeps the pages for an eye to look at.
fn keep(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("PAGES") {
        std::fs::write(Path::new(&folder).join(name), pdf).expect("the folder can be written to");
    }
}

#[test]
fn pages_begin_on_the_side_from_which_they_are_read_and_no_ink_comes_near_an_edge() {
    each(|name, document, size, locale| {
        let pages = printed(document, size, locale);
        let pdf = pages.pdf().expect("a PDF");
        let pictures = pictures::pictures(&pdf);
        keep(&format!("{name}-{}-{}.pdf", locale.tag(), if size == Size::A5 { "a5" } else { "roll80" }), &pdf);
        assert_eq!(pictures.len(), pages.svg().len(), "{name}: what is looked at is what is printed");
        for page in pictures {
            let (width, height, margin) = (page.width(), page.height(), margin(size));
            let case = format!("{name} {locale:?} {size:?}");
            let is_as_told = (f64::from(width) - pages.width_mm()).abs() < 1.0
                && (f64::from(height) - pages.height_mm()).abs() < 1.0;
            assert!(is_as_told, "{case} is {width} by {height}");
            assert!(page.ink(0.0..width, 0.0..height) > 500, "{case} is blank");
            let sides = [
                (0.0, 0.0, margin, height),
                (width - margin, 0.0, width, height),
                (0.0, 0.0, width, margin),
                (0.0, height - margin, width, height),
            ];
            for (left, top, right, bottom) in sides {
                assert!(!page.is_touched(left..right, top..bottom), "{case} runs over an edge");
            }
            let (left, right) = (page.ink(0.0..width / 2.0, 0.0..height), page.ink(width / 2.0..width, 0.0..height));
            let begins = if left > right { Direction::Ltr } else { Direction::Rtl };
            assert_eq!(begins, locale.direction(), "{case}: {left} dots in its left half and {right} in its right");
        }
    });
}

#[test]
fn the_papers_have_their_measures_and_run_and_fetch_nothing() {
    each(|name, document, size, locale| {
        let pages = printed(document, size, locale);
        let (width, height) = (pages.width_mm(), pages.height_mm());
        assert_eq!(pages.svg().len(), 1, "{name} {locale:?} {size:?}");
        match size {
            Size::A5 => assert_eq!((width, height), (148.0, 210.0)),
            Size::Roll80 => assert!(width == 80.0 && height > 50.0 && height < 220.0, "{name} {locale:?}: {height}"),
        }
        for svg in pages.svg() {
            let outside = svg.matches("http").count() - svg.matches("http://www.w3.org/").count();
            assert!(svg.starts_with("<svg") && outside == 0 && !svg.contains("<script"), "{name}");
        }
    });
}
