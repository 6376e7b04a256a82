//! Digits, sums, and letters that a font may lack.

use crate::samples::{self, words};
use crate::{printed, read, says, text};
use peyvand_kit::{Digits, Locale};
use peyvand_paper::{Document, Fault, ReceiptKind, Size, render};
use peyvand_words::{Style, Words};

#[test]
fn digits_are_those_of_the_practice() {
    let receipt = Document::Receipt(samples::receipt(Locale::Fa, ReceiptKind::Receipt));
    says(
        &text(&printed(&receipt, Size::A5, Locale::Fa)),
        &["۱۴۰۵-۰۱۷۳", "۰۲۱-۸۸۷۷۶۶۵۵", "۳٬۱۰۰٬۰۰۰", "سه میلیون و صد هزار تومان"],
    );
    let style = Style { digits: Digits::Latin, ..words(Locale::Fa).style() };
    let latin = text(&render(&receipt, Size::A5, Words::new(Locale::Fa, style)).expect("pages"));
    says(&latin, &["1405-0173", "021-88776655"]);
    assert!(!latin.contains('۳'), "{latin}");
}

#[test]
fn a_paid_receipt_says_so_and_an_invoice_has_no_payments() {
    for locale in Locale::ALL {
        let mut receipt = samples::receipt(locale, ReceiptKind::Receipt);
        receipt.remaining = samples::sum(locale, 0);
        let paid = text(&printed(&Document::Receipt(receipt), Size::A5, locale));
        says(&paid, &[words(locale).paper_receipt_settled_line()]);
        let invoice =
            text(&printed(&Document::Receipt(samples::receipt(locale, ReceiptKind::Invoice)), Size::A5, locale));
        assert!(!invoice.contains(&read::squashed(&words(locale).paper_receipt_paid_title())), "{invoice}");
        says(&invoice, &[words(locale).paper_receipt_remaining_label()]);
    }
}

#[test]
fn names_of_every_shipped_script_are_printed_in_every_language() {
    let names = ["پژمان‌چی", "Zoë Łukasz Ğürşen", "Щукин Ёж Їжак", "喆堃玥珺晟䶮", "№ 5 € ₽ ¥ — « » “ ” …"];
    for locale in Locale::ALL {
        let mut card = samples::card(locale);
        card.preparation = names.join("\n");
        says(&text(&printed(&Document::AppointmentCard(card), Size::A5, locale)), &names);
    }
}

#[test]
fn a_letter_that_no_font_has_is_told_and_no_box_is_printed() {
    for locale in Locale::ALL {
        let mut card = samples::card(locale);
        card.patient = "A\u{F8A1}\u{10FFFD}".to_owned();
        let refused = render(&Document::AppointmentCard(card), Size::A5, words(locale)).expect_err("no font has them");
        assert_eq!(refused, Fault::NoFont("\u{F8A1}\u{10FFFD}".to_owned()));
    }
}

#[test]
fn a_letter_that_only_the_computer_has_is_printed_with_its_font_or_told() {
    let mut card = samples::card(Locale::En);
    card.preparation = "Ward ⚕ ა".to_owned();
    match render(&Document::AppointmentCard(card), Size::A5, words(Locale::En)) {
        Ok(pages) => says(&text(&pages), &["Ward ⚕ ა"]),
        Err(fault) => {
            assert!(matches!(&fault, Fault::NoFont(told) if told.chars().all(|c| "⚕ა".contains(c))), "{fault}");
        }
    }
}
