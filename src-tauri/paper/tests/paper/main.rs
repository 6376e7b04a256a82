//! What is printed, read back from the PDF as text and as a picture.

mod day;
mod hands;
mod letters;
mod pages;
mod pictures;
mod read;
mod samples;
mod secret;

use peyvand_kit::Locale;
use peyvand_paper::{Document, Pages, Size, render};

/// The pages in the ordinary words of a language.
fn printed(document: &Document, size: Size, locale: Locale) -> Pages {
    render(document, size, samples::words(locale)).expect("pages")
}

/// All text of the PDF, as it is compared.
fn text(pages: &Pages) -> String {
    read::squashed(&read::texts(&pages.pdf().expect("a PDF")).concat())
}

/// Whether a text says all of this. A mark above a letter («لطفاً») cuts its line in two, so there it is word by word.
fn says<T: AsRef<str>>(text: &str, what: &[T]) {
    let parts =
        what.iter().map(AsRef::as_ref).flat_map(|what| what.split(if what.contains('\u{064B}') { ' ' } else { '\n' }));
    for what in parts {
        assert!(text.contains(&read::squashed(what)), "{what} is not in {text}");
    }
}
