//! The recovery key stands on its sheet and nowhere else.

use crate::samples::{self, GROUPS};
use crate::{printed, text};
use peyvand_kit::Locale;
use peyvand_paper::{Document, Size, render};

#[test]
fn the_groups_stand_on_the_sheet_in_their_order_in_every_language() {
    for locale in Locale::ALL {
        for size in Size::ALL {
            let text = text(&printed(&Document::RecoverySheet(samples::recovery(locale)), size, locale));
            let places: Vec<usize> = GROUPS.iter().map(|group| text.find(group).expect("a group")).collect();
            assert!(places.is_sorted(), "{locale:?} {size:?}: {text}");
        }
    }
}

#[test]
fn the_key_is_in_no_log_and_in_no_refusal() {
    let mut sheet = samples::recovery(Locale::Fa);
    let document = Document::RecoverySheet(sheet.clone());
    let told = format!("{document:?} {:?}", printed(&document, Size::A5, Locale::Fa));
    sheet.practice.name = "\u{F8A1}".to_owned();
    let refused =
        render(&Document::RecoverySheet(sheet), Size::A5, samples::words(Locale::Fa)).expect_err("no font has it");
    let told = format!("{told} {refused} {refused:?}");
    assert!(GROUPS.iter().all(|group| !told.contains(group)), "{told}");
}
