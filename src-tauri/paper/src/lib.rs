//! Everything that the product prints: plain values and words go in, pages come out.
//!
//! One template a document stands in `templates/`; what people wrote reaches it as values and never as markup. Nothing is
//! read from or written to a disk, but for the search for a font when a letter is in none of the fonts shipped with the program.
#![deny(missing_docs)]

mod card;
mod day_sheet;
mod document;
mod fonts;
mod missing;
mod pages;
mod plan;
mod press;
mod receipt;
mod recovery;
mod size;
mod written;

pub use card::AppointmentCard;
pub use day_sheet::{DayRow, DaySheet, DoctorDay};
pub use document::{Document, Letterhead};
pub use pages::Pages;
pub use plan::{PlanChoice, PlanSheet};
pub use receipt::{Means, Payment, Receipt, ReceiptKind, ReceiptLine};
pub use recovery::RecoverySheet;
pub use size::Size;

use peyvand_words::Words;

/// Why there are no pages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// No font of the program or of this computer has these characters; boxes are not printed in their place.
    #[error("no font has these characters: {0}")]
    NoFont(String),
    /// A template or the writer of pages is broken: where. What stood on the page is not told, since logs keep it.
    #[error("the document could not be made: {0}")]
    Broken(String),
}

/// Makes the pages of a document in the language, the digits, the calendar and the money of the words.
///
/// ```
/// use peyvand_kit::{Calendar, Currency, Day, Digits, Locale, Unit};
/// use peyvand_paper::{Document, Letterhead, RecoverySheet, Size, render};
/// use peyvand_words::{Style, Words};
///
/// let style = Style { calendar: Calendar::Gregorian, digits: Digits::Latin, currency: Currency::Usd, unit: Unit::Main };
/// let sheet = RecoverySheet {
///     practice: Letterhead { name: "Practice".to_owned(), ..Letterhead::default() },
///     day: Day::parse_iso("2026-11-22").expect("a day"),
///     groups: ["7K3M"; 8].map(|group| group.to_owned().into()).into(),
/// };
/// let pages = render(&Document::RecoverySheet(sheet), Size::A5, Words::new(Locale::En, style)).expect("pages");
/// assert_eq!(pages.svg().len(), 1);
/// assert_eq!((pages.width_mm(), pages.height_mm()), (148.0, 210.0));
/// ```
///
/// # Errors
/// Says which characters no font has, if there are any.
pub fn render(document: &Document, size: Size, words: Words) -> Result<Pages, Fault> {
    press::print(document, size, words)
}
