//! A full day on many pages.

use crate::samples::{self, row};
use crate::{pictures, printed, read, says};
use peyvand_kit::{Locale, Minute};
use peyvand_paper::{DaySheet, DoctorDay, Document, Size};

/// Two doctors with sixty patients each.
pub(crate) fn full(locale: Locale) -> DaySheet {
    let said = samples::said(locale);
    let mut sheet = samples::day_sheet(locale);
    let rows = |doctor: usize| {
        let rows = (0..60_u16).map(|place| {
            let name = format!("{} {}", said.patients[0], 100 + doctor * 60 + usize::from(place));
            let mut row = row("08:00", &name, said.services[usize::from(place) % 3], "confirmed", "");
            row.time = Minute::new(480 + place * 10).expect("a time");
            row
        });
        rows.collect::<Vec<_>>()
    };
    sheet.doctors =
        (0..2).map(|doctor| DoctorDay { doctor: said.doctors[doctor].into(), rows: rows(doctor) }).collect();
    sheet
}

#[test]
fn a_day_of_120_runs_over_pages_that_each_say_whose_and_which_they_are() {
    for locale in Locale::ALL {
        let words = samples::words(locale);
        let pages = printed(&Document::DaySheet(full(locale)), Size::A5, locale);
        let texts: Vec<String> =
            read::texts(&pages.pdf().expect("a PDF")).iter().map(|text| read::squashed(text)).collect();
        assert!(texts.len() > 3, "{locale:?}: {} pages", texts.len());
        for (text, place) in texts.iter().zip(1..) {
            let of = |count: i64| words.number(count);
            let pages = i64::try_from(texts.len()).expect("few");
            says(text, &[words.paper_page_line(&of(place), &of(pages)), words.day_long(samples::day())]);
            says(text, &[words.paper_day_time_label(), words.paper_patient_label(), words.paper_day_status_label()]);
        }
        let all = texts.concat();
        for place in 100..220 {
            let name = read::squashed(&format!("{} {place}", samples::said(locale).patients[0]));
            assert_eq!(all.matches(&name).count(), 1, "{locale:?}: {name}");
        }
    }
}

/// Every status that an appointment can have.
const STATUSES: [&str; 10] =
    ["planned", "confirmed", "arrived", "in-room", "done", "left", "no-show", "cancelled", "cancelled-late", "moved"];

#[test]
fn no_status_and_no_long_word_runs_into_the_next_column() {
    for locale in [Locale::En, Locale::Ru, Locale::Zh] {
        let words = samples::words(locale);
        let mut sheet = samples::day_sheet(locale);
        let rows =
            STATUSES.map(|status| row("09:00", "Константинопольская-Wolfeschlegelsteinhausen", "", status, "")).into();
        sheet.doctors = vec![DoctorDay { doctor: "W".to_owned(), rows }];
        let pdf = printed(&Document::DaySheet(sheet), Size::A5, locale).pdf().expect("a PDF");
        let runs = &read::runs(&pdf)[0];
        let column = |label: &str| runs.iter().find(|run| run.text.trim() == label).expect("a head").left;
        let page = &pictures::pictures(&pdf)[0];
        let service = column(&words.paper_service_label())..column(&words.paper_day_status_label());
        let note = column(&words.paper_day_note_label())..page.width();
        for empty in [service, note] {
            // Lines are lighter than letters.
            let below_heads = 45.0..page.height() - 20.0;
            assert_eq!(page.ink(empty.start - 0.6..empty.end - 0.6, below_heads), 0, "{locale:?}");
        }
    }
}

#[test]
fn a_day_on_the_roll_is_one_strip() {
    let pages = printed(&Document::DaySheet(full(Locale::Fa)), Size::Roll80, Locale::Fa);
    assert_eq!(pages.svg().len(), 1);
    assert!(pages.height_mm() > 1000.0);
}

#[test]
fn a_day_without_appointments_says_so() {
    for locale in Locale::ALL {
        for size in Size::ALL {
            let mut sheet = samples::day_sheet(locale);
            sheet.doctors[0].rows.clear();
            let empty = samples::words(locale).paper_day_empty();
            says(
                &crate::text(&printed(&Document::DaySheet(sheet.clone()), size, locale)),
                std::slice::from_ref(&empty),
            );
            sheet.doctors.clear();
            says(&crate::text(&printed(&Document::DaySheet(sheet), size, locale)), &[empty]);
        }
    }
}
