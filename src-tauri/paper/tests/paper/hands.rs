//! What people write reaches the page as it is, whatever it looks like to a machine.

use crate::samples::{self, row};
use crate::{pictures, printed, read, says, text};
use peyvand_kit::Locale;
use peyvand_paper::{DoctorDay, Document, Size};

const STRANGE: [&str; 12] = [
    "#panic()",
    "*bold* _slanted_ `raw`",
    "$x^2$ <label> @reference",
    "= Heading",
    "- list \\ break",
    "#import \"/values.json\": *",
    "#read(\"/etc/hostname\")",
    "</svg><script>alert(1)</script>",
    "// no comment /* none */",
    "{\"key\": null} [] \"quoted\" 'quoted'",
    "~ --- ... http://example.org",
    "a & b < c",
];

#[test]
fn markup_in_a_name_is_printed_as_it_was_written() {
    for locale in Locale::ALL {
        for size in Size::ALL {
            let mut card = samples::card(locale);
            let mut receipt = samples::receipt(locale, peyvand_paper::ReceiptKind::Receipt);
            let mut sheet = samples::day_sheet(locale);
            sheet.doctors[0].rows = STRANGE.map(|name| row("09:00", name, name, name, name)).into();
            card.preparation = STRANGE.join("\n");
            (card.patient, card.address_form, card.practice.address) =
                (STRANGE[0].to_owned(), STRANGE[1].to_owned(), STRANGE[2].to_owned());
            receipt.lines = STRANGE
                .map(|name| peyvand_paper::ReceiptLine { service: name.to_owned(), ..receipt.lines[0].clone() })
                .into();
            for document in [Document::DaySheet(sheet), Document::AppointmentCard(card), Document::Receipt(receipt)] {
                let pages = printed(&document, size, locale);
                says(&text(&pages), &STRANGE);
                assert!(pages.svg().iter().all(|svg| !svg.contains("<script")));
            }
        }
    }
}

#[test]
fn marks_of_direction_in_a_name_turn_nothing_but_the_name() {
    let mut sheet = samples::day_sheet(Locale::En);
    sheet.doctors.truncate(1);
    sheet.doctors[0].rows = vec![row("09:00", "\u{202E}Smith\u{2069}\u{202B}", "Filling", "confirmed", "\u{2067}note")];
    let turned = printed(&Document::DaySheet(sheet.clone()), Size::A5, Locale::En);
    sheet.doctors[0].rows = vec![row("09:00", "Smith", "Filling", "confirmed", "note")];
    assert_eq!(turned.svg(), printed(&Document::DaySheet(sheet), Size::A5, Locale::En).svg());
}

#[test]
fn a_latin_name_on_a_persian_page_keeps_its_marks_at_its_own_ends() {
    // Were it set from right to left, the dot would stand before the name.
    let mut card = samples::card(Locale::Fa);
    card.address_form = "John Smith Jr.".to_owned();
    let pdf = printed(&Document::AppointmentCard(card), Size::A5, Locale::Fa).pdf().expect("a PDF");
    let in_one_go = |run: &read::Run| read::squashed(&run.text) == "JohnSmithJr.";
    assert!(read::runs(&pdf)[0].iter().any(in_one_go), "{:?}", read::texts(&pdf));
}

#[test]
fn a_long_name_wraps_and_loses_no_letter() {
    let names = [
        "Wolfeschlegelsteinhausenbergerdorff".repeat(2),
        "سیده‌فاطمه‌سادات‌حسینی‌نژادطباطبایی‌اردکانی".to_owned(),
        "Константинопольскодлиннофамильная".to_owned(),
        "王".repeat(40),
        "WWWWWWWWWW ".repeat(2) + &"W".repeat(40),
    ];
    for locale in [Locale::Fa, Locale::En] {
        for size in Size::ALL {
            let rows = names.each_ref().map(|name| row("09:00", name, name, "confirmed", name)).into();
            let mut sheet = samples::day_sheet(locale);
            sheet.doctors = vec![DoctorDay { doctor: names[0].clone(), rows }];
            let mut card = samples::card(locale);
            (card.patient, card.address_form, card.doctor) = (names[1].clone(), names[2].clone(), names[4].clone());
            for document in [Document::DaySheet(sheet), Document::AppointmentCard(card)] {
                let pages = printed(&document, size, locale);
                let text = text(&pages);
                says(&text, if matches!(document, Document::DaySheet(_)) { &names[..] } else { &names[1..3] });
                for page in pictures::pictures(&pages.pdf().expect("a PDF")) {
                    assert!(!page.is_touched(0.0..3.5, 0.0..page.height()), "{locale:?} {size:?}");
                    assert!(
                        !page.is_touched(page.width() - 3.5..page.width(), 0.0..page.height()),
                        "{locale:?} {size:?}"
                    );
                }
            }
        }
    }
}
