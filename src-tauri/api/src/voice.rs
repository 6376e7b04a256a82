//! In whose language something is said: the reader's on the screen, the patient's in what is said to them.

use crate::seat::Seat;
use peyvand_core::Practice;
use peyvand_core::patients::Name;
use peyvand_kit::Locale;
use peyvand_words::{Style, Words, plain};

/// The words of a language, in the practice's calendar, digits and money.
pub(crate) fn words(practice: &Practice, locale: Locale) -> Words {
    let style = Style {
        calendar: practice.calendar,
        digits: practice.digits,
        currency: practice.currency,
        unit: practice.money_unit,
    };
    Words::new(locale, style)
}

/// The words of whoever reads the screen.
pub(crate) fn reader(seat: &Seat) -> Words {
    words(seat.world.practice(), seat.actor.language.unwrap_or(seat.world.practice().language))
}

/// The words of a patient, by the tag in the file.
pub(crate) fn patient(practice: &Practice, tag: Option<&str>) -> Words {
    words(practice, tag.and_then(Locale::parse).unwrap_or(practice.language))
}

/// A name as it is said to its bearer: by the form of address, never guessed; in Russian by name and patronymic.
pub(crate) fn polite(words: Words, form: &str, name: &Name) -> String {
    let patronymic = words.tag() == Locale::Ru.tag() && !name.middle.is_empty();
    let full = if patronymic { format!("{} {}", name.given, name.middle) } else { name.shown() };
    if name.family.is_empty() {
        return full;
    }
    plain(&words.script_name(form, &name.family, &full))
}
