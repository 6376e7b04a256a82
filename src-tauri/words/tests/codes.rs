//! Codes of the core become sentences, with their values as the message means them.

use peyvand_kit::{Calendar, Currency, Digits, Locale, Unit};
use peyvand_words::{Raw, Style, Words, plain};

fn persian() -> Words {
    let style =
        Style { calendar: Calendar::Jalali, digits: Digits::Persian, currency: Currency::Irr, unit: Unit::Toman };
    Words::new(Locale::Fa, style)
}

#[test]
fn a_time_and_a_name_stand_in_the_sentence() {
    let args = [("time", Raw::Text("14:30".into())), ("name", Raw::Text("سارا موسوی".into()))];
    let said = plain(&persian().error("appointment-doctor-busy", &args));
    assert_eq!(said, "سارا موسوی ساعت ۱۴:۳۰ نوبت دیگری دارد.");
}

#[test]
fn values_are_isolated_on_screen() {
    let said = persian().error("file-no-taken", &[("name", Raw::Text("Ali".into()))]);
    assert!(said.contains("\u{2068}Ali\u{2069}"), "{said}");
}

#[test]
fn an_unknown_code_is_shown_and_nothing_is_hidden() {
    assert!(persian().error("no-such-code", &[]).contains("no-such-code"));
    assert!(persian().journal("no.such.act").contains("no.such.act"));
    assert_eq!(persian().error_hint("no-such-code", &[]), None);
}

#[test]
fn an_act_is_told_and_its_undo_offered() {
    assert_eq!(persian().journal("appointment.book"), "نوبت ثبت شد");
    assert_eq!(persian().journal_undo("appointment.book").as_deref(), Some("برگرداندن ثبت نوبت"));
    assert_eq!(persian().journal_undo("import.run"), None);
}
